"""Whatever a server does, what leaves a call or a body is an error of the SDK; and of the library where it was one."""

from __future__ import annotations

import gzip
import pickle
from typing import Any, Callable

import httpx
import pytest
from raw_server import Connection, Request, Script, answers_by_name
from ways import Way, entered, in_each_way, items, result

from openai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    ConfigurationError,
    InternalServerError,
    OpenAI,
    OpenAIError,
    RateLimitError,
)

HALF = b'Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"id": "x"'
BROKEN_GZIP = b"Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain"
BROKEN_CHUNKS = b"Transfer-Encoding: chunked\r\n\r\n5\r\nab"


def sends(status: int, rest: bytes) -> Script:
    def script(connection: Connection, request: Request) -> bool:
        connection.send(b"HTTP/1.1 %d X\r\n%s" % (status, rest))
        return False

    return script


def stalls(status: int) -> Script:
    def script(connection: Connection, request: Request) -> bool:
        connection.send(b"HTTP/1.1 %d X\r\n%s" % (status, HALF))
        connection.wait_for_end()
        return False

    return script


async def read(response: Any) -> Any:
    return await result(response.read())


async def iterate(response: Any) -> Any:
    return await items(response.iter_bytes())


async def lines(response: Any) -> Any:
    return await items(response.iter_lines())


async def text(response: Any) -> Any:
    return await result(response.text())


async def parse(response: Any) -> Any:
    return await result(response.parse())


@pytest.mark.parametrize("fault", [HALF, BROKEN_GZIP, BROKEN_CHUNKS], ids=["half", "gzip", "chunks"])
@pytest.mark.parametrize("take", [read, iterate, lines, text, parse])
# trio names each asynchronous generator that httpx has not closed
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@in_each_way
async def test_a_body_that_breaks_off(
    serve: Callable[..., Any], way: Way, take: Callable[[Any], Any], fault: bytes
) -> None:
    server = serve(sends(200, fault))
    async with way.client(server.url) as client:
        async with entered(client.models.with_streaming_response.retrieve("x")) as response:
            with pytest.raises(
                APIConnectionError, match=r"^Connection error: .*\(http://127\.0\.0\.1:\d+\)$"
            ) as caught:
                await take(response)
        error = caught.value
        assert isinstance(error, httpx.DecodingError if fault is BROKEN_GZIP else httpx.RemoteProtocolError)
        assert isinstance(pickle.loads(pickle.dumps(error)), (httpx.DecodingError, httpx.RemoteProtocolError))
    assert server.is_idle()


@in_each_way
async def test_a_body_that_stalls(serve: Callable[..., Any], way: Way) -> None:
    server = serve(stalls(200))
    async with way.client(server.url, timeout=0.2) as client:
        async with entered(client.models.with_streaming_response.retrieve("x", timeout=0.2)) as response:
            with pytest.raises(APITimeoutError) as caught:
                await read(response)
        assert isinstance(caught.value, httpx.ReadTimeout)
    assert server.is_idle()


async def plain(client: Any) -> None:
    await result(client.models.retrieve("x"))


async def streamed(client: Any) -> None:
    await items(client.chat.completions.create(model="m", messages=[], stream=True))


async def streaming_response(client: Any) -> None:
    async with entered(client.models.with_streaming_response.retrieve("x")):
        pass


@pytest.mark.parametrize(
    "rest",
    [
        HALF,
        BROKEN_GZIP,
        BROKEN_CHUNKS,
        b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n" + gzip.compress(b'{"error": {}}')[:-5],
        b"Content-Type: text/html; charset=nope\r\nContent-Length: 1\r\n\r\n\xff",
        b"Transfer-Encoding: chunked\r\n\r\nno chunk\r\n",
    ],
    ids=["half", "gzip", "chunks", "half-gzip", "charset", "no-chunks"],
)
@pytest.mark.parametrize("call", [plain, streamed, streaming_response])
@pytest.mark.parametrize(("status", "error"), [(429, RateLimitError), (503, InternalServerError)])
@in_each_way
async def test_an_error_counts_although_its_body_cannot_be_read(
    serve: Callable[..., Any], way: Way, status: int, error: Any, call: Callable[[Any], Any], rest: bytes
) -> None:
    if way.transport == "aiohttp" and b"no chunk" in rest:
        pytest.skip("aiohttp refuses the head together with the first bytes of the body")
    server = serve(sends(status, rest))
    async with way.client(server.url) as client:
        with pytest.raises(error):
            await call(client)
    assert server.requests == 1
    assert server.is_idle()


