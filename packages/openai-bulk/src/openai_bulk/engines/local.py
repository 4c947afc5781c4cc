"""Sends the requests from this process, many at a time, on asyncio or trio."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Iterator, Mapping, Optional

import anyio

from openai_core.rate_limits import rate_limits_of

from ..pace.queue import Queue
from ..results import Answer
from .asking import ask

if TYPE_CHECKING:
    from ..requests import BulkRequest
    from ..run import Run

_READ_AHEAD = 2000
_READ_AT_ONCE = 20
_READ_AHEAD_BYTES = 16 * 1024 * 1024
_LEARNT_EVERY = 0.05
_TICK = 0.25
_IDLE = 0.02
_SLICE = 0.004
"""Requests go out in slices of so many seconds at least, because each wait costs as much as a request."""


class LocalEngine:
    """The default engine: this process, with the client that the job was given.

    Args:
        monotonic: Returns seconds of a clock that never runs backwards. Default: the real one.
        sleep: Waits until requests may go out, in seconds. Default: `anyio.sleep`.
    """

    name = "local"

    def __init__(
        self,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
    ) -> None:
        self._monotonic = monotonic
        self._sleep = sleep

    async def run(self, run: Run, client: Any, tick: Callable[[], object]) -> None:
        """Sends what is pending until nothing is left or the job is to stop.

        Args:
            run: The job's files.
            client: An asynchronous client of the kernel.
            tick: Called a few times a second, to show progress.
        """
        dispatch = _Dispatch(run, client, self._monotonic, self._sleep)
        async with anyio.create_task_group() as group:
            group.start_soon(self._tick, dispatch, tick)
            async with anyio.create_task_group() as workers:
                for _ in range(run.options.max_in_flight):
                    workers.start_soon(dispatch.work)
            group.cancel_scope.cancel()
        if dispatch.error is not None:
            raise dispatch.error

    async def _tick(self, dispatch: _Dispatch, tick: Callable[[], object]) -> None:
        while True:
            await anyio.sleep(_TICK)
            dispatch.guarded(dispatch.run.recorder.flush)
            dispatch.guarded(dispatch.run.look_for_stop)
            dispatch.guarded(tick)


class _Dispatch:
    """What the workers of one run share."""

    def __init__(self, run: Run, client: Any, monotonic: Any, sleep: Any) -> None:
        self.run = run
        self.error: Optional[BaseException] = None
        self._recorder = run.recorder
        self._hooks = run.recorder.hooks
        self._pacer = run.pacer
        self._queue = Queue(run.read)
        self._pending: Optional[Iterator[BulkRequest]] = run.unread()
        self._client = client
        self._now = monotonic
        self._sleep = sleep
        self._turn = anyio.Lock(fast_acquire=True)
        self._learnt: Dict[str, float] = {}

    def guarded(self, function: Callable[[], object]) -> None:
        """Calls a function; if it fails, the job ends with its error."""
        try:
            function()
        except Exception as error:
            self.error = self.error or error

    async def work(self) -> None:
        """Sends one request after the other."""
        try:
            while True:
                # Where one may go out at once, nobody takes turns.
                request = self._take() or await self._next()
                if request is None:
                    return
                await self._carry_out(request)
        except Exception as error:
            self.error = self.error or error

    async def _next(self) -> Optional[BulkRequest]:
        """Returns the next request when its time has come, `None` when there is nothing left to do."""
        async with self._turn:
            while not self._is_stopped():
                request = self._take()
                if request is not None:
                    return request
                if self._is_over():
                    return None
                await self._sleep(max(_SLICE, min(self._queue.wait, _IDLE)))
            return None

    def _is_stopped(self) -> bool:
        return self.error is not None or self._recorder.stop_reason is not None

    def _take(self) -> Optional[BulkRequest]:
        if self._is_stopped():
            return None
        if self._pending is not None and self._queue.waiting <= _READ_AHEAD - _READ_AT_ONCE:
            self._fill()
        return self._queue.next(self._pacer, self._now())

    def _is_over(self) -> bool:
        idle = self._pending is None and not self._queue.waiting and not self._queue.retries
        return idle and not self._recorder.in_flight

    def _fill(self) -> None:
        """Reads a little at a time, so that answers need not wait for it."""
        for _ in range(_READ_AT_ONCE):
            if self._pending is None or self._queue.waiting_bytes >= _READ_AHEAD_BYTES:
                return
            request = next(self._pending, None)
            if request is None:
                self._pending = None
                return
            self._queue.push(request)

    async def _carry_out(self, request: BulkRequest) -> None:
        self._recorder.sent(request)
        try:
            if self._hooks.waiting:
                await self._hooks.settle()
            result, headers = await ask(self._client, request.url, request.body, self._now)
        except BaseException:
            self._recorder.lost(request)
            raise
        now = self._now()
        self._learn(request.model, headers, now)
        if isinstance(result, Answer):
            used = result.usage.total_tokens or request.tokens
            self._pacer.settle(request.model, request.tokens, used, now)
            self._recorder.answered(request, result)
            if self._hooks.waiting:
                await self._hooks.settle()
            return
        # What was refused has used nothing.
        self._pacer.settle(request.model, request.tokens, 0, now)
        if result.throttled:
            self._pacer.throttled(request.model, result.delay, now)
        delay = self._recorder.failed(request, result)
        await self._hooks.settle()
        if delay is not None:
            self._queue.retry(request, now + delay)

    def _learn(self, model: str, headers: Optional[Mapping[str, str]], now: float) -> None:
        if headers is not None and now - self._learnt.get(model, -1.0) >= _LEARNT_EVERY:
            self._learnt[model] = now
            self._pacer.learn(model, rate_limits_of(headers), now)
