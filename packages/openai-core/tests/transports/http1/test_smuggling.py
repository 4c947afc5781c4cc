"""Answers that two readers could understand differently: each is refused, or read so that nothing behind it counts.

The kinds are those that public collections list for requests and answers (ambiguous lengths, line breaks, folds, chunk
sizes, white space around names); the bytes are made here.
"""

from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from openai_core.transports.http1.answers import Answer

HIDDEN = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhidden"
OK = b"HTTP/1.1 200 OK\r\n"

REFUSED: Dict[str, bytes] = {
    "two lengths": OK + b"Content-Length: 1\r\nContent-Length: 5\r\n\r\nhello",
    "two lengths in one line": OK + b"Content-Length: 1, 5\r\n\r\nhello",
    "a length with a sign": OK + b"Content-Length: +5\r\n\r\nhello",
    "a negative length": OK + b"Content-Length: -5\r\n\r\nhello",
    "a length in hexadecimal": OK + b"Content-Length: 0x5\r\n\r\nhello",
    "a length with an underscore": OK + b"Content-Length: 1_0\r\n\r\nhello",
    "a length of other digits": OK + "Content-Length: \u0665\r\n\r\nhello".encode(),
    "a length that overflows": OK + b"Content-Length: 184467440737095516210\r\n\r\nhello",
    "an empty length": OK + b"Content-Length:\r\n\r\nhello",
    "a length cut by a space": OK + b"Content-Length: 5 0\r\n\r\nhello",
    "two codings": OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks within another coding": OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "a coding behind the chunks": OK + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "an unknown coding": OK + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "a coding in quotes": OK + b'Transfer-Encoding: "chunked"\r\n\r\n0\r\n\r\n',
    "a coding behind a vertical tab": OK + b"Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n",
    "a space before the colon": OK + b"Content-Length : 5\r\n\r\nhello",
    "a tab before the colon": OK + b"Transfer-Encoding\t: chunked\r\n\r\n0\r\n\r\n",
    "a fold before any header": OK + b" Content-Length: 5\r\n\r\nhello",
    "NUL in a name": OK + b"Content\0-Length: 5\r\n\r\nhello",
    "NUL in a value": OK + b"X: a\0b\r\n\r\n",
    "a bare CR in a value": OK + b"X: a\rContent-Length: 5\r\n\r\nhello",
    "a line without a colon": OK + b"Content-Length\r\n\r\n",
    "a name outside ASCII": OK + "Ünïcode: x\r\n\r\n".encode(),
    "a blank line first": b"\r\n" + HIDDEN,
    "an older protocol": b"HTTP/0.9 200 OK\r\n" * 0 + b"hello, this is no HTTP\r\n\r\n",
    "a status of four digits": b"HTTP/1.1 2000 OK\r\n\r\n",
    "a chunk size with a sign": OK + b"Transfer-Encoding: chunked\r\n\r\n+5\r\nhello\r\n0\r\n\r\n",
    "a chunk size with a prefix": OK + b"Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n",
    "a chunk size behind a space": OK + b"Transfer-Encoding: chunked\r\n\r\n 5\r\nhello\r\n0\r\n\r\n",
    "a chunk size with an underscore": OK + b"Transfer-Encoding: chunked\r\n\r\n0_5\r\nhello\r\n0\r\n\r\n",
    "an empty chunk size": OK + b"Transfer-Encoding: chunked\r\n\r\n\r\nhello\r\n0\r\n\r\n",
    "a negative chunk size": OK + b"Transfer-Encoding: chunked\r\n\r\n-1\r\nhello\r\n0\r\n\r\n",
    "a chunk size that overflows": OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"f" * 21 + b"\r\nhello\r\n0\r\n\r\n",
    "a chunk that is too long": OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello!\r\n0\r\n\r\n",
    "a chunk that is too short": OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhell\r\n0\r\n\r\n",
    "a chunk that ends in a bare LF": OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\n0\r\n\r\n",
    "a chunk size that ends in a bare CR": OK + b"Transfer-Encoding: chunked\r\n\r\n5\rhello\r\n0\r\n\r\n",
    "a broken trailer": OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\nbad\0: x\r\n\r\n",
    "a switch that nobody asked for": b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + HIDDEN,
}

READ: Dict[str, Any] = {
    "chunks beside a length": (
        OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        b"hello",
    ),
    "the same length twice": (OK + b"Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "a folded header": (OK + b"X: a\r\n Content-Length: 2\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "line breaks without CR": (b"HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", b"hello"),
    "an extension that looks like a chunk": (
        OK + b"Transfer-Encoding: chunked\r\n\r\n5;\n0\r\nhello\r\n0\r\n\r\n",
        None,
    ),
    "an extension": (OK + b"Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\n\r\n", b"hello"),
    "a trailer that looks like a length": (
        OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nContent-Length: 9\r\n\r\n",
        b"hello",
    ),
    "a body where there is none": (b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello", b""),
    "chunks where there are none": (b"HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b""),
    "an answer behind the answer": (OK + b"Content-Length: 5\r\n\r\nhello", b"hello"),
}


def read(message: Any, data: bytes, step: int) -> Any:
    """Reads an answer; returns the body, and whether the connection would be used again."""
    answer = Answer(message("GET"))
    pieces = [data[at : at + step] for at in range(0, len(data), step)]
    head = None
    while head is None:
        head = answer.receive(pieces.pop(0))
    body = answer.body.feed(answer.rest)
    while not answer.body.done:
        body += answer.body.feed(pieces.pop(0)) if pieces else answer.body.end()
    return body, answer.reusable


@pytest.mark.parametrize("step", [1, 7, 10_000])
@pytest.mark.parametrize("name", REFUSED)
def test_what_could_be_misunderstood_is_refused(message: Any, name: str, step: int) -> None:
    with pytest.raises((httpx.RemoteProtocolError, IndexError)) as caught:
        read(message, REFUSED[name], step)
    assert caught.type is httpx.RemoteProtocolError


@pytest.mark.parametrize("step", [1, 7, 10_000])
@pytest.mark.parametrize("name", READ)
def test_what_is_understood_hides_nothing(message: Any, name: str, step: int) -> None:
    data, expected = READ[name]
    if expected is None:
        with pytest.raises(httpx.RemoteProtocolError):
            read(message, data, step)
        return
    assert read(message, data, step)[0] == expected
    body, reusable = read(message, data + HIDDEN, 10_000)
    assert body == expected
    assert not reusable
