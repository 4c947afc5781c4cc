from __future__ import annotations

from typing import Any, AsyncIterator

import httpx
import pytest

from openai_core.transports.http1.aio.driver import converse
from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.request_heads import outgoing

pytestmark = pytest.mark.anyio
SHORT = {"timeout": {"read": 0.005, "write": 0.005}}


async def ask(connection: Any, content: Any = b"", **arguments: Any) -> Any:
    request = httpx.Request("POST", "http://a", content=content, **arguments)
    message = outgoing(request)
    return await converse(connection, request, message, Answer(message))


async def test_a_question_and_its_answer(pair: Any, fine: bytes) -> None:
    pair.peer.send(fine)
    assert (await ask(pair.connection, b"hello")).status == 200
    assert pair.peer.recv(1000).endswith(b"\r\n\r\nhello")


async def test_a_body_in_pieces(pair: Any, fine: bytes) -> None:
    async def content() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"
        pair.peer.send(fine)

    assert (await ask(pair.connection, content())).status == 200
    assert pair.peer.recv(1000).endswith(b"3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")


async def test_an_early_refusal(pair: Any) -> None:
    pair.peer.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
    assert (await ask(pair.connection, b"x" * 10_000_000)).status == 413


async def test_a_server_that_hung_up(pair: Any) -> None:
    pair.arrive(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
    pair.connection.eof_received()
    assert (await ask(pair.connection, b"hello")).status == 401


async def test_errors_are_those_of_httpx(pair: Any) -> None:
    with pytest.raises(httpx.ReadTimeout):
        await ask(pair.connection, extensions=SHORT)
    with pytest.raises(httpx.WriteTimeout):
        await ask(pair.connection, b"x" * 10_000_000, extensions=SHORT)


async def test_a_connection_that_was_reset(pair: Any) -> None:
    pair.connection.connection_lost(ConnectionResetError("reset"))
    with pytest.raises(httpx.ReadError, match="reset"):
        await ask(pair.connection)


async def test_what_the_body_raises_is_raised(pair: Any) -> None:
    async def content() -> AsyncIterator[bytes]:
        yield b"one"
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await ask(pair.connection, content())
