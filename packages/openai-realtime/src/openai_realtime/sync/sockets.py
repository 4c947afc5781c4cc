"""What the synchronous flavour has of its own: WebSockets of `websockets.sync`, pauses and handlers in threads."""

from __future__ import annotations

import inspect
import threading
from contextlib import contextmanager
from typing import Any, Callable, Dict, Generator, Mapping, Optional, Union

from websockets.sync import client
from websockets.sync.client import ClientConnection, connect

from openai_core.errors import ArgumentError

from ..connection.options import SyncWebSocketConnectionOptions as ConnectionOptions
from ..connection.routes import routed
from ..errors import timed_out

__all__ = ["ConnectionOptions", "Pause", "call_handler", "check_callback", "open_socket", "receive", "receive_bytes"]


_opener: Any = connect

if hasattr(client, "reconnect"):  # since websockets 17.1

    class _SameOriginConnect(client.reconnect):
        """Leaves redirects alone, which the library would follow to any origin; the handshake follows them."""

        def process_redirect(self, exc: Exception) -> Union[Exception, str]:
            return exc

    def _without_redirects(url: str, **options: Any) -> ClientConnection:
        options.pop("legacy", None)  # says to `connect` that it is to open a connection at once
        return _SameOriginConnect(url, **options).connect()

    _opener = _without_redirects


def open_socket(options: Mapping[str, Any]) -> Callable[[str, Dict[str, str]], ClientConnection]:
    """Returns what opens a WebSocket, given a URL and headers.

    Args:
        options: Options of `websockets.sync.client.connect`.
    """

    def opened(url: str, headers: Dict[str, str]) -> ClientConnection:
        completed = routed(url, options, connect)
        # By its place in the library, where a test may have put another one.
        opener: Any = _opener if client.connect is connect else client.connect
        opening = opener(url, user_agent_header=None, additional_headers=headers, **completed)
        # Entered like a context manager: since websockets 17.1 a connection warns where it is used without.
        entered = opening.__enter__() if hasattr(opening, "__enter__") else opening
        # A double that imitates everything has a further double for `__enter__`.
        socket: ClientConnection = opening if hasattr(opening, "recv") else entered
        return socket

    return opened


if "decode" in inspect.signature(ClientConnection.recv).parameters:

    def receive(socket: Any, timeout: Optional[float] = None) -> Any:
        """Returns the next message as bytes.

        Args:
            socket: The WebSocket of the websockets library.
            timeout: Seconds to wait; default no limit.

        Raises:
            ReceiveTimeoutError: Time is up.
        """
        if timeout is None:
            return socket.recv(decode=False)
        with _timed(timeout):
            return socket.recv(timeout, decode=False)

else:  # websockets 13

    def receive(socket: Any, timeout: Optional[float] = None) -> Any:
        """Returns the next message, text as `str`; otherwise the same.

        Args:
            socket: The WebSocket of the websockets library.
            timeout: How many seconds to wait; `None`, the default, for no limit.
        """
        try:
            with _timed(timeout):
                return socket.recv(timeout)
        except AssertionError:
            # There are no more frames, but the thread that reads them has not noted yet that the connection is closed.
            socket.recv_events_thread.join()
            return socket.recv()


@contextmanager
def _timed(timeout: Optional[float]) -> Generator[None, None, None]:
    try:
        yield
    except TimeoutError:
        raise timed_out(timeout) from None


def receive_bytes(socket: Any) -> bytes:
    """Returns the next message as bytes, whatever the version of the library.

    Args:
        socket: The WebSocket of the websockets library.
    """
    data = receive(socket)
    return data.encode("utf-8") if isinstance(data, str) else data


def check_callback(callback: Optional[Callable[..., Any]]) -> None:
    """Refuses a function of the caller that nobody would wait for.

    Args:
        callback: The function; `None` for none.

    Raises:
        ArgumentError: It is a coroutine function.
    """
    if inspect.iscoroutinefunction(callback) or inspect.iscoroutinefunction(getattr(callback, "__call__", None)):  # noqa: B004
        raise ArgumentError("`on_reconnecting` of the synchronous client cannot be a coroutine function; use `def`.")


def call_handler(handler: Callable[[Any], Any], event: Any) -> None:
    """Calls a handler of events.

    Args:
        handler: The function that was registered.
        event: The event to hand over.
    """
    handler(event)


class Pause:
    """A wait that another thread may end."""

    def __init__(self) -> None:
        self._ended = threading.Event()

    def wait(self, seconds: float) -> None:
        """Waits, but not longer than until it is ended.

        Args:
            seconds: How long at most.
        """
        self._ended.wait(seconds)

    def end(self) -> None:
        """Ends the wait, and those that would follow."""
        self._ended.set()
