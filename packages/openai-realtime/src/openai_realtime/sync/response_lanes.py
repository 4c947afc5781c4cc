"""Responses over one WebSocket side by side, synchronous."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Type

from websockets.exceptions import ConnectionClosed

from openai_core.public_names import public

from ..connection.closed import ConnectionEnded
from ..connection.waits import seconds_to_wait
from ..errors import ReceiveTimeoutError, SessionStateError
from ..lanes.sessions import LaneSession

if TYPE_CHECKING:
    from typing_extensions import Self

    from openai_rest.types.response_server_events import ResponsesServerEvent
    from openai_rest.types.responses import Response

    from ..lanes.lane_state import LaneState
    from ..lanes.limits import ResponsesWebSocketLimits
    from .responses_connections import ResponsesConnection, ResponsesSent

_LAST_WORDS_S = 5


@public
class ResponsesWebSocketLane:
    """One sequence of responses in a session. Threads may share it; one of them receives.

    `ResponsesWebSocketSession.lane` makes it.

    Args:
        session: The session that the lane belongs to.
        state: What the lane holds.
    """

    def __init__(self, session: ResponsesWebSocketSession, state: LaneState) -> None:
        self._session = session
        self._state = state

    def send(self, event: ResponsesSent) -> None:
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
            request.socket.send(request.data)
        except ConnectionClosed as error:
            raise self._session._not_sent(self._state, request, error) from error

    def recv(self, *, timeout: Optional[float] = None) -> ResponsesServerEvent:
        """Waits for the next event of the lane and returns it.

        Args:
            timeout: Seconds to wait. Default: no limit.

        Raises:
            ReceiveTimeoutError: Time is up; nothing was lost.
            LaneClosedError: No event follows.
            ResponsesWebSocketBufferError: More waited than the limits allow.
            WebSocketConnectionClosedError: The connection broke.
        """
        self._session._check_entered()
        router, changed = self._session._router, self._session._changed
        ends = _end_of(timeout)
        with changed:
            event = router.take(self._state)
            while event is None:
                left = _left_until(ends)
                if left == 0:
                    raise ReceiveTimeoutError(f"No event of the lane came within {timeout} s.")
                changed.wait(left)
                event = router.take(self._state)
            received: ResponsesServerEvent = event
            return received

    def get_final_response(self, *, timeout: Optional[float] = None) -> Response:
        """Receives until the response of the lane is there, and returns it, whether it completed or not.

        Called again, it returns the same one, unless the server has begun another one by then.

        Args:
            timeout: Seconds to wait in all. Default: no limit.

        Raises:
            ReceiveTimeoutError: Time is up; nothing was lost.
            ResponsesWebSocketError: The server answered with an error.
            LaneClosedError: The lane or the connection was closed before the end.
            ResponsesWebSocketBufferError: The lane or the response exceeds the limits.
            WebSocketConnectionClosedError: The connection broke.
        """
        ends, since = _end_of(timeout), self._state.last_result()
        while True:
            with self._session._router.lock:
                response: Optional[Response] = self._state.result(since)
            if response is not None:
                return response
            self.recv(timeout=_left_until(ends))

    def close(self) -> None:
        """Closes the lane and drops what waits on it; the connection stays open. What still comes goes to the default
        lane."""
        self._session._router.close(self._state)


@public
class ResponsesWebSocketSession(LaneSession[ResponsesWebSocketLane]):
    """Owns a connection, from which one thread reads and puts events on lanes; closes it at the end of the block.

    `openai_realtime.lanes.sessions.LaneSession` describes its arguments.

    Args:
        connection: The connection that the lanes share.
        limits: How many lanes there may be, and how much may wait on them.
        isolate_lane_overflow: Whether a lane that overflows fails alone (no by default: the session fails).
    """

    _lane_class = ResponsesWebSocketLane
    _reader: Optional[threading.Thread] = None

    def __init__(
        self, connection: ResponsesConnection, *, limits: ResponsesWebSocketLimits, isolate_lane_overflow: bool = False
    ) -> None:
        super().__init__(connection, limits=limits, isolate_lane_overflow=isolate_lane_overflow)
        self._changed = threading.Condition(self._router.lock)

    def _wake(self, lane: LaneState) -> None:
        self._changed.notify_all()

    def __enter__(self) -> Self:
        """Begins to read.

        Raises:
            SessionStateError: The session was entered before, or the connection has another one.
        """
        self._take_over()
        self._reader = threading.Thread(target=self._read, name="responses-websocket", daemon=True)
        try:
            self._reader.start()
        except BaseException:
            self._reader = None
            self._let_go()
            raise
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        """Closes the connection; an exception of the block is not covered up by one of closing."""
        covered = () if exc is None else (Exception,)
        with suppress(*covered):
            self.close()

    def _read(self) -> None:
        connection: Any = self.connection
        try:
            while True:
                data = connection.recv_bytes()
                self._router.dispatch(connection.parse_event(data), len(data))
        except ConnectionEnded as error:
            self._router.end(error if error.unsent_frames else None)
        except Exception as error:
            self._router.end(error)
            with suppress(Exception):
                connection.close()

    def close(self) -> None:
        """Closes the session and its connection; what waits on the lanes can still be received.

        Raises:
            SessionStateError: The thread that reads did not end within 5 seconds.
        """
        self._closed = True
        self._router.end()
        reader = self._reader
        if reader is None:
            return
        try:
            self.connection.close()
        finally:
            reader.join(_LAST_WORDS_S)
            if reader.is_alive():
                raise SessionStateError(f"The session was still reading {_LAST_WORDS_S} s after it was closed.")
            self._reader = None
            self._let_go()


def _end_of(timeout: Optional[float]) -> Optional[float]:
    seconds = seconds_to_wait(timeout)
    return None if seconds is None else time.monotonic() + seconds


def _left_until(ends: Optional[float]) -> Optional[float]:
    return None if ends is None else max(0.0, ends - time.monotonic())
