from __future__ import annotations

from typing import Any

import pytest

from openai_core.transports.http1.response_heads import CHUNKED, Head, read_head


def head(*lines: bytes, method: str = "GET") -> Any:
    return read_head(b"\r\n".join([b"HTTP/1.1 200 OK", *lines]), method)


def test_a_usual_head() -> None:
    assert head(b"Server: x", b"X-Empty:", b"X-Wide:\t a  b \t", b"Content-Length: 12") == Head(
        status=200,
        headers=[(b"Server", b"x"), (b"X-Empty", b""), (b"X-Wide", b"a  b"), (b"Content-Length", b"12")],
        length=12,
        keep_alive=True,
        reason=b"OK",
        version=b"HTTP/1.1",
        is_ascii=True,
        may_be_encoded=False,
        lowered=[b"server", b"x-empty", b"x-wide", b"content-length"],
    )


def test_where_the_body_ends() -> None:
    assert head().length is None
    assert head(b"Transfer-Encoding: chunked").length == CHUNKED
    assert head(b"content-length: 0").length == 0


@pytest.mark.parametrize(("method", "status"), [("HEAD", b"200"), ("GET", b"204"), ("POST", b"304")])
def test_answers_without_a_body(method: str, status: bytes) -> None:
    found = read_head(b"HTTP/1.1 %b X\r\nContent-Length: 9" % status, method)
    assert found is not None
    assert found.length == 0


def test_whether_the_connection_stays() -> None:
    assert head(b"Connection: Keep-Alive").keep_alive
    assert not head(b"connection: close").keep_alive


def test_a_status_line_without_a_reason() -> None:
    found = read_head(b"HTTP/1.1 404", "GET")
    assert found == Head(404, [], None, True, b"", is_ascii=True, may_be_encoded=False, lowered=[])
    assert head(b"Server: x")._replace(reason=b"") == read_head(b"HTTP/1.1 200\r\nServer: x", "GET")


def test_text_outside_ascii_is_noted() -> None:
    assert head(b"X: a").is_ascii
    assert head(b"Content-Encoding: gzip").may_be_encoded
    assert not head(b"X: caf\xe9").is_ascii


@pytest.mark.parametrize(
    "lines",
    [
        [b"Connection: close, x"],
        [b"Connection: upgrade"],
        [b"Content-Length: 5, 5"],
        [b"Content-Length: 1", b"Content-Length: 1"],
        [b"Content-Length: 1", b"Transfer-Encoding: chunked"],
        [b"Content-Length: +1"],
        [b"Content-Length: 1234567890123456789"],
        [b"Content-Length:"],
        [b"Transfer-Encoding: Chunked"],
        [b"Transfer-Encoding: gzip, chunked"],
        [b"Name : value"],
        [b" folded"],
        [b"no colon"],
        [b"X: \0"],
        [b"X: a\nb"],
        [b"X: a\rb"],
        [b"X: \x7f"],
        [b""],
    ],
)
def test_what_is_unusual_is_not_read_here(lines: Any) -> None:
    assert head(*lines) is None


@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/1.0 200 OK",
        b"HTTP/1.1 100 Continue",
        b"HTTP/1.1 20 OK",
        b"HTTP/1.1  200 OK",
        b"http/1.1 200 OK",
        b"",
        b"x",
    ],
)
def test_other_status_lines_are_not_read_here(line: bytes) -> None:
    assert read_head(line, "GET") is None
