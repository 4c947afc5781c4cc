from __future__ import annotations

import gzip
from typing import Any, AsyncIterator, Iterator

import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.transports.decompression import MAX_DECOMPRESSED_EXTENSION
from openai_core.transports.whole_bodies import with_whole_body

REQUEST = httpx.Request("GET", "http://api.test/")


class CutOff(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, error: Exception) -> None:
        self._error = error
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield b"so far"
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"so far"
        raise self._error

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def cut_off(status: int, error: Any = None, request: httpx.Request = REQUEST) -> Any:
    stream = CutOff(error or httpx.ReadError("lost"))
    return with_whole_body(httpx.Response(status, stream=stream), request), stream


def test_the_body_of_an_error_counts_as_far_as_it_came() -> None:
    response, stream = cut_off(429)
    assert response.read() == b"so far"
    assert stream.closed


def test_errors_have_one_class_of_bodies() -> None:
    assert type(cut_off(400)[0].stream) is type(cut_off(503)[0].stream)


@pytest.mark.anyio
async def test_the_same_asynchronously() -> None:
    response, stream = cut_off(500)
    assert await response.aread() == b"so far"
    assert stream.closed


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "error", "deadline"),
    [
        (200, httpx.ReadError("lost"), None),
        (429, KeyError("of a hook"), None),
        (429, httpx.ReadTimeout("late"), 0.0),
    ],
)
async def test_other_bodies_are_whole_or_an_error(status: int, error: Exception, deadline: Any) -> None:
    extensions = {} if deadline is None else {DEADLINE_EXTENSION: Deadline(deadline)}
    request = httpx.Request("GET", "http://api.test/", extensions=extensions)
    with pytest.raises(type(error)):
        cut_off(status, error, request)[0].read()
    with pytest.raises(type(error)):
        await cut_off(status, error, request)[0].aread()


def test_an_error_counts_up_to_the_deadline() -> None:
    now = [0.0]
    extensions = {DEADLINE_EXTENSION: Deadline(10, clock=lambda: now[0])}
    request = httpx.Request("GET", "http://api.test/", extensions=extensions)
    now[0] = 9.5
    assert cut_off(429, request=request)[0].read() == b"so far"
    now[0] = 10.0
    with pytest.raises(httpx.ReadError):
        cut_off(429, request=request)[0].read()


def test_a_compressed_body() -> None:
    headers = {"Content-Encoding": "identity, X-GZIP"}
    body = gzip.compress(b"a") + gzip.compress(b"b")
    response = with_whole_body(httpx.Response(200, headers=headers, stream=httpx.ByteStream(body)), REQUEST)
    assert response.read() == b"ab"


def test_the_bound_of_the_request_counts() -> None:
    request = httpx.Request("GET", "http://api.test/", extensions={MAX_DECOMPRESSED_EXTENSION: 1000})
    body = httpx.ByteStream(gzip.compress(bytes(1_000_000)))
    response = with_whole_body(httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=body), request)
    with pytest.raises(httpx.DecodingError, match="larger than"):
        response.read()


def test_a_body_in_memory_stays_as_it_is() -> None:
    response = httpx.Response(500, content=b"text", headers={"X-Test": "1"})
    assert with_whole_body(response, REQUEST).content == b"text"


def test_responses_of_both_libraries(httpx2: Any) -> None:
    body = gzip.compress(b"a") + gzip.compress(b"b")
    for library in (httpx, httpx2):
        stream = library.ByteStream(body)
        response = library.Response(200, headers={"Content-Encoding": "x-gzip"}, stream=stream)
        assert with_whole_body(response, REQUEST, library).read() == b"ab"
        half = library.Response(200, headers={"Content-Encoding": "gzip"}, stream=library.ByteStream(body[:-1]))
        with pytest.raises(library.DecodingError, match="too early"):
            with_whole_body(half, REQUEST, library).read()
