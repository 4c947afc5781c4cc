"""Cassettes as transports of httpx: recorded calls without a socket, and others through the transport below."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncIterator, Iterator, List, Optional

import httpx

from ..serving.transport import as_request
from ..wire.messages import Reply, Request

if TYPE_CHECKING:
    from .cassette import Cassette


def forwarded(request: httpx.Request, body: bytes) -> httpx.Request:
    """Returns the request that is sent on: its answer must not be compressed, so that it can be read in the file.

    Args:
        request: The request of the client.
        body: Its whole body.
    """
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"accept-encoding"]
    headers.append((b"accept-encoding", b"identity"))
    return httpx.Request(request.method, request.url, headers=headers, content=body, extensions=request.extensions)


def _replayed(reply: Reply) -> httpx.Response:
    pieces = [reply.body] if reply.events is None else reply.events
    return httpx.Response(reply.status, headers=reply.headers, stream=_Replay(pieces))


class _Replay(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: List[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


class Recording:
    """An answer that is passed on and kept.

    Args:
        cassette: What keeps it.
        request: What was asked.
        status: Of the answer.
        headers: Of the answer.
    """

    def __init__(self, cassette: Cassette, request: Request, status: int, headers: httpx.Headers) -> None:
        self._cassette = cassette
        self._request = request
        self._status = status
        self._headers = headers
        self._content = bytearray()
        self._kept = False

    def add(self, piece: bytes) -> bytes:
        """Takes a piece of the body; returns it.

        Args:
            piece: Bytes as they arrived.
        """
        self._content += piece
        return piece

    def keep(self) -> None:
        """Records what has arrived, once; a client may stop reading early."""
        if not self._kept:
            self._kept = True
            # A service may compress although it was asked not to.
            content = httpx.Response(self._status, headers=self._headers, content=bytes(self._content)).content
            self._cassette.keep(self._request, self._status, self._headers.multi_items(), content)


class _SyncTee(httpx.SyncByteStream):
    def __init__(self, response: httpx.Response, recording: Recording) -> None:
        self._response = response
        self._recording = recording
        self._failed = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._response.iter_raw():
                yield self._recording.add(piece)
        except Exception:
            self._failed = True
            raise

    def close(self) -> None:
        self._response.close()
        if not self._failed:
            self._recording.keep()


class _AsyncTee(httpx.AsyncByteStream):
    def __init__(self, response: httpx.Response, recording: Recording) -> None:
        self._response = response
        self._recording = recording
        self._failed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._response.aiter_raw():
                yield self._recording.add(piece)
        except Exception:
            self._failed = True
            raise

    async def aclose(self) -> None:
        await self._response.aclose()
        if not self._failed:
            self._recording.keep()


class CassetteTransport(httpx.BaseTransport):
    """`httpx.Client(transport=CassetteTransport(cassette))`: requests are answered from the cassette, or recorded.

    Args:
        cassette: The recorded calls.
        transport: What asks the service. Default: httpx's own.
    """

    def __init__(self, cassette: Cassette, transport: Optional[httpx.BaseTransport] = None) -> None:
        self.cassette = cassette
        self._transport = transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answers or records one request.

        Args:
            request: The request of the client.
        """
        body = request.read()
        asked = as_request(request, body)
        reply = self.cassette.answer(asked)
        if reply is not None:
            return _replayed(reply)
        if self._transport is None:
            self._transport = httpx.HTTPTransport()
        answer = self._transport.handle_request(forwarded(request, body))
        stream = _SyncTee(answer, Recording(self.cassette, asked, answer.status_code, answer.headers))
        return httpx.Response(answer.status_code, headers=answer.headers, stream=stream, extensions=answer.extensions)

    def close(self) -> None:
        """Closes the transport below."""
        if self._transport is not None:
            self._transport.close()


class AsyncCassetteTransport(httpx.AsyncBaseTransport):
    """The same for `httpx.AsyncClient`, on asyncio or trio.

    Args:
        cassette: The recorded calls.
        transport: What asks the service. Default: httpx's own.
    """

    def __init__(self, cassette: Cassette, transport: Optional[httpx.AsyncBaseTransport] = None) -> None:
        self.cassette = cassette
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answers or records one request.

        Args:
            request: The request of the client.
        """
        body = await request.aread()
        asked = as_request(request, body)
        reply = self.cassette.answer(asked)
        if reply is not None:
            return _replayed(reply)
        if self._transport is None:
            self._transport = httpx.AsyncHTTPTransport()
        answer = await self._transport.handle_async_request(forwarded(request, body))
        stream = _AsyncTee(answer, Recording(self.cassette, asked, answer.status_code, answer.headers))
        return httpx.Response(answer.status_code, headers=answer.headers, stream=stream, extensions=answer.extensions)

    async def aclose(self) -> None:
        """Closes the transport below."""
        if self._transport is not None:
            await self._transport.aclose()
