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


class RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction(TypedDict, total=False):
    type: Required[NoiseReductionType]
    strength: float


class RealtimeTranslationSessionCreateRequestParamAudioInputTranscription(TypedDict, total=False):
    model: Required[str]


class RealtimeTranslationSessionCreateRequestParamAudioInput(TypedDict, total=False):
    noise_reduction: Optional[RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction]
    transcription: Optional[RealtimeTranslationSessionCreateRequestParamAudioInputTranscription]


class RealtimeTranslationSessionCreateRequestParamAudioOutput(TypedDict, total=False):
    language: str


class RealtimeTranslationSessionCreateRequestParamAudio(TypedDict, total=False):
    input: RealtimeTranslationSessionCreateRequestParamAudioInput
    output: RealtimeTranslationSessionCreateRequestParamAudioOutput


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestParamAudio


class RealtimeTranslationSessionUpdateRequestParamAudioInputNoiseReduction(TypedDict, total=False):
    type: Required[NoiseReductionType]
    strength: float


class RealtimeTranslationSessionUpdateRequestParamAudioInputTranscription(TypedDict, total=False):
    model: Required[str]


class RealtimeTranslationSessionUpdateRequestParamAudioInput(TypedDict, total=False):
    noise_reduction: Optional[RealtimeTranslationSessionUpdateRequestParamAudioInputNoiseReduction]
    transcription: Optional[RealtimeTranslationSessionUpdateRequestParamAudioInputTranscription]


class RealtimeTranslationSessionUpdateRequestParamAudioOutput(TypedDict, total=False):
    language: str


class RealtimeTranslationSessionUpdateRequestParamAudio(TypedDict, total=False):
    input: RealtimeTranslationSessionUpdateRequestParamAudioInput
    output: RealtimeTranslationSessionUpdateRequestParamAudioOutput


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: RealtimeTranslationSessionUpdateRequestParamAudio


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: ClientSecretCreateParamsExpiresAfter


class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
