# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime_translations` area of the API."""

from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

from .realtime import NoiseReductionType
from .realtime_events import RealtimeErrorEvent


class RealtimeTranslationSessionUpdateEvent(BaseModel):
    """Changes the language, the transcription or the filter of a translation session; what is left out stays as it
    is.
    """

    session: "RealtimeTranslationSessionUpdateRequest"
    """The settings to change; the model and the type of a session never change."""
    type: Literal["session.update"]
    """Always `session.update`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    """Adds audio to translate, best 200 milliseconds at a time; send silence too, since a gap in sending does not
    count as a pause.
    """

    audio: str
    """Base64 of raw 16-bit PCM, little-endian, mono, 24 kHz; other formats are an error."""
    type: Literal["session.input_audio_buffer.append"]
    """Always `session.input_audio_buffer.append`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class RealtimeTranslationSessionCloseEvent(BaseModel):
    """Ends the session once what was sent has been translated."""

    type: Literal["session.close"]
    """Always `session.close`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


RealtimeTranslationClientEvent: TypeAlias = Annotated[
    Union[
        RealtimeTranslationSessionUpdateEvent,
        RealtimeTranslationInputAudioBufferAppendEvent,
        RealtimeTranslationSessionCloseEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""Any event that you can send in a translation session."""


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """A short-lived key, with the translation session that it opens."""

    expires_at: int
    """When the key stops opening sessions, in seconds since 1 January 1970 (UTC)."""
    session: "RealtimeTranslationSession"
    """The configuration that sessions of this key begin with."""
    value: str
    """The key itself, to hand to a browser or phone in place of an API key."""


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    """The next piece of what the speaker said, in the language spoken; only with `audio.input.transcription`."""

    delta: str
    """The text to append as it is, without a space of your own."""
    event_id: str
    """The id that the server gave to this event."""
    type: Literal["session.input_transcript.delta"]
    """Always `session.input_transcript.delta`; tells the event from others."""
    elapsed_ms: Optional[int] = None
    """The time in the stream, in steps of 200 milliseconds, to align text and sound; several pieces can have the
    same. Absent when unknown.
    """


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    """The next piece of the translated speech."""

    delta: str
    """Base64 of the audio to play next, of any length."""
    event_id: str
    """The id that the server gave to this event."""
    type: Literal["session.output_audio.delta"]
    """Always `session.output_audio.delta`; tells the event from others."""
    channels: Optional[int] = None
    """How many channels the audio has; 1 by default."""
    elapsed_ms: Optional[int] = None
    """The time in the stream, in milliseconds, to align text and sound; not an id of the piece. Absent when unknown."""
    format: Optional[Literal["pcm16"]] = None
    """The encoding of the audio: `pcm16`, 16-bit PCM."""
    sample_rate: Optional[int] = None
    """Samples a second; 24000 by default."""


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    """The next piece of the translation, as text."""

    delta: str
    """The text to append as it is, without a space of your own."""
    event_id: str
    """The id that the server gave to this event."""
    type: Literal["session.output_transcript.delta"]
    """Always `session.output_transcript.delta`; tells the event from others."""
    elapsed_ms: Optional[int] = None
    """The time in the stream, in steps of 200 milliseconds, to align text and sound; several pieces can have the
    same. Absent when unknown.
    """


class RealtimeTranslationSessionCreatedEvent(BaseModel):
    """The translation session is open; the first event of each connection."""

    event_id: str
    """The id that the server gave to this event."""
    session: "RealtimeTranslationSession"
    """The session with the settings that it begins with."""
    type: Literal["session.created"]
    """Always `session.created`; tells the event from others."""


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    """The settings of the translation session changed, as you asked."""

    event_id: str
    """The id that the server gave to this event."""
    session: "RealtimeTranslationSession"
    """The session with all the settings that now hold."""
    type: Literal["session.updated"]
    """Always `session.updated`; tells the event from others."""


class RealtimeTranslationSessionClosedEvent(BaseModel):
    """The translation session has ended."""

    event_id: str
    """The id that the server gave to this event."""
    type: Literal["session.closed"]
    """Always `session.closed`; tells the event from others."""


