# Rendered from definitions/realtime_client_events.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime_client_events` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from openai_core.types.shared import Metadata

from .realtime import (
    RealtimeAudioFormats,
    RealtimeFunctionTool,
    RealtimeReasoning,
    RealtimeSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequest,
)
from .realtime_events import ConversationItem


class ConversationItemCreateEvent(BaseModel):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: Optional[str] = None
    previous_item_id: Optional[str] = None


class ConversationItemDeleteEvent(BaseModel):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: Optional[str] = None


class ConversationItemRetrieveEvent(BaseModel):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: Optional[str] = None


class ConversationItemTruncateEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: Optional[str] = None


class InputAudioBufferAppendEvent(BaseModel):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = None


class InputAudioBufferClearEvent(BaseModel):
    type: Literal["input_audio_buffer.clear"]
    event_id: Optional[str] = None


class InputAudioBufferCommitEvent(BaseModel):
    type: Literal["input_audio_buffer.commit"]
    event_id: Optional[str] = None


class OutputAudioBufferClearEvent(BaseModel):
    type: Literal["output_audio_buffer.clear"]
    event_id: Optional[str] = None


class ResponseCancelEvent(BaseModel):
    type: Literal["response.cancel"]
    event_id: Optional[str] = None
    response_id: Optional[str] = None


class ResponseCreateEvent(BaseModel):
    type: Literal["response.create"]
    event_id: Optional[str] = None
    response: "Optional[RealtimeResponseCreateParams]" = None


class SessionUpdateEvent(BaseModel):
    session: "SessionUpdateEventSession"
    type: Literal["session.update"]
    event_id: Optional[str] = None


RealtimeClientEvent: TypeAlias = Annotated[
    Union[
        ConversationItemCreateEvent,
        ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent,
        OutputAudioBufferClearEvent,
        InputAudioBufferCommitEvent,
        ResponseCancelEvent,
        ResponseCreateEvent,
        SessionUpdateEvent,
    ],
    PropertyInfo(discriminator="type"),
]


class RealtimeResponseCreateAudioOutput(BaseModel):
    class OutputVoiceID(BaseModel):
        id: str

    class Output(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        voice: "Optional[RealtimeResponseCreateAudioOutputVoice]" = None

    output: Optional[Output] = None


RealtimeResponseCreateAudioOutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeResponseCreateAudioOutput.OutputVoiceID,
]


class RealtimeResponseCreateMcpTool(BaseModel):
    class AllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class RequireApprovalMcpToolApprovalFilter(BaseModel):
        always: "Optional[RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilterAlways]" = None
        never: "Optional[RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilterNever]" = None

    server_label: str
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    allowed_tools: "Optional[RealtimeResponseCreateMcpToolAllowedTools]" = None
    authorization: Optional[str] = None
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    defer_loading: Optional[bool] = None
    headers: Optional[Dict[str, str]] = None
    require_approval: "Optional[RealtimeResponseCreateMcpToolRequireApproval]" = None
    server_description: Optional[str] = None
    server_url: Optional[str] = None
    tunnel_id: Optional[str] = None


RealtimeResponseCreateMcpToolAllowedTools: TypeAlias = Union[
    List[str], RealtimeResponseCreateMcpTool.AllowedToolsMcpToolFilter, None
]

RealtimeResponseCreateMcpToolRequireApproval: TypeAlias = Union[
    RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]


class RealtimeResponseCreateParams(BaseModel):
    audio: Optional[RealtimeResponseCreateAudioOutput] = None
    conversation: Union[str, Literal["auto", "none"], None] = None
    input: Optional[List[ConversationItem]] = None
    instructions: Optional[str] = None
    max_output_tokens: Union[int, Literal["inf"], None] = None
    metadata: Optional[Metadata] = None
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    parallel_tool_calls: Optional[bool] = None
    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: "Optional[RealtimeResponseCreateParamsToolChoice]" = None
    tools: "Optional[List[RealtimeResponseCreateParamsTool]]" = None


RealtimeResponseCreateParamsToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]

RealtimeResponseCreateParamsTool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]


class ResponseItemReference(BaseModel):
    id: str
    type: Literal["item_reference"]


SessionUpdateEventSession: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
