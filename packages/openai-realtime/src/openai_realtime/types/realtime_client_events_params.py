# Rendered from definitions/realtime_client_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime_client_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.common import ToolChoiceOptions
from openai_core.types.common_params import ResponsePromptParam, ToolChoiceFunctionParam, ToolChoiceMcpParam
from openai_core.types.sequences import SequenceNotStr
from openai_core.types.shared_params import Metadata

from .realtime_events_params import ConversationItemParam
from .realtime_params import (
    RealtimeAudioFormatsParam,
    RealtimeFunctionToolParam,
    RealtimeReasoningParam,
    RealtimeSessionCreateRequestParam,
    RealtimeTranscriptionSessionCreateRequestParam,
)


class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]
    event_id: str


class ConversationItemTruncateEventParam(TypedDict, total=False):
    audio_end_ms: Required[int]
    content_index: Required[int]
    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]
    event_id: str


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str


class InputAudioBufferClearEventParam(TypedDict, total=False):
    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateEventParamSession]
    type: Required[Literal["session.update"]]
    event_id: str


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]


class RealtimeResponseCreateAudioOutputParamOutputVoiceID(TypedDict, total=False):
    id: Required[str]


class RealtimeResponseCreateAudioOutputParamOutput(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: RealtimeResponseCreateAudioOutputParamOutputVoice


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: RealtimeResponseCreateAudioOutputParamOutput


RealtimeResponseCreateAudioOutputParamOutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeResponseCreateAudioOutputParamOutputVoiceID,
]


class RealtimeResponseCreateParamAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ResponseCreateRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ResponseCreateRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeResponseCreateRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: ResponseCreateRequireApprovalMcpToolApprovalFilterAlways
    never: ResponseCreateRequireApprovalMcpToolApprovalFilterNever


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[RealtimeResponseCreateMcpToolParamAllowedTools]
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: Optional[Dict[str, str]]
    require_approval: Optional[RealtimeResponseCreateMcpToolParamRequireApproval]
    server_description: str
    server_url: str
    tunnel_id: str


RealtimeResponseCreateMcpToolParamAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], RealtimeResponseCreateParamAllowedToolsMcpToolFilter
]

RealtimeResponseCreateMcpToolParamRequireApproval: TypeAlias = Union[
    RealtimeResponseCreateRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: Union[str, Literal["auto", "none"]]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
    metadata: Optional[Metadata]
    output_modalities: List[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoiceParam
    tools: Iterable[RealtimeResponseCreateParamsParamTool]


ToolChoiceParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]

RealtimeResponseCreateParamsParamTool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: Union[str, Literal["auto", "none"]]
    input: Iterable[Union[ConversationItemParam, ResponseItemReferenceParam]]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
    metadata: Optional[Metadata]
    output_modalities: List[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoiceParam
    tools: Iterable[RealtimeResponseCreateParamsParamTool]


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam


class ResponseItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["item_reference"]]


SessionUpdateEventParamSession: TypeAlias = Union[
    RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam
]
