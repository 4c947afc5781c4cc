# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Views of the `responses` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .responses import InputItems, InputTokens, Responses


class ResponsesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Responses) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.cancel = to_legacy_response_wrapper(resource.cancel)
        self.compact = to_legacy_response_wrapper(resource.compact)
        self.parse = to_legacy_response_wrapper(resource.parse)

    @cached_property
    def input_items(self) -> InputItemsWithRawResponse:
        return InputItemsWithRawResponse(self._resource.input_items)

    @cached_property
    def input_tokens(self) -> InputTokensWithRawResponse:
        return InputTokensWithRawResponse(self._resource.input_tokens)


class ResponsesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Responses) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.cancel = to_streamed_response_wrapper(resource.cancel)
        self.compact = to_streamed_response_wrapper(resource.compact)
        self.parse = to_streamed_response_wrapper(resource.parse)

    @cached_property
    def input_items(self) -> InputItemsWithStreamingResponse:
        return InputItemsWithStreamingResponse(self._resource.input_items)

    @cached_property
    def input_tokens(self) -> InputTokensWithStreamingResponse:
        return InputTokensWithStreamingResponse(self._resource.input_tokens)


class InputItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: InputItems) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class InputItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: InputItems) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)


class InputTokensWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: InputTokens) -> None:
        self._resource = resource
        self.count = to_legacy_response_wrapper(resource.count)


class InputTokensWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: InputTokens) -> None:
        self._resource = resource
        self.count = to_streamed_response_wrapper(resource.count)
