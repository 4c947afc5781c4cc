from __future__ import annotations

import asyncio
import gc
from typing import Any, List

import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.transports.http1 import forks
from openai_core.transports.http1.aio.body import Body
from openai_core.transports.http1.aio.pool import LoopPool
from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.leases import Lease
from openai_core.transports.http1.request_heads import outgoing

pytestmark = pytest.mark.anyio
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
REQUEST = httpx.Request("GET", "http://a", extensions={"timeout": {"read": 0.01}})


class Exchange:
    """An answer whose head has arrived."""

    def __init__(self, pair: Any) -> None:
        self.peer = pair.peer
        self.connection = pair.connection
        self.pool = LoopPool(httpx.Limits(max_connections=1))
        assert self.pool.places.take()
        self.pool.pool.add(self.connection)

    def body(self, head: bytes = HEAD, first: bytes = b"") -> Body:
        answer = Answer(outgoing(REQUEST))
        answer.receive(head)
        return Body(Lease(self.pool, self.connection, None), answer, answer.body.feed(first), REQUEST)

    def is_over(self) -> bool:
        return self.pool.places.take()

    def is_kept(self) -> bool:
        return self.pool.pool.take(self.connection.origin) is self.connection


@pytest.fixture
async def exchange(pair: Any) -> Exchange:
    REQUEST.extensions["timeout"]["read"] = 5
    return Exchange(pair)


async def pieces_of(body: Body) -> List[bytes]:
    return [piece async for piece in body]


async def test_a_body_is_read_as_it_arrives(exchange: Exchange) -> None:
    body = exchange.body(first=b"hello")
    assert await body.__anext__() == b"hello"
    exchange.peer.send(b"world")
    assert await body.__anext__() == b"world"
    assert exchange.is_kept()
    assert exchange.is_over()
    assert await pieces_of(body) == []


async def test_a_body_can_be_read_at_once(exchange: Exchange) -> None:
    exchange.peer.send(b"world")
    assert await exchange.body(first=b"hello").read() == b"helloworld"
    assert exchange.is_kept()


async def test_pieces_without_content_are_passed_over(exchange: Exchange) -> None:
    body = exchange.body(CHUNKED, first=b"2")
    exchange.peer.send(b"\r\nok\r\n")
    assert await body.__anext__() == b"ok"
    exchange.peer.send(b"0\r\n\r\n")
    assert await pieces_of(body) == []
    assert exchange.is_kept()


async def test_a_body_that_ends_with_its_connection(exchange: Exchange) -> None:
    body = exchange.body(b"HTTP/1.1 200 OK\r\n\r\n")
    exchange.peer.send(b"all")
    exchange.peer.close()
    assert await pieces_of(body) == [b"all"]
    assert exchange.is_over()
    assert not exchange.is_kept()


@pytest.mark.parametrize("how", ["close", "forget", "cut off", "time out", "break the frame", "cancel"])
async def test_what_was_not_read_to_its_end_closes_the_connection(exchange: Exchange, how: str) -> None:
    body = exchange.body(CHUNKED) if how == "break the frame" else exchange.body(first=b"hello")
    gc.disable()
    try:
        if how == "close":
            await body.aclose()
            await body.aclose()
        elif how == "forget":
            del body
            await asyncio.sleep(0)
        elif how == "cut off":
            exchange.peer.close()
            with pytest.raises(httpx.RemoteProtocolError, match="5 of 10") as cut:
                await pieces_of(body)
            assert cut.value.request is REQUEST
        elif how == "time out":
            REQUEST.extensions["timeout"]["read"] = 0.005
            with pytest.raises(httpx.ReadTimeout):
                await pieces_of(body)
        elif how == "cancel":
            task = asyncio.ensure_future(body.read())
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            exchange.peer.send(b"broken\r\n")
            with pytest.raises(httpx.RemoteProtocolError) as broken:
                await pieces_of(body)
            assert broken.value.request is REQUEST
    finally:
        gc.enable()
    assert exchange.is_over()
    assert not exchange.is_kept()
    assert not exchange.pool.pool._open


async def test_surplus_closes_the_connection(exchange: Exchange) -> None:
    body = exchange.body()
    exchange.peer.send(b"helloworld and more")
    assert await pieces_of(body) == [b"helloworld"]
    assert not exchange.is_kept()


async def test_its_end_is_told_once(exchange: Exchange) -> None:
    told: List[Any] = []
    body = exchange.body(first=b"helloworld")
    body.when_closed = told.append
    await pieces_of(body)
    await body.aclose()
    assert told == [10]


async def test_the_deadline_of_the_call_ends_it(exchange: Exchange) -> None:
    REQUEST.extensions[DEADLINE_EXTENSION] = Deadline(0.01)
    try:
        with pytest.raises(httpx.ReadTimeout):
            await exchange.body().__anext__()
    finally:
        del REQUEST.extensions[DEADLINE_EXTENSION]


async def test_another_process_cannot_read_it(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    body = exchange.body()
    monkeypatch.setattr(forks, "_count", 1)
    with pytest.raises(httpx.ReadError, match="forked"):
        await pieces_of(body)
    monkeypatch.undo()
