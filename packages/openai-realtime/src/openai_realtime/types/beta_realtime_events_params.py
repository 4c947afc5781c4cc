# Rendered from definitions/beta_realtime_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_realtime_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.shared_params import Metadata


class ConversationItemContentParam(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]


class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


class ConversationItemParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]


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


class ConversationItemWithReferenceParamContent(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemWithReferenceParamContent]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]


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


class RealtimeClientEventParamOutputAudioBufferClear(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: ResponseCreateEventParamResponse


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateEventParamSession]
    type: Required[Literal["session.update"]]
    event_id: str


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    session: Required[TranscriptionSessionUpdateParamSession]
    type: Required[Literal["transcription_session.update"]]
    event_id: str


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    RealtimeClientEventParamOutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]


class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]


class SessionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class ResponseCreateEventParamResponse(TypedDict, total=False):
    conversation: Union[str, Literal["auto", "none"]]
    input: Iterable[ConversationItemWithReferenceParam]
    instructions: str
    max_response_output_tokens: Union[int, Literal["inf"]]
    metadata: Optional[Metadata]
    modalities: List[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[SessionToolParam]
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]


class SessionUpdateEventParamSessionClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionUpdateEventParamSessionClientSecret(TypedDict, total=False):
    expires_after: SessionUpdateEventParamSessionClientSecretExpiresAfter


class SessionInputAudioNoiseReductionParam(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class SessionUpdateEventParamSessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class SessionUpdateEventParamSessionTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class SessionTurnDetectionParam(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionUpdateEventParamSession(TypedDict, total=False):
    client_secret: SessionUpdateEventParamSessionClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReductionParam
    input_audio_transcription: SessionUpdateEventParamSessionInputAudioTranscription
    instructions: str
    max_response_output_tokens: Union[int, Literal["inf"]]
    modalities: List[Literal["text", "audio"]]
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[SessionToolParam]
    tracing: SessionUpdateEventParamSessionTracing
    turn_detection: SessionTurnDetectionParam
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]


SessionUpdateEventParamSessionTracing: TypeAlias = Union[
    Literal["auto"], SessionUpdateEventParamSessionTracingConfiguration
]


class TranscriptionSessionUpdateParamSessionClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionUpdateParamSessionClientSecret(TypedDict, total=False):
    expires_at: TranscriptionSessionUpdateParamSessionClientSecretExpiresAt


class TranscriptionSessionUpdateSessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class TranscriptionSessionUpdateParamSession(TypedDict, total=False):
    client_secret: TranscriptionSessionUpdateParamSessionClientSecret
    include: List[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReductionParam
    input_audio_transcription: TranscriptionSessionUpdateSessionInputAudioTranscription
    modalities: List[Literal["text", "audio"]]
    turn_detection: SessionTurnDetectionParam
