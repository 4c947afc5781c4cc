from __future__ import annotations

import gc
import gzip
import logging
import time
import weakref
from typing import Any, Dict, List

import httpx
import pytest

from openai_core.transports import httpx as module
from openai_core.transports.http1 import short_way
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpxClient

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def answering(answers: Dict[bytes, bytes]) -> Any:
    """Serves answers by path, and the body of the request elsewhere."""

    def serve(peer: Any) -> None:
        while True:
            path = peer.head().split(b" ")[1]
            peer.send(answers.get(path, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))

    return serve


PACKED = gzip.compress(b"unpacked")
ANSWERS = {
    b"/gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b" % (len(PACKED), PACKED),
    b"/moved": b"HTTP/1.1 307 Moved\r\nLocation: /gzip\r\nContent-Length: 0\r\n\r\n",
    b"/cookie": b"HTTP/1.1 200 OK\r\nSet-Cookie: taste=sweet; Path=/\r\nContent-Length: 0\r\n\r\n",
    b"/chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
    b"/cut": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
    b"/latin": b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\n\xe9",
}


class Clients:
    """A client of either flavour, with the same interface; it notes whether httpx's own way was taken."""

    def __init__(self, flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.long_ways: List[httpx.Request] = []
        self.is_async = flavour == "async"
        self.kind: Any = DefaultAsyncHttpxClient if self.is_async else DefaultHttpxClient
        self._monkeypatch = monkeypatch

    def make(self, **arguments: Any) -> Any:
        client = self.kind(**arguments)
        build = client._build_request_auth

        def noted(request: httpx.Request, *args: Any) -> Any:
            self.long_ways.append(request)
            return build(request, *args)

        client._build_request_auth = noted
        return client

    async def send(self, client: Any, url: str, method: str = "GET", **arguments: Any) -> httpx.Response:
        timeout = {"extensions": {"timeout": httpx.Timeout(5).as_dict()}}
        return await self.now(client.send(httpx.Request(method, url, **timeout), **arguments))

    async def now(self, value: Any) -> Any:
        return await value if self.is_async else value

    async def read(self, response: httpx.Response) -> bytes:
        return await response.aread() if self.is_async else response.read()

    async def close(self, closable: Any) -> None:
        await self.now(closable.aclose() if self.is_async else closable.close())


@pytest.fixture(params=["sync", "async"])
def clients(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Clients:
    return Clients(request.param, monkeypatch)


async def test_a_response_on_the_short_way_is_as_from_httpx(clients: Clients, serve: Any) -> None:
    server = serve(answering(ANSWERS))
    client = clients.make()
    for path, content in (("/", b"ok"), ("/gzip", b"unpacked"), ("/chunks", b"ab")):
        response = await clients.send(client, server.url + path)
        assert response.content == content
        assert response.is_closed and response.is_stream_consumed
        assert response.elapsed.total_seconds() > 0
        assert response.request.url.path == path
        assert (response.history, response.next_request) == ([], None)
        assert await clients.read(response) == content
        assert b"".join(response.stream) in (content, PACKED)  # type: ignore[arg-type]
    assert response.num_bytes_downloaded == 2
    assert clients.long_ways == []
    await clients.close(client)


async def test_a_body_that_comes_in_pieces_is_kept(clients: Clients, serve: Any) -> None:
    content = b"abcdefgh" * 100_000
    answers = {b"/long": b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(content), content)}
    client = clients.make()
    response = await clients.send(client, serve(answering(answers)).url + "/long")
    assert response.content == content
    assert b"".join(response.stream) == content  # type: ignore[arg-type]
    assert response.num_bytes_downloaded == len(content)
    await clients.close(client)


async def test_a_streamed_response(clients: Clients, serve: Any) -> None:
    server = serve(answering(ANSWERS))
    client = clients.make()
    response = await clients.send(client, server.url + "/cut", stream=True)
    assert not response.is_closed
    with pytest.raises(RuntimeError):
        response.elapsed  # noqa: B018
    await clients.close(response)
    assert response.elapsed.total_seconds() > 0
    whole = await clients.send(client, server.url, stream=True)
    assert await clients.read(whole) == b"ok"
    assert whole.elapsed.total_seconds() > 0
    assert clients.long_ways == []
    await clients.close(client)


async def test_how_long_a_response_took(clients: Clients, serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answering(ANSWERS))
    client = clients.make()
    monkeypatch.setattr(module, "perf_counter", lambda: 100.0)
    monkeypatch.setattr(short_way, "perf_counter", lambda: 103.0)
    for stream in (True, False):
        for path in ("/", "/gzip", "/chunks"):
            response = await clients.send(client, server.url + path, stream=stream)
            await clients.read(response)
            assert response.elapsed.total_seconds() == 3
    unread = await clients.send(client, server.url + "/cut", stream=True)
    await clients.close(unread)
    assert unread.elapsed.total_seconds() == 3
    assert clients.long_ways == []
    await clients.close(client)


async def test_the_encoding_of_the_client(clients: Clients, serve: Any) -> None:
    client = clients.make(default_encoding="latin-1")
    assert (await clients.send(client, serve(answering(ANSWERS)).url + "/latin")).text == "é"
    await clients.close(client)


async def test_cookies_are_kept(clients: Clients, serve: Any) -> None:
    client = clients.make()
    await clients.send(client, serve(answering(ANSWERS)).url + "/cookie")
    assert dict(client.cookies) == {"taste": "sweet"}
    assert clients.long_ways == []
    await clients.close(client)


async def test_requests_are_logged_as_by_httpx(clients: Clients, serve: Any, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(answering(ANSWERS))
    client = clients.make()
    with caplog.at_level(logging.INFO, logger="httpx"):
        await clients.send(client, server.url)
        await clients.send(client, server.url, auth=("name", "password"))
    short, long = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert short == long == f'HTTP Request: GET {server.url} "HTTP/1.1 200 OK"'
    await clients.close(client)


@pytest.mark.parametrize("follow", [True, False])
async def test_httpx_knows_what_to_do_with_redirects(clients: Clients, serve: Any, follow: bool) -> None:
    server = serve(answering(ANSWERS))
    client = clients.make()
    response = await clients.send(client, server.url + "/moved", follow_redirects=follow)
    if follow:
        assert response.content == b"unpacked"
        assert [each.status_code for each in response.history] == [307]
    else:
        assert response.status_code == 307
        assert response.next_request is not None
        assert response.next_request.url.path == "/gzip"
    assert len(clients.long_ways) == 1
    assert server.connections == 1
    await clients.close(client)


async def test_a_body_that_is_cut_off(clients: Clients, serve: Any) -> None:
    def cut(peer: Any) -> None:
        peer.head()
        peer.send(ANSWERS[b"/cut"])

    client = clients.make()
    with pytest.raises(httpx.RemoteProtocolError, match="3 of 9"):
        await clients.send(client, serve(cut).url)
    await clients.close(client)


async def test_whoever_needs_httpx_has_its_way(clients: Clients, serve: Any) -> None:
    server = serve(answering(ANSWERS))
    url = server.url

    async def nothing(*_: Any) -> None:
        return None

    hook = nothing if clients.is_async else lambda *_: None
    makers: List[Dict[str, Any]] = [
        {"auth": ("name", "password")},
        {"event_hooks": {"request": [hook]}},
        {"event_hooks": {"response": [hook]}},
        {"mounts": {"http://elsewhere": None}},
    ]
    for number, arguments in enumerate(makers, 1):
        client = clients.make(**arguments)
        assert (await clients.send(client, url)).content == b"ok"
        assert len(clients.long_ways) == number
        await clients.close(client)
    client = clients.make()
    await clients.send(client, url, auth=("name", "password"))
    await clients.send(client, url.replace("//", "//name:password@"))
    await clients.now(client.send(httpx.Request("GET", url)))
    assert len(clients.long_ways) == 7
    trace: Any = nothing if clients.is_async else lambda *_: None
    request = httpx.Request("GET", url, extensions={"timeout": httpx.Timeout(5).as_dict(), "trace": trace})
    assert (await clients.now(client.send(request))).content == b"ok"
    assert len(clients.long_ways) == 8
    await clients.send(client, url, auth=None)
    assert len(clients.long_ways) == 8
    await clients.close(client)


async def test_a_closed_client_sends_nothing(clients: Clients) -> None:
    client = clients.make()
    await clients.close(client)
    with pytest.raises(RuntimeError, match="closed"):
        await clients.send(client, "http://127.0.0.1:1")


async def test_a_body_of_the_other_flavour_is_refused(clients: Clients) -> None:
    async def pieces() -> Any:
        yield b"x"

    content: Any = iter([b"x"]) if clients.is_async else pieces()
    request = httpx.Request("POST", "http://a", content=content, extensions={"timeout": {}})
    with pytest.raises(RuntimeError, match="request with a"):
        await clients.now(clients.make().send(request))


@pytest.mark.parametrize("stream", [True, False])
async def test_a_response_leaves_no_cycle(clients: Clients, serve: Any, stream: bool) -> None:
    server = serve(answering(ANSWERS))
    client = clients.make()
    await clients.send(client, server.url)
    gc.collect()
    gc.disable()
    try:
        for path in ("/", "/chunks", "/gzip"):
            response = await clients.send(client, server.url + path, stream=stream)
            await clients.read(response)
            gone = weakref.ref(response)
            del response
            assert gone() is None
    finally:
        gc.enable()
    await clients.close(client)


def test_who_has_forgotten_the_response_hears_nothing() -> None:
    response = httpx.Response(200)
    watch = short_way._Stopwatch(response, time.perf_counter())
    watch(0)
    assert response.elapsed.total_seconds() >= 0
    del response
    watch(0)
