"""The default HTTP clients, over httpx; the functions below take objects of httpx2 as well."""

from __future__ import annotations

import contextlib
import sys
import weakref
from time import perf_counter
from typing import Any, Callable, Dict

from ..imports import httpx
from ..public_names import public_classes
from .adapted_arguments import adapted_arguments
from .contexts import context_for, shared_ssl_context
from .decompression import limit_among, limit_body
from .defaults import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT
from .hardened_pools import harden
from .http1 import short_way
from .http1.choice import brings_transport, transport_choice
from .http1.requests import keep_response
from .libraries import (
    as_seconds,
    is_async_client,
    is_status_error,
    is_sync_client,
    is_timeout_error,
    is_transport_error,
    library_of,
    limits_of,
    timeout_of,
    url_of,
)
from .proxied import mounts_for
from .request_factory import new_request

__all__ = [
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "as_seconds",
    "default_async_client",
    "default_client",
    "is_async_client",
    "is_status_error",
    "is_sync_client",
    "is_timeout_error",
    "is_transport_error",
    "library_of",
    "limits_of",
    "new_request",
    "shared_ssl_context",
    "timeout_of",
    "url_of",
]

HAS_SOCKETS = sys.platform != "emscripten"
"""Whether connections can be made; in WebAssembly, the browser makes them."""

_SETTINGS_OF_TRANSPORT = ("limits", "verify", "cert", "proxy")


def with_defaults(options: Dict[str, Any], library: Any = httpx) -> Dict[str, Any]:
    """Completes the arguments of an HTTP client: timeouts, connection limits, following redirects.

    Args:
        options: The arguments that the user has given.
        library: Httpx or httpx2 (httpx by default).
    """
    defaults = {"timeout": DEFAULT_TIMEOUT, "limits": DEFAULT_CONNECTION_LIMITS, "follow_redirects": True}
    return adapted_arguments({**defaults, **options}, library)


