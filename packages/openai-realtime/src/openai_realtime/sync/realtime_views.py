# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Views of the `realtime` resources whose methods return responses; type checkers read them."""

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
    from .realtime import Calls, ClientSecrets, Realtime
    from .realtime_translations_views import TranslationsWithRawResponse, TranslationsWithStreamingResponse


class RealtimeWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Realtime) -> None:
        self._resource = resource

    @cached_property
    def calls(self) -> CallsWithRawResponse:
        return CallsWithRawResponse(self._resource.calls)

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        return ClientSecretsWithRawResponse(self._resource.client_secrets)

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        from .realtime_translations_views import TranslationsWithRawResponse

        return TranslationsWithRawResponse(self._resource.translations)


class RealtimeWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Realtime) -> None:
        self._resource = resource

    @cached_property
    def calls(self) -> CallsWithStreamingResponse:
        return CallsWithStreamingResponse(self._resource.calls)

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        return ClientSecretsWithStreamingResponse(self._resource.client_secrets)

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        from .realtime_translations_views import TranslationsWithStreamingResponse

        return TranslationsWithStreamingResponse(self._resource.translations)


class CallsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Calls) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.accept = to_legacy_response_wrapper(resource.accept)
        self.hangup = to_legacy_response_wrapper(resource.hangup)
        self.refer = to_legacy_response_wrapper(resource.refer)
        self.reject = to_legacy_response_wrapper(resource.reject)


class CallsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Calls) -> None:
        self._resource = resource
        self.create = to_custom_streamed_response_wrapper(resource.create, StreamedBinaryAPIResponse)
        self.accept = to_streamed_response_wrapper(resource.accept)
        self.hangup = to_streamed_response_wrapper(resource.hangup)
        self.refer = to_streamed_response_wrapper(resource.refer)
        self.reject = to_streamed_response_wrapper(resource.reject)


class ClientSecretsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ClientSecrets) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class ClientSecretsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ClientSecrets) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
