"""Bodies and errors on their way between httpx and aiohttp."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any, AsyncIterator, Callable, Generator, List, Optional, Tuple, Type

import aiohttp
import anyio

from ..imports import httpx
from .aiohttp_connections import AnswerLost

_MAX_BYTES_AT_ONCE = 256 * 1024
"""Longer bodies go in pieces, each of which has its own time to be written."""

_ERRORS: List[Tuple[Type[BaseException], Type[httpx.TransportError]]] = [
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (asyncio.TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ServerFingerprintMismatch, httpx.ConnectError),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientOSError, httpx.ReadError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (aiohttp.NonHttpUrlClientError, httpx.UnsupportedProtocol),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (aiohttp.ClientError, httpx.ReadError),
    (OSError, httpx.ReadError),
]


def mapped_error(error: BaseException, request: httpx.Request) -> BaseException:
    """Returns the error of httpx that says the same as one of aiohttp; other errors as they are.

    Args:
        error: What aiohttp has raised.
        request: The request that failed.
    """
    if isinstance(error, AnswerLost) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, aiohttp.ClientPayloadError) and isinstance(error.__cause__, OSError):
        return httpx.ReadError(str(error.__cause__), request=request)
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return httpx.ProxyError(f"{error.status} {error.message}", request=request)
    if type(error) is aiohttp.ClientResponseError:
        return httpx.RemoteProtocolError(error.message, request=request)
    for source, target in _ERRORS:
        if isinstance(error, source):
            return target(str(error) or type(error).__name__, request=request)
    return error


class Upload:
    """The body of a request and the headers that go with it, as aiohttp takes them.

    Attributes:
        data: What to send.
        headers: The request's headers, without those that aiohttp sets itself.
        error: What went wrong in reading or writing the body; aiohttp would hide it behind an error of its own.

    Args:
        request: The request whose body is sent.

    Raises:
        RuntimeError: The body is for synchronous clients only.
    """

    __slots__ = ("_request", "_scope", "_stream", "data", "error", "headers")

    def __init__(self, request: httpx.Request) -> None:
        stream = request.stream
        self._request = request
        self._scope: Optional[anyio.CancelScope] = None
        self.error: Optional[BaseException] = None
        self.headers = request.headers.raw
        self.data: Any = None
        if isinstance(stream, httpx.ByteStream):
            content = b"".join(stream)
            if len(content) > _MAX_BYTES_AT_ONCE:
                self.data = self._watched(_pieces(content))
            elif content:
                self.data = content
            return
        if not isinstance(stream, httpx.AsyncByteStream):
            raise RuntimeError("Attempted to send a synchronous request with an asynchronous client.")
        self._stream = stream
        self.data = self._watched(self._chunks())
        self.headers = [pair for pair in self.headers if pair[0].lower() != b"transfer-encoding"]

    @contextlib.contextmanager
    def sending(self) -> Generator[None, None, None]:
        """Ends what is done within it as soon as a piece of the body takes too long to be written.

        Raises:
            httpx.WriteTimeout: It took longer than the `write` timeout.
        """
        if not isinstance(self.data, aiohttp.AsyncIterablePayload):
            yield
            return
        with anyio.CancelScope() as self._scope:
            yield
        if self._scope.cancelled_caught and self.error is not None:
            raise self.error

    def _watched(self, pieces: AsyncIterator[bytes]) -> Any:
        seconds = self._request.extensions.get("timeout", {}).get("write")
        return aiohttp.AsyncIterablePayload(pieces if seconds is None else self._limited(pieces, seconds))

    async def _limited(self, pieces: AsyncIterator[bytes], seconds: float) -> AsyncIterator[bytes]:
        loop = asyncio.get_running_loop()
        async for piece in pieces:
            # While this generator waits, the piece is written.
            timer = loop.call_later(seconds, self._is_late)
            try:
                yield piece
            finally:
                timer.cancel()

    def _is_late(self) -> None:
        self.error = httpx.WriteTimeout("the server takes no more of the body", request=self._request)
        if self._scope is not None:
            self._scope.cancel()

    async def _chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except Exception as error:
            self.error = error
            raise


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    view = memoryview(content)
    for start in range(0, len(content), _MAX_BYTES_AT_ONCE):
        yield bytes(view[start : start + _MAX_BYTES_AT_ONCE])


class ResponseBody(httpx.AsyncByteStream):
    """The body of a response as it arrives, still compressed if the server compressed it.

    Args:
        answer: The response of aiohttp.
        request: What was answered; errors name it.
        when_closed: Called once, when the connection is given back.
    """

    __slots__ = ("_answer", "_request", "_when_closed")

    def __init__(self, answer: aiohttp.ClientResponse, request: httpx.Request, when_closed: Callable[[], None]) -> None:
        self._answer = answer
        self._request = request
        self._when_closed: Optional[Callable[[], None]] = when_closed

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._answer.content.iter_any():
                yield chunk
        except BaseException as error:
            self._close()
            failure = mapped_error(error, self._request)
            if failure is error:
                raise
            raise failure from error

    async def aclose(self) -> None:
        """Gives the connection back, or closes it if more of the body was to come."""
        self._close()

    def _close(self) -> None:
        self._answer.close()
        when_closed, self._when_closed = self._when_closed, None
        if when_closed is not None:
            when_closed()

    def __del__(self) -> None:
        # Otherwise aiohttp complains of a response that was forgotten.
        with contextlib.suppress(RuntimeError):
            self._close()
