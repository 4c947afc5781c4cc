"""Which event goes to which lane, and what happens where too many wait. Threads may share it; no I/O."""

from __future__ import annotations

import threading
from typing import Any, Callable, Dict, Optional

from openai_core.errors import ArgumentError

from ..errors import SessionStateError
from .errors import LaneClosedError, ResponsesWebSocketBufferError
from .fields import field
from .lane_state import LaneState
from .limits import ResponsesWebSocketLimits
from .requests import check_stream_id


class Router:
    """The lanes of one session.

    Args:
        limits: The limits of the session.
        isolate: Whether a lane on which too much waits fails by itself; otherwise the session ends.
        socket: Returns the WebSocket in use. The ids of closed lanes are free again when it is another one.
        wake: Called with each lane on which something changed, while `lock` is held.

    Attributes:
        lock: Guards all lanes; hold it to call `take` and `result`.
        default: The lane of events that belong to no other one.
        has_ended: Whether nothing comes any more.
    """

    def __init__(
        self,
        limits: ResponsesWebSocketLimits,
        isolate: bool,
        socket: Callable[[], Any],
        wake: Callable[[LaneState], None],
    ) -> None:
        self.lock = threading.RLock()
        self.has_ended = False
        self._limits = limits
        self._isolate = isolate
        self._socket = socket
        self._wake = wake
        self._lanes: Dict[Any, LaneState] = {}
        self._events = 0
        self._bytes = 0
        self._error: Optional[BaseException] = None
        self.default = self.register(None)

    # Lanes

    def register(self, stream_id: Any) -> LaneState:
        """Returns a new lane.

        Args:
            stream_id: The id of the lane; `None` for the lane of events without one.

        Raises:
            ArgumentError: The id is none, or in use.
            ResponsesWebSocketBufferError: There are as many lanes as may be.
            SessionStateError: The session is over.
        """
        check_stream_id(stream_id)
        with self.lock:
            self._release_ids()
            if self.has_ended:
                raise SessionStateError("The session is over; it takes no more lanes.")
            if stream_id in self._lanes:
                raise ArgumentError(f"There is a lane {stream_id!r}, or was one on this WebSocket; use another id.")
            if len(self._lanes) >= self._limits.max_lanes:
                raise ResponsesWebSocketBufferError(
                    f"The session has as many lanes as `max_lanes` allows ({self._limits.max_lanes})."
                )
            lane = self._lanes[stream_id] = LaneState(stream_id, self._limits.max_response_bytes)
            if stream_id is None:
                self.default = lane
            return lane

    def close(self, lane: LaneState) -> None:
        """Closes a lane and drops what waits on it. Its id stays in use: the server may still answer on it.

        Args:
            lane: The lane that is meant.
        """
        with self.lock:
            if lane.is_closed:
                return
            lane.is_closed, lane.closed_on = True, self._socket()
            self._events -= len(lane.waiting)
            self._bytes -= lane.size
            lane.empty()
            self._wake(lane)

    def _release_ids(self) -> None:
        socket = self._socket()
        for stream_id, lane in [*self._lanes.items()]:
            if lane.is_closed and lane.closed_on is not socket:
                del self._lanes[stream_id]

    def reserve(self, lane: LaneState, begins: bool) -> None:
        """Notes that an event is about to be sent on a lane.

        Args:
            lane: The lane that is meant.
            begins: Whether it asks for a response.

        Raises:
            SessionStateError: The lane is closed, or its last response has not been received to its end.
        """
        with self.lock:
            self.check(lane)
            if begins and lane.in_flight:
                raise SessionStateError("Receive the response of this lane to its end before you ask for another one.")
            if begins:
                lane.begin()

    def withdraw(self, lane: LaneState) -> None:
        """Notes that a request for a response was certainly not sent.

        Args:
            lane: The lane that wanted to send.
        """
        with self.lock:
            lane.in_flight = lane.begun > lane.received

    def check(self, lane: LaneState) -> None:
        """Raises `SessionStateError` if a lane can send nothing.

        Args:
            lane: The lane that wants to send.
        """
        if self.has_ended or lane.is_closed:
            raise SessionStateError("The lane or its session is closed, or was not entered yet.")

    # Events

    def dispatch(self, event: Any, size: int) -> None:
        """Puts an event that has come on its lane.

        Args:
            event: The event of the server.
            size: How many bytes its message had.

        Raises:
            ResponsesWebSocketBufferError: Too much waits, and lanes do not fail by themselves.
        """
        with self.lock:
            lane = None if self.has_ended else self._lane_for(event)
            if lane is None:
                return
            if self._has_room(lane, size):
                self._add(lane, event, size)
            elif self._isolate:
                self._fail(lane)
            else:
                raise ResponsesWebSocketBufferError("More events wait in the session than its limits allow.")

    def _add(self, lane: LaneState, event: Any, size: int) -> None:
        lane.add(event, size)
        self._events += 1
        self._bytes += size
        while self._events > self._limits.max_events or self._bytes > self._limits.max_bytes:
            self._fail(self._fullest(lane, size))
        self._wake(lane)

    def _lane_for(self, event: Any) -> Optional[LaneState]:
        """Returns the lane that takes an event: its own, else the default one, if that is open."""
        self._release_ids()
        stream_id = field(event, "stream_id")
        lane = self._lanes.get(stream_id if isinstance(stream_id, str) else None, self.default)
        if lane.failure is not None:
            return None
        if lane.is_closed:
            lane = self.default
        return None if lane.is_closed else lane

    def _has_room(self, lane: LaneState, size: int) -> bool:
        limits = self._limits
        fits = len(lane.waiting) < limits.max_events_per_lane and lane.size + size <= limits.max_bytes_per_lane
        if self._isolate:
            return fits and size <= limits.max_bytes
        return fits and self._events < limits.max_events and self._bytes + size <= limits.max_bytes

    def _fullest(self, incoming: LaneState, size: int) -> LaneState:
        """Returns the lane on which most waits, the event that has just come aside; of equal ones, the oldest."""
        by_bytes = self._bytes > self._limits.max_bytes

        def backlog(lane: LaneState) -> int:
            waiting, last = (lane.size, size) if by_bytes else (len(lane.waiting), 1)
            return waiting - last if lane is incoming else waiting

        fullest = max(self._lanes.values(), key=backlog)
        return fullest if backlog(fullest) > 0 else incoming

    def _fail(self, lane: LaneState) -> None:
        if not lane.is_closed:
            lane.failure = ResponsesWebSocketBufferError("More events wait on this lane than the limits allow.")
            self.close(lane)

    def end(self, error: Optional[BaseException] = None) -> None:
        """Notes that nothing comes any more; the first error is what lanes raise when they are empty.

        Args:
            error: Why nothing comes any more; `None`, the default, for an end in order.
        """
        with self.lock:
            self.has_ended = True
            self._error = self._error or error
            for lane in self._lanes.values():
                self._wake(lane)

    def take(self, lane: LaneState) -> Optional[Any]:
        """Returns the next event of a lane, or `None` if it is still to come.

        Args:
            lane: The lane that asks.

        Raises:
            ResponsesWebSocketBufferError: The lane failed.
            LaneClosedError: No event follows.
            Exception: What ended the session.
        """
        if lane.failure is not None:
            raise lane.failure
        if lane.is_closed:
            raise LaneClosedError("The lane is closed.")
        if lane.waiting:
            event, size = lane.take()
            self._events -= 1
            self._bytes -= size
            return event
        if not self.has_ended:
            return None
        if self._error is not None:
            raise self._error
        raise LaneClosedError("The connection is closed; no event follows.")
