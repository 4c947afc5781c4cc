"""What one lane holds. The router guards it."""

from __future__ import annotations

from collections import deque
from typing import Any, Deque, Optional, Tuple

from .errors import ResponsesWebSocketBufferError
from .fields import field
from .final_responses import TERMINAL, FinalResponse


class LaneState:
    """The events that wait on a lane, and its response.

    Args:
        stream_id: Its id; `None` for the default lane.
        max_response_bytes: How many bytes of events a response may be made of.

    Attributes:
        size: The bytes that wait.
        is_closed: Whether the lane was closed, by the user or because of `failure`.
        closed_on: The WebSocket that was in use then; its server still knows the id.
        in_flight: Whether a response was begun that has not been received to its end.
        begun: How many responses the server has begun, of which `received` have been received.
    """

    def __init__(self, stream_id: Optional[str], max_response_bytes: Optional[int]) -> None:
        self.stream_id = stream_id
        self.waiting: Deque[Tuple[Any, int]] = deque()
        self.size = 0
        self.is_closed = False
        self.closed_on: Any = None
        self.failure: Optional[ResponsesWebSocketBufferError] = None
        self.in_flight = False
        self.begun = 0
        self.received = 0
        self.waker: Any = None
        self._max_response_bytes = max_response_bytes
        self.final = FinalResponse(max_response_bytes)

    def add(self, event: Any, size: int) -> None:
        """Takes an event that has come.

        Args:
            event: The event of the server.
            size: How many bytes its message has.
        """
        self.waiting.append((event, size))
        self.size += size
        if self._is_own(event) and field(event, "type") == "response.created":
            self.begun += 1
            self.in_flight = True

    def take(self) -> Tuple[Any, int]:
        """Returns the event that waits longest, and its size. Only those of the lane itself count for its response."""
        event, size = self.waiting.popleft()
        self.size -= size
        if self._is_own(event):
            self.final.add(event, size)
            kind = field(event, "type")
            if kind == "response.created":
                self.received += 1
                self.in_flight = True
            elif kind == "error" or kind in TERMINAL:
                self.in_flight = self.begun > self.received or self.final.has_successor
        return event, size

    def begin(self) -> None:
        """Notes that a response is being asked for."""
        self.final = FinalResponse(self._max_response_bytes)
        self.in_flight = True

    def empty(self) -> None:
        """Drops what waits, and the response."""
        self.waiting.clear()
        self.size = 0
        self.final = FinalResponse(self._max_response_bytes)

    def last_result(self) -> int:
        """Returns how many responses had begun when the last end was received, or -1 while its end is still to come.

        That may be none: a lane that steers a response of another connection receives an end before any beginning.
        """
        return -1 if self.final.response is None else self.received

    def result(self, since: int) -> Any:
        """Returns the final response, or `None` while more events are to be received.

        Args:
            since: What `last_result` was when the caller began to wait: a response that had ended by then is not the
                result if the server has begun another one. One that ends afterwards is, so that none is passed over.

        Raises:
            ResponsesWebSocketBufferError: The lane or the response exceeded a limit.
            ResponsesWebSocketError: The server answered with an error.
        """
        if self.failure is not None:
            raise self.failure
        is_outdated = self.received == since and (since < self.begun or self.final.has_successor)
        if self.final.response is not None:
            return None if is_outdated else self.final.response
        if self.final.error is not None:
            raise self.final.error
        return None

    def _is_own(self, event: Any) -> bool:
        return bool(field(event, "stream_id") == self.stream_id)
