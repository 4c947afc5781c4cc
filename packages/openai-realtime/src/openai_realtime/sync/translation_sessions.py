"""Translation sessions, synchronous. One thread may send while another one receives."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from types import TracebackType
from typing import TYPE_CHECKING, Optional, Type

from websockets.exceptions import ConnectionClosed

from openai_core.public_names import public

from ..errors import ReceiveTimeoutError
from ..translations.input import TranslationInput
from ..translations.output import ends, event_of
from ..translations.requests import TranslationSettings

if TYPE_CHECKING:
    from typing import Union

    from ..types.realtime_translations import RealtimeTranslationServerEvent
    from .realtime_translations_connections import TranslationsConnection, TranslationsSent


@public
class TranslationConnection:
    """An open session that ends with `session.closed`, and whose input ends with `session.close`.

    Args:
        connection: What `client.realtime.translations.connect` opened.
    """

    def __init__(self, connection: TranslationsConnection) -> None:
        self._connection = connection
        self._input = TranslationInput()
        self._sending = threading.Lock()
        self._lock = threading.Lock()
        self._closing: Optional[Future[None]] = None

    def send(self, event: TranslationsSent) -> None:
        """Sends an event. A second `session.close` is passed over. If sending fails, the session is closed.

        Args:
            event: A client event, as a model or a dictionary.

        Raises:
            SessionStateError: The input is over.
            WebSocketConnectionClosedError: The connection is closed. The event may have arrived; it is not sent again.
        """
        with self._sending:
            if not self._input.takes(event):
                return
            try:
                self._connection.send(event)
            except BaseException as error:
                try:
                    self.close()
                except BaseException as closing:
                    raise error from closing
                raise

    def recv(self, *, timeout: Optional[float] = None) -> RealtimeTranslationServerEvent:
        """Waits for the next event and returns it; the connection is closed after `session.closed`.

        Args:
            timeout: Seconds to wait. Default: no limit.

        Raises:
            ReceiveTimeoutError: Time is up.
            WebSocketConnectionClosedError: The connection is closed.
            InvalidEventError: The message holds no event; the session goes on.
        """
        event: RealtimeTranslationServerEvent = event_of(self._receive(timeout))
        if ends(event):
            if timeout is None:
                self.close()
            else:
                # The server may take longer to say goodbye than the caller wants to wait.
                self._close(in_background=True)
        return event

    def _receive(self, timeout: Optional[float]) -> Union[str, bytes]:
        if timeout is None:
            return self._connection.recv_bytes()
        try:
            data: Union[str, bytes] = self._connection._connection.recv(timeout=timeout)
            return data
        except ConnectionClosed as error:
            raise self._connection._session.end(error) from error
        except TimeoutError:
            raise ReceiveTimeoutError(f"No event of the translation session came within {timeout} s.") from None

    def close(self) -> None:
        """Closes the connection; what was not translated yet is lost. Send `session.close` first to get all of it."""
        self._close().result()

    def _close(self, *, in_background: bool = False) -> Future[None]:
        self._input.end()
        with self._lock:
            is_first = self._closing is None
            closing = self._closing = self._closing or Future()
        if is_first and not (in_background and self._closes_in_background(closing)):
            self._close_connection(closing)
        return closing

    def _closes_in_background(self, closing: Future[None]) -> bool:
        try:
            threading.Thread(target=self._close_connection, args=(closing,), daemon=True).start()
        except RuntimeError:  # no more threads
            return False
        return True

    def _close_connection(self, closing: Future[None]) -> None:
        try:
            self._connection.close()
        except BaseException as error:
            closing.set_exception(error)
        else:
            closing.set_result(None)


@public
class TranslationSession(TranslationSettings):
    """Opens a translation session in a `with` statement, and closes its connection at its end.

    `openai_realtime.translations.requests.TranslationSettings` describes its arguments.
    """

    def __enter__(self) -> TranslationConnection:
        """Opens the connection. Called directly, as `enter()`, it leaves closing to you.

        Raises:
            SessionStateError: The session was entered before.
            ArgumentError: There is no model, or an `intent`; nothing was sent.
            APIStatusError: The server refused the connection.
            APIConnectionError: There was no answer.
        """
        connection = TranslationConnection(self._manager().enter())
        self._connection = connection
        return connection

    enter = __enter__

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        """Closes the connection; an exception of the block is not covered up by one of closing."""
        if self._connection is None:
            return
        try:
            self._connection.close()
        except BaseException as closing:
            if exc is None:
                raise
            raise exc.with_traceback(exc_tb) from closing
