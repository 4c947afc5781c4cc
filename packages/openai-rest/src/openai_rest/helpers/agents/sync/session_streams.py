# Rendered from ../aio/session_streams.py; edit that and run `hatch run generate`.
"""Streams of sessions, read with blocking calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Collection, Generic, Iterator, Optional, Type

from openai_core.sync.streams import Stream

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

        def __iter__(self) -> Iterator[AgentSessionEvent]: ...

        def close(self) -> None: ...

    def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Reads all events that are left, runs the handlers of tools, and returns the result; a second time, at once.

        Raises:
            AgentTurnResultError: The turn brought no complete result.
            AgentOutputParseError: The answer does not fit the type that was asked for.
            AgentStreamError: Events were read before `with_result_collection` was called.
        """
        try:
            with self._collection.observed(self._handled_tools) as is_over:
                if not is_over():
                    for _ in self:
                        if is_over():
                            break
                return self._collection.result()
        finally:
            self.close()


class AgentSessionStream(ReadsResult[OutputT], SessionStreamBase[OutputT]):
    """Sends input to an idle session, and gives the events of the turn that it begins.

    Use it as a context manager and iterate over it. It ends when the session is idle again, has failed, or has
    spent its budget while no turn runs; turns that fail are events like others. Closing it early does not cancel the
    turn.

    Raises:
        AgentStreamError: While iterating: the connection ended before the turn.
    """

    def __enter__(self) -> Self:
        self._enter()
        try:
            self._sessions._run(self._opening())
        except BaseException:
            self.close()
            raise
        self._iterator = self._events()
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> AgentSessionEvent:
        if self._closed:
            raise StopIteration
        event: AgentSessionEvent = self._entered_iterator().__next__()
        return event

    def until_done(self) -> None:
        """Reads all events that are left, and runs the handlers of tools that are called."""
        for _ in self:
            pass

    def close(self) -> None:
        """Closes the connection; the turn goes on."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()
        # One that is running is what called this.
        if self._iterator is not None and not self._iterator.gi_running:
            self._iterator.close()

    def _events(self) -> Iterator[AgentSessionEvent]:
        try:
            for event in self._stream:
                received = self._received(event)
                if received is None:
                    continue
                if received.is_last:
                    self.close()
                yield event
                if self._closed:
                    return
                if received.invocation is not None:
                    self._dispatcher.dispatch(received.invocation)
            raise self._ended_early()
        except Exception as error:
            self._collection.record_error(error)
            raise
        finally:
            self.close()


class AgentSessionEventStream(ReadsResult[OutputT], Stream[AgentSessionEvent], Generic[OutputT]):
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

    def __stream__(self) -> Iterator[AgentSessionEvent]:
        events: Any = super().__stream__()
        try:
            for event in events:
                self._collection.accept(event)
                invocation = None if self._dispatcher is None else self._dispatcher.prepare(event)
                yield event
                if invocation is not None and self._dispatcher is not None and not self._closed:
                    self._dispatcher.dispatch(invocation)
        except Exception as error:
            self._collection.record_error(error)
            raise
        finally:
            events.close()
            self.close()

    def close(self) -> None:
        """Ends the stream and releases its connection; handlers of tools do not run any more."""
        self._closed = True
        super().close()
