from __future__ import annotations

import socket
from typing import Any, Iterator

import httpx
import pytest

from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.pool import Origin
from openai_core.transports.http1.request_heads import outgoing
from openai_core.transports.http1.sync.connection import Connection
from openai_core.transports.http1.sync.driver import converse

ORIGIN: Origin = (b"http", b"a", None)
SHORT = {"timeout": {"read": 0.005, "write": 0.005}}


@pytest.fixture
def ends() -> Iterator[Any]:
    ours, theirs = socket.socketpair()
    connection = Connection(ours, ORIGIN)
    yield connection, theirs
    connection.discard()
    theirs.close()


def ask(connection: Connection, content: Any = b"", **arguments: Any) -> Any:
    request = httpx.Request("POST", "http://a", content=content, **arguments)
    message = outgoing(request)
    return converse(connection, request, message, Answer(message))


def test_a_question_and_its_answer(ends: Any, fine: bytes) -> None:
    connection, peer = ends
    peer.send(fine)
    assert ask(connection, b"hello").status == 200
    assert peer.recv(1000).endswith(b"\r\n\r\nhello")


def test_a_body_in_pieces(ends: Any, fine: bytes) -> None:
    connection, peer = ends
    pieces = iter([b"one", b"two"])

    def content() -> Iterator[bytes]:
        yield from pieces
        peer.send(fine)

    assert ask(connection, content()).status == 200
    assert peer.recv(1000).endswith(b"3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")


def test_an_early_refusal(ends: Any) -> None:
    connection, peer = ends
    peer.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
    assert ask(connection, b"x" * 10_000_000).status == 413


def test_a_server_that_hung_up(ends: Any) -> None:
    connection, peer = ends
    peer.send(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
    peer.close()
    assert ask(connection, b"hello").status == 401


def test_errors_are_those_of_httpx(ends: Any) -> None:
    connection, _peer = ends
    with pytest.raises(httpx.ReadTimeout):
        ask(connection, extensions=SHORT)
    with pytest.raises(httpx.WriteTimeout):
        ask(connection, b"x" * 10_000_000, extensions=SHORT)


def test_a_connection_that_was_reset(ends: Any) -> None:
    connection, _peer = ends
    connection.discard()
    with pytest.raises(httpx.ReadError) as caught:
        ask(connection)
    assert isinstance(caught.value.__cause__, OSError)


def test_what_the_body_raises_is_raised(ends: Any) -> None:
    def content() -> Iterator[bytes]:
        yield b"one"
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        ask(ends[0], content())
