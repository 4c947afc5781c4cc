"""A server of bare sockets for faults that no HTTP library would make: it sends what a script says, byte for byte."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from contextlib import suppress
from types import MappingProxyType
from typing import Any, Callable, Mapping, NamedTuple, Optional, Set


class Request(NamedTuple):
    """One request as it came in."""

    method: str
    target: str
    body: bytes
    headers: Mapping[str, str] = MappingProxyType({})
    """Names in lower case."""

    @property
    def name(self) -> str:
        """The last part of the path, which answers repeat."""
        return self.target.partition("?")[0].rpartition("/")[2]


Script = Callable[["Connection", Request], bool]
"""Answers a request; returns whether the connection stays open."""


class Connection:
    """A connection as scripts use it."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._received = b""

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def wait_for_end(self) -> None:
        """Returns when the client has closed the connection."""
        while self._socket.recv(65536):
            pass

    def next_request(self) -> Optional[Request]:
        head = self._until(b"\r\n\r\n")
        if head is None:
            return None
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        chunked = headers.get("transfer-encoding") == "chunked"
        body = self._chunks() if chunked else self._exactly(int(headers.get("content-length", "0")))
        method, target, _ = lines[0].split(" ")
        return Request(method, target, body, headers)

    def _exactly(self, size: int) -> bytes:
        received = bytearray(self._received)
        while len(received) < size:
            data = self._socket.recv(65536)
            if not data:
                raise ConnectionError("the request is incomplete")
            received += data
        self._received = bytes(received[size:])
        return bytes(received[:size])

    def _chunks(self) -> bytes:
        body = b""
        while True:
            size = self._until(b"\r\n")
            if size is None:
                raise ConnectionError("the request is incomplete")
            chunk = self._exactly(int(size, 16) + 2)[:-2]
            if not chunk:
                return body
            body += chunk

    def _until(self, end: bytes) -> Optional[bytes]:
        while end not in self._received:
            data = self._socket.recv(65536)
            if not data:
                return None
            self._received += data
        head, _, self._received = self._received.partition(end)
        return head


class RawServer:
    """Serves each connection in a thread of its own, until it is stopped.

    Attributes:
        url: The `base_url` of clients.
        accepted: How many connections there were.
        requests: How many requests were answered.
    """

    def __init__(self, script: Script, tls: Optional[ssl.SSLContext] = None) -> None:
        self.accepted = 0
        self.requests = 0
        self._script = script
        self._tls = tls
        self._open: Set[Any] = set()
        self._changed = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self._listener.close()
        with self._changed:
            for sock in self._open:
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
            self._open.add(sock)
        try:
            with suppress(OSError):
                self._converse(sock if self._tls is None else self._tls.wrap_socket(sock, server_side=True))
        finally:
            with self._changed:
                self._open.discard(sock)
                self._changed.notify_all()
            sock.close()

    def _converse(self, sock: socket.socket) -> None:
        with sock:
            connection = Connection(sock)
            while True:
                request = connection.next_request()
                if request is None:
                    return
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
