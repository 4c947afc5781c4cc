from __future__ import annotations

import asyncio
import gc
import ssl
import subprocess
import sys
import threading
from typing import Any, AsyncIterator, List

import anyio
import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.transports.contexts import shared_ssl_context
from openai_core.transports.http1.aio.transport import AsyncHttp1Transport
from openai_core.transports.http1.requests import keep_response

pytestmark = pytest.mark.anyio
OK = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b"
LONG = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"


@pytest.fixture
async def transport() -> AsyncIterator[AsyncHttp1Transport]:
    async with AsyncHttp1Transport() as transport:
        yield transport


def numbered(peer: Any) -> None:
    """Answers with the number of the connection and the body of the request."""
    while True:
        text = b"%d %b" % (peer.number, peer.request())
        peer.send(OK % (len(text), text))


def stall(peer: Any) -> None:
    peer.request()
    peer.send(LONG)
    peer.ended()


async def ask(transport: AsyncHttp1Transport, url: str, content: Any = b"", **arguments: Any) -> bytes:
    response = await transport.handle_async_request(httpx.Request("POST", url, content=content, **arguments))
    return await response.aread()


async def test_one_request_after_the_other_needs_one_connection(transport: AsyncHttp1Transport, serve: Any) -> None:
    server = serve(numbered)
    assert [await ask(transport, server.url, b"x" * n) for n in (0, 1, 2)] == [b"1 ", b"1 x", b"1 xx"]


async def test_a_response_is_one_of_httpx(transport: AsyncHttp1Transport, serve: Any) -> None:
    server = serve(numbered)
    response = await transport.handle_async_request(httpx.Request("POST", server.url))
    assert (response.status_code, response.http_version, response.reason_phrase) == (200, "HTTP/1.1", "OK")
    assert response.extensions["network_stream"].get_extra_info("server_addr") == ("127.0.0.1", server.port)


async def test_many_at_once(transport: AsyncHttp1Transport, serve: Any) -> None:
    server = serve(numbered)
    for _ in range(3):
        answers = await asyncio.gather(*[ask(transport, server.url, b"%d" % number) for number in range(50)])
        assert [answer.split(b" ")[1] for answer in answers] == [b"%d" % number for number in range(50)]
    assert server.connections <= 50


async def test_connections_share_room_and_mix_nothing(transport: AsyncHttp1Transport, serve: Any) -> None:
    server = serve(numbered)
    contents = [bytes([65 + number]) * 700_000 for number in range(8)]
    answers = await asyncio.gather(*[ask(transport, server.url, content) for content in contents])
    assert [answer.split(b" ")[1] for answer in answers] == contents
    pool = await transport._loop_pool()
    connections: Any = [each() for each in pool.pool._open]
    assert len(connections) == server.connections > 1
    assert all(connection._room is pool.room for connection in connections)


async def test_a_body_that_is_yet_to_come(transport: AsyncHttp1Transport, serve: Any) -> None:
    arrived = threading.Event()

    def slowly(peer: Any) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        arrived.wait(10)
        peer.send(b"5\r\nhello\r\n0\r\n\r\n")
        numbered(peer)

    server = serve(slowly)
    response = await transport.handle_async_request(httpx.Request("POST", server.url))
    arrived.set()
    assert await response.aread() == b"hello"
    assert await ask(transport, server.url) == b"1 "


async def test_over_tls(serve: Any, server_context: Any, client_context: ssl.SSLContext) -> None:
    server = serve(numbered, server_context)
    async with AsyncHttp1Transport(verify=client_context) as transport:
        for content in (b"x", b"x" * 200_000):
            assert await ask(transport, server.url, content) == b"1 " + content


async def test_the_handshake_counts_to_the_time_for_connecting(serve: Any, client_context: ssl.SSLContext) -> None:
    server = serve(lambda peer: peer.ended())
    url = server.url.replace("http:", "https:")
    async with AsyncHttp1Transport(verify=client_context) as transport:
        with anyio.fail_after(10), pytest.raises(httpx.ConnectTimeout):
            await ask(transport, url, extensions={"timeout": {"connect": 0.05}})


async def test_the_shared_context_by_default(transport: AsyncHttp1Transport) -> None:
    assert transport._ssl_context() is shared_ssl_context()


