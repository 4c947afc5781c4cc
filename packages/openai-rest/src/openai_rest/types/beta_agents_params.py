# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agents` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.types.sequences import SequenceNotStr


class AgentCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.create`, which creates an agent."""

    model: Required[str]
    """The id of the model."""
    compaction: Optional[AgentCompactionParam]
    """When and how a long context is shortened."""
    experimental: AgentExperimentalParam
    """Settings that may still change."""
    instructions: Optional[str]
    """What the agent is told to do."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether and how the agent may start subagents."""
    name: Optional[str]
    """A name for people."""
    reasoning: Optional[AgentReasoningParam]
    """How much a reasoning model thinks, and whether it returns a summary."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """The processing tier, which decides on latency and price."""
    text: Optional[AgentTextParam]
    """The form of the text output."""
    tools: Optional[Iterable[PersistedAgentToolParam]]
    """The tools that the model may call."""


class AgentCompactionParam(TypedDict, total=False):
    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]


class AgentExperimentalParam(TypedDict, total=False):
    time_awareness: bool


class AgentListParams(TypedDict, total=False):
    """Parameters of `beta.agents.list`, which lists agents."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class AgentReasoningParam(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    summary: Optional[Literal["concise", "detailed", "auto"]]


class AgentTextParam(TypedDict, total=False):
    format: Optional[TextFormatParam]
    verbosity: Optional[Literal["low", "medium", "high"]]


_AgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "_AgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False
)


class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[Dict[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class AgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Optional[SequenceNotStr[str]]
    connection_origin: Optional[Literal["service", "environment"]]
    credential_id: Optional[str]
    request_metadata: Optional[Dict[str, object]]
    required: bool


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    context_size: Optional[Literal["low", "medium", "high"]]
    location: Optional[AgentToolConfigParamWebSearchLocation]
    mode: Optional[Literal["disabled", "cached", "live"]]


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


class AgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


AgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]


class AgentUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.update`, which changes an agent."""

    compaction: Optional[AgentCompactionParam]
    """When and how a long context is shortened."""
    experimental: AgentExperimentalParam
    """Settings that may still change."""
    instructions: Optional[str]
    """What the agent is told to do."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    model: str
    """The id of the model."""
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether and how the agent may start subagents."""
    name: Optional[str]
    """A name for people."""
    reasoning: Optional[AgentReasoningParam]
    """How much a reasoning model thinks, and whether it returns a summary."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """The processing tier, which decides on latency and price."""
    text: Optional[AgentTextParam]
    """The form of the text output."""
    tools: Optional[Iterable[PersistedAgentToolParam]]
    """The tools that the model may call."""


class EnvironmentParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    blocked_domains: Optional[SequenceNotStr[str]]


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Optional[SequenceNotStr[str]]
    container_size: Literal["small", "medium", "large"]
    desktop: Optional[EnvironmentParamOpenAIHostedDesktop]
    env: Optional[Dict[str, str]]
    environment_id: str
    environment_template_id: str
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    network: Optional[EnvironmentParamOpenAIHostedNetwork]
    packages: Optional[EnvironmentParamOpenAIHostedPackages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]


class EnvironmentParamSelfHosted(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: Optional[SequenceNotStr[str]]


EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]


class HostedPluginParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


class HostedSkillParamSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: Optional[str]


class HostedSkillParamInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillParamInline]


class InlineCapabilitySourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentParamInputImage]


class McpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: Optional[str]
    headers: Optional[Dict[str, str]]


class McpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Optional[SequenceNotStr[str]]
    env: Optional[Dict[str, str]]
    env_vars: Optional[SequenceNotStr[str]]


McpTransportParam: TypeAlias = Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]


class MultiAgentConfigParam(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Optional[SequenceNotStr[str]]
    connection_origin: Optional[Literal["service", "environment"]]
    credential_id: Optional[str]
    request_metadata: Optional[Dict[str, object]]
    required: bool


PersistedAgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: Optional[Dict[str, str]]


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Optional[SequenceNotStr[str]]
    env_vars: Optional[SequenceNotStr[str]]


PersistedMcpTransportParam: TypeAlias = Union[
    PersistedMcpTransportConfigParamHTTP, PersistedMcpTransportConfigParamStdio
]


class SetupCommandParam(TypedDict, total=False):
    command: Required[str]
    cwd: Optional[str]


class TextFormatParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


class TextFormatParamJSONSchema(TypedDict, total=False):
    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]


TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatParamJSONSchema]
