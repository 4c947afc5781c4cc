# Rendered from ../aio/views.py; edit that and run `hatch run generate`.
"""Views of the `webhooks` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .webhooks import ClientWebhooks, EventTypes


class EventTypesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: EventTypes) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class EventTypesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: EventTypes) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)


class WebhooksWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ClientWebhooks) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.rotate_secret = to_legacy_response_wrapper(resource.rotate_secret)
        self.test = to_legacy_response_wrapper(resource.test)

    @cached_property
    def event_types(self) -> EventTypesWithRawResponse:
        """The types of events that can be asked for."""
        return EventTypesWithRawResponse(self._resource.event_types)


class WebhooksWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ClientWebhooks) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.rotate_secret = to_streamed_response_wrapper(resource.rotate_secret)
        self.test = to_streamed_response_wrapper(resource.test)

    @cached_property
    def event_types(self) -> EventTypesWithStreamingResponse:
        """The types of events that can be asked for."""
        return EventTypesWithStreamingResponse(self._resource.event_types)
