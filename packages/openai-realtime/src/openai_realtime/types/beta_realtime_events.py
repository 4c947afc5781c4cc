# Rendered from definitions/beta_realtime_events.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_realtime_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.shared import Metadata

from .beta_realtime import TranscriptionSession


class ConversationCreatedEvent(BaseModel):
    class Conversation(BaseModel):
        id: Optional[str] = None
        object: Optional[Literal["realtime.conversation"]] = None

    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


class ConversationItem(BaseModel):
    id: Optional[str] = None
    arguments: Optional[str] = None
    call_id: Optional[str] = None
    content: "Optional[List[ConversationItemContent]]" = None
    name: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    output: Optional[str] = None
    role: Optional[Literal["user", "assistant", "system"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    type: Optional[Literal["message", "function_call", "function_call_output"]] = None


class ConversationItemContent(BaseModel):
    id: Optional[str] = None
    audio: Optional[str] = None
    text: Optional[str] = None
    transcript: Optional[str] = None
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]] = None


class ConversationItemCreateEvent(BaseModel):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: Optional[str] = None
    previous_item_id: Optional[str] = None


class ConversationItemCreatedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: Optional[str] = None


class ConversationItemDeleteEvent(BaseModel):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: Optional[str] = None


class ConversationItemDeletedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class UsageTranscriptTextUsageTokens(BaseModel):
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: "Optional[ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokensInputTokenDetails]" = None  # noqa: E501

    class UsageTranscriptTextUsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    class Logprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: "ConversationItemInputAudioTranscriptionCompletedEventUsage"
    logprobs: Optional[List[Logprob]] = None


ConversationItemInputAudioTranscriptionCompletedEventUsage: TypeAlias = Union[
    ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokens,
    ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageDuration,
]


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    delta: Optional[str] = None
    logprobs: Optional[List[ConversationItemInputAudioTranscriptionCompletedEvent.Logprob]] = None


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    class Error(BaseModel):
        code: Optional[str] = None
        message: Optional[str] = None
        param: Optional[str] = None
        type: Optional[str] = None

    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]


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


class ConversationItemTruncatedEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class ConversationItemWithReference(BaseModel):
    class Content(BaseModel):
        id: Optional[str] = None
        audio: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]] = None

    id: Optional[str] = None
    arguments: Optional[str] = None
    call_id: Optional[str] = None
    content: Optional[List[Content]] = None
    name: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    output: Optional[str] = None
    role: Optional[Literal["user", "assistant", "system"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]] = None


class ErrorEvent(BaseModel):
    class Error(BaseModel):
        message: str
        type: str
        code: Optional[str] = None
        event_id: Optional[str] = None
        param: Optional[str] = None

    error: Error
    event_id: str
    type: Literal["error"]


class InputAudioBufferAppendEvent(BaseModel):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = None


class InputAudioBufferClearEvent(BaseModel):
    type: Literal["input_audio_buffer.clear"]
    event_id: Optional[str] = None


class InputAudioBufferClearedEvent(BaseModel):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommitEvent(BaseModel):
    type: Literal["input_audio_buffer.commit"]
    event_id: Optional[str] = None


class InputAudioBufferCommittedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: Optional[str] = None


class InputAudioBufferSpeechStartedEvent(BaseModel):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class RateLimitsUpdatedEvent(BaseModel):
    class RateLimit(BaseModel):
        limit: Optional[int] = None
        name: Optional[Literal["requests", "tokens"]] = None
        remaining: Optional[int] = None
        reset_seconds: Optional[float] = None

    event_id: str
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]


class RealtimeClientEventVariants:
    """The models that `RealtimeClientEvent` consists of."""

    class OutputAudioBufferClear(BaseModel):
        type: Literal["output_audio_buffer.clear"]
        event_id: Optional[str] = None


class ResponseCancelEvent(BaseModel):
    type: Literal["response.cancel"]
    event_id: Optional[str] = None
    response_id: Optional[str] = None


class ResponseCreateEvent(BaseModel):
    class ResponseTool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class Response(BaseModel):
        conversation: Union[str, Literal["auto", "none"], None] = None
        input: Optional[List[ConversationItemWithReference]] = None
        instructions: Optional[str] = None
        max_response_output_tokens: Union[int, Literal["inf"], None] = None
        metadata: Optional[Metadata] = None
        modalities: Optional[List[Literal["text", "audio"]]] = None
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        temperature: Optional[float] = None
        tool_choice: Optional[str] = None
        tools: "Optional[List[ResponseCreateEvent.ResponseTool]]" = None
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None

    type: Literal["response.create"]
    event_id: Optional[str] = None
    response: Optional[Response] = None


class SessionUpdateEvent(BaseModel):
    class SessionClientSecretExpiresAfter(BaseModel):
        anchor: Literal["created_at"]
        seconds: Optional[int] = None

    class SessionClientSecret(BaseModel):
        expires_after: "Optional[SessionUpdateEvent.SessionClientSecretExpiresAfter]" = None

    class SessionInputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]] = None

    class SessionInputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[str] = None
        prompt: Optional[str] = None

    class SessionTool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class SessionTracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    class SessionTurnDetection(BaseModel):
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[Literal["server_vad", "semantic_vad"]] = None

    class Session(BaseModel):
        client_secret: "Optional[SessionUpdateEvent.SessionClientSecret]" = None
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        input_audio_noise_reduction: "Optional[SessionUpdateEvent.SessionInputAudioNoiseReduction]" = None
        input_audio_transcription: "Optional[SessionUpdateEvent.SessionInputAudioTranscription]" = None
        instructions: Optional[str] = None
        max_response_output_tokens: Union[int, Literal["inf"], None] = None
        modalities: Optional[List[Literal["text", "audio"]]] = None
        model: Optional[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ]
        ] = None
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        speed: Optional[float] = None
        temperature: Optional[float] = None
        tool_choice: Optional[str] = None
        tools: "Optional[List[SessionUpdateEvent.SessionTool]]" = None
        tracing: "Optional[SessionUpdateEventSessionTracing]" = None
        turn_detection: "Optional[SessionUpdateEvent.SessionTurnDetection]" = None
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None

    session: "Session"
    type: Literal["session.update"]
    event_id: Optional[str] = None


