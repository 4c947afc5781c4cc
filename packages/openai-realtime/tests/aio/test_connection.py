"""Connections over real sockets, asynchronous."""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable, Callable, List

import pytest

from openai_core.errors import (
    APIConnectionError,
    ArgumentError,
    ConfigurationError,
    NotFoundError,
    OpenAIError,
    WebSocketConnectionClosedError,
)
from openai_realtime import AsyncRealtimeClient
from openai_realtime.connection.events import InvalidEventError
from openai_realtime.errors import ReceiveTimeoutError


def run(server: Any, main: Callable[[AsyncRealtimeClient], Awaitable[None]]) -> None:
    async def with_client() -> None:
        async with AsyncRealtimeClient(api_key="sk-test", base_url=server.url) as client:
            await asyncio.wait_for(main(client), 30)
            await asyncio.sleep(0.01)  # in which cancelled tasks of the library end
            others = asyncio.all_tasks() - {asyncio.current_task()}
            assert not others

    asyncio.run(with_client())


def agree(event: Any) -> None:
    return None


def quick(**settings: Any) -> Any:
    return {"model": "m", "on_reconnecting": agree, "initial_delay": 0.001, "max_delay": 0.002, **settings}


def test_a_session_from_its_beginning_to_its_end(server: Any) -> None:
    def script(line: Any) -> None:
        line.tell("session.created", session={"type": "realtime"})
        line.hear()
        line.hear()
        line.tell("response.done")
        line.socket.close(1000, "done")

    async def main(client: AsyncRealtimeClient) -> None:
        seen = []
        async with client.realtime.connect(model="gpt-realtime") as connection:
            async for event in connection:
                seen.append(event.type)
                if event.type == "session.created":
                    await connection.conversation.item.create(
                        item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
                    )
                    await connection.response.create()
        assert seen == ["session.created", "response.done"]

    server.scripts = [script]
    run(server, main)
    assert [each["type"] for each in server.heard(2)] == ["conversation.item.create", "response.create"]
    assert server.handshakes[0].headers["X-Stainless-Async"] == "async:asyncio"


def test_messages_come_raw_or_parsed(server: Any) -> None:
    def script(line: Any) -> None:
        line.tell("session.created")
        line.socket.send("no json")
        line.socket.send(b'{"type":"binary"}')
        line.hear_all()

    async def main(client: AsyncRealtimeClient) -> None:
        connection = await client.realtime.connect(model="m").enter()
        data = await connection.recv_bytes()
        assert connection.parse_event(data).type == "session.created"
        with pytest.raises(InvalidEventError):
            await connection.recv()
        assert (await connection.recv()).type == "binary"
        await connection.send_raw('{"type":"raw"}')
        await connection.close(code=1000, reason="enough")
        assert [event async for event in connection] == []

    server.scripts = [script]
    run(server, main)
    assert server.heard(1) == [{"type": "raw"}]


def test_handlers_may_be_coroutines(server: Any) -> None:
    def script(line: Any) -> None:
        line.tell("a")
        line.tell("b")
        line.socket.close()

    async def main(client: AsyncRealtimeClient) -> None:
        calls: List[str] = []
        manager = client.realtime.connect(model="m")

        @manager.on("a")
        async def first(event: Any) -> None:
            await asyncio.sleep(0)
            calls.append(event.type)

        async with manager as connection:
            connection.on("b", lambda event: calls.append(event.type))
            await connection.dispatch_events()
        assert calls == ["a", "b"]

    server.scripts = [script]
    run(server, main)


