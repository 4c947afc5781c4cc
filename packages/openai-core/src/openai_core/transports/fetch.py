"""Sends through `fetch`, the HTTP client of browsers, where Python runs in WebAssembly (Pyodide) and has no sockets.

The browser makes the connections: it chooses the protocol, checks certificates, unpacks bodies, and asks servers of
another origin whether pages of this one may call them (CORS, https://fetch.spec.whatwg.org/#http-cors-protocol).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, AsyncIterator, Awaitable, Dict, Iterator, List, Mapping, Optional, Tuple

from ..errors import ConfigurationError
from ..imports import httpx

_OF_CONNECTIONS = ("cert", "limits", "proxy", "verify")
_UNCHANGEABLE = {"cert": None, "proxy": None, "verify": True}
"""What the browser alone decides, and what arguments may say about it."""

_FORBIDDEN = frozenset(
    (
        *("accept-charset", "accept-encoding", "connection", "content-length", "cookie", "cookie2", "date", "dnt"),
        *("expect", "host", "keep-alive", "origin", "referer", "set-cookie", "te", "trailer", "transfer-encoding"),
        *("upgrade", "user-agent", "via"),
    )
)
"""Headers that belong to the browser (https://fetch.spec.whatwg.org/#forbidden-request-header), and the name of the
program, for which the browser has its own."""

_FORBIDDEN_PREFIXES = ("access-control-request-", "proxy-", "sec-")
_OF_PACKED_BODIES = ("content-encoding", "content-length", "transfer-encoding")
"""What a response says about its body as it travelled; whoever reads it here gets it unpacked."""


def with_fetch(options: Mapping[str, Any], blocking: bool) -> Dict[str, Any]:
    """Returns the arguments of an HTTP client that sends through `fetch`.

    Args:
        options: The arguments of the HTTP client, complete.
        blocking: Whether it is a synchronous client.

    Raises:
        ConfigurationError: An argument says something about connections that the browser decides.
    """
    for name, usual in _UNCHANGEABLE.items():
        if options.get(name, usual) is not usual:
            raise ConfigurationError(
                f"`{name}` cannot be set where the browser makes the connections; leave it out, got {options[name]!r}."
            )
    rest = {name: value for name, value in options.items() if name not in _OF_CONNECTIONS}
    return {**rest, "transport": BlockingFetchTransport() if blocking else FetchTransport()}


class FetchTransport(httpx.AsyncBaseTransport):
    """An `httpx.AsyncBaseTransport` over the browser's `fetch`; the default of asynchronous clients in Pyodide.

    Bodies of responses are read as they arrive. Of the timeouts, `read` counts: for the wait for a response, sending
    included, and for each piece of its body; the browser tells nothing of the rest. Headers that browsers keep to
    themselves are left out. Redirects are not followed, because a browser tells nobody where they lead.
    """

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; the body of the response is yet to be read.

        Args:
            request: The request to send.

        Raises:
            httpx.ConnectError: There is no answer, or the browser does not hand it to this page.
            httpx.ReadTimeout: No answer arrived within the `read` timeout.
        """
        stream: Any = request.stream
        return await _Exchange(request).answer(b"".join([piece async for piece in stream]))


class BlockingFetchTransport(httpx.BaseTransport):
    """The same for synchronous clients, which can wait only where the browser can switch stacks (JSPI)."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; the body of the response is yet to be read.

        Args:
            request: The request to send.

        Raises:
            ConfigurationError: Nothing can wait here without stopping the page.
            httpx.TransportError: The request failed on its way.
        """
        stream: Any = request.stream
        body = b"".join(stream)
        response: httpx.Response = _waited(lambda: _Exchange(request).answer(body))
        response.stream = _BlockingBody(response.stream)
        return response


class _Exchange:
    """A request on its way, and what the browser promises about it; ended by a signal when somebody gives it up."""

    def __init__(self, request: httpx.Request) -> None:
        self._request = request
        self._seconds: Optional[float] = request.extensions.get("timeout", {}).get("read")
        self._js: Any = import_module("js")
        self._ffi: Any = import_module("pyodide.ffi")
        self._controller = self._js.AbortController.new()

    async def answer(self, body: bytes) -> httpx.Response:
        """Sends the request and returns the response."""
        answer = await self.kept(self._js.fetch(str(self._request.url), self._options(body)), self._no_answer)
        if answer.type == "opaqueredirect":
            raise httpx.RemoteProtocolError(
                "the server redirects, and a browser tells nobody where to; use the final address as the base URL",
                request=self._request,
            )
        pairs = [tuple(pair) for pair in answer.headers.entries()]
        return httpx.Response(
            answer.status,
            headers=[pair for pair in pairs if pair[0].lower() not in _OF_PACKED_BODIES],
            stream=httpx.ByteStream(b"") if answer.body is None else _Body(self, answer.body.getReader()),
        )

    async def kept(self, promise: Awaitable[Any], failure: Any) -> Any:
        """Returns what was promised; ends the exchange where that takes too long, fails or is not awaited any more."""
        import anyio

        try:
            with anyio.move_on_after(self._seconds):
                return await promise
        except self._ffi.JsException as error:
            raise failure(error) from error
        except BaseException:
            self.end()
            raise
        self.end()
        raise httpx.ReadTimeout("nothing arrived within the read timeout", request=self._request)

    def end(self) -> None:
        """Tells the browser that nobody waits any more; it closes the connection."""
        self._controller.abort()

    def broken(self, error: Any) -> httpx.TransportError:
        """Returns the error of a body that ended too early."""
        return httpx.ReadError(f"the body broke off ({_words(error)})", request=self._request)

    def _no_answer(self, error: Any) -> httpx.TransportError:
        message = f"the browser got no answer ({_words(error)})"
        page = _origin_of_page(self._js)
        if page is not None and page != _origin_of(self._request.url):
            message += (
                f"; it does not say why: the server cannot be reached, or it does not let pages of {page} call it "
                "(CORS), for which it has to answer with Access-Control-Allow-Origin, and to OPTIONS with "
                "Access-Control-Allow-Headers as well"
            )
        return httpx.ConnectError(message, request=self._request)

    def _options(self, body: bytes) -> Any:
        options: Dict[str, Any] = {
            "method": self._request.method,
            "headers": _sent_headers(self._request.headers),
            "signal": self._controller.signal,
            "cache": "no-store",
            "redirect": "manual",
        }
        if body:
            options["body"] = body
        return self._ffi.to_js(options, dict_converter=self._js.Object.fromEntries)


class _Body(httpx.AsyncByteStream):
    """The body of a response as it arrives, read from a `ReadableStream`."""

    def __init__(self, exchange: _Exchange, reader: Any) -> None:
        self._exchange = exchange
        self._reader = reader
        self._is_whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            piece = await self._exchange.kept(self._reader.read(), self._exchange.broken)
            if piece.done:
                self._is_whole = True
                return
            yield piece.value.to_bytes()

    async def aclose(self) -> None:
        """Ends the exchange if more of the body was to come."""
        if not self._is_whole:
            self._exchange.end()


class _BlockingBody(httpx.SyncByteStream):
    def __init__(self, body: Any) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._body.__aiter__()
        while True:
            try:
                yield _waited(pieces.__anext__)
            except StopAsyncIteration:
                return

    def close(self) -> None:
        _waited(self._body.aclose)


def _waited(begin: Any) -> Any:
    """Runs what is asynchronous to its end, while the page goes on."""
    ffi: Any = import_module("pyodide.ffi")
    if not ffi.can_run_sync():
        raise ConfigurationError(
            "A synchronous call cannot wait here, because the whole page would stand still; use AsyncOpenAI, or run "
            "the program by `runPythonAsync` in a browser that can switch stacks (JSPI)."
        )
    return ffi.run_sync(begin())


def _sent_headers(headers: httpx.Headers) -> List[Tuple[str, str]]:
    return [pair for pair in headers.items() if not _is_forbidden(pair[0].lower())]


def _is_forbidden(name: str) -> bool:
    return name in _FORBIDDEN or name.startswith(_FORBIDDEN_PREFIXES)


def _words(error: Any) -> str:
    return str(getattr(error, "message", "") or error)


def _origin_of_page(js: Any) -> Optional[str]:
    """Returns the origin of the page or worker; `None` outside of browsers."""
    location = getattr(js, "location", None)
    return None if location is None else str(location.origin)


def _origin_of(url: httpx.URL) -> str:
    return f"{url.scheme}://{url.netloc.decode('ascii', 'replace')}"
