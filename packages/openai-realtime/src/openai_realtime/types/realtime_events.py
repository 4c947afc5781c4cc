# Rendered from definitions/realtime_events.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import TranscriptionLanguage
from openai_core.types.shared import Metadata

from .realtime import RealtimeAudioFormats, RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest


class ConversationCreatedEvent(BaseModel):
    """The server opened the main conversation, right behind the session."""

    class Conversation(BaseModel):
        """The conversation of a session."""

        id: Optional[str] = None
        """The id of the conversation, which its responses name as `conversation_id`."""
        object: Optional[Literal["realtime.conversation"]] = None
        """Always `realtime.conversation`; names the kind of object."""

    conversation: Conversation
    """The conversation that items are added to."""
    event_id: str
    """The id that the server gave to this event."""
    type: Literal["conversation.created"]
    """Always `conversation.created`; tells the event from others."""


class RealtimeConversationItemSystemMessage(BaseModel):
    """A hint to the model in the middle of a conversation; for a larger change of behaviour use the instructions."""

    class Content(BaseModel):
        """One text of a system message."""

        text: Optional[str] = None
        """What the model is told."""
        type: Optional[Literal["input_text"]] = None
        """Always `input_text`, the only kind that system messages hold."""

    content: List[Content]
    """The parts of the message, which are texts."""
    role: Literal["system"]
    """Always `system`; tells it from messages of others."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    id: Optional[str] = None
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    object: Optional[Literal["realtime.item"]] = None
    """Always `realtime.item`; may be left out of items that you send."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemUserMessage(BaseModel):
    """What the user said, wrote or showed in a conversation."""

    class Content(BaseModel):
        """One part of what the user said, wrote or showed."""

        audio: Optional[str] = None
        """Base64 of the audio, in the input format of the session; 16-bit PCM, mono, 24 kHz by default."""
        detail: Optional[Literal["auto", "low", "high"]] = None
        """How closely the model looks at the image: `low`, `high`, or `auto` (the default), which means `high`."""
        image_url: Optional[str] = None
        """The image, PNG or JPEG, as a data URI such as `data:image/png;base64,…`."""
        text: Optional[str] = None
        """What the user wrote, for a part of type `input_text`."""
        transcript: Optional[str] = None
        """What the user said, as text; kept with the message for reference only, the model does not see it."""
        type: Optional[Literal["input_text", "input_audio", "input_image"]] = None
        """What the part holds: `input_text`, `input_audio` or `input_image`."""

    content: List[Content]
    """The parts of the message: text, audio or images."""
    role: Literal["user"]
    """Always `user`; tells it from messages of others."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    id: Optional[str] = None
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    object: Optional[Literal["realtime.item"]] = None
    """Always `realtime.item`; may be left out of items that you send."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemAssistantMessage(BaseModel):
    """What the model said or wrote in a conversation."""

    class Content(BaseModel):
        """One part of what the model said or wrote."""

        audio: Optional[str] = None
        """Base64 of the audio, in the output format of the session; 16-bit PCM, mono, 24 kHz by default."""
        text: Optional[str] = None
        """What the model wrote, for a part of type `output_text`."""
        transcript: Optional[str] = None
        """What the model said, as text; it always comes with audio."""
        type: Optional[Literal["output_text", "output_audio"]] = None
        """What the part holds: `output_text` or `output_audio`, by the `output_modalities` of the session."""

    content: List[Content]
    """The parts of the message: text, or audio with its transcript."""
    role: Literal["assistant"]
    """Always `assistant`; tells it from messages of others."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    id: Optional[str] = None
    """Its own id, to retrieve, cut or delete it with; the server makes one up when you send none."""
    object: Optional[Literal["realtime.item"]] = None
    """Always `realtime.item`; may be left out of items that you send."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemFunctionCall(BaseModel):
    """The wish of the model that you call a function."""

    arguments: str
    """The arguments for the function, as JSON in a string."""
    name: str
    """Which of your functions to call."""
    type: Literal["function_call"]
    """Always `function_call`; tells it from other items."""
    id: Optional[str] = None
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    call_id: Optional[str] = None
    """The id of the call, which the item with its result repeats."""
    object: Optional[Literal["realtime.item"]] = None
    """Always `realtime.item`; may be left out of items that you send."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    """What a function returned, for the model to go on with."""

    call_id: str
    """The id of the call that it answers, from the `function_call` item."""
    output: str
    """The result as any text you like, even an empty one."""
    type: Literal["function_call_output"]
    """Always `function_call_output`; tells it from other items."""
    id: Optional[str] = None
    """Its own id, to retrieve or delete it with; the server makes one up when you send none."""
    object: Optional[Literal["realtime.item"]] = None
    """Always `realtime.item`; may be left out of items that you send."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """How far the item has come: `completed`, `incomplete` or `in_progress`; it changes nothing in the conversation."""


class RealtimeMcpApprovalResponse(BaseModel):
    """Your answer to the question whether a tool of an MCP server may be called."""

    id: str
    """The id of this item."""
    approval_request_id: str
    """The id of the question that it answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    """Always `mcp_approval_response`; tells it from other items."""
    reason: Optional[str] = None
    """Why you decided so; may be left out or `null`."""


