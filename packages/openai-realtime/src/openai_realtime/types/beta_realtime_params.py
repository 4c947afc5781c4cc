# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_realtime` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, List, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict


class SessionCreateParams(TypedDict, total=False):
    client_secret: SessionCreateParamsClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReductionParam
    input_audio_transcription: SessionCreateParamsInputAudioTranscription
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
    tools: Iterable[SessionCreateParamsTool]
    tracing: SessionCreateParamsTracing
    turn_detection: TurnDetectionParam
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]


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
    client_secret: TranscriptionSessionCreateParamsClientSecret
    include: List[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReductionParam
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription
    modalities: List[Literal["text", "audio"]]
    turn_detection: TurnDetectionParam


class TranscriptionSessionCreateParamsClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    expires_at: TranscriptionSessionCreateParamsClientSecretExpiresAt


class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str
