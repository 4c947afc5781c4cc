# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agent_sessions` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import StreamedBinaryAPIResponse
from openai_core.responses.views import (
    to_custom_streamed_response_wrapper,
    to_legacy_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .beta_agent_sessions import (
        Artifacts,
        Events,
        Items,
        Sessions,
        SessionsTurns,
        SessionsTurnsItems,
        Subagents,
        SubagentsItems,
        Traces,
        Turns,
        TurnsItems,
    )


class SessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def artifacts(self) -> ArtifactsWithRawResponse:
        return ArtifactsWithRawResponse(self._resource.artifacts)

    @cached_property
    def events(self) -> EventsWithRawResponse:
        return EventsWithRawResponse(self._resource.events)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        return ItemsWithRawResponse(self._resource.items)

    @cached_property
    def subagents(self) -> SubagentsWithRawResponse:
        return SubagentsWithRawResponse(self._resource.subagents)

    @cached_property
    def traces(self) -> TracesWithRawResponse:
        return TracesWithRawResponse(self._resource.traces)

    @cached_property
    def turns(self) -> SessionsTurnsWithRawResponse:
        return SessionsTurnsWithRawResponse(self._resource.turns)


class SessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def artifacts(self) -> ArtifactsWithStreamingResponse:
        return ArtifactsWithStreamingResponse(self._resource.artifacts)

    @cached_property
    def events(self) -> EventsWithStreamingResponse:
        return EventsWithStreamingResponse(self._resource.events)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        return ItemsWithStreamingResponse(self._resource.items)

    @cached_property
    def subagents(self) -> SubagentsWithStreamingResponse:
        return SubagentsWithStreamingResponse(self._resource.subagents)

    @cached_property
    def traces(self) -> TracesWithStreamingResponse:
        return TracesWithStreamingResponse(self._resource.traces)

    @cached_property
    def turns(self) -> SessionsTurnsWithStreamingResponse:
        return SessionsTurnsWithStreamingResponse(self._resource.turns)


class ArtifactsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Artifacts) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.content = to_legacy_response_wrapper(resource.content)


class ArtifactsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Artifacts) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.content = to_custom_streamed_response_wrapper(resource.content, StreamedBinaryAPIResponse)


class EventsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Events) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.stream = to_legacy_response_wrapper(resource.stream)


class EventsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Events) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.stream = to_streamed_response_wrapper(resource.stream)


class ItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Items) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class ItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Items) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)


class SubagentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Subagents) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)

    @cached_property
    def items(self) -> SubagentsItemsWithRawResponse:
        return SubagentsItemsWithRawResponse(self._resource.items)

    @cached_property
    def turns(self) -> TurnsWithRawResponse:
        return TurnsWithRawResponse(self._resource.turns)


class SubagentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Subagents) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)

    @cached_property
    def items(self) -> SubagentsItemsWithStreamingResponse:
        return SubagentsItemsWithStreamingResponse(self._resource.items)

    @cached_property
    def turns(self) -> TurnsWithStreamingResponse:
        return TurnsWithStreamingResponse(self._resource.turns)


class SubagentsItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: SubagentsItems) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class SubagentsItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: SubagentsItems) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)


class TurnsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Turns) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)

    @cached_property
    def items(self) -> TurnsItemsWithRawResponse:
        return TurnsItemsWithRawResponse(self._resource.items)


class TurnsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Turns) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)

    @cached_property
    def items(self) -> TurnsItemsWithStreamingResponse:
        return TurnsItemsWithStreamingResponse(self._resource.items)


class TurnsItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: TurnsItems) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class TurnsItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: TurnsItems) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)


class TracesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Traces) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class TracesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Traces) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)


class SessionsTurnsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: SessionsTurns) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)

    @cached_property
    def items(self) -> SessionsTurnsItemsWithRawResponse:
        return SessionsTurnsItemsWithRawResponse(self._resource.items)


class SessionsTurnsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: SessionsTurns) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)

    @cached_property
    def items(self) -> SessionsTurnsItemsWithStreamingResponse:
        return SessionsTurnsItemsWithStreamingResponse(self._resource.items)


class SessionsTurnsItemsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: SessionsTurnsItems) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)


class SessionsTurnsItemsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: SessionsTurnsItems) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)
