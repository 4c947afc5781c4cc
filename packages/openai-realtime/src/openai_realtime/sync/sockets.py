"""What the synchronous flavour has of its own: WebSockets of `websockets.sync`, pauses and handlers in threads."""

from __future__ import annotations

import inspect
import threading
from typing import Any, Callable, Dict, Mapping

from websockets.sync.client import ClientConnection, connect

from ..connection.options import SyncWebSocketConnectionOptions as ConnectionOptions
from ..connection.routes import routed

__all__ = ["ConnectionOptions", "Pause", "call_handler", "open_socket", "receive", "receive_bytes"]


def open_socket(options: Mapping[str, Any]) -> Callable[[str, Dict[str, str]], ClientConnection]:
    """Returns what opens a WebSocket, given a URL and headers.

    Args:
        options: Options of `websockets.sync.client.connect`.
    """

    def opened(url: str, headers: Dict[str, str]) -> ClientConnection:
        # Entered like a context manager: since websockets 17.1 a connection warns where it is used without.
        opening = connect(url, user_agent_header=None, additional_headers=headers, **routed(url, options, connect))
        socket: ClientConnection = opening.__enter__()
        return socket

    return opened


if "decode" in inspect.signature(ClientConnection.recv).parameters:

    def receive(socket: Any) -> Any:
        """Returns the next message as bytes."""
        return socket.recv(decode=False)

else:  # websockets 13

    def receive(socket: Any) -> Any:
        """Returns the next message, text as `str`."""
        try:
            return socket.recv()
        except AssertionError:
            # There are no more frames, but the thread that reads them has not noted yet that the connection is closed.
            socket.recv_events_thread.join()
            return socket.recv()


def receive_bytes(socket: Any) -> bytes:
    """Returns the next message as bytes, whatever the version of the library."""
    data = receive(socket)
    return data.encode("utf-8") if isinstance(data, str) else data


def call_handler(handler: Callable[[Any], Any], event: Any) -> None:
    """Calls a handler of events."""
    handler(event)


class Pause:
    """A wait that another thread may end."""

    def __init__(self) -> None:
        self._ended = threading.Event()

    def wait(self, seconds: float) -> None:
        """Waits, but not longer than until it is ended."""
        self._ended.wait(seconds)

    def end(self) -> None:
        """Ends the wait, and those that would follow."""
        self._ended.set()
