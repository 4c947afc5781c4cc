# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Views of the `chat` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .chat import AsyncChat, AsyncCompletions, AsyncMessages


class AsyncChatWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncChat) -> None:
        self._resource = resource

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        return AsyncCompletionsWithRawResponse(self._resource.completions)


class AsyncChatWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncChat) -> None:
        self._resource = resource

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        return AsyncCompletionsWithStreamingResponse(self._resource.completions)


class AsyncCompletionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncCompletions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.parse = async_to_legacy_response_wrapper(resource.parse)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        return AsyncMessagesWithRawResponse(self._resource.messages)


class AsyncCompletionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncCompletions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.parse = async_to_streamed_response_wrapper(resource.parse)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        return AsyncMessagesWithStreamingResponse(self._resource.messages)


class AsyncMessagesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncMessages) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncMessagesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncMessages) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)
