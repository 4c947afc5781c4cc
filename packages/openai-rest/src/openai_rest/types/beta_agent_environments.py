# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_environments` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

from .beta_agents import HostedEnvironmentFile, HostedPlugin, HostedSkill


class EnvironmentInfo(BaseModel):
    id: str
    files: List[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


class EnvironmentFile(BaseModel):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class EnvironmentTemplate(BaseModel):
    class FileHostedTemplateFileResourceFileID(BaseModel):
        file_id: str
        path: str
        type: Literal["file_id"]

    class FileHostedTemplateFileResourceInline(BaseModel):
        path: str
        size_bytes: int
        type: Literal["inline"]

    class Network(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class Packages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None

    class SkillHostedTemplateSkillResourceInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]

    class Desktop(BaseModel):
        enabled: bool

    id: str
    capability_directories: List[str]
    created_at: int
    files: "List[EnvironmentTemplateFile]"
    name: Optional[str] = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: List[HostedPlugin]
    skills: "List[EnvironmentTemplateSkill]"
    updated_at: int
    desktop: Optional[Desktop] = None


EnvironmentTemplateFile: TypeAlias = Annotated[
    Union[
        EnvironmentTemplate.FileHostedTemplateFileResourceFileID,
        EnvironmentTemplate.FileHostedTemplateFileResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]

EnvironmentTemplateSkill: TypeAlias = Annotated[
    Union[
        EnvironmentTemplate.SkillHostedTemplateSkillResourceSkillReference,
        EnvironmentTemplate.SkillHostedTemplateSkillResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]


class EnvironmentTemplateDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]
