"""An asynchronous connection and its manager. One task may send while another one receives."""

from __future__ import annotations

from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Mapping, Optional, Type, TypeVar, cast

from websockets.exceptions import ConnectionClosed

from openai_core.aio.driver import drive
from openai_core.options import without_omitted
from openai_core.public_names import public

from ..connection.closed import ConnectionEnded
from ..connection.frames import check_frame, frame_of
from ..connection.handshake import opened
from ..connection.manager import ManagerSettings
from ..connection.recovery import begin, catch_up, recover
from ..connection.session import BACKLOG, is_open
from ..connection.state import ConnectionState, ReceivedT, SentT
from ..connection.waits import seconds_to_wait
from .sockets import ConnectionOptions, Pause, call_handler, check_callback, open_socket, receive

if TYPE_CHECKING:
    from typing_extensions import Self

    from openai_core.options import Headers, Query

    from ..connection.send_queue import Frame

__all__ = ["AsyncConnection", "AsyncConnectionManager", "AsyncConnectionResource", "ConnectionOptions"]

ConnectionT = TypeVar("ConnectionT", bound="AsyncConnection[Any, Any]")


class AsyncConnection(ConnectionState[ReceivedT, SentT]):
    """An open connection: iterate it for events, and send through it.

    `openai_realtime.connection.state.ConnectionState` describes its arguments.

    Args:
        connection: The open WebSocket of the websockets library.
        settings: The other parts of the connection, as `Connection` of the kernel's side takes them.
    """

    def __init__(self, connection: Any, **settings: Any) -> None:
        super().__init__(connection, **settings)
        self._pausing = Pause()

    # Receiving

    def __aiter__(self) -> Self:
        """Iterates over the events until the connection is closed in order.

        Raises:
            WebSocketConnectionClosedError: It broke, or messages were not sent.
        """
        return self

    async def __anext__(self) -> ReceivedT:
        try:
            return await self.recv()
        except ConnectionEnded as error:
            if error.unsent_frames:
                raise
            raise StopAsyncIteration from None

    async def recv(self, *, timeout: Optional[float] = None) -> ReceivedT:
        """Waits for the next event and returns it.

        Args:
            timeout: Seconds to wait for it. Default: no limit.

        Raises:
            ReceiveTimeoutError: Time is up; nothing is lost, and the connection stays open.
            WebSocketConnectionClosedError: The connection is closed.
            InvalidEventError: The frame holds no event; the connection stays open.
        """
        return self._received(await self._receive(timeout))

    async def recv_bytes(self, *, timeout: Optional[float] = None) -> bytes:
        """Waits for the next message and returns it as it came; `parse_event` makes it an event.

        Args:
            timeout: Seconds to wait for it. Default: no limit.

        Raises:
            ReceiveTimeoutError: Time is up; nothing is lost, and the connection stays open.
            WebSocketConnectionClosedError: The connection is closed.
        """
        return self._raw(await self._receive(timeout))

    async def _receive(self, timeout: Optional[float]) -> Frame:
        session = self._session
        if timeout is not None:
            timeout = seconds_to_wait(timeout)
        while True:
            try:
                return cast("Frame", await receive(session.socket, timeout))
            except ConnectionClosed as error:
                await drive(recover(session, self, error), cast(Any, self))

    async def dispatch_events(self) -> None:
        """Calls the registered handlers for each event, until the connection is closed.

        Raises:
            OpenAIError: The server sent an error, and there is no handler for `"error"` or `"event"`.
            WebSocketConnectionClosedError: The connection broke.
        """
        async for event in self:
            for handler in self._event_handler_registry.take_for(event):
                await call_handler(handler, event)

    # Sending

    async def send(self, event: SentT) -> None:
        """Sends an event, or queues it while the connection is being replaced.

        Args:
            event: A client event, as a model or a dictionary.

        Raises:
            WebSocketConnectionClosedError: The connection is closed; carries the message.
            WebSocketQueueFullError: The queue is at its bound; carries the message.
        """
        await self.send_raw(frame_of(event))

    async def send_raw(self, data: Frame) -> None:
        """Sends a text or binary frame as it is; otherwise like `send`.

        Args:
            data: The frame: a text, or bytes for a binary one.

        Raises:
            ArgumentError: It is no frame; nothing was sent.
        """
        check_frame(data)
        session = self._session
        while True:
            socket = session.route(data)
            if socket is None:
                return
            if socket is BACKLOG:
                await drive(catch_up(session, data), cast(Any, self))
                return
            was_open = is_open(socket)
            try:
                await socket.send(data)
                return
            except ConnectionClosed as error:
                if session.settle(data, socket, was_open, error):
                    return

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Closes the connection, and ends attempts to replace it.

        Args:
            code: The close code (RFC 6455, section 7.4).
            reason: Why, in at most 123 bytes.
        """
        socket = self._session.close()
        self._pausing.end()
        await socket.close(code=code, reason=reason)

    # What replacing a WebSocket needs

    async def _open(self, extra_query: Query, extra_headers: Headers) -> Any:
        """Opens another WebSocket; called while a lost one is being replaced."""
        assert self._make_ws is not None
        return await self._make_ws(extra_query, extra_headers)

    async def _pause(self, seconds: float) -> None:
        """Waits; returns early if the connection is closed."""
        if not self._session.is_closed:
            await self._pausing.wait(seconds)


class AsyncConnectionManager(ManagerSettings[ConnectionT, SentT]):
    """Opens a connection in an `async with` statement, and closes it at its end."""

    async def __aenter__(self) -> ConnectionT:
        """Opens the connection. Called directly, as `enter()`, it leaves closing to you.

        Raises:
            ArgumentError: The address, a header or an option cannot be used; nothing was sent.
            APIStatusError: The server refused the connection.
            APIConnectionError: There was no answer.
        """
        reconnects = self._reconnects
        check_callback(reconnects.on_reconnecting)
        socket = await self._open_socket(reconnects.extra_query, reconnects.extra_headers)
        try:
            self._opened = self._new_connection(socket)
            await drive(begin(self._opened._session), self._client)
        except BaseException:
            self._opened = None
            with suppress(Exception):
                await socket.close()
            raise
        return self._opened

    enter = __aenter__

    async def _open_socket(self, extra_query: Query, extra_headers: Headers) -> Any:
        connect = open_socket(self._options)
        return await drive(opened(self._client, self._destination, extra_query, extra_headers, connect), self._client)

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        """Closes the connection; an exception of the block is not covered up by one of closing."""
        if self._opened is not None:
            try:
                await self._opened.close()
            except Exception:
                if exc is None:
                    raise


class AsyncConnectionResource(Generic[ConnectionT]):
    """Client events of one kind, as methods.

    Args:
        connection: What they are sent through.
    """

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        public(cls)

    def __init__(self, connection: ConnectionT) -> None:
        self._connection = connection

    async def _send(self, event: Mapping[str, object]) -> None:
        """Sends an event through the connection's `send`, without what is `omit`."""
        await self._connection.send(without_omitted(event))
