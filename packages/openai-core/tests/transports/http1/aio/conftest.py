from __future__ import annotations

import asyncio
import socket
from typing import Any, AsyncIterator

import pytest

from openai_core.transports.http1.aio.connection import Connection


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Pair:
    """A connection and the socket at its other end, which does not block."""

    def __init__(self) -> None:
        self.ours, self.peer = socket.socketpair()
        self.peer.setblocking(False)

    async def open(self) -> Connection:
        loop = asyncio.get_running_loop()
        self.connection = Connection(loop, (b"http", b"a", None))
        await loop.create_connection(lambda: self.connection, sock=self.ours)
        return self.connection

    def arrive(self, data: bytes) -> None:
        """Has the loop find these bytes."""
        room = self.connection.get_buffer(len(data))
        room[: len(data)] = data
        self.connection.buffer_updated(len(data))

    async def received(self, size: int) -> bytes:
        """Waits for that many bytes."""
        loop = asyncio.get_running_loop()
        data = b""
        while len(data) < size:
            data += await loop.sock_recv(self.peer, size - len(data))
        return data


@pytest.fixture
async def pair() -> AsyncIterator[Any]:
    pair = Pair()
    await pair.open()
    yield pair
    pair.connection.discard()
    pair.peer.close()
    await asyncio.sleep(0)
