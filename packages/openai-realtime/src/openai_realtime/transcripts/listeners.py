"""Functions that are called when a transcript changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, List, Optional, TypeVar, overload

from ..connection.event_handlers import EventHandlers, KeepsHandlers
from .segments import TranscriptSegment

if TYPE_CHECKING:
    from typing_extensions import Literal, Self

    from .segments import GroupingUpdate, TranscriptSegmentClosedEvent

UPDATED, CLOSED = "segment.updated", "segment.closed"
ReturnT = TypeVar("ReturnT")


class TranscriptListeners(KeepsHandlers, Generic[ReturnT]):
    """`on`, `once` and `off` for `"segment.updated"`, with a segment, and `"segment.closed"`, with its end."""

    def __init__(self) -> None:
        self._event_handler_registry = EventHandlers()

    def _listeners_for(self, update: GroupingUpdate) -> List[Callable[..., ReturnT]]:
        """Returns what to call for an update; listeners that are called once are taken out."""
        kind = UPDATED if isinstance(update, TranscriptSegment) else CLOSED
        return self._event_handler_registry.get_handlers(kind)

    @overload
    def on(self, event_type: Literal["segment.updated"], handler: Callable[[TranscriptSegment], ReturnT]) -> Self: ...
    @overload
    def on(
        self, event_type: Literal["segment.closed"], handler: Callable[[TranscriptSegmentClosedEvent], ReturnT]
    ) -> Self: ...
    @overload
    def on(
        self, event_type: Literal["segment.updated"], handler: None = None
    ) -> Callable[[Callable[[TranscriptSegment], ReturnT]], Callable[[TranscriptSegment], ReturnT]]: ...
    @overload
    def on(
        self, event_type: Literal["segment.closed"], handler: None = None
    ) -> Callable[
        [Callable[[TranscriptSegmentClosedEvent], ReturnT]], Callable[[TranscriptSegmentClosedEvent], ReturnT]
    ]: ...
    def on(self, event_type: str, handler: Optional[Callable[..., ReturnT]] = None) -> Any:
        """Calls a function for each change of a kind. Without a function, returns a decorator.

        Args:
            event_type: `"segment.updated"` or `"segment.closed"`.
            handler: Called with the segment, or with its end.

        Returns:
            This object, so that calls can be chained; or the decorator.
        """
        return self._register(event_type, handler, once=False)

    @overload
    def once(self, event_type: Literal["segment.updated"], handler: Callable[[TranscriptSegment], ReturnT]) -> Self: ...
    @overload
    def once(
        self, event_type: Literal["segment.closed"], handler: Callable[[TranscriptSegmentClosedEvent], ReturnT]
    ) -> Self: ...
    @overload
    def once(
        self, event_type: Literal["segment.updated"], handler: None = None
    ) -> Callable[[Callable[[TranscriptSegment], ReturnT]], Callable[[TranscriptSegment], ReturnT]]: ...
    @overload
    def once(
        self, event_type: Literal["segment.closed"], handler: None = None
    ) -> Callable[
        [Callable[[TranscriptSegmentClosedEvent], ReturnT]], Callable[[TranscriptSegmentClosedEvent], ReturnT]
    ]: ...
    def once(self, event_type: str, handler: Optional[Callable[..., ReturnT]] = None) -> Any:
        """Calls a function for the next change of a kind only; otherwise like `on`.

        Args:
            event_type: The kind of change.
            handler: The function; `None`, the default, to use this as a decorator.
        """
        return self._register(event_type, handler, once=True)
