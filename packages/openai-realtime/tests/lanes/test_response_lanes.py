"""Responses side by side over real sockets, in both flavours."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Awaitable, Callable, Dict, Iterator, List

import pytest

from openai_core.errors import ArgumentError, WebSocketConnectionClosedError
from openai_realtime import AsyncRealtimeClient, RealtimeClient
from openai_realtime.aio.response_lanes import AsyncResponsesWebSocketSession
from openai_realtime.aio.responses_connections import AsyncResponsesConnectionManager
from openai_realtime.connection.events import InvalidEventError
from openai_realtime.errors import ReceiveTimeoutError, SessionStateError
from openai_realtime.lanes.errors import LaneClosedError, ResponsesWebSocketBufferError, ResponsesWebSocketError
from openai_realtime.lanes.limits import ResponsesWebSocketLimits
from openai_realtime.sync.response_lanes import ResponsesWebSocketSession
from openai_realtime.sync.responses_connections import ResponsesConnectionManager

LIMITS = ResponsesWebSocketLimits(9, 99, 99, 99_999, 99_999)
CREATE: Any = {"type": "response.create", "model": "m", "input": "Hello"}
STEER: Any = {"type": "response.steer", "previous_response_id": "r", "input": []}
SOON = 20.0


def answer(line: Any, request: Dict[str, Any], number: int = 1, end: str = "completed") -> None:
    """Answers as the API does over WebSockets: the output comes item by item only."""
    lane = {"stream_id": request["stream_id"]} if "stream_id" in request else {}
    body = {"id": f"resp_{number}", "object": "response", "model": "m", "tools": []}
    part = {"type": "output_text", "text": f"Answer {number}", "annotations": []}
    item = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": [part]}
    line.tell("response.created", response={**body, "status": "in_progress", "output": []}, **lane)
    line.tell("response.output_item.done", output_index=0, item=item, **lane)
    line.tell(f"response.{end}", response={**body, "status": end, "output": None}, **lane)


def answers(line: Any) -> None:
    number = 0
    while True:
        number += 1
        answer(line, line.hear(), number)


def deltas(*lanes: Any) -> Callable[[Any], None]:
    """Sends deltas on lanes once anything was sent."""

    def script(line: Any) -> None:
        line.hear()
        for number, lane in enumerate(lanes):
            line.tell("response.output_text.delta", delta=str(number), **({} if lane is None else {"stream_id": lane}))
        line.hear_all()

    return script


@pytest.fixture()
def manager(server: Any) -> Iterator[ResponsesConnectionManager]:
    server.scripts = [answers]
    with RealtimeClient(api_key="sk-test", base_url=server.url) as client:
        yield ResponsesConnectionManager(client=client)


class TestSync:
    def test_lanes_get_their_responses(self, server: Any, manager: ResponsesConnectionManager) -> None:
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            first, second = session.lane("first"), session.lane("second")
            second.send(CREATE)
            first.send(CREATE)
            session.default.send(CREATE)
            found = [lane.get_final_response(timeout=SOON) for lane in (first, second, session.default)]
            assert [response.output_text for response in found] == ["Answer 2", "Answer 1", "Answer 3"]
            assert first.get_final_response() is found[0]
            first.send(CREATE)
            assert first.get_final_response(timeout=SOON).output_text == "Answer 4"
        assert [request.get("stream_id") for request in server.received] == ["second", "first", None, "first"]

    def test_events_are_received_one_by_one(self, server: Any, manager: ResponsesConnectionManager) -> None:
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            with pytest.raises(ReceiveTimeoutError, match="within 0 s"):
                session.default.recv(timeout=0)
            session.default.send(CREATE)
            with pytest.raises(SessionStateError, match="to its end"):
                session.default.send(CREATE)
            types = [session.default.recv(timeout=SOON).type for _ in range(3)]
            assert types == ["response.created", "response.output_item.done", "response.completed"]
            assert session.default.get_final_response().status == "completed"

    @pytest.mark.parametrize("end", ["failed", "incomplete"])
    def test_responses_that_do_not_complete_are_final(self, server: Any, manager: Any, end: str) -> None:
        server.scripts = [lambda line: answer(line, line.hear(), end=end)]
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            session.default.send(CREATE)
            response = session.default.get_final_response(timeout=SOON)
            assert (response.status, response.output_text) == (end, "Answer 1")

    def test_an_error_of_the_server_is_raised_with_its_event(self, server: Any, manager: Any) -> None:
        def script(line: Any) -> None:
            line.hear()
            line.tell("error", code="secret", message="secret")
            answer(line, line.hear())
            line.hear_all()

        server.scripts = [script]
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            session.default.send(CREATE)
            with pytest.raises(ResponsesWebSocketError, match="see `event`") as caught:
                session.default.get_final_response(timeout=SOON)
            assert "secret" not in str(caught.value)
            assert caught.value.event.code == "secret"
            session.default.send(CREATE)
            assert session.default.get_final_response(timeout=SOON).output_text == "Answer 1"

    def test_a_response_may_be_too_long(self, server: Any, manager: Any) -> None:
        limits = ResponsesWebSocketLimits(9, 99, 99, 99_999, 99_999, max_response_bytes=100)
        with manager as connection, ResponsesWebSocketSession(connection, limits=limits) as session:
            session.default.send(CREATE)
            with pytest.raises(ResponsesWebSocketBufferError, match="max_response_bytes"):
                session.default.get_final_response(timeout=SOON)
            types = [session.default.recv(timeout=SOON).type for _ in range(2)]
            assert types[-1] == "response.completed"

    def test_a_closed_lane_gives_nothing(self, server: Any, manager: Any) -> None:
        server.scripts = [deltas("a", None)]
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            lane = session.lane("a")
            lane.close()
            with pytest.raises(LaneClosedError):
                lane.get_final_response()
            session.default.send(CREATE)
            assert [getattr(session.default.recv(timeout=SOON), "delta", "") for _ in range(2)] == ["0", "1"]
            with pytest.raises(ArgumentError):
                session.lane("a")

    def test_too_much_ends_the_session(self, server: Any, manager: Any) -> None:
        server.scripts = [deltas("a", None, "a")]
        limits = ResponsesWebSocketLimits(2, 1, 2, 999, 999)
        with manager as connection, ResponsesWebSocketSession(connection, limits=limits) as session:
            lane = session.lane("a")
            lane.send(STEER)
            reader = session._reader
            assert reader is not None
            reader.join(SOON)
            lane.recv()
            for each in (lane, lane):
                with pytest.raises(ResponsesWebSocketBufferError):
                    each.recv()

    def test_the_end_of_the_connection_is_the_end_of_the_lanes(self, server: Any, manager: Any) -> None:
        server.scripts = [lambda line: line.socket.close(1000)]
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            with pytest.raises(LaneClosedError):
                session.default.get_final_response(timeout=SOON)
            with pytest.raises(SessionStateError):
                session.default.send(CREATE)

    def test_a_broken_connection_is_an_error_of_the_lanes(self, server: Any, manager: Any) -> None:
        server.scripts = [lambda line: line.socket.close(1011, "broken")]
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            lane = session.default
            with pytest.raises(WebSocketConnectionClosedError, match="broken"):
                lane.recv(timeout=SOON)

    def test_a_message_that_is_no_event_ends_the_session(self, server: Any, manager: Any) -> None:
        server.scripts = [lambda line: (line.socket.send("no json"), line.hear_all())]
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            lane = session.default
            with pytest.raises(InvalidEventError):
                lane.recv(timeout=SOON)

    def test_what_failed_to_be_sent_is_known(self, server: Any, manager: Any) -> None:
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            session._router.check = lambda lane: None  # type: ignore[method-assign]
            connection._connection.close()
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                session.default.send(CREATE)
            assert len(caught.value.unsent_messages) == 1
            with pytest.raises(WebSocketConnectionClosedError):
                session.default.send(CREATE)

    def test_a_websocket_that_is_lost_while_sending_is_not_used(self, manager: Any, monkeypatch: Any) -> None:
        with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
            lane, state = session.default, connection._session
            lane.send(CREATE)
            response = lane.get_final_response(timeout=SOON)
            reserve, socket = session._router.reserve, state.socket

            def lose(*request: Any) -> None:
                reserve(*request)
                state.socket = object()

            monkeypatch.setattr(session._router, "reserve", lose)
            for event in (CREATE, STEER):
                state.socket = socket
                with pytest.raises(SessionStateError, match="replaced"):
                    lane.send(event)
            with pytest.raises(SessionStateError, match="replaced"):
                lane.send(CREATE)
            state.socket = socket
            monkeypatch.undo()
            assert response.output_text == "Answer 1"
            lane.send(CREATE)
            assert lane.get_final_response(timeout=SOON).output_text == "Answer 2"

    def test_a_session_is_entered_once_and_owns_its_connection(self, server: Any, manager: Any) -> None:
        with manager as connection:
            session = ResponsesWebSocketSession(connection, limits=LIMITS)
            with pytest.raises(SessionStateError, match="Enter"):
                session.default.recv()
            with pytest.raises(SessionStateError, match="not entered"):
                session.default.send(CREATE)
            with session:
                with pytest.raises(SessionStateError, match="has a session"):
                    ResponsesWebSocketSession(connection, limits=LIMITS).__enter__()
                with pytest.raises(SessionStateError, match="once"):
                    session.__enter__()
            session.close()
            with pytest.raises(SessionStateError, match="once"):
                session.__enter__()
            unused = ResponsesWebSocketSession(connection, limits=LIMITS)
            unused.close()
            with pytest.raises(SessionStateError, match="once"):
                unused.__enter__()

    def test_a_reader_that_cannot_start_gives_the_connection_back(self, manager: Any, monkeypatch: Any) -> None:
        with manager as connection:
            with monkeypatch.context() as patched:
                patched.setattr(threading.Thread, "start", lambda self: 1 / 0)
                with pytest.raises(ZeroDivisionError):
                    ResponsesWebSocketSession(connection, limits=LIMITS).__enter__()
            with ResponsesWebSocketSession(connection, limits=LIMITS):
                pass

    def test_a_reader_that_does_not_end_is_an_error(self, manager: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        with manager as connection:
            session = ResponsesWebSocketSession(connection, limits=LIMITS).__enter__()
            reader = session._reader
            assert reader is not None
            monkeypatch.setattr(reader, "join", lambda timeout: None)
            monkeypatch.setattr(reader, "is_alive", lambda: True)
            with pytest.raises(SessionStateError, match="still reading"):
                session.__exit__(None, None, None)
            session.__exit__(ValueError, ValueError("of the block"), None)
            monkeypatch.undo()
            session.close()

    def test_lanes_go_on_after_the_connection_was_replaced(self, server: Any) -> None:
        asked: List[Any] = []
        going_on = threading.Event()

        def lost(line: Any) -> None:
            line.hear()
            line.socket.close(1012)

        def agree(event: Any) -> None:
            asked.append(event)
            going_on.wait(SOON)

        server.scripts = [lost, answers]
        with RealtimeClient(api_key="sk-test", base_url=server.url) as client:
            manager = ResponsesConnectionManager(client=client, on_reconnecting=agree, initial_delay=0.001)
            with manager as connection, ResponsesWebSocketSession(connection, limits=LIMITS) as session:
                kept, closed = session.lane("kept"), session.lane("closed")
                closed.close()
                session.default.close()
                kept.send(CREATE)
                while not asked:
                    with pytest.raises(ReceiveTimeoutError):
                        kept.recv(timeout=0.01)
                with pytest.raises(SessionStateError, match="replaced"):
                    kept.send(STEER)
                going_on.set()
                before = session.default
                assert _eventually(session.lane, ArgumentError) is session.default is not before
                reopened = _eventually(lambda: session.lane("closed"), ArgumentError)
                _eventually(lambda: reopened.send(CREATE), SessionStateError)
                assert reopened.get_final_response(timeout=SOON).output_text == "Answer 1"
        assert [request.get("stream_id") for request in server.received] == ["kept", "closed"]


def _eventually(call: Callable[[], Any], refusal: Any) -> Any:
    pause = threading.Event()
    for _ in range(2000):
        try:
            return call()
        except refusal:
            pause.wait(0.01)
    return call()


def running(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    def run(self: Any, server: Any) -> None:
        async def main() -> None:
            server.scripts = [answers]
            async with AsyncRealtimeClient(api_key="sk-test", base_url=server.url) as client:
                await test(self, server, AsyncResponsesConnectionManager(client=client))

        asyncio.run(main())

    return run


class TestAsync:
    @running
    async def test_lanes_get_their_responses(self, server: Any, manager: Any) -> None:
        async with manager as connection, AsyncResponsesWebSocketSession(connection, limits=LIMITS) as session:
            first, second = session.lane("first"), session.lane("second")
            await second.send(CREATE)
            await first.send(CREATE)
            found = [await lane.get_final_response() for lane in (first, second)]
            assert [response.output_text for response in found] == ["Answer 2", "Answer 1"]
            assert await first.get_final_response() is found[0]
            second.close()
            with pytest.raises(LaneClosedError):
                await second.recv()

    @running
    async def test_a_cancelled_wait_loses_nothing(self, server: Any, manager: Any) -> None:
        async with manager as connection, AsyncResponsesWebSocketSession(connection, limits=LIMITS) as session:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(session.default.recv(), 0.01)
            await session.default.send(CREATE)
            assert (await session.default.recv()).type == "response.created"
            assert (await session.default.get_final_response()).output_text == "Answer 1"

    @running
    async def test_the_end_of_the_connection_is_the_end_of_the_lanes(self, server: Any, manager: Any) -> None:
        server.scripts = [lambda line: line.socket.close(1000)]
        async with manager as connection, AsyncResponsesWebSocketSession(connection, limits=LIMITS) as session:
            with pytest.raises(LaneClosedError):
                await session.default.get_final_response()

    @running
    async def test_a_broken_connection_is_an_error_of_the_lanes(self, server: Any, manager: Any) -> None:
        server.scripts = [lambda line: line.socket.close(1011, "broken")]
        async with manager as connection, AsyncResponsesWebSocketSession(connection, limits=LIMITS) as session:
            with pytest.raises(WebSocketConnectionClosedError, match="broken"):
                await session.default.recv()
            session._router.check = lambda lane: None  # type: ignore[method-assign]
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await session.default.send(CREATE)
            assert len(caught.value.unsent_messages) == 1

    @running
    async def test_a_session_is_entered_once_and_owns_its_connection(self, server: Any, manager: Any) -> None:
        async with manager as connection:
            session = AsyncResponsesWebSocketSession(connection, limits=LIMITS)
            with pytest.raises(SessionStateError, match="Enter"):
                await session.default.recv()
            async with session:
                with pytest.raises(SessionStateError, match="has a session"):
                    await AsyncResponsesWebSocketSession(connection, limits=LIMITS).__aenter__()
            await session.close()
            unused = AsyncResponsesWebSocketSession(connection, limits=LIMITS)
            await unused.close()
            with pytest.raises(SessionStateError, match="once"):
                await unused.__aenter__()

    @running
    async def test_closing_goes_on_when_the_caller_is_cancelled(self, server: Any, manager: Any) -> None:
        async with manager as connection:
            session = AsyncResponsesWebSocketSession(connection, limits=LIMITS)
            await session.__aenter__()
            closing = asyncio.ensure_future(session.close())
            await asyncio.sleep(0)
            closing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await closing
            await session.close()
            with pytest.raises(WebSocketConnectionClosedError):
                await connection.recv()
