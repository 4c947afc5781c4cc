"""What all streams with events share, read asynchronously, on asyncio and trio."""

from __future__ import annotations

from types import AsyncGeneratorType
from typing import TYPE_CHECKING, Any, AsyncIterator, Generic, Optional, Type, TypeVar

from openai_core.errors import OpenAIError

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

EventT = TypeVar("EventT")


class AsyncEventStream(Generic[EventT]):
    """Iterates over the events that a state makes of the items of a stream.

    Args:
        raw_stream: The stream of items.
    """

    def __init__(self, raw_stream: Any) -> None:
        self._raw_stream = raw_stream
        self._response = getattr(raw_stream, "response", None)
        self._iterator: AsyncIterator[EventT] = self.__stream__()

    if TYPE_CHECKING:

        def __stream__(self) -> AsyncIterator[EventT]: ...

    async def __anext__(self) -> EventT:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self._iterator

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
        await close_generator(self._iterator)
        await self._raw_stream.close()

    async def until_done(self) -> Self:
        """Reads the stream to its end.

        Raises:
            APIError: The stream holds an error, or was cut off.
        """
        async for _ in self:
            pass
        return self


async def close_generator(iterator: Any) -> None:
    """Closes a generator that waits; one that runs is what wants to close it.

    Args:
        iterator: An iterator, which may be another kind of object.
    """
    if isinstance(iterator, AsyncGeneratorType) and not iterator.ag_running:
        await iterator.aclose()


StreamT = TypeVar("StreamT", bound=Any)


class AsyncStreamManager(Generic[StreamT]):
    """Sends the request where its `async with` block begins, and closes the stream where it ends."""

    _open: Optional[StreamT] = None

    if TYPE_CHECKING:

        async def _start(self) -> StreamT: ...

    async def __aenter__(self) -> StreamT:
        try:
            self._open = await self._start()
        except OpenAIError as error:
            from openai_core.call.tracebacks import shorten_traceback

            shorten_traceback(error)
            raise error
        return self._open

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self._open is not None:
            await self._open.close()
