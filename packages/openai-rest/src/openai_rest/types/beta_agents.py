# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agents` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class Agent(BaseModel):
    """A saved agent of your project: instructions, a model, tools and settings under one id."""

    class Compaction(BaseModel):
        """How an agent shortens a context that grows too long."""

        async_: bool = Field(alias="async")
        """Whether that happens in the background; `False` when the turn waits for it, which is the default."""

    class Experimental(BaseModel):
        """Settings of an agent that may change or go away."""

        time_awareness: bool
        """Whether the model is told the time every now and then."""

    id: str
    """The id of the agent, to open sessions with it, or to fetch, change or delete it."""
    created_at: int
    """When the agent was created, in seconds since 1 January 1970 (UTC)."""
    instructions: Optional[str] = None
    """What the agent is told, in addition to its built-in instructions; absent when you gave none."""
    metadata: Dict[str, str]
    """Keys and values of your own, as texts."""
    model: str
    """The id of the model that the agent works with, as you gave it."""
    multi_agent: "MultiAgentConfig"
    """Whether the agent may start subagents, and how many at a time."""
    name: Optional[str] = None
    """A name for people; `null` when it has none."""
    object: Literal["agent"]
    """Always `agent`, the kind of object."""
    reasoning: "AgentReasoning"
    """How much the model thinks, with its default filled in where you named no effort."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """The tier that requests to the model are processed in: `auto`, `default`, `flex`, `priority`, `fast` or
    `ultrafast`.
    """
    text: "AgentText"
    """The form and length of the text output."""
    tools: "List[PersistedAgentTool]"
    """What the agent may use; empty when it has no tools."""
    updated_at: int
    """When the agent was last changed, in seconds since 1 January 1970 (UTC)."""
    compaction: Optional[Compaction] = None
    """How a context that grows too long is shortened."""
    experimental: Optional[Experimental] = None
    """Which experimental settings are on."""


class AgentContentVariants:
    """The models that `AgentContent` consists of."""

    class EncryptedContentResource(BaseModel):
        """Content that one agent passes to another, and that only the API can read."""

        encrypted_content: str
        """The content in its encrypted form."""
        type: Literal["encrypted_content"]
        """Always `encrypted_content`; tells it from other content."""


class OutputText(BaseModel):
    """A text that an agent wrote."""

    text: str
    """What the agent wrote."""
    type: Literal["output_text"]
    """Always `output_text`; tells it from other content."""


AgentContent: TypeAlias = Annotated[
    Union[OutputText, AgentContentVariants.EncryptedContentResource], PropertyInfo(discriminator="type")
]
"""What agents pass to each other: a text or encrypted content, told apart by `type`."""


class AgentDeleted(BaseModel):
    """The answer to deleting an agent."""

    id: str
    """The id of the agent that is gone."""
    deleted: bool
    """Always `True`, since the agent is deleted."""
    object: Literal["agent.deleted"]
    """Always `agent.deleted`, the kind of object."""


AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""How far an item has come; `incomplete` when it was cut off before its end."""


