# Rendered from definitions/beta_agent_automations.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_automations` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

from .beta_agents import Agent, AgentReasoning, AgentText, AgentTool, HostedPlugin, InputContent, MultiAgentConfig


class PeriodicAutomation(BaseModel):
    """An automation that starts work again and again."""

    id: str
    """The id of the automation, to fetch, change, pause or delete it."""
    created_at: int
    """When the automation was created, in seconds since 1 January 1970 (UTC)."""
    created_by: "AutomationCreatedBy"
    """Who created it: you or an agent; the API notes that by itself."""
    expression: str
    """The times at which it starts, as a cron expression."""
    metadata: Dict[str, str]
    """Keys and values of your own, as texts."""
    name: str
    """A name for people."""
    object: Literal["agent.automation"]
    """Always `agent.automation`, the kind of object."""
    status: Literal["active", "paused"]
    """`active` while it starts by the clock, `paused` while it does not."""
    target: "AutomationTarget"
    """What it does each time: open a session or write to one."""
    timezone: str
    """The time zone that the expression is meant in."""
    type: Literal["periodic"]
    """Always `periodic`; tells it from other automations."""
    pause_reason: Optional[Literal["target_session_failed"]] = None
    """`target_session_failed` when the API paused it, since its session failed; absent or `null` otherwise."""


class OneTimeAutomation(BaseModel):
    """An automation that starts work once."""

    id: str
    """The id of the automation, to fetch, change, pause or delete it."""
    created_at: int
    """When the automation was created, in seconds since 1 January 1970 (UTC)."""
    created_by: "AutomationCreatedBy"
    """Who created it: you or an agent; the API notes that by itself."""
    metadata: Dict[str, str]
    """Keys and values of your own, as texts."""
    name: str
    """A name for people."""
    object: Literal["agent.automation"]
    """Always `agent.automation`, the kind of object."""
    run_at: int
    """When it starts, in seconds since 1 January 1970 (UTC)."""
    status: Literal["active", "paused", "completed"]
    """`active` until its time, `paused`, or `completed` when its time is over, even if the agent is still at work."""
    target: "AutomationTarget"
    """What it does: open a session or write to one."""
    type: Literal["once"]
    """Always `once`; tells it from other automations."""
    pause_reason: Optional[Literal["target_session_failed"]] = None
    """`target_session_failed` when the API paused it, since its session failed; absent or `null` otherwise."""


Automation: TypeAlias = Annotated[Union[PeriodicAutomation, OneTimeAutomation], PropertyInfo(discriminator="type")]
"""A plan by which an agent starts work, again and again or once; told apart by `type`."""


class AutomationAgentConfig(BaseModel):
    """The agent that an automation sets up in each new session, without secrets."""

    instructions: Optional[str] = None
    """What the agent is told, in addition to its built-in instructions; `null` when there are none."""
    model: str
    """The id of the model that the agent works with, as you gave it."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many at a time."""
    reasoning: AgentReasoning
    """How much the model thinks, and whether it sums its thinking up."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """The tier that requests to the model are processed in: `auto`, `default`, `flex`, `priority`, `fast` or
    `ultrafast`.
    """
    text: AgentText
    """The form and length of the text output."""
    tools: List[AgentTool]
    """What the agent may use, without secrets of its tools."""
    compaction: Optional[Agent.Compaction] = None
    """How a context that grows too long is shortened."""
    experimental: Optional[Agent.Experimental] = None
    """Which experimental settings are on."""


class AutomationCreatedByVariants:
    """The models that `AutomationCreatedBy` consists of."""

    class AutomationCreatedByResourceDeveloper(BaseModel):
        """The automation was created by a call of the API."""

        type: Literal["developer"]
        """Always `developer`; tells it from other makers."""

    class AutomationCreatedByResourceAgent(BaseModel):
        """The automation was created by an agent, by a call of a tool."""

        session_id: str
        """The id of the session that the agent made it in, and that it also works in."""
        tool_call_id: str
        """The id of the call that created it."""
        type: Literal["agent"]
        """Always `agent`; tells it from other makers."""


AutomationCreatedBy: TypeAlias = Annotated[
    Union[
        AutomationCreatedByVariants.AutomationCreatedByResourceDeveloper,
        AutomationCreatedByVariants.AutomationCreatedByResourceAgent,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who created an automation, told apart by `type`."""


