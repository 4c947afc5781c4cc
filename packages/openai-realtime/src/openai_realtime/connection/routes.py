"""How a WebSocket gets to its server: whom it trusts, and which proxy it goes through."""

from __future__ import annotations

import inspect
from typing import Any, Dict, Mapping
from urllib.parse import urlsplit

from openai_core.errors import MissingDependencyError
from openai_core.transports.contexts import shared_ssl_context
from openai_core.transports.proxies import Proxy, environment_rules


def routed(url: str, options: Mapping[str, Any], connect: Any) -> Dict[str, Any]:
    """Returns the options of a connection, completed by those for TLS and for the proxy that the environment names.

    Args:
        url: Where it goes.
        options: Options of the caller, which count before the environment.
        connect: What will open it; before version 15, the websockets library knows no proxies.

    Raises:
        ConfigurationError: The environment names a proxy that cannot be used.
        MissingDependencyError: A SOCKS proxy needs a package that is not installed.
    """
    completed = dict(options)
    target = urlsplit(url)
    if target.scheme == "wss":
        completed.setdefault("ssl", shared_ssl_context())
    if options.get("proxy", True) is not True or "proxy" not in inspect.signature(connect).parameters:
        return completed
    proxy = environment_rules().proxy_for(target.scheme, target.hostname or "", target.port)
    completed["proxy"] = None if proxy is None else _address_of(proxy)
    if proxy is not None and proxy.scheme == "https":
        completed.setdefault("proxy_ssl", shared_ssl_context())
    return completed


def _address_of(proxy: Proxy) -> str:
    if proxy.is_socks:
        try:
            import python_socks  # type: ignore[import-not-found, unused-ignore]  # noqa: F401
        except ImportError as error:
            raise MissingDependencyError(
                f"{proxy.source} is {proxy.url!r}, and a WebSocket over a SOCKS proxy needs python-socks, which is not "
                "installed; run `pip install openai[socks]`."
            ) from error
    return proxy.url_with_credentials()
