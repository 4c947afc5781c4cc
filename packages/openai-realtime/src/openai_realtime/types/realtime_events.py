# Rendered from definitions/realtime_events.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import TranscriptionLanguage
from openai_core.types.shared import Metadata

from .realtime import RealtimeAudioFormats, RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest


class ConversationCreatedEvent(BaseModel):
    class Conversation(BaseModel):
        id: Optional[str] = None
        object: Optional[Literal["realtime.conversation"]] = None

    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


class RealtimeConversationItemSystemMessage(BaseModel):
    class Content(BaseModel):
        text: Optional[str] = None
        type: Optional[Literal["input_text"]] = None

    content: List[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None


class RealtimeConversationItemUserMessage(BaseModel):
    class Content(BaseModel):
        audio: Optional[str] = None
        detail: Optional[Literal["auto", "low", "high"]] = None
        image_url: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["input_text", "input_audio", "input_image"]] = None

    content: List[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None


class RealtimeConversationItemAssistantMessage(BaseModel):
    class Content(BaseModel):
        audio: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["output_text", "output_audio"]] = None

    content: List[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None


class RealtimeConversationItemFunctionCall(BaseModel):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    call_id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None


class RealtimeMcpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = None


class RealtimeMcpListTools(BaseModel):
    class Tool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    server_label: str
    tools: List[Tool]
    type: Literal["mcp_list_tools"]
    id: Optional[str] = None


class RealtimeMcpToolCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = None
    error: "Optional[RealtimeMcpToolCallError]" = None
    output: Optional[str] = None


class RealtimeMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


ConversationItem: TypeAlias = Annotated[
    Union[
        RealtimeConversationItemSystemMessage,
        RealtimeConversationItemUserMessage,
        RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallOutput,
        RealtimeMcpApprovalResponse,
        RealtimeMcpListTools,
        RealtimeMcpToolCall,
        RealtimeMcpApprovalRequest,
    ],
    PropertyInfo(discriminator="type"),
]


class ConversationItemAdded(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: Optional[str] = None


class ConversationItemCreatedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: Optional[str] = None


class ConversationItemDeletedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemDone(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: Optional[str] = None


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

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: "ConversationItemInputAudioTranscriptionCompletedEventUsage"
    languages: Optional[List[TranscriptionLanguage]] = None
    logprobs: "Optional[List[LogProbProperties]]" = None


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
    logprobs: "Optional[List[LogProbProperties]]" = None


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


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


class ConversationItemTruncatedEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class InputAudioBufferClearedEvent(BaseModel):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommittedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: Optional[str] = None


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]


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


class InputAudioBufferTimeoutTriggered(BaseModel):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


class LogProbProperties(BaseModel):
    token: str
    bytes: List[int]
    logprob: float


class McpListToolsCompleted(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class McpListToolsFailed(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class McpListToolsInProgress(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


class RateLimitsUpdatedEvent(BaseModel):
    class RateLimit(BaseModel):
        limit: Optional[int] = None
        name: Optional[Literal["requests", "tokens"]] = None
        remaining: Optional[int] = None
        reset_seconds: Optional[float] = None

    event_id: str
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]


class RealtimeError(BaseModel):
    message: str
    type: str
    code: Optional[str] = None
    event_id: Optional[str] = None
    param: Optional[str] = None


class RealtimeErrorEvent(BaseModel):
    error: RealtimeError
    event_id: str
    type: Literal["error"]


class RealtimeMcpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolExecutionError(BaseModel):
    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]


RealtimeMcpToolCallError: TypeAlias = Annotated[
    Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None],
    PropertyInfo(discriminator="type"),
]


class RealtimeResponse(BaseModel):
    class AudioOutput(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        voice: Union[
            str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
        ] = None

    class Audio(BaseModel):
        output: "Optional[RealtimeResponse.AudioOutput]" = None

    id: Optional[str] = None
    audio: Optional[Audio] = None
    conversation_id: Optional[str] = None
    max_output_tokens: Union[int, Literal["inf"], None] = None
    metadata: Optional[Metadata] = None
    object: Optional[Literal["realtime.response"]] = None
    output: Optional[List[ConversationItem]] = None
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: "Optional[RealtimeResponseStatus]" = None
    usage: "Optional[RealtimeResponseUsage]" = None


class RealtimeResponseStatus(BaseModel):
    class Error(BaseModel):
        code: Optional[str] = None
        message: Optional[str] = None
        type: Optional[str] = None

    error: Optional[Error] = None
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None


class RealtimeResponseUsage(BaseModel):
    input_token_details: "Optional[RealtimeResponseUsageInputTokenDetails]" = None
    input_tokens: Optional[int] = None
    output_token_details: "Optional[RealtimeResponseUsageOutputTokenDetails]" = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    class CachedTokensDetails(BaseModel):
        audio_tokens: Optional[int] = None
        image_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    audio_tokens: Optional[int] = None
    cached_tokens: Optional[int] = None
    cached_tokens_details: Optional[CachedTokensDetails] = None
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None
    text_tokens: Optional[int] = None


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
    type: Literal["response.output_audio.delta"]


class ResponseAudioDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


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
    name: str
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
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


class SessionCreatedEvent(BaseModel):
    event_id: str
    session: "Session"
    type: Literal["session.created"]


class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: "Session"
    type: Literal["session.updated"]


class ResponseMcpCallArgumentsDelta(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: Optional[str] = None


class ResponseMcpCallArgumentsDone(BaseModel):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallInProgress(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseMcpCallCompleted(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailed(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


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
        RealtimeErrorEvent,
        InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent,
        InputAudioBufferDtmfEventReceivedEvent,
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
        RealtimeServerEventVariants.OutputAudioBufferStarted,
        RealtimeServerEventVariants.OutputAudioBufferStopped,
        RealtimeServerEventVariants.OutputAudioBufferCleared,
        ConversationItemAdded,
        ConversationItemDone,
        InputAudioBufferTimeoutTriggered,
        ConversationItemInputAudioTranscriptionSegment,
        McpListToolsInProgress,
        McpListToolsCompleted,
        McpListToolsFailed,
        ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone,
        ResponseMcpCallInProgress,
        ResponseMcpCallCompleted,
        ResponseMcpCallFailed,
    ],
    PropertyInfo(discriminator="type"),
]

Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
