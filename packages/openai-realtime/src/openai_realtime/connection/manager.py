"""What a connection manager does in both flavours: it keeps the settings, handlers and messages of a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Mapping, Optional, Type, TypeVar

from openai_core.public_names import public

from .event_handlers import EventHandlers, TakesHandlers
from .frames import frame_of
from .options import with_defaults
from .reconnects import Reconnects
from .send_queue import SendQueue

if TYPE_CHECKING:
    from openai_core.options import Headers, Query

    from .handshake import Destination
    from .reconnects import OnReconnecting
    from .state import ConnectionState


ConnectionT = TypeVar("ConnectionT", bound="ConnectionState[Any, Any]")
SentT = TypeVar("SentT")


class ManagerSettings(TakesHandlers, Generic[ConnectionT, SentT]):
    """The part of a connection manager that does no I/O.

    Args:
        client: The client that connects.
        destination: Where the connection leads to.
        extra_query: Query parameters of the caller.
        extra_headers: Headers of the caller.
        websocket_connection_options: Options for the websockets library.
        on_reconnecting: Asked before a lost connection is replaced; without it, none is.
        max_retries: How often that is tried.
        initial_delay: Seconds before the first attempt.
        max_delay: Seconds that no delay exceeds.
        max_queue_size: How many bytes may wait to be sent.
    """

    _connection_class: Type[ConnectionT]
    _opened: Optional[ConnectionT] = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        public(cls)

    def __init__(
        self,
        client: Any,
        destination: Destination,
        *,
        extra_query: Optional[Query],
        extra_headers: Optional[Headers],
        websocket_connection_options: Optional[Mapping[str, Any]],
        on_reconnecting: Optional[OnReconnecting],
        max_retries: int,
        initial_delay: float,
        max_delay: float,
        max_queue_size: int,
    ) -> None:
        self._client = client
        self._destination = destination
        self._options = with_defaults(websocket_connection_options or {})
        self._reconnects = Reconnects(
            on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            extra_query=extra_query or {},
            extra_headers=extra_headers or {},
        )
        self._send_queue = SendQueue(max_queue_size)
        self._event_handler_registry = EventHandlers()

    def send(self, event: SentT) -> None:
        """Queues an event that is sent as soon as the connection is open.

        Args:
            event: A client event, as a model or a dictionary.

        Raises:
            WebSocketQueueFullError: The queue is at its bound.
        """
        self._send_queue.enqueue(frame_of(event))

    if TYPE_CHECKING:

        def _open_socket(self, extra_query: Query, extra_headers: Headers) -> Any: ...

    def _new_connection(self, socket: Any) -> ConnectionT:
        """Returns a connection over a WebSocket; the registered handlers are its own from now on."""
        reconnects = self._reconnects
        connection = self._connection_class(
            socket,
            make_ws=self._open_socket,
            on_reconnecting=reconnects.on_reconnecting,
            max_retries=reconnects.max_retries,
            initial_delay=reconnects.initial_delay,
            max_delay=reconnects.max_delay,
            extra_query=reconnects.extra_query,
            extra_headers=reconnects.extra_headers,
            send_queue=self._send_queue,
        )
        self._event_handler_registry.merge_into(connection._event_handler_registry)
        return connection
