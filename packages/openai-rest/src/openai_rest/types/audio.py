# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Models of the `audio` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import TranscriptionLanguage

SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
"""The names of the models that speak; all four are announced to end on 6 January 2027."""


class Transcription(BaseModel):
    """What was said in a recording, as text."""

    class Logprob(BaseModel):
        """One token of a transcription and how likely the model found it."""

        token: Optional[str] = None
        """The token as text."""
        bytes: Optional[List[float]] = None
        """The token as UTF-8 bytes, each from 0 to 255."""
        logprob: Optional[float] = None
        """The natural logarithm of the token's probability: 0 for certain, the lower the less likely."""

    class UsageTokensInputTokenDetails(BaseModel):
        """How the input tokens of a transcription split into kinds."""

        audio_tokens: Optional[int] = None
        """The billed tokens of the recording."""
        text_tokens: Optional[int] = None
        """The billed tokens of the prompt."""

    class UsageTokens(BaseModel):
        """The use of a model that is billed by tokens."""

        input_tokens: int
        """The tokens of recording and prompt that are billed."""
        output_tokens: int
        """The tokens that the model wrote."""
        total_tokens: int
        """Input and output tokens in sum."""
        type: Literal["tokens"]
        """Always `tokens`; tells it from billing by `duration`."""
        input_token_details: "Optional[Transcription.UsageTokensInputTokenDetails]" = None
        """The input tokens, split into audio and text."""

    class UsageDuration(BaseModel):
        """The use of a model that is billed by the length of the recording."""

        seconds: float
        """How long the recording is, in seconds."""
        type: Literal["duration"]
        """Always `duration`; tells it from billing by `tokens`."""

    text: str
    """The whole text of what was said."""
    languages: Optional[List[TranscriptionLanguage]] = None
    """The languages that were heard, from `gpt-transcribe` only; empty when none could be told for certain."""
    logprobs: Optional[List[Logprob]] = None
    """How likely the model found each token; only from `gpt-4o-transcribe` and its `mini`, with
    `include=['logprobs']`.
    """
    usage: "Optional[TranscriptionUsage]" = None
    """What the request is billed by: tokens or seconds of audio, depending on the model."""


TranscriptionUsage: TypeAlias = Annotated[
    Union[Transcription.UsageTokens, Transcription.UsageDuration], PropertyInfo(discriminator="type")
]
"""What a transcription is billed by, told apart by `type`: tokens, or seconds of audio."""


class TranscriptionDiarized(BaseModel):
    """What was said in a recording and by whom, the answer to `response_format='diarized_json'`."""

    duration: float
    """How long the recording is, in seconds."""
    segments: "List[TranscriptionDiarizedSegment]"
    """The stretches of speech, each with its speaker, begin and end."""
    task: Literal["transcribe"]
    """Always `transcribe`, the kind of work done."""
    text: str
    """The texts of all segments, joined."""
    usage: Optional[TranscriptionUsage] = None
    """What the request is billed by: tokens or seconds of audio."""


class TranscriptionVerbose(BaseModel):
    """What was said in a recording with times and figures, the answer to `response_format='verbose_json'`."""

    class Usage(BaseModel):
        """The length of recording that a transcription is billed by."""

        seconds: float
        """How long the recording is, in seconds."""
        type: Literal["duration"]
        """Always `duration`, the unit of the bill."""

    duration: float
    """How long the recording is, in seconds."""
    language: str
    """The language spoken in the recording, as an English word such as `english`."""
    text: str
    """The whole text of what was said."""
    segments: "Optional[List[TranscriptionSegment]]" = None
    """The text in stretches with times, if `timestamp_granularities` holds `segment` or is left out."""
    usage: Optional[Usage] = None
    """The seconds of audio that the request is billed by."""
    words: "Optional[List[TranscriptionWord]]" = None
    """Each word with its times, if `timestamp_granularities` holds `word`."""


TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]
"""The forms a transcription comes in as JSON: plain, with speakers (`diarized_json`), or with times
(`verbose_json`).
"""


class TranscriptionDiarizedSegment(BaseModel):
    """A stretch of a recording in which one person speaks."""

    id: str
    """The segment's id, unique within the transcription."""
    end: float
    """Where the segment ends, in seconds from the recording's beginning."""
    speaker: str
    """Who speaks: one of the request's `known_speaker_names`, or a letter (`A`, `B` and so on) in order of
    appearance where no known speakers were given.
    """
    start: float
    """Where the segment begins, in seconds from the recording's beginning."""
    text: str
    """What is said in the segment."""
    type: Literal["transcript.text.segment"]
    """Always `transcript.text.segment`, the tag of segments."""


TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""What a transcription can carry besides its text: `logprobs`, how likely each token is."""


class TranscriptionSegment(BaseModel):
    """A stretch of a transcription or translation with its times and the figures to judge it by."""

    id: int
    """The number of the segment within the recording."""
    avg_logprob: float
    """The mean log probability of the tokens; below -1, distrust the text."""
    compression_ratio: float
    """How well the text compresses; above 2.4 it repeats itself, so that decoding has probably failed."""
    end: float
    """Where the segment ends, in seconds from the recording's beginning."""
    no_speech_prob: float
    """How likely it is that nobody speaks; take the segment for silence when it is above 1.0 while `avg_logprob` is
    under -1.
    """
    seek: int
    """The offset in the recording from which the model decoded the segment."""
    start: float
    """Where the segment begins, in seconds from the recording's beginning."""
    temperature: float
    """The sampling temperature that the segment was decoded with."""
    text: str
    """What is said in the segment."""
    tokens: List[int]
    """The ids of the tokens that make up `text`."""


class TranscriptionTextSegmentEvent(BaseModel):
    """A finished stretch of one speaker, in a stream with `response_format='diarized_json'`."""

    id: str
    """The segment's id, which `segment_id` of the text pieces refers to."""
    end: float
    """Where the segment ends, in seconds from the recording's beginning."""
    speaker: str
    """Who speaks: a known speaker's name from the request, or else a letter."""
    start: float
    """Where the segment begins, in seconds from the recording's beginning."""
    text: str
    """What is said in the segment."""
    type: Literal["transcript.text.segment"]
    """Always `transcript.text.segment`; tells it from other events."""


class TranscriptionTextDeltaEvent(BaseModel):
    """A further piece of text of a streamed transcription."""

    class Logprob(BaseModel):
        """One token of a streamed transcription and how likely the model found it."""

        token: Optional[str] = None
        """The token as text."""
        bytes: Optional[List[int]] = None
        """The token as UTF-8 bytes, each from 0 to 255."""
        logprob: Optional[float] = None
        """The natural logarithm of the token's probability: 0 for certain, the lower the less likely."""

    delta: str
    """The new piece, to be put behind the previous ones."""
    type: Literal["transcript.text.delta"]
    """Always `transcript.text.delta`; tells it from other events."""
    logprobs: Optional[List[Logprob]] = None
    """How likely the model found each token of the piece; only with `include=['logprobs']`."""
    segment_id: Optional[str] = None
    """The id of the speaker's segment that the piece belongs to; only from `gpt-4o-transcribe-diarize`."""


class TranscriptionTextDoneEvent(BaseModel):
    """The end of a streamed transcription, with its whole text."""

    class UsageInputTokenDetails(BaseModel):
        """How the input tokens of a streamed transcription split into kinds."""

        audio_tokens: Optional[int] = None
        """The billed tokens of the recording."""
        text_tokens: Optional[int] = None
        """The billed tokens of the prompt."""

    class Usage(BaseModel):
        """The tokens that a streamed transcription is billed by."""

        input_tokens: int
        """The tokens of recording and prompt that are billed."""
        output_tokens: int
        """The tokens that the model wrote."""
        total_tokens: int
        """Input and output tokens in sum."""
        type: Literal["tokens"]
        """Always `tokens`, the unit of the bill."""
        input_token_details: "Optional[TranscriptionTextDoneEvent.UsageInputTokenDetails]" = None
        """The input tokens, split into audio and text."""

    text: str
    """The whole text of what was said."""
    type: Literal["transcript.text.done"]
    """Always `transcript.text.done`, the tag of a stream's last event."""
    languages: Optional[List[TranscriptionLanguage]] = None
    """The languages that were heard, from `gpt-transcribe` only; empty when none could be told for certain."""
    logprobs: Optional[List[TranscriptionTextDeltaEvent.Logprob]] = None
    """How likely the model found each token of the text; only with `include=['logprobs']`."""
    usage: Optional[Usage] = None
    """The tokens that the request is billed by."""


TranscriptionStreamEvent: TypeAlias = Annotated[
    Union[TranscriptionTextSegmentEvent, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent],
    PropertyInfo(discriminator="type"),
]
"""Any event of a streamed transcription, told apart by `type`."""


