"""A server of bare sockets for faults that no HTTP library would make: it sends what a script says, byte for byte."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import sys
import threading
from contextlib import suppress
from types import MappingProxyType
from typing import Any, Callable, Dict, Mapping, NamedTuple, Optional, Union


class Request(NamedTuple):
    """One request as it came in."""

    method: str
    target: str
    body: bytes = b""
    headers: Mapping[str, str] = MappingProxyType({})
    """Names in lower case."""

    @property
    def name(self) -> str:
        """The last part of the path, which answers repeat."""
        return self.target.partition("?")[0].rpartition("/")[2]


Script = Callable[["Connection", Request], bool]
"""Answers a request; returns whether the connection stays open."""

Tls = Union[ssl.SSLContext, Callable[[], Optional[ssl.SSLContext]], None]


class Connection:
    """A connection as scripts use it."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self._received = b""

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def wait_until_delivered(self) -> None:
        """Returns when the client's system has taken over all that was sent, where this system tells that (Linux)."""
        if not sys.platform.startswith("linux"):
            return
        import fcntl
        import termios

        left = b"\1"
        while any(left):
            left = fcntl.ioctl(self.socket.fileno(), termios.TIOCOUTQ, bytes(4))

    def wait_for_end(self) -> None:
        """Returns when the client has closed the connection."""
        while self.socket.recv(65536):
            pass

    def reset(self) -> None:
        """Ends the connection with a TCP reset, not with an end of the stream."""
        with suppress(OSError):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def next_head(self) -> Optional[Request]:
        """Reads the head of a request, and nothing behind it."""
        head = self._until(b"\r\n\r\n")
        if head is None:
            return None
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        method, target, _ = lines[0].split(" ")
        return Request(method, target, headers=headers)

    def with_body(self, request: Request) -> Request:
        """Reads the body behind a head."""
        if request.headers.get("transfer-encoding") == "chunked":
            return request._replace(body=self._chunks())
        return request._replace(body=self.exactly(int(request.headers.get("content-length", "0"))))

    def next_request(self) -> Optional[Request]:
        request = self.next_head()
        return None if request is None else self.with_body(request)

    def _chunks(self) -> bytes:
        body = b""
        while True:
            size = int(self._until(b"\r\n") or b"0", 16)
            body += self.exactly(size)
            self.exactly(2)
            if not size:
                return body

    def exactly(self, size: int) -> bytes:
        """Reads so many bytes."""
        pieces = [self._received]
        missing = size - len(self._received)
        while missing > 0:
            pieces.append(self._receive())
            missing -= len(pieces[-1])
        received = b"".join(pieces)
        self._received = received[size:]
        return received[:size]

    def _receive(self) -> bytes:
        data = self.socket.recv(65536)
        if not data:
            raise ConnectionError("the client closed the connection in the middle of a body")
        return data

    def _until(self, end: bytes) -> Optional[bytes]:
        while end not in self._received:
            data = self.socket.recv(65536)
            if not data:
                return None
            self._received += data
        head, _, self._received = self._received.partition(end)
        return head


class RawServer:
    """Serves each connection in a thread of its own, until it is stopped.

    Args:
        script: Answers requests.
        tls: The TLS context, or what returns that of the next connection.
        at_connect: Told of each connection before anything is read; returns whether it is served.
        reads_bodies: Tells whether the script is called with the bodies, or reads them itself.
        listens: Whether connections are accepted from the start, or refused until `listen` is called.

    Attributes:
        url: The `base_url` of clients.
        accepted: How many connections there were.
        requests: How many requests were answered.
    """

    def __init__(
        self,
        script: Script,
        tls: Tls = None,
        *,
        at_connect: Callable[[Connection], bool] = lambda connection: True,
        reads_bodies: Callable[[], bool] = lambda: True,
        listens: bool = True,
    ) -> None:
        self.accepted = 0
        self.requests = 0
        self._script = script
        self._tls = tls
        self._at_connect = at_connect
        self._reads_bodies = reads_bodies
        self._open: Dict[Any, socket.socket] = {}
        self._changed = threading.Condition()
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # A server that does not read is noticed after that many bytes.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 * 1024)
        self._listener.bind(("127.0.0.1", 0))
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        if listens:
            self.listen()

    def listen(self) -> None:
        """Accepts connections from now on."""
        self._listener.listen(512)
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        # Closing alone would not end the `accept` of the other thread.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._changed:
            for sock in self._open.values():
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def is_idle(self, connections: int = 0, seconds: float = 5.0) -> bool:
        """Tells whether at most so many connections are open before this time is over."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._open) <= connections, seconds)

    def has_answered(self, requests: int, seconds: float = 5.0) -> bool:
        """Tells whether so many requests have come in before this time is over."""
        with self._changed:
            return self._changed.wait_for(lambda: self.requests >= requests, seconds)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with self._changed:
            self.accepted += 1
            self._open[sock] = sock
        try:
            with suppress(OSError):
                if self._at_connect(Connection(sock)):
                    self._converse(self._encrypted(sock))
        finally:
            with self._changed:
                self._open.pop(sock)
                self._changed.notify_all()
            sock.close()

    def _encrypted(self, sock: socket.socket) -> socket.socket:
        context = self._tls() if callable(self._tls) else self._tls
        if context is None:
            return sock
        encrypted = context.wrap_socket(sock, server_side=True)
        with self._changed:
            self._open[sock] = encrypted
        return encrypted

    def _converse(self, sock: socket.socket) -> None:
        with sock:
            connection = Connection(sock)
            while True:
                request = connection.next_head()
                if request is None:
                    return
                if self._reads_bodies():
                    request = connection.with_body(request)
                with self._changed:
                    self.requests += 1
                    self._changed.notify_all()
                if not self._script(connection, request):
                    return


def json_answer(data: Any, status: int = 200) -> bytes:
    """Returns an answer as the API gives it."""
    body = json.dumps(data).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def model(name: str) -> bytes:
    """Returns the answer to `models.retrieve(name)`."""
    return json_answer({"id": name, "object": "model", "created": 1, "owned_by": "tests"})


def answers_by_name(connection: Connection, request: Request) -> bool:
    """The script of a server without faults."""
    connection.send(model(request.name))
    return True


def endless_stream(connection: Connection, request: Request) -> bool:
    """Begins an event stream, sends one chunk, and waits until the client has gone."""
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    event = json.dumps({**chunk, "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]})
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    part = f"data: {event}\n\n".encode()
    connection.send(b"%x\r\n%s\r\n" % (len(part), part))
    connection.wait_for_end()
    return False
