"""A transport of httpx that sends through sessions of aiohttp, one for each event loop."""

from __future__ import annotations

import asyncio
import base64
import inspect
import time
from datetime import timedelta
from functools import lru_cache
from typing import Any, Callable, Dict, List, Optional, Tuple

import aiohttp
import anyio
import yarl

from ..errors import ConfigurationError
from ..imports import httpx
from .aiohttp_bodies import ResponseBody, Upload, mapped_error
from .aiohttp_connections import Connector
from .contexts import load, shared_ssl_context
from .defaults import DEFAULT_CONNECTION_LIMITS
from .http1.response_heads import MAX_HEAD_BYTES
from .libraries import ElapsedTime, headers_of_fields
from .loops import PerLoop
from .pool import wait_for_permit
from .whole_bodies import FIRST_ERROR, may_end_early, with_whole_body

_KEPT = "openai.response"
_SWITCHING_PROTOCOLS = 101
_AUTOMATIC_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_LIMITS_OF_HEADS: Dict[str, Any] = {
    name: value
    for name, value in (("max_line_size", MAX_HEAD_BYTES), ("max_field_size", MAX_HEAD_BYTES), ("max_headers", 10_000))
    if name in inspect.signature(aiohttp.ClientSession).parameters
}
"""In bytes; those of aiohttp are smaller than what servers send, and one of them not all of its versions know."""

_MIN_SECONDS = 0.001
"""The shortest timeout; aiohttp takes 0 for no limit at all."""


