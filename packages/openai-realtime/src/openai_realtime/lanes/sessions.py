"""What a session does in both flavours: it owns a connection, and keeps its lanes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Optional, Type, TypeVar
from weakref import WeakSet

from ..connection.closed import closed_error
from ..connection.session import LOST, is_open
from ..errors import SessionStateError
from .requests import request_on
from .router import Router

if TYPE_CHECKING:
    from websockets.exceptions import ConnectionClosed

    from .lane_state import LaneState
    from .limits import ResponsesWebSocketLimits

LaneT = TypeVar("LaneT")

_owned: WeakSet[Any] = WeakSet()
_ownership = threading.Lock()


class Request(NamedTuple):
    """A message, the WebSocket that it goes to, whether it begins a response, and whether the WebSocket was open.

    Attributes:
        socket: The WebSocket of the websockets library.
        data: The JSON of the message.
        begins: Whether it asks for a response.
        was_open: Whether the WebSocket accepted frames before it was sent.
    """

    socket: Any
    data: str
    begins: bool
    was_open: bool


class LaneSession(Generic[LaneT]):
    """The part of a session that does no I/O.

    Args:
        connection: What `client.responses.connect` opened. While the session is open, events are received on its lanes
            only.
        limits: How much may wait.
        isolate_lane_overflow: Whether a lane on which too much waits fails by itself, and the others go on. Otherwise
            the session ends.

    Attributes:
        connection: The connection that the lanes share.
        default: The lane of events without a `stream_id`, with an unknown one, or of closed lanes.
    """

    _lane_class: Type[LaneT]

    def __init__(
        self, connection: Any, *, limits: ResponsesWebSocketLimits, isolate_lane_overflow: bool = False
    ) -> None:
        self.connection = connection
        self._router = Router(limits, isolate_lane_overflow, lambda: connection._session.socket, self._wake)
        self._is_entered = False
        self._closed = False
        self.default = self._lane_of(self._router.default)

    def lane(self, stream_id: Optional[str] = None) -> LaneT:
        """Returns a new lane. Register lanes before anything is sent on them.

        Args:
            stream_id: 1 to 256 ASCII letters, digits, `_`, `.` and `-`. It stays in use, even if the lane is closed,
                until the connection is replaced. `None` makes a new default lane, if the old one is not there any more.

        Raises:
            ArgumentError: The id cannot be one, or is in use.
            ResponsesWebSocketBufferError: There are as many lanes as the limits allow.
            SessionStateError: The session is over.
        """
        lane = self._lane_of(self._router.register(stream_id))
        if stream_id is None:
            self.default = lane
        return lane

    def _lane_of(self, state: LaneState) -> LaneT:
        make: Any = self._lane_class
        lane: LaneT = make(self, state)
        return lane

    def _wake(self, lane: LaneState) -> None:
        """Wakes up whoever waits for something on a lane; the router's lock is held."""
        raise NotImplementedError

    # Owning the connection

    def _take_over(self) -> None:
        """Notes that the session is entered.

        Raises:
            SessionStateError: It was before, or the connection has another session.
        """
        with _ownership:
            if self._is_entered or self._closed:
                raise SessionStateError("A session is entered once; make another one.")
            if self.connection in _owned:
                raise SessionStateError("This connection has a session already.")
            _owned.add(self.connection)
            self._is_entered = True

    def _let_go(self) -> None:
        with _ownership:
            _owned.discard(self.connection)

    def _check_entered(self) -> None:
        if not self._is_entered:
            raise SessionStateError("Enter the session (`with …:`) before you receive events.")

    # Sending

    def _request(self, lane: LaneState, event: Any) -> Request:
        """Returns what is to be sent for an event.

        Lanes do not queue: what the server knew about a lane is lost with the WebSocket.

        Raises:
            SessionStateError: The lane or session is not open, a response is under way, or the connection is being
                replaced.
            ArgumentError: The event names another lane.
        """
        socket = self.connection._session.socket
        if not self._is_entered or self._closed:
            raise SessionStateError("The session is not open: it was closed, or not entered yet.")
        self._router.check(lane)
        self._check_in_use(socket)
        data, begins = request_on(lane.stream_id, event)
        self._router.reserve(lane, begins)
        request = Request(socket, data, begins, is_open(socket))
        try:
            # Another thread may have lost the WebSocket meanwhile.
            self._check_in_use(socket)
        except SessionStateError:
            self._withdraw(lane, request)
            raise
        return request

    def _check_in_use(self, socket: Any) -> None:
        state = self.connection._session
        if state.state is LOST or state.socket is not socket:
            raise SessionStateError("The connection is being replaced; restore what the server knew, then send.")

    def _withdraw(self, lane: LaneState, request: Request) -> None:
        if request.begins:
            self._router.withdraw(lane)

    def _not_sent(self, lane: LaneState, request: Request, error: ConnectionClosed) -> Exception:
        """Returns the error for a message that may have arrived only if the WebSocket was open until then."""
        if request.was_open:
            return closed_error(error, [])
        self._withdraw(lane, request)
        return closed_error(error, [request.data])
