# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Views of the `responses` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .responses import AsyncInputItems, AsyncInputTokens, AsyncResponses


class AsyncResponsesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncResponses) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.cancel = async_to_legacy_response_wrapper(resource.cancel)
        self.compact = async_to_legacy_response_wrapper(resource.compact)
        self.parse = async_to_legacy_response_wrapper(resource.parse)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithRawResponse:
        return AsyncInputItemsWithRawResponse(self._resource.input_items)

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse:
        return AsyncInputTokensWithRawResponse(self._resource.input_tokens)


class AsyncResponsesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncResponses) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.cancel = async_to_streamed_response_wrapper(resource.cancel)
        self.compact = async_to_streamed_response_wrapper(resource.compact)
        self.parse = async_to_streamed_response_wrapper(resource.parse)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse:
        return AsyncInputItemsWithStreamingResponse(self._resource.input_items)

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse:
        return AsyncInputTokensWithStreamingResponse(self._resource.input_tokens)


class AsyncInputItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncInputItems) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncInputItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncInputItems) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)


class AsyncInputTokensWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncInputTokens) -> None:
        self._resource = resource
        self.count = async_to_legacy_response_wrapper(resource.count)


class AsyncInputTokensWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncInputTokens) -> None:
        self._resource = resource
        self.count = async_to_streamed_response_wrapper(resource.count)
