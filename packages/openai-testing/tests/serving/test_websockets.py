"""The WebSocket side over real sockets, with the `websockets` library as the client."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from typing import Any, Dict, Iterator, List

import pytest
from websockets.exceptions import ConnectionClosed, InvalidMessage, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from openai_testing import Server

HEADERS = {"authorization": "Bearer sk-test"}
SAY = {
    "type": "conversation.item.create",
    "item": {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]},
}
TEXT = {"type": "response.create", "response": {"output_modalities": ["text"]}}
BEGINNING = ["session.created", "conversation.created"]


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    running.emulator.reset()
    return running


def open_(server: Server, path: str = "/realtime?model=gpt-realtime", fault: str = "", **more: Any) -> ClientConnection:
    headers = {**HEADERS, **({"x-emulator-fault": fault} if fault else {})}
    return connect(server.base_url.replace("http", "ws", 1) + path, additional_headers=headers, **more)


def events_of(connection: ClientConnection, until: str) -> List[Dict[str, Any]]:
    events = [json.loads(connection.recv(timeout=10))]
    while events[-1]["type"] != until:
        events.append(json.loads(connection.recv(timeout=10)))
    return events


def ending(connection: ClientConnection) -> Any:
    """The events until the connection ends, and how it ends."""
    events: List[str] = []
    try:
        while True:
            events.append(json.loads(connection.recv(timeout=10))["type"])
    except ConnectionClosed as error:
        return events, error


def test_a_session_over_a_socket(server: Server) -> None:
    with open_(server) as connection:
        connection.send(json.dumps(SAY))
        connection.send(json.dumps(TEXT))
        events = events_of(connection, "response.done")
    assert [event["type"] for event in events[:2]] == BEGINNING
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "You said “Hello”."
    (request,) = server.emulator.requests
    assert (request.path, request.status, request.headers["authorization"]) == ("/v1/realtime", 101, "[redacted]")


def test_messages_may_come_in_fragments_and_as_bytes(server: Server) -> None:
    with open_(server) as connection:
        text = json.dumps(SAY)
        connection.send([text[:10], text[10:40], text[40:]])
        connection.send(json.dumps(TEXT).encode())
        assert events_of(connection, "response.done")


def test_pings_are_answered(server: Server) -> None:
    with open_(server) as connection:
        # Old versions of the library see a pong only once the messages before it have been read.
        events_of(connection, BEGINNING[1])
        assert connection.ping().wait(10)


@pytest.mark.parametrize("path", ["/live/sessions", "/responses", "/realtime/translations"])
def test_other_sessions_open_too(server: Server, path: str) -> None:
    with open_(server, path) as connection:
        connection.send("{")
        assert events_of(connection, "error")


def test_a_browser_gets_no_key_back(server: Server) -> None:
    names: Any = ["realtime", "openai-insecure-api-key.sk-browser"]
    url = server.base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    with connect(url, subprotocols=names) as connection:
        assert connection.subprotocol == "realtime"
        assert events_of(connection, "session.created")
    assert server.emulator.requests[0].headers["sec-websocket-protocol"] == "[redacted]"


@pytest.mark.parametrize(
    ("headers", "path", "status"),
    [
        ({}, "/realtime", 401),
        (HEADERS, "/chat/completions", 404),
        ({**HEADERS, "x-emulator-fault": "status:429;retry-after=2"}, "/realtime", 429),
        ({**HEADERS, "x-emulator-fault": "nonsense"}, "/realtime", 400),
        ({**HEADERS, "x-emulator-fault": "html"}, "/realtime", 200),
    ],
)
def test_handshakes_can_be_refused(server: Server, headers: Dict[str, str], path: str, status: int) -> None:
    url = server.base_url.replace("http", "ws", 1) + path
    with pytest.raises(InvalidStatus) as caught:
        connect(url, additional_headers=headers)
    response = caught.value.response
    assert response.status_code == status
    assert response.headers["x-request-id"].startswith("req_")
    assert response.body
    assert server.emulator.requests[0].status == status


@pytest.mark.parametrize("spec", ["reset:before-headers", "close:headers", "reset:headers"])
def test_connections_can_end_within_the_handshake(server: Server, spec: str) -> None:
    with pytest.raises((InvalidMessage, OSError)):
        open_(server, fault=spec)


@pytest.mark.parametrize("spec", ["reset:event;after=1", "close:event;after=1"])
def test_connections_can_end_within_an_event(server: Server, spec: str) -> None:
    with open_(server, fault=spec) as connection:
        events, error = ending(connection)
    assert events == BEGINNING[:1]
    # Nothing was said about the end: to the client this is 1006.
    assert error.rcvd is None


@pytest.mark.parametrize(("spec", "code"), [("hangup:4001;after=2;reason=bye", 4001), ("stop:2", 1000)])
def test_the_server_can_hang_up(server: Server, spec: str, code: int) -> None:
    with open_(server, fault=spec) as connection:
        connection.send(json.dumps(SAY))
        events, error = ending(connection)
    assert events == BEGINNING
    assert error.rcvd.code == code


def test_a_planned_fault_hits_one_connection(server: Server) -> None:
    server.emulator.faults.plan("unknown-event:new.thing;after=1;path=/v1/realtime")
    with open_(server) as first:
        assert [event["type"] for event in events_of(first, BEGINNING[1])] == [BEGINNING[0], "new.thing", BEGINNING[1]]
    with open_(server) as second:
        assert [event["type"] for event in events_of(second, BEGINNING[1])] == BEGINNING


def test_a_silent_server_answers_no_pings(server: Server) -> None:
    with open_(server, fault="silent;after=1", close_timeout=0.1) as connection:
        assert events_of(connection, BEGINNING[0])
        assert not connection.ping().wait(0.2)


def test_a_slow_reader_fills_the_line(server: Server) -> None:
    append = json.dumps({"type": "input_audio_buffer.append", "audio": "AAAA" * 250_000})
    with open_(server, fault="slow-reader", close_timeout=0.1) as connection:
        sender = threading.Thread(target=_send_until_closed, args=(connection, append), daemon=True)
        sender.start()
        sender.join(0.5)
        assert sender.is_alive()
        connection.socket.shutdown(socket.SHUT_RDWR)
    sender.join(10)
    assert not sender.is_alive()


def _send_until_closed(connection: ClientConnection, message: str) -> None:
    try:
        while True:
            connection.send(message)
    except (ConnectionClosed, OSError):
        pass


def test_a_client_that_does_not_read_holds_the_answer_up(server: Server) -> None:
    server.emulator.answer_with("word " * 1000)
    with open_(server) as connection:
        connection.send(json.dumps({"type": "response.create"}))
        session = server.emulator.realtime.sessions[-1]
        threading.Event().wait(0.3)
        assert session.delay == 0.0
        done = events_of(connection, "response.done")[-1]["response"]
    assert done["usage"]["output_token_details"]["text_tokens"] == 1001


def test_tests_can_speak_and_hang_up_from_their_own_thread(server: Server) -> None:
    with open_(server) as connection:
        events_of(connection, BEGINNING[1])
        session = server.emulator.realtime.sessions[-1]
        session.say("mcp_list_tools.in_progress", item_id="item_1")
        assert events_of(connection, "mcp_list_tools.in_progress")
        session.hang_up(1012, "restart")
        assert ending(connection)[1].rcvd.code == 1012


def test_a_test_can_cut_the_line(server: Server) -> None:
    with open_(server) as connection:
        events_of(connection, BEGINNING[1])
        server.emulator.realtime.sessions[-1].hang_up(1006)
        assert ending(connection)[1].rcvd is None


def test_interrupting_an_answer_that_takes_its_time(server: Server) -> None:
    server.emulator.realtime.pace = 0.05
    with open_(server) as connection:
        connection.send(json.dumps(SAY))
        connection.send(json.dumps(TEXT))
        events_of(connection, "response.output_text.delta")
        connection.send(json.dumps({"type": "response.cancel"}))
        assert events_of(connection, "response.done")[-1]["response"]["status"] == "cancelled"


def test_stopping_the_server_ends_its_sessions() -> None:
    with Server() as server, open_(server) as connection:
        events_of(connection, BEGINNING[1])
        server.stop()
        assert ending(connection)[1].rcvd.code == 1001


def test_many_sessions_at_once(server: Server) -> None:
    from websockets.asyncio.client import connect as connect_async

    url = server.base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"

    async def one(number: int) -> str:
        async with connect_async(url, additional_headers=HEADERS) as connection:
            item = {**SAY["item"], "content": [{"type": "input_text", "text": f"I am {number}"}]}  # type: ignore[dict-item]
            await connection.send(json.dumps({**SAY, "item": item}))
            await connection.send(json.dumps(TEXT))
            async for message in connection:
                event = json.loads(message)
                if event["type"] == "response.done":
                    return str(event["response"]["output"][0]["content"][0]["text"])
        return ""

    async def all_() -> List[str]:
        return list(await asyncio.gather(*(one(number) for number in range(20))))

    assert asyncio.run(all_()) == [f"You said “I am {number}”." for number in range(20)]
