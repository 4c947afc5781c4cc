"""A connection and its manager, synchronous. One thread may send while another one receives."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, Optional, Type, TypeVar, Union, cast

from websockets.exceptions import ConnectionClosed

from openai_core.sync.driver import drive

from ..closures import ConnectionEnded
from ..decoders import decoder_at
from ..frames import frame_of
from ..handlers import EventHandlers, TakesHandlers
from ..handshake import opened
from ..managers import ManagerSettings
from ..reconnects import INITIAL_DELAY, MAX_DELAY, MAX_RETRIES, Reconnects
from ..recovery import begin, recover
from ..send_queue import Frame, SendQueue
from ..session import Session, is_open
from ..websocket_options import SyncWebSocketConnectionOptions as ConnectionOptions
from .sockets import open_socket, receive

if TYPE_CHECKING:
    from openai_core.options import Headers, Query

    from ..reconnects import OnReconnecting

__all__ = ["Connection", "ConnectionManager", "ConnectionOptions", "ConnectionResource"]

ReceivedT = TypeVar("ReceivedT")
SentT = TypeVar("SentT")
ConnectionT = TypeVar("ConnectionT", bound="Connection[Any, Any]")


class Connection(TakesHandlers, Generic[ReceivedT, SentT]):
    """An open connection: iterate it for events, and send through it.

    Args:
        connection: The WebSocket.
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
        self._closing = threading.Event()
        if not self._session.queue:
            self._session.next_frame()

    @property
    def _connection(self) -> Any:
        """The WebSocket in use, of `websockets.sync.client`."""
        return self._session.socket

    # Receiving

    def __iter__(self) -> Iterator[ReceivedT]:
        """Yields events until the connection is closed in order.

        Raises:
            WebSocketConnectionClosedError: It broke, or messages were not sent.
        """
        try:
            while True:
                yield self.recv()
        except ConnectionEnded as error:
            if error.unsent_frames:
                raise

    def recv(self) -> ReceivedT:
        """Waits for the next event and returns it.

        Raises:
            WebSocketConnectionClosedError: The connection is closed.
            InvalidEventError: The frame holds no event; the connection stays open.
        """
        event = self._decode(self._receive())
        reconnects = self._session.reconnects
        if reconnects.attempt:
            reconnects.progressed(getattr(event, "type", None))
        return cast(ReceivedT, event)

    def recv_bytes(self) -> bytes:
        """Waits for the next message and returns it as it came; `parse_event` makes it an event.

        Raises:
            WebSocketConnectionClosedError: The connection is closed.
        """
        data = self._receive()
        return data.encode("utf-8") if isinstance(data, str) else cast(bytes, data)

    def _receive(self) -> Union[str, bytes]:
        session = self._session
        while True:
            try:
                return cast("Union[str, bytes]", receive(session.socket))
            except ConnectionClosed as error:
                drive(recover(session, self, error), cast(Any, self))

    def parse_event(self, data: Union[str, bytes]) -> ReceivedT:
        """Returns the event that a message holds.

        Args:
            data: What `recv_bytes` returned.

        Raises:
            InvalidEventError: It holds no event.
        """
        return cast(ReceivedT, self._decode(data))

    def dispatch_events(self) -> None:
        """Calls the registered handlers for each event, until the connection is closed.

        Raises:
            OpenAIError: The server sent an error, and there is no handler for `"error"` or `"event"`.
            WebSocketConnectionClosedError: The connection broke.
        """
        for event in self:
            for handler in self._event_handler_registry.take_for(event):
                handler(event)

    # Sending

    def send(self, event: SentT) -> None:
        """Sends an event, or queues it while the connection is being replaced.

        Args:
            event: A client event, as a model or a dictionary.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; carries the message.
            WebSocketQueueFullError: The queue is at its bound; carries the message.
        """
        self.send_raw(frame_of(event))

    def send_raw(self, data: Frame) -> None:
        """Sends a text or binary frame as it is; otherwise like `send`."""
        session = self._session
        while True:
            socket = session.route(data)
            if socket is None:
                return
            was_open = is_open(socket)
            try:
                socket.send(data)
                return
            except ConnectionClosed as error:
                if session.settle(data, socket, was_open, error):
                    return

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Closes the connection, and ends attempts to replace it.

        Args:
            code: The close code (RFC 6455, section 7.4).
            reason: Why, in at most 123 bytes.
        """
        socket = self._session.close()
        self._closing.set()
        socket.close(code=code, reason=reason)

    # What replacing a WebSocket needs

    def _open(self, extra_query: Query, extra_headers: Headers) -> Any:
        """Opens another WebSocket; called while a lost one is being replaced."""
        assert self._make_ws is not None
        return self._make_ws(extra_query, extra_headers)

    def _pause(self, seconds: float) -> None:
        """Waits; returns early if the connection is closed."""
        self._closing.wait(seconds)


class ConnectionManager(ManagerSettings, Generic[ConnectionT, SentT]):
    """Opens a connection in a `with` statement, and closes it at its end."""

    _connection_class: Type[ConnectionT]
    _opened: Optional[ConnectionT] = None

    def __enter__(self) -> ConnectionT:
        """Opens the connection. Called directly, as `enter()`, it leaves closing to you.

        Raises:
            APIStatusError: The server refused the connection.
            APIConnectionError: There was no answer.
        """
        reconnects = self._reconnects
        socket = self._open_socket(reconnects.extra_query, reconnects.extra_headers)
        try:
            self._opened = self._new_connection(socket)
        except BaseException:
            self._opened = None
            socket.close()
            raise
        return self._opened

    enter = __enter__

    def _new_connection(self, socket: Any) -> ConnectionT:
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
        self._event_handler_registry.move_to(connection._event_handler_registry)
        drive(begin(connection._session), self._client)
        return connection

    def _open_socket(self, extra_query: Query, extra_headers: Headers) -> Any:
        connect = open_socket(self._options)
        return drive(opened(self._client, self._destination, extra_query, extra_headers, connect), self._client)

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        """Closes the connection; an exception of the block is not covered up by one of closing."""
        if self._opened is not None:
            try:
                self._opened.close()
            except Exception:
                if exc is None:
                    raise

    if TYPE_CHECKING:

        def send(self, event: SentT) -> None: ...


class ConnectionResource(Generic[ConnectionT]):
    """Client events of one kind, as methods.

    Args:
        connection: What they are sent through.
    """

    def __init__(self, connection: ConnectionT) -> None:
        self._connection = connection
