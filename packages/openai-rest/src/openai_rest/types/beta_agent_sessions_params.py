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
    environment: Required[EnvironmentParam]
    agent: SessionCreateParamsAgent
    agent_id: str
    input: Union[str, Iterable[AgentSessionInputMessageParam], None]
    metadata: Optional[Dict[str, str]]
    prompt_cache_options: Optional[PromptCacheOptionsParam]
    review: Literal["none", "auto_review"]
    stream_options: SessionCreateParamsStreamOptions
    vault_ids: Optional[SequenceNotStr[str]]


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    stream: Literal[False]


class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]


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
    after: str
    agent_id: str
    limit: int
    metadata: Dict[str, str]
    order: Literal["asc", "desc"]


class SessionUpdateParams(TypedDict, total=False):
    agent: SessionUpdateParamsAgent
    metadata: Optional[Dict[str, str]]
    prompt_cache_options: Optional[PromptCacheOptionsParam]
    review: Literal["none", "auto_review"]


class SessionUpdateParamsAgentReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class SessionUpdateParamsAgent(TypedDict, total=False):
    model: str
    reasoning: SessionUpdateParamsAgentReasoning
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    tools: Optional[Iterable[AgentToolParam]]


class ArtifactListParams(TypedDict, total=False):
    after: str
    environment_id: Optional[str]
    limit: int
    order: Literal["asc", "desc"]


class EventCreateParams(TypedDict, total=False):
    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]


class EventStreamParams(TypedDict, total=False):
    include_obfuscation: bool


class ItemListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SubagentListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


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
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TurnListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
