from __future__ import annotations

import asyncio
import collections
import socket
import time
from types import SimpleNamespace
from typing import Any, AsyncIterator, List

import httpx
import pytest

from openai_core.transports.aiohttp import DefaultAioHttpClient

aiohttp = pytest.importorskip("aiohttp")

from openai_core.transports.aiohttp_connections import Connector, _is_sound, _Protocol  # noqa: E402

pytestmark = pytest.mark.anyio
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
SURPLUS = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nPOISON"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Server:
    """Gives each request of a connection the next of some answers, and hangs up behind the last one.

    Attributes:
        requests: How many requests came.
        ended: Set when a client has closed its connection.
    """

    def __init__(self, *answers: bytes) -> None:
        self._answers = answers
        self.requests = 0
        self.ended = asyncio.Event()

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: Any) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            for answer in self._answers:
                await reader.readuntil(b"\r\n\r\n")
                self.requests += 1
                writer.write(answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.ended.set()
        writer.close()


async def test_a_request_without_an_answer_is_not_sent_again_unasked() -> None:
    async with Server(OK, b"") as server, DefaultAioHttpClient() as client:
        assert (await client.get(server.url)).text == "ok"
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get(server.url)
        assert server.requests == 2


async def test_a_connection_with_bytes_behind_its_answer_is_closed() -> None:
    async with Server(OK + SURPLUS, OK) as server, DefaultAioHttpClient() as client:
        for _ in range(3):
            assert (await client.get(server.url)).text == "ok"
        await asyncio.wait_for(server.ended.wait(), 10)


@pytest.fixture
async def connector() -> AsyncIterator[Any]:
    connector = Connector()
    yield connector
    await connector.close()


async def idle(connector: Any, url: str) -> Any:
    """Returns the connection that is idle after a request."""
    async with aiohttp.ClientSession(connector=connector, connector_owner=False) as session, session.get(url) as answer:
        await answer.read()
    ((protocol, _),) = [entry for entries in connector._conns.values() for entry in entries]
    return protocol


async def test_what_has_come_unasked_ends_the_connection_before_the_next_request(connector: Any) -> None:
    async with Server(OK, OK) as server:
        protocol = await idle(connector, server.url)
        assert isinstance(protocol, _Protocol)
        assert _is_sound(protocol) is True
        protocol.data_received(SURPLUS)
        assert _is_sound(protocol) is False
        transport: Any = protocol.transport  # held here, so that it is not closed because it is forgotten
        assert await idle(connector, server.url) is not protocol
        await asyncio.wait_for(server.ended.wait(), 10)
        assert transport.is_closing()


async def test_idle_connections_end_at_once(connector: Any) -> None:
    async with Server(OK, OK) as server:
        protocol = await idle(connector, server.url)
        transport: Any = protocol.transport
        connector.abort_idle()
        await asyncio.wait_for(server.ended.wait(), 10)
        assert transport.is_closing()


async def test_a_connection_that_ended_badly_says_no_farewell(connector: Any) -> None:
    calls: List[str] = []

    class Key:
        is_ssl = False

    class Protocol:
        transport = SimpleNamespace(abort=lambda: calls.append("abort"))

        def __init__(self, should_close: bool) -> None:
            self.should_close = should_close

        def close(self) -> None:
            calls.append("close")

    connector._release(Key(), Protocol(True))
    connector._release(Key(), Protocol(False), should_close=True)
    assert calls == ["abort", "close"] * 2
    connector._release(Key(), Protocol(False))
    assert calls == ["abort", "close"] * 2
    connector._conns.clear()


class Quiet:
    """A connection at rest, of which its parts may say otherwise."""

    def __init__(self, transport: Any, should_close: bool = False, is_connected: bool = True) -> None:
        self.transport = transport
        self.should_close = should_close
        self.is_connected = lambda: is_connected


async def test_a_sound_connection_is_quiet() -> None:
    ours, theirs = socket.socketpair()
    known = {"socket": ours}
    transport = SimpleNamespace(get_extra_info=known.get)
    with ours, theirs:
        assert _is_sound(Quiet(transport)) is True
        theirs.send(b"x")
        assert _is_sound(Quiet(transport)) is False
        known.clear()  # a transport without a socket
        assert _is_sound(Quiet(transport)) is True
        assert _is_sound(Quiet(transport, should_close=True)) is False
        assert _is_sound(Quiet(transport, is_connected=False)) is False


class Chosen(Exception):
    """In place of the connection that aiohttp would take."""


@pytest.mark.parametrize("kind", [list, collections.deque])
async def test_only_what_aiohttp_would_take_next_is_looked_at(
    connector: Any, monkeypatch: pytest.MonkeyPatch, kind: Any
) -> None:
    now, aborted = time.monotonic(), []
    limit = connector._keepalive_timeout
    transport = SimpleNamespace(get_extra_info=lambda name: None, abort=lambda: aborted.append("aborted"))
    old, lost, first, second = (Quiet(transport) for _ in range(4))
    lost.should_close = True
    entries = [(old, now - limit), (lost, now), (first, now), (second, now)]
    connector._conns["key"] = kind(entries[::-1] if kind is list else entries)

    async def chosen(self: Any, req: Any) -> None:
        raise Chosen

    monkeypatch.setattr(aiohttp.TCPConnector, "connect", chosen)
    with pytest.raises(Chosen):
        await connector.connect(SimpleNamespace(connection_key="key"))
    left = [entry[0] for entry in connector._conns.pop("key")]
    assert left == ([second, first] if kind is list else [first, second])
    assert aborted == ["aborted"] * 2
