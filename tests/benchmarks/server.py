"""A loopback HTTP/1.1 server that answers with canned bytes, so that the client's cost is all there is to measure.

It understands just enough HTTP for the clients here: keep-alive, no pipelining, bodies with a length or in chunks.
Run as a program it prints its port, and where trustme is installed another port with TLS and the file of its authority.
It serves until its standard input ends.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
import tempfile
import time
from typing import Any, Optional, Tuple

import canned
import websocket

BACKLOG = 2048
TICK_SECONDS = 0.1
_END_OF_CHUNKS = b"\r\n0\r\n\r\n"
_COMPLETION, _RESPONSE, _STREAM, _BURST = canned.completion(), canned.response(), canned.stream(), canned.burst()


class Connection(asyncio.Protocol):
    """One kept-alive connection; at any moment it reads either the head or the body of a request."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.head = b""
        self.websocket: Optional[websocket.Reader] = None
        self.ticking: Optional[asyncio.TimerHandle] = None
        self.begin()

    def connection_lost(self, error: Optional[Exception]) -> None:
        if self.ticking is not None:
            self.ticking.cancel()

    def begin(self) -> None:
        self.in_body = False
        self.length: Optional[int] = 0  # of the body, in bytes; None when it comes in chunks
        self.received = 0
        self.tail = b""
        self.streams = False

    def data_received(self, data: bytes) -> None:
        if self.websocket is not None:
            self.transport.write(self.websocket.answer(data))
            if self.websocket.closed:
                self.transport.close()
            return
        if not self.in_body:
            self.head += data
            end = self.head.find(b"\r\n\r\n")
            if end < 0:
                return
            if b"\r\nupgrade: websocket" in self.head[:end].lower():
                self.websocket = websocket.Reader(_BURST)
                self.transport.write(websocket.accepted(self.head[:end]))
                return
            head, data, self.head = self.head[:end].lower(), self.head[end + 4 :], b""
            self.read_head(head)
        if self.read_body(data):
            self.transport.write(self.answer())
            self.begin()

    def read_head(self, head: bytes) -> None:
        self.in_body = True
        path = head.split(b" ", 2)[1]
        self.uploads = head.startswith(b"post") and path.endswith(b"/files")
        self.content = canned.content(path) if path.endswith(b"/content") else None
        self.plain = _RESPONSE if path.endswith(b"/responses") else _COMPLETION
        self.lives = path.startswith(b"/v1/live/")
        _, found, length = head.partition(b"\r\ncontent-length:")
        if found:
            self.length = int(length.split(b"\r\n", 1)[0])
        elif b"\r\ntransfer-encoding: chunked" in head:
            self.length = None

    def read_body(self, data: bytes) -> bool:
        """Take in a piece of the body, keeping only its end; true when the body is complete."""
        self.received += len(data)
        recent = self.tail + data
        if not self.uploads and not self.streams:
            self.streams = b'"stream":true' in recent or b'"stream": true' in recent
        self.tail = recent[-16:]
        if self.length is None:
            return recent.endswith(_END_OF_CHUNKS)
        return self.received >= self.length

    def answer(self) -> bytes:
        if self.content is not None:
            return self.content
        if self.uploads:
            return canned.uploaded_file(self.received)
        if self.streams and self.lives:
            self.tick_later()
            return canned.live_head() + canned.live_chunk("")
        return _STREAM if self.streams else self.plain

    def tick_later(self) -> None:
        self.ticking = asyncio.get_running_loop().call_later(TICK_SECONDS, self.tick)

    def tick(self) -> None:
        self.transport.write(canned.live_chunk(repr(time.monotonic())))
        self.tick_later()


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=BACKLOG)
    said = [str(server.sockets[0].getsockname()[1])]
    trusted = certified()
    if trusted is not None:
        context, authority = trusted
        with_tls = await loop.create_server(Connection, "127.0.0.1", 0, backlog=BACKLOG, ssl=context)
        said += [str(with_tls.sockets[0].getsockname()[1]), authority]
    sys.stdout.write(" ".join(said) + "\n")
    sys.stdout.flush()
    parent_left = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), parent_left.set)
    await parent_left.wait()
    server.close()


def certified() -> Optional[Tuple[ssl.SSLContext, str]]:
    """A context with a certificate, and a file with its authority; none where trustme is not installed."""
    try:
        import trustme
    except ImportError:
        return None
    authority, context = trustme.CA(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with tempfile.NamedTemporaryFile(suffix=".pem", delete=False) as file:
        file.write(authority.cert_pem.bytes())
    return context, file.name


if __name__ == "__main__":
    asyncio.run(serve())
