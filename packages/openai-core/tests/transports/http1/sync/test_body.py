from __future__ import annotations

import gc
import socket
from typing import Any, Iterator, List

import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.transports.http1 import forks
from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.leases import Lease
from openai_core.transports.http1.pool import Origin
from openai_core.transports.http1.request_heads import outgoing
from openai_core.transports.http1.sync.body import Body
from openai_core.transports.http1.sync.connection import Connection
from openai_core.transports.http1.sync.pool import ProcessPool

ORIGIN: Origin = (b"http", b"a", None)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
REQUEST = httpx.Request("GET", "http://a", extensions={"timeout": {"read": 0.01}})


class Exchange:
    """An answer whose head has arrived."""

    def __init__(self) -> None:
        ours, self.peer = socket.socketpair()
        self.pool = ProcessPool(httpx.Limits(max_connections=1))
        self.connection = Connection(ours, ORIGIN)
        self.connection.place = self.pool.places.take()
        self.pool.pool.add(self.connection)

    def body(self, head: bytes = HEAD, first: bytes = b"", request: httpx.Request = REQUEST) -> Body:
        answer = Answer(outgoing(request))
        answer.receive(head)
        return Body(Lease(self.pool, self.connection, None), answer, answer.body.feed(first), request)

    def is_over(self) -> bool:
        return self.pool.places.take() is not None

    def is_kept(self) -> bool:
        return self.pool.pool.take(ORIGIN) is self.connection


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    exchange = Exchange()
    yield exchange
    exchange.connection.discard()
    exchange.peer.close()


def test_a_body_is_read_as_it_arrives(exchange: Exchange) -> None:
    body = exchange.body(first=b"hello")
    assert next(body) == b"hello"
    exchange.peer.send(b"world")
    assert next(body) == b"world"
    assert exchange.is_kept()
    assert exchange.is_over()
    assert list(body) == []


def test_a_body_can_be_read_at_once(exchange: Exchange) -> None:
    exchange.peer.send(b"world")
    assert exchange.body(first=b"hello").read() == b"helloworld"
    assert exchange.is_kept()


def test_pieces_without_content_are_passed_over(exchange: Exchange) -> None:
    body = exchange.body(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", first=b"2")
    exchange.peer.send(b"\r\nok\r\n")
    assert next(body) == b"ok"
    exchange.peer.send(b"0\r\n\r\n")
    assert list(body) == []
    assert exchange.is_kept()


def test_a_body_that_ends_with_its_connection(exchange: Exchange) -> None:
    body = exchange.body(b"HTTP/1.1 200 OK\r\n\r\n")
    exchange.peer.send(b"all")
    exchange.peer.close()
    assert list(body) == [b"all"]
    assert exchange.is_over()
    assert not exchange.is_kept()


def test_iterating_again_goes_on(exchange: Exchange) -> None:
    body = exchange.body(first=b"hello")
    for piece in body:
        assert piece == b"hello"
        break
    REQUEST.extensions["timeout"]["read"] = 5
    exchange.peer.send(b"world")
    assert list(body) == [b"world"]


def test_each_iteration_looks_at_the_time_limits(exchange: Exchange) -> None:
    request = httpx.Request("GET", "http://a", extensions={"timeout": {"read": None}})
    body = exchange.body(first=b"hello", request=request)
    assert next(iter(body)) == b"hello"
    request.extensions["timeout"] = {"read": 0.001}
    with pytest.raises(httpx.ReadTimeout):
        list(body)


@pytest.mark.parametrize("how", ["close", "forget", "cut off", "time out", "break the frame"])
def test_what_was_not_read_to_its_end_closes_the_connection(exchange: Exchange, how: str) -> None:
    REQUEST.extensions["timeout"]["read"] = 0.01
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    body = exchange.body(chunked) if how == "break the frame" else exchange.body(first=b"hello")
    gc.disable()
    try:
        if how == "close":
            body.close()
            body.close()
        elif how == "forget":
            del body
        elif how == "cut off":
            exchange.peer.close()
            with pytest.raises(httpx.RemoteProtocolError, match="5 of 10") as cut:
                list(body)
            assert cut.value.request is REQUEST
        elif how == "time out":
            with pytest.raises(httpx.ReadTimeout):
                list(body)
        else:
            exchange.peer.send(b"broken\r\n")
            with pytest.raises(httpx.RemoteProtocolError) as broken:
                list(body)
            assert broken.value.request is REQUEST
    finally:
        gc.enable()
    assert exchange.is_over()
    assert not exchange.is_kept()
    assert not exchange.pool.pool._living()


def test_surplus_closes_the_connection(exchange: Exchange) -> None:
    body = exchange.body()
    exchange.peer.send(b"helloworld and more")
    assert list(body) == [b"helloworld"]
    assert not exchange.is_kept()


def test_the_deadline_of_the_call_ends_it(exchange: Exchange) -> None:
    request = httpx.Request("GET", "http://a", extensions={DEADLINE_EXTENSION: Deadline(0.01)})
    with pytest.raises(httpx.ReadTimeout):
        next(exchange.body(request=request))


def test_another_process_cannot_read_it(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    body = exchange.body()
    exchange.peer.send(b"helloworld")
    monkeypatch.setattr(forks, "_count", 1)
    with pytest.raises(httpx.ReadError, match="forked"):
        list(body)


def test_its_end_is_told_once(exchange: Exchange) -> None:
    told: List[Any] = []
    body = exchange.body(first=b"helloworld")
    body.when_closed = told.append
    list(body)
    body.close()
    assert told == [10]


def test_who_interrupts_is_told_nothing_else(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: Any, seconds: Any) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(Connection, "receive", interrupt)
    with pytest.raises(KeyboardInterrupt):
        next(exchange.body())
    assert exchange.is_over()