class RealtimeMcpListTools(BaseModel):
    """The tools that an MCP server offers."""

    class Tool(BaseModel):
        """One tool of an MCP server."""

        input_schema: object
        """The JSON Schema of its arguments."""
        name: str
        """The name to call it by."""
        annotations: Optional[object] = None
        """What else the server says about the tool, such as that it only reads; null when nothing."""
        description: Optional[str] = None
        """What the tool does, as the server puts it; null without a description."""

    server_label: str
    """Your name for the MCP server."""
    tools: List[Tool]
    """The tools, with their names and schemas."""
    type: Literal["mcp_list_tools"]
    """Always `mcp_list_tools`; tells it from other items."""
    id: Optional[str] = None
    """The id of the item, which events about the listing name."""


class RealtimeMcpToolCall(BaseModel):
    """A call of a tool of an MCP server, with its outcome."""

    id: str
    """The id of the item, which events about the call name."""
    arguments: str
    """The arguments of the call, as JSON in a string."""
    name: str
    """Which tool of the server was called."""
    server_label: str
    """Your name for the MCP server that has the tool."""
    type: Literal["mcp_call"]
    """Always `mcp_call`; tells it from other items."""
    approval_request_id: Optional[str] = None
    """The id of the question by which you allowed the call; null when none was asked."""
    error: "Optional[RealtimeMcpToolCallError]" = None
    """Why the call failed; null when it did not."""
    output: Optional[str] = None
    """What the tool returned; null without a result."""


class RealtimeMcpApprovalRequest(BaseModel):
    """The question whether the model may call a tool of an MCP server."""

    id: str
    """The id of the question, which the answer names as `approval_request_id`."""
    arguments: str
    """The arguments for the tool, as JSON in a string."""
    name: str
    """Which tool of the server to call."""
    server_label: str
    """Your name for the MCP server that has the tool."""
    type: Literal["mcp_approval_request"]
    """Always `mcp_approval_request`; tells it from other items."""


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
"""One entry of a conversation: a message, a call of a function or its result, or something about an MCP server."""


class ConversationItemAdded(BaseModel):
    """An item joined the conversation: one that you sent, the audio that was committed, or one that the model
    begins.
    """

    event_id: str
    """The id that the server gave to this event."""
    item: ConversationItem
    """The item without its audio; one that the model begins is still empty and `in_progress`."""
    type: Literal["conversation.item.added"]
    """Always `conversation.item.added`; tells the event from others."""
    previous_item_id: Optional[str] = None
    """The id of the item in front of it; null when it is the first."""


class ConversationItemCreatedEvent(BaseModel):
    """An item was made: one that you sent, a message from committed audio, or one of the model."""

    event_id: str
    """The id that the server gave to this event."""
    item: ConversationItem
    """The item as it is now in the conversation."""
    type: Literal["conversation.item.created"]
    """Always `conversation.item.created`; tells the event from others."""
    previous_item_id: Optional[str] = None
    """The id of the item in front of it; null when it is the first."""


class ConversationItemDeletedEvent(BaseModel):
    """An item left the conversation, as you asked with `conversation.item.delete`."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id that the removed item had."""
    type: Literal["conversation.item.deleted"]
    """Always `conversation.item.deleted`; tells the event from others."""


