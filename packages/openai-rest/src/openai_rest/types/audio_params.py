# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Parameters of the `audio` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes

from .audio import AudioModel, AudioResponseFormat, SpeechModel, TranscriptionInclude


class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    model: Required[Union[str, SpeechModel]]
    voice: Required[SpeechCreateParamsVoice]
    instructions: str
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float
    stream_format: Literal["sse", "audio"]


class SpeechCreateParamsVoiceID(TypedDict, total=False):
    id: Required[str]


SpeechCreateParamsVoice: TypeAlias = Union[
    str,
    Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ],
    SpeechCreateParamsVoiceID,
]


class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[Union[str, AudioModel]]
    chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy]
    include: List[TranscriptionInclude]
    keywords: SequenceNotStr[str]
    known_speaker_names: SequenceNotStr[str]
    known_speaker_references: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    timestamp_granularities: List[Literal["word", "segment"]]


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]


class TranscriptionCreateParamsChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


TranscriptionCreateParamsChunkingStrategy: TypeAlias = Union[
    Literal["auto"], TranscriptionCreateParamsChunkingStrategyVadConfig
]


class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[Union[str, AudioModel]]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float


class VoiceConsentCreateParams(TypedDict, total=False):
    language: Required[str]
    name: Required[str]
    recording: Required[FileTypes]


class VoiceConsentListParams(TypedDict, total=False):
    after: str
    limit: int


class VoiceConsentUpdateParams(TypedDict, total=False):
    name: Required[str]


class VoiceCreateParamsCreateVoiceRequestAudioSample(TypedDict, total=False):
    audio_sample: Required[FileTypes]
    consent: Required[str]
    name: Required[str]
    type: Literal["audio_sample"]


class VoiceCreateParamsCreateVoiceRequestPrompt(TypedDict, total=False):
    name: Required[str]
    prompt: Required[str]
    type: Required[Literal["prompt"]]
    model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]]
    script_hint: str


VoiceCreateParams: TypeAlias = Union[
    VoiceCreateParamsCreateVoiceRequestAudioSample, VoiceCreateParamsCreateVoiceRequestPrompt
]
