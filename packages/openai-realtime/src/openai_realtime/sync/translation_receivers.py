"""The receiving side of synchronous translation sessions. A wait may have a limit, and closing has a thread then."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Optional

from websockets.exceptions import ConnectionClosed

from ..connection.waits import seconds_to_wait
from ..errors import ReceiveTimeoutError
from ..translations.session import TranslationInput, ends, event_of

if TYPE_CHECKING:
    from typing import Union

    from ..types.realtime_translations import RealtimeTranslationServerEvent
    from .realtime_translations_connections import TranslationsConnection


class TranslationReceiver:
    """Receives the events of a session until `session.closed`.

    Args:
        connection: What `client.realtime.translations.connect` opened.
    """

    def __init__(self, connection: TranslationsConnection) -> None:
        self._connection = connection
        self._input = TranslationInput()
        self._sending = threading.Lock()
        self._lock = threading.Lock()
        self._closing: Optional[Future[None]] = None

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
        timeout = seconds_to_wait(timeout)
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
