# Rendered from definitions/beta_realtime_events.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_realtime_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.shared import Metadata

from .beta_realtime import TranscriptionSession


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


class ConversationItem(BaseModel):
    """One entry of a conversation: a message, a call of a function, or its result."""

    id: Optional[str] = None
    """The id of the item; yours if you give one, else the server makes it."""
    arguments: Optional[str] = None
    """The arguments of the call, as JSON text; for `function_call` only."""
    call_id: Optional[str] = None
    """The id of the call; in a `function_call_output`, that of the call in the conversation that it answers."""
    content: "Optional[List[ConversationItemContent]]" = None
    """The parts of a `message`: `input_text` from the `system`, `input_text` and `input_audio` from the `user`,
    `text` from the `assistant`.
    """
    name: Optional[str] = None
    """Which function is to be called, by its name; for `function_call` only."""
    object: Optional[Literal["realtime.item"]] = None
    """Always `realtime.item`; names the kind of object."""
    output: Optional[str] = None
    """What the function returned; for `function_call_output` only."""
    role: Optional[Literal["user", "assistant", "system"]] = None
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """How far the item has come, `completed`, `incomplete` or `in_progress`; accepted when you send it, but without
    effect.
    """
    type: Optional[Literal["message", "function_call", "function_call_output"]] = None
    """The kind of item: a `message`, a `function_call` or its result, a `function_call_output`."""


class ConversationItemContent(BaseModel):
    """One part of a message: text or sound."""

    id: Optional[str] = None
    """Which earlier item is meant, by its id; for `item_reference` in `response.create` only."""
    audio: Optional[str] = None
    """The sound in base64, for `input_audio`."""
    text: Optional[str] = None
    """The text, for `input_text` and `text`."""
    transcript: Optional[str] = None
    """What is said in the sound, as text; for `input_audio` and `audio`."""
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]] = None
    """What the part holds: text (`input_text` from you, `text` from the model), sound (`input_audio`, `audio`), or
    an `item_reference`.
    """


class ConversationItemCreateEvent(BaseModel):
    """Adds an item to the conversation, at any time; speech of the model cannot be added. The server answers with
    `conversation.item.created`, or with an error.
    """

    item: ConversationItem
    """The item to add: a message, or a call of a function or its result."""
    type: Literal["conversation.item.create"]
    """Always `conversation.item.create`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""
    previous_item_id: Optional[str] = None
    """Behind which item to put it, by id, or `root` for the beginning; at the end when left out. An id that does not
    exist is an error.
    """


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


class ConversationItemDeleteEvent(BaseModel):
    """Takes an item out of the conversation; the server answers with `conversation.item.deleted`."""

    item_id: str
    """Names the item to remove; one that does not exist is an error."""
    type: Literal["conversation.item.delete"]
    """Always `conversation.item.delete`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""


class ConversationItemDeletedEvent(BaseModel):
    """An item left the conversation, as you asked with `conversation.item.delete`."""

    event_id: str
    """The id that the server gave to this event."""
    item_id: str
    """The id that the removed item had."""
    type: Literal["conversation.item.deleted"]
    """Always `conversation.item.deleted`; tells the event from others."""


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

    class Logprob(BaseModel):
        """One token of a transcript and how likely it was."""

        token: str
        """The token that the probability is about, as text."""
        bytes: List[int]
        """The bytes of the token in UTF-8, for characters that span tokens."""
        logprob: float
        """The natural logarithm of the probability, 0 for certainty and less for doubt."""

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
    logprobs: Optional[List[Logprob]] = None
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
    logprobs: Optional[List[ConversationItemInputAudioTranscriptionCompletedEvent.Logprob]] = None
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


class ConversationItemRetrieveEvent(BaseModel):
    """Asks for an item as the server has it, such as the user's audio after the filter against noise."""

    item_id: str
    """Names the item to get; one that does not exist is an error."""
    type: Literal["conversation.item.retrieve"]
    """Always `conversation.item.retrieve`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""


class ConversationItemTruncateEvent(BaseModel):
    """Cuts the audio of an answer where the listener interrupted it, and removes its transcript, so that the model
    knows what was heard.
    """

    audio_end_ms: int
    """How many milliseconds of the audio were heard and stay; more than the audio has is an error."""
    content_index: int
    """The place of the part to cut within the content of the item; always 0."""
    item_id: str
    """Names the message of the model to cut; other items cannot be cut."""
    type: Literal["conversation.item.truncate"]
    """Always `conversation.item.truncate`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""


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


