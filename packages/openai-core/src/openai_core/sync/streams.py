"""Streams of items, read with blocking calls."""

from __future__ import annotations

import time
from sys import is_finalizing
from types import GeneratorType
from typing import TYPE_CHECKING, Any, Iterator, Optional, Type, TypeVar

from ..public_names import public
from ..streaming.limits import DRAIN_BYTES, DRAIN_SECONDS
from ..streaming.reader import END, SKIP, StreamBase

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from ..streaming.reader import StreamReader
    from ..streaming.sse import ServerSentEvent

T = TypeVar("T")


@public
class Stream(StreamBase[T]):
    """The items of a streamed answer, one after the other as they arrive.

    Iterate over it. Use it as a context manager, or call `close`, where the iteration may stop early.

    Args:
        cast_to: The type of the items.
        response: The HTTP response, whose body has not been read.
        client: The client that sent the request.
        options: The request's options: its time limits, and how items are decoded.

    Attributes:
        response: The HTTP response.

    Raises:
        APIError: While iterating: the stream holds an error in place of an item.
        StreamTruncatedError: While iterating: the stream ended before its last event.
        APITimeoutError: While iterating: a time limit passed.
        UnexpectedResponseError: While iterating: the body is no event stream, or an event is no JSON.
    """

    def __next__(self) -> T:
        item: T = self._iterator.__next__()
        return item

    def __iter__(self) -> Iterator[T]:
        return iter(self._iterator)

    def __stream__(self) -> Iterator[T]:
        return _items(self._reader, self._iter_events(), self.response)

    def _iter_events(self) -> Iterator[ServerSentEvent]:
        return _events(self._reader, self._decoder, self.response)

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
        if self._can_close_iterator(GeneratorType, "gi_running"):
            self._iterator.close()
        response: Any = self.response  # a stream that was made by hand has none
        if response is not None:
            response.close()
        self._on_closed()


# The generators do not refer to their stream: a stream that is given up goes at once, and its connection with it.


def _items(reader: StreamReader, events: Iterator[ServerSentEvent], response: httpx.Response) -> Iterator[Any]:
    read = reader.prepare()
    try:
        for event in events:
            item = read(event)
            if item is SKIP:
                continue
            if item is END:
                break
            yield item
        reader.finish()
    except BaseException as error:
        reader.closed(error)
        raise
    finally:
        reader.closed()
        try:
            _close(events)
        finally:
            _close(response)


def _events(reader: StreamReader, decoder: Any, response: httpx.Response) -> Iterator[ServerSentEvent]:
    # Held here until the end, for a generator of chunks that nobody holds closes the connection.
    chunks = response.iter_bytes()
    try:
        if reader.incremental:
            yield from _decoded(reader, chunks)
        else:
            yield from map(reader.adopt, decoder.iter_bytes(chunks))
    except Exception as error:
        reader.interrupted(error)
    finally:
        if reader.complete:
            _drain(response)


def _decoded(reader: StreamReader, chunks: Iterator[bytes]) -> Iterator[ServerSentEvent]:
    receive = reader.receive
    limits = reader.limits
    if limits is not None:
        limits.wait()
    for chunk in chunks:
        yield from receive(chunk)
        if limits is not None:
            limits.wait()
    yield from reader.tail()


def _close(source: Any) -> None:
    # While Python exits, what closing needs may be gone (CPython 3.13.0 crashes in `time`); sockets close anyway.
    if is_finalizing():
        return
    close = getattr(source, "close", None)
    if close is not None and getattr(source, "is_closed", False) is not True:  # a double says something else
        close()


def _drain(response: httpx.Response) -> None:
    """Reads what follows the last event, so that the connection can be used again.

    A blocking read cannot be given up, so it gets a short limit of its own. Only the connections of httpcore take one,
    and only HTTP/1.1 needs this: HTTP/2 closes one stream of many.
    """
    if (
        is_finalizing()
        or response.is_closed
        or response.http_version != "HTTP/1.1"
        or "network_stream" not in response.extensions
    ):
        return
    extensions = response.request.extensions
    timeout = extensions.get("timeout") or {}
    extensions["timeout"] = {**timeout, "read": DRAIN_SECONDS}
    try:
        _read_to_end(response.stream, time.monotonic() + DRAIN_SECONDS)
    except Exception:
        # The answer is complete; a connection that fails now is only not used again.
        pass
    finally:
        extensions["timeout"] = timeout


def _read_to_end(stream: Any, end: float) -> None:
    size = 0
    for part in stream:
        size += len(part)
        if size > DRAIN_BYTES or time.monotonic() > end:
            return
