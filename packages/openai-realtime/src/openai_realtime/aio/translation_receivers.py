"""The receiving side of asynchronous translation sessions, on asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Optional

from ..translations.session import TranslationInput, ends, event_of

if TYPE_CHECKING:
    from ..types.realtime_translations import RealtimeTranslationServerEvent
    from .realtime_translations_connections import AsyncTranslationsConnection


class AsyncTranslationReceiver:
    """Receives the events of a session until `session.closed`.

    Args:
        connection: What `client.realtime.translations.connect` opened.
    """

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        self._connection = connection
        self._input = TranslationInput()
        self._sending = asyncio.Lock()

    async def recv(self, *, timeout: Optional[float] = None) -> RealtimeTranslationServerEvent:
        """Waits for the next event and returns it; the connection is closed after `session.closed`.

        Args:
            timeout: Seconds to wait. Default: no limit.

        Raises:
            ReceiveTimeoutError: Time is up.
            WebSocketConnectionClosedError: The connection is closed.
            InvalidEventError: The message holds no event; the session goes on.
        """
        event: RealtimeTranslationServerEvent = event_of(await self._connection.recv_bytes(timeout=timeout))
        if ends(event):
            await self.close()
        return event

    async def close(self) -> None:
        """Closes the connection; what was not translated yet is lost. Send `session.close` first to get all of it."""
        self._input.end()
        await self._connection.close()
