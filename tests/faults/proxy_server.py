"""An API and proxies of bare sockets, for HTTP and WebSockets: the proxies note where they were asked to go."""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import ssl
import threading
from contextlib import suppress
from typing import Any, List, Optional, Set, Tuple

_MODEL = json.dumps({"id": "m", "object": "model", "created": 1, "owned_by": "test"}).encode()
_WEBSOCKET_SALT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_CLOSED_NORMALLY = b"\x88\x02\x03\xe8"


class Listener:
    """Serves each connection in a thread of its own, on IPv4 and IPv6 where the machine has both.

    Attributes:
        port: Where it listens.
        accepted: How many connections there were.
    """

    def __init__(self) -> None:
        self.accepted = 0
        dual = socket.has_dualstack_ipv6()
        family = socket.AF_INET6 if dual else socket.AF_INET
        self._listener = socket.create_server(("", 0), family=family, dualstack_ipv6=dual, backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self._open: Set[Any] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self._listener.close()
        for sock in [*self._open]:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self.accepted += 1
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: Any) -> None:
        self._open.add(sock)
        with suppress(OSError, ValueError), sock:
            self.serve(sock)

    def serve(self, sock: Any) -> None:
        raise NotImplementedError


def read_head(sock: Any) -> str:
    """Reads up to the blank line behind the headers, and not further."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        data = sock.recv(1)
        if not data:
            raise OSError("closed")
        head += data
    return head.decode("latin-1")


def header_of(head: str, name: str) -> Optional[str]:
    for line in head.split("\r\n")[1:]:
        key, _, value = line.partition(":")
        if key.lower() == name:
            return value.strip()
    return None


class Api(Listener):
    """Answers each request with a model, and opens WebSockets that it closes as soon as it is told something.

    Attributes:
        heads: The heads of the requests.
    """

    def __init__(self, tls: Optional[ssl.SSLContext] = None) -> None:
        self.heads: List[str] = []
        self._tls = tls
        super().__init__()

    def serve(self, sock: Any) -> None:
        if self._tls is None:
            self._answer(sock)
            return
        with self._tls.wrap_socket(sock, server_side=True) as encrypted:
            self._open.add(encrypted)
            self._answer(encrypted)

    def _answer(self, sock: Any) -> None:
        while True:
            head = read_head(sock)
            self.heads.append(head)
            key = header_of(head, "sec-websocket-key")
            if key is not None:
                self._open_websocket(sock, key)
                return
            length = str(len(_MODEL)).encode()
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ")
            sock.sendall(length + b"\r\n\r\n" + _MODEL)

    def _open_websocket(self, sock: Any, key: str) -> None:
        accept = base64.b64encode(hashlib.sha1((key + _WEBSOCKET_SALT).encode()).digest())
        sock.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n")
        sock.sendall(b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        sock.recv(1024)
        sock.sendall(_CLOSED_NORMALLY)


class HttpProxy(Listener):
    """Leads to the API, whatever host it is asked for.

    Args:
        api: The port of the API.
        answer: The status line with which it refuses; default: it does not.

    Attributes:
        targets: What it was asked for: `CONNECT host:port`, or the URL of a request.
        logins: The credentials that came with that.
    """

    def __init__(self, api: int, answer: Optional[str] = None) -> None:
        self.targets: List[str] = []
        self.logins: List[Optional[str]] = []
        self._api = api
        self._answer = answer
        super().__init__()

    def serve(self, sock: Any) -> None:
        head = read_head(sock)
        method, target, _ = head.split(" ", 2)
        self.targets.append(f"CONNECT {target}" if method == "CONNECT" else target)
        login = header_of(head, "proxy-authorization")
        self.logins.append(None if login is None else base64.b64decode(login.partition(" ")[2]).decode())
        if self._answer is not None:
            sock.sendall(f"HTTP/1.1 {self._answer}\r\nContent-Length: 0\r\n\r\n".encode())
            return
        with socket.create_connection(("127.0.0.1", self._api)) as api:
            self._open.add(api)
            if method == "CONNECT":
                sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                api.sendall(head.encode("latin-1"))
            carry(sock, api)


class SocksProxy(Listener):
    """A SOCKS 5 proxy (RFC 1928, RFC 1929) that leads to the API.

    Args:
        api: The port of the API.
        reply: What it answers to a request; 0 for a connection.

    Attributes:
        targets: The hosts and ports that it was asked for.
        logins: The credentials that came with that.
    """

    def __init__(self, api: int, reply: int = 0) -> None:
        self.targets: List[Tuple[str, int]] = []
        self.logins: List[Optional[str]] = []
        self._api = api
        self._reply = reply
        super().__init__()

    def serve(self, sock: Any) -> None:
        self._log_in(sock)
        kind = _exactly(sock, 4)[3]
        size = {1: 4, 4: 16}.get(kind) or _exactly(sock, 1)[0]
        host = _exactly(sock, size)
        name = host.decode() if kind == 3 else socket.inet_ntop(socket.AF_INET if kind == 1 else socket.AF_INET6, host)
        self.targets.append((name, int.from_bytes(_exactly(sock, 2), "big")))
        sock.sendall(bytes([5, self._reply, 0, 1, 0, 0, 0, 0, 0, 0]))
        if self._reply:
            return
        with socket.create_connection(("127.0.0.1", self._api)) as api:
            self._open.add(api)
            carry(sock, api)

    def _log_in(self, sock: Any) -> None:
        methods = _exactly(sock, _exactly(sock, 2)[1])
        if 2 not in methods:
            self.logins.append(None)
            sock.sendall(b"\x05\x00")
            return
        sock.sendall(b"\x05\x02")
        user = _exactly(sock, _exactly(sock, 2)[1])
        password = _exactly(sock, _exactly(sock, 1)[0])
        self.logins.append(f"{user.decode()}:{password.decode()}")
        sock.sendall(b"\x01\x00")


def _exactly(sock: Any, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = sock.recv(size - len(data))
        if not piece:
            raise OSError("closed")
        data += piece
    return data


def carry(one: Any, other: Any) -> None:
    """Carries bytes both ways until one side ends."""
    back = threading.Thread(target=_carry_one_way, args=(other, one), daemon=True)
    back.start()
    _carry_one_way(one, other)
    back.join(10)


def _carry_one_way(source: Any, target: Any) -> None:
    with suppress(OSError):
        while True:
            data = source.recv(65536)
            if not data:
                break
            target.sendall(data)
    for sock in (source, target):
        with suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)
