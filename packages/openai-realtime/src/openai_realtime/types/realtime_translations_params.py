# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime_translations` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .realtime import NoiseReductionType


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    type: Required[Literal["session.update"]]
    event_id: str


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    event_id: str


RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class AudioInputNoiseReductionParam(TypedDict, total=False):
    type: Required[NoiseReductionType]
    strength: float


class AudioInputTranscriptionParam(TypedDict, total=False):
    model: Required[str]


class AudioInputParam(TypedDict, total=False):
    noise_reduction: Optional[AudioInputNoiseReductionParam]
    transcription: Optional[AudioInputTranscriptionParam]


class AudioOutputParam(TypedDict, total=False):
    language: str


class RealtimeTranslationSessionAudioParam(TypedDict, total=False):
    input: AudioInputParam
    output: AudioOutputParam


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    model: Required[str]
    audio: RealtimeTranslationSessionAudioParam


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: RealtimeTranslationSessionAudioParam


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: ClientSecretCreateParamsExpiresAfter


class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