class ConversationItemDone(BaseModel):
    """An item of the conversation is complete and changes no more."""

    event_id: str
    """The id that the server gave to this event."""
    item: ConversationItem
    """The item with all its content but audio, which `conversation.item.retrieve` gets."""
    type: Literal["conversation.item.done"]
    """Always `conversation.item.done`; tells the event from others."""
    previous_item_id: Optional[str] = None
    """The id of the item in front of it; null when it is the first."""


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    """What the user said, written down by a model for transcription; it may reach you ahead of the answer or behind
    it.
    """

    class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
        """The kinds of tokens that a transcription read."""

        audio_tokens: Optional[int] = None
        """How many tokens of audio were charged."""
        text_tokens: Optional[int] = None
        """How many tokens of text were charged."""

    class UsageTranscriptTextUsageTokens(BaseModel):
        """The cost of a transcription with a model that is paid by tokens."""

        input_tokens: int
        """How many tokens were read and charged."""
        output_tokens: int
        """How many tokens the transcript has."""
        total_tokens: int
        """Input and output tokens together."""
        type: Literal["tokens"]
        """Always `tokens`; tells it from payment by time."""
        input_token_details: "Optional[ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokensInputTokenDetails]" = None  # noqa: E501
        """How the input divides into audio and text."""

    class UsageTranscriptTextUsageDuration(BaseModel):
        """The cost of a transcription with a model that is paid by time."""

        seconds: float
        """How long the audio was, in seconds."""
        type: Literal["duration"]
        """Always `duration`; tells it from payment by tokens."""

    content_index: int
    """The place of the audio within the content of the message, from 0."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the user's message that holds the audio."""
    transcript: str
    """The whole text; it can differ from what the answering model heard."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    """Always `conversation.item.input_audio_transcription.completed`; tells the event from others."""
    usage: "ConversationItemInputAudioTranscriptionCompletedEventUsage"
    """What the transcription cost, at the price of the model that transcribes."""
    languages: Optional[List[TranscriptionLanguage]] = None
    """The languages that were heard; empty when none was certain. Only `gpt-transcribe` tells them."""
    logprobs: "Optional[List[LogProbProperties]]" = None
    """How likely each token of the text was; only when the session asks for it with `include`."""


ConversationItemInputAudioTranscriptionCompletedEventUsage: TypeAlias = Union[
    ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokens,
    ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageDuration,
]
"""The cost of a transcription, in tokens or in seconds, by the way its model is paid."""


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """The next piece of what the user said, while it is being written down."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the user's message that holds the audio."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    """Always `conversation.item.input_audio_transcription.delta`; tells the event from others."""
    content_index: Optional[int] = None
    """The place of the audio within the content of the message, from 0."""
    delta: Optional[str] = None
    """The text to append to what came before."""
    logprobs: "Optional[List[LogProbProperties]]" = None
    """How likely each token of this piece was, to spot doubtful words; only when the session asks for it with
    `include`.
    """


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    """What the user said could not be written down."""

    class Error(BaseModel):
        """Why a transcription failed."""

        code: Optional[str] = None
        """A short code for programs; absent when there is none."""
        message: Optional[str] = None
        """What happened, in words for people."""
        param: Optional[str] = None
        """The setting that the error is about; absent when there is none."""
        type: Optional[str] = None
        """The kind of error."""

    content_index: int
    """The place of the audio within the content of the message, from 0."""
    error: Error
    """What went wrong with the transcription."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the user's message without a transcript."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
    """Always `conversation.item.input_audio_transcription.failed`; tells the event from others."""


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    """A stretch of the user's audio that one speaker said, with its text."""

    id: str
    """The id of the segment."""
    content_index: int
    """The place of the audio within the content of the message, from 0."""
    end: float
    """Where the segment ends, in seconds of the audio."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the user's message that holds the audio."""
    speaker: str
    """A label that is the same for all segments of a speaker."""
    start: float
    """Where the segment begins, in seconds of the audio."""
    text: str
    """What was said in the segment."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
    """Always `conversation.item.input_audio_transcription.segment`; tells the event from others."""


class ConversationItemTruncatedEvent(BaseModel):
    """The audio of an answer was cut where you asked, and its transcript removed, so that only what was heard
    counts.
    """

    audio_end_ms: int
    """How many milliseconds of the audio remain."""
    content_index: int
    """The place of the cut part within the content of the item, from 0."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the model's message that was cut."""
    type: Literal["conversation.item.truncated"]
    """Always `conversation.item.truncated`; tells the event from others."""


class InputAudioBufferClearedEvent(BaseModel):
    """The audio that was waiting in the buffer is gone, as you asked."""

    event_id: str
    """The id that the server gave to this event."""
    type: Literal["input_audio_buffer.cleared"]
    """Always `input_audio_buffer.cleared`; tells the event from others."""


class InputAudioBufferCommittedEvent(BaseModel):
    """The audio in the buffer became a message of the user, by your event or by detected silence."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id that the message of the user gets."""
    type: Literal["input_audio_buffer.committed"]
    """Always `input_audio_buffer.committed`; tells the event from others."""
    previous_item_id: Optional[str] = None
    """The id of the item in front of the message; null when it is the first."""


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    """A key was pressed on the telephone; only in calls by SIP."""

    event: str
    """The key: a digit, `*`, `#`, or a letter from `A` to `D`."""
    received_at: int
    """When the server noticed it, in seconds since 1 January 1970 (UTC)."""
    type: Literal["input_audio_buffer.dtmf_event_received"]
    """Always `input_audio_buffer.dtmf_event_received`; tells the event from others."""


