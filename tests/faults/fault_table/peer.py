"""What the functions of the catalogue act with: one connection of a faulty server, and the answer that it owes."""

from __future__ import annotations

import select
import time
from typing import Iterator, Optional

from raw_server import Connection, Request

from .answers import DONE, Answer, chunk, event, sound_answer

_POLLRDHUP = getattr(select, "POLLRDHUP", 0)  # on Linux only

DRIP_SECONDS = 0.1
"""Between two pieces of what drips."""

DRIPS = 16
"""How many pieces a drip has, so that it is over some time."""

WAIT_SECONDS = 2

FLOOD_BYTES = 16 * 1024 * 1024
"""How much a flood sends to whoever keeps reading."""


class Peer:
    """A client as the server sees it.

    Args:
        connection: Its connection.
        request: What it asked, if it was heard.
    """

    def __init__(self, connection: Connection, request: Optional[Request] = None) -> None:
        self.connection = connection
        self.request = request
        self.send = connection.send
        self.reset = connection.reset

    @property
    def answer(self) -> Answer:
        """What a server without faults would say."""
        assert self.request is not None
        return sound_answer(self.request)

    @property
    def is_streamed(self) -> bool:
        return self.answer.content_type == "text/event-stream"

    def hear(self) -> None:
        """Reads the body of the request."""
        assert self.request is not None
        self.request = self.connection.with_body(self.request)

    def hear_slowly(self) -> None:
        """Reads the body of the request piece by piece, with a pause before each."""
        assert self.request is not None
        size = int(self.request.headers["content-length"])
        self.request = self.request._replace(body=b"".join(self._slowly(size)))

    def _slowly(self, size: int) -> Iterator[bytes]:
        for left in range(DRIPS, 0, -1):
            time.sleep(DRIP_SECONDS)
            yield self.connection.exactly(size // DRIPS if left > 1 else size - size // DRIPS * (DRIPS - 1))

    def hear_some(self) -> None:
        """Reads a little of what comes, whatever it is."""
        self.connection.socket.recv(1024)

    def stall(self) -> None:
        """Says nothing until the client has gone."""
        self.connection.wait_for_end()

    def wait_unheard(self) -> None:
        """Reads and says nothing until the client has gone, or has had the time to go.

        What a client could not send stands before its goodbye, so it has to be read to hear that.
        """
        gone = select.poll()
        gone.register(self.connection.socket, _POLLRDHUP | select.POLLHUP | select.POLLERR)
        gone.poll(WAIT_SECONDS * 1000)
        self.stall()

    def drip(self, data: bytes, pieces: int = DRIPS) -> None:
        """Sends data in pieces, with a pause before each."""
        size = -(-len(data) // pieces)
        for start in range(0, len(data), size):
            time.sleep(DRIP_SECONDS)
            self.send(data[start : start + size])

    def flood(self, data: bytes, size: int = FLOOD_BYTES) -> None:
        """Sends the same again and again."""
        many = data * (65536 // len(data) + 1)
        for _ in range(size // len(many) + 1):
            self.send(many)

    def half(self) -> bytes:
        """Returns the first half of the body."""
        body = self.answer.body
        return body[: len(body) // 2]

    def say(self, body: bytes, *lines: str, status: str = "200 OK") -> None:
        """Sends another body with a sound head."""
        answer = self.answer._replace(body=body)
        self.send(answer.sized(*lines, status=status) + body)

    def say_in_place(self, data: bytes) -> None:
        """Sends data where the API's JSON would be: as the body, or as an event."""
        self.say(event(data) + DONE if self.is_streamed else data)

    def say_in_chunks(self, body: bytes, *lines: str) -> None:
        """Sends the head of a body in chunks and its chunks, without the last one."""
        self.send(self.answer.head("Transfer-Encoding: chunked", *lines))
        half = len(body) // 2
        self.send(b"".join(chunk(part) for part in (body[:half], body[half:]) if part))
