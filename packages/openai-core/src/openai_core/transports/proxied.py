"""Sending through proxies: transports of httpx that follow the rules."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping

from ..errors import ConfigurationError, MissingDependencyError
from ..imports import httpx
from .contexts import shared_ssl_context
from .hardened_pools import harden
from .proxies import Proxy, ProxyRules, environment_rules, proxy_of

MakeTransport = Callable[[Any], Any]
"""Makes a transport that goes through a proxy, an `httpx.Proxy`."""


class RoutedTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends each request through the proxy that the rules name for it, or directly.

    Args:
        rules: Which proxy a request goes through.
        direct: Sends requests that need no proxy; whoever made it closes it.
        make_transport: Makes a transport for a proxy, when the first request goes there.
        library: The module of the proxies that `make_transport` takes: httpx or httpx2.
    """

    def __init__(self, rules: ProxyRules, direct: Any, make_transport: MakeTransport, library: Any = httpx) -> None:
        self._rules = rules
        self._direct = direct
        self._make_transport = make_transport
        self._library = library
        self._transports: Dict[Proxy, Any] = {}

    def handle_request(self, request: Any) -> Any:
        """Sends a request.

        Args:
            request: The request to send.

        Raises:
            ConfigurationError: The environment names a proxy that cannot be used.
            MissingDependencyError: A SOCKS proxy needs a package that is not installed.
        """
        return self._transport_for(request.url).handle_request(request)

    async def handle_async_request(self, request: Any) -> Any:
        """Does the same as `handle_request`, asynchronously.

        Args:
            request: The request to send.
        """
        return await self._transport_for(request.url).handle_async_request(request)

    def close(self) -> None:
        """Closes the connections to the proxies."""
        for transport in self._transports.values():
            transport.close()

    async def aclose(self) -> None:
        """Closes the connections to the proxies."""
        for transport in self._transports.values():
            await transport.aclose()

    def _transport_for(self, url: Any) -> Any:
        proxy = self._rules.proxy_for(url.scheme, url.raw_host.decode("ascii"), url.port)
        if proxy is None:
            return self._direct
        if proxy not in self._transports:
            transport = self._make_transport(library_proxy(proxy, self._library))
            harden(transport)
            # Where two threads come here at once, both use the first one.
            self._transports.setdefault(proxy, transport)
        return self._transports[proxy]


def library_proxy(proxy: Proxy, library: Any = httpx) -> Any:
    """Returns a proxy as an object of httpx or httpx2.

    Args:
        proxy: The proxy that the rules have found.
        library: Httpx or httpx2 (httpx by default).

    Raises:
        ConfigurationError: HTTP requests cannot go through a proxy of this kind.
        MissingDependencyError: It needs a package that is not installed.
    """
    if proxy.scheme.startswith("socks4"):
        raise ConfigurationError(
            f"{proxy.source} is {proxy.url!r}, but HTTP requests need version 5 of SOCKS; name a socks5:// proxy."
        )
    if proxy.is_socks:
        _require_socksio(proxy.source, proxy.url)
    tls: Dict[str, Any] = {"ssl_context": shared_ssl_context()} if proxy.scheme == "https" else {}
    try:
        # Older ones know `socks5` only; either way, the proxy looks up names.
        return library.Proxy(proxy.url.replace("socks5h://", "socks5://"), auth=proxy.auth, **tls)
    except library.InvalidURL as error:
        raise ConfigurationError(f"{proxy.source} is {proxy.url!r}, which is no usable proxy: {error}.") from None


def _require_socksio(source: str, url: str) -> None:
    try:
        import socksio  # type: ignore[import-not-found, unused-ignore]  # noqa: F401
    except ImportError as error:
        raise MissingDependencyError(
            f"{source} is {url!r}, and a SOCKS proxy needs socksio, which is not installed; "
            "run `pip install openai[socks]`."
        ) from error


def given_proxy(value: Any, library: Any = httpx) -> Any:
    """Returns the argument `proxy` of a client as an object of the library.

    Args:
        value: An address, or a URL or proxy of either library.
        library: The module httpx or httpx2.

    Raises:
        ConfigurationError: It is no address of a proxy, or one that HTTP requests cannot use.
        MissingDependencyError: It needs a package that is not installed.
    """
    url = getattr(value, "url", None)
    if url is None:
        return library_proxy(proxy_of(str(value), "`proxy`"), library)
    if url.scheme.startswith("socks"):
        _require_socksio("`proxy`", str(url))
    if isinstance(value, library.Proxy):
        return value
    context = getattr(value, "ssl_context", None)
    tls: Dict[str, Any] = {} if context is None else {"ssl_context": context}
    return library.Proxy(str(url), auth=value.auth, headers=list(value.headers.multi_items()), **tls)


def mounts_for(
    options: Mapping[str, Any], direct: Any, make_transport: MakeTransport, library: Any = httpx
) -> Dict[str, Any]:
    """Returns the mounts of an HTTP client that is given its own transport.

    Args:
        options: Arguments of the client; `proxy`, `trust_env` and `mounts` count, the last over the others.
        direct: The client's own transport.
        make_transport: Makes the transport that goes through a proxy.
        library: The module of the client: httpx or httpx2.

    Raises:
        ConfigurationError: `proxy` cannot be used.
        MissingDependencyError: `proxy` needs a package that is not installed.
    """
    mounts: Dict[str, Any] = {}
    if options.get("proxy") is not None:
        mounts["all://"] = make_transport(given_proxy(options["proxy"], library))
    elif options.get("trust_env", True):
        rules = environment_rules()
        if rules.apply_to("http", "https"):
            mounts["all://"] = RoutedTransport(rules, direct, make_transport, library)
    return {**mounts, **(options.get("mounts") or {})}
