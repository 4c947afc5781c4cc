"""Cassettes over real sockets, for any client: a server that replays, and asks and records what it may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Tuple
from urllib.parse import urlsplit

import httpx

from ..serving.asgi import read_request
from ..serving.sockets import SocketServer
from ..wire.errors import APIFailure
from ..wire.messages import Reply, Request
from .transport import Recording

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .cassette import Cassette

DEFAULT_UPSTREAM = "https://api.openai.com/v1"
_OF_THIS_CONNECTION = frozenset(
    ("accept-encoding", "connection", "content-length", "host", "keep-alive", "te", "transfer-encoding", "upgrade")
)


class CassetteServer(SocketServer):
    """A server that answers from a cassette, and passes on and records what its mode allows.

    Args:
        cassette: The recorded calls.
        upstream: The base URL of the service. Default: the one that the cassette names, or the public API.
        host: The address to listen on. Default: loopback only.
        port: The port; 0 takes a free one.

    Attributes:
        upstream: The base URL of the service, without a user and password.

    Raises:
        ValueError: The upstream is no http or https URL.
    """

    def __init__(
        self, cassette: Cassette, upstream: Optional[str] = None, *, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        super().__init__(host=host, port=port)
        parts = urlsplit(upstream or cassette.recorded_from or DEFAULT_UPSTREAM)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("The upstream is the base URL of a service, such as https://api.openai.com/v1.")
        self.cassette = cassette
        self._base_path = parts.path.rstrip("/")
        self._origin = f"{parts.scheme}://{parts.netloc}"
        # Without a user and password, which may stand before the host.
        self.upstream: str = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{self._base_path}"
        cassette.note_upstream(self.upstream)

    @property
    def base_url(self) -> str:
        """What clients take as `base_url` (or `OPENAI_BASE_URL`)."""
        return self.url + self._base_path

    def _application(self) -> Any:
        async def application(scope: Scope, receive: Receive, send: Send) -> None:
            request = await read_request(scope, receive)
            if request is None:
                return
            reply = self.cassette.answer(request)
            if reply is None:
                await self._pass_on(request, send)
            else:
                await _send(reply, send)

        return application

    async def _pass_on(self, request: Request, send: Send) -> None:
        url = f"{self._origin}{request.path}{f'?{request.query}' if request.query else ''}"
        headers = {name: value for name, value in request.headers.items() if name not in _OF_THIS_CONNECTION}
        headers["accept-encoding"] = "identity"
        begun = False
        async with httpx.AsyncClient(timeout=None) as client:
            asked = client.build_request(request.method, url, headers=headers, content=request.body)
            try:
                answer = await client.send(asked, stream=True)
                recording = Recording(self.cassette, request, answer.status_code, answer.headers)
                await send(_start(answer.status_code, answer.headers.multi_items()))
                begun = True
                # What the client does not wait for is recorded all the same: sending to nobody does nothing.
                async for piece in answer.aiter_raw():
                    await send({"type": "http.response.body", "body": recording.add(piece), "more_body": True})
                await answer.aclose()
            except httpx.TransportError as error:
                if begun:
                    raise  # which breaks the connection, as that to the service broke
                await _send(_unreachable(error), send)
                return
        recording.keep()
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def _unreachable(error: httpx.TransportError) -> Reply:
    return APIFailure(502, f"The service could not be asked: {error}", code="upstream_unreachable").reply()


def _start(status: int, headers: List[Tuple[str, str]], length: Optional[int] = None) -> Any:
    kept = [(name, value) for name, value in headers if name.lower() not in _OF_THIS_CONNECTION]
    kept += [] if length is None else [("content-length", str(length))]
    fields = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in kept]
    return {"type": "http.response.start", "status": status, "headers": fields}


async def _send(reply: Reply, send: Send) -> None:
    pieces = [reply.body] if reply.events is None else reply.events
    await send(_start(reply.status, reply.headers, len(reply.body) if reply.events is None else None))
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})
