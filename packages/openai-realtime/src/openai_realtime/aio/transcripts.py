"""Grouping the transcripts of a Live session, asynchronous, on asyncio."""

from __future__ import annotations

import asyncio
import inspect
from types import TracebackType
from typing import TYPE_CHECKING, Awaitable, Optional, Type, Union

from openai_core.aio.driver import running_library
from openai_core.errors import OpenAIError
from openai_core.public_names import public

from ..transcripts.groupers import GrouperState
from .sockets import check_library

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types.live_events import ServerEvent

    Told = asyncio.Task[None]


@public
class AsyncTranscriptGrouper(GrouperState[Union[None, Awaitable[None]]]):
    """Shows who said what in a Live session, as segments of one speaker each.

    Like `TranscriptGrouper`, on one event loop: listeners may be coroutine functions, and are called and awaited one
    after the other in a task of the grouper, whatever becomes of the caller of `push`. What a listener raises reaches
    the caller of `push` or `close`, or the exception handler of the loop where time alone brought about the call.
    `openai_realtime.transcripts.groupers.GrouperState` describes its arguments.
    """

    _loop: Optional[asyncio.AbstractEventLoop] = None
    _telling: Optional[Told] = None
    _heard: Optional[Told] = None
    _callers = 0

    async def push(self, event: ServerEvent) -> None:
        """Takes an event of the session and calls the listeners. Events that repeat or tell nothing are passed over.

        Args:
            event: A server event, in the order of arrival.

        Raises:
            SessionStateError: The session or the grouper was closed.
            InvalidEventError: It is a piece of a transcript with impossible fields; nothing changed.
        """
        self._check_loop()
        if self._push(event):
            self._set_timer()
            await self._tell()

    async def close(self) -> None:
        """Ends the segments that are open and calls the listeners; a second time, does nothing."""
        self._check_loop()
        self._finish()
        self._set_timer()
        await self._tell()

    async def __aenter__(self) -> Self:
        """Closes the grouper at the end of the block."""
        self._check_loop()
        return self

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()

    def _check_loop(self) -> None:
        if self._loop is None:
            check_library(running_library())
            self._loop = asyncio.get_running_loop()
        elif self._loop is not asyncio.get_running_loop():
            raise OpenAIError("A grouper belongs to the event loop that it was first used on; use one for each loop.")

    def _start_timer(self, seconds: float) -> asyncio.TimerHandle:
        assert self._loop is not None
        return self._loop.call_later(seconds, self._timer_ended)

    def _timer_ended(self) -> None:
        self._timer = None
        self._tick_if_due()
        self._set_timer()
        self._start_telling()

    async def _tell(self) -> None:
        task = self._start_telling()
        if task is None or task is asyncio.current_task():
            return
        self._callers += 1
        try:
            await asyncio.wait([task])
            self._heard = task
        finally:
            self._callers -= 1
        task.result()

    def _start_telling(self) -> Optional[Told]:
        """Returns the task that calls the listeners for all updates, or `None` if there are none."""
        if self._telling is not None and not self._telling.done():
            return self._telling
        if not self._untold:
            return None
        self._telling = asyncio.ensure_future(self._call_listeners())
        self._telling.add_done_callback(self._told)
        return self._telling

    async def _call_listeners(self) -> None:
        # Where tasks are eager this runs before `ensure_future` returns, and listeners may push.
        self._telling = asyncio.current_task()
        while self._untold:
            update = self._untold.popleft()
            for listener in self._listeners_for(update):
                result = listener(update)
                if inspect.isawaitable(result):
                    await result

    def _told(self, task: Told) -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None and not self._callers and self._heard is not task:
            context = {"message": "A listener of transcripts raised an exception", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)
