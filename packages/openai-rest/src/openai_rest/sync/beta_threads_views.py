# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_threads` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_threads import Messages, Runs, Steps, Threads


class ThreadsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Threads) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.create_and_run = to_legacy_response_wrapper(resource.create_and_run)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        return MessagesWithRawResponse(self._resource.messages)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        return RunsWithRawResponse(self._resource.runs)


class ThreadsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Threads) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.create_and_run = to_streamed_response_wrapper(resource.create_and_run)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        return MessagesWithStreamingResponse(self._resource.messages)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        return RunsWithStreamingResponse(self._resource.runs)


class MessagesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class MessagesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class RunsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Runs) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.cancel = to_legacy_response_wrapper(resource.cancel)
        self.submit_tool_outputs = to_legacy_response_wrapper(resource.submit_tool_outputs)

    @cached_property
    def steps(self) -> StepsWithRawResponse:
        return StepsWithRawResponse(self._resource.steps)


class RunsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Runs) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.cancel = to_streamed_response_wrapper(resource.cancel)
        self.submit_tool_outputs = to_streamed_response_wrapper(resource.submit_tool_outputs)

    @cached_property
    def steps(self) -> StepsWithStreamingResponse:
        return StepsWithStreamingResponse(self._resource.steps)


class StepsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Steps) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)


class StepsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Steps) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
