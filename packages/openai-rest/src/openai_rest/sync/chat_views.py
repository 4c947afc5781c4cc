# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Views of the `chat` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .chat import Chat, Completions, Messages


class ChatWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Chat) -> None:
        self._resource = resource

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        return CompletionsWithRawResponse(self._resource.completions)


class ChatWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Chat) -> None:
        self._resource = resource

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        return CompletionsWithStreamingResponse(self._resource.completions)


class CompletionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Completions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.parse = to_legacy_response_wrapper(resource.parse)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        return MessagesWithRawResponse(self._resource.messages)


class CompletionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Completions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.parse = to_streamed_response_wrapper(resource.parse)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        return MessagesWithStreamingResponse(self._resource.messages)


class MessagesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class MessagesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)