class ConversationItemWithReference(BaseModel):
    """One entry of a conversation, or a reference to one that is already there."""

    class Content(BaseModel):
        """One part of a message: text or sound, or a reference to an earlier item."""

        id: Optional[str] = None
        """Which earlier item is meant, by its id; for `item_reference` in `response.create` only."""
        audio: Optional[str] = None
        """The sound in base64, for `input_audio`."""
        text: Optional[str] = None
        """The text, for `input_text` and `text`."""
        transcript: Optional[str] = None
        """What is said in the sound, as text; for `input_audio`."""
        type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]] = None
        """What the part holds: `input_text`, `input_audio`, `text`, or an `item_reference` to an earlier item."""

    id: Optional[str] = None
    """The id of the item; yours if you give one, else the server makes it. In an `item_reference` it is needed, and
    names the item that is meant.
    """
    arguments: Optional[str] = None
    """The arguments of the call, as JSON text; for `function_call` only."""
    call_id: Optional[str] = None
    """The id of the call; in a `function_call_output`, that of the call in the conversation that it answers."""
    content: Optional[List[Content]] = None
    """The parts of a `message`: `input_text` from the `system`, `input_text` and `input_audio` from the `user`,
    `text` from the `assistant`.
    """
    name: Optional[str] = None
    """Which function is to be called, by its name; for `function_call` only."""
    object: Optional[Literal["realtime.item"]] = None
    """Always `realtime.item`; names the kind of object."""
    output: Optional[str] = None
    """What the function returned; for `function_call_output` only."""
    role: Optional[Literal["user", "assistant", "system"]] = None
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """How far the item has come, `completed`, `incomplete` or `in_progress`; accepted when you send it, but without
    effect.
    """
    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]] = None
    """The kind of item: a `message`, a `function_call`, a `function_call_output`, or an `item_reference` to an
    earlier one.
    """


class ErrorEvent(BaseModel):
    """Something went wrong, on your side or the server's; mostly the session stays open, so log it and go on."""

    class Error(BaseModel):
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

    error: Error
    """What went wrong, and which of your events caused it."""
    event_id: str
    """The id that the server gave to this event."""
    type: Literal["error"]
    """Always `error`; tells the event from others."""


class InputAudioBufferAppendEvent(BaseModel):
    """Adds audio to the buffer, in which the server detects speech; no event confirms it."""

    audio: str
    """Base64 of the audio in the input format of the session, at most 15 MiB; small pieces let speech be detected
    sooner.
    """
    type: Literal["input_audio_buffer.append"]
    """Always `input_audio_buffer.append`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""


class InputAudioBufferClearEvent(BaseModel):
    """Throws away the audio in the buffer; the server answers with `input_audio_buffer.cleared`."""

    type: Literal["input_audio_buffer.clear"]
    """Always `input_audio_buffer.clear`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""


class InputAudioBufferClearedEvent(BaseModel):
    """The audio that was waiting in the buffer is gone, as you asked."""

    event_id: str
    """The id that the server gave to this event."""
    type: Literal["input_audio_buffer.cleared"]
    """Always `input_audio_buffer.cleared`; tells the event from others."""


class InputAudioBufferCommitEvent(BaseModel):
    """Makes the audio in the buffer a message of the user, without asking for an answer; an empty buffer is an
    error. With detection of turns the server does it by itself.
    """

    type: Literal["input_audio_buffer.commit"]
    """Always `input_audio_buffer.commit`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""


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


class RealtimeClientEventVariants:
    """The models that `RealtimeClientEvent` consists of."""

    class OutputAudioBufferClear(BaseModel):
        """Stops the answer that is being played, only over WebRTC and SIP; send `response.cancel` before it."""

        type: Literal["output_audio_buffer.clear"]
        """Always `output_audio_buffer.clear`; tells the event from others."""
        event_id: Optional[str] = None
        """An id of your own for the event; should it cause an error, the error names it."""


class ResponseCancelEvent(BaseModel):
    """Stops an answer, which then ends as `cancelled`; when none is running, an error comes back and nothing else
    changes.
    """

    type: Literal["response.cancel"]
    """Always `response.cancel`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""
    response_id: Optional[str] = None
    """Which response to stop, by its id; when left out, the one that runs in the conversation."""


