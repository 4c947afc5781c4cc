# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Parameters of the `audio` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes

from .audio import AudioModel, AudioResponseFormat, SpeechModel, TranscriptionInclude


class SpeechCreateParams(TypedDict, total=False):
    """Parameters of `audio.speech.create`, which speaks a text, and returns the audio."""

    input: Required[str]
    """The text to speak (at most 4096 characters)."""
    model: Required[Union[str, SpeechModel]]
    """The id of the model, as `client.models.list()` returns it."""
    voice: Required[SpeechCreateParamsVoice]
    """The voice that speaks: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`,
    `verse`, `marin` or `cedar`, or one of your own by its id.
    """
    instructions: str
    """How the voice is to sound (at most 4096 characters)."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """The format of the audio (mp3 by default)."""
    speed: float
    """How fast the voice speaks; 1 is its natural pace (from 0.25 to 4; 1 by default)."""
    stream_format: Literal["sse", "audio"]
    """Whether the audio comes as it is (`audio`) or as events (`sse`, which `tts-1` and `tts-1-hd` cannot send)
    (audio by default).
    """


class SpeechCreateParamsVoiceID(TypedDict, total=False):
    """A voice of your own to speak with."""

    id: Required[str]
    """The id of a voice that was made from a recording, such as `voice_1234`."""


SpeechCreateParamsVoice: TypeAlias = Union[
    str,
    Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ],
    SpeechCreateParamsVoiceID,
]
"""The voice that speaks: the name of a built-in one, or your own by its id."""


class TranscriptionCreateParamsBase(TypedDict, total=False):
    """Parameters of `audio.transcriptions.create`, which writes down what is said in a recording."""

    file: Required[FileTypes]
    """The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): bytes, a binary handle, a path, or a tuple
    of name, content and content type.
    """
    model: Required[Union[str, AudioModel]]
    """The id of the model, as `client.models.list()` returns it."""
    chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy]
    """How the recording is cut: `auto` finds pauses, an object of type `server_vad` tells how; left out, not at all.
    `gpt-4o-transcribe-diarize` needs it for more than 30 seconds.
    """
    include: List[TranscriptionInclude]
    """What else is returned: with `logprobs`, the log probabilities of the tokens, in JSON from the `gpt-4o`
    transcription models but for the one that tells speakers apart.
    """
    keywords: SequenceNotStr[str]
    """Words and phrases that are likely to occur, such as names; only `gpt-transcribe` takes them."""
    known_speaker_names: SequenceNotStr[str]
    """Names for the speakers of `known_speaker_references`, in the same order (at most 4 items)."""
    known_speaker_references: SequenceNotStr[str]
    """Recordings of up to four speakers, from 2 to 10 seconds each, as data URLs, by which they are told apart (at
    most 4 items).
    """
    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes results better and faster."""
    languages: SequenceNotStr[str]
    """The languages that may be spoken, as ISO 639-1 codes; only `gpt-transcribe` takes them (1 or more items)."""
    prompt: str
    """A text, in the language of the recording, that shows the style and the words to expect, or the end of the
    previous part; not for `gpt-4o-transcribe-diarize`.
    """
    response_format: AudioResponseFormat
    """The form of the transcript (json by default)."""
    temperature: float
    """The randomness of sampling: low values give focused output; 0 lets the model raise it by itself where it has
    to (from 0 to 1; 0 by default).
    """
    timestamp_granularities: List[Literal["word", "segment"]]
    """What gets time stamps: `word` (which takes longer), `segment`, or both; needs `verbose_json`."""


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    """Parameters of `audio.transcriptions.create`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the transcript comes as a stream of events (false by default)."""


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    """Parameters of `audio.transcriptions.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the transcript comes as a stream of events (false by default)."""


TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
"""Parameters of `audio.transcriptions.create`, which writes down what is said in a recording."""


class TranscriptionCreateParamsChunkingStrategyVadConfig(TypedDict, total=False):
    """How pauses are found at which the server cuts a recording into chunks."""

    type: Required[Literal["server_vad"]]
    """Always `server_vad`: the server looks for speech, with the settings given here."""
    prefix_padding_ms: int
    """How much audio in front of the speech goes into a chunk, in milliseconds; 300 by default."""
    silence_duration_ms: int
    """How long a pause ends the speech, in milliseconds; 200 by default. Less gives answers sooner but also cuts at
    short breaths.
    """
    threshold: float
    """How loud speech has to be, from 0.0 to 1.0; 0.5 by default. Raise it for noisy surroundings."""


