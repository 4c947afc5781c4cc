# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime_translations` area of the API."""

from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

from .realtime import NoiseReductionType
from .realtime_events import RealtimeErrorEvent


class RealtimeTranslationSessionUpdateEvent(BaseModel):
    session: "RealtimeTranslationSessionUpdateRequest"
    type: Literal["session.update"]
    event_id: Optional[str] = None


class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: Optional[str] = None


class RealtimeTranslationSessionCloseEvent(BaseModel):
    type: Literal["session.close"]
    event_id: Optional[str] = None


RealtimeTranslationClientEvent: TypeAlias = Annotated[
    Union[
        RealtimeTranslationSessionUpdateEvent,
        RealtimeTranslationInputAudioBufferAppendEvent,
        RealtimeTranslationSessionCloseEvent,
    ],
    PropertyInfo(discriminator="type"),
]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: "RealtimeTranslationSession"
    value: str


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: Optional[int] = None


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: Optional[int] = None
    elapsed_ms: Optional[int] = None
    format: Optional[Literal["pcm16"]] = None
    sample_rate: Optional[int] = None


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: Optional[int] = None


class RealtimeTranslationSessionCreatedEvent(BaseModel):
    event_id: str
    session: "RealtimeTranslationSession"
    type: Literal["session.created"]


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    event_id: str
    session: "RealtimeTranslationSession"
    type: Literal["session.updated"]


class RealtimeTranslationSessionClosedEvent(BaseModel):
    event_id: str
    type: Literal["session.closed"]


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


class RealtimeTranslationSession(BaseModel):
    class AudioInputNoiseReduction(BaseModel):
        type: NoiseReductionType
        strength: Optional[float] = None

    class AudioInputTranscription(BaseModel):
        model: str

    class AudioInput(BaseModel):
        noise_reduction: "Optional[RealtimeTranslationSession.AudioInputNoiseReduction]" = None
        transcription: "Optional[RealtimeTranslationSession.AudioInputTranscription]" = None

    class AudioOutput(BaseModel):
        language: Optional[str] = None

    class Audio(BaseModel):
        input: "Optional[RealtimeTranslationSession.AudioInput]" = None
        output: "Optional[RealtimeTranslationSession.AudioOutput]" = None

    id: str
    audio: Audio
    expires_at: int
    model: str
    type: Literal["translation"]


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    audio: Optional[RealtimeTranslationSession.Audio] = None
