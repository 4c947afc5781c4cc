"""Translation sessions, asynchronous, on asyncio."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import TYPE_CHECKING, Optional, Type

from openai_core.public_names import public

from ..translations.input import TranslationInput
from ..translations.output import ends, event_of
from ..translations.requests import TranslationSettings

if TYPE_CHECKING:
    from ..types.realtime_translations import RealtimeTranslationServerEvent
    from .realtime_translations_connections import AsyncTranslationsConnection, TranslationsSent


@public
class AsyncTranslationConnection:
    """An open session that ends with `session.closed`, and whose input ends with `session.close`.

    Args:
        connection: What `client.realtime.translations.connect` opened.
    """

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        self._connection = connection
        self._input = TranslationInput()
        self._sending = asyncio.Lock()

    async def send(self, event: TranslationsSent) -> None:
        """Sends an event. A second `session.close` is passed over. If sending fails, the session is closed.

        Args:
            event: A client event, as a model or a dictionary.

        Raises:
            SessionStateError: The input is over.
            WebSocketConnectionClosedError: The connection is closed. The event may have arrived; it is not sent again.
        """
        async with self._sending:
            if not self._input.takes(event):
                return
            try:
                await self._connection.send(event)
            except BaseException as error:
                try:
                    await self.close()
                except BaseException as closing:
                    raise error from closing
                raise

    async def recv(self) -> RealtimeTranslationServerEvent:
        """Waits for the next event and returns it; the connection is closed after `session.closed`.

        Raises:
            WebSocketConnectionClosedError: The connection is closed.
            InvalidEventError: The message holds no event; the session goes on.
        """
        event: RealtimeTranslationServerEvent = event_of(await self._connection.recv_bytes())
        if ends(event):
            await self.close()
        return event

    async def close(self) -> None:
        """Closes the connection; what was not translated yet is lost. Send `session.close` first to get all of it."""
        self._input.end()
        await self._connection.close()


@public
class AsyncTranslationSession(TranslationSettings):
    """Opens a translation session in an `async with` statement, and closes its connection at its end.

    `openai_realtime.translations.requests.TranslationSettings` describes its arguments.
    """

    async def __aenter__(self) -> AsyncTranslationConnection:
        """Opens the connection. Called directly, as `enter()`, it leaves closing to you.

        Raises:
            SessionStateError: The session was entered before.
            ArgumentError: There is no model, or an `intent`; nothing was sent.
            APIStatusError: The server refused the connection.
            APIConnectionError: There was no answer.
        """
        connection = AsyncTranslationConnection(await self._manager().enter())
        self._connection = connection
        return connection

    enter = __aenter__

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        """Closes the connection; an exception of the block is not covered up by one of closing."""
        if self._connection is None:
            return
        try:
            await self._connection.close()
        except BaseException as closing:
            if exc is None:
                raise
            raise exc.with_traceback(exc_tb) from closing
