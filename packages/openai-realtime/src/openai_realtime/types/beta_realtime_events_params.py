# Rendered from definitions/beta_realtime_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_realtime_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable
from openai_core.types.shared_params import Metadata


class ConversationItemContentParam(TypedDict, total=False):
    """One part of a message: text or sound."""

    id: str
    """Which earlier item is meant, by its id; for `item_reference` in `response.create` only."""
    audio: str
    """The sound in base64, for `input_audio`."""
    text: str
    """The text, for `input_text` and `text`."""
    transcript: str
    """What is said in the sound, as text; for `input_audio` and `audio`."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
    """What the part holds: text (`input_text` from you, `text` from the model), sound (`input_audio`, `audio`), or
    an `item_reference`.
    """


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Adds an item to the conversation, at any time; speech of the model cannot be added. The server answers with
    `conversation.item.created`, or with an error.
    """

    item: Required[ConversationItemParam]
    """The item to add: a message, or a call of a function or its result."""
    type: Required[Literal["conversation.item.create"]]
    """Always `conversation.item.create`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""
    previous_item_id: str
    """Behind which item to put it, by id, or `root` for the beginning; at the end when left out. An id that does not
    exist is an error.
    """


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Takes an item out of the conversation; the server answers with `conversation.item.deleted`."""

    item_id: Required[str]
    """Names the item to remove; one that does not exist is an error."""
    type: Required[Literal["conversation.item.delete"]]
    """Always `conversation.item.delete`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""


class ConversationItemParam(TypedDict, total=False):
    """One entry of a conversation: a message, a call of a function, or its result."""

    id: str
    """The id of the item; yours if you give one, else the server makes it."""
    arguments: str
    """The arguments of the call, as JSON text; for `function_call` only."""
    call_id: str
    """The id of the call; in a `function_call_output`, that of the call in the conversation that it answers."""
    content: Iterable[ConversationItemContentParam]
    """The parts of a `message`: `input_text` from the `system`, `input_text` and `input_audio` from the `user`,
    `text` from the `assistant`.
    """
    name: str
    """Which function is to be called, by its name; for `function_call` only."""
    object: Literal["realtime.item"]
    """Always `realtime.item`; names the kind of object."""
    output: str
    """What the function returned; for `function_call_output` only."""
    role: Literal["user", "assistant", "system"]
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item has come, `completed`, `incomplete` or `in_progress`; accepted when you send it, but without
    effect.
    """
    type: Literal["message", "function_call", "function_call_output"]
    """The kind of item: a `message`, a `function_call` or its result, a `function_call_output`."""


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Asks for an item as the server has it, such as the user's audio after the filter against noise."""

    item_id: Required[str]
    """Names the item to get; one that does not exist is an error."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Always `conversation.item.retrieve`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Cuts the audio of an answer where the listener interrupted it, and removes its transcript, so that the model
    knows what was heard.
    """

    audio_end_ms: Required[int]
    """How many milliseconds of the audio were heard and stay; more than the audio has is an error."""
    content_index: Required[int]
    """The place of the part to cut within the content of the item; always 0."""
    item_id: Required[str]
    """Names the message of the model to cut; other items cannot be cut."""
    type: Required[Literal["conversation.item.truncate"]]
    """Always `conversation.item.truncate`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""


class ConversationItemWithReferenceParamContent(TypedDict, total=False):
    """One part of a message: text or sound, or a reference to an earlier item."""

    id: str
    """Which earlier item is meant, by its id; for `item_reference` in `response.create` only."""
    audio: str
    """The sound in base64, for `input_audio`."""
    text: str
    """The text, for `input_text` and `text`."""
    transcript: str
    """What is said in the sound, as text; for `input_audio`."""
    type: Literal["input_text", "input_audio", "item_reference", "text"]
    """What the part holds: `input_text`, `input_audio`, `text`, or an `item_reference` to an earlier item."""


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """One entry of a conversation, or a reference to one that is already there."""

    id: str
    """The id of the item; yours if you give one, else the server makes it. In an `item_reference` it is needed, and
    names the item that is meant.
    """
    arguments: str
    """The arguments of the call, as JSON text; for `function_call` only."""
    call_id: str
    """The id of the call; in a `function_call_output`, that of the call in the conversation that it answers."""
    content: Iterable[ConversationItemWithReferenceParamContent]
    """The parts of a `message`: `input_text` from the `system`, `input_text` and `input_audio` from the `user`,
    `text` from the `assistant`.
    """
    name: str
    """Which function is to be called, by its name; for `function_call` only."""
    object: Literal["realtime.item"]
    """Always `realtime.item`; names the kind of object."""
    output: str
    """What the function returned; for `function_call_output` only."""
    role: Literal["user", "assistant", "system"]
    """Who speaks in a `message`: `user`, `assistant` or `system`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item has come, `completed`, `incomplete` or `in_progress`; accepted when you send it, but without
    effect.
    """
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
    """The kind of item: a `message`, a `function_call`, a `function_call_output`, or an `item_reference` to an
    earlier one.
    """


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Adds audio to the buffer, in which the server detects speech; no event confirms it."""

    audio: Required[str]
    """Base64 of the audio in the input format of the session, at most 15 MiB; small pieces let speech be detected
    sooner.
    """
    type: Required[Literal["input_audio_buffer.append"]]
    """Always `input_audio_buffer.append`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Throws away the audio in the buffer; the server answers with `input_audio_buffer.cleared`."""

    type: Required[Literal["input_audio_buffer.clear"]]
    """Always `input_audio_buffer.clear`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Makes the audio in the buffer a message of the user, without asking for an answer; an empty buffer is an
    error. With detection of turns the server does it by itself.
    """

    type: Required[Literal["input_audio_buffer.commit"]]
    """Always `input_audio_buffer.commit`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""


class RealtimeClientEventParamOutputAudioBufferClear(TypedDict, total=False):
    """Stops the answer that is being played, only over WebRTC and SIP; send `response.cancel` before it."""

    type: Required[Literal["output_audio_buffer.clear"]]
    """Always `output_audio_buffer.clear`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""