class ResponseCreateEvent(BaseModel):
    """Asks the model for an answer; with detection of turns the server does that by itself."""

    class ResponseTool(BaseModel):
        """A function of yours that the model may ask you to call."""

        description: Optional[str] = None
        """What the function does, when to call it, and what the model may say to the user meanwhile."""
        name: Optional[str] = None
        """The name that calls of the function carry."""
        parameters: Optional[object] = None
        """The JSON Schema of the arguments."""
        type: Optional[Literal["function"]] = None
        """Always `function`, the only kind of tool."""

    class Response(BaseModel):
        """What one answer has differently from the session."""

        conversation: Union[str, Literal["auto", "none"], None] = None
        """Where the items of the answer go: `auto`, the default, adds them to the conversation; `none` keeps them
        out of it.
        """
        input: Optional[List[ConversationItemWithReference]] = None
        """The items that the model reads in place of the conversation, references to its items included; an empty
        list for none.
        """
        instructions: Optional[str] = None
        """The system message: what the model shall say and how it shall sound; the server has a text of its own,
        which `session.created` shows, where none is given.
        """
        max_response_output_tokens: Union[int, Literal["inf"], None] = None
        """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf`, the default,
        for as many as the model can.
        """
        metadata: Optional[Metadata] = None
        """Up to 16 pairs of your own: keys of 64, values of 512 characters at most."""
        modalities: Optional[List[Literal["text", "audio"]]] = None
        """The ways in which the model may answer; `["text"]` turns speech off."""
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        """The encoding of the sound that you receive: `pcm16`, `g711_ulaw` or `g711_alaw`."""
        temperature: Optional[float] = None
        """How random the choice of tokens is, from 0.6 to 1.2; 0.8, the default, is best for models that speak."""
        tool_choice: Optional[str] = None
        """Whether functions are called: `auto`, `none`, `required`, or one certain function."""
        tools: "Optional[List[ResponseCreateEvent.ResponseTool]]" = None
        """The functions that the model may ask you to call."""
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
        """The voice of the model, such as `alloy` or `verse`; fixed once the model has spoken in the session."""

    type: Literal["response.create"]
    """Always `response.create`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it."""
    response: Optional[Response] = None
    """What this answer has differently from the session; all as in the session when left out."""


