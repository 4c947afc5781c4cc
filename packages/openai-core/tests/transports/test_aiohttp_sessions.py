from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any, Dict, List

import httpx
import pytest

from openai_core.errors import ConfigurationError
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.contexts import DeferredContext
from openai_core.transports.request_factory import new_request

aiohttp = pytest.importorskip("aiohttp")

from openai_core.transports import aiohttp_sessions  # noqa: E402
from openai_core.transports.aiohttp_connections import _Protocol  # noqa: E402
from openai_core.transports.aiohttp_sessions import AiohttpTransport  # noqa: E402

pytestmark = pytest.mark.anyio
LIMITS: Dict[str, Any] = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def request_for(client: Any, url: str, **changes: Any) -> httpx.Request:
    arguments: Dict[str, Any] = {"method": "POST", "headers": {}, "content": b"{}", "timeout": LIMITS}
    request: httpx.Request = new_request(client, url=url, **{**arguments, **changes})
    return request


async def test_connections_are_reused(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        for _ in range(5):
            assert (await client.get(loopback.url)).text == "1"
        async with client.stream("GET", f"{loopback.url}/number") as response:
            assert (await response.aread()) == b"1"
        assert (await client.get(loopback.url)).text == "1"


async def test_closing_the_client_closes_its_connections(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        await asyncio.gather(*[client.get(loopback.url) for _ in range(3)])
        session = client._direct._sessions.current()
        assert not session.closed
    assert session.closed
    await loopback.has("open_connections", 0)


async def test_idle_connections_end_without_a_farewell(loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async with DefaultAioHttpClient() as client:
        await client.get(loopback.url)
        connector = client._direct._sessions.current()._connector
        ended: List[int] = []
        abort = connector.abort_idle

        def noted() -> None:
            ended.append(len(connector._conns))
            abort()

        monkeypatch.setattr(connector, "abort_idle", noted)
    assert ended == [1]


async def test_no_connection_is_kept_where_none_may_be(loopback: Any) -> None:
    async with DefaultAioHttpClient(limits=httpx.Limits(max_keepalive_connections=0)) as client:
        assert [(await client.get(loopback.url)).text for _ in range(2)] == ["1", "2"]


async def test_at_most_so_many_connections(loopback: Any) -> None:
    async with DefaultAioHttpClient(limits=httpx.Limits(max_connections=2)) as client:
        await asyncio.gather(*[client.get(loopback.url) for _ in range(9)])
    assert loopback.connections == 2


async def test_waiting_for_a_connection_ends(loopback: Any) -> None:
    timeout = httpx.Timeout(5, pool=0.02)
    async with DefaultAioHttpClient(limits=httpx.Limits(max_connections=1), timeout=timeout) as client:
        held = asyncio.ensure_future(client.get(f"{loopback.url}/hold"))
        await loopback.has("held", 1)
        with pytest.raises(httpx.PoolTimeout, match=r"All connections stayed busy for 0\.02 seconds") as caught:
            await client.get(loopback.url)
        assert caught.value.request.url == loopback.url
        loopback.release()
        await held
        assert (await client.get(loopback.url)).text == "1"


async def test_quoted_paths_arrive_as_they_are(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.get(f"{loopback.url}/echo?q=a%2Fb+c%20d&x=%C3%A9")
    assert response.json()["target"] == "/echo?q=a%2Fb+c%20d&x=%C3%A9"


@pytest.mark.parametrize("stream", [False, True])
async def test_how_long_a_response_took(stream: bool, loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([100.0, 103.0])
    monkeypatch.setattr(aiohttp_sessions, "time", SimpleNamespace(perf_counter=lambda: next(clock)))
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, loopback.url), stream=stream)
        await response.aread()
    assert response.elapsed.total_seconds() == 3


async def test_a_response_is_one_of_httpx(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        read = await client.get(loopback.url)
        async with client.stream("GET", loopback.url) as streamed:
            await streamed.aread()
    for response in (read, streamed):
        assert (response.status_code, response.http_version, response.reason_phrase) == (200, "HTTP/1.1", "Fine")
        assert response.elapsed.total_seconds() > 0


async def answered(head: bytes, body: bytes = b"") -> httpx.Response:
    """Asks a server that gives these bytes and hangs up."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(head + b"\r\n\r\n" + body)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        async with DefaultAioHttpClient() as client:
            return await client.get(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    finally:
        server.close()
        await server.wait_closed()


async def test_a_switch_of_protocols_that_nobody_asked_for() -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="The server switched to another protocol unasked"):
        await answered(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade")


async def test_the_status_of_an_error_counts_although_its_body_is_cut_off() -> None:
    for status in (400, 429):
        response = await answered(b"HTTP/1.1 %d Refused\r\nContent-Length: 9" % status, b"abc")
        assert (response.status_code, response.content) == (status, b"")
    with pytest.raises(httpx.RemoteProtocolError):
        await answered(b"HTTP/1.1 399 Fine\r\nContent-Length: 9", b"abc")


async def test_an_older_version_of_http_is_told() -> None:
    response = await answered(b"HTTP/1.0 200 Fine\r\nContent-Length: 0")
    assert (response.http_version, response.reason_phrase) == ("HTTP/1.0", "Fine")


@pytest.mark.parametrize(("reason", "phrase"), [(None, ""), ("Fin\u00e9", "Fin")])
def test_what_a_status_line_may_lack(reason: Any, phrase: str) -> None:
    answer: Any = SimpleNamespace(status=200, raw_headers=(), reason=reason, version=None)
    request = httpx.Request("GET", "http://api.test")
    response = aiohttp_sessions._response(request, answer, httpx.ByteStream(b""))
    assert (response.http_version, response.reason_phrase) == ("HTTP/1.1", phrase)


async def test_a_head_may_have_many_lines() -> None:
    lines = "".join(f"X-{number}: {number}\r\n" for number in range(1000))
    response = await answered(f"HTTP/1.1 200 OK\r\n{lines}Content-Length: 0".encode())
    assert response.headers["x-999"] == "999"
    assert aiohttp_sessions._LIMITS_OF_HEADS.get("max_headers", 10_000) == 10_000


async def test_a_transport_does_not_wait_for_the_body(loopback: Any) -> None:
    transport = AiohttpTransport()
    request = httpx.Request("GET", f"{loopback.url}/stall")
    response = await asyncio.wait_for(transport.handle_async_request(request), 10)
    assert not response.is_closed
    await response.aclose()
    await transport.aclose()


async def test_heads_may_be_long() -> None:
    reason, value = "r" * 9000, "v" * 20_000
    response = await answered(f"HTTP/1.1 200 {reason}\r\nX-Long: {value}\r\nContent-Length: 0".encode())
    assert (response.reason_phrase, response.headers["x-long"]) == (reason, value)


async def test_a_forgotten_transport_leaves_no_connection_behind(loopback: Any) -> None:
    transport = AiohttpTransport()
    response = await transport.handle_async_request(httpx.Request("GET", loopback.url))
    await response.aread()
    await loopback.has("open_connections", 1)
    del transport
    gc.collect()
    async with DefaultAioHttpClient() as client:
        await client.get(loopback.url)
        await loopback.has("open_connections", 1)


async def test_aiohttp_adds_no_headers_of_its_own(loopback: Any) -> None:
    request = httpx.Request("POST", f"{loopback.url}/echo", content=b"x")
    async with httpx.AsyncClient(transport=AiohttpTransport()) as client:
        seen = (await client.send(request)).json()
    assert seen["headers"] == {"host": f"127.0.0.1:{loopback.port}", "content-length": "1"}


async def test_certificates_are_read_before_a_connection_needs_them() -> None:
    for scheme, is_loaded in (("http", False), ("https", True)):
        context = DeferredContext()
        async with httpx.AsyncClient(transport=AiohttpTransport(verify=context)) as client:
            with pytest.raises(httpx.ConnectError):
                await client.get(f"{scheme}://127.0.0.1:1/")
        assert context.is_loaded is is_loaded


def test_each_limit_of_time_has_its_name() -> None:
    request = httpx.Request("GET", "http://api.test", extensions={"timeout": {"connect": 2.0, "read": 3.0}})
    limits = aiohttp_sessions._timeout(request)
    assert (limits.total, limits.sock_connect, limits.sock_read) == (None, 2.0, 3.0)


def test_no_time_at_all_is_not_all_the_time() -> None:
    limits = aiohttp_sessions._client_timeout(0.0, 0.0)
    assert (limits.total, limits.sock_connect, limits.sock_read) == (None, 0.001, 0.001)
    unlimited = aiohttp_sessions._client_timeout(None, None)
    assert (unlimited.total, unlimited.sock_connect, unlimited.sock_read) == (None, None, None)
    assert aiohttp_sessions._client_timeout(2.0, 3.0).sock_connect == 2


async def test_an_upload_that_was_given_up_makes_no_noise() -> None:
    loop, noise = asyncio.get_running_loop(), []
    loop.set_exception_handler(lambda _, context: noise.append(context))
    closings: List[str] = []
    protocol = _Protocol(loop=loop)
    transport: Any = SimpleNamespace(close=lambda: closings.append("closed"), get_extra_info=lambda _: None)
    protocol.connection_made(transport)
    protocol.pause_writing()
    protocol._drain_waiter = loop.create_future()  # of an upload that nobody waits for any more
    protocol.connection_lost(ConnectionResetError("reset"))
    gc.collect()
    assert noise == []
    assert closings == ["closed"]


async def test_the_wait_for_an_answer_begins_anew_after_an_informational_one(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: List[str] = []

    async def head(self: Any) -> str:
        return "head"

    monkeypatch.setattr(aiohttp.client_proto.ResponseHandler, "read", head)
    monkeypatch.setattr(_Protocol, "start_timeout", lambda self: waits.append("begun"))
    protocol = _Protocol(loop=asyncio.get_running_loop())
    for _ in range(2):
        protocol.set_response_params()
        waits.clear()
        assert await protocol.read() == "head"
        assert waits == []  # before it, the body may still be on its way
        assert await protocol.read() == "head"
        assert waits == ["begun"]


async def test_nobody_listens() -> None:
    async with DefaultAioHttpClient() as client:
        with pytest.raises(httpx.ConnectError) as caught:
            await client.get("http://127.0.0.1:1/")
    assert caught.value.request.url.port == 1


async def test_other_errors_stay_as_they_are(loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: Any, **__: Any) -> None:
        raise LookupError("mine")

    monkeypatch.setattr(aiohttp_sessions._Session, "send", broken)
    async with DefaultAioHttpClient() as client:
        with pytest.raises(LookupError, match="mine") as caught:
            await client.get(loopback.url)
    assert caught.value.__cause__ is None


async def test_a_server_that_never_answers(loopback: Any) -> None:
    async with DefaultAioHttpClient(timeout=0.05) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.get(f"{loopback.url}/never")


async def test_cancelling_gives_the_place_back(loopback: Any) -> None:
    async with DefaultAioHttpClient(limits=httpx.Limits(max_connections=1)) as client:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.get(f"{loopback.url}/never"), 0.05)
        assert (await client.get(loopback.url)).text == "2"


def test_trio_is_told_to_use_another_client() -> None:
    trio = pytest.importorskip("trio")

    async def send() -> None:
        await DefaultAioHttpClient().get("http://127.0.0.1:1/")

    with pytest.raises(ConfigurationError, match="asyncio only"):
        trio.run(send)


def test_a_transport_that_could_not_be_made_is_forgotten_quietly() -> None:
    AiohttpTransport.__new__(AiohttpTransport).__del__()


async def test_limits_without_a_number(loopback: Any) -> None:
    transport = AiohttpTransport(limits=httpx.Limits(max_connections=None, keepalive_expiry=None))
    async with httpx.AsyncClient(transport=transport, timeout=None) as client:
        assert (await client.get(loopback.url)).text == "1"


PROGRAM = """
import asyncio, sys
from openai_core.transports.aiohttp import DefaultAioHttpClient

client = DefaultAioHttpClient()

async def main():
    for response in await asyncio.gather(*[client.get(sys.argv[1]) for _ in range(3)]):
        assert response.status_code == 200

def three_runs():
    for _ in range(3):
        asyncio.run(main())

def hastily():
    for _ in range(2):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(main())
        loop.close()

def never_closed():
    asyncio.new_event_loop().run_until_complete(main())

def forgotten():
    global client
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    del client
    loop.close()

async def main_that_closes():
    await main()
    await client.aclose()

def closed():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main_that_closes())
    loop.close()

globals()[sys.argv[2]]()
print("done")
"""


@pytest.mark.parametrize("way", ["three_runs", "hastily", "never_closed", "forgotten", "closed"])
def test_nothing_complains_about_a_client(way: str, loopback: Any) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    options = ["-W", "always"] if way in ("three_runs", "closed") else []
    done = subprocess.run(
        [sys.executable, *options, "-c", PROGRAM, loopback.url, way], capture_output=True, text=True, env=environment
    )
    assert (done.stderr, done.stdout, done.returncode) == ("", "done\n", 0)


async def test_a_session_whose_loop_is_gone_lets_go_of_everything(loopback: Any) -> None:
    transport = AiohttpTransport()
    async with httpx.AsyncClient(transport=transport) as client:
        await client.get(loopback.url)
        session: Any = transport._sessions.current()
        connector = session._connector
        idle = [protocol.transport for entries in connector._conns.values() for protocol, _ in entries]
        connector._conns["gone"] = [(SimpleNamespace(transport=None), 0.0)]
        session.drop()
        assert [each.is_closing() for each in idle] == [True]
        assert session.closed
        assert session.client.closed
        del connector._conns["gone"]
        await loopback.has("open_connections", 0)
        await connector.close()


async def test_the_name_that_a_certificate_is_checked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: List[Any] = []

    async def refuse(session: Any, method: str, url: Any, **options: Any) -> Any:
        asked.append(options["server_hostname"])
        raise aiohttp.ClientError("nobody is there")

    monkeypatch.setattr(aiohttp.ClientSession, "_request", refuse)
    async with DefaultAioHttpClient() as client:
        for extensions in ({"sni_hostname": "private.test"}, {}):
            with pytest.raises(httpx.TransportError):
                await client.get("https://10.0.0.1/", extensions=extensions)
    assert asked == ["private.test", None]
