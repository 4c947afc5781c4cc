from __future__ import annotations

from typing import Any

import h11
import httpx
import pytest

from openai_core.transports.http1.h11_rules import H11Answer, h11_chunks, h11_head, h11_request
from openai_core.transports.http1.response_heads import MAX_HEAD_BYTES, Head

GET = h11.Request(method="GET", target="/", headers=[("Host", "a")])


def test_informational_answers_are_passed_over() -> None:
    answer = H11Answer(GET)
    assert answer.receive(b"HTTP/1.1 100 Continue\r\n\r\n") is None
    assert answer.receive(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200") is None
    head = answer.receive(b" OK\r\nContent-Length: 2\r\n\r\nok")
    assert head == Head(200, [(b"Content-Length", b"2")], None, True, b"OK", b"HTTP/1.1")
    assert (answer.done, answer.surplus) == (False, False)
    assert answer.feed(b"") == b"ok"
    assert (answer.done, answer.surplus) == (True, False)


def test_a_flood_of_informational_answers_is_refused() -> None:
    answer = H11Answer(GET)
    assert answer.receive(b"HTTP/1.1 102 Processing\r\n\r\n" * 1000) is None
    with pytest.raises(httpx.RemoteProtocolError, match="More than 1000 informational answers"):
        answer.receive(b"HTTP/1.1 102 Processing\r\n\r\n")


def test_what_follows_an_answer_is_surplus() -> None:
    answer = H11Answer(GET)
    answer.receive(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok?")
    assert answer.feed(b"") == b"ok"
    assert answer.surplus


@pytest.mark.parametrize("head", [b"HTTP/1.0 200 OK\r\n", b"HTTP/1.1 200 OK\r\nConnection: x, close\r\n"])
def test_an_answer_that_ends_its_connection(head: bytes) -> None:
    answer = H11Answer(GET)
    assert answer.receive(head + b"Content-Length: 0\r\n\r\n") is not None
    assert answer.feed(b"") == b""
    assert (answer.done, answer.surplus) == (True, True)


def test_a_body_until_the_end_of_the_connection() -> None:
    answer = H11Answer(GET)
    answer.receive(b"HTTP/1.0 200 OK\r\n\r\nab")
    assert answer.feed(b"cd") == b"abcd"
    assert answer.end() == b""
    assert (answer.done, answer.surplus) == (True, True)


def test_a_body_that_was_cut_off() -> None:
    answer = H11Answer(GET)
    answer.receive(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")
    answer.feed(b"ab")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        answer.end()


def test_an_upgrade_that_nobody_asked_for_is_refused() -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        H11Answer(GET).receive(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")


def test_a_head_may_be_as_long_as_elsewhere() -> None:
    start = b"HTTP/1.1 200 OK\r\nX: "
    answer = H11Answer(GET)
    assert answer.receive(start + b"a" * (MAX_HEAD_BYTES - len(start))) is None
    assert answer.receive(b"\r\n\r\n") is not None
    with pytest.raises(httpx.RemoteProtocolError):
        H11Answer(GET).receive(start + b"a" * (MAX_HEAD_BYTES - len(start) + 1))


def test_chunks_from_the_middle_on() -> None:
    body = h11_chunks()
    assert body.feed(b"2;x\r\nab\r\n") == b"ab"
    assert body.feed(b"0\r\nTrailer: x\r\n\r\n") == b""
    assert (body.done, body.surplus) == (True, False)


def test_requests_are_normalized() -> None:
    request = h11_request("get", b"/", [(b"Host", b"a"), (b"Content-Length", b"5, 5")])
    assert h11_head(request) == b"get / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n"


@pytest.mark.parametrize("headers", [[], [(b"Host", b"a\r\nX: y")], [(b"Host", b"a"), (b"b c", b"d")]])
def test_a_request_that_cannot_be_sent(headers: Any) -> None:
    with pytest.raises(httpx.LocalProtocolError):
        h11_request("GET", b"/", headers)


def test_a_verb_outside_ascii_cannot_be_sent() -> None:
    with pytest.raises(httpx.LocalProtocolError):
        h11_request("GÉT", b"/", [(b"Host", b"a")])
