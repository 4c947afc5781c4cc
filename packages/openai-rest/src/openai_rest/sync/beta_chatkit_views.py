# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_chatkit` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_chatkit import ChatKit, Sessions, Threads


class ChatKitWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ChatKit) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        return SessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        return ThreadsWithRawResponse(self._resource.threads)


class ChatKitWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ChatKit) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        return SessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        return ThreadsWithStreamingResponse(self._resource.threads)


class SessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.cancel = to_legacy_response_wrapper(resource.cancel)


class SessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.cancel = to_streamed_response_wrapper(resource.cancel)


class ThreadsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Threads) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.list_items = to_legacy_response_wrapper(resource.list_items)


class ThreadsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Threads) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.list_items = to_streamed_response_wrapper(resource.list_items)