class InputAudioBufferSpeechStartedEvent(BaseModel):
    """The user began to speak; a good moment to stop playing the answer."""

    audio_start_ms: int
    """Where speech begins, in milliseconds of all audio sent in the session; the padding of `prefix_padding_ms` is
    part of it.
    """
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id that the message will have once the user stops speaking."""
    type: Literal["input_audio_buffer.speech_started"]
    """Always `input_audio_buffer.speech_started`; tells the event from others."""


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    """The user stopped speaking; the audio becomes a message."""

    audio_end_ms: int
    """Where speech ends, in milliseconds of all audio sent in the session; the silence that ended it is part of it."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """Names the message that the audio becomes."""
    type: Literal["input_audio_buffer.speech_stopped"]
    """Always `input_audio_buffer.speech_stopped`; tells the event from others."""


class InputAudioBufferTimeoutTriggered(BaseModel):
    """Nobody spoke for `idle_timeout_ms`, so the silence is committed and the model speaks up."""

    audio_end_ms: int
    """Where the silence was cut off, in milliseconds of all audio sent in the session."""
    audio_start_ms: int
    """Where the silence began, after the last answer was played, in milliseconds of all audio sent in the session."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """Names the message that the silence becomes."""
    type: Literal["input_audio_buffer.timeout_triggered"]
    """Always `input_audio_buffer.timeout_triggered`; tells the event from others."""


class LogProbProperties(BaseModel):
    """One token of a transcript and how likely it was."""

    token: str
    """The token that the probability is about, as text."""
    bytes: List[int]
    """The bytes of the token in UTF-8, for characters that span tokens."""
    logprob: float
    """The natural logarithm of the probability, 0 for certainty and less for doubt."""


class McpListToolsCompleted(BaseModel):
    """An MCP server told its tools."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_list_tools` item that lists them."""
    type: Literal["mcp_list_tools.completed"]
    """Always `mcp_list_tools.completed`; tells the event from others."""


class McpListToolsFailed(BaseModel):
    """An MCP server did not tell its tools."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_list_tools` item that stays without tools."""
    type: Literal["mcp_list_tools.failed"]
    """Always `mcp_list_tools.failed`; tells the event from others."""


class McpListToolsInProgress(BaseModel):
    """An MCP server is being asked for its tools."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_list_tools` item that will list them."""
    type: Literal["mcp_list_tools.in_progress"]
    """Always `mcp_list_tools.in_progress`; tells the event from others."""


class RateLimitsUpdatedEvent(BaseModel):
    """What your rate limits leave as a response begins, with the tokens it may write already taken off."""

    class RateLimit(BaseModel):
        """One rate limit and what is left of it."""

        limit: Optional[int] = None
        """How many are allowed in all."""
        name: Optional[Literal["requests", "tokens"]] = None
        """What is counted: `requests` or `tokens`."""
        remaining: Optional[int] = None
        """How many are left until the limit is hit."""
        reset_seconds: Optional[float] = None
        """How many seconds pass until the limit is whole again."""

    event_id: str
    """The id that the server gave to this event."""
    rate_limits: List[RateLimit]
    """The limits, one for each of requests and tokens."""
    type: Literal["rate_limits.updated"]
    """Always `rate_limits.updated`; tells the event from others."""


class RealtimeError(BaseModel):
    """What went wrong in a session."""

    message: str
    """What happened, in words for people."""
    type: str
    """The kind of error, such as `invalid_request_error` or `server_error`."""
    code: Optional[str] = None
    """A short code for programs; absent when there is none."""
    event_id: Optional[str] = None
    """The id of your event that caused the error; absent when none did."""
    param: Optional[str] = None
    """The parameter that the error is about; absent when there is none."""


class RealtimeErrorEvent(BaseModel):
    """Something went wrong, on your side or the server's; mostly the session stays open, so log it and go on."""

    error: RealtimeError
    """What went wrong, and which of your events caused it."""
    event_id: str
    """The id that the server gave to this event."""
    type: Literal["error"]
    """Always `error`; tells the event from others."""


class RealtimeMcpProtocolError(BaseModel):
    """An MCP server answered a call with an error of the protocol."""

    code: int
    """The number of the error in the protocol."""
    message: str
    """What happened, in words for people."""
    type: Literal["protocol_error"]
    """Always `protocol_error`; tells it from other errors of calls."""


class RealtimeMcpToolExecutionError(BaseModel):
    """A tool of an MCP server ran and failed."""

    message: str
    """What happened, in words for people."""
    type: Literal["tool_execution_error"]
    """Always `tool_execution_error`; tells it from other errors of calls."""


class RealtimeMcphttpError(BaseModel):
    """A request to an MCP server failed over HTTP."""

    code: int
    """The HTTP status that came back."""
    message: str
    """What happened, in words for people."""
    type: Literal["http_error"]
    """Always `http_error`; tells it from other errors of calls."""


RealtimeMcpToolCallError: TypeAlias = Annotated[
    Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None],
    PropertyInfo(discriminator="type"),
]
"""Why a call of an MCP tool failed: by the protocol, in the tool, or over HTTP; `null` when it did not."""


