"""Views of the `webhooks` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .webhooks import AsyncClientWebhooks, AsyncEventTypes


class AsyncEventTypesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncEventTypes) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncEventTypesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncEventTypes) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)


class AsyncWebhooksWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncClientWebhooks) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.rotate_secret = async_to_legacy_response_wrapper(resource.rotate_secret)
        self.test = async_to_legacy_response_wrapper(resource.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithRawResponse:
        """The types of events that can be asked for."""
        return AsyncEventTypesWithRawResponse(self._resource.event_types)


class AsyncWebhooksWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncClientWebhooks) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.rotate_secret = async_to_streamed_response_wrapper(resource.rotate_secret)
        self.test = async_to_streamed_response_wrapper(resource.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithStreamingResponse:
        """The types of events that can be asked for."""
        return AsyncEventTypesWithStreamingResponse(self._resource.event_types)