async def test_a_connection_that_was_closed_while_the_loop_was_busy(transport: AsyncHttp1Transport, serve: Any) -> None:
    closed = threading.Event()

    def once(peer: Any) -> None:
        peer.request()
        peer.send(OK % (1, b"%d" % peer.number))
        peer.sock.close()
        closed.set()

    server = serve(once)
    assert await ask(transport, server.url) == b"1"
    closed.wait(10)
    assert await ask(transport, server.url) == b"2"


async def test_surplus_never_becomes_the_next_answer(transport: AsyncHttp1Transport, serve: Any) -> None:
    sent = threading.Event()

    def desynchronised(peer: Any) -> None:
        peer.request()
        peer.send(OK % (1, b"%d" % peer.number))
        peer.send(OK % (6, b"POISON"))
        sent.set()
        numbered(peer)

    server = serve(desynchronised)
    assert await ask(transport, server.url) == b"1"
    sent.wait(10)
    assert await ask(transport, server.url) == b"2"


async def test_an_upload_that_is_refused_early_has_its_answer(transport: AsyncHttp1Transport, serve: Any) -> None:
    answered = threading.Semaphore(0)

    def refuse(peer: Any) -> None:
        peer.head()
        peer.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno")
        answered.acquire(timeout=10)  # and reads no more, so that not all can have been sent before

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"x" * 1_000_000

    server = serve(refuse)
    for content in (b"x" * 20_000_000, pieces()):
        response = await transport.handle_async_request(httpx.Request("POST", server.url, content=content))
        assert response.status_code == 413
        assert await response.aread() == b"no"
        answered.release()
    assert server.connections == 2


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200", b"nonsense\r\n\r\n"])
async def test_a_connection_that_failed_is_not_used_again(
    transport: AsyncHttp1Transport, serve: Any, answer: bytes
) -> None:
    def fail_first(peer: Any) -> None:
        if peer.number == 1:
            peer.request()
            peer.send(answer)
        else:
            numbered(peer)

    server = serve(fail_first)
    request = httpx.Request("POST", server.url)
    with pytest.raises(httpx.RemoteProtocolError) as caught:
        await transport.handle_async_request(request)
    assert caught.value.request is request
    assert await ask(transport, server.url) == b"2 "


@pytest.mark.parametrize("steps", range(0, 40, 3))
async def test_a_cancelled_call_leaves_nothing_behind(serve: Any, steps: int) -> None:
    server = serve(numbered)
    async with AsyncHttp1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        task = asyncio.ensure_future(ask(transport, server.url, b"cancelled"))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        for text in (b"next", b"after"):
            assert (await ask(transport, server.url, text)).split(b" ")[1] == text


async def test_a_body_that_raises_costs_no_place(serve: Any) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"x"
        raise KeyError("mine")

    server = serve(numbered)
    async with AsyncHttp1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        for _ in range(3):
            with pytest.raises(KeyError):
                await ask(transport, server.url, broken())
        assert (await ask(transport, server.url)).endswith(b" ")


async def test_nobody_listens(serve: Any) -> None:
    server = serve(numbered)
    server.stop()
    async with AsyncHttp1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        for _ in range(3):
            with pytest.raises(httpx.ConnectError):
                await ask(transport, server.url)


async def test_a_request_waits_for_a_place(serve: Any) -> None:
    server, stalled = serve(numbered), serve(stall)
    async with AsyncHttp1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        response = await transport.handle_async_request(httpx.Request("GET", stalled.url))
        with pytest.raises(httpx.PoolTimeout, match="All connections stayed busy for too long"):
            await ask(transport, server.url, extensions={"timeout": {"pool": 0.01}})
        passed = Deadline(1, clock=iter([0.0, 2.0, 3.0]).__next__)
        with pytest.raises(httpx.PoolTimeout, match="All connections stayed busy for too long"):
            await ask(transport, server.url, extensions={DEADLINE_EXTENSION: passed})
        waiting = asyncio.ensure_future(ask(transport, server.url))
        await asyncio.sleep(0.01)
        await response.aclose()
        assert await waiting == b"1 "


