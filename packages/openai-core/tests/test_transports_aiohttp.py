from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from typing import Any, AsyncIterator, Dict, Iterator, List

import httpx
import pytest

from openai_core.errors import ArgumentError, ConfigurationError
from openai_core.transports import proxies
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.httpx import is_async_client, new_request

aiohttp = pytest.importorskip("aiohttp")

from openai_core.transports.aiohttp_bodies import mapped_error  # noqa: E402
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


class Chunks:
    def __init__(self, *chunks: Any) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk


# The client


async def test_it_is_a_client_of_httpx_with_the_defaults_of_the_sdk() -> None:
    async with DefaultAioHttpClient() as client:
        assert is_async_client(client)
        assert client.timeout == httpx.Timeout(600, connect=5)
        assert client.follow_redirects


async def test_a_small_call(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        request = request_for(client, f"{loopback.url}/echo?a=1", headers={"X-A": "1"})
        response = await client.send(request)
    assert response.request is request
    assert response.is_closed
    assert (response.status_code, response.reason_phrase, response.http_version) == (200, "Fine", "HTTP/1.1")
    assert response.elapsed.total_seconds() > 0
    seen = response.json()
    assert (seen["method"], seen["target"], seen["body"]) == ("POST", "/echo?a=1", "{}")
    names = [name for name in seen["headers"] if name != "host"]
    assert names == ["accept", "accept-encoding", "connection", "user-agent", "x-a", "content-length"]


async def test_all_verbs_of_httpx_work(loopback: Any) -> None:
    async with DefaultAioHttpClient(base_url=loopback.url) as client:
        assert (await client.get("/echo")).json()["method"] == "GET"
        assert (await client.delete("/echo")).json()["method"] == "DELETE"
        assert (await client.put("/echo", content=b"")).json()["headers"]["content-length"] == "0"


async def test_quoted_paths_arrive_as_they_are(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.get(f"{loopback.url}/echo?q=a%2Fb+c%20d&x=%C3%A9")
    assert response.json()["target"] == "/echo?q=a%2Fb+c%20d&x=%C3%A9"


async def test_connections_are_reused(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        for _ in range(5):
            assert (await client.get(loopback.url)).text == "1"
        async with client.stream("GET", f"{loopback.url}/number") as response:
            assert (await response.aread()) == b"1"
        assert (await client.get(loopback.url)).text == "1"


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
        with pytest.raises(httpx.PoolTimeout):
            await client.get(loopback.url)
        loopback.release()
        await held
        assert (await client.get(loopback.url)).text == "1"


async def test_a_closed_client_sends_nothing(loopback: Any) -> None:
    client = DefaultAioHttpClient()
    await client.get(loopback.url)
    await client.aclose()
    with pytest.raises(RuntimeError, match="closed"):
        await client.get(loopback.url)


# Bodies of responses


async def test_a_stream_is_read_as_it_arrives(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/chunks"), stream=True)
        assert not response.is_closed
        assert b"".join([chunk async for chunk in response.aiter_bytes()]) == b"onetwothree"
        assert response.is_closed
        assert response.elapsed.total_seconds() > 0
        await response.aclose()


@pytest.mark.parametrize("stream", [False, True])
async def test_compressed_bodies_are_unpacked_once(stream: bool, loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/gzip"), stream=stream)
        assert await response.aread() == b"unpacked once"


async def test_raw_bytes_stay_compressed(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/gzip"), stream=True)
        assert b"".join([chunk async for chunk in response.aiter_raw()]).startswith(b"\x1f\x8b")


async def test_an_unread_stream_gives_its_connection_up(loopback: Any) -> None:
    async with DefaultAioHttpClient(limits=httpx.Limits(max_connections=1)) as client:
        async with client.stream("GET", f"{loopback.url}/stall"):
            pass
        assert (await client.get(loopback.url)).text == "2"


# Bodies of requests


async def test_a_body_of_known_length(loopback: Any) -> None:
    content = Chunks(b"abc", b"def")
    content.content_length = 6  # type: ignore[attr-defined]
    async with DefaultAioHttpClient() as client:
        seen = (await client.send(request_for(client, f"{loopback.url}/echo", content=content))).json()
    assert seen["body"] == "abcdef"
    assert seen["headers"]["content-length"] == "6"


async def test_a_body_of_unknown_length(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        seen = (await client.send(request_for(client, f"{loopback.url}/echo", content=Chunks(b"a", b"bc")))).json()
    assert seen["body"] == "abc"
    assert seen["headers"]["transfer-encoding"] == "chunked"
    assert "content-length" not in seen["headers"]


async def test_a_large_body_in_memory(loopback: Any) -> None:
    size = 3 * 1024 * 1024 + 7
    async with DefaultAioHttpClient() as client:
        seen = (await client.send(request_for(client, f"{loopback.url}/echo", content=bytes(size)))).json()
    assert seen["size"] == size
    assert seen["headers"]["content-length"] == str(size)


async def test_an_error_in_the_body_is_not_disguised(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        request = request_for(client, f"{loopback.url}/echo", content=Chunks(b"a", ArgumentError("not bytes")))
        with pytest.raises(ArgumentError, match="not bytes"):
            await client.send(request)


async def test_a_synchronous_body_is_refused() -> None:
    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b""

    async with DefaultAioHttpClient() as client:
        request = httpx.Request("POST", "http://api.test", stream=Body(), extensions={"timeout": LIMITS})
        with pytest.raises(RuntimeError, match="synchronous"):
            await client.send(request)


# What httpx does for its clients


async def test_redirects_are_followed(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(
            request_for(client, f"{loopback.url}/redirect?to=/echo", headers={"Authorization": "Bearer key"})
        )
    assert [step.status_code for step in response.history] == [307]
    seen = response.json()
    assert (seen["method"], seen["body"]) == ("POST", "{}")
    assert seen["headers"]["authorization"] == "Bearer key"
    assert loopback.paths == ["/redirect", "/echo"]


async def test_credentials_do_not_follow_to_another_origin(loopback: Any) -> None:
    elsewhere = loopback.url.replace("127.0.0.1", "localhost")
    async with DefaultAioHttpClient() as client:
        response = await client.send(
            request_for(
                client,
                f"{loopback.url}/redirect?status=303&to={elsewhere}/echo",
                headers={"Authorization": "Bearer key"},
            ),
            stream=True,
        )
        seen = await response.aread()
    assert b"Bearer" not in seen
    assert response.json()["method"] == "GET"


async def test_a_redirect_that_is_not_followed_says_where_it_leads(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/redirect?to=/echo"), follow_redirects=False)
        assert response.status_code == 307
        assert response.next_request is not None
        assert (await client.send(response.next_request)).json()["body"] == "{}"
    assert loopback.paths == ["/redirect", "/echo"]


async def test_cookies_are_kept(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        await client.send(request_for(client, f"{loopback.url}/cookie"))
        assert client.cookies["taste"] == "sweet"
        seen = (await client.send(request_for(client, f"{loopback.url}/echo"))).json()
    assert seen["headers"]["cookie"] == "taste=sweet"


async def test_event_hooks_are_called(loopback: Any) -> None:
    seen: List[Any] = []

    async def note(thing: Any) -> None:
        seen.append(type(thing))

    async with DefaultAioHttpClient(event_hooks={"request": [note], "response": [note]}) as client:
        await client.get(loopback.url)
    assert seen == [httpx.Request, httpx.Response]


@pytest.mark.parametrize("where", ["client", "call", "url"])
async def test_authentication_of_httpx(where: str, loopback: Any) -> None:
    url = loopback.url.replace("//", "//me:secret@") if where == "url" else loopback.url
    async with DefaultAioHttpClient(auth=("me", "secret") if where == "client" else None) as client:
        arguments: Any = {"auth": ("me", "secret")} if where == "call" else {}
        seen = (await client.get(f"{url}/echo", **arguments)).json()
    assert seen["headers"]["authorization"].startswith("Basic ")


async def test_a_transport_of_ones_own_is_used() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200, text="mocked"))
    async with DefaultAioHttpClient(transport=mock) as client:
        assert (await client.get("http://api.test")).text == "mocked"


async def test_a_transport_that_is_put_in_later_is_used() -> None:
    async with DefaultAioHttpClient() as client:
        client._transport = httpx.MockTransport(lambda request: httpx.Response(200, text="mocked"))
        assert (await client.get("http://api.test")).text == "mocked"


async def test_requests_go_through_a_proxy(loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "getproxies", lambda: {"http": loopback.url})
    async with DefaultAioHttpClient() as client:
        assert (await client.get("http://api.test/number")).text == "1"
    login = httpx.Proxy(loopback.url, auth=("me", "secret"))
    async with DefaultAioHttpClient(proxy=login) as client:
        assert (await client.get("http://api.test/number")).text == "2"


def test_a_proxy_that_aiohttp_cannot_use() -> None:
    with pytest.raises(ConfigurationError, match="socks5"):
        DefaultAioHttpClient(proxy="socks5://proxy.test:1080")


# Errors


async def test_nobody_listens() -> None:
    async with DefaultAioHttpClient() as client:
        with pytest.raises(httpx.ConnectError) as caught:
            await client.get("http://127.0.0.1:1/")
    assert caught.value.request.url.port == 1


async def test_a_server_that_never_answers(loopback: Any) -> None:
    async with DefaultAioHttpClient(timeout=0.05) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.get(f"{loopback.url}/never")


async def test_a_server_that_stops_in_the_middle(loopback: Any) -> None:
    async with DefaultAioHttpClient(timeout=0.05) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.get(f"{loopback.url}/stall")
        response = await client.send(request_for(client, f"{loopback.url}/stall", timeout=0.05), stream=True)
        with pytest.raises(httpx.ReadTimeout):
            await response.aread()


@pytest.mark.parametrize("path", ["close", "cut"])
async def test_a_server_that_hangs_up(path: str, loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.send(request_for(client, f"{loopback.url}/{path}"))


async def test_a_cut_stream(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client, client.stream("GET", f"{loopback.url}/cut") as response:
        with pytest.raises(httpx.RemoteProtocolError):
            await response.aread()


async def test_an_error_of_the_reader_in_a_stream_is_left_alone(loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(self: Any) -> bytes:
        raise LookupError

    async with DefaultAioHttpClient() as client, client.stream("GET", f"{loopback.url}/chunks") as response:
        monkeypatch.setattr(aiohttp.StreamReader, "readany", broken)
        with pytest.raises(LookupError):
            await response.aread()


async def test_cancelling_gives_the_place_back(loopback: Any) -> None:
    async with DefaultAioHttpClient(limits=httpx.Limits(max_connections=1)) as client:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.get(f"{loopback.url}/never"), 0.05)
        assert (await client.get(loopback.url)).text == "2"


def test_errors_of_aiohttp_become_those_of_httpx() -> None:
    request = httpx.Request("GET", "http://api.test")
    reset = aiohttp.ClientPayloadError("incomplete")
    reset.__cause__ = ConnectionResetError("reset by peer")
    for error, expected in (
        (aiohttp.ConnectionTimeoutError("slow"), httpx.ConnectTimeout),
        (aiohttp.SocketTimeoutError("slow"), httpx.ReadTimeout),
        (asyncio.TimeoutError(), httpx.ReadTimeout),
        (aiohttp.ServerDisconnectedError(), httpx.RemoteProtocolError),
        (aiohttp.ClientPayloadError("incomplete"), httpx.RemoteProtocolError),
        (reset, httpx.ReadError),
        (aiohttp.ClientOSError(104, "reset"), httpx.ReadError),
        (ConnectionResetError(), httpx.ReadError),
        (aiohttp.InvalidURL("x"), httpx.UnsupportedProtocol),
        (aiohttp.ClientError("other"), httpx.ReadError),
    ):
        mapped = mapped_error(error, request)
        assert type(mapped) is expected
        assert mapped.request is request
        assert str(mapped)
    other = LookupError()
    assert mapped_error(other, request) is other


def test_aiohttp_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "openai_core.transports.aiohttp_sessions")
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"pip install openai\[aiohttp\]"):
        DefaultAioHttpClient()


def test_trio_is_told_to_use_another_client() -> None:
    trio = pytest.importorskip("trio")

    async def send() -> None:
        await DefaultAioHttpClient().get("http://127.0.0.1:1/")

    with pytest.raises(ConfigurationError, match="asyncio only"):
        trio.run(send)


# Event loops


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

globals()[sys.argv[2]]()
print("done")
"""


@pytest.mark.parametrize("way", ["three_runs", "hastily", "never_closed", "forgotten"])
def test_nothing_complains_about_a_client_that_was_not_closed(way: str, loopback: Any) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    options = ["-W", "always"] if way == "three_runs" else []
    done = subprocess.run(
        [sys.executable, *options, "-c", PROGRAM, loopback.url, way], capture_output=True, text=True, env=environment
    )
    assert (done.stderr, done.stdout, done.returncode) == ("", "done\n", 0)