class AgentReasoning(BaseModel):
    """How much the model of an agent thinks, and whether it sums its thinking up."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much the model thinks, from `none` to `max`; `null` when that is left to the model."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = None
    """The length of the summary of its thinking: `concise`, `detailed`, or `auto` for the longest that the model can
    give; `null` for no summary.
    """


class AgentReasoningItem(BaseModel):
    """What the model thought, as far as it is summed up."""

    id: str
    """The id of this item in the session."""
    status: Optional[AgentOutputItemStatus] = None
    """How far the thinking has come: `in_progress`, `completed` or `incomplete`; absent when unknown."""
    summary: "List[SummaryText]"
    """The parts of the summary, each with a text."""
    turn_id: str
    """The id of the turn that the item came up in."""
    type: Literal["reasoning"]
    """Always `reasoning`; tells it from other items."""


class AgentText(BaseModel):
    """The form and length of the text that an agent writes."""

    format: "TextFormat"
    """Plain text, or JSON after a schema; plain text by default."""
    verbosity: Literal["low", "medium", "high"]
    """How much the agent writes: `low`, `medium` (the default) or `high`."""


class AgentToolVariants:
    """The models that `AgentTool` consists of."""

    class AgentToolResourceFunction(BaseModel):
        """A function of yours that the agent may call."""

        defer_loading: bool
        """Whether the model first has to find the function by a search for tools."""
        description: str
        """What the function does, for the model."""
        name: str
        """The name by which the model calls the function."""
        parameters: Dict[str, object]
        """The arguments of the function, as a JSON schema of an object."""
        type: Literal["function"]
        """Always `function`; tells it from other tools."""
        async_: Optional[bool] = Field(default=None, alias="async")
        """Whether the agent goes on working while the result is still to come; absent when it waits."""

    class AgentToolResourceProgrammaticToolCalling(BaseModel):
        """Lets the model write code that calls the other tools."""

        enabled: bool
        """Whether the model may do so."""
        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`; tells it from other tools."""

    class AgentToolResourceMcp(BaseModel):
        """The tools of an MCP server."""

        allowed_tools: Optional[List[str]] = None
        """The names of the tools that the agent may call; absent when it may call all of them."""
        connection_origin: Literal["service", "environment"]
        """Where connections to the server come from: `service` for the network of the API, `environment` for that of
        the session's environment.
        """
        credential_id: Optional[str] = None
        """The id of the credential in a vault to sign in with; absent when none is named, and then the only one that
        fits the server is used.
        """
        request_metadata: Dict[str, object]
        """Metadata that goes along with each request to the server."""
        required: bool
        """Whether the first turn waits until the server is ready."""
        server_label: str
        """Your label for the server, which calls of its tools carry."""
        transport: "McpTransport"
        """How the server is reached: over HTTP or as a process."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from other tools."""

    class AgentToolResourceWebSearchLocation(BaseModel):
        """Where the user is, roughly, so that results from nearby come first."""

        city: Optional[str] = None
        """The city, by its name; absent when unknown."""
        country: Optional[str] = None
        """The country as an ISO code of two letters, such as `DE`; absent when unknown."""
        region: Optional[str] = None
        """The state or region, by its name; absent when unknown."""
        timezone: Optional[str] = None
        """The time zone by its IANA name, such as `Europe/Berlin`; absent when unknown."""

    class AgentToolResourceWebSearch(BaseModel):
        """Searching the web."""

        allowed_domains: Optional[List[str]] = None
        """The domains that results may come from; `null` for all."""
        context_size: Literal["low", "medium", "high"]
        """How much of what is found the model gets to read: `low`, `medium` (the default) or `high`."""
        location: "Optional[AgentToolVariants.AgentToolResourceWebSearchLocation]" = None
        """Where the user is, roughly; absent when unknown."""
        mode: Literal["disabled", "cached", "live"]
        """Where results come from: `live` from the web, `cached` from a store, `disabled` for no search at all."""
        type: Literal["web_search"]
        """Always `web_search`; tells it from other tools."""

    class AgentToolResourceComputerUse(BaseModel):
        """Using a browser, in sessions with a hosted environment."""

        include_screenshots: bool
        """Whether the items of its use carry a screenshot."""
        type: Literal["computer_use"]
        """Always `computer_use`; tells it from other tools."""

    class AgentToolResourceAutomations(BaseModel):
        """Lets the agent plan when it wakes up again by itself."""

        type: Literal["automations"]
        """Always `automations`; tells it from other tools."""


AgentTool: TypeAlias = Annotated[
    Union[
        AgentToolVariants.AgentToolResourceFunction,
        AgentToolVariants.AgentToolResourceProgrammaticToolCalling,
        AgentToolVariants.AgentToolResourceMcp,
        AgentToolVariants.AgentToolResourceWebSearch,
        AgentToolVariants.AgentToolResourceComputerUse,
        AgentToolVariants.AgentToolResourceAutomations,
    ],
    PropertyInfo(discriminator="type"),
]
"""A tool that an agent has in a session, told apart by `type`."""


