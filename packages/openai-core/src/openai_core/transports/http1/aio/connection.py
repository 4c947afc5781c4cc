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
from ..rooms import ENOUGH_BYTES, new_room


class Connection(asyncio.BufferedProtocol):
    """A connection that one request uses at a time.

    Args:
        loop: Where it lives.
        origin: Where it leads.
        room: Where the loop puts what arrives; see `new_room`. Default: some of its own.

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
        "_limit",
        "_loop",
        "_readiness",
        "_reading_is_paused",
        "_receiver",
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
        self._receiver: Optional[asyncio.Future[bytes]] = None  # waits for bytes
        self._waiter: Optional[asyncio.Future[None]] = None  # waits for anything
        self._limit: Optional[float] = None
        self._timer: Optional[asyncio.TimerHandle] = None
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
        data = bytes(self._room[:nbytes])
        receiver, self._receiver = self._receiver, None
        if receiver is not None and not receiver.done():
            receiver.set_result(data)
            return
        self._arrived.append(data)
        self._size += nbytes
        if self._size > ENOUGH_BYTES and not self._reading_is_paused:
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
                self._waiter = self._loop.create_future()
                await self._waiter
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

    def receive(self, seconds: Optional[float]) -> asyncio.Future[bytes]:
        """Waits for the next bytes and returns them; none at the end.

        Args:
            seconds: How long it may take.

        Raises:
            OSError: It failed, or took longer than `seconds` (`None` for no limit).
        """
        # No coroutine: of a thousand streams side by side, each frame is felt.
        if self._receiver is not None and not self._receiver.done():
            raise RuntimeError("Two tasks read the same response; read it in one.")
        receiver: asyncio.Future[bytes] = self._loop.create_future()
        if self._arrived:
            receiver.set_result(self._take())
        elif self._ended:
            _end(receiver, b"", self._error)
        else:
            self._set_limit(seconds)
            self._receiver = receiver
        return receiver

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
        if self._limit is None or (self._waiter is None and self._receiver is None):
            return
        if self._loop.time() < self._limit:
            self._timer = self._loop.call_at(self._limit, self._look_at_limit)
            return
        self._wake(socket.timeout("timed out"))

    def _wake(self, error: Optional[Exception] = None) -> None:
        """Wakes who waits for anything; who waits for bytes, too, if none will come."""
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            _end(waiter, None, error)
        if error is not None or self._ended:
            receiver, self._receiver = self._receiver, None
            if receiver is not None and not receiver.done():
                _end(receiver, b"", error or self._error)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _end(waiting: asyncio.Future[Any], result: Any, error: Optional[Exception]) -> None:
    if error is None:
        waiting.set_result(result)
        return
    waiting.set_exception(error)
    waiting.exception()  # who waits may be cancelled in this moment; then nobody need complain of an unseen error