def test_an_error_that_nothing_handles_ends_the_dispatching(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(model="m") as connection:
            with pytest.raises(OpenAIError, match="no handler"):
                await connection.dispatch_events()

    server.scripts = [lambda line: (line.tell("error"), line.hear_all())]
    run(server, main)


def test_failures_of_the_handshake(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        with pytest.raises(NotFoundError):
            await client.realtime.connect(model="m").enter()
        with pytest.raises(APIConnectionError):
            await client.with_options(base_url="http://127.0.0.1:1").realtime.connect(model="m").enter()

    server.refuse = lambda connection, request: connection.respond(404, "nothing here")
    run(server, main)


def test_redirects_stay_within_the_origin(server: Any) -> None:
    def moved(connection: Any, request: Any) -> Any:
        response = connection.respond(307, "")
        response.headers["Location"] = "/moved" if request.path.startswith("/v1") else "ws://localhost:1/evil"
        return response

    async def main(client: AsyncRealtimeClient) -> None:
        with pytest.raises(APIConnectionError, match="another origin"):
            await client.realtime.connect(model="m").enter()

    server.refuse = moved
    run(server, main)
    assert [each.path for each in server.handshakes] == ["/v1/realtime?model=m", "/moved"]


def test_a_lost_connection_is_replaced_on_request(server: Any) -> None:
    def first(line: Any) -> None:
        line.tell("session.created")
        line.drop()

    def second(line: Any) -> None:
        line.hear()
        line.tell("response.done")
        line.socket.close()

    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(**quick()) as connection:
            assert (await connection.recv()).type == "session.created"
            receiving = asyncio.ensure_future(connection.recv())
            while len(server.handshakes) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
            await connection.response.create()
            assert (await receiving).type == "response.done"

    server.scripts = [first, second]
    run(server, main)


def test_giving_up_raises_with_what_was_not_sent(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        connection = await client.realtime.connect(**quick(max_retries=1)).enter()
        server.refuse = lambda connection, request: connection.respond(503, "")

        def queue(event: Any) -> None:
            connection._session.route('{"type":"late"}')

        connection._session.reconnects.on_reconnecting = queue
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
        assert caught.value.unsent_messages == ['{"type":"late"}']

    server.scripts = [lambda line: line.drop()]
    run(server, main)


def test_cancelling_a_wait_leaves_the_connection_usable(server: Any) -> None:
    def script(line: Any) -> None:
        line.hear()
        line.tell("response.created")
        line.hear_all()

    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(model="m") as connection:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(connection.recv(), 0.01)
            await connection.response.create()
            assert (await connection.recv()).type == "response.created"

    server.scripts = [script]
    run(server, main)


def test_cancelling_an_attempt_to_reconnect_leaves_it_to_the_next_reader(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(**quick(initial_delay=60, max_delay=60)) as connection:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(connection.recv(), 0.2)
            await connection.response.create()
            connection._session.reconnects.max_delay = 0.001
            assert (await connection.recv()).type == "response.created"

    def second(line: Any) -> None:
        line.hear()
        line.tell("response.created")
        line.hear_all()

    server.scripts = [lambda line: line.drop(), second]
    run(server, main)


def test_closing_ends_the_wait_for_a_new_connection(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        waiting = asyncio.Event()
        connection = await client.realtime.connect(
            **quick(on_reconnecting=lambda event: waiting.set(), initial_delay=60, max_delay=60)
        ).enter()
        receiving = asyncio.ensure_future(connection.recv())
        await waiting.wait()
        await asyncio.sleep(0)
        await connection.close()
        with pytest.raises(WebSocketConnectionClosedError):
            await receiving

    server.scripts = [lambda line: line.drop()]
    run(server, main)


def test_trio_is_told_what_to_do(server: Any) -> None:
    trio = pytest.importorskip("trio")

    async def main() -> None:
        async with AsyncRealtimeClient(api_key="k", base_url=server.url) as client:
            with pytest.raises(ConfigurationError, match="need asyncio"):
                await client.realtime.connect(model="m").enter()

    trio.run(main)


def test_receiving_may_have_a_limit(server: Any) -> None:
    def script(line: Any) -> None:
        line.hear()
        line.tell("session.created")
        line.hear_all()

    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(model="m") as connection:
            for wait in (connection.recv, connection.recv_bytes):
                with pytest.raises(ReceiveTimeoutError, match=r"within 0\.01 s; the connection stays open"):
                    await wait(timeout=0.01)
            await connection.send({"type": "go"})  # type: ignore[typeddict-item]
            assert (await connection.recv(timeout=float("inf"))).type == "session.created"
            for wrong in ("1", float("nan"), [1]):
                with pytest.raises(ArgumentError, match="`timeout` is a number of seconds"):
                    await connection.recv(timeout=wrong)  # type: ignore[arg-type]

    server.scripts = [script]
    run(server, main)


def test_without_any_time_what_has_come_is_received(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(model="m") as connection:
            for _ in range(2000):
                try:
                    event = await connection.recv(timeout=0)
                except ReceiveTimeoutError:
                    await asyncio.sleep(0.005)
                else:
                    break
            assert event.type == "session.created"

    server.scripts = [lambda line: (line.tell("session.created"), line.hear_all())]
    run(server, main)


def test_a_coroutine_function_decides_about_reconnecting(server: Any) -> None:
    told = []

    async def decide(event: Any) -> Any:
        await asyncio.sleep(0)
        told.append(event.attempt)
        return {"extra_query": {"resumed": "yes"}}

    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(**quick(on_reconnecting=decide)) as connection:
            assert (await connection.recv(timeout=20)).type == "session.created"

    server.scripts = [lambda line: line.drop(), lambda line: line.tell("session.created")]
    run(server, main)
    assert told == [1]
    assert server.handshakes[1].path == "/v1/realtime?model=m&resumed=yes"


def test_a_coroutine_function_that_raises_gives_up(server: Any) -> None:
    async def decide(event: Any) -> Any:
        raise ValueError("mine")

    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(**quick(on_reconnecting=decide)) as connection:
            with pytest.raises(WebSocketConnectionClosedError):
                await connection.recv()

    server.scripts = [lambda line: line.drop()]
    run(server, main)


def test_an_odd_type_is_dispatched(server: Any) -> None:
    seen: List[Any] = []

    async def main(client: AsyncRealtimeClient) -> None:
        async with client.realtime.connect(model="m") as connection:
            connection.on("event", lambda event: seen.append(event.type))
            await connection.dispatch_events()

    def script(line: Any) -> None:
        line.socket.send('{"type": ["a"], "text": "\\ud83d"}')
        line.socket.send('{"type": {"b": 1}}')
        line.socket.close()

    server.scripts = [script]
    run(server, main)
    assert seen == [["a"], {"b": 1}]


def test_a_page_in_place_of_a_websocket(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        with pytest.raises(APIConnectionError, match=r"200, so it is no WebSocket"):
            await client.realtime.connect(model="m").enter()

    server.refuse = lambda connection, request: connection.respond(200, "Welcome")
    run(server, main)


def test_arguments_that_cannot_be_used(server: Any) -> None:
    async def main(client: AsyncRealtimeClient) -> None:
        options: Any = {"no_such_option": 1}
        with pytest.raises(ArgumentError):
            await client.realtime.connect(model="m", websocket_connection_options=options).enter()

    run(server, main)
