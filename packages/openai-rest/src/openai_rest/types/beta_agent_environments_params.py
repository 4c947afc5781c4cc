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
    """Parameters of `beta.agents.environments.list`, which lists environments."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    type: Literal["openai_hosted"]
    """Only environments of this kind."""


FileCreateParams: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]


class FileListParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.files.list`, which lists the files of an environment."""

    limit: Optional[int]
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    path: Optional[str]
    """The folder to list."""


class TemplateCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.templates.create`, which creates an environment template."""

    capability_directories: Optional[SequenceNotStr[str]]
    """Folders in which agents find skills and plugins."""
    desktop: Optional[TemplateCreateParamsDesktop]
    """Whether there is a desktop, and how large it is."""
    env: Optional[Dict[str, str]]
    """Environment variables."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """Files to put into the environment."""
    name: Optional[str]
    """A name for people."""
    network: Optional[TemplateCreateParamsNetwork]
    """Which hosts can be reached."""
    packages: Optional[TemplateCreateParamsPackages]
    """The software to install."""
    plugins: Optional[Iterable[HostedPluginParam]]
    """The plugins to install."""
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands that prepare the environment."""
    skills: Optional[Iterable[HostedSkillParam]]
    """The skills to install."""


class TemplateListParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.templates.list`, which lists environment templates."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class TemplateUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.templates.update`, which changes an environment template."""

    capability_directories: Optional[SequenceNotStr[str]]
    """Folders in which agents find skills and plugins."""
    desktop: Optional[TemplateCreateParamsDesktop]
    """Whether there is a desktop, and how large it is."""
    env: Optional[Dict[str, str]]
    """Environment variables."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """Files to put into the environment."""
    name: Optional[str]
    """A name for people."""
    network: Optional[TemplateCreateParamsNetwork]
    """Which hosts can be reached."""
    packages: Optional[TemplateCreateParamsPackages]
    """The software to install."""
    plugins: Optional[Iterable[HostedPluginParam]]
    """The plugins to install."""
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands that prepare the environment."""
    skills: Optional[Iterable[HostedSkillParam]]
    """The skills to install."""
