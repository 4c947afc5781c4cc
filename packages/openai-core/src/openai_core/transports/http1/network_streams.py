"""What the extension `network_stream` of a response tells about its connection, as with httpcore."""

from __future__ import annotations

from typing import Any, Callable, Dict


class NetworkStream:
    """Tells about the connection of a response.

    Args:
        socket: The socket of the connection.
        ssl_object: What knows of TLS: certificates, cipher, version; `None` without TLS.
        is_readable: Tells whether something has arrived.
    """

    __slots__ = ("_is_readable", "_socket", "_ssl_object")

    def __init__(self, socket: Any, ssl_object: Any, is_readable: Callable[[], bool]) -> None:
        self._socket = socket
        self._ssl_object = ssl_object
        self._is_readable = is_readable

    def get_extra_info(self, info: str) -> Any:
        """Returns `ssl_object`, `client_addr`, `server_addr`, `socket` or `is_readable`; `None` for other names.

        Args:
            info: What is asked for, by name.
        """
        known: Dict[str, Callable[[], Any]] = {
            "ssl_object": lambda: self._ssl_object,
            "client_addr": self._socket.getsockname,
            "server_addr": self._socket.getpeername,
            "socket": lambda: self._socket,
            "is_readable": self._is_readable,
        }
        return known[info]() if info in known else None