class RealtimeResponse(BaseModel):
    """One answer of the model in a session, with its items, settings and usage."""

    class AudioOutput(BaseModel):
        """The sound of an answer."""

        format: Optional[RealtimeAudioFormats] = None
        """The encoding of the sound."""
        voice: Union[
            str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
        ] = None
        """The voice that speaks; it stays the same once the model has spoken in the session."""

    class Audio(BaseModel):
        """How an answer is spoken."""

        output: "Optional[RealtimeResponse.AudioOutput]" = None
        """The format and the voice of the answer."""

    id: Optional[str] = None
    """The id of the response, such as `resp_1234`, to cancel it with."""
    audio: Optional[Audio] = None
    """How the answer is spoken."""
    conversation_id: Optional[str] = None
    """The id of the conversation it is added to, such as `conv_1234`; null when it was asked for with `conversation`
    set to `none`.
    """
    max_output_tokens: Union[int, Literal["inf"], None] = None
    """The upper bound for its tokens, calls of tools included; `inf` for none."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of 64, values of 512 characters at most."""
    object: Optional[Literal["realtime.response"]] = None
    """Always `realtime.response`; names the kind of object."""
    output: Optional[List[ConversationItem]] = None
    """The items of the answer: messages and calls."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """The way of answering: `["audio"]` for speech with its transcript, or `["text"]`."""
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    """How far it has come: `in_progress`, then `completed`, `cancelled`, `failed`, or `incomplete` when it was cut
    off.
    """
    status_details: "Optional[RealtimeResponseStatus]" = None
    """Why it ended as it did."""
    usage: "Optional[RealtimeResponseUsage]" = None
    """The tokens that were read and written, as they are billed; items of earlier turns count as input again."""


class RealtimeResponseStatus(BaseModel):
    """Why a response ended as it did."""

    class Error(BaseModel):
        """What made a response fail."""

        code: Optional[str] = None
        """A short code for programs; absent when there is none."""
        message: Optional[str] = None
        """What happened, in words for people."""
        type: Optional[str] = None
        """The kind of error."""

    error: Optional[Error] = None
    """What went wrong, when the response `failed`."""
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    """Why it did not finish. Cancelled: `turn_detected` (the user spoke) or `client_cancelled` (you asked).
    Incomplete: `max_output_tokens` or `content_filter` (cut off for safety).
    """
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None
    """How the response ended, as its `status` says: `completed`, `cancelled`, `incomplete` or `failed`."""


class RealtimeResponseUsage(BaseModel):
    """The tokens of a response, as they are billed."""

    input_token_details: "Optional[RealtimeResponseUsageInputTokenDetails]" = None
    """How the input divides by kind, and how much came from the cache."""
    input_tokens: Optional[int] = None
    """How many tokens the model read, text and audio, with those from the cache."""
    output_token_details: "Optional[RealtimeResponseUsageOutputTokenDetails]" = None
    """How the output divides into text and audio."""
    output_tokens: Optional[int] = None
    """How many tokens the model wrote, text and audio."""
    total_tokens: Optional[int] = None
    """Input and output tokens together."""


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    """The kinds of tokens that a response read."""

    class CachedTokensDetails(BaseModel):
        """The kinds of tokens that came from the cache."""

        audio_tokens: Optional[int] = None
        """How many of the cached tokens are audio."""
        image_tokens: Optional[int] = None
        """How many of the cached tokens are images."""
        text_tokens: Optional[int] = None
        """How many of the cached tokens are text."""

    audio_tokens: Optional[int] = None
    """How many of the input tokens are audio."""
    cached_tokens: Optional[int] = None
    """How many of the input tokens came from the cache, as earlier turns do."""
    cached_tokens_details: Optional[CachedTokensDetails] = None
    """How the tokens from the cache divide by kind."""
    image_tokens: Optional[int] = None
    """How many of the input tokens are images."""
    text_tokens: Optional[int] = None
    """How many of the input tokens are text."""


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """The kinds of tokens that a response wrote."""

    audio_tokens: Optional[int] = None
    """How many of the output tokens are audio."""
    text_tokens: Optional[int] = None
    """How many of the output tokens are text."""


class RealtimeServerEventVariants:
    """The models that `RealtimeServerEvent` consists of."""

    class ConversationItemRetrieved(BaseModel):
        """An item that you asked for with `conversation.item.retrieve`."""

        event_id: str
        """The id that the server gave to this event."""
        item: ConversationItem
        """The whole item with its audio, as it is after the filter against noise."""
        type: Literal["conversation.item.retrieved"]
        """Always `conversation.item.retrieved`; tells the event from others."""

    class OutputAudioBufferStarted(BaseModel):
        """The server begins to play an answer; only over WebRTC and SIP."""

        event_id: str
        """The id that the server gave to this event."""
        response_id: str
        """Names the response that is heard."""
        type: Literal["output_audio_buffer.started"]
        """Always `output_audio_buffer.started`; tells the event from others."""

    class OutputAudioBufferStopped(BaseModel):
        """The server has played an answer to its end; only over WebRTC and SIP, after `response.done`."""

        event_id: str
        """The id that the server gave to this event."""
        response_id: str
        """Names the response that was heard."""
        type: Literal["output_audio_buffer.stopped"]
        """Always `output_audio_buffer.stopped`; tells the event from others."""

    class OutputAudioBufferCleared(BaseModel):
        """The server stopped playing, because the user spoke or you asked; only over WebRTC and SIP."""

        event_id: str
        """The id that the server gave to this event."""
        response_id: str
        """Names the response that was broken off."""
        type: Literal["output_audio_buffer.cleared"]
        """Always `output_audio_buffer.cleared`; tells the event from others."""


class ResponseAudioDeltaEvent(BaseModel):
    """The next piece of the model's speech."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    delta: str
    """Base64 of the audio to play next."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the spoken message."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.output_audio.delta"]
    """Always `response.output_audio.delta`; tells the event from others."""


class ResponseAudioDoneEvent(BaseModel):
    """The speech of a part has ended, whether finished or broken off."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the spoken message."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.output_audio.done"]
    """Always `response.output_audio.done`; tells the event from others."""


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """The next piece of what the model says, as text."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    delta: str
    """The text to append to the transcript so far."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the spoken message."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.output_audio_transcript.delta"]
    """Always `response.output_audio_transcript.delta`; tells the event from others."""


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """What the model said in a part, as text, whether finished or broken off."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the spoken message."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    transcript: str
    """The whole transcript of the part."""
    type: Literal["response.output_audio_transcript.done"]
    """Always `response.output_audio_transcript.done`; tells the event from others."""


class ResponseContentPartAddedEvent(BaseModel):
    """The model begins a new part of a message."""

    class Part(BaseModel):
        """One part of a message of the model: text or speech."""

        audio: Optional[str] = None
        """Base64 of the audio, for a part of type `audio`."""
        text: Optional[str] = None
        """What the model wrote, for a part of type `text`."""
        transcript: Optional[str] = None
        """What the model says, as text, for a part of type `audio`."""
        type: Optional[Literal["text", "audio"]] = None
        """What the part holds: `text` or `audio`."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the message with the new part."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    part: Part
    """The part as it begins."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.content_part.added"]
    """Always `response.content_part.added`; tells the event from others."""


class ResponseContentPartDoneEvent(BaseModel):
    """A part of a message has ended, whether finished or broken off."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the message with the part."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    part: ResponseContentPartAddedEvent.Part
    """The part as it ended."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.content_part.done"]
    """Always `response.content_part.done`; tells the event from others."""


class ResponseCreatedEvent(BaseModel):
    """The model begins to answer; the first event of each response."""

    event_id: str
    """The id that the server gave to this event."""
    response: RealtimeResponse
    """The response, still `in_progress`."""
    type: Literal["response.created"]
    """Always `response.created`; tells the event from others."""


class ResponseDoneEvent(BaseModel):
    """A response has ended, in whatever way; its `status` tells how."""

    event_id: str
    """The id that the server gave to this event."""
    response: RealtimeResponse
    """The response with all its items, but without audio."""
    type: Literal["response.done"]
    """Always `response.done`; tells the event from others."""


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """The next piece of the arguments for a function."""

    call_id: str
    """The id of the call, which the item with its result repeats."""
    delta: str
    """The piece of JSON to append to the arguments so far."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `function_call` item."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.function_call_arguments.delta"]
    """Always `response.function_call_arguments.delta`; tells the event from others."""


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments for a function are complete, so that you can call it."""

    arguments: str
    """All the arguments, as JSON in a string."""
    call_id: str
    """The id of the call, for the item with its result to repeat."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `function_call` item."""
    name: str
    """Which of your functions to call."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.function_call_arguments.done"]
    """Always `response.function_call_arguments.done`; tells the event from others."""


class ResponseOutputItemAddedEvent(BaseModel):
    """The model begins a new item of its answer."""

    event_id: str
    """The id that the server gave to this event."""
    item: ConversationItem
    """The item as it begins."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.output_item.added"]
    """Always `response.output_item.added`; tells the event from others."""