class EnvironmentVariants:
    """The models that `Environment` consists of."""

    class EnvironmentResourceNone(BaseModel):
        """No environment: the agent runs no commands and keeps no files."""

        type: Literal["none"]
        """Always `none`; tells it from other environments."""

    class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
        """What a hosted environment may reach on the network."""

        access: Literal["enabled", "disabled", "restricted"]
        """`enabled` for everything, `disabled` for nothing, `restricted` for what the lists of domains allow."""
        allowed_domains: List[str]
        """The domains that may be reached while access is `restricted`."""

    class EnvironmentResourceOpenAIHostedPackages(BaseModel):
        """The packages in a hosted environment."""

        npm: List[str]
        """Packages of npm, for the whole environment."""
        python: List[str]
        """Packages of Python, by name."""
        system: List[str]
        """Packages of the operating system, by name."""

    class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
        """Whether a hosted environment has a desktop."""

        enabled: bool
        """Whether there is a desktop, and a proxy for its browser."""

    class EnvironmentResourceOpenAIHosted(BaseModel):
        """An environment that OpenAI runs."""

        id: str
        """The id of the environment, to fetch it or put files into it."""
        capability_directories: List[str]
        """The folders where the agent finds skills and other capabilities."""
        files: "List[HostedEnvironmentFile]"
        """The files that were put into it, without what is in them."""
        network: "EnvironmentVariants.EnvironmentResourceOpenAIHostedNetwork"
        """What it may reach on the network."""
        packages: "EnvironmentVariants.EnvironmentResourceOpenAIHostedPackages"
        """The packages that are installed."""
        plugins: "List[HostedPlugin]"
        """The plugins that are installed, without their archives."""
        skills: "List[HostedSkill]"
        """The skills that are installed, without their archives."""
        type: Literal["openai_hosted"]
        """Always `openai_hosted`; tells it from other environments."""
        container_size: Optional[Literal["small", "medium", "large"]] = None
        """How much processor and memory it has: `small`, `medium` or `large`; `null` when unknown or of another
        size.
        """
        desktop: "Optional[EnvironmentVariants.EnvironmentResourceOpenAIHostedDesktop]" = None
        """Whether it has a desktop; absent when unknown."""

    class EnvironmentResourceSelfHosted(BaseModel):
        """An environment that you run yourself."""

        id: str
        """The id of the environment, which stays with the session."""
        capability_directories: List[str]
        """The folders where the agent finds skills and other capabilities."""
        remote_url: str
        """The address to start `codex exec-server --remote` with, just as it is."""
        type: Literal["self_hosted"]
        """Always `self_hosted`; tells it from other environments."""
        workspace_directory: str
        """The absolute path of the project folder; `/workspace` by default."""


Environment: TypeAlias = Annotated[
    Union[
        EnvironmentVariants.EnvironmentResourceNone,
        EnvironmentVariants.EnvironmentResourceOpenAIHosted,
        EnvironmentVariants.EnvironmentResourceSelfHosted,
    ],
    PropertyInfo(discriminator="type"),
]
"""Where the agent of a session runs commands and keeps files, told apart by `type`."""


class HostedEnvironmentFileVariants:
    """The models that `HostedEnvironmentFile` consists of."""

    class HostedEnvironmentFileResourceInline(BaseModel):
        """A file that came as part of the request."""

        id: str
        """The id of the file within the session."""
        path: str
        """The absolute path of the file in the environment."""
        size_bytes: int
        """The size of the file in bytes, decoded."""
        type: Literal["inline"]
        """Always `inline`; tells it from other files."""


class HostedEnvironmentFileID(BaseModel):
    """A copy of a file that you had uploaded."""

    id: str
    """The id of the copy within the session."""
    file_id: str
    """The id of the uploaded file that it was copied from."""
    path: str
    """The absolute path of the file in the environment."""
    size_bytes: int
    """The size of the file in bytes."""
    type: Literal["file_id"]
    """Always `file_id`; tells it from other files."""


HostedEnvironmentFile: TypeAlias = Annotated[
    Union[HostedEnvironmentFileID, HostedEnvironmentFileVariants.HostedEnvironmentFileResourceInline],
    PropertyInfo(discriminator="type"),
]
"""A file that was put into an environment, told apart by `type`."""


