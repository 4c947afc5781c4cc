"""Bodies that are read without httpx's generators come to the same, and whoever watches httpx still sees them."""

from __future__ import annotations

import threading
import weakref
import zlib
from typing import Any, AsyncIterator, List

import httpx
import pytest

from openai_core.aio.streams import AsyncStream
from openai_core.errors import APITimeoutError
from openai_core.transports.http1.own_bodies import _note_size, pieces_of
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpxClient

pytestmark = pytest.mark.anyio

PACKED = zlib.compress(b"unpacked")
ANSWERS = {
    b"/chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n",
    b"/slow": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n",
    b"/packed": b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: %d\r\n\r\n%b" % (len(PACKED), PACKED),
    b"/cut": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def is_there() -> threading.Event:
    """Whether the response is there; the rest of a slow body comes later."""
    return threading.Event()


@pytest.fixture
def url(serve: Any, is_there: threading.Event) -> str:
    def answer(peer: Any) -> None:
        path = b""
        while path != b"/cut":
            path = peer.head().split(b" ")[1]
            peer.send(ANSWERS[path])
            if path == b"/slow":
                assert is_there.wait(10)
                peer.send(b"3\r\ncde\r\n0\r\n\r\n")

    server: Any = serve(answer)
    return str(server.url)


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with DefaultAsyncHttpxClient() as opened:
        yield opened


async def response_to(client: httpx.AsyncClient, url: str) -> httpx.Response:
    return await client.send(client.build_request("GET", url), stream=True)


async def test_the_body_itself_is_read(client: httpx.AsyncClient, url: str, is_there: threading.Event) -> None:
    response = await response_to(client, url + "/slow")
    is_there.set()
    pieces = pieces_of(response, response.aiter_bytes)
    assert pieces is response.stream
    assert b"".join([piece async for piece in pieces]) == b"abcde"
    assert response.num_bytes_downloaded == 5
    assert response.elapsed.total_seconds() > 0
    with pytest.raises(httpx.StreamConsumed):
        await response.aread()


def test_a_synchronous_body(url: str, is_there: threading.Event) -> None:
    with DefaultHttpxClient() as client:
        response = client.send(client.build_request("GET", url + "/slow"), stream=True)
        is_there.set()
        pieces = pieces_of(response, response.iter_bytes)
        assert pieces is response.stream
        assert b"".join(pieces) == b"abcde"
        assert response.num_bytes_downloaded == 5


async def test_an_error_names_its_request(client: httpx.AsyncClient, url: str) -> None:
    response = await response_to(client, url + "/cut")
    with pytest.raises(httpx.RemoteProtocolError) as caught:
        [piece async for piece in pieces_of(response, response.aiter_bytes)]
    assert caught.value.request is response.request


async def test_an_encoded_body_is_decoded(client: httpx.AsyncClient, url: str) -> None:
    response = await response_to(client, url + "/packed")
    assert b"".join([piece async for piece in pieces_of(response, response.aiter_bytes)]) == b"unpacked"


async def test_a_body_that_was_read_is_there_again(client: httpx.AsyncClient, url: str) -> None:
    response = await response_to(client, url + "/chunks")
    await response.aread()
    assert [piece async for piece in pieces_of(response, response.aiter_bytes)] == [b"abcde"]


async def test_a_body_is_read_once(client: httpx.AsyncClient, url: str) -> None:
    response = await response_to(client, url + "/chunks")
    [piece async for piece in pieces_of(response, response.aiter_bytes)]
    with pytest.raises(httpx.StreamConsumed):
        [piece async for piece in pieces_of(response, response.aiter_bytes)]


@pytest.mark.parametrize("name", ["aiter_bytes", "aiter_raw"])
async def test_whoever_watches_httpx_sees_each_piece(
    client: httpx.AsyncClient, url: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: List[bytes] = []
    original: Any = getattr(httpx.Response, name)

    async def watched(self: httpx.Response, *arguments: Any) -> AsyncIterator[bytes]:
        async for piece in original(self, *arguments):
            seen.append(piece)
            yield piece

    monkeypatch.setattr(httpx.Response, name, watched)
    response = await response_to(client, url + "/chunks")
    pieces = [piece async for piece in pieces_of(response, response.aiter_bytes)]
    assert b"".join(pieces) == b"".join(seen) == b"abcde"


async def test_the_response_of_another_transport_is_read_by_httpx() -> None:
    response = httpx.Response(200, content=b"abc")
    assert [piece async for piece in pieces_of(response, response.aiter_bytes)] == [b"abc"]


def test_a_body_outlives_its_response() -> None:
    told: List[int] = []
    response = httpx.Response(200)
    gone = weakref.ref(response)
    del response
    _note_size(gone, told.append, 5)
    assert told == [5]
    _note_size(gone, None, 5)


async def test_a_stream_heeds_limits_that_were_changed_before_it_is_read(
    client: httpx.AsyncClient, url: str, is_there: threading.Event
) -> None:
    response = await response_to(client, f"{url}/slow")
    stream: AsyncStream[Any] = AsyncStream(cast_to=object, response=response, client=None)
    response.request.extensions["timeout"]["read"] = 0.01
    try:
        with pytest.raises(APITimeoutError):
            await stream.__anext__()
    finally:
        is_there.set()
