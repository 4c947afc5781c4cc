# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `audio` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.deprecations import deprecated
from openai_core.options import not_given, omit

from ..helpers.audio_formats import transcribed, translated
from ..operations import audio as operations

if TYPE_CHECKING:
    from typing import Final, List, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.aio.streams import AsyncStream
    from openai_core.aio.views import (
        async_to_custom_streamed_response_wrapper,
        async_to_legacy_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
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


class AsyncVoices(AsyncAPIResource):
    """Voices of your own."""

    _with_ways = ("create",)

    @overload
    async def create(
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
    async def create(
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

    async def create(
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
            audio_sample: A recording of the voice that is to be imitated, of at most 10 MiB: MP3, MP4, WAV, Ogg, AAC,
                FLAC or WebM.
            consent: The id of the speaker's consent.
            name: A name to recognise it by.
            type: Whether the voice is made from a recording (`audio_sample`) or from a description (`prompt`).
            prompt: A description of the voice.
            model: The version of the model that makes the voice: `auto`, the default, or `2026-10-08`.
            script_hint: The kind of text that the voice will speak.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VOICES_CREATE,
            body={
                "model": model,
                "audio_sample": audio_sample,
                "consent": consent,
                "name": name,
                "type": type,
                "prompt": prompt,
                "script_hint": script_hint,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VOICES_DELETE,
            path={"voice_id": voice_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVoicesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse: ...


class AsyncVoiceConsents(AsyncAPIResource):
    """Recordings in which speakers agree to the use of their voice."""

    async def create(
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
            language: The language that the speaker uses, as a BCP 47 tag such as `en-US`.
            name: A name to recognise it by.
            recording: The recording in which the speaker agrees, of at most 10 MiB: MP3, MP4, WAV, Ogg, AAC, FLAC or
                WebM.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VOICE_CONSENTS_CREATE,
            body={"language": language, "name": name, "recording": recording},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VOICE_CONSENTS_RETRIEVE,
            path={"consent_id": consent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
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
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
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
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """Lists voice consents.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.VOICE_CONSENTS_LIST,
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VOICE_CONSENTS_DELETE,
            path={"consent_id": consent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse: ...


class AsyncTranslations(AsyncAPIResource):
    """Speech to English text."""

    @overload
    @deprecated("`client.audio.translations.create` is deprecated; the API ends it on 26 February 2027.")
    async def create(
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
    @deprecated("`client.audio.translations.create` is deprecated; the API ends it on 26 February 2027.")
    async def create(
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
    @deprecated("`client.audio.translations.create` is deprecated; the API ends it on 26 February 2027.")
    async def create(
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
    @deprecated("`client.audio.translations.create` is deprecated; the API ends it on 26 February 2027.")
    async def create(
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

    @deprecated("`client.audio.translations.create` is deprecated; the API ends it on 26 February 2027.")
    async def create(
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

        Deprecated; the API ends it on 26 February 2027.

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): bytes, a binary handle, a path, or
                a tuple of name, content and content type.
            model: The id of the model; only `whisper-1` translates so far.
            prompt: An English text that shows the style and the words to expect.
            response_format: The form of the translation (json by default).
            temperature: The randomness of sampling: low values give focused output; 0 lets the model raise it by itself
                where it has to (from 0 to 1; 0 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            translated(operations.TRANSLATIONS_CREATE, response_format),
            body={
                "model": model,
                "file": file,
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
        def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...


class AsyncTranscriptions(AsyncAPIResource):
    """Speech to text."""

    _with_ways = ("create",)

    @overload
    async def create(
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
    async def create(
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
    async def create(
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
    async def create(
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
    async def create(
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
    async def create(
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
    ) -> AsyncStream[TranscriptionStreamEvent]: ...

    @overload
    async def create(
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
    ) -> (
        Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str] | AsyncStream[TranscriptionStreamEvent]
    ): ...

    async def create(
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
    ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str] | AsyncStream[TranscriptionStreamEvent]:
        """Writes down what is said in a recording.

        Args:
            file: The recording (flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm): bytes, a binary handle, a path, or
                a tuple of name, content and content type.
            model: The id of the model, as `client.models.list()` returns it.
            chunking_strategy: How the recording is cut: `auto` finds pauses, an object of type `server_vad` tells how;
                left out, not at all. `gpt-4o-transcribe-diarize` needs it for more than 30 seconds.
            include: What else is returned: with `logprobs`, the log probabilities of the tokens, in JSON from the
                `gpt-4o` transcription models but for the one that tells speakers apart.
            keywords: Words and phrases that are likely to occur, such as names; only `gpt-transcribe` takes them.
            known_speaker_names: Names for the speakers of `known_speaker_references`, in the same order (at most 4
                items).
            known_speaker_references: Recordings of up to four speakers, from 2 to 10 seconds each, as data URLs, by
                which they are told apart (at most 4 items).
            language: The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes results better and
                faster.
            languages: The languages that may be spoken, as ISO 639-1 codes; only `gpt-transcribe` takes them (1 or more
                items).
            prompt: A text, in the language of the recording, that shows the style and the words to expect, or the end
                of the previous part; not for `gpt-4o-transcribe-diarize`.
            response_format: The form of the transcript (json by default).
            stream: Whether the transcript comes as a stream of events (false by default).
            temperature: The randomness of sampling: low values give focused output; 0 lets the model raise it by itself
                where it has to (from 0 to 1; 0 by default).
            timestamp_granularities: What gets time stamps: `word` (which takes longer), `segment`, or both; needs
                `verbose_json`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            transcribed(operations.TRANSCRIPTIONS_CREATE, response_format),
            body={
                "model": model,
                "stream": stream,
                "file": file,
                "chunking_strategy": chunking_strategy,
                "include": include,
                "keywords": keywords,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "language": language,
                "languages": languages,
                "prompt": prompt,
                "response_format": response_format,
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
        def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse: ...


class AsyncSpeech(AsyncAPIResource):
    """Text to speech."""

    async def create(
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
        """Speaks a text, and returns the audio.

        Args:
            input: The text to speak (at most 4096 characters).
            model: The id of the model, as `client.models.list()` returns it.
            voice: The voice that speaks: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `onyx`, `nova`, `sage`,
                `shimmer`, `verse`, `marin` or `cedar`, or one of your own by its id.
            instructions: How the voice is to sound (at most 4096 characters).
            response_format: The format of the audio (mp3 by default).
            speed: How fast the voice speaks; 1 is its natural pace (from 0.25 to 4; 1 by default).
            stream_format: Whether the audio comes as it is (`audio`) or as events (`sse`, which `tts-1` and `tts-1-hd`
                cannot send) (audio by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEECH_CREATE,
            body={
                "model": model,
                "input": input,
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
        def with_raw_response(self) -> AsyncSpeechWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse: ...


class AsyncAudio(AsyncAPIResource):
    """Speech: spoken, written down, translated."""

    _moved = {"create": "client.audio.speech.create"}

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Text to speech."""
        return AsyncSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Speech to text."""
        return AsyncTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech to English text."""
        return AsyncTranslations(self._client)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsents:
        """Recordings in which speakers agree to the use of their voice."""
        return AsyncVoiceConsents(self._client)

    @cached_property
    def voices(self) -> AsyncVoices:
        """Voices of your own."""
        return AsyncVoices(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAudioWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncAudioWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAudio) -> None: ...

        @cached_property
        def speech(self) -> AsyncSpeechWithRawResponse:
            """Text to speech."""
            ...

        @cached_property
        def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
            """Speech to text."""
            ...

        @cached_property
        def translations(self) -> AsyncTranslationsWithRawResponse:
            """Speech to English text."""
            ...

        @cached_property
        def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse:
            """Recordings in which speakers agree to the use of their voice."""
            ...

        @cached_property
        def voices(self) -> AsyncVoicesWithRawResponse:
            """Voices of your own."""
            ...

    class AsyncAudioWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAudio) -> None: ...

        @cached_property
        def speech(self) -> AsyncSpeechWithStreamingResponse:
            """Text to speech."""
            ...

        @cached_property
        def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
            """Speech to text."""
            ...

        @cached_property
        def translations(self) -> AsyncTranslationsWithStreamingResponse:
            """Speech to English text."""
            ...

        @cached_property
        def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse:
            """Recordings in which speakers agree to the use of their voice."""
            ...

        @cached_property
        def voices(self) -> AsyncVoicesWithStreamingResponse:
            """Voices of your own."""
            ...

    class AsyncSpeechWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSpeech) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncSpeechWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSpeech) -> None:
            self.create: Final = async_to_custom_streamed_response_wrapper(
                resource.create, AsyncStreamedBinaryAPIResponse
            )

    class AsyncTranscriptionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncTranscriptionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

    class AsyncTranslationsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranslations) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]

    class AsyncTranslationsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranslations) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]

    class AsyncVoiceConsentsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVoiceConsents) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncVoiceConsentsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVoiceConsents) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncVoicesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVoices) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncVoicesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVoices) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

else:
    __getattr__ = views_of(globals())
