# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agents` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class Agent(BaseModel):
    class Compaction(BaseModel):
        async_: bool = Field(alias="async")

    class Experimental(BaseModel):
        time_awareness: bool

    id: str
    created_at: int
    instructions: Optional[str] = None
    metadata: Dict[str, str]
    model: str
    multi_agent: "MultiAgentConfig"
    name: Optional[str] = None
    object: Literal["agent"]
    reasoning: "AgentReasoning"
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: "AgentText"
    tools: "List[PersistedAgentTool]"
    updated_at: int
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None


class AgentContentVariants:
    """The models that `AgentContent` consists of."""

    class EncryptedContentResource(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]


class OutputText(BaseModel):
    text: str
    type: Literal["output_text"]


AgentContent: TypeAlias = Annotated[
    Union[OutputText, AgentContentVariants.EncryptedContentResource], PropertyInfo(discriminator="type")
]


class AgentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.deleted"]


AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]


class AgentReasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    summary: Optional[Literal["concise", "detailed", "auto"]] = None


class AgentReasoningItem(BaseModel):
    id: str
    status: Optional[AgentOutputItemStatus] = None
    summary: "List[SummaryText]"
    turn_id: str
    type: Literal["reasoning"]


class AgentText(BaseModel):
    format: "TextFormat"
    verbosity: Literal["low", "medium", "high"]


class AgentToolVariants:
    """The models that `AgentTool` consists of."""

    class AgentToolResourceFunction(BaseModel):
        defer_loading: bool
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        async_: Optional[bool] = Field(default=None, alias="async")

    class AgentToolResourceProgrammaticToolCalling(BaseModel):
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class AgentToolResourceMcp(BaseModel):
        allowed_tools: Optional[List[str]] = None
        connection_origin: Literal["service", "environment"]
        credential_id: Optional[str] = None
        request_metadata: Dict[str, object]
        required: bool
        server_label: str
        transport: "McpTransport"
        type: Literal["mcp"]

    class AgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None

    class AgentToolResourceWebSearch(BaseModel):
        allowed_domains: Optional[List[str]] = None
        context_size: Literal["low", "medium", "high"]
        location: "Optional[AgentToolVariants.AgentToolResourceWebSearchLocation]" = None
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

    class AgentToolResourceComputerUse(BaseModel):
        include_screenshots: bool
        type: Literal["computer_use"]

    class AgentToolResourceAutomations(BaseModel):
        type: Literal["automations"]


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


class EnvironmentVariants:
    """The models that `Environment` consists of."""

    class EnvironmentResourceNone(BaseModel):
        type: Literal["none"]

    class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class EnvironmentResourceOpenAIHostedPackages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
        enabled: bool

    class EnvironmentResourceOpenAIHosted(BaseModel):
        id: str
        capability_directories: List[str]
        files: "List[HostedEnvironmentFile]"
        network: "EnvironmentVariants.EnvironmentResourceOpenAIHostedNetwork"
        packages: "EnvironmentVariants.EnvironmentResourceOpenAIHostedPackages"
        plugins: "List[HostedPlugin]"
        skills: "List[HostedSkill]"
        type: Literal["openai_hosted"]
        container_size: Optional[Literal["small", "medium", "large"]] = None
        desktop: "Optional[EnvironmentVariants.EnvironmentResourceOpenAIHostedDesktop]" = None

    class EnvironmentResourceSelfHosted(BaseModel):
        id: str
        capability_directories: List[str]
        remote_url: str
        type: Literal["self_hosted"]
        workspace_directory: str


Environment: TypeAlias = Annotated[
    Union[
        EnvironmentVariants.EnvironmentResourceNone,
        EnvironmentVariants.EnvironmentResourceOpenAIHosted,
        EnvironmentVariants.EnvironmentResourceSelfHosted,
    ],
    PropertyInfo(discriminator="type"),
]


class HostedEnvironmentFileVariants:
    """The models that `HostedEnvironmentFile` consists of."""

    class HostedEnvironmentFileResourceInline(BaseModel):
        id: str
        path: str
        size_bytes: int
        type: Literal["inline"]


class HostedEnvironmentFileID(BaseModel):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


HostedEnvironmentFile: TypeAlias = Annotated[
    Union[HostedEnvironmentFileID, HostedEnvironmentFileVariants.HostedEnvironmentFileResourceInline],
    PropertyInfo(discriminator="type"),
]


class HostedPlugin(BaseModel):
    description: str
    name: str
    type: Literal["inline"]


class HostedSkillVariants:
    """The models that `HostedSkill` consists of."""

    class HostedSkillResourceInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]


class HostedSkillReference(BaseModel):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


