# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_realtime` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable


class SessionCreateParams(TypedDict, total=False):
    """Parameters of `beta.realtime.sessions.create`, which makes a short-lived key for a session of the beta."""

    client_secret: SessionCreateParamsClientSecret
    """What the key that the answer holds is to be like, such as when it expires."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The format of sent audio: `pcm16` (16 bits, 24 kHz, mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: InputAudioNoiseReductionParam
    """How noise is taken out of sent audio."""
    input_audio_transcription: SessionCreateParamsInputAudioTranscription
    """How sent audio is transcribed."""
    instructions: str
    """The system message of the session."""
    max_response_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of one answer, calls of tools included, from 1 to 4096; `"inf"`, the default,
    for none of yours.
    """
    modalities: List[Literal["text", "audio"]]
    """Which kinds of output the model is asked for: `text`, or `text` and `audio`."""
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
    """The id of the model, as `client.models.list()` returns it."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The format of the audio that the model answers with: `pcm16` (16 bits, 24 kHz, mono), `g711_ulaw` or
    `g711_alaw`.
    """
    speed: float
    """How fast the voice speaks; 1 is its natural pace (from 0.25 to 1.5; 1 by default)."""
    temperature: float
    """The randomness of sampling, from 0.6 to 1.2; 0.8 suits models that speak."""
    tool_choice: str
    """Whether and which tools the model has to call: `none`, `auto` (it decides, the default where there are tools),
    `required` (at least one), or a certain one.
    """
    tools: Iterable[SessionCreateParamsTool]
    """Functions that the model may call."""
    tracing: SessionCreateParamsTracing
    """Whether and how the session is traced."""
    turn_detection: TurnDetectionParam
    """How the server notices that the speaker has finished; `None` to turn it off."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """The voice that speaks: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`; it cannot
    change once the model has spoken.
    """


class SessionCreateParamsClientSecretExpiresAfter(TypedDict, total=False):
    """When a short-lived key expires."""

    anchor: Required[Literal["created_at"]]
    """The moment to count from; so far only `created_at`, when the key is made."""
    seconds: int
    """After how many seconds the key expires, 10 to 7200."""


class SessionCreateParamsClientSecret(TypedDict, total=False):
    """The settings of a short-lived key: when it ends."""

    expires_after: SessionCreateParamsClientSecretExpiresAfter
    """When the key expires."""


class InputAudioNoiseReductionParam(TypedDict, total=False):
    """A filter against noise, which makes the detection of speech more reliable and helps the model to understand."""

    type: Literal["near_field", "far_field"]
    """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""


class SessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    """How speech is written down: the model and hints about language and words."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
    faster.
    """
    model: str
    """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
    prompt: str
    """A hint at style, or the text before this one, in the language of the sound."""


class SessionCreateParamsTool(TypedDict, total=False):
    """A function of yours that the model may ask you to call."""

    description: str
    """What the function does, when to call it, and what the model may say to the user meanwhile."""
    name: str
    """The name that calls of the function carry."""
    parameters: object
    """The JSON Schema of the arguments."""
    type: Literal["function"]
    """Always `function`, the only kind of tool."""


class SessionCreateParamsTracingConfiguration(TypedDict, total=False):
    """Names of your own for the trace of a session."""

    group_id: str
    """An id that several traces share, so that the Traces Dashboard shows them together."""
    metadata: object
    """Data of your own to filter by in the Traces Dashboard."""
    workflow_name: str
    """The name under which the Traces Dashboard shows the trace."""


class TurnDetectionParam(TypedDict, total=False):
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


SessionCreateParamsTracing: TypeAlias = Union[Literal["auto"], SessionCreateParamsTracingConfiguration]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or your own."""


class TranscriptionSessionCreateParams(TypedDict, total=False):
    """Parameters of `beta.realtime.transcription_sessions.create`, which makes a short-lived key for a transcription
    session of the beta.
    """

    client_secret: TranscriptionSessionCreateParamsClientSecret
    """What the key that the answer holds is to be like, such as when it expires."""
    include: List[str]
    """Further fields that events of the server carry."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of sent audio: `pcm16`, the default (24 kHz, mono, the low byte first), `g711_ulaw` or
    `g711_alaw` (pcm16 by default).
    """
    input_audio_noise_reduction: InputAudioNoiseReductionParam
    """How noise is taken out of sent audio."""
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription
    """How sent audio is transcribed."""
    modalities: List[Literal["text", "audio"]]
    """Which kinds of output the model is asked for: `text`, or `text` and `audio`."""
    turn_detection: TurnDetectionParam
    """How the server notices that the speaker has finished."""


class TranscriptionSessionCreateParamsClientSecretExpiresAt(TypedDict, total=False):
    """When a short-lived key expires."""

    anchor: Literal["created_at"]
    """The moment to count from; so far only `created_at`, when the key is made."""
    seconds: int
    """After how many seconds the key expires, 10 to 7200."""


class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    """What a short-lived key is to be like."""

    expires_at: TranscriptionSessionCreateParamsClientSecretExpiresAt
    """When the key expires."""


class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    """How speech is written down: the model and hints about language and words."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
    faster.
    """
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    """The id of the model that transcribes: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe` or `whisper-1`."""
    prompt: str
    """A hint at style, or the text before this one, in the language of the sound."""


public_types(
    globals(),
    {
        "beta.realtime.session_create_params": (
            "SessionCreateParams ClientSecretExpiresAfter=SessionCreateParamsClientSecretExpiresAfter "
            "ClientSecret=SessionCreateParamsClientSecret InputAudioNoiseReduction=InputAudioNoiseReductionParam "
            "InputAudioTranscription=SessionCreateParamsInputAudioTranscription Tool=SessionCreateParamsTool "
            "TracingTracingConfiguration=SessionCreateParamsTracingConfiguration TurnDetection=TurnDetectionParam"
        ),
        "beta.realtime.transcription_session_create_params": (
            "TranscriptionSessionCreateParams "
            "ClientSecretExpiresAt=TranscriptionSessionCreateParamsClientSecretExpiresAt "
            "ClientSecret=TranscriptionSessionCreateParamsClientSecret "
            "InputAudioTranscription=TranscriptionSessionCreateParamsInputAudioTranscription"
        ),
    },
)