async def test_a_deadline_holds_while_a_head_drips(transport: AsyncHttp1Transport, serve: Any) -> None:
    def drip(peer: Any) -> None:
        peer.request()
        for _ in range(10):
            peer.send(b"HTTP/1.1 100 Continue\r\n\r\n")
            now[0] += 1
        peer.ended()

    now = [0.0]
    server = serve(drip)
    extensions = {"timeout": {"read": 600}, DEADLINE_EXTENSION: Deadline(5, clock=lambda: now[0])}
    with pytest.raises(httpx.ReadTimeout):
        await ask(transport, server.url, extensions=extensions)


@pytest.mark.parametrize("reads", [True, False])
async def test_a_forgotten_response_closes_its_connection_without_the_collector(serve: Any, reads: bool) -> None:
    server, stalled = serve(numbered), serve(stall)
    async with AsyncHttp1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        gc.disable()
        try:
            response = await transport.handle_async_request(httpx.Request("GET", stalled.url))
            if reads:
                with pytest.raises(httpx.ReadTimeout):
                    response.request = httpx.Request("GET", stalled.url)
                    response.stream._request.extensions["timeout"] = {"read": 0.01}  # type: ignore[union-attr]
                    await response.aread()
            del response
            assert await ask(transport, server.url) == b"1 "
        finally:
            gc.enable()


async def test_closing_ends_what_is_under_way(serve: Any) -> None:
    transport = AsyncHttp1Transport()
    response = await transport.handle_async_request(httpx.Request("GET", serve(stall).url))
    reading = asyncio.ensure_future(response.aread())
    await asyncio.sleep(0.01)
    await transport.aclose()
    with pytest.raises(httpx.ReadError):
        await reading


async def test_a_response_that_is_kept(transport: AsyncHttp1Transport) -> None:
    request, response = httpx.Request("GET", "http://a"), httpx.Response(200)
    keep_response(request, response)
    assert await transport.handle_async_request(request) is response


# The way of httpx


async def test_what_is_not_plain_goes_the_way_of_httpx(transport: AsyncHttp1Transport, serve: Any) -> None:
    seen: List[str] = []
    server = serve(numbered)

    async def trace(name: str, info: Any) -> None:
        seen.append(name)

    for _ in range(2):
        assert await ask(transport, server.url, extensions={"trace": trace}) == b"1 "
    assert "http11.send_request_headers.started" in seen


async def test_closing_closes_the_connections_of_httpx_as_well(serve: Any) -> None:
    ended = threading.Event()

    def watch(peer: Any) -> None:
        peer.request()
        peer.send(OK % (2, b"ok"))
        peer.ended()
        ended.set()

    async def trace(name: str, info: Any) -> None:
        return None

    transport = AsyncHttp1Transport()
    assert await ask(transport, serve(watch).url, extensions={"trace": trace}) == b"ok"
    await transport.aclose()
    for _ in range(1000):
        if ended.is_set():
            return
        await asyncio.sleep(0.01)
    raise AssertionError


async def test_who_watches_httpx_sees_every_request_once(
    transport: AsyncHttp1Transport, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(numbered)
    seen: List[Any] = []
    handle = httpx.AsyncHTTPTransport.handle_async_request

    async def watch(self: Any, request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return await handle(self, request)

    await ask(transport, server.url)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", watch)
    await ask(transport, server.url)
    monkeypatch.undo()
    await ask(transport, server.url)
    assert len(seen) == 1


def test_trio_has_the_way_of_httpx(serve: Any) -> None:
    server = serve(numbered)

    async def main() -> None:
        async with AsyncHttp1Transport() as transport:
            assert await ask(transport, server.url) == b"1 "
            assert await ask(transport, server.url) == b"1 "

    anyio.run(main, backend="trio")


def test_httpcore_is_not_loaded() -> None:
    code = """
import asyncio, sys, httpx
before = set(sys.modules)  # old versions of httpx load httpcore at once
from openai_core.transports.http1.aio.transport import AsyncHttp1Transport
async def main():
    try:
        await AsyncHttp1Transport().handle_async_request(httpx.Request("GET", "http://127.0.0.1:1"))
    except httpx.ConnectError:
        pass
asyncio.run(main())
assert not {"httpcore", "h11", "trio"} & (set(sys.modules) - before)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
