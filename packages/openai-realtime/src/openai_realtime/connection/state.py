"""What a connection does in both flavours besides sending and receiving."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, TypeVar, Union, cast

from openai_core.public_names import public

from .event_handlers import EventHandlers, TakesHandlers
from .events import InvalidEventError, decoder_at
from .reconnects import INITIAL_DELAY, MAX_DELAY, MAX_RETRIES, Reconnects
from .send_queue import SendQueue
from .session import Session

if TYPE_CHECKING:
    from openai_core.options import Headers, Query

    from .reconnects import OnReconnecting

ReceivedT = TypeVar("ReceivedT")
SentT = TypeVar("SentT")


class ConnectionState(TakesHandlers, Generic[ReceivedT, SentT]):
    """The part of a connection that does no I/O.

    Args:
        connection: The open WebSocket.
        make_ws: Opens another one, given query parameters and headers.
        on_reconnecting: Asked before a lost WebSocket is replaced; without it, none is.
        max_retries: How often that is tried.
        initial_delay: Seconds before the first attempt.
        max_delay: Seconds that no delay exceeds.
        extra_query: Query parameters of the connection.
        extra_headers: Headers of the connection.
        send_queue: Frames that wait; by default up to 1 MiB.
    """

    _events: str

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        public(cls)

    def __init__(
        self,
        connection: Any,
        *,
        make_ws: Optional[Callable[[Query, Headers], Any]] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = MAX_RETRIES,
        initial_delay: float = INITIAL_DELAY,
        max_delay: float = MAX_DELAY,
        extra_query: Query = {},  # noqa: B006
        extra_headers: Headers = {},  # noqa: B006
        send_queue: Optional[SendQueue] = None,
    ) -> None:
        reconnects = Reconnects(
            None if make_ws is None else on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            extra_query=extra_query,
            extra_headers=extra_headers,
        )
        self._session = Session(connection, SendQueue() if send_queue is None else send_queue, reconnects)
        self._make_ws = make_ws
        self._decode = decoder_at(self._events)
        self._event_handler_registry = EventHandlers()
        if not self._session.queue:
            self._session.begin()

    @property
    def _connection(self) -> Any:
        """The WebSocket in use, of the websockets library."""
        return self._session.socket

    def parse_event(self, data: Union[str, bytes]) -> ReceivedT:
        """Returns the event that a message holds.

        Args:
            data: What `recv_bytes` returned.

        Raises:
            InvalidEventError: It holds no event.
        """
        return cast(ReceivedT, decoder_at(self._events)(data))

    def _received(self, data: Union[str, bytes]) -> ReceivedT:
        """Returns the event of a message that has just come."""
        event = self._decode(data)
        if self._session.reconnects.attempt:
            self._session.reconnects.progressed(getattr(event, "type", None))
        return cast(ReceivedT, event)

    def _raw(self, data: Union[str, bytes]) -> bytes:
        """Returns a message that has just come, as bytes."""
        if self._session.reconnects.attempt:
            with suppress(InvalidEventError):
                self._received(data)
        return data.encode("utf-8") if isinstance(data, str) else data
