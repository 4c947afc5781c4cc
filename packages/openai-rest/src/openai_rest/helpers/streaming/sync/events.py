# Rendered from ../aio/events.py; edit that and run `hatch run generate`.
"""What all streams with events share, read with blocking calls."""

from __future__ import annotations

from types import GeneratorType
from typing import TYPE_CHECKING, Any, Generic, Iterator, Optional, Type, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

EventT = TypeVar("EventT")


class EventStream(Generic[EventT]):
    """Iterates over the events that a state makes of the items of a stream.

    Args:
        raw_stream: The stream of items.
    """

    def __init__(self, raw_stream: Any) -> None:
        self._raw_stream = raw_stream
        self._response = getattr(raw_stream, "response", None)
        self._iterator: Iterator[EventT] = self.__stream__()

    if TYPE_CHECKING:

        def __stream__(self) -> Iterator[EventT]: ...

    def __next__(self) -> EventT:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[EventT]:
        return self._iterator

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the stream and releases its connection. A stream that was read to its end is closed already."""
        close_generator(self._iterator)
        self._raw_stream.close()

    def until_done(self) -> Self:
        """Reads the stream to its end.

        Raises:
            APIError: The stream holds an error, or was cut off.
        """
        for _ in self:
            pass
        return self


def close_generator(iterator: Any) -> None:
    """Closes a generator that waits; one that runs is what wants to close it."""
    if isinstance(iterator, GeneratorType) and not iterator.gi_running:
        iterator.close()


StreamT = TypeVar("StreamT", bound=Any)


class StreamManager(Generic[StreamT]):
    """Sends the request where its `with` block begins, and closes the stream where it ends."""

    _open: Optional[StreamT] = None

    if TYPE_CHECKING:

        def _start(self) -> StreamT: ...

    def __enter__(self) -> StreamT:
        self._open = self._start()
        return self._open

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self._open is not None:
            self._open.close()