class ResponseCancelEventParam(TypedDict, total=False):
    """Stops an answer, which then ends as `cancelled`; when none is running, an error comes back and nothing else
    changes.
    """

    type: Required[Literal["response.cancel"]]
    """Always `response.cancel`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""
    response_id: str
    """Which response to stop, by its id; when left out, the one that runs in the conversation."""


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks the model for an answer; with detection of turns the server does that by itself."""

    type: Required[Literal["response.create"]]
    """Always `response.create`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it."""
    response: ResponseCreateEventParamResponse
    """What this answer has differently from the session; all as in the session when left out."""


class SessionUpdateEventParam(TypedDict, total=False):
    """Changes the configuration of the session; what is left out stays as it is, and `null` turns a setting off."""

    session: Required[SessionUpdateEventParamSession]
    """The settings to change; the voice can change only before the model has spoken."""
    type: Required[Literal["session.update"]]
    """Always `session.update`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it, while `session.updated` does
    not.
    """


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Changes the configuration of a session that only writes down what is said."""

    session: Required[TranscriptionSessionUpdateParamSession]
    """The settings to change."""
    type: Required[Literal["transcription_session.update"]]
    """Always `transcription_session.update`; tells the event from others."""
    event_id: str
    """An id of your own for the event; should it cause an error, the error names it, while `session.updated` does
    not.
    """


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
"""Any event that you can send in a session of the Realtime API."""


class RealtimeConnectParams(TypedDict, total=False):
    """What a connection to the Realtime API is opened with."""

    model: Required[str]
    """The id of the model that a new session talks to."""


class SessionToolParam(TypedDict, total=False):
    """A function of yours that the model may ask you to call."""

    description: str
    """What the function does, when to call it, and what the model may say to the user meanwhile."""
    name: str
    """The name that calls of the function carry."""
    parameters: object
    """The JSON Schema of the arguments."""
    type: Literal["function"]
    """Always `function`, the only kind of tool."""


class ResponseCreateEventParamResponse(TypedDict, total=False):
    """What one answer has differently from the session."""

    conversation: Union[str, Literal["auto", "none"]]
    """Where the items of the answer go: `auto`, the default, adds them to the conversation; `none` keeps them out of
    it.
    """
    input: Iterable[ConversationItemWithReferenceParam]
    """The items that the model reads in place of the conversation, references to its items included; an empty list
    for none.
    """
    instructions: str
    """The system message: what the model shall say and how it shall sound; the server has a text of its own, which
    `session.created` shows, where none is given.
    """
    max_response_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf`, the default, for as
    many as the model can.
    """
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own: keys of 64, values of 512 characters at most."""
    modalities: List[Literal["text", "audio"]]
    """The ways in which the model may answer; `["text"]` turns speech off."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of the sound that you receive: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    temperature: float
    """How random the choice of tokens is, from 0.6 to 1.2; 0.8, the default, is best for models that speak."""
    tool_choice: str
    """Whether functions are called: `auto`, `none`, `required`, or one certain function."""
    tools: Iterable[SessionToolParam]
    """The functions that the model may ask you to call."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """The voice of the model, such as `alloy` or `verse`; fixed once the model has spoken in the session."""


class SessionUpdateEventParamSessionClientSecretExpiresAfter(TypedDict, total=False):
    """When a short-lived key expires."""

    anchor: Required[Literal["created_at"]]
    """The moment to count from; so far only `created_at`, when the key is made."""
    seconds: int
    """After how many seconds the key expires, 10 to 7200."""


class SessionUpdateEventParamSessionClientSecret(TypedDict, total=False):
    """What a short-lived key is to be like."""

    expires_after: SessionUpdateEventParamSessionClientSecretExpiresAfter
    """When the key expires."""


class SessionInputAudioNoiseReductionParam(TypedDict, total=False):
    """A filter against noise, which makes the detection of speech more reliable and helps the model to understand."""

    type: Literal["near_field", "far_field"]
    """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""


