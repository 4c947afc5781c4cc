"""Flows that replace a lost WebSocket, driven by hand: no sockets, no clock."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import pytest
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK
from websockets.frames import Close

from openai_core.effects import Call
from openai_core.errors import (
    APIConnectionError,
    AuthenticationError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from openai_realtime.connection.reconnects import Reconnects
from openai_realtime.connection.recovery import begin, catch_up, flush, recover
from openai_realtime.connection.send_queue import SendQueue
from openai_realtime.connection.session import BACKLOG, CLOSED, OPEN, Session

DROPPED = ConnectionClosedError(None, None)


class Socket:
    """A WebSocket that fails after some frames."""

    class protocol:
        state = 1

    def __init__(self, fails_after: Optional[int] = None, error: BaseException = DROPPED) -> None:
        self.sent: List[str] = []
        self.closed = False
        self.fails_after = fails_after
        self.error = error

    def send(self, frame: str) -> None:
        if self.fails_after == len(self.sent):
            raise self.error
        self.sent.append(frame)

    def close(self) -> None:
        self.closed = True


class Line:
    """Opens the sockets that it is given, or raises them; notes the waits."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]
        self.pauses: List[float] = []
        self.opened: List[Dict[str, Any]] = []

    def _open(self, extra_query: Any, extra_headers: Any) -> Any:
        self.opened.append({"query": extra_query, "headers": extra_headers})
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)


def run(flow: Any) -> Any:
    try:
        effect = next(flow)
        while True:
            assert isinstance(effect, Call)
            try:
                result = effect.function()
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        return end.value


def session(*waiting: str, socket: Any = None, answer: Any = lambda event: None, max_retries: int = 5) -> Session:
    queue = SendQueue()
    for frame in waiting:
        queue.enqueue(frame)
    found = Session(socket or Socket(), queue, Reconnects(answer, max_retries=max_retries, jitter=lambda: 1.0))
    if not waiting:
        found.begin()
    return found


def failure(kind: Any = APIConnectionError) -> Exception:
    import httpx

    request = httpx.Request("GET", "https://example.test")
    if kind is APIConnectionError:
        return APIConnectionError(request=request)
    return kind("no", response=httpx.Response(401, request=request), body=None)  # type: ignore[no-any-return]


def test_flushing_sends_in_order_and_opens_the_connection() -> None:
    socket = Socket()
    found = session("a", "b", socket=socket)
    run(flush(found))
    assert (socket.sent, found.state, len(found.queue)) == (["a", "b"], OPEN, 0)


def test_a_frame_whose_sending_failed_midway_is_not_sent_again_but_the_rest_waits() -> None:
    found = session("a", "b", "c", socket=Socket(fails_after=1))
    with pytest.raises(ConnectionClosedError):
        run(flush(found))
    assert found.queue.drain() == ["c"]


def test_a_frame_that_was_not_even_begun_waits() -> None:
    socket = Socket(fails_after=0)
    socket.protocol = type("protocol", (), {"state": 3})  # type: ignore[misc,assignment]
    found = session("a", "b", socket=socket)
    with pytest.raises(ConnectionClosedError):
        run(flush(found))
    assert found.queue.drain() == ["a", "b"]


def test_a_first_flush_that_fails_leaves_the_error_to_the_reader(caplog: pytest.LogCaptureFixture) -> None:
    found = session("a", "b", socket=Socket(fails_after=0))
    run(begin(found))
    assert (found.state, list(found.queue.frames)) == (OPEN, ["a", "b"])
    assert "before all queued messages were sent" in caplog.text


def test_a_frame_that_was_sent_before_something_else_failed_is_not_sent_again(caplog: pytest.LogCaptureFixture) -> None:
    socket = Socket()

    def send(frame: Any) -> None:
        socket.sent.append(frame)
        if frame == "b":
            raise OSError("interrupted after sending")

    socket.send = send  # type: ignore[method-assign]
    found = session("a", "b", "c", socket=socket)
    run(begin(found))
    assert (found.state, socket.sent, list(found.queue.frames)) == (OPEN, ["a", "b"], ["c"])


def test_what_waits_is_sent_with_the_next_frame() -> None:
    socket = Socket()
    found = session("b", "c", socket=socket)
    found.begin()
    assert found.route("d") is BACKLOG
    run(catch_up(found, "d"))
    assert (socket.sent, found.state, len(found.queue)) == (["b", "c", "d"], OPEN, 0)


def test_catching_up_tells_its_failure_and_can_be_tried_again() -> None:
    socket = Socket(fails_after=1, error=OSError("interrupted"))
    found = session("b", "c", "d", socket=socket)
    found.begin()
    found.route("e")
    with pytest.raises(OSError, match="interrupted"):
        run(catch_up(found, "e"))
    assert (socket.sent, found.state, list(found.queue.frames)) == (["b"], OPEN, ["d", "e"])
    socket.fails_after = -1
    found.route("f")
    run(catch_up(found, "f"))
    assert socket.sent == ["b", "d", "e", "f"]


@pytest.mark.parametrize("error", [None, OSError("interrupted")])
def test_what_waits_is_sent_even_if_the_next_frame_does_not_fit(error: Any) -> None:
    socket = Socket(fails_after=-1 if error is None else 0, error=error)
    found = session("b", socket=socket)
    found.queue.max_bytes = 2
    found.begin()
    found.route("long")
    with pytest.raises(WebSocketQueueFullError) as caught:
        run(catch_up(found, "long"))
    assert (caught.value.unsent_messages, found.state, len(found.queue)) == (["long"], OPEN, 0)


