# Rendered from definitions/beta_agent_automations.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_automations` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

from .beta_agents import Agent, AgentReasoning, AgentText, AgentTool, HostedPlugin, InputContent, MultiAgentConfig


class PeriodicAutomation(BaseModel):
    id: str
    created_at: int
    created_by: "AutomationCreatedBy"
    expression: str
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: "AutomationTarget"
    timezone: str
    type: Literal["periodic"]
    pause_reason: Optional[Literal["target_session_failed"]] = None


class OneTimeAutomation(BaseModel):
    id: str
    created_at: int
    created_by: "AutomationCreatedBy"
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: "AutomationTarget"
    type: Literal["once"]
    pause_reason: Optional[Literal["target_session_failed"]] = None


Automation: TypeAlias = Annotated[Union[PeriodicAutomation, OneTimeAutomation], PropertyInfo(discriminator="type")]


class AutomationAgentConfig(BaseModel):
    instructions: Optional[str] = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[Agent.Compaction] = None
    experimental: Optional[Agent.Experimental] = None


class AutomationCreatedByVariants:
    """The models that `AutomationCreatedBy` consists of."""

    class AutomationCreatedByResourceDeveloper(BaseModel):
        type: Literal["developer"]

    class AutomationCreatedByResourceAgent(BaseModel):
        session_id: str
        tool_call_id: str
        type: Literal["agent"]


AutomationCreatedBy: TypeAlias = Annotated[
    Union[
        AutomationCreatedByVariants.AutomationCreatedByResourceDeveloper,
        AutomationCreatedByVariants.AutomationCreatedByResourceAgent,
    ],
    PropertyInfo(discriminator="type"),
]


class AutomationDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironmentVariants:
    """The models that `AutomationEnvironment` consists of."""

    class AutomationEnvironmentResourceNone(BaseModel):
        type: Literal["none"]

    class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
        enabled: bool

    class AutomationEnvironmentOpenAIHostedFileHostedTemplateFileID(BaseModel):
        file_id: str
        path: str
        type: Literal["file_id"]

    class EnvironmentOpenAIHostedFileHostedTemplateFileInline(BaseModel):
        path: str
        size_bytes: int
        type: Literal["inline"]

    class AutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class EnvironmentOpenAIHostedSkillHostedTemplateSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None

    class EnvironmentOpenAIHostedSkillHostedTemplateSkillInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]

    class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
        capability_directories: Optional[List[str]] = None
        container_size: Optional[Literal["small", "medium", "large"]] = None
        desktop: "Optional[AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedDesktop]" = None
        environment_id: Optional[str] = None
        environment_template_id: Optional[str] = None
        files: "Optional[List[AutomationEnvironmentOpenaiHostedFile]]" = None
        network: "Optional[AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedNetwork]" = None
        packages: "Optional[AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedPackages]" = None
        plugins: Optional[List[HostedPlugin]] = None
        skills: "Optional[List[AutomationEnvironmentOpenaiHostedSkill]]" = None
        type: Literal["openai_hosted"]

    class AutomationEnvironmentResourceSelfHosted(BaseModel):
        capability_directories: List[str]
        environment_id: Optional[str] = None
        type: Literal["self_hosted"]
        workspace_directory: str


AutomationEnvironmentVariants.AutomationEnvironmentOpenAIHostedFileHostedTemplateFileID.__name__ = (
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID"
)
AutomationEnvironmentVariants.EnvironmentOpenAIHostedFileHostedTemplateFileInline.__name__ = (
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline"
)
AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillReference.__name__ = (
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference"
)
AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillInline.__name__ = (
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline"
)

AutomationEnvironmentOpenaiHostedFile: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentVariants.AutomationEnvironmentOpenAIHostedFileHostedTemplateFileID,
        AutomationEnvironmentVariants.EnvironmentOpenAIHostedFileHostedTemplateFileInline,
    ],
    PropertyInfo(discriminator="type"),
]

AutomationEnvironmentOpenaiHostedSkill: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillReference,
        AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillInline,
    ],
    PropertyInfo(discriminator="type"),
]

AutomationEnvironment: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentVariants.AutomationEnvironmentResourceNone,
        AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHosted,
        AutomationEnvironmentVariants.AutomationEnvironmentResourceSelfHosted,
    ],
    PropertyInfo(discriminator="type"),
]


class AutomationTargetVariants:
    """The models that `AutomationTarget` consists of."""

    class AutomationTargetResourceNewSessionInput(BaseModel):
        content: List[InputContent]
        role: Literal["user"]
        type: Literal["message"]

    class AutomationTargetResourceNewSession(BaseModel):
        agent: Optional[AutomationAgentConfig] = None
        agent_id: Optional[str] = None
        environment: AutomationEnvironment
        input: "List[AutomationTargetVariants.AutomationTargetResourceNewSessionInput]"
        metadata: Dict[str, str]
        type: Literal["new_session"]
        vault_ids: List[str]

    class AutomationTargetResourceExistingSession(BaseModel):
        instructions: str
        session_id: str
        type: Literal["existing_session"]


AutomationTarget: TypeAlias = Annotated[
    Union[
        AutomationTargetVariants.AutomationTargetResourceNewSession,
        AutomationTargetVariants.AutomationTargetResourceExistingSession,
    ],
    PropertyInfo(discriminator="type"),
]


class AutomationInvocation(BaseModel):
    class Error(BaseModel):
        code: str
        message: str

    id: str
    automation_id: str
    created_at: int
    error: Optional[Error] = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: Optional[int] = None
    session_id: Optional[str] = None
    skip_reason: Optional[Literal["pending_delivery"]] = None
    source: "AutomationInvocationSource"
    status: Literal["queued", "completed", "failed", "skipped"]


class AutomationInvocationSourceVariants:
    """The models that `AutomationInvocationSource` consists of."""

    class AutomationInvocationSourceResourceManual(BaseModel):
        type: Literal["manual"]

    class AutomationInvocationSourceResourceAutomation(BaseModel):
        automation: Automation
        type: Literal["automation"]


AutomationInvocationSource: TypeAlias = Annotated[
    Union[
        AutomationInvocationSourceVariants.AutomationInvocationSourceResourceManual,
        AutomationInvocationSourceVariants.AutomationInvocationSourceResourceAutomation,
    ],
    PropertyInfo(discriminator="type"),
]
