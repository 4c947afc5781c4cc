# Rendered from definitions/audio.yaml; edit that and run `hatch run generate`.
"""Views of the `audio` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import StreamedBinaryAPIResponse
from openai_core.responses.views import (
    to_custom_streamed_response_wrapper,
    to_legacy_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .audio import Audio, Speech, Transcriptions, Translations, VoiceConsents, Voices


class AudioWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Audio) -> None:
        self._resource = resource

    @cached_property
    def speech(self) -> SpeechWithRawResponse:
        return SpeechWithRawResponse(self._resource.speech)

    @cached_property
    def transcriptions(self) -> TranscriptionsWithRawResponse:
        return TranscriptionsWithRawResponse(self._resource.transcriptions)

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        return TranslationsWithRawResponse(self._resource.translations)

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithRawResponse:
        return VoiceConsentsWithRawResponse(self._resource.voice_consents)

    @cached_property
    def voices(self) -> VoicesWithRawResponse:
        return VoicesWithRawResponse(self._resource.voices)


class AudioWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Audio) -> None:
        self._resource = resource

    @cached_property
    def speech(self) -> SpeechWithStreamingResponse:
        return SpeechWithStreamingResponse(self._resource.speech)

    @cached_property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse:
        return TranscriptionsWithStreamingResponse(self._resource.transcriptions)

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        return TranslationsWithStreamingResponse(self._resource.translations)

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithStreamingResponse:
        return VoiceConsentsWithStreamingResponse(self._resource.voice_consents)

    @cached_property
    def voices(self) -> VoicesWithStreamingResponse:
        return VoicesWithStreamingResponse(self._resource.voices)


class SpeechWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Speech) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class SpeechWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Speech) -> None:
        self._resource = resource
        self.create = to_custom_streamed_response_wrapper(resource.create, StreamedBinaryAPIResponse)


class TranscriptionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Transcriptions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class TranscriptionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Transcriptions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)


class TranslationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Translations) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class TranslationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Translations) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)


class VoiceConsentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: VoiceConsents) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class VoiceConsentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: VoiceConsents) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class VoicesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Voices) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.delete = to_legacy_response_wrapper(resource.delete)


class VoicesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Voices) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.delete = to_streamed_response_wrapper(resource.delete)
