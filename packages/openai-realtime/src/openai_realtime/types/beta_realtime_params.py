# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_realtime` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, List, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict


class SessionCreateParams(TypedDict, total=False):
    """Parameters of `beta.realtime.sessions.create`, which makes a short-lived key for a session of the beta."""

    client_secret: SessionCreateParamsClientSecret
    """When the key expires."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The format of sent audio."""
    input_audio_noise_reduction: InputAudioNoiseReductionParam
    """How noise is taken out of sent audio."""
    input_audio_transcription: SessionCreateParamsInputAudioTranscription
    """How sent audio is transcribed."""
    instructions: str
    """The system message of the session."""
    max_response_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of one answer; `"inf"` for none."""
    modalities: List[Literal["text", "audio"]]
    """Which kinds of output the model is asked for."""
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
    """The id of the model."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The format of the audio that the model answers with."""
    speed: float
    """How fast the voice speaks; 1 is its natural pace (from 0.25 to 1.5; 1 by default)."""
    temperature: float
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both."""
    tool_choice: str
    """Whether and which tools the model has to call."""
    tools: Iterable[SessionCreateParamsTool]
    """Functions that the model may call."""
    tracing: SessionCreateParamsTracing
    """Whether and how the session is traced."""
    turn_detection: TurnDetectionParam
    """How the server notices that the speaker has finished; `None` to turn it off."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """The voice that speaks, by its name or by the id of one of your own."""


class SessionCreateParamsClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionCreateParamsClientSecret(TypedDict, total=False):
    expires_after: SessionCreateParamsClientSecretExpiresAfter


class InputAudioNoiseReductionParam(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class SessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class SessionCreateParamsTool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class SessionCreateParamsTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class TurnDetectionParam(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


SessionCreateParamsTracing: TypeAlias = Union[Literal["auto"], SessionCreateParamsTracingConfiguration]


class TranscriptionSessionCreateParams(TypedDict, total=False):
    """Parameters of `beta.realtime.transcription_sessions.create`, which makes a short-lived key for a transcription
    session of the beta.
    """

    client_secret: TranscriptionSessionCreateParamsClientSecret
    """When the key expires."""
    include: List[str]
    """Further fields that events of the server carry."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The format of sent audio (pcm16 by default)."""
    input_audio_noise_reduction: InputAudioNoiseReductionParam
    """How noise is taken out of sent audio."""
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription
    """How sent audio is transcribed."""
    modalities: List[Literal["text", "audio"]]
    """Which kinds of output the model is asked for."""
    turn_detection: TurnDetectionParam
    """How the server notices that the speaker has finished."""


class TranscriptionSessionCreateParamsClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    expires_at: TranscriptionSessionCreateParamsClientSecretExpiresAt


class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str
