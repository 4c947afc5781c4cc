"""One connection as a protocol of asyncio."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from typing import Any, List, Optional, Tuple, Union

from ..forks import forks
from ..network_streams import NetworkStream
from ..pool import Origin
from ..readiness import Readiness

_ENOUGH_BYTES = 256 * 1024
"""With so much unread, nothing more is taken from the socket."""


def new_room() -> memoryview:
    """Returns room for what is read at once."""
    return memoryview(bytearray(_ENOUGH_BYTES))


class Connection(asyncio.BufferedProtocol):
    """A connection that one request uses at a time.

    Args:
        loop: Where it lives.
        origin: Where it leads.
        room: Where the loop puts what arrives. All connections of a loop share it, as each takes its bytes out at once;
            a loop that makes room for every read asks the system for memory each time, a third of a live stream's cost.
            Default: some of its own.

    Attributes:
        forks: The count of forks at which it was made.
        idle_since: When it was given back, in seconds of the pool's clock.
        network_stream: Tells others about it.
    """

    __slots__ = (
        "__weakref__",
        "_arrived",
        "_discarded",
        "_ended",
        "_error",
        "_expired",
        "_limit",
        "_loop",
        "_readiness",
        "_reading_is_paused",
        "_room",
        "_size",
        "_timer",
        "_transport",
        "_waiter",
        "_writing_is_paused",
        "forks",
        "idle_since",
        "network_stream",
        "origin",
    )

    def __init__(self, loop: asyncio.AbstractEventLoop, origin: Origin, room: Optional[memoryview] = None) -> None:
        self._loop = loop
        self._room = new_room() if room is None else room
        self._transport: Any = None
        self._arrived: List[bytes] = []
        self._size = 0
        self._waiter: Optional[asyncio.Future[None]] = None
        self._limit: Optional[float] = None
        self._timer: Optional[asyncio.TimerHandle] = None
        self._expired = False
        self._ended = False
        self._error: Optional[Exception] = None
        self._discarded = False
        self._reading_is_paused = False
        self._writing_is_paused = False
        self.forks: int = forks()
        self.idle_since: float = 0.0
        self.origin: Origin = origin
        self.network_stream: Any = None

    # What the event loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Told that it is open.

        Args:
            transport: The transport of asyncio for this connection.
        """
        self._transport = transport
        sock = transport.get_extra_info("socket")
        self._readiness = Readiness(sock.fileno())
        self.network_stream = NetworkStream(sock, transport.get_extra_info("ssl_object"), self._readiness.is_readable)
        if self._discarded:
            # Nobody waits for it any more.
            self._transport.abort()

    def get_buffer(self, sizehint: int) -> memoryview:
        """Returns where the next bytes are to be put.

        Args:
            sizehint: How many may come; of no use here.
        """
        return self._room

    def buffer_updated(self, nbytes: int) -> None:
        """Told of bytes that have arrived.

        Args:
            nbytes: How many there are.
        """
        self._arrived.append(bytes(self._room[:nbytes]))
        self._size += nbytes
        if self._size > _ENOUGH_BYTES and not self._reading_is_paused:
            self._reading_is_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Told that nothing more will arrive; the transport closes itself."""
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Optional[Exception]) -> None:
        """Told that it is closed.

        Args:
            exc: Why it was lost; `None` if it was closed in order.
        """
        self._ended = True
        self._error = self._error or exc
        self._stop_timer()
        self._wake()
        if self._transport is not None:
            self._transport.close()  # before Python 3.11 a TLS transport that has lost its connection warns otherwise

    def pause_writing(self) -> None:
        """Told that enough waits to be sent."""
        self._writing_is_paused = True

    def resume_writing(self) -> None:
        """Told that more can be sent."""
        self._writing_is_paused = False
        self._wake()

    # What a request calls

    async def send(self, data: Union[bytes, memoryview], seconds: Optional[float]) -> None:
        """Sends, and waits until more can be sent or something arrives.

        Args:
            data: What is sent.
            seconds: How long it may take.

        Raises:
            OSError: It failed, or took longer than `seconds` (`None` for no limit).
        """
        if self._ended:
            raise self._error or OSError("the connection is closed")
        self._transport.write(data)
        if self._writing_is_paused and not self._arrived:
            self._set_limit(seconds)
            while self._writing_is_paused and not self._arrived and not self._ended:
                await self._something()
                self._check_limit()
            if not self._arrived and self._ended:
                raise self._error or OSError("the connection was closed")

    async def send_part(self, part: memoryview, seconds: Optional[float]) -> Tuple[memoryview, Optional[bytes]]:
        """Sends a part and waits until more can be sent, or something arrives; returns nothing, and what arrived.

        Args:
            part: What is sent.
            seconds: How long it may take.

        Raises:
            OSError: It failed, or took longer than `seconds` (`None` for no limit).
        """
        await self.send(part, seconds)
        return part[len(part) :], self._take() if self._arrived else None

    async def receive(self, seconds: Optional[float]) -> bytes:
        """Waits for the next bytes and returns them; none at the end.

        Args:
            seconds: How long it may take.

        Raises:
            OSError: It failed, or took longer than `seconds` (`None` for no limit).
        """
        if not self._arrived and not self._ended:
            self._set_limit(seconds)
            while not self._arrived and not self._ended:
                await self._something()
                self._check_limit()
        if self._arrived:
            return self._take()
        if self._error is not None:
            raise self._error
        return b""

    # What the pool calls

    def is_sound(self) -> bool:
        """Whether it is open, and nothing has arrived that nobody asked for.

        A loop that was busy has not yet told of what has arrived, so the socket is asked, too.
        """
        return not (
            self._ended
            or self._arrived
            or self.forks != forks()
            or self._transport.is_closing()
            or self._readiness.is_readable()
        )

    def discard(self) -> None:
        """Closes it at once, without waiting for what was to be sent."""
        self._discarded = True
        self._stop_timer()
        if self._transport is not None:
            # A loop that is closed already cannot take note of it.
            with contextlib.suppress(RuntimeError):
                self._transport.abort()

    def interrupt(self) -> None:
        """Ends it under a request that uses it."""
        self._error = self._error or ConnectionAbortedError("the connection was closed by its client")
        self.discard()
        self._ended = True
        self._wake()

    def disown(self) -> None:
        """Closes this process's copy of the socket, behind the back of the loop, which the other process uses as well.

        A sign to the server, or to the selector that both processes share, would end the other's connection.
        """
        self._discarded = self._ended = True
        if self._transport is not None:
            # What the transport gives out cannot let go of the socket, and with uvloop nothing can.
            sock = getattr(self._transport.get_extra_info("socket"), "_sock", None)
            fd = -1 if sock is None else sock.detach()
            if fd >= 0:
                os.close(fd)

    # Waiting

    def _take(self) -> bytes:
        arrived = self._arrived
        data = arrived[0] if len(arrived) == 1 else b"".join(arrived)
        arrived.clear()
        self._size = 0
        if self._reading_is_paused:
            self._reading_is_paused = False
            self._transport.resume_reading()
        return data

    def _set_limit(self, seconds: Optional[float]) -> None:
        """Sets the end of the waits that follow. One timer serves many: it looks at the limit when it goes off."""
        self._expired = False
        if seconds is None:
            self._limit = None
            return
        self._limit = self._loop.time() + seconds
        if self._timer is not None and self._timer.when() > self._limit:
            self._stop_timer()
        if self._timer is None:
            self._timer = self._loop.call_at(self._limit, self._look_at_limit)

    def _look_at_limit(self) -> None:
        self._timer = None
        if self._limit is None or self._waiter is None:
            return
        if self._loop.time() < self._limit:
            self._timer = self._loop.call_at(self._limit, self._look_at_limit)
            return
        self._expired = True
        self._wake()

    def _something(self) -> asyncio.Future[None]:
        """Returns what is done as soon as anything happens. No coroutine: of a thousand streams, each frame is felt."""
        if self._waiter is not None and not self._waiter.done():
            raise RuntimeError("Two tasks read the same response; read it in one.")
        self._waiter = self._loop.create_future()
        return self._waiter

    def _check_limit(self) -> None:
        if self._expired:
            raise socket.timeout("timed out")

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None:
            self._waiter = None
            if not waiter.done():
                waiter.set_result(None)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
