from __future__ import annotations

from typing import Any, List, Optional, Tuple

import httpx
import pytest

from openai_core.transports.http1 import h11_rules
from openai_core.transports.http1.request_heads import Outgoing, outgoing
from openai_core.transports.http1.response_heads import CHUNKED


def made(method: str = "POST", url: str = "http://host:81/p?q=1", headers: Any = None, content: Any = None) -> Outgoing:
    return outgoing(httpx.Request(method, url, headers=headers, content=content))


def test_the_bytes_of_a_head() -> None:
    request = made(headers={"X-100%": "50%"}, content=b"hello")
    assert request.head == (b"POST /p?q=1 HTTP/1.1\r\nHost: host:81\r\nX-100%: 50%\r\nContent-Length: 5\r\n\r\n")
    assert request[1:] == (
        5,
        "POST",
        b"/p?q=1",
        httpx.Headers([("Host", "host:81"), ("X-100%", "50%"), ("Content-Length", "5")]).raw,
    )


def test_how_the_body_is_framed() -> None:
    assert made("GET").length == 0
    assert made(content=b"hello").length == 5
    assert made(content=iter([b"hello"])).length == CHUNKED


def test_usual_heads_need_no_h11(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("h11 was asked.")

    monkeypatch.setattr(h11_rules, "h11_request", refuse)
    contents = {"GET": None, "POST": b"hello", "PUT": iter([b"hello"])}
    assert [made(method, content=content).length for method, content in contents.items()] == [0, 5, CHUNKED]
    assert made(headers={"X-Empty": "", "X-Wide": "a \t b", "X-Name!#$%&'*+.^_`|~9": "~"}).length == 0
    with pytest.raises(AssertionError, match="h11 was asked"):
        made(headers=[(b"X", b"a\x01b")])


def test_values_outside_ascii_are_sent_as_they_are() -> None:
    assert b"\r\nX: caf\xe9\r\n" in made(headers=[(b"X", b"caf\xe9")]).head


@pytest.mark.parametrize(
    ("headers", "length", "line"),
    [
        ([(b"Content-Length", b"5, 5")], 5, b"Content-Length: 5\r\n"),
        ([(b"Content-Length", b"5"), (b"Transfer-Encoding", b"chunked")], CHUNKED, b"Transfer-Encoding: chunked\r\n"),
        ([(b"Transfer-Encoding", b"Chunked")], CHUNKED, b"Transfer-Encoding: chunked\r\n"),
        ([(b"X", b"a\x01b")], 0, b"X: a\x01b\r\n"),
    ],
)
def test_h11_writes_what_is_unusual(headers: List[Tuple[bytes, bytes]], length: int, line: bytes) -> None:
    request = httpx.Request("POST", "http://a")
    request.headers = httpx.Headers([(b"Host", b"a"), *headers])
    made = outgoing(request)
    assert made.length == length
    assert line in made.head


@pytest.mark.parametrize(
    "headers",
    [
        [(b"X", b"a\r\nY: b")],
        [(b"X", b"a\nb")],
        [(b"X", b" padded")],
        [(b"X", b"padded ")],
        [(b"X", b"\tpadded")],
        [(b"X", b"padded\t")],
        [(b"X", b"a\0")],
        [(b"X: y", b"a")],
        [(b"X\r\nY", b"a")],
        [(b"", b"a")],
        [(b"Host", b"b")],
        [(b"Content-Length", b"-1")],
        [(b"Content-Length", b"1"), (b"Content-Length", b"2")],
        [(b"Transfer-Encoding", b"gzip")],
    ],
)
def test_what_cannot_be_sent_is_refused(headers: List[Tuple[bytes, bytes]]) -> None:
    request = httpx.Request("POST", "http://a")
    request.headers = httpx.Headers([(b"Host", b"a"), *headers])
    with pytest.raises(httpx.LocalProtocolError) as caught:
        outgoing(request)
    assert caught.value.request is request


def test_a_request_without_a_host_is_refused() -> None:
    request = httpx.Request("GET", "http://a")
    del request.headers["host"]
    with pytest.raises(httpx.LocalProtocolError, match="Host"):
        outgoing(request)


@pytest.mark.parametrize("method", ["G ET", "GET\r\nX:", ""])
def test_a_verb_that_cannot_be_sent(method: Optional[str]) -> None:
    request = httpx.Request("GET", "http://a")
    request.method = method
    with pytest.raises(httpx.LocalProtocolError):
        outgoing(request)


def test_other_verbs_are_sent_as_they_are() -> None:
    request = httpx.Request("GET", "http://a")
    request.method = "m-search"
    assert outgoing(request).head.startswith(b"m-search / HTTP/1.1\r\n")


def test_a_path_that_cannot_be_sent() -> None:
    class Odd:
        method = "GET"
        headers = httpx.Headers({"Host": "a"})

        class url:
            raw_path = b"/a b"

    with pytest.raises(httpx.LocalProtocolError):
        outgoing(Odd())  # type: ignore[arg-type]


def test_a_head_without_headers_is_refused() -> None:
    class Odd:
        method = "GET"
        headers = httpx.Headers()
        url = httpx.URL("http://a")

    with pytest.raises(httpx.LocalProtocolError):
        outgoing(Odd())  # type: ignore[arg-type]