class AutomationDeleted(BaseModel):
    """The answer to deleting an automation."""

    id: str
    """The id of the automation that is gone."""
    deleted: bool
    """Always `True`, since the automation is deleted."""
    object: Literal["agent.automation.deleted"]
    """Always `agent.automation.deleted`, the kind of object."""


class AutomationEnvironmentVariants:
    """The models that `AutomationEnvironment` consists of."""

    class AutomationEnvironmentResourceNone(BaseModel):
        """No environment: the agent runs no commands and keeps no files."""

        type: Literal["none"]
        """Always `none`; tells it from other environments."""

    class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
        """Whether the hosted environment has a desktop."""

        enabled: bool
        """Whether there is a desktop, and a proxy for its browser."""

    class AutomationEnvironmentOpenAIHostedFileHostedTemplateFileID(BaseModel):
        """An uploaded file that each session gets a copy of."""

        file_id: str
        """The id of the uploaded file that is copied."""
        path: str
        """Where the copy goes, as an absolute path."""
        type: Literal["file_id"]
        """Always `file_id`; tells it from other files."""

    class EnvironmentOpenAIHostedFileHostedTemplateFileInline(BaseModel):
        """A file that came with the automation; what is in it is kept secret."""

        path: str
        """Where the file goes, as an absolute path."""
        size_bytes: int
        """The size of the file in bytes, decoded."""
        type: Literal["inline"]
        """Always `inline`; tells it from other files."""

    class AutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
        """What the hosted environment may reach on the network."""

        access: Literal["enabled", "disabled", "restricted"]
        """`enabled` for everything, `disabled` for nothing, `restricted` for what the lists of domains allow."""
        allowed_domains: List[str]
        """The domains that may be reached while access is `restricted`."""

    class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
        """The packages in the hosted environment."""

        npm: List[str]
        """Packages of npm, for the whole environment."""
        python: List[str]
        """Packages of Python, by name."""
        system: List[str]
        """Packages of the operating system, by name."""

    class EnvironmentOpenAIHostedSkillHostedTemplateSkillReference(BaseModel):
        """A skill of your project, looked up anew for each session."""

        skill_id: str
        """The id of the skill to install."""
        type: Literal["skill_reference"]
        """Always `skill_reference`; tells it from other skills."""
        version: Optional[str] = None
        """The version that is asked for, a number or `latest`; absent for the default version."""

    class EnvironmentOpenAIHostedSkillHostedTemplateSkillInline(BaseModel):
        """A skill that came with the automation, without its archive."""

        description: str
        """What the skill is for, as in its `SKILL.md`."""
        name: str
        """How the skill is called in its `SKILL.md`."""
        type: Literal["inline"]
        """Always `inline`; tells it from other skills."""

    class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
        """The hosted environment of new sessions, without commands and variables, which are secret; `null` marks
        what the template or the default decides.
        """

        capability_directories: Optional[List[str]] = None
        """The folders where the agent finds skills and other capabilities; `null` for those of the template or none."""
        container_size: Optional[Literal["small", "medium", "large"]] = None
        """How much processor and memory it gets: `small`, `medium` or `large`; `null` for the default of a new one."""
        desktop: "Optional[AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedDesktop]" = None
        """Whether it has a desktop; `null` when the template or the default decides."""
        environment_id: Optional[str] = None
        """The id of an existing environment to use; `null` when each session gets a new one."""
        environment_template_id: Optional[str] = None
        """The id of the template to begin with; `null` without a template."""
        files: "Optional[List[AutomationEnvironmentOpenaiHostedFile]]" = None
        """The files that are put in, without what is in them; `null` for those of the template."""
        network: "Optional[AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedNetwork]" = None
        """What it may reach on the network; `null` when the template or the default decides."""
        packages: "Optional[AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedPackages]" = None
        """The packages to install; `null` when the template or the default decides."""
        plugins: Optional[List[HostedPlugin]] = None
        """The plugins to install, without their archives; `null` for those of the template."""
        skills: "Optional[List[AutomationEnvironmentOpenaiHostedSkill]]" = None
        """The skills to install, without their archives; `null` for those of the template."""
        type: Literal["openai_hosted"]
        """Always `openai_hosted`; tells it from other environments."""

    class AutomationEnvironmentResourceSelfHosted(BaseModel):
        """An environment that you run yourself."""

        capability_directories: List[str]
        """The folders where the agent finds skills and other capabilities."""
        environment_id: Optional[str] = None
        """The id of an environment that is registered already; `null` when each session registers its own."""
        type: Literal["self_hosted"]
        """Always `self_hosted`; tells it from other environments."""
        workspace_directory: str
        """The absolute path of the project folder."""


