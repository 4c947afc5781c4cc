# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_environments` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.types.sequences import SequenceNotStr

from .beta_agents_params import (
    HostedEnvironmentFileParam,
    HostedEnvironmentFileParamFileID,
    HostedEnvironmentFileParamInline,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)


class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[EnvironmentCreateParamsEnvironment]
    vault_ids: Optional[SequenceNotStr[str]]
    idempotency_key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]


class TemplateCreateParamsDesktop(TypedDict, total=False):
    enabled: Required[bool]


class TemplateCreateParamsNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    blocked_domains: Optional[SequenceNotStr[str]]


class TemplateCreateParamsPackages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]


class EnvironmentCreateParamsEnvironment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[TemplateCreateParamsDesktop]
    env: Optional[Dict[str, str]]
    environment_template_id: str
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    network: Optional[TemplateCreateParamsNetwork]
    packages: Optional[TemplateCreateParamsPackages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]


class EnvironmentListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    type: Literal["openai_hosted"]


FileCreateParams: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]


class FileListParams(TypedDict, total=False):
    limit: Optional[int]
    order: Literal["asc", "desc"]
    page: str
    path: Optional[str]


class TemplateCreateParams(TypedDict, total=False):
    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[TemplateCreateParamsDesktop]
    env: Optional[Dict[str, str]]
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    name: Optional[str]
    network: Optional[TemplateCreateParamsNetwork]
    packages: Optional[TemplateCreateParamsPackages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]


class TemplateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TemplateUpdateParams(TypedDict, total=False):
    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[TemplateCreateParamsDesktop]
    env: Optional[Dict[str, str]]
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    name: Optional[str]
    network: Optional[TemplateCreateParamsNetwork]
    packages: Optional[TemplateCreateParamsPackages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]
