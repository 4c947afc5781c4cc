# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agent_sessions` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import AsyncStreamedBinaryAPIResponse
from openai_core.responses.views import (
    async_to_custom_streamed_response_wrapper,
    async_to_legacy_response_wrapper,
    async_to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .beta_agent_sessions import (
        AsyncArtifacts,
        AsyncEvents,
        AsyncItems,
        AsyncSessions,
        AsyncSessionsTurns,
        AsyncSessionsTurnsItems,
        AsyncSubagents,
        AsyncSubagentsItems,
        AsyncTraces,
        AsyncTurns,
        AsyncTurnsItems,
    )


class AsyncSessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithRawResponse:
        return AsyncArtifactsWithRawResponse(self._resource.artifacts)

    @cached_property
    def events(self) -> AsyncEventsWithRawResponse:
        return AsyncEventsWithRawResponse(self._resource.events)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        return AsyncItemsWithRawResponse(self._resource.items)

    @cached_property
    def subagents(self) -> AsyncSubagentsWithRawResponse:
        return AsyncSubagentsWithRawResponse(self._resource.subagents)

    @cached_property
    def traces(self) -> AsyncTracesWithRawResponse:
        return AsyncTracesWithRawResponse(self._resource.traces)

    @cached_property
    def turns(self) -> AsyncSessionsTurnsWithRawResponse:
        return AsyncSessionsTurnsWithRawResponse(self._resource.turns)


class AsyncSessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithStreamingResponse:
        return AsyncArtifactsWithStreamingResponse(self._resource.artifacts)

    @cached_property
    def events(self) -> AsyncEventsWithStreamingResponse:
        return AsyncEventsWithStreamingResponse(self._resource.events)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        return AsyncItemsWithStreamingResponse(self._resource.items)

    @cached_property
    def subagents(self) -> AsyncSubagentsWithStreamingResponse:
        return AsyncSubagentsWithStreamingResponse(self._resource.subagents)

    @cached_property
    def traces(self) -> AsyncTracesWithStreamingResponse:
        return AsyncTracesWithStreamingResponse(self._resource.traces)

    @cached_property
    def turns(self) -> AsyncSessionsTurnsWithStreamingResponse:
        return AsyncSessionsTurnsWithStreamingResponse(self._resource.turns)


class AsyncArtifactsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncArtifacts) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.content = async_to_legacy_response_wrapper(resource.content)


class AsyncArtifactsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncArtifacts) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.content = async_to_custom_streamed_response_wrapper(resource.content, AsyncStreamedBinaryAPIResponse)


class AsyncEventsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncEvents) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.stream = async_to_legacy_response_wrapper(resource.stream)


class AsyncEventsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncEvents) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.stream = async_to_streamed_response_wrapper(resource.stream)


class AsyncItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncItems) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncItems) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)


class AsyncSubagentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSubagents) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)

    @cached_property
    def items(self) -> AsyncSubagentsItemsWithRawResponse:
        return AsyncSubagentsItemsWithRawResponse(self._resource.items)

    @cached_property
    def turns(self) -> AsyncTurnsWithRawResponse:
        return AsyncTurnsWithRawResponse(self._resource.turns)


class AsyncSubagentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSubagents) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)

    @cached_property
    def items(self) -> AsyncSubagentsItemsWithStreamingResponse:
        return AsyncSubagentsItemsWithStreamingResponse(self._resource.items)

    @cached_property
    def turns(self) -> AsyncTurnsWithStreamingResponse:
        return AsyncTurnsWithStreamingResponse(self._resource.turns)


class AsyncSubagentsItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSubagentsItems) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncSubagentsItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSubagentsItems) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)


class AsyncTurnsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTurns) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)

    @cached_property
    def items(self) -> AsyncTurnsItemsWithRawResponse:
        return AsyncTurnsItemsWithRawResponse(self._resource.items)


class AsyncTurnsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTurns) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)

    @cached_property
    def items(self) -> AsyncTurnsItemsWithStreamingResponse:
        return AsyncTurnsItemsWithStreamingResponse(self._resource.items)


class AsyncTurnsItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTurnsItems) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncTurnsItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTurnsItems) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)


class AsyncTracesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTraces) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncTracesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTraces) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)


class AsyncSessionsTurnsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSessionsTurns) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)

    @cached_property
    def items(self) -> AsyncSessionsTurnsItemsWithRawResponse:
        return AsyncSessionsTurnsItemsWithRawResponse(self._resource.items)


class AsyncSessionsTurnsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSessionsTurns) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)

    @cached_property
    def items(self) -> AsyncSessionsTurnsItemsWithStreamingResponse:
        return AsyncSessionsTurnsItemsWithStreamingResponse(self._resource.items)


class AsyncSessionsTurnsItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSessionsTurnsItems) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncSessionsTurnsItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSessionsTurnsItems) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)
