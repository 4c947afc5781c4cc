"""Connections over real sockets, synchronous."""

from __future__ import annotations

import ssl
import threading
import time
from functools import partial
from typing import Any, Iterator, List

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Response

from openai_core.errors import (
    APIConnectionError,
    ArgumentError,
    NotFoundError,
    OpenAIError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from openai_realtime import RealtimeClient
from openai_realtime.connection.events import GenericEvent, InvalidEventError
from openai_realtime.errors import ReceiveTimeoutError
from openai_realtime.types.realtime_client_events import ResponseCreateEvent


@pytest.fixture()
def client(server: Any) -> Iterator[RealtimeClient]:
    with RealtimeClient(api_key="sk-test", base_url=server.url) as found:
        yield found


def agree(event: Any) -> None:
    return None


def quick(**settings: Any) -> Any:
    return {"model": "m", "on_reconnecting": agree, "initial_delay": 0.001, "max_delay": 0.002, **settings}


def test_a_session_from_its_beginning_to_its_end(server: Any, client: RealtimeClient) -> None:
    def script(line: Any) -> None:
        line.tell("session.created", session={"type": "realtime"})
        line.hear()
        line.tell("session.updated", session={"type": "realtime", "instructions": "Be brief."})
        line.hear()
        line.tell("brand.new", value=1)
        line.socket.close(1000, "done")

    server.scripts = [script]
    seen = []
    with client.realtime.connect(model="gpt-realtime", extra_query={"a": "b"}) as connection:
        for event in connection:
            seen.append(event)
            if event.type == "session.created":
                connection.session.update(session={"type": "realtime", "instructions": "Be brief."})
            elif event.type == "session.updated":
                connection.response.create()
    assert [each.type for each in seen] == ["session.created", "session.updated", "brand.new"]
    assert isinstance(seen[-1], GenericEvent)
    assert server.heard(2) == [
        {"type": "session.update", "session": {"type": "realtime", "instructions": "Be brief."}},
        {"type": "response.create"},
    ]
    handshake = server.handshakes[0]
    assert handshake.path == "/v1/realtime?model=gpt-realtime&a=b"
    assert handshake.headers["Authorization"] == "Bearer sk-test"
    assert handshake.headers["User-Agent"].startswith("RealtimeClient/Python")


def test_models_and_raw_frames_can_be_sent(server: Any, client: RealtimeClient) -> None:
    with client.realtime.connect(model="m") as connection:
        connection.send(ResponseCreateEvent(type="response.create", event_id="own"))
        connection.send_raw('{"type":"raw"}')
    assert [each["type"] for each in server.heard(2)] == ["response.create", "raw"]


def test_messages_come_raw_or_parsed(server: Any, client: RealtimeClient) -> None:
    def script(line: Any) -> None:
        line.tell("session.created")
        line.socket.send("no json")
        line.socket.send(b'{"type":"binary"}')
        line.hear_all()

    server.scripts = [script]
    connection = client.realtime.connect(model="m").enter()
    data = connection.recv_bytes()
    assert connection.parse_event(data).type == "session.created"
    with pytest.raises(InvalidEventError):
        connection.recv()
    assert connection.recv().type == "binary"
    connection.close(code=1000, reason="enough")
    with pytest.raises(WebSocketConnectionClosedError):
        connection.recv()
    assert list(connection) == []


def test_what_is_sent_before_the_connection_is_open_arrives_first(server: Any, client: RealtimeClient) -> None:
    manager = client.realtime.connect(model="m")
    manager.send({"type": "early"})
    with manager as connection:
        connection.send({"type": "late"})
    assert [each["type"] for each in server.heard(2)] == ["early", "late"]


def test_handlers_get_their_events(server: Any, client: RealtimeClient) -> None:
    def script(line: Any) -> None:
        for type_ in ("a", "b", "a", "end"):
            line.tell(type_)
        line.hear_all()  # websockets 13 loses messages that nobody has read when the server closes

    server.scripts = [script]
    calls: List[str] = []
    manager = client.realtime.connect(model="m")
    manager.on("a", lambda event: calls.append("a")).once("event", lambda event: calls.append("any"))
    with manager as connection:
        connection.on("b", lambda event: calls.append("b"))
        connection.on("end", lambda event: connection.close())
        connection.dispatch_events()
    assert calls == ["a", "any", "b", "a"]


def test_an_error_that_nothing_handles_ends_the_dispatching(server: Any, client: RealtimeClient) -> None:
    def script(line: Any) -> None:
        line.tell("error", error={"type": "invalid_request_error", "message": "Wrong."})
        line.hear_all()

    server.scripts = [script]
    with client.realtime.connect(model="m") as connection, pytest.raises(OpenAIError, match=r"Wrong\."):
        connection.dispatch_events()


def test_a_refused_handshake(server: Any, client: RealtimeClient) -> None:
    server.refuse = lambda connection, request: connection.respond(404, "nothing here")
    with pytest.raises(NotFoundError), client.realtime.connect(model="m"):
        pass


def test_a_redirect_is_followed_within_the_origin(server: Any, client: RealtimeClient) -> None:
    def moved(connection: Any, request: Any) -> Any:
        if request.path.startswith("/v1/realtime"):
            response: Response = connection.respond(307, "")
            response.headers["Location"] = "/moved"
            return response
        return None

    server.refuse = moved
    with client.realtime.connect(model="m") as connection:
        connection.send({"type": "arrived"})
    assert [each.path for each in server.handshakes] == ["/v1/realtime?model=m", "/moved"]
    assert server.heard(1) == [{"type": "arrived"}]


@pytest.mark.parametrize("scheme", ["ws", "http"])
def test_a_redirect_to_another_origin_is_not_followed(server: Any, client: RealtimeClient, scheme: str) -> None:
    asked: List[str] = []

    def moved(connection: Any, request: Any) -> Any:
        asked.append(request.headers["Host"])
        response: Response = connection.respond(307, "")
        response.headers["Location"] = f"{scheme}://localhost:{server.url.rpartition(':')[2].partition('/')[0]}/"
        return response

    server.refuse = moved
    with pytest.raises(APIConnectionError, match="to another origin; credentials do not go there"):
        client.realtime.connect(model="m").enter()
    assert [host.partition(":")[0] for host in asked] == ["127.0.0.1"]


def test_nobody_there() -> None:
    with RealtimeClient(api_key="k", base_url="http://127.0.0.1:1") as client, pytest.raises(APIConnectionError):
        client.realtime.connect(model="m").enter()


def test_a_lost_connection_is_replaced_on_request(server: Any, client: RealtimeClient) -> None:
    def first(line: Any) -> None:
        line.tell("session.created")
        line.hear()
        line.drop()

    def second(line: Any) -> None:
        line.tell("session.created")
        line.hear()
        line.tell("response.done")
        line.socket.close()

    server.scripts = [first, second]
    told = []

    def note(event: Any) -> Any:
        told.append((event.attempt, event.close_code))
        return {"extra_query": {"resumed": "yes"}}

    seen = []
    with client.realtime.connect(**quick(on_reconnecting=note)) as connection:
        for event in connection:
            seen.append(event.type)
            if event.type == "session.created":
                connection.response.create(event_id=f"number-{len(seen)}")
    assert seen == ["session.created", "session.created", "response.done"]
    assert told == [(1, 1006)]
    assert [each.path for each in server.handshakes] == ["/v1/realtime?model=m", "/v1/realtime?model=m&resumed=yes"]
    assert [each["event_id"] for each in server.heard(2)] == ["number-1", "number-2"]


def test_without_the_request_a_loss_is_an_error(server: Any, client: RealtimeClient) -> None:
    server.scripts = [lambda line: line.drop()]
    with client.realtime.connect(model="m") as connection:
        with pytest.raises(ConnectionClosed) as caught:
            next(iter(connection))
        assert isinstance(caught.value, WebSocketConnectionClosedError)
        with pytest.raises(WebSocketConnectionClosedError) as lost:
            connection.send({"type": "late"})
        assert lost.value.unsent_messages == ['{"type":"late"}']


def test_closing_ends_the_wait_for_a_new_connection(server: Any, client: RealtimeClient) -> None:
    server.scripts = [lambda line: line.drop()]
    waiting = threading.Event()
    connection = client.realtime.connect(
        **quick(on_reconnecting=lambda event: waiting.set(), initial_delay=60, max_delay=60)
    ).enter()
    outcome: List[Any] = []

    def read() -> None:
        try:
            connection.recv()
        except WebSocketConnectionClosedError as error:
            outcome.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    assert waiting.wait(10)
    connection.send({"type": "while waiting"})
    began = time.monotonic()
    connection.close()
    reader.join(10)
    assert time.monotonic() - began < 10
    assert outcome[0].unsent_messages == ['{"type":"while waiting"}']


def test_the_queue_is_bounded_while_there_is_no_connection(server: Any, client: RealtimeClient) -> None:
    server.scripts = [lambda line: line.drop()]
    manager = client.realtime.connect(model="m", max_queue_size=20)
    manager.send({"type": "fits"})
    with pytest.raises(WebSocketQueueFullError) as caught:
        manager.send({"type": "does not fit"})
    assert caught.value.unsent_messages == ['{"type":"does not fit"}']


def test_one_thread_sends_while_another_receives(server: Any, client: RealtimeClient) -> None:
    def script(line: Any) -> None:
        for _ in range(200):
            line.tell("echo", number=line.hear()["number"])
        line.socket.close()

    server.scripts = [script]
    with client.realtime.connect(model="m") as connection:

        def send() -> None:
            for number in range(200):
                connection.send({"type": "number", "number": number})

        sender = threading.Thread(target=send)
        sender.start()
        assert [event.number for event in connection] == [*range(200)]
        sender.join()


def test_an_exception_of_the_block_is_not_covered_up(server: Any, client: RealtimeClient) -> None:
    before = {*threading.enumerate()}
    with pytest.raises(KeyError), client.realtime.connect(model="m"):
        raise KeyError("mine")
    for thread in {*threading.enumerate()} - before:
        thread.join(10)
        assert not thread.is_alive()


def test_receiving_may_have_a_limit(server: Any, client: RealtimeClient) -> None:
    def script(line: Any) -> None:
        line.hear()
        line.tell("session.created")
        line.hear_all()

    server.scripts = [script]
    with client.realtime.connect(model="m") as connection:
        for wait in (connection.recv, connection.recv_bytes):
            with pytest.raises(ReceiveTimeoutError, match=r"within 0\.01 s; the connection stays open"):
                wait(timeout=0.01)
        connection.send({"type": "go"})
        assert connection.recv(timeout=float("inf")).type == "session.created"
        for wrong in ("1", float("nan"), [1]):
            with pytest.raises(ArgumentError, match="`timeout` is a number of seconds"):
                connection.recv(timeout=wrong)  # type: ignore[arg-type]


def test_what_is_no_event_is_not_sent(server: Any, client: RealtimeClient) -> None:
    manager: Any = client.realtime.connect(model="m")
    with pytest.raises(ArgumentError, match="send_raw"):
        manager.send("text")
    with manager as connection:
        with pytest.raises(ArgumentError, match="send_raw"):
            connection.send("text")
        connection.send({"type": "x"})
    assert server.heard(1) == [{"type": "x"}]


def test_what_is_no_frame_leaves_the_connection_alone(server: Any, client: RealtimeClient) -> None:
    with client.realtime.connect(model="m") as connection:
        with pytest.raises(ArgumentError, match="surrogate"):
            connection.send_raw('{"type":"\ud83d"}')
        with pytest.raises(ArgumentError, match="`send` takes events"):
            connection.send_raw({"type": "x"})  # type: ignore[arg-type]
        connection.send_raw(bytearray(b'{"type":"x"}'))
    assert server.heard(1) == [{"type": "x"}]


def test_a_coroutine_function_cannot_decide_here(server: Any, client: RealtimeClient) -> None:
    async def decide(event: Any) -> None:
        return None

    class Decision:
        async def __call__(self, event: Any) -> None:
            return None

    for asynchronous in (decide, partial(decide), Decision()):
        with pytest.raises(ArgumentError, match="cannot be a coroutine function"):
            client.realtime.connect(model="m", on_reconnecting=asynchronous).enter()
    assert server.handshakes == []


def test_a_page_in_place_of_a_websocket(server: Any, client: RealtimeClient) -> None:
    server.refuse = lambda connection, request: connection.respond(200, "Welcome")
    with pytest.raises(APIConnectionError, match=r"200, so it is no WebSocket; its body begins with 'Welcome"):
        client.realtime.connect(model="m").enter()


@pytest.mark.parametrize(
    "settings",
    [
        {"websocket_connection_options": {"no_such_option": 1}},
        {"websocket_connection_options": {"ssl": ssl.create_default_context()}},
        {"extra_headers": {"x": "line\nend"}},
    ],
)
def test_arguments_that_cannot_be_used(settings: Any, server: Any, client: RealtimeClient) -> None:
    with pytest.raises(ArgumentError) as caught:
        client.realtime.connect(model="m", **settings).enter()
    assert not isinstance(caught.value, APIConnectionError)


def test_options_of_the_library_are_passed_on(server: Any, client: RealtimeClient) -> None:
    options: Any = {"open_timeout": 5, "close_timeout": 1, "origin": "http://tree.test"}
    with client.realtime.connect(model="m", websocket_connection_options=options):
        pass
    assert server.handshakes[0].headers["Origin"] == "http://tree.test"