AutomationEnvironmentOpenaiHostedFile: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentVariants.AutomationEnvironmentOpenAIHostedFileHostedTemplateFileID,
        AutomationEnvironmentVariants.EnvironmentOpenAIHostedFileHostedTemplateFileInline,
    ],
    PropertyInfo(discriminator="type"),
]
"""A file that new sessions of an automation begin with, told apart by `type`."""

AutomationEnvironmentOpenaiHostedSkill: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillReference,
        AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillInline,
    ],
    PropertyInfo(discriminator="type"),
]
"""A skill that new sessions of an automation begin with, told apart by `type`."""

AutomationEnvironment: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentVariants.AutomationEnvironmentResourceNone,
        AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHosted,
        AutomationEnvironmentVariants.AutomationEnvironmentResourceSelfHosted,
    ],
    PropertyInfo(discriminator="type"),
]
"""Where the agent of an automation runs commands and keeps files, told apart by `type`."""


class AutomationTargetVariants:
    """The models that `AutomationTarget` consists of."""

    class AutomationTargetResourceNewSessionInput(BaseModel):
        """A message that each new session begins with."""

        content: List[InputContent]
        """The parts of the message: texts and images."""
        role: Literal["user"]
        """Always `user`, the author of the message."""
        type: Literal["message"]
        """Always `message`, the kind of input."""

    class AutomationTargetResourceNewSession(BaseModel):
        """The automation opens a new session each time."""

        agent: Optional[AutomationAgentConfig] = None
        """The agent to set up; `null` when `agent_id` names a saved one."""
        agent_id: Optional[str] = None
        """The id of a saved agent; `null` when `agent` describes one."""
        environment: AutomationEnvironment
        """Where the agent runs commands and keeps its files."""
        input: "List[AutomationTargetVariants.AutomationTargetResourceNewSessionInput]"
        """The messages that the session begins with."""
        metadata: Dict[str, str]
        """Keys and values that each session gets."""
        type: Literal["new_session"]
        """Always `new_session`; tells it from other targets."""
        vault_ids: List[str]
        """The ids of the vaults whose secrets each session may use."""

    class AutomationTargetResourceExistingSession(BaseModel):
        """The automation sends instructions to one session each time."""

        instructions: str
        """What the session is told, as a notification from the automation."""
        session_id: str
        """The id of the session that the instructions go to."""
        type: Literal["existing_session"]
        """Always `existing_session`; tells it from other targets."""


AutomationTarget: TypeAlias = Annotated[
    Union[
        AutomationTargetVariants.AutomationTargetResourceNewSession,
        AutomationTargetVariants.AutomationTargetResourceExistingSession,
    ],
    PropertyInfo(discriminator="type"),
]
"""What an automation does each time: open a session or write to one; told apart by `type`."""


class AutomationInvocation(BaseModel):
    """One time that an automation was due or started by hand."""

    class Error(BaseModel):
        """Why an invocation could not be delivered."""

        code: str
        """The reason as a code, for programs."""
        message: str
        """The reason in words, fit for your users."""

    id: str
    """The id of the invocation, to fetch it."""
    automation_id: str
    """The id of the automation that it belongs to."""
    created_at: int
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    error: Optional[Error] = None
    """Why it could not be delivered; `null` unless it failed for good."""
    object: Literal["agent.automation.invocation"]
    """Always `agent.automation.invocation`, the kind of object."""
    scheduled_at: Optional[int] = None
    """When it was due, in seconds since 1 January 1970 (UTC); `null` when it was started by hand."""
    session_id: Optional[str] = None
    """The id of the session that it goes to or has opened; `null` before there is one."""
    skip_reason: Optional[Literal["pending_delivery"]] = None
    """Why it was left out: `pending_delivery` when an earlier delivery was still pending; `null` when it was not
    left out.
    """
    source: "AutomationInvocationSource"
    """Whether it was started by hand or by the clock."""
    status: Literal["queued", "completed", "failed", "skipped"]
    """`queued`, then `completed` when it was delivered (the agent may still be at work), `failed`, or `skipped` when
    it was left out.
    """


