"""Replacing a lost WebSocket, as flows that both flavours drive (`openai_core.effects`)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Optional, Protocol

from websockets.exceptions import ConnectionClosed

from openai_core.effects import Call
from openai_core.errors import ArgumentError, WebSocketQueueFullError
from openai_core.logs import logger

from .closed import close_code
from .session import is_open

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.options import Headers, Query

    from .send_queue import Frame
    from .session import Session


class Line(Protocol):
    """What a flow needs of a connection; in the asynchronous flavour each method is a coroutine."""

    def _open(self, extra_query: Query, extra_headers: Headers) -> Any:
        """Opens a new WebSocket and returns it."""
        ...

    def _pause(self, seconds: float) -> Any:
        """Waits; returns early if the connection is closed."""
        ...


def flush(session: Session, through: Optional[Any] = None, *, keeps: bool = False) -> Flow[None]:
    """Sends the queued frames; the connection is open when none is left.

    Args:
        session: The state of the connection.
        through: The WebSocket that they go to; the rest waits once it is being replaced. Default: the one in use.
        keeps: Whether a frame stays in the queue for which the WebSocket broke, although it may have arrived.

    Raises:
        ConnectionClosed: The WebSocket broke. The frame that was being sent then may have arrived; the rest waits.
    """
    while True:
        frame = session.next_frame(through)
        if frame is None:
            return
        socket = session.socket if through is None else through
        was_open = is_open(socket)
        try:
            yield Call(partial(socket.send, frame))
        except BaseException as error:
            session.in_flight = None
            if was_open and not (keeps and isinstance(error, ConnectionClosed)):
                session.queue.remove(frame)
            raise
        session.in_flight = None
        session.queue.remove(frame)


def begin(session: Session) -> Flow[None]:
    """Sends what was queued before the connection was open; what fails then shows when the caller receives.

    Nothing of it is lost: what could not be sent is sent through the next WebSocket, or comes back with the error.

    Args:
        session: The state of the connection.
    """
    try:
        yield from flush(session, keeps=True)
    except (ConnectionClosed, OSError):
        logger.warning("The WebSocket was closed before all queued messages were sent")
        session.begin()


def catch_up(session: Session, frame: Frame) -> Flow[None]:
    """Sends what waits, and then a further frame: the WebSocket is open, but sending has failed before.

    Args:
        session: The state of the connection, which said `BACKLOG`.
        frame: The frame to send.

    Raises:
        WebSocketQueueFullError: The frame exceeds the bound; what waits is sent nevertheless.
        WebSocketConnectionClosedError: The WebSocket broke and is not replaced; carries the frames that were not sent.
        OSError: Sending failed. The frame that was being sent then may have arrived; the rest waits.
    """
    full = _refusal(session, frame)
    socket = session.socket
    try:
        yield from flush(session, socket)
    except ConnectionClosed as error:
        session.begin()
        if not session.is_left(socket) and not session.reconnects.may_follow(close_code(error)):
            raise session.end(error) from error
    except BaseException as error:
        session.begin()
        if full is None or not isinstance(error, OSError):
            raise
    if full is not None:
        raise full


def _refusal(session: Session, frame: Frame) -> Optional[WebSocketQueueFullError]:
    try:
        session.queue.enqueue(frame)
    except WebSocketQueueFullError as error:
        return error
    return None


def recover(session: Session, line: Line, error: ConnectionClosed) -> Flow[None]:
    """Replaces a lost WebSocket and sends what waited for it.

    Args:
        session: The state of the connection.
        line: What opens WebSockets and waits.
        error: What showed the loss.

    Raises:
        WebSocketConnectionClosedError: The WebSocket is not replaced; carries the frames that were not sent.
    """
    if session.lose(error):
        code = close_code(error)
        delay = yield from session.reconnects.asked(code)
        while delay is not None:
            logger.info("Reconnecting (attempt %d) in %.1f s", session.reconnects.attempt, delay)
            yield Call(partial(line._pause, delay))
            if session.is_closed:
                break
            try:
                yield from _replace(session, line)
                return
            except ConnectionClosed as lost_again:
                code = close_code(lost_again)
            except Exception as failure:
                logger.info("Could not reconnect: %s", failure)
                if not getattr(failure, "retryable", not isinstance(failure, ArgumentError)):
                    break
            if session.is_closed:
                break
            delay = yield from session.reconnects.asked(code)
    raise session.end(error) from error


def _replace(session: Session, line: Line) -> Flow[None]:
    reconnects = session.reconnects
    socket = yield Call(partial(line._open, reconnects.extra_query, reconnects.extra_headers))
    try:
        if session.adopt(socket):
            yield from flush(session)
            return
    except BaseException:
        yield from _shut(socket)
        raise
    yield from _shut(socket)


def _shut(socket: Any) -> Flow[None]:
    try:
        yield Call(socket.close)
    except Exception:
        logger.debug("A WebSocket that is not needed any more did not close in order")