class ResponseOutputItemDoneEvent(BaseModel):
    """An item of an answer has ended, whether finished or broken off."""

    event_id: str
    """The id that the server gave to this event."""
    item: ConversationItem
    """The item as it ended."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.output_item.done"]
    """Always `response.output_item.done`; tells the event from others."""


class ResponseTextDeltaEvent(BaseModel):
    """The next piece of what the model writes."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    delta: str
    """The text to append to what came before."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the written message."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.output_text.delta"]
    """Always `response.output_text.delta`; tells the event from others."""


class ResponseTextDoneEvent(BaseModel):
    """What the model wrote in a part, whether finished or broken off."""

    content_index: int
    """The place of the part within the content of the item, from 0."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the written message."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
    """Always `response.output_text.done`; tells the event from others."""


class SessionCreatedEvent(BaseModel):
    """The session is open; the first event of each connection."""

    event_id: str
    """The id that the server gave to this event."""
    session: "Session"
    """The configuration that the session begins with."""
    type: Literal["session.created"]
    """Always `session.created`; tells the event from others."""


class SessionUpdatedEvent(BaseModel):
    """The configuration changed, as you asked with `session.update`."""

    event_id: str
    """The id that the server gave to this event."""
    session: "Session"
    """The whole configuration that now holds."""
    type: Literal["session.updated"]
    """Always `session.updated`; tells the event from others."""


