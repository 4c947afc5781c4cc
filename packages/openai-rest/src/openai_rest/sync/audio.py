# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `audio` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..helpers.audio_formats import transcribed, translated
from ..operations import audio as operations

if TYPE_CHECKING:
    from typing import List, Optional, Union

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.sync.pages import SyncCursorPage
    from openai_core.sync.streams import Stream
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.uploads import FileTypes

    from ..types.audio import (
        AudioModel,
        AudioResponseFormat,
        SpeechModel,
        Transcription,
        TranscriptionDiarized,
        TranscriptionInclude,
        TranscriptionStreamEvent,
        TranscriptionVerbose,
        Translation,
        TranslationVerbose,
        Voice,
        VoiceConsent,
        VoiceConsentDeleted,
        VoiceDeleted,
    )
    from ..types.audio_params import SpeechCreateParamsVoice, TranscriptionCreateParamsChunkingStrategy
    from .audio_views import (
        AudioWithRawResponse,
        AudioWithStreamingResponse,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
        VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )


class Voices(SyncAPIResource):
    """Voices of your own."""

    @overload
    def create(
        self,
        *,
        audio_sample: FileTypes,
        consent: str,
        name: str,
        type: Literal["audio_sample"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Voice: ...

    @overload
    def create(
        self,
        *,
        name: str,
        type: Literal["prompt"],
        prompt: str,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Voice: ...

    def create(
        self,
        *,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] | Omit = omit,
        prompt: str | Omit = omit,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Voice:
        """Makes a voice from a recorded sample, or from a description.

        Args:
            audio_sample: A recording of the voice that is to be imitated.
            consent: The id of the speaker's consent.
            name: A name for people.
            type: Whether the voice is made from a sample or from a description.
            prompt: A description of the voice.
            model: The version of the model that makes the voice.
            script_hint: The kind of text that the voice will speak.
        """
        return self._call(
            operations.VOICES_CREATE,
            body={
                "audio_sample": audio_sample,
                "consent": consent,
                "name": name,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceDeleted:
        """Deletes a voice.

        Args:
            voice_id: The id of a voice.
        """
        return self._call(
            operations.VOICES_DELETE,
            path={"voice_id": voice_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VoicesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VoicesWithStreamingResponse: ...


class VoiceConsents(SyncAPIResource):
    """Recordings in which speakers agree to the use of their voice."""

    def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsent:
        """Uploads a recording in which a speaker agrees to the use of their voice.

        Args:
            language: The language that the speaker uses, as a tag such as `en-US`.
            name: A name for people.
            recording: The recording in which the speaker agrees.
        """
        return self._call(
            operations.VOICE_CONSENTS_CREATE,
            body={"language": language, "name": name, "recording": recording},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsent:
        """Fetches a voice consent.

        Args:
            consent_id: The id of a voice consent.
        """
        return self._call(
            operations.VOICE_CONSENTS_RETRIEVE,
            path={"consent_id": consent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsent:
        """Renames a voice consent.

        Args:
            consent_id: The id of a voice consent.
            name: A name for people.
        """
        return self._call(
            operations.VOICE_CONSENTS_UPDATE,
            path={"consent_id": consent_id},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[VoiceConsent]:
        """Lists voice consents.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
        """
        return self._call(
            operations.VOICE_CONSENTS_LIST,
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsentDeleted:
        """Deletes a voice consent.

        Args:
            consent_id: The id of a voice consent.
        """
        return self._call(
            operations.VOICE_CONSENTS_DELETE,
            path={"consent_id": consent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VoiceConsentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VoiceConsentsWithStreamingResponse: ...


class Translations(SyncAPIResource):
    """Speech to English text."""

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranslationVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[Translation, TranslationVerbose, str]: ...

    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[Translation, TranslationVerbose, str]:
        """Writes down in English what is said in a recording in another language.

        Args:
            file: The recording: bytes, a binary handle, a path, or a tuple of name, content and content type.
            model: The id of the model.
            prompt: An English text that shows the style and the words to expect.
            response_format: The form of the translation (json by default).
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both (0
                by default).
        """
        return self._call(
            translated(operations.TRANSLATIONS_CREATE, response_format),
            body={
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...


class Transcriptions(SyncAPIResource):
    """Speech to text."""

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionDiarized: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str]: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: Literal[True],
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[TranscriptionStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: bool,
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str] | Stream[TranscriptionStreamEvent]: ...

    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[TranscriptionCreateParamsChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str] | Stream[TranscriptionStreamEvent]:
        """Writes down what is said in a recording.

        Args:
            file: The recording: bytes, a binary handle, a path, or a tuple of name, content and content type.
            model: The id of the model.
            chunking_strategy: How the recording is split; `auto` lets the service find pauses.
            include: Parts of the output to return that are left out by default.
            keywords: Words that are likely to occur, such as names.
            known_speaker_names: Names for the speakers of `known_speaker_references`, in the same order (at most 4
                items).
            known_speaker_references: Short recordings of up to four speakers, as data URLs, by which they are told
                apart (at most 4 items).
            language: The language that is spoken, such as `en`; naming it makes results better and faster.
            languages: The languages that may be spoken (1 or more items).
            prompt: A text that shows the style and the words to expect, or the end of the previous part.
            response_format: The form of the transcript (json by default).
            stream: Whether the transcript comes as a stream of events (false by default).
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both (0
                by default).
            timestamp_granularities: What gets time stamps: words, segments, or both; needs `verbose_json`.
        """
        return self._call(
            transcribed(operations.TRANSCRIPTIONS_CREATE, response_format),
            body={
                "file": file,
                "model": model,
                "chunking_strategy": chunking_strategy,
                "include": include,
                "keywords": keywords,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "language": language,
                "languages": languages,
                "prompt": prompt,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "timestamp_granularities": timestamp_granularities,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TranscriptionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranscriptionsWithStreamingResponse: ...


class Speech(SyncAPIResource):
    """Text to speech."""

    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: SpeechCreateParamsVoice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Speaks a text.

        Args:
            input: The text to speak (at most 4096 characters).
            model: The id of the model.
            voice: The voice that speaks, by its name or by the id of one of your own.
            instructions: How the voice is to sound (at most 4096 characters).
            response_format: The format of the audio (mp3 by default).
            speed: How fast the voice speaks; 1 is its natural pace (from 0.25 to 4; 1 by default).
            stream_format: Whether the audio comes as it is or as events (audio by default).
        """
        return self._call(
            operations.SPEECH_CREATE,
            body={
                "input": input,
                "model": model,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpeechWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpeechWithStreamingResponse: ...


class Audio(SyncAPIResource):
    """Speech: spoken, written down, translated."""

    @cached_property
    def speech(self) -> Speech:
        """Text to speech."""
        return Speech(self._client)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Speech to text."""
        return Transcriptions(self._client)

    @cached_property
    def translations(self) -> Translations:
        """Speech to English text."""
        return Translations(self._client)

    @cached_property
    def voice_consents(self) -> VoiceConsents:
        """Recordings in which speakers agree to the use of their voice."""
        return VoiceConsents(self._client)

    @cached_property
    def voices(self) -> Voices:
        """Voices of your own."""
        return Voices(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AudioWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AudioWithStreamingResponse: ...
