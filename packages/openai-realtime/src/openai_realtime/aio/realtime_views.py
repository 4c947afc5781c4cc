# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Views of the `realtime` resources whose methods return responses; type checkers read them."""

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
    from .realtime import AsyncCalls, AsyncClientSecrets, AsyncRealtime
    from .realtime_translations_views import AsyncTranslationsWithRawResponse, AsyncTranslationsWithStreamingResponse


class AsyncRealtimeWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncRealtime) -> None:
        self._resource = resource

    @cached_property
    def calls(self) -> AsyncCallsWithRawResponse:
        return AsyncCallsWithRawResponse(self._resource.calls)

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        return AsyncClientSecretsWithRawResponse(self._resource.client_secrets)

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        from .realtime_translations_views import AsyncTranslationsWithRawResponse

        return AsyncTranslationsWithRawResponse(self._resource.translations)


class AsyncRealtimeWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncRealtime) -> None:
        self._resource = resource

    @cached_property
    def calls(self) -> AsyncCallsWithStreamingResponse:
        return AsyncCallsWithStreamingResponse(self._resource.calls)

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        return AsyncClientSecretsWithStreamingResponse(self._resource.client_secrets)

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        from .realtime_translations_views import AsyncTranslationsWithStreamingResponse

        return AsyncTranslationsWithStreamingResponse(self._resource.translations)


class AsyncCallsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncCalls) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.accept = async_to_legacy_response_wrapper(resource.accept)
        self.hangup = async_to_legacy_response_wrapper(resource.hangup)
        self.refer = async_to_legacy_response_wrapper(resource.refer)
        self.reject = async_to_legacy_response_wrapper(resource.reject)


class AsyncCallsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncCalls) -> None:
        self._resource = resource
        self.create = async_to_custom_streamed_response_wrapper(resource.create, AsyncStreamedBinaryAPIResponse)
        self.accept = async_to_streamed_response_wrapper(resource.accept)
        self.hangup = async_to_streamed_response_wrapper(resource.hangup)
        self.refer = async_to_streamed_response_wrapper(resource.refer)
        self.reject = async_to_streamed_response_wrapper(resource.reject)


class AsyncClientSecretsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncClientSecrets) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncClientSecretsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncClientSecrets) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
