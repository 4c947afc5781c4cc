# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Views of the `audio` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import AsyncStreamedBinaryAPIResponse
from openai_core.responses.views import (
    async_to_custom_streamed_response_wrapper,
    async_to_legacy_response_wrapper,
    async_to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .audio import AsyncAudio, AsyncSpeech, AsyncTranscriptions, AsyncTranslations, AsyncVoiceConsents, AsyncVoices


class AsyncAudioWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAudio) -> None:
        self._resource = resource

    @cached_property
    def speech(self) -> AsyncSpeechWithRawResponse:
        return AsyncSpeechWithRawResponse(self._resource.speech)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
        return AsyncTranscriptionsWithRawResponse(self._resource.transcriptions)

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        return AsyncTranslationsWithRawResponse(self._resource.translations)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse:
        return AsyncVoiceConsentsWithRawResponse(self._resource.voice_consents)

    @cached_property
    def voices(self) -> AsyncVoicesWithRawResponse:
        return AsyncVoicesWithRawResponse(self._resource.voices)


class AsyncAudioWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAudio) -> None:
        self._resource = resource

    @cached_property
    def speech(self) -> AsyncSpeechWithStreamingResponse:
        return AsyncSpeechWithStreamingResponse(self._resource.speech)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
        return AsyncTranscriptionsWithStreamingResponse(self._resource.transcriptions)

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        return AsyncTranslationsWithStreamingResponse(self._resource.translations)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse:
        return AsyncVoiceConsentsWithStreamingResponse(self._resource.voice_consents)

    @cached_property
    def voices(self) -> AsyncVoicesWithStreamingResponse:
        return AsyncVoicesWithStreamingResponse(self._resource.voices)


class AsyncSpeechWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSpeech) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncSpeechWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSpeech) -> None:
        self._resource = resource
        self.create = async_to_custom_streamed_response_wrapper(resource.create, AsyncStreamedBinaryAPIResponse)


class AsyncTranscriptionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTranscriptions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncTranscriptionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTranscriptions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)


class AsyncTranslationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTranslations) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncTranslationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTranslations) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)


class AsyncVoiceConsentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncVoiceConsents) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncVoiceConsentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncVoiceConsents) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncVoicesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncVoices) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncVoicesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncVoices) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