class SessionUpdateEvent(BaseModel):
    """Changes the configuration of the session; what is left out stays as it is, and `null` turns a setting off."""

    class SessionClientSecretExpiresAfter(BaseModel):
        """When a short-lived key expires."""

        anchor: Literal["created_at"]
        """The moment to count from; so far only `created_at`, when the key is made."""
        seconds: Optional[int] = None
        """After how many seconds the key expires, 10 to 7200."""

    class SessionClientSecret(BaseModel):
        """What a short-lived key is to be like."""

        expires_after: "Optional[SessionUpdateEvent.SessionClientSecretExpiresAfter]" = None
        """When the key expires."""

    class SessionInputAudioNoiseReduction(BaseModel):
        """A filter against noise, which makes the detection of speech more reliable and helps the model to
        understand.
        """

        type: Optional[Literal["near_field", "far_field"]] = None
        """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""

    class SessionInputAudioTranscription(BaseModel):
        """How the speech of the user is written down: the model and hints about language and words."""

        language: Optional[str] = None
        """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
        faster.
        """
        model: Optional[str] = None
        """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
        prompt: Optional[str] = None
        """A hint at style, or the text before this one: a list of keywords for `whisper-1`, free text for the
        `gpt-4o` models.
        """

    class SessionTool(BaseModel):
        """A function of yours that the model may ask you to call."""

        description: Optional[str] = None
        """What the function does, when to call it, and what the model may say to the user meanwhile."""
        name: Optional[str] = None
        """The name that calls of the function carry."""
        parameters: Optional[object] = None
        """The JSON Schema of the arguments."""
        type: Optional[Literal["function"]] = None
        """Always `function`, the only kind of tool."""

    class SessionTracingTracingConfiguration(BaseModel):
        """Names of your own for the trace of a session."""

        group_id: Optional[str] = None
        """An id that several traces share, so that the Traces Dashboard shows them together."""
        metadata: Optional[object] = None
        """Data of your own to filter by in the Traces Dashboard."""
        workflow_name: Optional[str] = None
        """The name under which the Traces Dashboard shows the trace."""

    class SessionTurnDetection(BaseModel):
        """How the end of a turn is found: by loudness or by meaning."""

        create_response: Optional[bool] = None
        """Whether the model answers by itself when a turn ends."""
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        """How soon it takes over, with `semantic_vad` only: `low` waits longest, `high` answers soonest, and `auto`,
        the default, is the same as `medium`.
        """
        interrupt_response: Optional[bool] = None
        """Whether a user who begins to speak stops the running answer in the main conversation."""
        prefix_padding_ms: Optional[int] = None
        """How many milliseconds from before the detected speech are kept with it; 300 by default, with `server_vad`
        only.
        """
        silence_duration_ms: Optional[int] = None
        """How many milliseconds of silence end a turn; 500 by default, with `server_vad` only. A low value answers
        sooner, but takes pauses for ends.
        """
        threshold: Optional[float] = None
        """How loud speech has to be, from 0.0 to 1.0; 0.5 by default, with `server_vad` only. Raise it where there
        is noise.
        """
        type: Optional[Literal["server_vad", "semantic_vad"]] = None
        """The kind of detection: `server_vad` by loudness, `semantic_vad` by a model that judges whether the user
        has finished.
        """

    class Session(BaseModel):
        """The settings of a session to change."""

        client_secret: "Optional[SessionUpdateEvent.SessionClientSecret]" = None
        """What the short-lived key of the session is to be like."""
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        """The encoding of the sound that you send: `pcm16` (16-bit samples at 24 kHz, mono, little-endian),
        `g711_ulaw` or `g711_alaw`.
        """
        input_audio_noise_reduction: "Optional[SessionUpdateEvent.SessionInputAudioNoiseReduction]" = None
        """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
        input_audio_transcription: "Optional[SessionUpdateEvent.SessionInputAudioTranscription]" = None
        """Whether and how speech is also written down; off by default, and `null` turns it off again. A model of its
        own does that, so the text is only a guide to what was heard.
        """
        instructions: Optional[str] = None
        """The system message: what the model shall say and how it shall sound; the server has a text of its own,
        which `session.created` shows, where none is given.
        """
        max_response_output_tokens: Union[int, Literal["inf"], None] = None
        """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf`, the default,
        for as many as the model can.
        """
        modalities: Optional[List[Literal["text", "audio"]]] = None
        """The ways in which the model may answer; `["text"]` turns speech off."""
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
        """The id of the model that answers."""
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        """The encoding of the sound that you receive: `pcm16`, `g711_ulaw` or `g711_alaw`."""
        speed: Optional[float] = None
        """How fast the model speaks, from 0.25 to 1.5 times the usual speed; 1.0 by default. It can change only
        between turns.
        """
        temperature: Optional[float] = None
        """How random the choice of tokens is, from 0.6 to 1.2; 0.8, the default, is best for models that speak."""
        tool_choice: Optional[str] = None
        """Whether functions are called: `auto`, `none`, `required`, or one certain function."""
        tools: "Optional[List[SessionUpdateEvent.SessionTool]]" = None
        """The functions that the model may ask you to call."""
        tracing: "Optional[SessionUpdateEventSessionTracing]" = None
        """How the session is recorded for the Traces Dashboard: `auto`, or names of your own; `null` for no trace.
        Once a trace runs, it stays as it is.
        """
        turn_detection: "Optional[SessionUpdateEvent.SessionTurnDetection]" = None
        """How the end of a turn is found: by loudness (`server_vad`) or by meaning (`semantic_vad`); with `null` you
        ask for each response yourself.
        """
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
        """The voice of the model, such as `alloy` or `verse`; fixed once the model has spoken in the session."""

    session: "Session"
    """The settings to change; the voice can change only before the model has spoken."""
    type: Literal["session.update"]
    """Always `session.update`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it, while `session.updated` does
    not.
    """


class TranscriptionSessionUpdate(BaseModel):
    """Changes the configuration of a session that only writes down what is said."""

    class SessionClientSecretExpiresAt(BaseModel):
        """When a short-lived key expires."""

        anchor: Optional[Literal["created_at"]] = None
        """The moment to count from; so far only `created_at`, when the key is made."""
        seconds: Optional[int] = None
        """After how many seconds the key expires, 10 to 7200."""

    class SessionClientSecret(BaseModel):
        """What a short-lived key is to be like."""

        expires_at: "Optional[TranscriptionSessionUpdate.SessionClientSecretExpiresAt]" = None
        """When the key expires."""

    class SessionInputAudioTranscription(BaseModel):
        """How the speech of the user is written down: the model and hints about language and words."""

        language: Optional[str] = None
        """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
        faster.
        """
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
        """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
        prompt: Optional[str] = None
        """A hint at style, or the text before this one: a list of keywords for `whisper-1`, free text for the
        `gpt-4o` models.
        """

    class Session(BaseModel):
        """The settings of a transcription to change."""

        client_secret: "Optional[TranscriptionSessionUpdate.SessionClientSecret]" = None
        """What the short-lived key of the session is to be like."""
        include: Optional[List[str]] = None
        """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
        transcripts.
        """
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        """The encoding of the sound that you send: `pcm16` (16-bit samples at 24 kHz, mono, little-endian),
        `g711_ulaw` or `g711_alaw`.
        """
        input_audio_noise_reduction: Optional[SessionUpdateEvent.SessionInputAudioNoiseReduction] = None
        """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
        input_audio_transcription: "Optional[TranscriptionSessionUpdate.SessionInputAudioTranscription]" = None
        """The model that transcribes, with hints for it."""
        modalities: Optional[List[Literal["text", "audio"]]] = None
        """The ways in which the model may answer; `["text"]` turns speech off."""
        turn_detection: Optional[SessionUpdateEvent.SessionTurnDetection] = None
        """How the end of a turn is found: by loudness (`server_vad`) or by meaning (`semantic_vad`); with `null` you
        ask for each response yourself.
        """

    session: "Session"
    """The settings to change."""
    type: Literal["transcription_session.update"]
    """Always `transcription_session.update`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event; should it cause an error, the error names it, while `session.updated` does
    not.
    """


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
"""Any event that you can send in a session of the Realtime API."""


class RealtimeResponse(BaseModel):
    """One answer of the model in a session, with its items, settings and usage."""

    id: Optional[str] = None
    """The id of the response, such as `resp_1234`, to cancel it with."""
    conversation_id: Optional[str] = None
    """The id of the conversation it is added to, such as `conv_1234`; null when it was asked for with `conversation`
    set to `none`.
    """
    max_output_tokens: Union[int, Literal["inf"], None] = None
    """The upper bound for its tokens, calls of tools included; `inf` for none."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of 64, values of 512 characters at most."""
    modalities: Optional[List[Literal["text", "audio"]]] = None
    """The ways in which the model could answer, `text` or `audio`; of several it picked one."""
    object: Optional[Literal["realtime.response"]] = None
    """Always `realtime.response`; names the kind of object."""
    output: Optional[List[ConversationItem]] = None
    """The items of the answer: messages and calls."""
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """The encoding of the speech: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    """How far it has come: `in_progress`, then `completed`, `cancelled`, `failed`, or `incomplete` when it was cut
    off.
    """
    status_details: "Optional[RealtimeResponseStatus]" = None
    """Why it ended as it did."""
    temperature: Optional[float] = None
    """How random the choice of tokens was, from 0.6 to 1.2; 0.8 by default."""
    usage: "Optional[RealtimeResponseUsage]" = None
    """The tokens that were read and written, as they are billed; items of earlier turns count as input again."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """The voice that spoke, such as `alloy` or `verse`."""


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

    class InputTokenDetails(BaseModel):
        """The kinds of tokens that a response read."""

        audio_tokens: Optional[int] = None
        """How many of the input tokens are audio."""
        cached_tokens: Optional[int] = None
        """How many of the input tokens came from the cache, as earlier turns do."""
        text_tokens: Optional[int] = None
        """How many of the input tokens are text."""

    class OutputTokenDetails(BaseModel):
        """The kinds of tokens that a response wrote."""

        audio_tokens: Optional[int] = None
        """How many of the output tokens are audio."""
        text_tokens: Optional[int] = None
        """How many of the output tokens are text."""

    input_token_details: Optional[InputTokenDetails] = None
    """How the input divides by kind, and how much came from the cache."""
    input_tokens: Optional[int] = None
    """How many tokens the model read, text and audio, with those from the cache."""
    output_token_details: Optional[OutputTokenDetails] = None
    """How the output divides into text and audio."""
    output_tokens: Optional[int] = None
    """How many tokens the model wrote, text and audio."""
    total_tokens: Optional[int] = None
    """Input and output tokens together."""


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
    type: Literal["response.audio.delta"]
    """Always `response.audio.delta`; tells the event from others."""


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
    type: Literal["response.audio.done"]
    """Always `response.audio.done`; tells the event from others."""


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
    type: Literal["response.audio_transcript.delta"]
    """Always `response.audio_transcript.delta`; tells the event from others."""


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
    type: Literal["response.audio_transcript.done"]
    """Always `response.audio_transcript.done`; tells the event from others."""


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
    type: Literal["response.text.delta"]
    """Always `response.text.delta`; tells the event from others."""


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
    type: Literal["response.text.done"]
    """Always `response.text.done`; tells the event from others."""


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


class TranscriptionSessionUpdatedEvent(BaseModel):
    """The configuration of a transcription changed, as you asked with `transcription_session.update`."""

    event_id: str
    """The id that the server gave to this event."""
    session: TranscriptionSession
    """The whole configuration that now holds."""
    type: Literal["transcription_session.updated"]
    """Always `transcription_session.updated`; tells the event from others."""


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
"""Any event that the server sends in a session of the Realtime API."""


class Session(BaseModel):
    """The configuration of a session."""

    class InputAudioNoiseReduction(BaseModel):
        """A filter against noise, which makes the detection of speech more reliable and helps the model to
        understand.
        """

        type: Optional[Literal["near_field", "far_field"]] = None
        """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""

    class InputAudioTranscription(BaseModel):
        """How the speech of the user is written down: the model and hints about language and words."""

        language: Optional[str] = None
        """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
        faster.
        """
        model: Optional[str] = None
        """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
        prompt: Optional[str] = None
        """A hint at style, or the text before this one: a list of keywords for `whisper-1`, free text for the
        `gpt-4o` models.
        """

    class Tool(BaseModel):
        """A function of yours that the model may ask you to call."""

        description: Optional[str] = None
        """What the function does, when to call it, and what the model may say to the user meanwhile."""
        name: Optional[str] = None
        """The name that calls of the function carry."""
        parameters: Optional[object] = None
        """The JSON Schema of the arguments."""
        type: Optional[Literal["function"]] = None
        """Always `function`, the only kind of tool."""

    class TracingTracingConfiguration(BaseModel):
        """Names of your own for the trace of a session."""

        group_id: Optional[str] = None
        """An id that several traces share, so that the Traces Dashboard shows them together."""
        metadata: Optional[object] = None
        """Data of your own to filter by in the Traces Dashboard."""
        workflow_name: Optional[str] = None
        """The name under which the Traces Dashboard shows the trace."""

    class TurnDetection(BaseModel):
        """How the end of a turn is found: by loudness or by meaning."""

        create_response: Optional[bool] = None
        """Whether the model answers by itself when a turn ends."""
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        """How soon it takes over, with `semantic_vad` only: `low` waits longest, `high` answers soonest, and `auto`,
        the default, is the same as `medium`.
        """
        interrupt_response: Optional[bool] = None
        """Whether a user who begins to speak stops the running answer in the main conversation."""
        prefix_padding_ms: Optional[int] = None
        """How many milliseconds from before the detected speech are kept with it; 300 by default, with `server_vad`
        only.
        """
        silence_duration_ms: Optional[int] = None
        """How many milliseconds of silence end a turn; 500 by default, with `server_vad` only. A low value answers
        sooner, but takes pauses for ends.
        """
        threshold: Optional[float] = None
        """How loud speech has to be, from 0.0 to 1.0; 0.5 by default, with `server_vad` only. Raise it where there
        is noise.
        """
        type: Optional[Literal["server_vad", "semantic_vad"]] = None
        """The kind of detection: `server_vad` by loudness, `semantic_vad` by a model that judges whether the user
        has finished.
        """

    id: Optional[str] = None
    """The id of the session, such as `sess_1234567890abcdef`."""
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """The encoding of the sound that you send: `pcm16` (16-bit samples at 24 kHz, mono, little-endian), `g711_ulaw`
    or `g711_alaw`.
    """
    input_audio_noise_reduction: Optional[InputAudioNoiseReduction] = None
    """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
    input_audio_transcription: Optional[InputAudioTranscription] = None
    """Whether and how speech is also written down; off by default, and `null` turns it off again. A model of its own
    does that, so the text is only a guide to what was heard.
    """
    instructions: Optional[str] = None
    """The system message: what the model shall say and how it shall sound; the server has a text of its own, which
    `session.created` shows, where none is given.
    """
    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf`, the default, for as
    many as the model can.
    """
    modalities: Optional[List[Literal["text", "audio"]]] = None
    """The ways in which the model may answer; `["text"]` turns speech off."""
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
    """The id of the model that answers."""
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """The encoding of the sound that you receive: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    speed: Optional[float] = None
    """How fast the model speaks, from 0.25 to 1.5 times the usual speed; 1.0 by default. It can change only between
    turns.
    """
    temperature: Optional[float] = None
    """How random the choice of tokens is, from 0.6 to 1.2; 0.8, the default, is best for models that speak."""
    tool_choice: Optional[str] = None
    """Whether functions are called: `auto`, `none`, `required`, or one certain function."""
    tools: Optional[List[Tool]] = None
    """The functions that the model may ask you to call."""
    tracing: "Optional[SessionTracing]" = None
    """How the session is recorded for the Traces Dashboard: `auto`, or names of your own; `null` for no trace. Once
    a trace runs, it stays as it is.
    """
    turn_detection: Optional[TurnDetection] = None
    """How the end of a turn is found: by loudness (`server_vad`) or by meaning (`semantic_vad`); with `null` you ask
    for each response yourself.
    """
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """The voice of the model, such as `alloy` or `verse`; fixed once the model has spoken in the session."""


