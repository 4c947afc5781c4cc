# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_environments` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .beta_agents_params import (
    HostedEnvironmentFileParam,
    HostedEnvironmentFileParamFileID,
    HostedEnvironmentFileParamInline,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)


class EnvironmentCreateParams(TypedDict, total=False):
    """What creating an environment takes."""

    environment: Required[EnvironmentCreateParamsEnvironment]
    """Who runs it, and its template or settings."""
    vault_ids: Optional[SequenceNotStr[str]]
    """The ids of the vaults whose secrets the environment may use, ten at most."""
    idempotency_key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]
    """A key of your own, so that sending the same again makes no second environment."""


class TemplateCreateParamsDesktop(TypedDict, total=False):
    """Whether a hosted environment has a desktop. For a new one, without it the template decides, or there is none;
    `null` in the update of a template takes the desktop away.
    """

    enabled: Required[bool]
    """Whether to set up a desktop, and a proxy for its browser."""


class TemplateCreateParamsNetwork(TypedDict, total=False):
    """What a hosted environment may reach on the network. For a new one, without it the version of the API decides;
    in the update of a template, left out it stays, and `null` goes back to the default.
    """

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """`enabled` for everything, `disabled` for nothing, `restricted` for what the lists of domains allow."""
    allowed_domains: Optional[SequenceNotStr[str]]
    """The domains that may be reached while access is `restricted`."""
    blocked_domains: Optional[SequenceNotStr[str]]
    """The domains that neither commands nor the browser may reach, with `restricted` access and without
    `allowed_domains`; no wildcards.
    """


class TemplateCreateParamsPackages(TypedDict, total=False):
    """The packages to install in a hosted environment, before limits on its network hold."""

    npm: Optional[SequenceNotStr[str]]
    """Packages of npm, for the whole environment; none by default."""
    python: Optional[SequenceNotStr[str]]
    """Packages of Python, by name; none by default."""
    system: Optional[SequenceNotStr[str]]
    """Packages of the operating system, by name; none by default."""


class EnvironmentCreateParamsEnvironment(TypedDict, total=False):
    """The settings of a new hosted environment."""

    type: Required[Literal["openai_hosted"]]
    """Always `openai_hosted`; tells it from other environments."""
    capability_directories: Optional[SequenceNotStr[str]]
    """The folders where the agent finds skills and other capabilities; none by default."""
    desktop: Optional[TemplateCreateParamsDesktop]
    """Whether it has a desktop; left out or `null`, the template decides, or it has none."""
    env: Optional[Dict[str, str]]
    """Variables that the agent finds in the environment, by name."""
    environment_template_id: str
    """The id of a template to begin with. What you leave out comes from it; its limits on the network can only be
    made stricter.
    """
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """The files to put in before the agent starts; none by default."""
    network: Optional[TemplateCreateParamsNetwork]
    """What it may reach on the network."""
    packages: Optional[TemplateCreateParamsPackages]
    """The packages to install; none by default."""
    plugins: Optional[Iterable[HostedPluginParam]]
    """Plugins to install, as ZIP archives; none by default."""
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands to run first, in this order; they are kept secret and never shown again."""
    skills: Optional[Iterable[HostedSkillParam]]
    """Skills to install, by id or as ZIP archives; none by default."""


class EnvironmentListParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.list`, which lists the environments of agents."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    type: Literal["openai_hosted"]
    """Only environments of this kind."""


FileCreateParams: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]
"""What putting a file into an environment takes: an uploaded file or base64 data, told apart by `type`."""


class FileListParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.files.list`, which lists the files of an environment."""

    limit: Optional[int]
    """How many items a page holds (from 1 to 100)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    path: Optional[str]
    """The folder to list."""


class TemplateCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.templates.create`, which creates an environment template."""

    capability_directories: Optional[SequenceNotStr[str]]
    """Folders in which agents find skills and plugins."""
    desktop: Optional[TemplateCreateParamsDesktop]
    """Whether there is a desktop, and how large it is; none if left out."""
    env: Optional[Dict[str, str]]
    """Environment variables of the environment, as names and values."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """The files that are there before the agent starts; none by default."""
    name: Optional[str]
    """A name to recognise it by."""
    network: Optional[TemplateCreateParamsNetwork]
    """Which hosts can be reached; left out, the version of the API decides whether any can."""
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
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class TemplateUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.environments.templates.update`, which changes an environment template."""

    capability_directories: Optional[SequenceNotStr[str]]
    """Folders in which agents find skills and plugins."""
    desktop: Optional[TemplateCreateParamsDesktop]
    """The new settings of the desktop; null for none."""
    env: Optional[Dict[str, str]]
    """Environment variables of the environment, as names and values."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """The files that are put into each new session from now on."""
    name: Optional[str]
    """A name to recognise it by."""
    network: Optional[TemplateCreateParamsNetwork]
    """Which hosts can be reached once the environment is set up; left out, as before, and as by default with null."""
    packages: Optional[TemplateCreateParamsPackages]
    """The software to install."""
    plugins: Optional[Iterable[HostedPluginParam]]
    """The plugins to install."""
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands that prepare the environment."""
    skills: Optional[Iterable[HostedSkillParam]]
    """The skills to install."""


public_types(
    globals(),
    {
        "beta.agents.environment_create_params": (
            "EnvironmentCreateParams EnvironmentDesktop=TemplateCreateParamsDesktop "
            "EnvironmentNetwork=TemplateCreateParamsNetwork EnvironmentPackages=TemplateCreateParamsPackages "
            "Environment=EnvironmentCreateParamsEnvironment"
        ),
        "beta.agents.environment_list_params": "EnvironmentListParams",
        "beta.agents.environments.file_list_params": "FileListParams",
        "beta.agents.environments.template_create_params": "TemplateCreateParams",
        "beta.agents.environments.template_list_params": "TemplateListParams",
        "beta.agents.environments.template_update_params": "TemplateUpdateParams",
    },
)
