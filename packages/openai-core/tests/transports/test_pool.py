from __future__ import annotations

import asyncio
import gc
import gzip
import os
import socket
import subprocess
import sys
import threading
import weakref
from typing import Any, List

import anyio
import httpx
import pytest
import respx

from openai_core.transports import pool
from openai_core.transports.contexts import DeferredContext, shared_ssl_context
from openai_core.transports.httpx import DefaultAsyncHttpxClient
from openai_core.transports.pool import PooledTransport

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def through_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    """The default clients use this pool on trio only, unless they are told to."""
    monkeypatch.setenv("OPENAI_HTTP_TRANSPORT", "httpx")


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


def limits(most: Any = 1000, idle: Any = 100, expiry: Any = 5.0) -> httpx.Limits:
    return httpx.Limits(max_connections=most, max_keepalive_connections=idle, keepalive_expiry=expiry)


async def at_once(client: httpx.AsyncClient, url: str, count: int) -> List[httpx.Response]:
    responses: List[httpx.Response] = []

    async def send() -> None:
        responses.append(await client.get(url))

    async with anyio.create_task_group() as group:
        for _ in range(count):
            group.start_soon(send)
    return responses


# Connections


async def test_one_request_after_the_other_needs_one_connection(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient() as client:
        for _ in range(20):
            assert (await client.get(loopback.url)).text == "1"
    assert loopback.connections == 1


async def test_a_burst_reuses_its_connections(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient() as client:
        for _ in range(3):
            assert len(await at_once(client, loopback.url, 30)) == 30
        assert (await client.get(loopback.url)).text != "0"
    assert loopback.connections <= 30


async def test_closing_the_client_closes_its_connections(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient() as client:
        await at_once(client, loopback.url, 5)
    await loopback.has("open_connections", 0)


async def test_an_unread_stream_gives_its_connection_up(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(most=1)) as client:
        async with client.stream("GET", f"{loopback.url}/stall"):
            pass
        assert (await client.get(loopback.url)).text == "2"


async def test_a_stream_is_read_as_it_arrives(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient() as client, client.stream("GET", f"{loopback.url}/chunks") as response:
        assert b"".join([chunk async for chunk in response.aiter_bytes()]) == b"onetwothree"
        await response.aclose()
        await response.aclose()


async def test_a_response_keeps_its_transport(loopback: Any) -> None:
    transport = PooledTransport()
    response = await transport.handle_async_request(httpx.Request("GET", f"{loopback.url}/chunks"))
    kept = weakref.ref(transport)
    del transport
    gc.collect()
    assert kept() is not None
    assert await response.aread() == b"onetwothree"
    await response.aclose()
    await kept().aclose()  # type: ignore[union-attr]


async def test_the_shared_context_by_default() -> None:
    assert PooledTransport()._context is shared_ssl_context()


async def test_certificates_are_read_before_a_connection_needs_them() -> None:
    for scheme, is_loaded in (("http", False), ("https", True)):
        context = DeferredContext()
        async with httpx.AsyncClient(transport=PooledTransport(verify=context)) as client:
            with pytest.raises(httpx.ConnectError):
                await client.get(f"{scheme}://127.0.0.1:1/")
        assert context.is_loaded is is_loaded


async def test_half_a_body_is_an_error() -> None:
    packed = gzip.compress(b"long enough to be cut")[:-9]
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(head + packed)

        thread = threading.Thread(target=answer)
        thread.start()
        async with DefaultAsyncHttpxClient() as client:
            with pytest.raises(httpx.DecodingError, match="ends too early"):
                await client.get(f"http://127.0.0.1:{server.getsockname()[1]}")
        thread.join()


async def test_a_lost_connection_is_replaced(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(most=1)) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get(f"{loopback.url}/close")
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get(f"{loopback.url}/cut")
        assert (await client.get(loopback.url)).text == "3"


async def test_nobody_listens() -> None:
    async with DefaultAsyncHttpxClient() as client:
        with pytest.raises(httpx.ConnectError):
            await client.get("http://127.0.0.1:1/")


async def test_a_server_that_never_answers(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(timeout=0.05) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.get(f"{loopback.url}/never")


# Limits


async def test_at_most_so_many_connections(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(most=3)) as client:
        assert len(await at_once(client, loopback.url, 12)) == 12
    assert loopback.connections == 3


async def test_waiting_for_a_connection_ends(loopback: Any) -> None:
    timeout = httpx.Timeout(5, pool=0.02)
    async with DefaultAsyncHttpxClient(limits=limits(most=1), timeout=timeout) as client:
        async with anyio.create_task_group() as group:
            group.start_soon(client.get, f"{loopback.url}/hold")
            await loopback.has("held", 1)
            with pytest.raises(httpx.PoolTimeout, match=r"0\.02 seconds"):
                await client.get(loopback.url)
            loopback.release()
        assert (await client.get(loopback.url)).text == "1"


async def test_an_idle_connection_makes_room_for_another_origin(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(most=1)) as client:
        await client.get(loopback.url)
        assert (await client.get(loopback.url.replace("127.0.0.1", "localhost"))).status_code == 200
        assert (await client.get(loopback.url)).text == "3"


async def test_at_most_so_many_idle_connections(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(idle=2)) as client:
        async with anyio.create_task_group() as group:
            for _ in range(6):
                group.start_soon(client.get, f"{loopback.url}/hold")
            await loopback.has("held", 6)
            loopback.release()
        await loopback.has("open_connections", 2)


async def test_no_limits(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(most=None, idle=None, expiry=None)) as client:
        await at_once(client, loopback.url, 10)
        await client.get(loopback.url)


async def test_idle_connections_expire(loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(pool, "monotonic", lambda: now[0])
    async with DefaultAsyncHttpxClient() as client:
        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(client.get, f"{loopback.url}/hold")
            await loopback.has("held", 4)
            loopback.release()
        now[0] += 4
        await client.get(loopback.url)
        await loopback.has("open_connections", 4)
        now[0] += 2
        await client.get(loopback.url)
        await loopback.has("open_connections", 1)
        now[0] += 3
        await client.get(loopback.url)
        await loopback.has("open_connections", 1)


async def test_a_cancelled_request_gives_its_place_back(loopback: Any) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(most=1)) as client:
        with anyio.move_on_after(0.05):
            await client.get(f"{loopback.url}/never")
        assert (await client.get(loopback.url)).text == "2"


async def test_closing_while_a_response_is_open(loopback: Any) -> None:
    client = DefaultAsyncHttpxClient()
    response = await client.send(client.build_request("GET", f"{loopback.url}/stall"), stream=True)
    await client.aclose()
    await response.aclose()
    await loopback.has("open_connections", 0)


# Test doubles of other libraries


async def test_respx_sees_the_requests() -> None:
    async with DefaultAsyncHttpxClient() as client:
        with respx.mock(assert_all_called=True) as router:
            router.get("http://api.test/models").respond(json={"data": []})
            for _ in range(3):
                assert (await client.get("http://api.test/models")).json() == {"data": []}


async def test_a_patched_transport_takes_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    async with DefaultAsyncHttpxClient(limits=limits(most=1)) as client:

        async def answer(self: Any, request: httpx.Request) -> httpx.Response:
            return httpx.Response(418, text="in memory")

        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer)
        for _ in range(2):
            assert (await client.get("http://api.test")).text == "in memory"


# Event loops


def test_closing_in_one_loop_leaves_the_others_alone(loopback: Any) -> None:
    client = DefaultAsyncHttpxClient()
    first = asyncio.new_event_loop()
    first.run_until_complete(client.get(loopback.url))
    asyncio.run(client.get(loopback.url))
    asyncio.run(client._transport.aclose())
    assert first.run_until_complete(client.get(loopback.url)).text == "1"
    first.run_until_complete(client._transport.aclose())
    first.close()


async def test_a_forgotten_client_leaves_no_connection_behind(loopback: Any) -> None:
    for _ in range(3):
        client = DefaultAsyncHttpxClient()
        await client.get(loopback.url)
        del client
        gc.collect()
    await loopback.has("open_connections", 1)


def test_a_transport_that_could_not_be_made_is_forgotten_quietly() -> None:
    PooledTransport.__new__(PooledTransport).__del__()


def test_threads_have_connections_of_their_own(loopback: Any) -> None:
    client = DefaultAsyncHttpxClient()
    seen: List[str] = []

    async def twice() -> None:
        seen.extend([(await client.get(loopback.url)).text for _ in range(2)])

    threads = [threading.Thread(target=asyncio.run, args=(twice(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == ["1", "1", "2", "2", "3", "3", "4", "4"]


PROGRAM = """
import asyncio, sys
from openai_core.transports.httpx import default_async_client

client = default_async_client()

async def main():
    for response in await asyncio.gather(*[client.get(sys.argv[1]) for _ in range(3)]):
        assert response.status_code == 200

def hastily():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    loop.close()

def never_closed():
    asyncio.new_event_loop().run_until_complete(main())

def with_trio():
    import trio

    async def alone():
        assert (await client.get(sys.argv[1])).status_code == 200

    for _ in range(3):
        trio.run(alone)

def three_runs():
    for _ in range(3):
        asyncio.run(main())

globals()[sys.argv[2]]()
print("done")
"""


@pytest.mark.parametrize("way", ["three_runs", "with_trio"])
def test_one_client_serves_several_runs_and_nothing_complains(way: str, loopback: Any) -> None:
    assert_silent(["-W", "always", "-c", PROGRAM, loopback.url, way])


@pytest.mark.parametrize("way", ["hastily", "never_closed"])
def test_loops_that_are_not_ended_properly_cause_no_noise(way: str, loopback: Any) -> None:
    assert_silent(["-c", PROGRAM, loopback.url, way])


def assert_silent(arguments: List[str]) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment)
    assert (done.stderr, done.stdout, done.returncode) == ("", "done\n", 0)
