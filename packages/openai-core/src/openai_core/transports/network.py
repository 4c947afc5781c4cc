"""The network as httpcore uses it, with a way to end a connection at once."""

from __future__ import annotations

from typing import Any, Optional

from ..imports import httpcore
from .http1.readiness import Readiness


class Network(httpcore.AsyncNetworkBackend):
    """Connects as another backend does, and remembers the connection that was made last.

    Args:
        backend: What makes the connections.
    """

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend
        self._stream: Optional[httpcore.AsyncNetworkStream] = None

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        """Connects to a host.

        Args:
            args: The positional arguments of `httpcore.AsyncNetworkBackend.connect_tcp`.
            kwargs: Its keyword arguments.
        """
        self._stream = await self._backend.connect_tcp(*args, **kwargs)
        return self._stream

    async def connect_unix_socket(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        """Connects to a Unix domain socket.

        Args:
            args: The positional arguments of `httpcore.AsyncNetworkBackend.connect_unix_socket`.
            kwargs: Its keyword arguments.
        """
        self._stream = await self._backend.connect_unix_socket(*args, **kwargs)
        return self._stream

    async def sleep(self, seconds: float) -> None:
        """Waits.

        Args:
            seconds: For how many seconds.
        """
        await self._backend.sleep(seconds)

    def abort(self) -> None:
        """Ends the connection without waiting, also one that is in the middle of a TLS handshake.

        A task that is being cancelled may not wait for a farewell, and a handshake that was cancelled would keep its
        socket open.
        """
        stream = getattr(self._stream, "_stream", None)
        transport = getattr(stream, "_transport", None)
        if transport is not None:
            transport.abort()  # of asyncio
        elif stream is not None:
            stream.socket.close()  # of trio


def is_readable(sock: Any) -> bool:
    """Whether a socket holds unread bytes, or its peer has closed it.

    Args:
        sock: An open socket.
    """
    descriptor = sock.fileno()
    return descriptor < 0 or Readiness(descriptor).is_readable()
