"""The state of one connection, over all the WebSockets that it uses one after the other. No I/O.

A frame is handed to an open WebSocket at once. It is queued while there is none: before the first is open, and while a
lost one is being replaced. The protocol has no receipts, so a frame that was handed to a WebSocket which then broke may
or may not have arrived; it is not sent again. A frame that certainly was not sent is.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Optional

from .closed import close_code, closed_error

if TYPE_CHECKING:
    from websockets.exceptions import ConnectionClosed

    from openai_core.errors import WebSocketConnectionClosedError

    from .reconnects import Reconnects
    from .send_queue import Frame, SendQueue

OPENING, OPEN, LOST, CLOSED = "opening", "open", "lost", "closed"
BACKLOG: Any = object()
"""In place of a WebSocket: the frame goes behind those that wait, and the caller sends them all."""


class Session:
    """The state and the queue of one connection; threads may share it.

    Args:
        socket: The first WebSocket.
        queue: Frames that wait, those from before the connection included.
        reconnects: Decides whether a lost WebSocket is replaced.

    Attributes:
        socket: The WebSocket in use.
        state: `"opening"` while queued frames are being sent, `"open"`, `"lost"` while there is no working WebSocket,
            `"closed"` once nothing follows.
        in_flight: The queued frame that is being sent; it may have arrived if the WebSocket breaks meanwhile.
    """

    def __init__(self, socket: Any, queue: SendQueue, reconnects: Reconnects) -> None:
        self.socket = socket
        self.queue = queue
        self.reconnects = reconnects
        self.state = OPENING
        self.in_flight: Optional[Frame] = None
        self._waiting = queue.frames
        self._lock = threading.Lock()

    # Sending

    def route(self, frame: Frame) -> Optional[Any]:
        """Returns the WebSocket that a frame goes to now, `None` if it was queued, or `BACKLOG`.

        Args:
            frame: The frame to send.

        Raises:
            WebSocketQueueFullError: It had to be queued, but exceeds the bound.
        """
        if self.state is OPEN and not self._waiting:
            return self.socket
        with self._lock:
            if self.state is OPEN and self._waiting and is_open(self.socket):
                self.state = OPENING
                return BACKLOG
            waits = self.state in (OPENING, LOST) or (self._waiting and self.reconnects.on_reconnecting is not None)
            if self.state is CLOSED or not waits:
                return self.socket
            self.queue.enqueue(frame)
            return None

    def settle(self, frame: Frame, socket: Any, was_open: bool, error: ConnectionClosed) -> bool:
        """Decides about a frame whose WebSocket turned out to be closed.

        Args:
            frame: The frame that was sent.
            socket: The WebSocket that it was handed to.
            was_open: Whether that was open until then, so that the frame may have arrived.
            error: What the WebSocket raised.

        Returns:
            Whether the frame is done with; if not, it is to be sent to the new WebSocket.

        Raises:
            WebSocketConnectionClosedError: The connection is not replaced; carries the frame.
        """
        with self._lock:
            if self.state is CLOSED or not self.reconnects.may_follow(close_code(error)):
                raise closed_error(error, [frame]) from error
            if was_open:
                return True
            if self.socket is not socket and self.state is OPEN:
                return False
            self.queue.enqueue(frame)
            return True

    def next_frame(self, through: Optional[Any] = None) -> Optional[Frame]:
        """Returns the queued frame to send next; without one, the connection is open from now on.

        Args:
            through: The WebSocket that it goes to, if there is no frame for any other; default the one in use.
        """
        with self._lock:
            if self.state is CLOSED or (through is not None and self._is_left(through)):
                return None
            self.in_flight = self.queue.first()
            if self.in_flight is None:
                self.state = OPEN
            return self.in_flight

    def is_left(self, socket: Any) -> bool:
        """Whether a WebSocket has been replaced, or is being replaced.

        Args:
            socket: The WebSocket that a reader or writer still holds.
        """
        with self._lock:
            return self._is_left(socket)

    def _is_left(self, socket: Any) -> bool:
        return self.state is LOST or self.socket is not socket

    def _let_go(self) -> None:
        if self.in_flight is not None:
            self.queue.remove(self.in_flight)
            self.in_flight = None

    def begin(self) -> None:
        """Notes that the connection is in use, although frames wait."""
        with self._lock:
            if self.state is OPENING:
                self.state = OPEN

    # Losing, replacing, closing

    def lose(self, error: ConnectionClosed) -> bool:
        """Notes that the WebSocket is gone; returns whether it is to be replaced.

        Args:
            error: The error of the websockets library.
        """
        with self._lock:
            if self.state is CLOSED or not self.reconnects.may_follow(close_code(error)):
                return False
            self._let_go()
            self.state = LOST
            return True

    def adopt(self, socket: Any) -> bool:
        """Takes over a new WebSocket, unless the connection was closed meanwhile.

        Args:
            socket: The new WebSocket.
        """
        with self._lock:
            if self.state is CLOSED:
                return False
            self.socket = socket
            return True

    def end(self, error: ConnectionClosed) -> WebSocketConnectionClosedError:
        """Notes that nothing follows; returns the error to raise, with the frames that were not sent.

        Args:
            error: The error of the websockets library.
        """
        with self._lock:
            self._let_go()
            self.state = CLOSED
            return closed_error(error, self.queue.drain())

    def close(self) -> Any:
        """Notes that the caller closes the connection; returns the WebSocket to close."""
        with self._lock:
            self.state = CLOSED
            return self.socket

    @property
    def is_closed(self) -> bool:
        """Whether the connection was closed or given up."""
        return self.state is CLOSED


def is_open(socket: Any) -> bool:
    """Whether a WebSocket of the websockets library accepts frames.

    Args:
        socket: The WebSocket; doubles in tests, which have no state or one that is no number, count as open.
    """
    protocol = getattr(socket, "protocol", None)
    return protocol is None or protocol.state == _OPEN or not isinstance(protocol.state, int)


_OPEN = 1
"""`websockets.protocol.State.OPEN`, an `IntEnum`."""