class HostedPlugin(BaseModel):
    """A plugin in an environment, installed from an archive that came with the request."""

    description: str
    """What the plugin is for."""
    name: str
    """How the plugin is called."""
    type: Literal["inline"]
    """Always `inline`; tells it from other plugins."""


class HostedSkillVariants:
    """The models that `HostedSkill` consists of."""

    class HostedSkillResourceInline(BaseModel):
        """A skill in an environment, installed from an archive that came with the request."""

        description: str
        """What the skill is for."""
        name: str
        """How the skill is called."""
        type: Literal["inline"]
        """Always `inline`; tells it from other skills."""


class HostedSkillReference(BaseModel):
    """A skill in an environment, taken from the skills of your project."""

    description: str
    """What the skill is for."""
    name: str
    """How the skill is called."""
    skill_id: str
    """The id of the skill that it was installed from."""
    type: Literal["skill_reference"]
    """Always `skill_reference`; tells it from other skills."""
    version: str
    """The version that is installed, as a number even where `latest` was asked for."""


HostedSkill: TypeAlias = Annotated[
    Union[HostedSkillReference, HostedSkillVariants.HostedSkillResourceInline], PropertyInfo(discriminator="type")
]
"""A skill in an environment, told apart by `type`."""


class InputContentVariants:
    """The models that `InputContent` consists of."""

    class InputContentResourceInputText(BaseModel):
        """A text that was sent to an agent."""

        text: str
        """What was written to the agent."""
        type: Literal["input_text"]
        """Always `input_text`; tells it from other content."""

    class InputContentResourceInputImage(BaseModel):
        """An image that was sent to an agent."""

        image_url: str
        """Where the image is: a web address, or a data URL with the image in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other content."""


InputContent: TypeAlias = Annotated[
    Union[InputContentVariants.InputContentResourceInputText, InputContentVariants.InputContentResourceInputImage],
    PropertyInfo(discriminator="type"),
]
"""A part of an input that was sent to an agent, told apart by `type`."""


class McpTransportVariants:
    """The models that `McpTransport` consists of."""

    class McpTransportResourceHTTP(BaseModel):
        """An MCP server that is reached over HTTP."""

        server_url: str
        """The address of the server."""
        type: Literal["http"]
        """Always `http`; tells it from other transports."""

    class McpTransportResourceStdio(BaseModel):
        """An MCP server that is started as a process in the environment."""

        args: List[str]
        """The arguments that the command gets."""
        command: str
        """The command that starts the server."""
        cwd: str
        """The folder that the server is started in."""
        env_vars: List[str]
        """The names of the variables that it takes over from the environment."""
        type: Literal["stdio"]
        """Always `stdio`; tells it from other transports."""


McpTransport: TypeAlias = Annotated[
    Union[McpTransportVariants.McpTransportResourceHTTP, McpTransportVariants.McpTransportResourceStdio],
    PropertyInfo(discriminator="type"),
]
"""How an MCP server is reached, told apart by `type`."""


class MultiAgentConfig(BaseModel):
    """Whether an agent may start subagents, and how many of them work at a time."""

    enabled: bool
    """Whether the agent has the tools for subagents; off by default."""
    max_concurrent_subagents: Optional[int] = None
    """How many subagents may work at the same time, 6 by default; `null` when there are none."""