HostedSkill: TypeAlias = Annotated[
    Union[HostedSkillReference, HostedSkillVariants.HostedSkillResourceInline], PropertyInfo(discriminator="type")
]


class InputContentVariants:
    """The models that `InputContent` consists of."""

    class InputContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class InputContentResourceInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]


InputContent: TypeAlias = Annotated[
    Union[InputContentVariants.InputContentResourceInputText, InputContentVariants.InputContentResourceInputImage],
    PropertyInfo(discriminator="type"),
]


class McpTransportVariants:
    """The models that `McpTransport` consists of."""

    class McpTransportResourceHTTP(BaseModel):
        server_url: str
        type: Literal["http"]

    class McpTransportResourceStdio(BaseModel):
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        type: Literal["stdio"]


McpTransport: TypeAlias = Annotated[
    Union[McpTransportVariants.McpTransportResourceHTTP, McpTransportVariants.McpTransportResourceStdio],
    PropertyInfo(discriminator="type"),
]


class MultiAgentConfig(BaseModel):
    enabled: bool
    max_concurrent_subagents: Optional[int] = None


class PersistedAgentToolVariants:
    """The models that `PersistedAgentTool` consists of."""

    class PersistedAgentToolResourceFunction(BaseModel):
        defer_loading: bool
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        async_: Optional[bool] = Field(default=None, alias="async")

    class PersistedAgentToolResourceToolSearch(BaseModel):
        type: Literal["tool_search"]

    class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class PersistedAgentToolResourceMcp(BaseModel):
        allowed_tools: Optional[List[str]] = None
        connection_origin: Literal["service", "environment"]
        credential_id: Optional[str] = None
        request_metadata: Dict[str, object]
        required: bool
        server_label: str
        transport: "PersistedMcpTransport"
        type: Literal["mcp"]

    class PersistedAgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None

    class PersistedAgentToolResourceWebSearch(BaseModel):
        allowed_domains: Optional[List[str]] = None
        context_size: Literal["low", "medium", "high"]
        location: "Optional[PersistedAgentToolVariants.PersistedAgentToolResourceWebSearchLocation]" = None
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

    class PersistedAgentToolResourceComputerUse(BaseModel):
        include_screenshots: bool
        type: Literal["computer_use"]

    class PersistedAgentToolResourceAutomations(BaseModel):
        type: Literal["automations"]


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


class PersistedMcpTransportVariants:
    """The models that `PersistedMcpTransport` consists of."""

    class PersistedMcpTransportResourceHTTP(BaseModel):
        headers: Dict[str, str]
        server_url: str
        type: Literal["http"]

    class PersistedMcpTransportResourceStdio(BaseModel):
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        type: Literal["stdio"]


PersistedMcpTransport: TypeAlias = Annotated[
    Union[
        PersistedMcpTransportVariants.PersistedMcpTransportResourceHTTP,
        PersistedMcpTransportVariants.PersistedMcpTransportResourceStdio,
    ],
    PropertyInfo(discriminator="type"),
]


class SessionError(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    type: str


class SessionTurnError(BaseModel):
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
    message: str


class Subagent(BaseModel):
    id: str
    closed_at: Optional[int] = None
    instructions: Optional[List[AgentContent]] = None
    name: Optional[str] = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


class SummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]


class TextFormatVariants:
    """The models that `TextFormat` consists of."""

    class TextFormatResourceText(BaseModel):
        type: Literal["text"]

    class TextFormatResourceJSONSchema(BaseModel):
        schema_: Dict[str, object] = Field(alias="schema")
        type: Literal["json_schema"]


TextFormat: TypeAlias = Annotated[
    Union[TextFormatVariants.TextFormatResourceText, TextFormatVariants.TextFormatResourceJSONSchema],
    PropertyInfo(discriminator="type"),
]


class TokenUsage(BaseModel):
    class InputTokensDetails(BaseModel):
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class WebSearchActionVariants:
    """The models that `WebSearchAction` consists of."""

    class WebSearchActionResourceSearch(BaseModel):
        queries: Optional[List[str]] = None
        query: Optional[str] = None
        type: Literal["search"]

    class WebSearchActionResourceOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str] = None

    class WebSearchActionResourceFindInPage(BaseModel):
        pattern: Optional[str] = None
        type: Literal["find_in_page"]
        url: Optional[str] = None

    class WebSearchActionResourceOther(BaseModel):
        type: Literal["other"]


WebSearchAction: TypeAlias = Annotated[
    Union[
        WebSearchActionVariants.WebSearchActionResourceSearch,
        WebSearchActionVariants.WebSearchActionResourceOpenPage,
        WebSearchActionVariants.WebSearchActionResourceFindInPage,
        WebSearchActionVariants.WebSearchActionResourceOther,
    ],
    PropertyInfo(discriminator="type"),
]
