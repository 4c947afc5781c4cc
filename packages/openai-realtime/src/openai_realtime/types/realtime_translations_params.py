# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime_translations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types

from .realtime import NoiseReductionType


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Changes the language, the transcription or the filter of a translation session; what is left out stays as it
    is.
    """

    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    """The settings to change; the model and the type of a session never change."""
    type: Required[Literal["session.update"]]
    """Always `session.update`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Adds audio to translate, best 200 milliseconds at a time; send silence too, since a gap in sending does not
    count as a pause.
    """

    audio: Required[str]
    """Base64 of raw 16-bit PCM, little-endian, mono, 24 kHz; other formats are an error."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    """Always `session.input_audio_buffer.append`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """Ends the session once what was sent has been translated."""

    type: Required[Literal["session.close"]]
    """Always `session.close`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]
"""Any event that you can send in a translation session."""


class AudioInputNoiseReductionParam(TypedDict, total=False):
    """A filter against noise in the speech to translate."""

    type: Required[NoiseReductionType]
    """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""
    strength: float
    """How much noise is suppressed, more with higher values; 1 when the filter is first turned on. Left out of an
    update, it stays as it is.
    """


class AudioInputTranscriptionParam(TypedDict, total=False):
    """Writing down what is said in the language spoken; the translation itself does not depend on it."""

    model: Required[str]
    """The id of the model that transcribes."""


class AudioInputParam(TypedDict, total=False):
    """How a translation session treats the speech that comes in."""

    noise_reduction: Optional[AudioInputNoiseReductionParam]
    """The filter that sound passes first; `null` turns it off."""
    transcription: Optional[AudioInputTranscriptionParam]
    """Whether the speech is also written down in its own language, as `session.input_transcript.delta` events."""


class AudioOutputParam(TypedDict, total=False):
    """What a translation session gives out."""

    language: str
    """The language to translate into, in speech and text."""


class RealtimeTranslationSessionAudioParam(TypedDict, total=False):
    """The settings of a translation session for sound in both directions."""

    input: AudioInputParam
    """The speech that comes in: its filter and transcription."""
    output: AudioOutputParam
    """The translation that goes out: its language."""


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """The configuration of a new translation session."""

    model: Required[str]
    """The id of the model that translates; it cannot be changed later."""
    audio: RealtimeTranslationSessionAudioParam
    """The language of the translation, and the filter and transcription of the speech."""


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """The settings of a translation session that can change while it runs."""

    audio: RealtimeTranslationSessionAudioParam
    """The language of the translation, and the filter and transcription of the speech."""


class ClientSecretCreateParams(TypedDict, total=False):
    """Parameters of `realtime.translations.client_secrets.create`, which makes a short-lived key for a translation
    session.
    """

    session: Required[RealtimeTranslationSessionCreateRequestParam]
    """The configuration of the session."""
    expires_after: ClientSecretCreateParamsExpiresAfter
    """When the key expires."""


class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    """When a short-lived key stops opening sessions; it may open several until then, and they may outlive it."""

    anchor: Literal["created_at"]
    """The moment from which `seconds` count; only `created_at`, when the key was made."""
    seconds: int
    """How many seconds the key is valid, from 10 to 7200 (two hours); 600 by default."""


public_types(
    globals(),
    {
        "realtime.realtime_translation_input_audio_buffer_append_event_param": (
            "RealtimeTranslationInputAudioBufferAppendEventParam"
        ),
        "realtime.realtime_translation_session_close_event_param": "RealtimeTranslationSessionCloseEventParam",
        "realtime.realtime_translation_session_create_request_param": (
            "AudioInputNoiseReduction=AudioInputNoiseReductionParam "
            "AudioInputTranscription=AudioInputTranscriptionParam AudioInput=AudioInputParam "
            "AudioOutput=AudioOutputParam Audio=RealtimeTranslationSessionAudioParam "
            "RealtimeTranslationSessionCreateRequestParam"
        ),
        "realtime.realtime_translation_session_update_event_param": "RealtimeTranslationSessionUpdateEventParam",
        "realtime.realtime_translation_session_update_request_param": ("RealtimeTranslationSessionUpdateRequestParam"),
        "realtime.translations.client_secret_create_params": (
            "ClientSecretCreateParams ExpiresAfter=ClientSecretCreateParamsExpiresAfter"
        ),
    },
)