class PersistedAgentToolVariants:
    """The models that `PersistedAgentTool` consists of."""

    class PersistedAgentToolResourceFunction(BaseModel):
        """A function of yours that the agent may call."""

        defer_loading: bool
        """Whether the model first has to find the function by a search for tools."""
        description: str
        """What the function does, for the model."""
        name: str
        """The name by which the model calls the function."""
        parameters: Dict[str, object]
        """The arguments of the function, as a JSON schema of an object."""
        type: Literal["function"]
        """Always `function`; tells it from other tools."""
        async_: Optional[bool] = Field(default=None, alias="async")
        """Whether the agent goes on working while the result is still to come; absent when it waits."""

    class PersistedAgentToolResourceToolSearch(BaseModel):
        """Lets the model look for functions that are not loaded at first (`defer_loading`)."""

        type: Literal["tool_search"]
        """Always `tool_search`; tells it from other tools."""

    class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
        """Lets the model write code that calls the other tools."""

        enabled: bool
        """Whether the model may do so."""
        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`; tells it from other tools."""

    class PersistedAgentToolResourceMcp(BaseModel):
        """The tools of an MCP server, as a saved agent keeps them: without secrets."""

        allowed_tools: Optional[List[str]] = None
        """The names of the tools that the agent may call; `null` when it may call all of them."""
        connection_origin: Literal["service", "environment"]
        """Where connections to the server come from: `service` for the network of the API, `environment` for that of
        the session's environment.
        """
        credential_id: Optional[str] = None
        """The id of the credential in a vault to sign in with; absent when none is named."""
        request_metadata: Dict[str, object]
        """Metadata that goes along with each request to the server."""
        required: bool
        """Whether the first turn waits until the server is ready."""
        server_label: str
        """Your label for the server, which calls of its tools carry."""
        transport: "PersistedMcpTransport"
        """How the server is reached: over HTTP or as a process."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from other tools."""

    class PersistedAgentToolResourceWebSearchLocation(BaseModel):
        """Where the user is, roughly, so that results from nearby come first."""

        city: Optional[str] = None
        """The city, by its name; absent when unknown."""
        country: Optional[str] = None
        """The country as an ISO code of two letters, such as `DE`; absent when unknown."""
        region: Optional[str] = None
        """The state or region, by its name; absent when unknown."""
        timezone: Optional[str] = None
        """The time zone by its IANA name, such as `Europe/Berlin`; absent when unknown."""

    class PersistedAgentToolResourceWebSearch(BaseModel):
        """Searching the web."""

        allowed_domains: Optional[List[str]] = None
        """The domains that results may come from; `null` for all."""
        context_size: Literal["low", "medium", "high"]
        """How much of what is found the model gets to read: `low`, `medium` (the default) or `high`."""
        location: "Optional[PersistedAgentToolVariants.PersistedAgentToolResourceWebSearchLocation]" = None
        """Where the user is, roughly; absent when unknown."""
        mode: Literal["disabled", "cached", "live"]
        """Where results come from: `live` from the web, `cached` from a store, `disabled` for no search at all."""
        type: Literal["web_search"]
        """Always `web_search`; tells it from other tools."""

    class PersistedAgentToolResourceComputerUse(BaseModel):
        """Using a browser, in sessions with a hosted environment."""

        include_screenshots: bool
        """Whether the items of its use carry a screenshot."""
        type: Literal["computer_use"]
        """Always `computer_use`; tells it from other tools."""

    class PersistedAgentToolResourceAutomations(BaseModel):
        """Lets the agent plan when it wakes up again by itself."""

        type: Literal["automations"]
        """Always `automations`; tells it from other tools."""


PersistedAgentTool: TypeAlias = Annotated[
    Union[
        PersistedAgentToolVariants.PersistedAgentToolResourceFunction,
        PersistedAgentToolVariants.PersistedAgentToolResourceToolSearch,
        PersistedAgentToolVariants.PersistedAgentToolResourceProgrammaticToolCalling,
        PersistedAgentToolVariants.PersistedAgentToolResourceMcp,
        PersistedAgentToolVariants.PersistedAgentToolResourceWebSearch,
        PersistedAgentToolVariants.PersistedAgentToolResourceComputerUse,
        PersistedAgentToolVariants.PersistedAgentToolResourceAutomations,
    ],
    PropertyInfo(discriminator="type"),
]
"""A tool of a saved agent, told apart by `type`."""


class PersistedMcpTransportVariants:
    """The models that `PersistedMcpTransport` consists of."""

    class PersistedMcpTransportResourceHTTP(BaseModel):
        """An MCP server that is reached over HTTP."""

        headers: Dict[str, str]
        """The HTTP headers that go along with each request; none of them is secret."""
        server_url: str
        """The address of the server."""
        type: Literal["http"]
        """Always `http`; tells it from other transports."""

    class PersistedMcpTransportResourceStdio(BaseModel):
        """An MCP server that is started as a process in the environment."""

        args: List[str]
        """The arguments that the command gets."""
        command: str
        """The command that starts the server."""
        cwd: str
        """The folder that the server is started in."""
        env_vars: List[str]
        """The names of the variables that it takes over from the environment."""
        type: Literal["stdio"]
        """Always `stdio`; tells it from other transports."""


PersistedMcpTransport: TypeAlias = Annotated[
    Union[
        PersistedMcpTransportVariants.PersistedMcpTransportResourceHTTP,
        PersistedMcpTransportVariants.PersistedMcpTransportResourceStdio,
    ],
    PropertyInfo(discriminator="type"),
]
"""How a saved agent reaches an MCP server, told apart by `type`."""


class SessionError(BaseModel):
    """What went wrong in a session."""

    code: Optional[str] = None
    """The reason as a code, for programs; absent when there is none."""
    message: str
    """The reason in words, fit for your users."""
    param: Optional[str] = None
    """The parameter of the request that was at fault; absent when it was none."""
    type: str
    """The kind of error."""


class SessionTurnError(BaseModel):
    """Why a turn failed."""

    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    """The reason, for programs. Limits: `context_length_exceeded` (the input is too long for the model),
    `max_output_tokens` (the output is), `usage_limit_exceeded`, `project_spend_limit_exceeded`,
    `organization_spend_limit_exceeded`, `organization_usage_limit_exceeded`, `rate_limit_exceeded`. Money:
    `billing_not_active`, `credit_balance_exhausted`. The service: `flex_unavailable` and `server_overloaded` (for a
    while), `connection_failed`, `server_error`, `request_timeout`, `internal_error`. Policies: `cyber_policy`,
    `misalignment_policy_violation`. The request: `authentication_error`, `invalid_request`, `resource_not_found`,
    `active_turn_not_steerable` (no input is taken during the turn). The environment: `sandbox_error`,
    `executor_version_incompatible` (its program is too old).
    """
    message: str
    """The reason in words, fit for your users."""


class Subagent(BaseModel):
    """An agent that another agent of the session started."""

    id: str
    """The id of the subagent, to list its turns and items."""
    closed_at: Optional[int] = None
    """When it was closed, in seconds since 1 January 1970 (UTC); `null` while it is open, also after it was resumed."""
    instructions: Optional[List[AgentContent]] = None
    """The task that it began with; `null` when unknown. Images and sound may be replaced by a note in the text."""
    name: Optional[str] = None
    """A nickname that it was given; `null` when it has none."""
    object: Literal["agent.session.subagent"]
    """Always `agent.session.subagent`, the kind of object."""
    opened_at: int
    """When it was first opened, in seconds since 1 January 1970 (UTC); the same after it was resumed."""
    parent_agent_id: str
    """The id of the agent that started it."""
    session_id: str
    """The id of the session that it works in."""
    status: Literal["active", "closed"]
    """`active` while it can get work, even if it has none; `closed` when it cannot."""


class SummaryText(BaseModel):
    """A part of the summary of what the model thought."""

    text: str
    """What this part says."""
    type: Literal["summary_text"]
    """Always `summary_text`; tells it from other content."""


class TextFormatVariants:
    """The models that `TextFormat` consists of."""

    class TextFormatResourceText(BaseModel):
        """Plain text, of no set form."""

        type: Literal["text"]
        """Always `text`; tells it from other formats."""

    class TextFormatResourceJSONSchema(BaseModel):
        """JSON that fits a schema."""

        schema_: Dict[str, object] = Field(alias="schema")
        """The JSON schema that the output has to fit."""
        type: Literal["json_schema"]
        """Always `json_schema`; tells it from other formats."""


TextFormat: TypeAlias = Annotated[
    Union[TextFormatVariants.TextFormatResourceText, TextFormatVariants.TextFormatResourceJSONSchema],
    PropertyInfo(discriminator="type"),
]
"""The form of an agent's text output, told apart by `type`."""


class TokenUsage(BaseModel):
    """The tokens that a session or turn used, as far as they are known; the figures may still change."""

    class InputTokensDetails(BaseModel):
        """What the input tokens consist of."""

        cached_tokens: int
        """How many of them were read from the prompt cache."""

    class OutputTokensDetails(BaseModel):
        """What the output tokens consist of."""

        reasoning_tokens: int
        """How many of them the model spent on thinking."""

    input_tokens: int
    """How many tokens went into the model."""
    input_tokens_details: InputTokensDetails
    """Which of the input tokens came from the cache."""
    output_tokens: int
    """How many tokens the model produced, with its thinking."""
    output_tokens_details: OutputTokensDetails
    """Which of the output tokens went into thinking."""
    total_tokens: int
    """The sum of input and output tokens."""


class WebSearchActionVariants:
    """The models that `WebSearchAction` consists of."""

    class WebSearchActionResourceSearch(BaseModel):
        """The agent searched the web."""

        queries: Optional[List[str]] = None
        """What was searched for, when there was more than one search; absent otherwise."""
        query: Optional[str] = None
        """What was searched for, when there was a single search; absent otherwise."""
        type: Literal["search"]
        """Always `search`; tells it from other actions."""

    class WebSearchActionResourceOpenPage(BaseModel):
        """The agent opened a page."""

        type: Literal["open_page"]
        """Always `open_page`; tells it from other actions."""
        url: Optional[str] = None
        """The address of the page; absent when unknown."""

    class WebSearchActionResourceFindInPage(BaseModel):
        """The agent looked for words in a page."""

        pattern: Optional[str] = None
        """The words that it looked for; absent when unknown."""
        type: Literal["find_in_page"]
        """Always `find_in_page`; tells it from other actions."""
        url: Optional[str] = None
        """The address of the page; absent when unknown."""

    class WebSearchActionResourceOther(BaseModel):
        """The agent did something else on the web."""

        type: Literal["other"]
        """Always `other`; tells it from other actions."""


WebSearchAction: TypeAlias = Annotated[
    Union[
        WebSearchActionVariants.WebSearchActionResourceSearch,
        WebSearchActionVariants.WebSearchActionResourceOpenPage,
        WebSearchActionVariants.WebSearchActionResourceFindInPage,
        WebSearchActionVariants.WebSearchActionResourceOther,
    ],
    PropertyInfo(discriminator="type"),
]
"""What the agent did on the web, told apart by `type`."""

public_types(
    globals(),
    {
        "beta.agent": "Agent Compaction=Agent.Compaction Experimental=Agent.Experimental",
        "beta.agent_content": "EncryptedContentResource=AgentContentVariants.EncryptedContentResource",
        "beta.agent_deleted": "AgentDeleted",
        "beta.agent_reasoning": "AgentReasoning",
        "beta.agent_reasoning_item": "AgentReasoningItem",
        "beta.agent_text": "AgentText",
        "beta.agent_tool": (
            "AgentToolResourceFunction=AgentToolVariants.AgentToolResourceFunction "
            "AgentToolResourceProgrammaticToolCalling=AgentToolVariants.AgentToolResourceProgrammaticToolCalling "
            "AgentToolResourceMcp=AgentToolVariants.AgentToolResourceMcp "
            "AgentToolResourceWebSearchLocation=AgentToolVariants.AgentToolResourceWebSearchLocation "
            "AgentToolResourceWebSearch=AgentToolVariants.AgentToolResourceWebSearch "
            "AgentToolResourceComputerUse=AgentToolVariants.AgentToolResourceComputerUse "
            "AgentToolResourceAutomations=AgentToolVariants.AgentToolResourceAutomations"
        ),
        "beta.environment": (
            "EnvironmentResourceNone=EnvironmentVariants.EnvironmentResourceNone "
            "EnvironmentResourceOpenAIHostedNetwork=EnvironmentVariants.EnvironmentResourceOpenAIHostedNetwork "
            "EnvironmentResourceOpenAIHostedPackages=EnvironmentVariants.EnvironmentResourceOpenAIHostedPackages "
            "EnvironmentResourceOpenAIHostedDesktop=EnvironmentVariants.EnvironmentResourceOpenAIHostedDesktop "
            "EnvironmentResourceOpenAIHosted=EnvironmentVariants.EnvironmentResourceOpenAIHosted "
            "EnvironmentResourceSelfHosted=EnvironmentVariants.EnvironmentResourceSelfHosted"
        ),
        "beta.hosted_environment_file": (
            "HostedEnvironmentFileResourceInline=HostedEnvironmentFileVariants.HostedEnvironmentFileResourceInline"
        ),
        "beta.hosted_environment_file_id": "HostedEnvironmentFileID",
        "beta.hosted_plugin": "HostedPlugin",
        "beta.hosted_skill": "HostedSkillResourceInline=HostedSkillVariants.HostedSkillResourceInline",
        "beta.hosted_skill_reference": "HostedSkillReference",
        "beta.input_content": (
            "InputContentResourceInputText=InputContentVariants.InputContentResourceInputText "
            "InputContentResourceInputImage=InputContentVariants.InputContentResourceInputImage"
        ),
        "beta.mcp_transport": (
            "McpTransportResourceHTTP=McpTransportVariants.McpTransportResourceHTTP "
            "McpTransportResourceStdio=McpTransportVariants.McpTransportResourceStdio"
        ),
        "beta.multi_agent_config": "MultiAgentConfig",
        "beta.output_text": "OutputText",
        "beta.persisted_agent_tool": (
            "PersistedAgentToolResourceFunction=PersistedAgentToolVariants.PersistedAgentToolResourceFunction "
            "PersistedAgentToolResourceToolSearch=PersistedAgentToolVariants.PersistedAgentToolResourceToolSearch "
            "PersistedAgentToolResourceProgrammaticToolCalling=PersistedAgentToolVariants.PersistedAgentToolResourceProgrammaticToolCalling "  # noqa: E501
            "PersistedAgentToolResourceMcp=PersistedAgentToolVariants.PersistedAgentToolResourceMcp "
            "PersistedAgentToolResourceWebSearchLocation=PersistedAgentToolVariants.PersistedAgentToolResourceWebSearchLocation "  # noqa: E501
            "PersistedAgentToolResourceWebSearch=PersistedAgentToolVariants.PersistedAgentToolResourceWebSearch "
            "PersistedAgentToolResourceComputerUse=PersistedAgentToolVariants.PersistedAgentToolResourceComputerUse "
            "PersistedAgentToolResourceAutomations=PersistedAgentToolVariants.PersistedAgentToolResourceAutomations"
        ),
        "beta.persisted_mcp_transport": (
            "PersistedMcpTransportResourceHTTP=PersistedMcpTransportVariants.PersistedMcpTransportResourceHTTP "
            "PersistedMcpTransportResourceStdio=PersistedMcpTransportVariants.PersistedMcpTransportResourceStdio"
        ),
        "beta.session_error": "SessionError",
        "beta.session_turn_error": "SessionTurnError",
        "beta.subagent": "Subagent",
        "beta.summary_text": "SummaryText",
        "beta.text_format": (
            "TextFormatResourceText=TextFormatVariants.TextFormatResourceText "
            "TextFormatResourceJSONSchema=TextFormatVariants.TextFormatResourceJSONSchema"
        ),
        "beta.token_usage": (
            "TokenUsage InputTokensDetails=TokenUsage.InputTokensDetails "
            "OutputTokensDetails=TokenUsage.OutputTokensDetails"
        ),
        "beta.web_search_action": (
            "WebSearchActionResourceSearch=WebSearchActionVariants.WebSearchActionResourceSearch "
            "WebSearchActionResourceOpenPage=WebSearchActionVariants.WebSearchActionResourceOpenPage "
            "WebSearchActionResourceFindInPage=WebSearchActionVariants.WebSearchActionResourceFindInPage "
            "WebSearchActionResourceOther=WebSearchActionVariants.WebSearchActionResourceOther"
        ),
    },
)
