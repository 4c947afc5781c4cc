# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Models of the `audio` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import TranscriptionLanguage

SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]


class Transcription(BaseModel):
    class Logprob(BaseModel):
        token: Optional[str] = None
        bytes: Optional[List[float]] = None
        logprob: Optional[float] = None

    class UsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class UsageTokens(BaseModel):
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: "Optional[Transcription.UsageTokensInputTokenDetails]" = None

    class UsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    text: str
    languages: Optional[List[TranscriptionLanguage]] = None
    logprobs: Optional[List[Logprob]] = None
    usage: "Optional[TranscriptionUsage]" = None


TranscriptionUsage: TypeAlias = Annotated[
    Union[Transcription.UsageTokens, Transcription.UsageDuration], PropertyInfo(discriminator="type")
]


class TranscriptionDiarized(BaseModel):
    duration: float
    segments: "List[TranscriptionDiarizedSegment]"
    task: Literal["transcribe"]
    text: str
    usage: Optional[TranscriptionUsage] = None


class TranscriptionVerbose(BaseModel):
    class Usage(BaseModel):
        seconds: float
        type: Literal["duration"]

    duration: float
    language: str
    text: str
    segments: "Optional[List[TranscriptionSegment]]" = None
    usage: Optional[Usage] = None
    words: "Optional[List[TranscriptionWord]]" = None


TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]


class TranscriptionDiarizedSegment(BaseModel):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


TranscriptionInclude: TypeAlias = Literal["logprobs"]


class TranscriptionSegment(BaseModel):
    id: int
    avg_logprob: float
    compression_ratio: float
    end: float
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: List[int]


class TranscriptionTextSegmentEvent(BaseModel):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionTextDeltaEvent(BaseModel):
    class Logprob(BaseModel):
        token: Optional[str] = None
        bytes: Optional[List[int]] = None
        logprob: Optional[float] = None

    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: Optional[List[Logprob]] = None
    segment_id: Optional[str] = None


class TranscriptionTextDoneEvent(BaseModel):
    class UsageInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class Usage(BaseModel):
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: "Optional[TranscriptionTextDoneEvent.UsageInputTokenDetails]" = None

    text: str
    type: Literal["transcript.text.done"]
    languages: Optional[List[TranscriptionLanguage]] = None
    logprobs: Optional[List[TranscriptionTextDeltaEvent.Logprob]] = None
    usage: Optional[Usage] = None


TranscriptionStreamEvent: TypeAlias = Annotated[
    Union[TranscriptionTextSegmentEvent, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent],
    PropertyInfo(discriminator="type"),
]


class TranscriptionWord(BaseModel):
    end: float
    start: float
    word: str


class Translation(BaseModel):
    text: str


class TranslationVerbose(BaseModel):
    duration: float
    language: str
    text: str
    segments: Optional[List[TranscriptionSegment]] = None


TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]


class Voice(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    prompt: Optional[str] = None


class VoiceConsent(BaseModel):
    id: str
    created_at: int
    language: str
    name: str
    object: Literal["audio.voice_consent"]


class VoiceConsentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]


class VoiceDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]


AudioModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
