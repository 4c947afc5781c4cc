# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_sessions` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.types.sequences import SequenceNotStr

from .beta_agents_params import (
    AgentReasoningParam,
    AgentTextParam,
    AgentToolParam,
    EnvironmentParam,
    InputContentParam,
    MultiAgentConfigParam,
)


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]


class AgentBrowserAuthenticationSubmitParamField(TypedDict, total=False):
    field_id: Required[str]
    value: Required[str]


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamField]]
    type: Required[Literal["browser_authentication"]]
    selected_option: Optional[str]


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamField]]
    type: Required[Literal["browser_authentication"]]
    selected_option: Optional[str]


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]


AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]


class AgentSessionInputMessageParam(TypedDict, total=False):
    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class AgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["mcp_tool_call"]]


class AgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[AgentSessionInputMcpApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]


class AgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[AgentSessionInputComputerUseApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]


class AgentSessionInputMessage(TypedDict, total=False):
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["agent.session.input.message"]]


class AgentSessionInputCancel(TypedDict, total=False):
    type: Required[Literal["agent.session.input.cancel"]]


class AgentSessionInputToolResult(TypedDict, total=False):
    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: Optional[str]
    output: Optional[AgentFunctionCallOutputParam]


AgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
    AgentBrowserAuthenticationSubmitParamParam,
    AgentBrowserAuthenticationCancelParamParam,
    AgentBrowserOriginAccessParamParam,
]

AgentSessionInputParam: TypeAlias = Union[
    AgentSessionInputMcpApprovalRequestResult,
    AgentSessionInputComputerUseApprovalRequestResult,
    AgentSessionInputMessage,
    AgentSessionInputCancel,
    AgentSessionInputToolResult,
]


class SessionCreateParamsBase(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.create`, which opens a session with an agent, and may start its first
    turn.
    """

    environment: Required[EnvironmentParam]
    """The environment that the agent works in."""
    agent: SessionCreateParamsAgent
    """The agent: its model, instructions and tools."""
    agent_id: str
    """The id of an agent."""
    input: Union[str, Iterable[AgentSessionInputMessageParam], None]
    """The first message, as a text or as a list of messages."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    prompt_cache_options: Optional[PromptCacheOptionsParam]
    """How the prompt cache is used for this request."""
    review: Literal["none", "auto_review"]
    """Whether what the agent is about to do is reviewed first."""
    stream_options: SessionCreateParamsStreamOptions
    """What the stream carries in addition."""
    vault_ids: Optional[SequenceNotStr[str]]
    """The ids of vaults whose credentials may be used."""


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    """Parameters of `beta.agents.sessions.create`, waiting for the whole answer."""

    stream: Literal[False]
    """Whether the answer comes as a stream of events instead of one object."""


class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    """Parameters of `beta.agents.sessions.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object."""


SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]
"""Parameters of `beta.agents.sessions.create`, which opens a session with an agent, and may start its first turn."""


class SessionCreateParamsAgentCompaction(TypedDict, total=False):
    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]


class SessionCreateParamsAgentExperimental(TypedDict, total=False):
    time_awareness: bool


class SessionCreateParamsAgent(TypedDict, total=False):
    compaction: Optional[SessionCreateParamsAgentCompaction]
    experimental: SessionCreateParamsAgentExperimental
    instructions: Optional[str]
    model: str
    multi_agent: Optional[MultiAgentConfigParam]
    reasoning: Optional[AgentReasoningParam]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[AgentToolParam]]


class PromptCacheOptionsParam(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SessionCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class SessionListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.list`, which lists sessions."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    agent_id: str
    """Only sessions with this agent."""
    limit: int
    """How many items a page holds."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class SessionUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.update`, which changes a session with an agent."""

    agent: SessionUpdateParamsAgent
    """The agent: its model, instructions and tools."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    prompt_cache_options: Optional[PromptCacheOptionsParam]
    """How the prompt cache is used for this request."""
    review: Literal["none", "auto_review"]
    """Whether what the agent is about to do is reviewed first."""


class SessionUpdateParamsAgentReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class SessionUpdateParamsAgent(TypedDict, total=False):
    model: str
    reasoning: SessionUpdateParamsAgentReasoning
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    tools: Optional[Iterable[AgentToolParam]]


class ArtifactListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.artifacts.list`, which lists the artifacts of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    environment_id: Optional[str]
    """Only artifacts of this environment."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class EventCreateParams(TypedDict, total=False):
    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]


class EventStreamParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.events.stream`, which follows what happens in a session, as a stream of
    events.
    """

    include_obfuscation: bool
    """Whether stream events carry padding of random length, which hides their sizes from eavesdroppers."""


class ItemListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.items.list`, which lists the items of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class SubagentListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.subagents.list`, which lists the subagents of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class SubagentsItemListParams(TypedDict, total=False):
    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SubagentsTurnListParams(TypedDict, total=False):
    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SubagentsTurnsItemListParams(TypedDict, total=False):
    session_id: Required[str]
    subagent_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TraceListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.traces.list`, which lists the traces of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class TurnListParams(TypedDict, total=False):
    """Parameters of `beta.agents.sessions.turns.list`, which lists the turns of a session."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
