"""Services in memory as transports of httpx: no sockets, no threads, the same answers and the same failures."""

from __future__ import annotations

import time
from typing import AsyncIterator, Awaitable, Callable, Iterator, Optional

import httpx

from ..emulator import Emulator
from ..faults.delivery import Break, Data, Head, Pause, Step
from ..scripting.functions import Ask
from ..service import Service
from ..wire.messages import Request, lower_names

_LOST = {True: "the connection was reset (fault)", False: "the connection was closed (fault)"}


def as_request(request: httpx.Request, body: bytes) -> Request:
    """Returns a request of httpx as services in memory see it.

    Args:
        request: The request of httpx.
        body: Its whole body.
    """
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return Request(request.method, path, query, lower_names(request.headers.multi_items()), body)


def _broken(step: Break, head_sent: bool, request: httpx.Request) -> httpx.TransportError:
    # httpx tells a reset apart from an orderly end that comes too early.
    kind = httpx.ReadError if step.abort else httpx.RemoteProtocolError
    place = "in the body" if head_sent else "before the head was complete"
    return kind(f"{_LOST[step.abort]} {place}", request=request)


class _Answer:
    """Carries out steps without I/O: says how long to wait, and what has arrived."""

    def __init__(self, steps: Iterator[Step], request: httpx.Request) -> None:
        self._steps = steps
        self._request = request
        self._read_timeout: Optional[float] = request.extensions.get("timeout", {}).get("read")
        self._head_sent = False

    def advance(self) -> Optional[Step]:
        """Returns the next step that needs the caller: a pause, the head or data; `None` at the end."""
        step = next(self._steps, None)
        if isinstance(step, Break):
            raise _broken(step, self._head_sent, self._request)
        self._head_sent = self._head_sent or isinstance(step, Head)
        return step

    def bounded(self, pause: Pause) -> float:
        """Returns how many seconds of a pause the client waits."""
        return pause.seconds if self._read_timeout is None else min(pause.seconds, self._read_timeout)

    def check(self, pause: Pause) -> None:
        """Raises `httpx.ReadTimeout` if the pause was longer than the client's read timeout."""
        if self._read_timeout is not None and pause.seconds > self._read_timeout:
            raise httpx.ReadTimeout("nothing arrived within the read timeout (fault)", request=self._request)


class _SyncBody(httpx.SyncByteStream):
    def __init__(self, answer: _Answer, sleep: Callable[[float], None]) -> None:
        self._answer = answer
        self._sleep = sleep

    def head(self) -> Head:
        return next(step for step in self._steps() if isinstance(step, Head))

    def _steps(self) -> Iterator[Step]:
        while True:
            step = self._answer.advance()
            if step is None:
                return
            if isinstance(step, Pause):
                self._sleep(self._answer.bounded(step))
                self._answer.check(step)
            elif isinstance(step, Ask):
                step.call()
            else:
                yield step

    def __iter__(self) -> Iterator[bytes]:
        for step in self._steps():
            if isinstance(step, Data):
                yield step.data


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, answer: _Answer, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._answer = answer
        self._sleep = sleep

    async def head(self) -> Head:
        while True:
            step = await self._step()
            if isinstance(step, Head):
                return step

    async def _step(self) -> Optional[Step]:
        step = self._answer.advance()
        if isinstance(step, Pause):
            await self._sleep(self._answer.bounded(step))
            self._answer.check(step)
        elif isinstance(step, Ask):
            await step.call_async()
        return step

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            step = await self._step()
            if step is None:
                return
            if isinstance(step, Data):
                yield step.data


class ServiceTransport(httpx.BaseTransport):
    """`httpx.Client(transport=ServiceTransport(service))`: every request of the client goes to the service.

    Args:
        service: What answers: an `Emulator`, or a `FakeService`.
        sleep: Waits the seconds of a delay. Default: `time.sleep`; a test may pass one that returns at once.
    """

    def __init__(self, service: Service, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self.service: Service = service
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Carries out one request. Raises the error of httpx that the fault stands for.

        Args:
            request: The request of the client.
        """
        steps = self.service.serve(as_request(request, request.read()))
        body = _SyncBody(_Answer(steps, request), self._sleep)
        head = body.head()
        return httpx.Response(head.status, headers=head.headers, stream=body)


class EmulatorTransport(ServiceTransport):
    """`httpx.Client(transport=EmulatorTransport())`: every request of the client goes to the emulator.

    Args:
        emulator: What answers. Default: a new one.
        sleep: Waits the seconds of a delay. Default: `time.sleep`; a test may pass one that returns at once.
    """

    def __init__(self, emulator: Optional[Emulator] = None, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self.emulator: Emulator = emulator if emulator is not None else Emulator()
        super().__init__(self.emulator, sleep=sleep)


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class AsyncServiceTransport(httpx.AsyncBaseTransport):
    """The same as `ServiceTransport` for `httpx.AsyncClient`, on asyncio or trio.

    Args:
        service: What answers: an `Emulator`, or a `FakeService`.
        sleep: Waits the seconds of a delay. Default: `anyio.sleep`.
    """

    def __init__(self, service: Service, *, sleep: Callable[[float], Awaitable[None]] = _sleep) -> None:
        self.service: Service = service
        self._sleep = sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Carries out one request. Raises the error of httpx that the fault stands for.

        Args:
            request: The request of the client.
        """
        steps = self.service.serve(as_request(request, await request.aread()))
        body = _AsyncBody(_Answer(steps, request), self._sleep)
        head = await body.head()
        return httpx.Response(head.status, headers=head.headers, stream=body)


class AsyncEmulatorTransport(AsyncServiceTransport):
    """The same as `EmulatorTransport` for `httpx.AsyncClient`, on asyncio or trio.

    Args:
        emulator: What answers. Default: a new one.
        sleep: Waits the seconds of a delay. Default: `anyio.sleep`.
    """

    def __init__(
        self, emulator: Optional[Emulator] = None, *, sleep: Callable[[float], Awaitable[None]] = _sleep
    ) -> None:
        self.emulator: Emulator = emulator if emulator is not None else Emulator()
        super().__init__(self.emulator, sleep=sleep)