class AiohttpTransport(httpx.AsyncBaseTransport):
    """An `httpx.AsyncBaseTransport` over aiohttp.

    Args:
        limits: How many connections there may be, and for how many seconds an idle one is kept.
        verify: The TLS context. Default: the context that all clients share.
        proxy: The proxy to go through, an `httpx.Proxy` for HTTP.
    """

    def __init__(
        self, *, limits: httpx.Limits = DEFAULT_CONNECTION_LIMITS, verify: Any = None, proxy: Any = None
    ) -> None:
        self._context = context = shared_ssl_context() if verify is None else verify
        self._sessions = PerLoop(lambda: _Session(limits, context))
        self._proxy = None if proxy is None else yarl.URL(str(proxy.url))
        self._proxy_headers = [] if proxy is None else _proxy_headers(proxy)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; the body of the response is yet to be read.

        Args:
            request: The request to send.

        Raises:
            httpx.TransportError: The request failed on its way.
        """
        kept: Optional[httpx.Response] = request.extensions.pop(_KEPT, None)
        return await self.exchange(request, stream=True) if kept is None else kept

    def keep_for(self, request: httpx.Request, response: httpx.Response) -> None:
        """Makes this response the answer of the next `handle_async_request` with this request.

        Args:
            request: The request that was sent.
            response: The response to it.
        """
        request.extensions[_KEPT] = response

    async def exchange(self, request: httpx.Request, stream: bool) -> httpx.Response:
        """Sends a request and returns the response, without `stream` with its whole body.

        Args:
            request: The request to send.
            stream: Whether the body is left unread.

        Raises:
            httpx.TransportError: The request failed on its way.
        """
        upload = Upload(request)
        if request.url.scheme == "https":
            await load(self._context)
        session = self._sessions.current() or await self._sessions.open()
        await session.take_permit(request)
        start = time.perf_counter()
        try:
            with upload.sending():
                answer = await session.send(
                    request.method,
                    _yarl_url(request.url),
                    data=upload.data,
                    allow_redirects=False,
                    server_hostname=request.extensions.get("sni_hostname"),
                    timeout=_timeout(request),
                    **self._headers_and_proxy(request, upload),
                )
                body = None if stream else await _whole_body(answer, request)
        except BaseException as error:
            session.give_permit_back()
            failure = upload.error or mapped_error(error, request)
            if failure is error:
                raise
            # The error of a proxy that refused shows the credentials that it was given.
            raise failure from (None if isinstance(error, aiohttp.ClientHttpProxyError) else error)
        if body is None:
            return _streamed(request, answer, session.give_permit_back, start)
        session.give_permit_back()
        response = _response(request, answer, httpx.ByteStream(body))
        response.read()
        response.elapsed = timedelta(seconds=time.perf_counter() - start)
        return response

    def _headers_and_proxy(self, request: httpx.Request, upload: Upload) -> Dict[str, Any]:
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in upload.headers]
        if self._proxy is None:
            return {"headers": headers}
        if request.url.scheme == "http":
            # The proxy reads the request itself; with TLS it reads that for a tunnel only.
            return {"headers": headers + self._proxy_headers, "proxy": self._proxy}
        return {"headers": headers, "proxy": self._proxy, "proxy_headers": dict(self._proxy_headers)}

    async def aclose(self) -> None:
        """Closes all connections of the running event loop."""
        await self._sessions.aclose()

    def __del__(self) -> None:
        sessions = getattr(self, "_sessions", None)
        if sessions is not None:
            sessions.abandon()


class _Session:
    """The connections of one event loop."""

    def __init__(self, limits: httpx.Limits, context: Any) -> None:
        try:
            self._connector = Connector(
                ssl=context,
                limit=0,  # counted here, where waiting ends in the `pool` timeout
                **_keeping(limits),
            )
        except RuntimeError as error:
            raise ConfigurationError(
                "`DefaultAioHttpClient` works with asyncio only; use `DefaultAsyncHttpxClient` with trio."
            ) from error
        self.client = aiohttp.ClientSession(
            connector=self._connector,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_AUTOMATIC_HEADERS,
            **_LIMITS_OF_HEADS,
        )
        self.closed = False
        self._permits: Optional[anyio.Semaphore] = None
        if limits.max_connections is not None:
            self._permits = anyio.Semaphore(limits.max_connections, fast_acquire=True)

    async def send(self, method: str, url: yarl.URL, **options: Any) -> aiohttp.ClientResponse:
        """Sends a request and returns the response, its body yet to be read.

        Raises:
            httpx.RemoteProtocolError: The server speaks another protocol from here on, which nobody has asked for.
        """
        answer = await self.client.request(method, url, **options)
        if answer.status == _SWITCHING_PROTOCOLS:
            answer.close()
            raise httpx.RemoteProtocolError("The server switched to another protocol unasked.")
        return answer

    async def take_permit(self, request: httpx.Request) -> None:
        if self._permits is not None:
            try:
                self._permits.acquire_nowait()
            except anyio.WouldBlock:
                await wait_for_permit(self._permits, request)

    def give_permit_back(self) -> None:
        if self._permits is not None:
            self._permits.release()

    async def aclose(self) -> None:
        self.closed = True
        self._connector.abort_idle()
        await self.client.close()
        await asyncio.sleep(0)  # in which the loop lets go of the sockets

    def drop(self) -> None:
        self.closed = True
        self._connector.abort_idle()
        self.client.detach()


def _keeping(limits: httpx.Limits) -> Dict[str, Any]:
    if limits.max_keepalive_connections == 0:
        return {"force_close": True}
    return {"keepalive_timeout": limits.keepalive_expiry}


async def _whole_body(answer: aiohttp.ClientResponse, request: httpx.Request) -> bytes:
    try:
        return await answer.read()
    except (aiohttp.ClientError, asyncio.TimeoutError):
        if answer.status < FIRST_ERROR or not may_end_early(request):
            raise
        return b""


def _response(request: httpx.Request, answer: aiohttp.ClientResponse, stream: Any) -> httpx.Response:
    version = answer.version or aiohttp.HttpVersion11
    response = httpx.Response(
        answer.status,
        headers=headers_of_fields(list(answer.raw_headers)),
        stream=stream,
        request=request,
        extensions={
            "http_version": b"HTTP/%d.%d" % (version.major, version.minor),
            "reason_phrase": (answer.reason or "").encode("ascii", "ignore"),
        },
    )
    checked: httpx.Response = with_whole_body(response, request)
    return checked


def _streamed(
    request: httpx.Request, answer: aiohttp.ClientResponse, when_closed: Callable[[], None], start: float
) -> httpx.Response:
    def closed() -> None:
        when_closed()
        elapsed.note(timedelta(seconds=time.perf_counter() - start))

    response = _response(request, answer, ResponseBody(answer, request, closed))
    elapsed = ElapsedTime(response)
    return response


def _timeout(request: httpx.Request) -> aiohttp.ClientTimeout:
    limits = request.extensions.get("timeout", {})
    return _client_timeout(limits.get("connect"), limits.get("read"))


@lru_cache(maxsize=64)
def _client_timeout(connect: Optional[float], read: Optional[float]) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=None,
        sock_connect=None if connect is None else max(connect, _MIN_SECONDS),
        sock_read=None if read is None else max(read, _MIN_SECONDS),
    )


def _yarl_url(url: httpx.URL) -> yarl.URL:
    return _encoded_url(b"%s://%s%s" % (url.raw_scheme, url.netloc, url.raw_path))


@lru_cache(maxsize=256)
def _encoded_url(address: bytes) -> yarl.URL:
    return yarl.URL(address.decode("ascii"), encoded=True)


def _proxy_headers(proxy: httpx.Proxy) -> List[Tuple[str, str]]:
    headers = [*proxy.headers.multi_items()]
    if proxy.raw_auth is not None:
        credentials = base64.b64encode(b":".join(proxy.raw_auth)).decode("ascii")
        headers.append(("Proxy-Authorization", f"Basic {credentials}"))
    return headers