TranscriptionCreateParamsChunkingStrategy: TypeAlias = Union[
    Literal["auto"], TranscriptionCreateParamsChunkingStrategyVadConfig
]
"""How a recording is cut: `auto` evens out the loudness and cuts at pauses, an object sets how pauses are found."""


class TranslationCreateParams(TypedDict, total=False):
    """Parameters of `audio.translations.create`, which writes down in English what is said in a recording in another
    language.
    """

    file: Required[FileTypes]
    """The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): bytes, a binary handle, a path, or a tuple
    of name, content and content type.
    """
    model: Required[Union[str, AudioModel]]
    """The id of the model; only `whisper-1` translates so far."""
    prompt: str
    """An English text that shows the style and the words to expect."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """The form of the translation (json by default)."""
    temperature: float
    """The randomness of sampling: low values give focused output; 0 lets the model raise it by itself where it has
    to (from 0 to 1; 0 by default).
    """


class VoiceConsentCreateParams(TypedDict, total=False):
    """Parameters of `audio.voice_consents.create`, which uploads a recording in which a speaker agrees to the use of
    their voice.
    """

    language: Required[str]
    """The language that the speaker uses, as a BCP 47 tag such as `en-US`."""
    name: Required[str]
    """A name to recognise it by."""
    recording: Required[FileTypes]
    """The recording in which the speaker agrees, of at most 10 MiB: MP3, MP4, WAV, Ogg, AAC, FLAC or WebM."""


class VoiceConsentListParams(TypedDict, total=False):
    """Parameters of `audio.voice_consents.list`, which lists voice consents."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""


class VoiceConsentUpdateParams(TypedDict, total=False):
    """Parameters of `audio.voice_consents.update`, which renames a voice consent."""

    name: Required[str]
    """A name to recognise it by."""


class VoiceCreateParamsCreateVoiceRequestAudioSample(TypedDict, total=False):
    """A new voice that imitates a recording."""

    audio_sample: Required[FileTypes]
    """A recording of the speaker, at most 10 MiB, as MP3, WAV, Ogg, AAC, FLAC, WebM or MP4."""
    consent: Required[str]
    """The id of the recording in which the speaker agrees, such as `cons_1234`."""
    name: Required[str]
    """What the new voice is called."""
    type: Literal["audio_sample"]
    """`audio_sample`, which also holds when it is left out."""


class VoiceCreateParamsCreateVoiceRequestPrompt(TypedDict, total=False):
    """A new voice made from a description in words, for use in Live."""

    name: Required[str]
    """What the new voice is called."""
    prompt: Required[str]
    """How the voice is to sound, in words."""
    type: Required[Literal["prompt"]]
    """Always `prompt`; tells it from a voice made from a recording."""
    model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]]
    """The model that makes the voice: `auto`, or a dated one such as `2026-10-08`."""
    script_hint: str
    """The kind of text that the voice will speak."""


VoiceCreateParams: TypeAlias = Union[
    VoiceCreateParamsCreateVoiceRequestAudioSample, VoiceCreateParamsCreateVoiceRequestPrompt
]
"""What a new voice is made from: a recording of a speaker, or a description in words."""

public_types(
    globals(),
    {
        "audio.speech_create_params": "SpeechCreateParams VoiceID=SpeechCreateParamsVoiceID",
        "audio.transcription_create_params": (
            "TranscriptionCreateParamsBase TranscriptionCreateParamsNonStreaming "
            "TranscriptionCreateParamsStreaming "
            "ChunkingStrategyVadConfig=TranscriptionCreateParamsChunkingStrategyVadConfig"
        ),
        "audio.translation_create_params": "TranslationCreateParams",
        "audio.voice_consent_create_params": "VoiceConsentCreateParams",
        "audio.voice_consent_list_params": "VoiceConsentListParams",
        "audio.voice_consent_update_params": "VoiceConsentUpdateParams",
        "audio.voice_create_params": (
            "CreateVoiceRequestAudioSample=VoiceCreateParamsCreateVoiceRequestAudioSample "
            "CreateVoiceRequestPrompt=VoiceCreateParamsCreateVoiceRequestPrompt"
        ),
    },
)
