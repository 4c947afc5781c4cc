# Rendered from definitions/realtime_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemSystemMessageParamContent]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemUserMessageParamContent]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemAssistantMessageParamContent]]
    role: Required[Literal["assistant"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    call_id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str]
    type: Required[Literal["function_call_output"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    reason: Optional[str]


class RealtimeMcpListToolsParam(TypedDict, total=False):
    server_label: Required[str]
    tools: Required[Iterable[RealtimeMcpListToolsParamTool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str


class RealtimeMcpToolCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: Optional[str]
    error: Optional[RealtimeMcpToolCallParamError]
    output: Optional[str]


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


ConversationItemParam: TypeAlias = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]


class RealtimeConversationItemAssistantMessageParamContent(TypedDict, total=False):
    audio: str
    text: str
    transcript: str
    type: Literal["output_text", "output_audio"]


class RealtimeConversationItemSystemMessageParamContent(TypedDict, total=False):
    text: str
    type: Literal["input_text"]


class RealtimeConversationItemUserMessageParamContent(TypedDict, total=False):
    audio: str
    detail: Literal["auto", "low", "high"]
    image_url: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "input_image"]


class RealtimeMcpListToolsParamTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: Optional[object]
    description: Optional[str]


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    message: Required[str]
    type: Required[Literal["tool_execution_error"]]


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


RealtimeMcpToolCallParamError: TypeAlias = Union[
    RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam
]
