"""A server on this machine that refuses every request, and keeps what it was sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

_REFUSAL = b"{}"
_BUFFER = 64 * 1024


@dataclass
class Request:
    """What arrived.

    Attributes:
        verb: The HTTP verb.
        path: The path without the query.
        query: The parameters behind the path, in order.
        headers: The headers, by their names in lower case.
        body: The values of a JSON object, or the parts of a form, by name; what is neither, under an empty name.
        has_content: Whether there is a body; clients may name a type without one.
    """

    verb: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    body: list[tuple[str, Any]] = field(default_factory=list)

    has_content: bool = False

    @property
    def content_type(self) -> str:
        """The type of the body without its settings; empty if there is none."""
        return self.headers.get("content-type", "").partition(";")[0]


class Recorder:
    """Keeps the requests of a server.

    Args:
        address: Where the server is.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._requests: list[Request] = []

    def keep(self, request: Request) -> None:
        """Keeps a request.

        Args:
            request: The request that has arrived.
        """
        self._requests.append(request)

    def taken(self) -> list[Request]:
        """Returns what arrived since the last time."""
        taken, self._requests = self._requests, []
        return taken


@contextmanager
def recording() -> Generator[Recorder, None, None]:
    """Runs a server, on a port that is free, and yields what records its requests."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    recorder = Recorder(f"http://127.0.0.1:{server.server_address[1]}")
    server.recorder = recorder  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield recorder
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = _BUFFER

    def _answer(self) -> None:
        request = _request(self.command, self.path, dict(self.headers.items()), self._content())
        self.server.recorder.keep(request)  # type: ignore[attr-defined]
        self.send_response(400)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(_REFUSAL)))
        self.end_headers()
        self.wfile.write(_REFUSAL)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def _content(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        pieces = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Says nothing."""


def _request(verb: str, target: str, headers: dict[str, str], content: bytes) -> Request:
    parts = urlsplit(target)
    request = Request(verb, unquote(parts.path), parse_qsl(parts.query, keep_blank_values=True))
    request.headers = {name.lower(): value for name, value in headers.items()}
    request.body = list(_body(request, content))
    request.has_content = bool(content)
    return request


def _body(request: Request, content: bytes) -> Iterator[tuple[str, Any]]:
    if request.content_type.startswith("multipart/"):
        head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
        form: Any = BytesParser(policy=HTTP).parsebytes(head + content)
        for part in form.iter_parts():
            name = part.get_param("name", header="content-disposition")
            yield name, part.get_payload(decode=True).decode("utf-8", "replace")
    elif request.content_type == "application/json" and content:
        value = json.loads(content)
        yield from value.items() if isinstance(value, dict) else [("", value)]
    elif content:
        yield "", content.decode("utf-8", "replace")
