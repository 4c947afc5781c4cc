"""Asynchronous translation sessions. One task may send while another one receives."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Optional, Type

from openai_core.public_names import public

from ..translations.requests import TranslationSettings
from ..translations.session import closing_after
from .translation_receivers import AsyncTranslationReceiver

if TYPE_CHECKING:
    from .realtime_translations_connections import TranslationsSent


@public
class AsyncTranslationConnection(AsyncTranslationReceiver):
    """An open session that ends with `session.closed`, and whose input ends with `session.close`.

    Args:
        connection: What `client.realtime.translations.connect` opened.
    """

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
                with closing_after(error):
                    await self.close()
                raise


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
        if self._connection is not None:
            with closing_after(exc):
                await self._connection.close()