@pytest.mark.parametrize("call", [plain, streamed])
@in_each_way
async def test_an_error_counts_although_its_body_stalls(
    serve: Callable[..., Any], way: Way, call: Callable[[Any], Any]
) -> None:
    server = serve(stalls(429))
    async with way.client(server.url, timeout=0.2) as client:
        with pytest.raises(RateLimitError):
            await call(client.with_options(timeout=0.2))
    assert server.is_idle()


@pytest.mark.parametrize("status", [304, 307])
@in_each_way
async def test_a_redirect_to_nowhere(serve: Callable[..., Any], way: Way, status: int) -> None:
    server = serve(sends(status, b"Content-Length: 0\r\n\r\n"))
    async with way.client(server.url) as client:
        with pytest.raises(APIStatusError) as caught:
            await plain(client)
    assert caught.value.status_code == status
    assert not caught.value.retryable


@pytest.mark.parametrize(
    "location",
    [
        b"http://127.0.0.1:99999/v1",
        b"http://127.0.0.1:0/v1",
        b"http://[::1/v1",
        b"ftp://127.0.0.1/v1",
        b"http://" + b"a" * 70 + b".test/",
    ],
)
@in_each_way
async def test_a_redirect_to_where_no_server_can_be(serve: Callable[..., Any], way: Way, location: bytes) -> None:
    server = serve(sends(307, b"Location: %s\r\nContent-Length: 0\r\n\r\n" % location))
    async with way.client(server.url) as client:
        with pytest.raises(APIConnectionError, match=r"^Connection error: "):
            await plain(client)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:99999/v1", "http://127.0.0.1:0/v1", "http://[::1/v1", "http://a..b/"]
)
def test_a_base_url_where_no_server_can_be(url: str) -> None:
    client = OpenAI(api_key="sk-test", base_url=url)
    with pytest.raises(ConfigurationError, match="base_url"):
        client.models.list()


@pytest.mark.parametrize("url", ["http://127.0.0.1:99999/x", "http://127.0.0.1:0/x", "http://[::1/x", "http://a..b/x"])
@in_each_way
async def test_a_url_where_no_server_can_be(way: Way, url: str) -> None:
    async with way.client("http://127.0.0.1:1") as client:
        with pytest.raises((APIConnectionError, ArgumentError)):
            await result(client.get(url, cast_to=object))


@in_each_way
async def test_nobody_listens(way: Way) -> None:
    async with way.client("http://127.0.0.1:1") as client:
        with pytest.raises(APIConnectionError, match=r"^Connection error: .+ \(http://127\.0\.0\.1:1\)$"):
            await plain(client)


@pytest.mark.parametrize("call", [plain, streamed])
@in_each_way
async def test_a_closed_client(serve: Callable[..., Any], way: Way, call: Callable[[Any], Any]) -> None:
    server = serve(answers_by_name)
    async with way.client(server.url, max_retries=2) as client:
        await plain(client)
        await result(client.close())
        with pytest.raises(APIConnectionError, match="closed") as caught:
            await call(client)
        assert isinstance(caught.value, RuntimeError)
        assert not caught.value.retryable
    assert server.requests == 1


def test_a_client_that_was_closed_before_it_sent_anything() -> None:
    client = OpenAI(api_key="sk-test", base_url="http://127.0.0.1:1")
    client.close()
    with pytest.raises(APIConnectionError, match="closed") as caught:
        client.models.list()
    assert isinstance(caught.value, RuntimeError)


@in_each_way
async def test_json_that_is_none(serve: Callable[..., Any], way: Way) -> None:
    server = serve(sends(200, b"Content-Length: 5\r\n\r\nplain"))
    async with way.client(server.url) as client, entered(
        client.models.with_streaming_response.retrieve("x")
    ) as response:
        with pytest.raises(OpenAIError, match="JSON") as caught:
            await result(response.json())
        assert isinstance(caught.value, ValueError)
    async with way.client(server.url) as client:  # the server ends each connection after its answer
        with pytest.raises(OpenAIError) as caught:
            (await result(client.files.content("x"))).json()
        assert isinstance(caught.value, ValueError)
