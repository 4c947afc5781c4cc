# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
"""Views of the `evals` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .evals import Evals, OutputItems, Runs


class EvalsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Evals) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        return RunsWithRawResponse(self._resource.runs)


class EvalsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Evals) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        return RunsWithStreamingResponse(self._resource.runs)


class RunsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Runs) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.cancel = to_legacy_response_wrapper(resource.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithRawResponse:
        return OutputItemsWithRawResponse(self._resource.output_items)


class RunsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Runs) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.cancel = to_streamed_response_wrapper(resource.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithStreamingResponse:
        return OutputItemsWithStreamingResponse(self._resource.output_items)


class OutputItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: OutputItems) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)


class OutputItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: OutputItems) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
