"""Streams of items, read asynchronously, on asyncio and trio."""

from __future__ import annotations

from types import AsyncGeneratorType
from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, List, Optional, Type, TypeVar, cast

from ..public_names import public
from ..streaming.limits import DRAIN_BYTES, DRAIN_SECONDS
from ..streaming.reader import END, SKIP, StreamBase, is_of_the_kernel
from ..transports.http1.own_bodies import pieces_of

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from ..streaming.limits import StreamLimits
    from ..streaming.reader import StreamReader
    from ..streaming.sse import ServerSentEvent

T = TypeVar("T")

_CLOSE_SECONDS = 5.0


@public
class AsyncStream(StreamBase[T]):
    """The items of a streamed answer, one after the other as they arrive.

    Iterate over it with `async for`. Use it as a context manager, or call `close`, where the iteration may stop early.

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

    async def __anext__(self) -> T:
        item: T = await self._iterator.__anext__()
        return item

    def __aiter__(self) -> AsyncIterator[T]:
        iterator: AsyncIterator[T] = self._iterator.__aiter__()
        return iterator

    def __stream__(self) -> AsyncIterator[T]:
        events = None if is_of_the_kernel(self._iter_events) else self._iter_events()
        return _items(self._reader, events, self._decoder, self.response)

    def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        return _events(self._reader, self._decoder, self.response)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Ends the stream and releases its connection. A stream that was read to its end is closed already."""
        if self._can_close_iterator(AsyncGeneratorType, "ag_running"):
            await self._iterator.aclose()
        response: Any = self.response  # a stream that was made by hand has none
        if response is not None:
            await response.aclose()
        self._on_closed()

    async def aclose(self) -> None:
        """The same as `close`."""
        await self.close()


# The generators do not refer to their stream: a stream that is given up goes at once, and its connection with it.


async def _items(
    reader: StreamReader, events: Optional[AsyncIterator[ServerSentEvent]], decoder: Any, response: httpx.Response
) -> AsyncIterator[Any]:
    read = reader.prepare()
    # Chunks in place of events save a frame for each item, which a thousand streams side by side feel.
    source = _Body(reader, decoder, response) if events is None else _Events(events)
    pieces, events_of = source.pieces, source.events_of
    ended = False
    try:
        while not ended:
            try:
                found = events_of(await pieces.__anext__())
            except StopAsyncIteration:
                found, ended = source.tail(), True
            except Exception as error:
                source.interrupted(error)
                break
            found.reverse()
            while found:  # what was handed out is let go: of a thousand streams, each object that waits is felt
                item = read(found.pop())
                if item is END:
                    break
                if item is not SKIP:
                    yield item
            else:
                continue
            break
        if ended:
            await source.exhausted()
        reader.finish()
    except BaseException as error:
        reader.closed(error)
        raise
    finally:
        reader.closed()
        try:
            await source.close()
        finally:
            await _close_response(response)


async def _events(reader: StreamReader, decoder: Any, response: httpx.Response) -> AsyncIterator[ServerSentEvent]:
    source = _Body(reader, decoder, response)
    try:
        async for piece in source.pieces:
            for event in source.events_of(piece):
                yield event
        for event in source.tail():
            yield event
        await source.exhausted()
    except Exception as error:
        source.interrupted(error)
    finally:
        await source.close()


class _Body:
    """The body of a stream in pieces, each of which holds events."""

    def __init__(self, reader: StreamReader, decoder: Any, response: httpx.Response) -> None:
        self._reader = reader
        self._response = response
        # Begun here, as by `async for`: the request's time limits may have been changed since it was sent.
        self._chunks = pieces_of(response, response.aiter_bytes).__aiter__()
        waits = self._chunks if reader.limits is None else _LimitedChunks(self._chunks, reader.limits)
        self.pieces: AsyncIterator[Any] = waits if reader.incremental else decoder.aiter_bytes(waits)
        self.events_of: Callable[[Any], List[ServerSentEvent]] = (
            reader.receive if reader.incremental else lambda event: [reader.adopt(event)]
        )

    def tail(self) -> List[ServerSentEvent]:
        return self._reader.tail() if self._reader.incremental else []

    def interrupted(self, error: Exception) -> None:
        self._reader.interrupted(error)

    async def exhausted(self) -> None:
        if self._reader.incremental:
            try:
                await _close_response(self._response)
            except Exception as error:
                self._reader.interrupted(error)

    async def close(self) -> None:
        response = self._response
        if self._reader.complete and not response.is_closed and response.http_version == "HTTP/1.1":
            await _drain(response, self._chunks)
        if self.pieces is not self._chunks:
            await _close_iterator(self.pieces)
        await _close_iterator(self._chunks)


class _Events:
    """What a subclass, or whoever wraps `_iter_events`, gives as the events of a stream."""

    def __init__(self, events: AsyncIterator[ServerSentEvent]) -> None:
        self._events = events
        self.pieces: AsyncIterator[Any] = events.__aiter__()
        self.events_of: Callable[[Any], List[ServerSentEvent]] = lambda event: [event]

    def tail(self) -> List[ServerSentEvent]:
        return []

    def interrupted(self, error: Exception) -> None:
        raise error

    async def exhausted(self) -> None:
        """Whoever made the events has seen to it."""

    async def close(self) -> None:
        await _close_iterator(self._events)


class _LimitedChunks:
    """Bounds the wait for each chunk. An object, because a cancel scope must not stay open across a `yield`."""

    def __init__(self, chunks: AsyncIterator[bytes], limits: StreamLimits) -> None:
        self._chunks = chunks
        self._limits = limits

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        import anyio

        self._limits.wait()
        left = self._limits.left()
        if left is None:
            return await self._chunks.__anext__()
        with anyio.move_on_after(left):
            return await self._chunks.__anext__()
        raise self._limits.error()


async def _close_iterator(iterator: Any) -> None:
    # A generator that is left to the garbage collector would be closed later, by a task of its own.
    close = getattr(iterator, "aclose", None)
    if close is not None:
        await close()


async def _close_response(response: httpx.Response) -> None:
    if response.is_closed is True:  # a double says something else
        return
    import anyio

    # Also a task that is being cancelled gives its connection back.
    with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
        await response.aclose()


async def _drain(response: httpx.Response, chunks: Any) -> None:
    """Reads what follows the last event, so that the connection can be used again.

    Only HTTP/1.1 needs this: HTTP/2 closes one stream of many. What is too long is cut off by cancelling the read: that
    ends the body, and all the generators through which httpx reads it, none of which would be closed by the one above.
    """
    import anyio

    size = 0
    try:
        with anyio.move_on_after(DRAIN_SECONDS) as scope:
            async for chunk in chunks:
                size += len(chunk)
                if size > 2 * DRAIN_BYTES:  # a body that never waits cannot be cancelled
                    return
                if size > DRAIN_BYTES:
                    scope.cancel()
        if scope.cancel_called:
            await _close_cut_off(response)
    except anyio.get_cancelled_exc_class():
        await _close_cut_off(response)
        raise
    except Exception as error:
        from ..transports.libraries import is_decoding_error, is_transport_error

        # The answer is complete; a connection that fails now is only not used again. A transport that cannot close is
        # another matter: httpx closes the response after its last byte, and then looks whether the body was whole.
        if response.is_closed and not (is_decoding_error(error) or is_transport_error(error)):
            raise


async def _close_cut_off(response: httpx.Response) -> None:
    """Closes a body whose reading was cut off. httpx2 has begun to, and the same cancellation has cut that off, too."""
    import anyio

    if response.is_closed:
        with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
            await cast(Any, response.stream).aclose()
