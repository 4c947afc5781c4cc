# Rendered from definitions/realtime_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """A hint to the model in the middle of a conversation; for a larger change of behaviour use the instructions."""

    content: Required[Iterable[RealtimeConversationItemSystemMessageParamContent]]
    """The parts of the message, which are texts."""
    role: Required[Literal["system"]]
    """Always `system`; tells it from messages of others."""
    type: Required[Literal["message"]]
    """Always `message`; tells it from other items."""
    id: str
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    object: Literal["realtime.item"]
    """Always `realtime.item`; may be left out of items that you send."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """What the user said, wrote or showed in a conversation."""

    content: Required[Iterable[RealtimeConversationItemUserMessageParamContent]]
    """The parts of the message: text, audio or images."""
    role: Required[Literal["user"]]
    """Always `user`; tells it from messages of others."""
    type: Required[Literal["message"]]
    """Always `message`; tells it from other items."""
    id: str
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    object: Literal["realtime.item"]
    """Always `realtime.item`; may be left out of items that you send."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """What the model said or wrote in a conversation."""

    content: Required[Iterable[RealtimeConversationItemAssistantMessageParamContent]]
    """The parts of the message: text, or audio with its transcript."""
    role: Required[Literal["assistant"]]
    """Always `assistant`; tells it from messages of others."""
    type: Required[Literal["message"]]
    """Always `message`; tells it from other items."""
    id: str
    """Its own id, to retrieve, cut or delete it with; the server makes one up when you send none."""
    object: Literal["realtime.item"]
    """Always `realtime.item`; may be left out of items that you send."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """The wish of the model that you call a function."""

    arguments: Required[str]
    """The arguments for the function, as JSON in a string."""
    name: Required[str]
    """Which of your functions to call."""
    type: Required[Literal["function_call"]]
    """Always `function_call`; tells it from other items."""
    id: str
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    call_id: str
    """The id of the call, which the item with its result repeats."""
    object: Literal["realtime.item"]
    """Always `realtime.item`; may be left out of items that you send."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """What a function returned, for the model to go on with."""

    call_id: Required[str]
    """The id of the call that it answers, from the `function_call` item."""
    output: Required[str]
    """The result as any text you like, even an empty one."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`; tells it from other items."""
    id: str
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    object: Literal["realtime.item"]
    """Always `realtime.item`; may be left out of items that you send."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Your answer to the question whether a tool of an MCP server may be called."""

    id: Required[str]
    """The id of this item."""
    approval_request_id: Required[str]
    """The id of the question that it answers."""
    approve: Required[bool]
    """Whether the call may be made."""
    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`; tells it from other items."""
    reason: Optional[str]
    """Why you decided so; may be left out or `null`."""


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """The tools that an MCP server offers."""

    server_label: Required[str]
    """Your name for the MCP server."""
    tools: Required[Iterable[RealtimeMcpListToolsParamTool]]
    """The tools, with their names and schemas."""
    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`; tells it from other items."""
    id: str
    """The id of the item, which events about the listing name."""


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """A call of a tool of an MCP server, with its outcome."""

    id: Required[str]
    """The id of the item, which events about the call name."""
    arguments: Required[str]
    """The arguments of the call, as JSON in a string."""
    name: Required[str]
    """Which tool of the server was called."""
    server_label: Required[str]
    """Your name for the MCP server that has the tool."""
    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`; tells it from other items."""
    approval_request_id: Optional[str]
    """The id of the question by which you allowed the call; null when none was asked."""
    error: Optional[RealtimeMcpToolCallParamError]
    """Why the call failed; null when it did not."""
    output: Optional[str]
    """What the tool returned; null without a result."""


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """The question whether the model may call a tool of an MCP server."""

    id: Required[str]
    """The id of the question, which the answer names as `approval_request_id`."""
    arguments: Required[str]
    """The arguments for the tool, as JSON in a string."""
    name: Required[str]
    """Which tool of the server to call."""
    server_label: Required[str]
    """Your name for the MCP server that has the tool."""
    type: Required[Literal["mcp_approval_request"]]
    """Always `mcp_approval_request`; tells it from other items."""


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
"""One entry of a conversation: a message, a call of a function or its result, or something about an MCP server."""