SessionTracing: TypeAlias = Union[Literal["auto"], Session.TracingTracingConfiguration]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or your own."""

SessionUpdateEventSessionTracing: TypeAlias = Union[
    Literal["auto"], SessionUpdateEvent.SessionTracingTracingConfiguration
]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or your own."""

public_types(
    globals(),
    {
        "beta.realtime.conversation_created_event": (
            "ConversationCreatedEvent Conversation=ConversationCreatedEvent.Conversation"
        ),
        "beta.realtime.conversation_item": "ConversationItem",
        "beta.realtime.conversation_item_content": "ConversationItemContent",
        "beta.realtime.conversation_item_create_event": "ConversationItemCreateEvent",
        "beta.realtime.conversation_item_created_event": "ConversationItemCreatedEvent",
        "beta.realtime.conversation_item_delete_event": "ConversationItemDeleteEvent",
        "beta.realtime.conversation_item_deleted_event": "ConversationItemDeletedEvent",
        "beta.realtime.conversation_item_input_audio_transcription_completed_event": (
            "ConversationItemInputAudioTranscriptionCompletedEvent "
            "UsageTranscriptTextUsageTokensInputTokenDetails=ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokensInputTokenDetails "  # noqa: E501
            "UsageTranscriptTextUsageTokens=ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokens "  # noqa: E501
            "UsageTranscriptTextUsageDuration=ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageDuration "  # noqa: E501
            "Logprob=ConversationItemInputAudioTranscriptionCompletedEvent.Logprob"
        ),
        "beta.realtime.conversation_item_input_audio_transcription_delta_event": (
            "ConversationItemInputAudioTranscriptionDeltaEvent"
        ),
        "beta.realtime.conversation_item_input_audio_transcription_failed_event": (
            "ConversationItemInputAudioTranscriptionFailedEvent "
            "Error=ConversationItemInputAudioTranscriptionFailedEvent.Error"
        ),
        "beta.realtime.conversation_item_retrieve_event": "ConversationItemRetrieveEvent",
        "beta.realtime.conversation_item_truncate_event": "ConversationItemTruncateEvent",
        "beta.realtime.conversation_item_truncated_event": "ConversationItemTruncatedEvent",
        "beta.realtime.conversation_item_with_reference": (
            "ConversationItemWithReference Content=ConversationItemWithReference.Content"
        ),
        "beta.realtime.error_event": "ErrorEvent Error=ErrorEvent.Error",
        "beta.realtime.input_audio_buffer_append_event": "InputAudioBufferAppendEvent",
        "beta.realtime.input_audio_buffer_clear_event": "InputAudioBufferClearEvent",
        "beta.realtime.input_audio_buffer_cleared_event": "InputAudioBufferClearedEvent",
        "beta.realtime.input_audio_buffer_commit_event": "InputAudioBufferCommitEvent",
        "beta.realtime.input_audio_buffer_committed_event": "InputAudioBufferCommittedEvent",
        "beta.realtime.input_audio_buffer_speech_started_event": "InputAudioBufferSpeechStartedEvent",
        "beta.realtime.input_audio_buffer_speech_stopped_event": "InputAudioBufferSpeechStoppedEvent",
        "beta.realtime.rate_limits_updated_event": (
            "RateLimitsUpdatedEvent RateLimit=RateLimitsUpdatedEvent.RateLimit"
        ),
        "beta.realtime.realtime_client_event": (
            "OutputAudioBufferClear=RealtimeClientEventVariants.OutputAudioBufferClear"
        ),
        "beta.realtime.realtime_response": "RealtimeResponse",
        "beta.realtime.realtime_response_status": "RealtimeResponseStatus Error=RealtimeResponseStatus.Error",
        "beta.realtime.realtime_response_usage": (
            "RealtimeResponseUsage InputTokenDetails=RealtimeResponseUsage.InputTokenDetails "
            "OutputTokenDetails=RealtimeResponseUsage.OutputTokenDetails"
        ),
        "beta.realtime.realtime_server_event": (
            "ConversationItemRetrieved=RealtimeServerEventVariants.ConversationItemRetrieved "
            "OutputAudioBufferStarted=RealtimeServerEventVariants.OutputAudioBufferStarted "
            "OutputAudioBufferStopped=RealtimeServerEventVariants.OutputAudioBufferStopped "
            "OutputAudioBufferCleared=RealtimeServerEventVariants.OutputAudioBufferCleared"
        ),
        "beta.realtime.response_audio_delta_event": "ResponseAudioDeltaEvent",
        "beta.realtime.response_audio_done_event": "ResponseAudioDoneEvent",
        "beta.realtime.response_audio_transcript_delta_event": "ResponseAudioTranscriptDeltaEvent",
        "beta.realtime.response_audio_transcript_done_event": "ResponseAudioTranscriptDoneEvent",
        "beta.realtime.response_cancel_event": "ResponseCancelEvent",
        "beta.realtime.response_content_part_added_event": (
            "ResponseContentPartAddedEvent Part=ResponseContentPartAddedEvent.Part"
        ),
        "beta.realtime.response_content_part_done_event": "ResponseContentPartDoneEvent",
        "beta.realtime.response_create_event": (
            "ResponseCreateEvent ResponseTool=ResponseCreateEvent.ResponseTool Response=ResponseCreateEvent.Response"
        ),
        "beta.realtime.response_created_event": "ResponseCreatedEvent",
        "beta.realtime.response_done_event": "ResponseDoneEvent",
        "beta.realtime.response_function_call_arguments_delta_event": "ResponseFunctionCallArgumentsDeltaEvent",
        "beta.realtime.response_function_call_arguments_done_event": "ResponseFunctionCallArgumentsDoneEvent",
        "beta.realtime.response_output_item_added_event": "ResponseOutputItemAddedEvent",
        "beta.realtime.response_output_item_done_event": "ResponseOutputItemDoneEvent",
        "beta.realtime.response_text_delta_event": "ResponseTextDeltaEvent",
        "beta.realtime.response_text_done_event": "ResponseTextDoneEvent",
        "beta.realtime.session": (
            "Session InputAudioNoiseReduction=Session.InputAudioNoiseReduction "
            "InputAudioTranscription=Session.InputAudioTranscription Tool=Session.Tool "
            "TracingTracingConfiguration=Session.TracingTracingConfiguration TurnDetection=Session.TurnDetection"
        ),
        "beta.realtime.session_created_event": "SessionCreatedEvent",
        "beta.realtime.session_update_event": (
            "SessionUpdateEvent "
            "SessionClientSecretExpiresAfter=SessionUpdateEvent.SessionClientSecretExpiresAfter "
            "SessionClientSecret=SessionUpdateEvent.SessionClientSecret "
            "SessionInputAudioNoiseReduction=SessionUpdateEvent.SessionInputAudioNoiseReduction "
            "SessionInputAudioTranscription=SessionUpdateEvent.SessionInputAudioTranscription "
            "SessionTool=SessionUpdateEvent.SessionTool "
            "SessionTracingTracingConfiguration=SessionUpdateEvent.SessionTracingTracingConfiguration "
            "SessionTurnDetection=SessionUpdateEvent.SessionTurnDetection Session=SessionUpdateEvent.Session"
        ),
        "beta.realtime.session_updated_event": "SessionUpdatedEvent",
        "beta.realtime.transcription_session_update": (
            "TranscriptionSessionUpdate "
            "SessionClientSecretExpiresAt=TranscriptionSessionUpdate.SessionClientSecretExpiresAt "
            "SessionClientSecret=TranscriptionSessionUpdate.SessionClientSecret "
            "SessionInputAudioTranscription=TranscriptionSessionUpdate.SessionInputAudioTranscription "
            "Session=TranscriptionSessionUpdate.Session"
        ),
        "beta.realtime.transcription_session_updated_event": "TranscriptionSessionUpdatedEvent",
    },
)
