"""Responses over one WebSocket side by side, asynchronous, on asyncio."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Type

from websockets.exceptions import ConnectionClosed

from openai_core.public_names import public

from ..connection.closed import ConnectionEnded
from ..lanes.sessions import LaneSession

if TYPE_CHECKING:
    from typing_extensions import Self

    from openai_rest.types.response_server_events import ResponsesServerEvent
    from openai_rest.types.responses import Response

    from ..lanes.lane_state import LaneState
    from .responses_connections import ResponsesSent


@public
class AsyncResponsesWebSocketLane:
    """One sequence of responses in a session. Waiting may be cancelled; nothing is lost by it.

    `AsyncResponsesWebSocketSession.lane` makes it.

    Args:
        session: The session that the lane belongs to.
        state: What the lane holds.
    """

    def __init__(self, session: AsyncResponsesWebSocketSession, state: LaneState) -> None:
        self._session = session
        self._state = state

    async def send(self, event: ResponsesSent) -> None:
        """Sends an event; a `response.create` gets the `stream_id` of the lane.

        Args:
            event: A client event, as a model or a dictionary.

        Raises:
            SessionStateError: The lane is closed, its last response was not received to its end, or the connection is
                being replaced.
            ArgumentError: The event names another lane.
            WebSocketConnectionClosedError: The connection is closed. Unless the error carries the event, it may have
                arrived; it is not sent again.
        """
        request = self._session._request(self._state, event)
        try:
            await request.socket.send(request.data)
        except ConnectionClosed as error:
            raise self._session._not_sent(self._state, request, error) from error

    async def recv(self) -> ResponsesServerEvent:
        """Waits for the next event of the lane and returns it.

        Raises:
            LaneClosedError: No event follows.
            ResponsesWebSocketBufferError: More waited than the limits allow.
            WebSocketConnectionClosedError: The connection broke.
        """
        self._session._check_entered()
        router, state = self._session._router, self._state
        while True:
            with router.lock:
                event: Optional[ResponsesServerEvent] = router.take(state)
                if event is not None:
                    return event
                state.waker = state.waker or asyncio.Event()
                state.waker.clear()
            await state.waker.wait()

    async def get_final_response(self) -> Response:
        """Receives until the response of the lane is there, and returns it, whether it completed or not.

        Called again, it returns the same one, unless the server has begun another one by then.

        Raises:
            ResponsesWebSocketError: The server answered with an error.
            LaneClosedError: The lane or the connection was closed before the end.
            ResponsesWebSocketBufferError: The lane or the response exceeds the limits.
            WebSocketConnectionClosedError: The connection broke.
        """
        since = self._state.last_result()
        while True:
            response: Optional[Response] = self._state.result(since)
            if response is not None:
                return response
            await self.recv()

    def close(self) -> None:
        """Closes the lane and drops what waits on it; the connection stays open. What still comes goes to the default
        lane."""
        self._session._router.close(self._state)


@public
class AsyncResponsesWebSocketSession(LaneSession[AsyncResponsesWebSocketLane]):
    """Owns a connection, from which one task reads and puts events on lanes; closes it at the end of the block.

    `openai_realtime.lanes.sessions.LaneSession` describes its arguments.
    """

    _lane_class = AsyncResponsesWebSocketLane
    _reader: Optional[asyncio.Task[None]] = None
    _closing: Optional[asyncio.Task[None]] = None

    def _wake(self, lane: LaneState) -> None:
        if lane.waker is not None:
            lane.waker.set()

    async def __aenter__(self) -> Self:
        """Begins to read.

        Raises:
            SessionStateError: The session was entered before, or the connection has another one.
        """
        self._take_over()
        self._reader = asyncio.ensure_future(self._read())
        return self

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        """Closes the connection; an exception of the block is not covered up by one of closing."""
        covered = () if exc is None else (Exception,)
        with suppress(*covered):
            await self.close()

    async def _read(self) -> None:
        connection: Any = self.connection
        try:
            while True:
                data = await connection.recv_bytes()
                self._router.dispatch(connection.parse_event(data), len(data))
        except ConnectionEnded as error:
            self._router.end(error if error.unsent_frames else None)
        except Exception as error:
            self._router.end(error)
            with suppress(Exception):
                await connection.close()

    async def close(self) -> None:
        """Closes the session and its connection; what waits on the lanes can still be received.

        Whoever waits for it may be cancelled; it is closed all the same.
        """
        self._closed = True
        self._router.end()
        if self._reader is None:
            return
        if self._closing is None:
            self._closing = asyncio.ensure_future(self._close(self._reader))
        await asyncio.shield(self._closing)

    async def _close(self, reader: asyncio.Task[None]) -> None:
        try:
            reader.cancel()
            await asyncio.wait([reader])
            await self.connection.close()
        finally:
            self._let_go()
