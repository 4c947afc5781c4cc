# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_environments` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

from .beta_agents import HostedEnvironmentFile, HostedPlugin, HostedSkill


class EnvironmentInfo(BaseModel):
    """An environment of your project and its state."""

    id: str
    """The id of the environment, to fetch it or put files into it."""
    files: List[HostedEnvironmentFile]
    """The files that were put into it, without what is in them."""
    object: Literal["agent.environment"]
    """Always `agent.environment`, the kind of object."""
    plugins: List[HostedPlugin]
    """The plugins that are installed, without their archives."""
    skills: List[HostedSkill]
    """The skills that are installed, without their archives."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending` while it is set up, `ready` for use, `connected`, `disconnected`, `suspended` when it is stopped and
    can go on, `expired` when it can no longer, `failed` when something went wrong.
    """
    type: Literal["openai_hosted", "self_hosted"]
    """`openai_hosted` when OpenAI runs it, `self_hosted` when you do."""


class EnvironmentFile(BaseModel):
    """A file as it lies in an environment."""

    environment_id: str
    """The id of the environment that the file is in."""
    object: Literal["agent.environment.file"]
    """Always `agent.environment.file`, the kind of object."""
    path: str
    """The absolute path of the file in the environment's workspace."""
    size_bytes: int
    """The size of the file in bytes."""


class EnvironmentTemplate(BaseModel):
    """Settings from which each session gets a new hosted environment of its own."""

    class FileHostedTemplateFileResourceFileID(BaseModel):
        """An uploaded file that each session gets a copy of."""

        file_id: str
        """The id of the uploaded file that is copied."""
        path: str
        """Where the copy goes, as an absolute path."""
        type: Literal["file_id"]
        """Always `file_id`; tells it from other files."""

    class FileHostedTemplateFileResourceInline(BaseModel):
        """A file that came with the template; what is in it is kept secret."""

        path: str
        """Where the file goes, as an absolute path."""
        size_bytes: int
        """The size of the file in bytes, decoded."""
        type: Literal["inline"]
        """Always `inline`; tells it from other files."""

    class Network(BaseModel):
        """What environments of the template may reach on the network."""

        access: Literal["enabled", "disabled", "restricted"]
        """`enabled` for everything, `disabled` for nothing, `restricted` for what the lists of domains allow."""
        allowed_domains: List[str]
        """The domains that may be reached while access is `restricted`."""

    class Packages(BaseModel):
        """The packages that environments of the template begin with."""

        npm: List[str]
        """Packages of npm, for the whole environment."""
        python: List[str]
        """Packages of Python, by name."""
        system: List[str]
        """Packages of the operating system, by name."""

    class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
        """A skill of your project, looked up anew for each session."""

        skill_id: str
        """The id of the skill to install."""
        type: Literal["skill_reference"]
        """Always `skill_reference`; tells it from other skills."""
        version: Optional[str] = None
        """The version that is asked for, a number or `latest`; absent for the default version."""

    class SkillHostedTemplateSkillResourceInline(BaseModel):
        """A skill that came with the template, without its archive."""

        description: str
        """What the skill is for, as in its `SKILL.md`."""
        name: str
        """How the skill is called in its `SKILL.md`."""
        type: Literal["inline"]
        """Always `inline`; tells it from other skills."""

    class Desktop(BaseModel):
        """Whether environments of the template have a desktop."""

        enabled: bool
        """Whether there is a desktop, and a proxy for its browser."""

    id: str
    """The id of the template, to open sessions with it, or to fetch, change or delete it."""
    capability_directories: List[str]
    """The folders where the agent finds skills and other capabilities."""
    created_at: int
    """When the template was created, in seconds since 1 January 1970 (UTC)."""
    files: "List[EnvironmentTemplateFile]"
    """The files that are put in, without what is in them."""
    name: Optional[str] = None
    """A name for people; absent when it has none."""
    network: Network
    """What the environments may reach on the network."""
    object: Literal["agent.environment.template"]
    """Always `agent.environment.template`, the kind of object."""
    packages: Packages
    """The packages that are installed."""
    plugins: List[HostedPlugin]
    """The plugins that are installed, without their archives."""
    skills: "List[EnvironmentTemplateSkill]"
    """The skills that are installed, with versions such as `latest` as you gave them."""
    updated_at: int
    """When the template was last changed, in seconds since 1 January 1970 (UTC)."""
    desktop: Optional[Desktop] = None
    """Whether the environments have a desktop."""


EnvironmentTemplateFile: TypeAlias = Annotated[
    Union[
        EnvironmentTemplate.FileHostedTemplateFileResourceFileID,
        EnvironmentTemplate.FileHostedTemplateFileResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]
"""A file that a template puts into environments, told apart by `type`."""

EnvironmentTemplateSkill: TypeAlias = Annotated[
    Union[
        EnvironmentTemplate.SkillHostedTemplateSkillResourceSkillReference,
        EnvironmentTemplate.SkillHostedTemplateSkillResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]
"""A skill that a template installs, told apart by `type`."""


class EnvironmentTemplateDeleted(BaseModel):
    """The answer to deleting an environment template."""

    id: str
    """The id of the template that is gone."""
    deleted: bool
    """Always `True`, since the template is deleted."""
    object: Literal["agent.environment.template.deleted"]
    """Always `agent.environment.template.deleted`, the kind of object."""


public_types(
    globals(),
    {
        "beta.agents.environment_info": "EnvironmentInfo",
        "beta.agents.environments.environment_file": "EnvironmentFile",
        "beta.agents.environments.environment_template": (
            "EnvironmentTemplate "
            "FileHostedTemplateFileResourceFileID=EnvironmentTemplate.FileHostedTemplateFileResourceFileID "
            "FileHostedTemplateFileResourceInline=EnvironmentTemplate.FileHostedTemplateFileResourceInline "
            "Network=EnvironmentTemplate.Network Packages=EnvironmentTemplate.Packages "
            "SkillHostedTemplateSkillResourceSkillReference=EnvironmentTemplate.SkillHostedTemplateSkillResourceSkillReference "  # noqa: E501
            "SkillHostedTemplateSkillResourceInline=EnvironmentTemplate.SkillHostedTemplateSkillResourceInline "
            "Desktop=EnvironmentTemplate.Desktop"
        ),
        "beta.agents.environments.environment_template_deleted": "EnvironmentTemplateDeleted",
    },
)