class TranscriptionSessionUpdate(BaseModel):
    class SessionClientSecretExpiresAt(BaseModel):
        anchor: Optional[Literal["created_at"]] = None
        seconds: Optional[int] = None

    class SessionClientSecret(BaseModel):
        expires_at: "Optional[TranscriptionSessionUpdate.SessionClientSecretExpiresAt]" = None

    class SessionInputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
        prompt: Optional[str] = None

    class Session(BaseModel):
        client_secret: "Optional[TranscriptionSessionUpdate.SessionClientSecret]" = None
        include: Optional[List[str]] = None
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        input_audio_noise_reduction: Optional[SessionUpdateEvent.SessionInputAudioNoiseReduction] = None
        input_audio_transcription: "Optional[TranscriptionSessionUpdate.SessionInputAudioTranscription]" = None
        modalities: Optional[List[Literal["text", "audio"]]] = None
        turn_detection: Optional[SessionUpdateEvent.SessionTurnDetection] = None

    session: "Session"
    type: Literal["transcription_session.update"]
    event_id: Optional[str] = None


RealtimeClientEvent: TypeAlias = Annotated[
    Union[
        ConversationItemCreateEvent,
        ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent,
        RealtimeClientEventVariants.OutputAudioBufferClear,
        InputAudioBufferCommitEvent,
        ResponseCancelEvent,
        ResponseCreateEvent,
        SessionUpdateEvent,
        TranscriptionSessionUpdate,
    ],
    PropertyInfo(discriminator="type"),
]


class RealtimeResponse(BaseModel):
    id: Optional[str] = None
    conversation_id: Optional[str] = None
    max_output_tokens: Union[int, Literal["inf"], None] = None
    metadata: Optional[Metadata] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    object: Optional[Literal["realtime.response"]] = None
    output: Optional[List[ConversationItem]] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: "Optional[RealtimeResponseStatus]" = None
    temperature: Optional[float] = None
    usage: "Optional[RealtimeResponseUsage]" = None
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None


class RealtimeResponseStatus(BaseModel):
    class Error(BaseModel):
        code: Optional[str] = None
        message: Optional[str] = None
        type: Optional[str] = None

    error: Optional[Error] = None
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None


class RealtimeResponseUsage(BaseModel):
    class InputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        cached_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class OutputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    input_token_details: Optional[InputTokenDetails] = None
    input_tokens: Optional[int] = None
    output_token_details: Optional[OutputTokenDetails] = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None


class RealtimeServerEventVariants:
    """The models that `RealtimeServerEvent` consists of."""

    class ConversationItemRetrieved(BaseModel):
        event_id: str
        item: ConversationItem
        type: Literal["conversation.item.retrieved"]

    class OutputAudioBufferStarted(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.started"]

    class OutputAudioBufferStopped(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.stopped"]

    class OutputAudioBufferCleared(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.cleared"]


class ResponseAudioDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]


class ResponseContentPartAddedEvent(BaseModel):
    class Part(BaseModel):
        audio: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["text", "audio"]] = None

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"]


class ResponseContentPartDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: ResponseContentPartAddedEvent.Part
    response_id: str
    type: Literal["response.content_part.done"]


class ResponseCreatedEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class ResponseDoneEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseOutputItemAddedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]


class ResponseTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]


class SessionCreatedEvent(BaseModel):
    event_id: str
    session: "Session"
    type: Literal["session.created"]


class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: "Session"
    type: Literal["session.updated"]


class TranscriptionSessionUpdatedEvent(BaseModel):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]


RealtimeServerEvent: TypeAlias = Annotated[
    Union[
        ConversationCreatedEvent,
        ConversationItemCreatedEvent,
        ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent,
        RealtimeServerEventVariants.ConversationItemRetrieved,
        ConversationItemTruncatedEvent,
        ErrorEvent,
        InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent,
        InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent,
        RateLimitsUpdatedEvent,
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseDoneEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        SessionCreatedEvent,
        SessionUpdatedEvent,
        TranscriptionSessionUpdatedEvent,
        RealtimeServerEventVariants.OutputAudioBufferStarted,
        RealtimeServerEventVariants.OutputAudioBufferStopped,
        RealtimeServerEventVariants.OutputAudioBufferCleared,
    ],
    PropertyInfo(discriminator="type"),
]


class Session(BaseModel):
    class InputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]] = None

    class InputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[str] = None
        prompt: Optional[str] = None

    class Tool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    class TurnDetection(BaseModel):
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[Literal["server_vad", "semantic_vad"]] = None

    id: Optional[str] = None
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    input_audio_noise_reduction: Optional[InputAudioNoiseReduction] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    instructions: Optional[str] = None
    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    speed: Optional[float] = None
    temperature: Optional[float] = None
    tool_choice: Optional[str] = None
    tools: Optional[List[Tool]] = None
    tracing: "Optional[SessionTracing]" = None
    turn_detection: Optional[TurnDetection] = None
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None


SessionTracing: TypeAlias = Union[Literal["auto"], Session.TracingTracingConfiguration]

SessionUpdateEventSessionTracing: TypeAlias = Union[
    Literal["auto"], SessionUpdateEvent.SessionTracingTracingConfiguration
]