class TranscriptionWord(BaseModel):
    """A single word of a recording and when it is said."""

    end: float
    """Where the word ends, in seconds from the recording's beginning."""
    start: float
    """Where the word begins, in seconds from the recording's beginning."""
    word: str
    """The word as it was written down."""


class Translation(BaseModel):
    """What was said in a recording, in English."""

    text: str
    """The English text of the whole recording."""


class TranslationVerbose(BaseModel):
    """What was said in a recording, in English with times and figures, the answer to
    `response_format='verbose_json'`.
    """

    duration: float
    """How long the recording is, in seconds."""
    language: str
    """The language of `text`; always `english`."""
    text: str
    """The English text of the whole recording."""
    segments: Optional[List[TranscriptionSegment]] = None
    """The text in stretches, each with its times."""


TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]
"""The forms an English translation comes in as JSON: plain, or with times (`verbose_json`)."""


class Voice(BaseModel):
    """A voice of your own for spoken output; one made from a text prompt works in Live only."""

    id: str
    """The voice's id, to speak with (`voice={'id': …}`) and to delete the voice."""
    created_at: int
    """When the voice was made, in seconds since 1 January 1970 (UTC)."""
    name: str
    """The name you gave the voice."""
    object: Literal["audio.voice"]
    """Always `audio.voice`, the kind of object."""
    type: Literal["audio_sample", "prompt"]
    """What the voice was made from: `audio_sample`, a recording, or `prompt`, a description in words."""
    prompt: Optional[str] = None
    """The words that the voice was made from; absent for voices from recordings and for older ones whose prompt was
    not kept.
    """


class VoiceConsent(BaseModel):
    """A recording in which a speaker agrees that their voice is imitated."""

    id: str
    """The consent's id, for `consent` when a voice is created, and to retrieve, rename or delete it."""
    created_at: int
    """When the consent was uploaded, in seconds since 1 January 1970 (UTC)."""
    language: str
    """The language in which consent is spoken, as a BCP 47 tag such as `en-US`."""
    name: str
    """The label you gave the consent."""
    object: Literal["audio.voice_consent"]
    """Always `audio.voice_consent`, the kind of object."""


class VoiceConsentDeleted(BaseModel):
    """The answer to deleting a speaker's consent."""

    id: str
    """The id of the consent that was deleted."""
    deleted: bool
    """Whether the consent is gone."""
    object: Literal["audio.voice_consent"]
    """Always `audio.voice_consent`, the kind of object that was deleted."""


class VoiceDeleted(BaseModel):
    """The answer to deleting a voice."""

    id: str
    """The id of the voice that was deleted."""
    deleted: bool
    """Whether the voice is gone."""
    object: Literal["audio.voice.deleted"]
    """Always `audio.voice.deleted`; tells the answer from a voice."""


AudioModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
"""The names of the models that write down speech; all but `gpt-transcribe` are announced to end on 26 February 2027."""

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
"""The forms of a transcript: `json`, `text`, the subtitle formats `srt` and `vtt`, `verbose_json` with times,
`diarized_json` with speakers.
"""

public_types(
    globals(),
    {
        "audio.transcription": (
            "Transcription Logprob=Transcription.Logprob "
            "UsageTokensInputTokenDetails=Transcription.UsageTokensInputTokenDetails "
            "UsageTokens=Transcription.UsageTokens UsageDuration=Transcription.UsageDuration"
        ),
        "audio.transcription_diarized": "TranscriptionDiarized",
        "audio.transcription_diarized_segment": "TranscriptionDiarizedSegment",
        "audio.transcription_segment": "TranscriptionSegment",
        "audio.transcription_text_delta_event": (
            "TranscriptionTextDeltaEvent Logprob=TranscriptionTextDeltaEvent.Logprob"
        ),
        "audio.transcription_text_done_event": (
            "TranscriptionTextDoneEvent UsageInputTokenDetails=TranscriptionTextDoneEvent.UsageInputTokenDetails "
            "Usage=TranscriptionTextDoneEvent.Usage"
        ),
        "audio.transcription_text_segment_event": "TranscriptionTextSegmentEvent",
        "audio.transcription_verbose": "TranscriptionVerbose Usage=TranscriptionVerbose.Usage",
        "audio.transcription_word": "TranscriptionWord",
        "audio.translation": "Translation",
        "audio.translation_verbose": "TranslationVerbose",
        "audio.voice": "Voice",
        "audio.voice_consent": "VoiceConsent",
        "audio.voice_consent_deleted": "VoiceConsentDeleted",
        "audio.voice_deleted": "VoiceDeleted",
    },
)