def test_a_frame_in_flight_is_not_sent_again_by_the_reader_that_replaces_the_socket() -> None:
    new, sent = Socket(), []
    found = session("b", "c")
    found.begin()
    found.route("d")

    def send(frame: Any) -> None:
        sent.append(frame)
        run(recover(found, Line(new), DROPPED))

    found.socket.send = send
    run(catch_up(found, "d"))
    assert (sent, new.sent, found.state, len(found.queue)) == (["b"], ["c", "d"], OPEN, 0)


def test_an_old_socket_that_closes_does_not_end_the_connection() -> None:
    new = Socket()
    found = session("b")
    found.begin()
    found.route("c")

    def send(frame: Any) -> None:
        run(recover(found, Line(new), DROPPED))
        raise ConnectionClosedOK(Close(1000, ""), Close(1000, ""), True)

    found.socket.send = send
    run(catch_up(found, "c"))
    assert (new.sent, found.state) == (["c"], OPEN)


def test_a_frame_in_flight_is_not_among_those_that_were_not_sent() -> None:
    found = session("a", "b")
    assert found.next_frame() == "a"
    assert found.end(DROPPED).unsent_messages == ["b"]


@pytest.mark.parametrize("recovers", [True, False])
def test_a_socket_that_closes_while_the_connection_catches_up(recovers: bool) -> None:
    found = session("b", "c", socket=Socket(fails_after=0), answer=(lambda event: None) if recovers else None)
    found.begin()
    found.route("d")
    if recovers:
        run(catch_up(found, "d"))
        assert (found.state, list(found.queue.frames)) == (OPEN, ["c", "d"])
        return
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        run(catch_up(found, "d"))
    assert (caught.value.unsent_messages, found.state) == (["c", "d"], CLOSED)


def test_a_lost_socket_is_replaced_and_what_waited_is_sent() -> None:
    new = Socket()
    line = Line(failure(), new)
    found = session()
    found.lose(DROPPED)
    found.route("a")
    run(recover(found, line, DROPPED))
    assert (found.socket, found.state, new.sent) == (new, OPEN, ["a"])
    assert line.pauses == [0.5, 1.0]


def test_query_and_headers_of_the_handler_are_used() -> None:
    line = Line(Socket())
    run(recover(session(answer=lambda event: {"extra_query": {"a": 1}, "extra_headers": {"B": "2"}}), line, DROPPED))
    assert line.opened == [{"query": {"a": 1}, "headers": {"B": "2"}}]


def test_giving_up_carries_what_was_not_sent() -> None:
    found = session(max_retries=2)
    found.lose(DROPPED)
    found.route("a")
    line = Line(failure(), failure())
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        run(recover(found, line, DROPPED))
    assert (caught.value.unsent_messages, found.state, len(line.pauses)) == (["a"], CLOSED, 2)
    assert caught.value.__cause__ is DROPPED


def test_a_refusal_that_will_not_change_ends_the_attempts() -> None:
    line = Line(failure(AuthenticationError), Socket())
    with pytest.raises(WebSocketConnectionClosedError):
        run(recover(session(), line, DROPPED))
    assert len(line.pauses) == 1


def test_a_socket_that_is_lost_while_frames_are_sent_is_replaced_as_well() -> None:
    first, second = Socket(fails_after=1), Socket()
    found = session()
    found.lose(DROPPED)
    for frame in "abc":
        found.route(frame)
    run(recover(found, Line(first, second), DROPPED))
    assert (first.sent, first.closed, second.sent) == (["a"], True, ["c"])


def test_a_final_closure_while_frames_are_sent_ends_the_attempts() -> None:
    refused = Socket(fails_after=0, error=ConnectionClosedError(Close(1008, ""), None))
    found = session()
    found.lose(DROPPED)
    found.route("a")
    line = Line(refused, Socket())
    with pytest.raises(WebSocketConnectionClosedError):
        run(recover(found, line, DROPPED))
    assert len(line.opened) == 1


def test_closing_while_frames_are_sent_ends_the_attempts() -> None:
    asked: List[Any] = []
    found = session(answer=asked.append)
    found.lose(DROPPED)
    found.route("a")
    found.route("b")
    socket = Socket()
    socket.send = lambda frame: _closed(found)  # type: ignore[method-assign]
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        run(recover(found, Line(socket, Socket()), DROPPED))
    assert (len(asked), caught.value.unsent_messages) == (1, ["b"])


def _closed(found: Session) -> None:
    found.close()
    raise DROPPED


def test_closing_during_the_wait_ends_the_attempts() -> None:
    found = session()
    line = Line(Socket())
    line._pause = lambda seconds: found.close() and None  # type: ignore[method-assign]
    with pytest.raises(WebSocketConnectionClosedError):
        run(recover(found, line, DROPPED))
    assert line.opened == []


def test_closing_during_the_handshake_closes_the_new_socket() -> None:
    found = session()
    new = Socket()

    class Late(Line):
        def _open(self, extra_query: Any, extra_headers: Any) -> Any:
            found.close()
            return new

    run(recover(found, Late(), DROPPED))
    assert new.closed
    assert found.state == CLOSED


def test_without_a_handler_the_loss_is_final() -> None:
    line = Line(Socket())
    with pytest.raises(WebSocketConnectionClosedError):
        run(recover(session(answer=None), line, DROPPED))
    assert line.pauses == []
