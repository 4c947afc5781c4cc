"""An HTTP client that sends through aiohttp, which takes about a third of the time that httpx's own pool takes.

aiohttp itself is imported when the first such client is made.
"""

from __future__ import annotations

from typing import Any

from ..errors import ConfigurationError
from ..imports import httpx
from ..public_names import public
from .decompression import limit_among, limit_body
from .http1.instrumentation import client_is_unwatched
from .httpx import on_transport, with_defaults


@public
class DefaultAioHttpClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` that talks to aiohttp directly, for `AsyncOpenAI(http_client=...)`; asyncio only.

    A plain request goes straight to aiohttp. Whatever needs more of httpx (authentication flows, event hooks,
    redirects, proxies) passes through its usual steps, so it behaves the same. Errors are those of httpx.

    Args:
        kwargs: Those of `httpx.AsyncClient`, and `max_decompressed_bytes`. The defaults are those of
            `DefaultHttpxClient`; idle connections are limited by time only. With a `transport` of your own, that is
            used and not aiohttp.

    Raises:
        ConfigurationError: aiohttp is not installed, or `proxy` cannot be used.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._max_decompressed = limit_among(kwargs)
        options = with_defaults(kwargs)
        self._direct: Any = None
        if options.get("transport") is None:
            options = on_transport(_transport(), options)
            if not options["mounts"]:
                self._direct = options["transport"]
        super().__init__(**options)

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
        if not self._is_plain(request, auth):
            return await super().send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)
        response: httpx.Response = await self._direct.exchange(request, stream)
        if response.has_redirect_location:
            # httpx knows what comes next; its way leads back to the transport, which then gives this response.
            self._direct.keep_for(request, response)
            return await super().send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)
        if "set-cookie" in response.headers:
            self.cookies.extract_cookies(response)
        return response

    def _is_plain(self, request: httpx.Request, auth: Any) -> bool:
        hooks = self.event_hooks
        return (
            self._direct is self._transport
            and client_is_unwatched(self, httpx.AsyncClient)
            and not self.is_closed
            and "timeout" in request.extensions
            and (auth is None or (auth is httpx.USE_CLIENT_DEFAULT and self.auth is None))
            and not request.url.userinfo
            and not hooks["request"]
            and not hooks["response"]
        )


def _transport() -> Any:
    """Returns what makes a transport; aiohttp speaks to no SOCKS proxy, so httpx sends there."""
    try:
        from .aiohttp_sessions import AiohttpTransport
    except ImportError as error:
        raise ConfigurationError(
            "`DefaultAioHttpClient` needs aiohttp, which is not installed; run `pip install openai[aiohttp]`."
        ) from error

    def make(proxy: Any = None, **settings: Any) -> httpx.AsyncBaseTransport:
        if proxy is not None and proxy.url.scheme.startswith("socks"):
            from .pool import PooledTransport

            return PooledTransport(proxy=proxy, **settings)
        return AiohttpTransport(proxy=proxy, **settings)

    return make
