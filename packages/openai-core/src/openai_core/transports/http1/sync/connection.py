"""One connection over a blocking socket."""

from __future__ import annotations

import contextlib
import socket
import ssl
from typing import Any, Optional, Tuple
from weakref import finalize

from ..forks import forks
from ..network_streams import NetworkStream
from ..pool import Origin
from ..readiness import Readiness
from .places import Place

_RECEIVE_BYTES = 64 * 1024
_BULK_BYTES = 256 * 1024
"""What is taken at once where more waits than usual; there, each look at the socket costs more than the room."""

_NOTHING_YET = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
_UNKNOWN = -1.0


class Connection:
    """A connection that one request uses at a time.

    Args:
        sock: The connected socket, with TLS on it where the scheme asks for that.
        origin: Where it leads.

    Attributes:
        forks: The count of forks at which it was made.
        idle_since: When it was given back, in seconds of the pool's clock.
        network_stream: Tells others about it.
        place: That of the request that uses it.
    """

    __slots__ = (
        "__weakref__",
        "_is_tls",
        "_readiness",
        "_room",
        "_sock",
        "_timeout",
        "forks",
        "idle_since",
        "network_stream",
        "origin",
        "place",
    )

    def __init__(self, sock: Any, origin: Origin) -> None:
        # What closes it holds the socket itself: the collector might otherwise finalize the socket first.
        finalize(self, sock.close).atexit = False
        self._sock = sock
        self._is_tls = isinstance(sock, ssl.SSLSocket)
        self._timeout: Optional[float] = _UNKNOWN
        self._readiness = Readiness(sock)
        self._room = _RECEIVE_BYTES
        self.forks: int = forks()
        self.idle_since: float = 0.0
        self.origin: Origin = origin
        self.place: Optional[Place] = None
        self.network_stream: NetworkStream = NetworkStream(
            sock, sock if self._is_tls else None, self._readiness.is_readable
        )

    def send(self, data: bytes, seconds: Optional[float]) -> None:
        """Sends all of the data.

        Args:
            data: What is sent.
            seconds: How long it may take.

        Raises:
            OSError: It failed, or took longer than `seconds` (`None` for no limit).
        """
        self._limit(seconds)
        self._sock.sendall(data)

    def send_part(self, part: memoryview, seconds: Optional[float]) -> Tuple[memoryview, Optional[bytes]]:
        """Sends until all is sent or something arrives; returns what was not sent, and what arrived, or `None`.

        Args:
            part: What is sent.
            seconds: How long it may take; `None` for no limit.

        Raises:
            OSError: It failed, or nothing could be sent nor received for `seconds` (`None` for no limit).
        """
        self._limit(0.0)
        while part:
            readable, writable = self._readiness.wait(seconds)
            if readable:
                # With TLS, what arrives may be nothing but a note from one end to the other.
                with contextlib.suppress(*_NOTHING_YET):
                    return part, self._sock.recv(_RECEIVE_BYTES)
            elif not writable:
                raise socket.timeout("timed out")
            if writable:
                with contextlib.suppress(*_NOTHING_YET):
                    part = part[self._sock.send(part) :]
        return part, None

    def receive(self, seconds: Optional[float]) -> bytes:
        """Waits for the next bytes and returns them; none at the end.

        Args:
            seconds: How long it may take.

        Raises:
            OSError: It failed, or took longer than `seconds` (`None` for no limit).
        """
        self._limit(seconds)
        data: bytes = self._sock.recv(self._room)
        self._room = _BULK_BYTES if len(data) == self._room else _RECEIVE_BYTES
        return data

    def is_sound(self) -> bool:
        """Whether it is open, and nothing has arrived that nobody asked for."""
        if self.forks != forks() or self._readiness.is_readable():
            return False
        return not (self._is_tls and self._sock.pending())

    def discard(self) -> None:
        """Closes it at once."""
        self._sock.close()

    disown = discard  # closing tells the server nothing while the other process keeps its copy

    def interrupt(self) -> None:
        """Ends it under a request that uses it, maybe in another thread."""
        with contextlib.suppress(OSError):
            # Not that of `ssl.SSLSocket`, after which the reader would take what is encrypted for the answer.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def _limit(self, seconds: Optional[float]) -> None:
        if seconds != self._timeout:
            self._sock.settimeout(seconds)
            self._timeout = seconds
