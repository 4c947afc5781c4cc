"""Small steps of each transport: redirects, long heads, stalled uploads, quotas; and quiet ends."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import io
import logging
import socket
import ssl
import threading
from typing import Any, Callable, Iterator, List

import httpx
import pytest
from flavours import async_client
from raw_server import Connection, RawServer, Request, Script, json_answer, model
from ways import Way, in_each_way, result

from openai import APIConnectionError, APITimeoutError, DefaultAioHttpClient, RateLimitError, RetryPolicy


def redirects_to(location: str, status: int, seen: List[Request]) -> Script:
    def script(connection: Connection, request: Request) -> bool:
        seen.append(request)
        if request.name == "arrived":
            connection.send(json_answer({"id": "there"}))
        else:
            head = f"HTTP/1.1 {status} X\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
            connection.send(head.encode())
        return True

    return script


async def posted(client: Any, **headers: str) -> Any:
    return await result(client.post("/start", cast_to=object, body={"a": 1}, options={"headers": headers}))


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@in_each_way
async def test_a_post_that_is_redirected_stays_a_post(serve: Callable[..., RawServer], way: Way, status: int) -> None:
    seen: List[Request] = []
    async with way.client(serve(redirects_to("/v1/arrived", status, seen)).url) as client:
        assert await posted(client) == {"id": "there"}
    assert [(each.method, each.body) for each in seen] == [("POST", b'{"a":1}')] * 2
    assert seen[1].headers["content-type"] == "application/json"
    assert seen[1].headers["authorization"] == "Bearer sk-test"


@in_each_way
async def test_credentials_stay_at_their_origin(serve: Callable[..., RawServer], way: Way) -> None:
    seen: List[Request] = []
    other = serve(redirects_to("", 307, seen))
    first = serve(redirects_to(f"{other.url}/arrived", 307, []))
    headers = {"X-Gateway-Token": "t", "Ocp-Apim-Subscription-Key": "k", "X-Proxy": "Bearer abcdef123", "X-Kept": "1"}
    async with way.client(first.url, organization="org", project="proj") as client:
        assert await posted(client, **headers) == {"id": "there"}
    names = set(seen[0].headers)
    assert not {"x-gateway-token", "ocp-apim-subscription-key", "x-proxy", "authorization"} & names
    assert not {"openai-organization", "openai-project"} & names
    assert "x-kept" in names


@pytest.mark.parametrize("auth", [None, ("me", "hunter2")])
@in_each_way
async def test_no_header_is_made_from_the_url_of_a_redirect(
    serve: Callable[..., RawServer], way: Way, auth: Any
) -> None:
    elsewhere: List[Request] = []
    at_home: List[Request] = []
    other = serve(redirects_to("", 307, elsewhere))
    home = serve(redirects_to(named(other.url), 307, at_home))
    homely = serve(lambda connection, request: redirects_to(named(homely.url), 307, at_home)(connection, request))
    for server in (home, homely):
        async with way.client(server.url) as client:
            client._client.auth = auth
            assert await posted(client) == {"id": "there"}
    assert "authorization" not in elsewhere[0].headers
    credentials = [each.headers["authorization"] for each in at_home]
    assert credentials == ["Bearer sk-test" if auth is None else "Basic bWU6aHVudGVyMg=="] * 3


def named(url: str) -> str:
    return f"{url.replace('://', '://name:pw@')}/arrived"


@pytest.mark.parametrize("status", [301, 302, 307])
@in_each_way
async def test_an_encrypted_body_is_not_sent_in_clear(
    serve: Callable[..., RawServer], way: Way, status: int, server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    seen: List[Request] = []
    plain = serve(redirects_to("", 307, seen))
    server = serve(redirects_to(f"{plain.url}/arrived", status, []), server_tls)
    async with way.client(server.url, tls=client_tls) as client:
        with pytest.raises(APIConnectionError, match="without encryption; change `base_url`"):
            await posted(client)
    assert not seen


QUOTA = {"error": {"message": "Nothing left", "type": "insufficient_quota", "code": "insufficient_quota"}}


@pytest.mark.parametrize("stream", [False, True])
@in_each_way
async def test_a_quota_that_is_used_up_is_not_asked_again(
    serve: Callable[..., RawServer], way: Way, stream: bool
) -> None:
    def script(connection: Connection, request: Request) -> bool:
        connection.send(json_answer(QUOTA, 429))
        return True

    server = serve(script)
    async with way.client(server.url, max_retries=2, retry_policy=RetryPolicy(initial_delay=0)) as client:
        with pytest.raises(RateLimitError, match="Nothing left") as caught:
            await result(client.chat.completions.create(model="m", messages=[], stream=stream))
    assert not caught.value.retryable
    assert server.requests == 1


@in_each_way
async def test_too_many_requests_are_sent_again(serve: Callable[..., RawServer], way: Way) -> None:
    def script(connection: Connection, request: Request) -> bool:
        if server.requests == 1:
            connection.send(json_answer({"error": {"code": "rate_limit_exceeded"}}, 429))
        else:
            connection.send(model(request.name))
        return True

    server = serve(script)
    async with way.client(server.url, max_retries=1, retry_policy=RetryPolicy(initial_delay=0)) as client:
        assert (await result(client.models.retrieve("x"))).id == "x"
    assert server.requests == 2


@pytest.mark.parametrize("headers", ["X-Long: " + "a" * 60_000, "\r\n".join(f"X-{n}: a" for n in range(1000))])
@in_each_way
async def test_long_heads(serve: Callable[..., RawServer], way: Way, headers: str) -> None:
    def script(connection: Connection, request: Request) -> bool:
        head, _, body = model(request.name).partition(b"\r\n\r\n")
        connection.send(head + b"\r\n" + headers.encode() + b"\r\n\r\n" + body)
        return True

    async with way.client(serve(script).url) as client:
        assert (await result(client.models.retrieve("x"))).id == "x"


@in_each_way
async def test_nothing_is_sent_again_behind_max_retries(serve: Callable[..., RawServer], way: Way) -> None:
    def script(connection: Connection, request: Request) -> bool:
        if request.name == "lost":
            return False
        connection.send(model(request.name))
        return True

    server = serve(script)
    async with way.client(server.url) as client:
        await result(client.models.retrieve("first"))
        with pytest.raises(APIConnectionError):
            await result(client.models.retrieve("lost"))
    assert server.requests == 2


@pytest.fixture
def deaf_server() -> Iterator[str]:
    """A server that reads nothing of what is sent to it."""
    listener = socket.create_server(("127.0.0.1", 0))
    accepted: List[socket.socket] = []

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                accepted.append(listener.accept()[0])

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    listener.close()
    for each in accepted:
        each.close()


@pytest.mark.parametrize("content", [bytes(30_000_000), io.BytesIO(bytes(30_000_000))], ids=["bytes", "handle"])
# trio names each asynchronous generator that httpx has not closed
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@in_each_way
async def test_an_upload_that_nobody_takes(deaf_server: str, way: Way, content: Any) -> None:
    async with way.client(deaf_server) as client:
        limited = client.with_options(timeout=httpx.Timeout(20, write=0.3))
        with pytest.raises(APITimeoutError) as caught:
            await result(limited.post("/u", cast_to=object, content=content))
    assert isinstance(caught.value.__cause__, httpx.WriteTimeout)


async def dropped(client: Any) -> None:
    await (await client.chat.completions.create(model="m", messages=[], stream=True)).__anext__()


async def cancelled_upload(client: Any) -> None:
    body = io.BytesIO(bytes(30_000_000))
    task = asyncio.ensure_future(client.post("/u", cast_to=object, content=body))
    while body.tell() == 0:  # noqa: ASYNC110 - nothing tells that reading has begun
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def failing_body(client: Any) -> None:
    def body() -> Iterator[bytes]:
        yield bytes(1000)
        raise KeyError("of the program")

    with pytest.raises(KeyError):
        await client.post("/u", cast_to=object, content=body())


async def cut_off(client: Any) -> None:
    with pytest.raises(APIConnectionError):
        await client.post("/lost", cast_to=object, content=bytes(3_000_000))


def closes_early(connection: Connection, request: Request) -> bool:
    if request.target.endswith("completions"):
        connection.send(b"HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\n\r\ndata: {}\n\n")
    return False


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("use", [dropped, cancelled_upload, failing_body, cut_off])
def test_aiohttp_says_nothing_on_the_console(
    serve: Callable[..., RawServer],
    server_tls: ssl.SSLContext,
    client_tls: ssl.SSLContext,
    use: Callable[[Any], Any],
    encrypted: bool,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = serve(closes_early, server_tls if encrypted else None)

    async def main() -> None:
        async with async_client(server.url, DefaultAioHttpClient, client_tls if encrypted else None) as client:
            await use(client)
            gc.collect()
            await asyncio.sleep(0)

    with caplog.at_level(logging.WARNING):
        asyncio.run(main())
        gc.collect()
    assert capsys.readouterr().err == ""
    assert not caplog.records