class SessionUpdateEventParamSessionInputAudioTranscription(TypedDict, total=False):
    """How the speech of the user is written down: the model and hints about language and words."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
    faster.
    """
    model: str
    """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
    prompt: str
    """A hint at style, or the text before this one: a list of keywords for `whisper-1`, free text for the `gpt-4o`
    models.
    """


class SessionUpdateEventParamSessionTracingConfiguration(TypedDict, total=False):
    """Names of your own for the trace of a session."""

    group_id: str
    """An id that several traces share, so that the Traces Dashboard shows them together."""
    metadata: object
    """Data of your own to filter by in the Traces Dashboard."""
    workflow_name: str
    """The name under which the Traces Dashboard shows the trace."""


class SessionTurnDetectionParam(TypedDict, total=False):
    """How the end of a turn is found: by loudness or by meaning."""

    create_response: bool
    """Whether the model answers by itself when a turn ends."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon it takes over, with `semantic_vad` only: `low` waits longest, `high` answers soonest, and `auto`, the
    default, is the same as `medium`.
    """
    interrupt_response: bool
    """Whether a user who begins to speak stops the running answer in the main conversation."""
    prefix_padding_ms: int
    """How many milliseconds from before the detected speech are kept with it; 300 by default, with `server_vad`
    only.
    """
    silence_duration_ms: int
    """How many milliseconds of silence end a turn; 500 by default, with `server_vad` only. A low value answers
    sooner, but takes pauses for ends.
    """
    threshold: float
    """How loud speech has to be, from 0.0 to 1.0; 0.5 by default, with `server_vad` only. Raise it where there is
    noise.
    """
    type: Literal["server_vad", "semantic_vad"]
    """The kind of detection: `server_vad` by loudness, `semantic_vad` by a model that judges whether the user has
    finished.
    """


class SessionUpdateEventParamSession(TypedDict, total=False):
    """The settings of a session to change."""

    client_secret: SessionUpdateEventParamSessionClientSecret
    """What the short-lived key of the session is to be like."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of the sound that you send: `pcm16` (16-bit samples at 24 kHz, mono, little-endian), `g711_ulaw`
    or `g711_alaw`.
    """
    input_audio_noise_reduction: SessionInputAudioNoiseReductionParam
    """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
    input_audio_transcription: SessionUpdateEventParamSessionInputAudioTranscription
    """Whether and how speech is also written down; off by default, and `null` turns it off again. A model of its own
    does that, so the text is only a guide to what was heard.
    """
    instructions: str
    """The system message: what the model shall say and how it shall sound; the server has a text of its own, which
    `session.created` shows, where none is given.
    """
    max_response_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf`, the default, for as
    many as the model can.
    """
    modalities: List[Literal["text", "audio"]]
    """The ways in which the model may answer; `["text"]` turns speech off."""
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
    """The id of the model that answers."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of the sound that you receive: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    speed: float
    """How fast the model speaks, from 0.25 to 1.5 times the usual speed; 1.0 by default. It can change only between
    turns.
    """
    temperature: float
    """How random the choice of tokens is, from 0.6 to 1.2; 0.8, the default, is best for models that speak."""
    tool_choice: str
    """Whether functions are called: `auto`, `none`, `required`, or one certain function."""
    tools: Iterable[SessionToolParam]
    """The functions that the model may ask you to call."""
    tracing: SessionUpdateEventParamSessionTracing
    """How the session is recorded for the Traces Dashboard: `auto`, or names of your own; `null` for no trace. Once
    a trace runs, it stays as it is.
    """
    turn_detection: SessionTurnDetectionParam
    """How the end of a turn is found: by loudness (`server_vad`) or by meaning (`semantic_vad`); with `null` you ask
    for each response yourself.
    """
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """The voice of the model, such as `alloy` or `verse`; fixed once the model has spoken in the session."""


SessionUpdateEventParamSessionTracing: TypeAlias = Union[
    Literal["auto"], SessionUpdateEventParamSessionTracingConfiguration
]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or your own."""


class TranscriptionSessionUpdateParamSessionClientSecretExpiresAt(TypedDict, total=False):
    """When a short-lived key expires."""

    anchor: Literal["created_at"]
    """The moment to count from; so far only `created_at`, when the key is made."""
    seconds: int
    """After how many seconds the key expires, 10 to 7200."""


class TranscriptionSessionUpdateParamSessionClientSecret(TypedDict, total=False):
    """What a short-lived key is to be like."""

    expires_at: TranscriptionSessionUpdateParamSessionClientSecretExpiresAt
    """When the key expires."""


class TranscriptionSessionUpdateSessionInputAudioTranscription(TypedDict, total=False):
    """How the speech of the user is written down: the model and hints about language and words."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
    faster.
    """
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
    prompt: str
    """A hint at style, or the text before this one: a list of keywords for `whisper-1`, free text for the `gpt-4o`
    models.
    """


class TranscriptionSessionUpdateParamSession(TypedDict, total=False):
    """The settings of a transcription to change."""

    client_secret: TranscriptionSessionUpdateParamSessionClientSecret
    """What the short-lived key of the session is to be like."""
    include: List[str]
    """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
    transcripts.
    """
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of the sound that you send: `pcm16` (16-bit samples at 24 kHz, mono, little-endian), `g711_ulaw`
    or `g711_alaw`.
    """
    input_audio_noise_reduction: SessionInputAudioNoiseReductionParam
    """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
    input_audio_transcription: TranscriptionSessionUpdateSessionInputAudioTranscription
    """The model that transcribes, with hints for it."""
    modalities: List[Literal["text", "audio"]]
    """The ways in which the model may answer; `["text"]` turns speech off."""
    turn_detection: SessionTurnDetectionParam
    """How the end of a turn is found: by loudness (`server_vad`) or by meaning (`semantic_vad`); with `null` you ask
    for each response yourself.
    """


public_types(
    globals(),
    {
        "beta.realtime.conversation_item_content_param": "ConversationItemContentParam",
        "beta.realtime.conversation_item_create_event_param": "ConversationItemCreateEventParam",
        "beta.realtime.conversation_item_delete_event_param": "ConversationItemDeleteEventParam",
        "beta.realtime.conversation_item_param": "ConversationItemParam",
        "beta.realtime.conversation_item_retrieve_event_param": "ConversationItemRetrieveEventParam",
        "beta.realtime.conversation_item_truncate_event_param": "ConversationItemTruncateEventParam",
        "beta.realtime.conversation_item_with_reference_param": (
            "Content=ConversationItemWithReferenceParamContent ConversationItemWithReferenceParam"
        ),
        "beta.realtime.input_audio_buffer_append_event_param": "InputAudioBufferAppendEventParam",
        "beta.realtime.input_audio_buffer_clear_event_param": "InputAudioBufferClearEventParam",
        "beta.realtime.input_audio_buffer_commit_event_param": "InputAudioBufferCommitEventParam",
        "beta.realtime.realtime_client_event_param": (
            "OutputAudioBufferClear=RealtimeClientEventParamOutputAudioBufferClear"
        ),
        "beta.realtime.realtime_connect_params": "RealtimeConnectParams",
        "beta.realtime.response_cancel_event_param": "ResponseCancelEventParam",
        "beta.realtime.response_create_event_param": (
            "ResponseTool=SessionToolParam Response=ResponseCreateEventParamResponse ResponseCreateEventParam"
        ),
        "beta.realtime.session_update_event_param": (
            "SessionClientSecretExpiresAfter=SessionUpdateEventParamSessionClientSecretExpiresAfter "
            "SessionClientSecret=SessionUpdateEventParamSessionClientSecret "
            "SessionInputAudioNoiseReduction=SessionInputAudioNoiseReductionParam "
            "SessionInputAudioTranscription=SessionUpdateEventParamSessionInputAudioTranscription "
            "SessionTracingTracingConfiguration=SessionUpdateEventParamSessionTracingConfiguration "
            "SessionTurnDetection=SessionTurnDetectionParam Session=SessionUpdateEventParamSession "
            "SessionUpdateEventParam"
        ),
        "beta.realtime.transcription_session_update_param": (
            "SessionClientSecretExpiresAt=TranscriptionSessionUpdateParamSessionClientSecretExpiresAt "
            "SessionClientSecret=TranscriptionSessionUpdateParamSessionClientSecret "
            "SessionInputAudioTranscription=TranscriptionSessionUpdateSessionInputAudioTranscription "
            "Session=TranscriptionSessionUpdateParamSession TranscriptionSessionUpdateParam"
        ),
    },
)
