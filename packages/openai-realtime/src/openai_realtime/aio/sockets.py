"""What the asynchronous flavour has of its own: WebSockets of `websockets.asyncio`, pauses and handlers on asyncio."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import suppress
from typing import Any, Awaitable, Callable, Dict, Mapping, Optional, Union

from websockets.asyncio import client
from websockets.asyncio.client import ClientConnection, connect

from openai_core.aio.driver import running_library
from openai_core.errors import ConfigurationError
from openai_core.transports.contexts import load

from ..connection.options import WebSocketConnectionOptions as ConnectionOptions
from ..connection.routes import routed
from ..errors import timed_out

__all__ = ["ConnectionOptions", "Pause", "call_handler", "check_callback", "check_library", "open_socket", "receive"]


class SameOriginConnect(connect):
    """Leaves redirects alone; they are followed by the handshake, within the origin."""

    def process_redirect(self, exc: Exception) -> Union[Exception, str]:
        """Refuses to follow a redirect by itself, since credentials may go to the same origin only; returns the error.

        Args:
            exc: The error that the websockets library has raised.
        """
        return exc


def open_socket(options: Mapping[str, Any]) -> Callable[[str, Dict[str, str]], Awaitable[ClientConnection]]:
    """Returns what opens a WebSocket, given a URL and headers.

    Args:
        options: Options of `websockets.asyncio.client.connect`.

    Raises:
        ConfigurationError: Another library than asyncio runs the caller.
    """
    check_library(running_library())

    async def opened(url: str, headers: Dict[str, str]) -> ClientConnection:
        completed = routed(url, options, connect)
        await load(completed.get("ssl"))
        # A test may have put another one in the place that it has in the library.
        opening: Any = SameOriginConnect if client.connect is connect else client.connect
        socket: ClientConnection = await opening(url, user_agent_header=None, additional_headers=headers, **completed)
        return socket

    return opened


def check_library(library: str) -> None:
    """Raises `ConfigurationError` where another library than asyncio runs the caller.

    Args:
        library: The name of the library.
    """
    if library == "trio":
        raise ConfigurationError(
            "Realtime connections need asyncio, because the websockets library has no support for trio. "
            "Run this part with asyncio, or use the synchronous client in a thread (`trio.to_thread.run_sync`)."
        )


def receive(socket: Any, timeout: Optional[float] = None) -> Any:
    """Waits for the next message, as bytes.

    Args:
        socket: The WebSocket of the websockets library.
        timeout: Seconds to wait; default no limit.

    Raises:
        ReceiveTimeoutError: Time is up.
    """
    received = socket.recv(decode=False)
    return received if timeout is None else _within(timeout, received)


async def _within(timeout: float, received: Awaitable[Any]) -> Any:
    import anyio

    # Unlike `asyncio.wait_for`, it hands out what has already come, whatever the limit.
    with anyio.move_on_after(timeout):
        return await received
    raise timed_out(timeout)


def check_callback(callback: Optional[Callable[..., Any]]) -> None:
    """Takes any function: one that is asynchronous is waited for.

    Args:
        callback: The function; `None` for none.
    """


async def call_handler(handler: Callable[[Any], Any], event: Any) -> None:
    """Calls a handler of events, and waits for it if it is asynchronous.

    Args:
        handler: The function that was registered.
        event: The event to hand over.
    """
    result = handler(event)
    if inspect.isawaitable(result):
        await result


class Pause:
    """A wait that another task may end."""

    _ended: Optional[asyncio.Event] = None

    async def wait(self, seconds: float) -> None:
        """Waits, but not longer than until it is ended.

        Args:
            seconds: How long at most.
        """
        self._ended = asyncio.Event()
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._ended.wait(), seconds)

    def end(self) -> None:
        """Ends the wait, if there is one."""
        if self._ended is not None:
            self._ended.set()