RealtimeTranslationServerEvent: TypeAlias = Annotated[
    Union[
        RealtimeErrorEvent,
        RealtimeTranslationSessionCreatedEvent,
        RealtimeTranslationSessionUpdatedEvent,
        RealtimeTranslationSessionClosedEvent,
        RealtimeTranslationInputTranscriptDeltaEvent,
        RealtimeTranslationOutputTranscriptDeltaEvent,
        RealtimeTranslationOutputAudioDeltaEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""Any event that the server sends in a translation session."""


class RealtimeTranslationSession(BaseModel):
    """A session that translates speech while it is spoken."""

    class AudioInputNoiseReduction(BaseModel):
        """A filter against noise in the speech to translate."""

        type: NoiseReductionType
        """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""
        strength: Optional[float] = None
        """How much noise is suppressed, more with higher values; 1 when the filter is first turned on. Left out of
        an update, it stays as it is.
        """

    class AudioInputTranscription(BaseModel):
        """Writing down what is said in the language spoken; the translation itself does not depend on it."""

        model: str
        """The id of the model that transcribes."""

    class AudioInput(BaseModel):
        """How a translation session treats the speech that comes in."""

        noise_reduction: "Optional[RealtimeTranslationSession.AudioInputNoiseReduction]" = None
        """The filter that sound passes first; `null` turns it off."""
        transcription: "Optional[RealtimeTranslationSession.AudioInputTranscription]" = None
        """Whether the speech is also written down in its own language, as `session.input_transcript.delta` events."""

    class AudioOutput(BaseModel):
        """What a translation session gives out."""

        language: Optional[str] = None
        """The language to translate into, in speech and text."""

    class Audio(BaseModel):
        """The settings of a translation session for sound in both directions."""

        input: "Optional[RealtimeTranslationSession.AudioInput]" = None
        """The speech that comes in: its filter and transcription."""
        output: "Optional[RealtimeTranslationSession.AudioOutput]" = None
        """The translation that goes out: its language."""

    id: str
    """The id of the session, such as `sess_1234567890abcdef`."""
    audio: Audio
    """The settings of the sound that comes in and of the translation."""
    expires_at: int
    """When the session ends at the latest, in seconds since 1 January 1970 (UTC)."""
    model: str
    """The id of the model that translates; it stays the same for the whole session."""
    type: Literal["translation"]
    """Always `translation`; tells it from other kinds of sessions."""


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    """The settings of a translation session that can change while it runs."""

    audio: Optional[RealtimeTranslationSession.Audio] = None
    """The language of the translation, and the filter and transcription of the speech."""


public_types(
    globals(),
    {
        "realtime.realtime_translation_client_secret_create_response": (
            "RealtimeTranslationClientSecretCreateResponse"
        ),
        "realtime.realtime_translation_input_audio_buffer_append_event": (
            "RealtimeTranslationInputAudioBufferAppendEvent"
        ),
        "realtime.realtime_translation_input_transcript_delta_event": ("RealtimeTranslationInputTranscriptDeltaEvent"),
        "realtime.realtime_translation_output_audio_delta_event": "RealtimeTranslationOutputAudioDeltaEvent",
        "realtime.realtime_translation_output_transcript_delta_event": (
            "RealtimeTranslationOutputTranscriptDeltaEvent"
        ),
        "realtime.realtime_translation_session": (
            "RealtimeTranslationSession "
            "AudioInputNoiseReduction=RealtimeTranslationSession.AudioInputNoiseReduction "
            "AudioInputTranscription=RealtimeTranslationSession.AudioInputTranscription "
            "AudioInput=RealtimeTranslationSession.AudioInput AudioOutput=RealtimeTranslationSession.AudioOutput "
            "Audio=RealtimeTranslationSession.Audio"
        ),
        "realtime.realtime_translation_session_close_event": "RealtimeTranslationSessionCloseEvent",
        "realtime.realtime_translation_session_closed_event": "RealtimeTranslationSessionClosedEvent",
        "realtime.realtime_translation_session_created_event": "RealtimeTranslationSessionCreatedEvent",
        "realtime.realtime_translation_session_update_event": "RealtimeTranslationSessionUpdateEvent",
        "realtime.realtime_translation_session_update_request": "RealtimeTranslationSessionUpdateRequest",
        "realtime.realtime_translation_session_updated_event": "RealtimeTranslationSessionUpdatedEvent",
    },
)