class RealtimeConversationItemAssistantMessageParamContent(TypedDict, total=False):
    """One part of what the model said or wrote."""

    audio: str
    """Base64 of the audio, in the output format of the session; 16-bit PCM, mono, 24 kHz by default."""
    text: str
    """What the model wrote, for a part of type `output_text`."""
    transcript: str
    """What the model said, as text; it always comes with audio."""
    type: Literal["output_text", "output_audio"]
    """What the part holds: `output_text` or `output_audio`, by the `output_modalities` of the session."""


class RealtimeConversationItemSystemMessageParamContent(TypedDict, total=False):
    """One text of a system message."""

    text: str
    """What the model is told."""
    type: Literal["input_text"]
    """Always `input_text`, the only kind that system messages hold."""


class RealtimeConversationItemUserMessageParamContent(TypedDict, total=False):
    """One part of what the user said, wrote or showed."""

    audio: str
    """Base64 of the audio, in the input format of the session; 16-bit PCM, mono, 24 kHz by default."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the image: `low`, `high`, or `auto` (the default), which means `high`."""
    image_url: str
    """The image, PNG or JPEG, as a data URI such as `data:image/png;base64,…`."""
    text: str
    """What the user wrote, for a part of type `input_text`."""
    transcript: str
    """What the user said, as text; kept with the message for reference only, the model does not see it."""
    type: Literal["input_text", "input_audio", "input_image"]
    """What the part holds: `input_text`, `input_audio` or `input_image`."""


class RealtimeMcpListToolsParamTool(TypedDict, total=False):
    """One tool of an MCP server."""

    input_schema: Required[object]
    """The JSON Schema of its arguments."""
    name: Required[str]
    """The name to call it by."""
    annotations: Optional[object]
    """What else the server says about the tool, such as that it only reads; null when nothing."""
    description: Optional[str]
    """What the tool does, as the server puts it; null without a description."""


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """An MCP server answered a call with an error of the protocol."""

    code: Required[int]
    """The number of the error in the protocol."""
    message: Required[str]
    """What happened, in words for people."""
    type: Required[Literal["protocol_error"]]
    """Always `protocol_error`; tells it from other errors of calls."""


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """A tool of an MCP server ran and failed."""

    message: Required[str]
    """What happened, in words for people."""
    type: Required[Literal["tool_execution_error"]]
    """Always `tool_execution_error`; tells it from other errors of calls."""


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """A request to an MCP server failed over HTTP."""

    code: Required[int]
    """The HTTP status that came back."""
    message: Required[str]
    """What happened, in words for people."""
    type: Required[Literal["http_error"]]
    """Always `http_error`; tells it from other errors of calls."""


RealtimeMcpToolCallParamError: TypeAlias = Union[
    RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam
]
"""Why a call of an MCP tool failed: by the protocol, in the tool, or over HTTP."""

public_types(
    globals(),
    {
        "realtime.realtime_conversation_item_assistant_message_param": (
            "Content=RealtimeConversationItemAssistantMessageParamContent RealtimeConversationItemAssistantMessageParam"
        ),
        "realtime.realtime_conversation_item_function_call_output_param": (
            "RealtimeConversationItemFunctionCallOutputParam"
        ),
        "realtime.realtime_conversation_item_function_call_param": "RealtimeConversationItemFunctionCallParam",
        "realtime.realtime_conversation_item_system_message_param": (
            "Content=RealtimeConversationItemSystemMessageParamContent RealtimeConversationItemSystemMessageParam"
        ),
        "realtime.realtime_conversation_item_user_message_param": (
            "Content=RealtimeConversationItemUserMessageParamContent RealtimeConversationItemUserMessageParam"
        ),
        "realtime.realtime_mcp_approval_request_param": "RealtimeMcpApprovalRequestParam",
        "realtime.realtime_mcp_approval_response_param": "RealtimeMcpApprovalResponseParam",
        "realtime.realtime_mcp_list_tools_param": "Tool=RealtimeMcpListToolsParamTool RealtimeMcpListToolsParam",
        "realtime.realtime_mcp_protocol_error_param": "RealtimeMcpProtocolErrorParam",
        "realtime.realtime_mcp_tool_call_param": "RealtimeMcpToolCallParam",
        "realtime.realtime_mcp_tool_execution_error_param": "RealtimeMcpToolExecutionErrorParam",
        "realtime.realtime_mcphttp_error_param": "RealtimeMcphttpErrorParam",
    },
)
