from __future__ import annotations

import gzip
from typing import Iterator

import httpx
import pytest

from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.request_heads import outgoing
from openai_core.transports.http1.response_heads import Head
from openai_core.transports.http1.responses import first_piece, response_of

REQUEST = httpx.Request("GET", "http://api.test/")


@pytest.mark.parametrize("value", [b"plain", b"caf\xe9", "caf\u00e9".encode()])
def test_headers_are_those_that_httpx_makes(value: bytes) -> None:
    fields = [(b"X-One", value), (b"x-ONE", b"2"), (b"Empty", b"")]
    expected = httpx.Response(200, headers=fields).headers
    head = Head(200, fields, 0, True, b"OK", is_ascii=value.isascii())
    found = response_of(head, httpx.ByteStream(b""), None, REQUEST).headers
    assert found == expected
    assert found.encoding == expected.encoding
    assert found["x-one"] == expected["x-one"]


def test_a_head_becomes_a_response() -> None:
    head = Head(404, [(b"X-One", b"1"), (b"X-One", b"2")], 2, True, b"Nowhere")
    stream = object()
    response = response_of(head, httpx.ByteStream(b"ok"), stream, REQUEST)
    assert response.status_code == 404
    assert response.headers.raw == [(b"X-One", b"1"), (b"X-One", b"2")]
    assert (response.http_version, response.reason_phrase) == ("HTTP/1.1", "Nowhere")
    assert response.extensions["network_stream"] is stream
    assert response.read() == b"ok"


@pytest.mark.parametrize("status", [200, 429])
def test_half_a_compressed_body_is_an_error_but_for_errors(status: int) -> None:
    fields = [(b"Content-Encoding", b"gzip")]
    stream = httpx.ByteStream(gzip.compress(b"long enough to be cut")[:-9])
    response = response_of(Head(status, fields, 0, True, b"", may_be_encoded=True), stream, None, REQUEST)
    if status == 200:
        with pytest.raises(httpx.DecodingError, match="ends too early"):
            response.read()
    else:
        assert b"long enough".startswith(response.read()[:11])


def test_the_body_of_an_error_may_break_off() -> None:
    class Broken(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"because"
            raise httpx.ReadError("lost")

    response = response_of(Head(400, [], 0, True, b""), Broken(), None, REQUEST)
    assert response.read() == b"because"


@pytest.mark.parametrize("status", [200, 399, 400, 429])
def test_a_broken_body_of_an_error_leaves_the_head(status: int) -> None:
    answer = Answer(outgoing(REQUEST))
    head = answer.receive(b"HTTP/1.1 %d X\r\nTransfer-Encoding: chunked\r\n\r\nno chunk\r\n" % status)
    assert head is not None
    if status < 400:
        with pytest.raises(httpx.RemoteProtocolError):
            first_piece(answer, head)
        return
    assert first_piece(answer, head) == b""
    assert answer.body.done
    assert not answer.reusable