class ResponseMcpCallArgumentsDelta(BaseModel):
    """The next piece of the arguments for a tool of an MCP server."""

    delta: str
    """The piece of JSON to append to the arguments so far."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_call` item."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.mcp_call_arguments.delta"]
    """Always `response.mcp_call_arguments.delta`; tells the event from others."""
    obfuscation: Optional[str] = None
    """Present when the piece of text was made unreadable; null otherwise."""


class ResponseMcpCallArgumentsDone(BaseModel):
    """The arguments for a tool of an MCP server are complete."""

    arguments: str
    """All the arguments, as JSON in a string."""
    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_call` item."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    response_id: str
    """The id of the response behind the event."""
    type: Literal["response.mcp_call_arguments.done"]
    """Always `response.mcp_call_arguments.done`; tells the event from others."""


class ResponseMcpCallInProgress(BaseModel):
    """A tool of an MCP server is being called."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_call` item."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    type: Literal["response.mcp_call.in_progress"]
    """Always `response.mcp_call.in_progress`; tells the event from others."""


class ResponseMcpCallCompleted(BaseModel):
    """A tool of an MCP server was called and returned its result."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_call` item, which then holds the result."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    type: Literal["response.mcp_call.completed"]
    """Always `response.mcp_call.completed`; tells the event from others."""


class ResponseMcpCallFailed(BaseModel):
    """A call of a tool of an MCP server failed."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id of the `mcp_call` item, which then holds the error."""
    output_index: int
    """The place of the item among the outputs of the response, from 0."""
    type: Literal["response.mcp_call.failed"]
    """Always `response.mcp_call.failed`; tells the event from others."""


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
"""Any event that the server sends in a session of the Realtime API."""

Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
"""The configuration of a session: a conversation (`realtime`) or a transcription."""

