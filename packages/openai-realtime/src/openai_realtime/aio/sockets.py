"""Opening WebSockets of `websockets.asyncio`."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Dict, Mapping, Union

from websockets.asyncio.client import ClientConnection, connect

from openai_core.errors import ConfigurationError


class SameOriginConnect(connect):
    """Leaves redirects alone; they are followed by the handshake, within the origin."""

    def process_redirect(self, exc: Exception) -> Union[Exception, str]:
        return exc


def open_socket(options: Mapping[str, Any]) -> Callable[[str, Dict[str, str]], Awaitable[ClientConnection]]:
    """Returns what opens a WebSocket, given a URL and headers.

    Args:
        options: Options of `websockets.asyncio.client.connect`.
    """

    async def opened(url: str, headers: Dict[str, str]) -> ClientConnection:
        return await SameOriginConnect(url, user_agent_header=None, additional_headers=headers, **options)

    return opened


def check_library(library: str) -> None:
    """Raises `ConfigurationError` where another library than asyncio runs the caller.

    Args:
        library: Its name.
    """
    if library == "trio":
        raise ConfigurationError(
            "Realtime connections need asyncio, because the websockets library has no support for trio. "
            "Run this part with asyncio, or use the synchronous client in a thread (`trio.to_thread.run_sync`)."
        )
