"""Streams of sessions, read asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Collection, Generic, Optional, Type

from openai_core.aio.streams import AsyncStream
from openai_core.public_names import public

from ....types.beta_agent_sessions import AgentSessionEvent
from ..collecting import AgentTurnResultCollection
from ..dispatch import ToolDispatcher
from ..results import OutputT
from ..session_streams import CollectsResult, SessionStreamBase

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..results import AgentTurnResult


class ReadsResult(CollectsResult[OutputT]):
    """A stream that can be read to the result of its turn."""

    if TYPE_CHECKING:

        def __aiter__(self) -> AsyncIterator[AgentSessionEvent]: ...

        async def close(self) -> None:
            """Gives the connection back; what has not been read is lost."""

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Reads all events that are left, runs the handlers of tools, and returns the result; a second time, at once.

        Raises:
            AgentTurnResultError: The turn brought no complete result.
            AgentOutputParseError: The answer does not fit the type that was asked for.
            AgentStreamError: Events were read before `with_result_collection` was called.
        """
        try:
            with self._collection.observed(self._handled_tools) as is_over:
                if not is_over():
                    async for _ in self:
                        if is_over():
                            break
                return self._collection.result()
        finally:
            await self.close()


@public
class AsyncAgentSessionStream(ReadsResult[OutputT], SessionStreamBase[OutputT]):
    """Sends input to an idle session, and gives the events of the turn that it begins.

    Use it as a context manager and iterate over it. It ends when the session is idle again, has failed, or has
    spent its budget while no turn runs; turns that fail are events like others. Closing it early does not cancel the
    turn.
    Handlers may be asynchronous; others run in the event loop.

    Raises:
        AgentStreamError: While iterating: the connection ended before the turn.
    """

    async def __aenter__(self) -> Self:
        self._enter()
        try:
            await self._sessions._run(self._opening())
        except BaseException:
            await self.close()
            raise
        self._iterator = self._events()
        return self

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AgentSessionEvent:
        if self._closed:
            raise StopAsyncIteration
        event: AgentSessionEvent = await self._entered_iterator().__anext__()
        return event

    async def until_done(self) -> None:
        """Reads all events that are left, and runs the handlers of tools that are called."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """Closes the connection; the turn goes on."""
        self._closed = True
        if self._stream is not None:
            await self._stream.close()
        # One that is running is what called this.
        if self._iterator is not None and not self._iterator.ag_running:
            await self._iterator.aclose()

    async def _events(self) -> AsyncIterator[AgentSessionEvent]:
        try:
            async for event in self._stream:
                received = self._received(event)
                if received is None:
                    continue
                if received.is_last:
                    await self.close()
                yield event
                if self._closed:
                    return
                if received.invocation is not None:
                    await self._dispatcher.dispatch(received.invocation)
            raise self._ended_early()
        except Exception as error:
            self._collection.record_error(error)
            raise
        finally:
            await self.close()


@public
class AsyncAgentSessionEventStream(ReadsResult[OutputT], AsyncStream[AgentSessionEvent], Generic[OutputT]):
    """The events of a session that was just created; can collect the result of the turn that its input began.

    An ordinary stream in all else. Handlers of tools run while it is read, each after the program had the event of the
    call.
    """

    _dispatcher: Optional[ToolDispatcher] = None
    _results: Optional[AgentTurnResultCollection[OutputT]] = None
    _closed = False

    @property
    def _collection(self) -> AgentTurnResultCollection[OutputT]:
        if self._results is None:
            self._results = AgentTurnResultCollection()
        return self._results

    @property
    def _handled_tools(self) -> Collection[str]:
        return () if self._dispatcher is None else self._dispatcher.handlers

    async def __stream__(self) -> AsyncIterator[AgentSessionEvent]:
        events: Any = super().__stream__()
        try:
            async for event in events:
                self._collection.accept(event)
                invocation = None if self._dispatcher is None else self._dispatcher.prepare(event)
                yield event
                if invocation is not None and self._dispatcher is not None and not self._closed:
                    await self._dispatcher.dispatch(invocation)
        except Exception as error:
            self._collection.record_error(error)
            raise
        finally:
            await events.aclose()
            await self.close()

    async def close(self) -> None:
        """Ends the stream and releases its connection; handlers of tools do not run any more."""
        self._closed = True
        await super().close()