public_types(
    globals(),
    {
        "realtime.conversation_created_event": (
            "ConversationCreatedEvent Conversation=ConversationCreatedEvent.Conversation"
        ),
        "realtime.conversation_item_added": "ConversationItemAdded",
        "realtime.conversation_item_created_event": "ConversationItemCreatedEvent",
        "realtime.conversation_item_deleted_event": "ConversationItemDeletedEvent",
        "realtime.conversation_item_done": "ConversationItemDone",
        "realtime.conversation_item_input_audio_transcription_completed_event": (
            "ConversationItemInputAudioTranscriptionCompletedEvent "
            "UsageTranscriptTextUsageTokensInputTokenDetails=ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokensInputTokenDetails "  # noqa: E501
            "UsageTranscriptTextUsageTokens=ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokens "  # noqa: E501
            "UsageTranscriptTextUsageDuration=ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageDuration"
        ),
        "realtime.conversation_item_input_audio_transcription_delta_event": (
            "ConversationItemInputAudioTranscriptionDeltaEvent"
        ),
        "realtime.conversation_item_input_audio_transcription_failed_event": (
            "ConversationItemInputAudioTranscriptionFailedEvent "
            "Error=ConversationItemInputAudioTranscriptionFailedEvent.Error"
        ),
        "realtime.conversation_item_input_audio_transcription_segment": (
            "ConversationItemInputAudioTranscriptionSegment"
        ),
        "realtime.conversation_item_truncated_event": "ConversationItemTruncatedEvent",
        "realtime.input_audio_buffer_cleared_event": "InputAudioBufferClearedEvent",
        "realtime.input_audio_buffer_committed_event": "InputAudioBufferCommittedEvent",
        "realtime.input_audio_buffer_dtmf_event_received_event": "InputAudioBufferDtmfEventReceivedEvent",
        "realtime.input_audio_buffer_speech_started_event": "InputAudioBufferSpeechStartedEvent",
        "realtime.input_audio_buffer_speech_stopped_event": "InputAudioBufferSpeechStoppedEvent",
        "realtime.input_audio_buffer_timeout_triggered": "InputAudioBufferTimeoutTriggered",
        "realtime.log_prob_properties": "LogProbProperties",
        "realtime.mcp_list_tools_completed": "McpListToolsCompleted",
        "realtime.mcp_list_tools_failed": "McpListToolsFailed",
        "realtime.mcp_list_tools_in_progress": "McpListToolsInProgress",
        "realtime.rate_limits_updated_event": "RateLimitsUpdatedEvent RateLimit=RateLimitsUpdatedEvent.RateLimit",
        "realtime.realtime_conversation_item_assistant_message": (
            "RealtimeConversationItemAssistantMessage Content=RealtimeConversationItemAssistantMessage.Content"
        ),
        "realtime.realtime_conversation_item_function_call": "RealtimeConversationItemFunctionCall",
        "realtime.realtime_conversation_item_function_call_output": "RealtimeConversationItemFunctionCallOutput",
        "realtime.realtime_conversation_item_system_message": (
            "RealtimeConversationItemSystemMessage Content=RealtimeConversationItemSystemMessage.Content"
        ),
        "realtime.realtime_conversation_item_user_message": (
            "RealtimeConversationItemUserMessage Content=RealtimeConversationItemUserMessage.Content"
        ),
        "realtime.realtime_error": "RealtimeError",
        "realtime.realtime_error_event": "RealtimeErrorEvent",
        "realtime.realtime_mcp_approval_request": "RealtimeMcpApprovalRequest",
        "realtime.realtime_mcp_approval_response": "RealtimeMcpApprovalResponse",
        "realtime.realtime_mcp_list_tools": "RealtimeMcpListTools Tool=RealtimeMcpListTools.Tool",
        "realtime.realtime_mcp_protocol_error": "RealtimeMcpProtocolError",
        "realtime.realtime_mcp_tool_call": "RealtimeMcpToolCall",
        "realtime.realtime_mcp_tool_execution_error": "RealtimeMcpToolExecutionError",
        "realtime.realtime_mcphttp_error": "RealtimeMcphttpError",
        "realtime.realtime_response": (
            "RealtimeResponse AudioOutput=RealtimeResponse.AudioOutput Audio=RealtimeResponse.Audio"
        ),
        "realtime.realtime_response_status": "RealtimeResponseStatus Error=RealtimeResponseStatus.Error",
        "realtime.realtime_response_usage": "RealtimeResponseUsage",
        "realtime.realtime_response_usage_input_token_details": (
            "RealtimeResponseUsageInputTokenDetails "
            "CachedTokensDetails=RealtimeResponseUsageInputTokenDetails.CachedTokensDetails"
        ),
        "realtime.realtime_response_usage_output_token_details": "RealtimeResponseUsageOutputTokenDetails",
        "realtime.realtime_server_event": (
            "ConversationItemRetrieved=RealtimeServerEventVariants.ConversationItemRetrieved "
            "OutputAudioBufferStarted=RealtimeServerEventVariants.OutputAudioBufferStarted "
            "OutputAudioBufferStopped=RealtimeServerEventVariants.OutputAudioBufferStopped "
            "OutputAudioBufferCleared=RealtimeServerEventVariants.OutputAudioBufferCleared"
        ),
        "realtime.response_audio_delta_event": "ResponseAudioDeltaEvent",
        "realtime.response_audio_done_event": "ResponseAudioDoneEvent",
        "realtime.response_audio_transcript_delta_event": "ResponseAudioTranscriptDeltaEvent",
        "realtime.response_audio_transcript_done_event": "ResponseAudioTranscriptDoneEvent",
        "realtime.response_content_part_added_event": (
            "ResponseContentPartAddedEvent Part=ResponseContentPartAddedEvent.Part"
        ),
        "realtime.response_content_part_done_event": "ResponseContentPartDoneEvent",
        "realtime.response_created_event": "ResponseCreatedEvent",
        "realtime.response_done_event": "ResponseDoneEvent",
        "realtime.response_function_call_arguments_delta_event": "ResponseFunctionCallArgumentsDeltaEvent",
        "realtime.response_function_call_arguments_done_event": "ResponseFunctionCallArgumentsDoneEvent",
        "realtime.response_mcp_call_arguments_delta": "ResponseMcpCallArgumentsDelta",
        "realtime.response_mcp_call_arguments_done": "ResponseMcpCallArgumentsDone",
        "realtime.response_mcp_call_completed": "ResponseMcpCallCompleted",
        "realtime.response_mcp_call_failed": "ResponseMcpCallFailed",
        "realtime.response_mcp_call_in_progress": "ResponseMcpCallInProgress",
        "realtime.response_output_item_added_event": "ResponseOutputItemAddedEvent",
        "realtime.response_output_item_done_event": "ResponseOutputItemDoneEvent",
        "realtime.response_text_delta_event": "ResponseTextDeltaEvent",
        "realtime.response_text_done_event": "ResponseTextDoneEvent",
        "realtime.session_created_event": "SessionCreatedEvent",
        "realtime.session_updated_event": "SessionUpdatedEvent",
    },
)