class AutomationInvocationSourceVariants:
    """The models that `AutomationInvocationSource` consists of."""

    class AutomationInvocationSourceResourceManual(BaseModel):
        """The invocation was started by hand."""

        type: Literal["manual"]
        """Always `manual`; tells it from other sources."""

    class AutomationInvocationSourceResourceAutomation(BaseModel):
        """The invocation was started by the clock."""

        automation: Automation
        """The automation as it was then, without secrets."""
        type: Literal["automation"]
        """Always `automation`; tells it from other sources."""


AutomationInvocationSource: TypeAlias = Annotated[
    Union[
        AutomationInvocationSourceVariants.AutomationInvocationSourceResourceManual,
        AutomationInvocationSourceVariants.AutomationInvocationSourceResourceAutomation,
    ],
    PropertyInfo(discriminator="type"),
]
"""What started an invocation, told apart by `type`."""

public_types(
    globals(),
    {
        "beta.agents.automation_agent_config": "AutomationAgentConfig",
        "beta.agents.automation_created_by": (
            "AutomationCreatedByResourceDeveloper=AutomationCreatedByVariants.AutomationCreatedByResourceDeveloper "
            "AutomationCreatedByResourceAgent=AutomationCreatedByVariants.AutomationCreatedByResourceAgent"
        ),
        "beta.agents.automation_deleted": "AutomationDeleted",
        "beta.agents.automation_environment": (
            "AutomationEnvironmentResourceNone=AutomationEnvironmentVariants.AutomationEnvironmentResourceNone "
            "AutomationEnvironmentResourceOpenAIHostedDesktop=AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedDesktop "  # noqa: E501
            "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID=AutomationEnvironmentVariants.AutomationEnvironmentOpenAIHostedFileHostedTemplateFileID "  # noqa: E501
            "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline=AutomationEnvironmentVariants.EnvironmentOpenAIHostedFileHostedTemplateFileInline "  # noqa: E501
            "AutomationEnvironmentResourceOpenAIHostedNetwork=AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedNetwork "  # noqa: E501
            "AutomationEnvironmentResourceOpenAIHostedPackages=AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHostedPackages "  # noqa: E501
            "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference=AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillReference "  # noqa: E501
            "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline=AutomationEnvironmentVariants.EnvironmentOpenAIHostedSkillHostedTemplateSkillInline "  # noqa: E501
            "AutomationEnvironmentResourceOpenAIHosted=AutomationEnvironmentVariants.AutomationEnvironmentResourceOpenAIHosted "  # noqa: E501
            "AutomationEnvironmentResourceSelfHosted=AutomationEnvironmentVariants.AutomationEnvironmentResourceSelfHosted"
        ),
        "beta.agents.automation_target": (
            "AutomationTargetResourceNewSessionInput=AutomationTargetVariants.AutomationTargetResourceNewSessionInput "
            "AutomationTargetResourceNewSession=AutomationTargetVariants.AutomationTargetResourceNewSession "
            "AutomationTargetResourceExistingSession=AutomationTargetVariants.AutomationTargetResourceExistingSession"
        ),
        "beta.agents.automations.automation_invocation": "AutomationInvocation Error=AutomationInvocation.Error",
        "beta.agents.automations.automation_invocation_source": (
            "AutomationInvocationSourceResourceManual=AutomationInvocationSourceVariants.AutomationInvocationSourceResourceManual "  # noqa: E501
            "AutomationInvocationSourceResourceAutomation=AutomationInvocationSourceVariants.AutomationInvocationSourceResourceAutomation"
        ),
        "beta.agents.one_time_automation": "OneTimeAutomation",
        "beta.agents.periodic_automation": "PeriodicAutomation",
    },
)
