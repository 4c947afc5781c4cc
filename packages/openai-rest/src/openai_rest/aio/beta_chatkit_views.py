# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_chatkit` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_chatkit import AsyncChatKit, AsyncSessions, AsyncThreads


class AsyncChatKitWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncChatKit) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        return AsyncSessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        return AsyncThreadsWithRawResponse(self._resource.threads)


class AsyncChatKitWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncChatKit) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        return AsyncSessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        return AsyncThreadsWithStreamingResponse(self._resource.threads)


class AsyncSessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.cancel = async_to_legacy_response_wrapper(resource.cancel)


class AsyncSessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.cancel = async_to_streamed_response_wrapper(resource.cancel)


class AsyncThreadsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncThreads) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.list_items = async_to_legacy_response_wrapper(resource.list_items)


class AsyncThreadsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncThreads) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.list_items = async_to_streamed_response_wrapper(resource.list_items)