class _SparingCookies(httpx.Cookies):
    """Cookies that look at a response only if it sets some; the standard library's jar is slow."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Takes over the cookies that a response sets."""
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with the SDK's defaults, for `OpenAI(http_client=...)`.

    It makes its HTTP/1.1 connections itself. Proxies, HTTP/2, a `transport` of your own and whatever watches or
    replaces parts of httpx or httpcore (tracers, test doubles) go the way of httpx, so everybody sees each request. In
    the browser (Pyodide), requests go through `fetch`.

    Args:
        kwargs: Those of `httpx.Client`. Without them: timeouts of 600 seconds, 5 to connect; at most 1000
            connections, which stay open for 5 seconds when idle; redirects are followed; all clients share one TLS
            context. Timeouts and limits of httpx2 are accepted. In addition, `http_transport`: "sdk", or "httpx" to
            send everything through httpx; default: the environment variable `OPENAI_HTTP_TRANSPORT`, else "sdk". And
            `max_decompressed_bytes`: how large a compressed body may become, unless that is at most 100 times what
            arrived; `None` for no bound; default 64 MiB. A larger one raises `ResponseTooLargeError`.

    Raises:
        ConfigurationError: There is no transport of that name, `proxy` cannot be used, or the bound is no positive
            number.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._max_decompressed = limit_among(kwargs)
        options = with_defaults(kwargs)
        if transport_choice(options) == "sdk":
            options = _on_own_transport(options, blocking=True)
        elif not brings_transport(options):
            options = on_transport(httpx.HTTPTransport, options)
        super().__init__(**options)
        self._cookies = _SparingCookies(self._cookies)
        for transport in (self._transport, *self._mounts.values()):
            harden(transport)

    def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Any = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: Any = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Sends a request; the arguments are those of `httpx.Client.send`.

        Args:
            request: The request to send.
            stream: Whether the body is left unread (no by default).
            auth: An authentication of httpx for this request; left out, the client's.
            follow_redirects: Whether redirects are followed; left out, the client's setting.

        Raises:
            httpx.TransportError: The request failed on its way.
            RuntimeError: The client is closed.
        """
        limit_body(request, self._max_decompressed)
        if not short_way.is_open(self, httpx.Client, request, auth):
            return super().send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)
        start = perf_counter()
        response = self._transport.handle_request(request)
        if not short_way.leads_back(response):
            # httpx knows what comes next; its way leads back to the transport, which then gives this response.
            keep_response(request, response)
            return super().send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)
        short_way.complete(self, request, response, start)
        if not stream:
            body: Any = response.stream
            short_way.fill(response, body.read() if hasattr(body, "read") else b"".join(body))
        return response


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with the SDK's defaults, for `AsyncOpenAI(http_client=...)`.

    Its connections belong to the event loop that made them, so one client serves several `asyncio.run` calls, and a
    request costs about the same whether 1 or 500 are in flight. On asyncio it makes them itself; trio, proxies, HTTP/2,
    a `transport` of your own and whatever watches httpx or httpcore go the way of httpx. In the browser (Pyodide),
    requests go through `fetch`.

    Args:
        kwargs: Those of `httpx.AsyncClient`; the defaults are those of `DefaultHttpxClient`, and `http_transport` and
            `max_decompressed_bytes` are understood, too.

    Raises:
        ConfigurationError: There is no transport of that name, `proxy` cannot be used, or the bound is no positive
            number.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._max_decompressed = limit_among(kwargs)
        options = with_defaults(kwargs)
        choice = transport_choice(options)
        if choice == "sdk":
            options = _on_own_transport(options, blocking=False)
        elif choice is not None:
            options = on_transport(_pooled_transport, options)
        elif not brings_transport(options):
            options = on_transport(httpx.AsyncHTTPTransport, options)
        super().__init__(**options)
        self._cookies = _SparingCookies(self._cookies)
        for transport in (self._transport, *self._mounts.values()):
            harden(transport)

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Any = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: Any = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        """Sends a request; the arguments are those of `httpx.AsyncClient.send`.

        Args:
            request: The request to send.
            stream: Whether the body is left unread (no by default).
            auth: An authentication of httpx for this request; left out, the client's.
            follow_redirects: Whether redirects are followed; left out, the client's setting.

        Raises:
            httpx.TransportError: The request failed on its way.
            RuntimeError: The client is closed.
        """
        limit_body(request, self._max_decompressed)
        if not short_way.is_open(self, httpx.AsyncClient, request, auth):
            return await super().send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)
        start = perf_counter()
        response = await self._transport.handle_async_request(request)
        if not short_way.leads_back(response):
            # httpx knows what comes next; its way leads back to the transport, which then gives this response.
            keep_response(request, response)
            return await super().send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)
        short_way.complete(self, request, response, start)
        if not stream:
            body: Any = response.stream
            short_way.fill(response, await body.read() if hasattr(body, "read") else b"".join(body))
        return response


def _on_own_transport(options: Dict[str, Any], *, blocking: bool) -> Dict[str, Any]:
    if HAS_SOCKETS:
        return on_transport(_blocking_transport if blocking else _async_transport, options)
    from .fetch import with_fetch

    return with_fetch(options, blocking)


def _blocking_transport(proxy: Any = None, **settings: Any) -> httpx.BaseTransport:
    if proxy is not None:
        return httpx.HTTPTransport(proxy=proxy, **settings)
    from .http1.sync.transport import Http1Transport

    return Http1Transport(**settings)


def _async_transport(proxy: Any = None, **settings: Any) -> httpx.AsyncBaseTransport:
    if proxy is not None:
        return _pooled_transport(proxy=proxy, **settings)
    from .http1.aio.transport import AsyncHttp1Transport

    return AsyncHttp1Transport(**settings)


def _pooled_transport(**settings: Any) -> httpx.AsyncBaseTransport:
    from .pool import PooledTransport

    return PooledTransport(**settings)


def on_transport(transport: Callable[..., Any], options: Dict[str, Any], library: Any = httpx) -> Dict[str, Any]:
    """Returns the arguments of an HTTP client that sends through the given transport, proxies included.

    Args:
        transport: Makes a transport, taking the arguments of `httpx.HTTPTransport`.
        options: The arguments of the HTTP client, complete.
        library: Httpx or httpx2 (httpx by default).

    Raises:
        ConfigurationError: `proxy` cannot be used.
        MissingDependencyError: `proxy` needs a package that is not installed.
    """
    context = context_for(options.get("verify", True), options.get("cert"), options.get("trust_env", True))
    protocols = {name: options[name] for name in ("http1", "http2") if options.get(name) is not None}
    settings = {"limits": options["limits"], "verify": context, **protocols}
    rest = {name: value for name, value in options.items() if name not in _SETTINGS_OF_TRANSPORT}
    direct = transport(**settings)
    mounts = mounts_for(options, direct, lambda proxy: transport(proxy=proxy, **settings), library)
    return {**rest, "transport": direct, "mounts": mounts}


def default_client(base_url: Any = "", timeout: Any = DEFAULT_TIMEOUT, **options: Any) -> httpx.Client:
    """Makes the HTTP client of a client that was given none.

    Args:
        base_url: Where requests go that name no host.
        timeout: Seconds, a timeout of httpx or httpx2, a mapping of the four limits, or `None` for no limit.
        **options: Further arguments of `DefaultHttpxClient`.
    """
    return DefaultHttpxClient(base_url=str(base_url), timeout=timeout, **options)


def default_async_client(base_url: Any = "", timeout: Any = DEFAULT_TIMEOUT, **options: Any) -> httpx.AsyncClient:
    """Makes the HTTP client of an asynchronous client that was given none; arguments as for `default_client`.

    Args:
        base_url: Where relative URLs lead (nowhere by default).
        timeout: Seconds, a timeout of httpx or httpx2, or `None` for no limit (600 seconds, and 5 to connect, by
            default).
        **options: Further arguments of `DefaultAsyncHttpxClient`.
    """
    return DefaultAsyncHttpxClient(base_url=str(base_url), timeout=timeout, **options)


def close_with(owner: object, http_client: Any) -> Any:
    """Has an HTTP client closed when its owner goes, and returns it.

    Clients and their resources refer to each other. A finalizer of the HTTP client itself would run in no certain order
    with those of its sockets; this one runs first and keeps them alive until then.

    Args:
        owner: The object whose end closes it.
        http_client: The HTTP client to close.
    """
    weakref.finalize(owner, _close_quietly, http_client)
    return http_client


def _close_quietly(http_client: Any) -> None:
    if not http_client.is_closed:
        with contextlib.suppress(Exception):
            http_client.close()


def DefaultHttpx2Client(**kwargs: Any) -> Any:
    """Makes an `httpx2.Client` with the SDK's defaults; its arguments are those of `httpx2.Client`.

    Args:
        kwargs: Arguments of `httpx2.Client`.

    Raises:
        ImportError: httpx2 is not installed.
    """
    import httpx2

    options = with_defaults(kwargs, httpx2)
    if not brings_transport(options):
        options = on_transport(httpx2.HTTPTransport, options, httpx2)
    return httpx2.Client(**options)


def DefaultAsyncHttpx2Client(**kwargs: Any) -> Any:
    """Makes an `httpx2.AsyncClient` with the SDK's defaults; its arguments are those of `httpx2.AsyncClient`.

    Args:
        kwargs: Arguments of `httpx2.AsyncClient`.

    Raises:
        ImportError: httpx2 is not installed.
    """
    import httpx2

    options = with_defaults(kwargs, httpx2)
    if not brings_transport(options):
        options = on_transport(httpx2.AsyncHTTPTransport, options, httpx2)
    return httpx2.AsyncClient(**options)


public_classes(globals())
