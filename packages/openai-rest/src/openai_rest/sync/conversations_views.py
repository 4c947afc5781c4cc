# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
"""Views of the `conversations` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .conversations import Conversations, Items


class ConversationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Conversations) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        return ItemsWithRawResponse(self._resource.items)


class ConversationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Conversations) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        return ItemsWithStreamingResponse(self._resource.items)


class ItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Items) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class ItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Items) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
