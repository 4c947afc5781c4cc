"""The state of a connection over all its WebSockets."""

from __future__ import annotations

from typing import Any, List
from unittest.mock import MagicMock

import pytest
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK
from websockets.frames import Close

from openai_core.errors import WebSocketConnectionClosedError, WebSocketQueueFullError
from openai_realtime.connection.reconnects import Reconnects
from openai_realtime.connection.send_queue import SendQueue
from openai_realtime.connection.session import BACKLOG, CLOSED, LOST, OPEN, OPENING, Session, is_open

DROPPED = ConnectionClosedError(None, None)
REFUSED = ConnectionClosedError(Close(1008, "policy"), None)
ENDED = ConnectionClosedOK(Close(1000, ""), Close(1000, ""), True)
FIRST: Any = object()
SECOND: Any = object()


class Closed:
    """A WebSocket that accepts no more frames."""

    class protocol:
        state = 3


def session(*waiting: str, recovers: bool = True, max_bytes: int = 100) -> Session:
    queue = SendQueue(max_bytes)
    for frame in waiting:
        queue.enqueue(frame)
    found = Session(FIRST, queue, Reconnects((lambda event: None) if recovers else None))
    if not waiting:
        found.begin()
    return found


def test_an_open_connection_hands_frames_to_its_socket() -> None:
    assert session().route("a") is FIRST


def test_frames_wait_until_the_earlier_ones_have_been_sent() -> None:
    found = session("a")
    assert (found.state, found.route("b")) == (OPENING, None)
    sent: List[object] = []
    frame = found.next_frame()
    while frame is not None:
        sent.append(frame)
        found.queue.remove(frame)
        frame = found.next_frame()
    assert (sent, found.state, found.route("c")) == (["a", "b"], OPEN, FIRST)


def test_frames_wait_while_a_lost_socket_is_replaced() -> None:
    found = session()
    assert found.lose(DROPPED)
    assert (found.state, found.route("a")) == (LOST, None)
    assert found.adopt(SECOND)
    assert found.route("b") is None
    assert found.queue.drain() == ["a", "b"]
    assert found.next_frame() is None
    assert found.route("c") is SECOND


def test_the_bound_holds_while_frames_wait() -> None:
    found = session(max_bytes=1)
    found.lose(DROPPED)
    found.route("a")
    with pytest.raises(WebSocketQueueFullError):
        found.route("b")


def test_a_frame_that_certainly_was_not_sent_waits_for_the_new_socket() -> None:
    found = session()
    found.socket = Closed()
    assert found.settle("a", found.socket, False, DROPPED)
    assert found.route("b") is None
    assert found.queue.drain() == ["a", "b"]


def test_a_frame_that_may_have_arrived_is_not_sent_again() -> None:
    found = session()
    assert found.settle("a", FIRST, True, DROPPED)
    assert not found.queue


def test_a_frame_goes_to_the_new_socket_if_that_is_open_already() -> None:
    found = session()
    found.lose(DROPPED)
    found.adopt(SECOND)
    found.next_frame()
    assert not found.settle("a", FIRST, False, DROPPED)
    assert found.route("a") is SECOND


@pytest.mark.parametrize("error", [DROPPED, REFUSED, ENDED])
def test_without_recovery_the_sender_gets_its_frame_back(error: Any) -> None:
    found = session(recovers=False)
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        found.settle("a", FIRST, False, error)
    assert caught.value.unsent_messages == ["a"]


@pytest.mark.parametrize("error", [REFUSED, ENDED])
def test_final_closures_are_not_recovered_from(error: Any) -> None:
    found = session()
    assert not found.lose(error)
    with pytest.raises(WebSocketConnectionClosedError):
        found.settle("a", FIRST, False, error)


def test_the_end_carries_what_was_not_sent() -> None:
    found = session("a", "b")
    error = found.end(DROPPED)
    assert (error.unsent_messages, found.state, found.queue.drain()) == (["a", "b"], CLOSED, [])


def test_a_closed_connection_takes_no_new_socket_and_sends_nothing_that_waits() -> None:
    found = session("a")
    assert found.close() is FIRST
    assert found.is_closed
    assert not found.adopt(SECOND)
    assert found.next_frame() is None
    assert not found.lose(DROPPED)
    assert found.route("b") is FIRST
    found.begin()
    assert found.state == CLOSED


def test_an_open_connection_sends_what_waits_before_anything_else() -> None:
    found = session("a")
    found.begin()
    assert found.route("b") is BACKLOG
    assert (found.state, found.route("c")) == (OPENING, None)


@pytest.mark.parametrize("recovers", [True, False])
def test_frames_do_not_go_through_a_closed_socket(recovers: bool) -> None:
    found = session("a", recovers=recovers)
    found.socket = Closed()
    found.begin()
    assert found.route("b") is (None if recovers else found.socket)


def test_openness_is_asked_of_the_protocol() -> None:
    class Socket:
        class protocol:
            state = 1

    assert is_open(Socket())
    Socket.protocol.state = 3
    assert not is_open(Socket())
    assert is_open(object())
    assert is_open(MagicMock())
