"""Proxies that the environment asks for, as the mounts of an HTTP client."""

from __future__ import annotations

import ipaddress
from typing import Any, Callable, Dict, Mapping, Optional
from urllib.request import getproxies


def environment_proxies() -> Dict[str, Optional[str]]:
    """Returns the proxy for each URL pattern; `None` means a direct connection.

    `HTTP_PROXY`, `HTTPS_PROXY` and `ALL_PROXY` name proxies, `NO_PROXY` hosts without one, as httpx reads them. On
    Windows and macOS the system's settings count where no variable is set.
    """
    settings = getproxies()
    proxies: Dict[str, Optional[str]] = {
        f"{scheme}://": address if "://" in address else f"http://{address}"
        for scheme, address in ((scheme, settings.get(scheme)) for scheme in ("http", "https", "all"))
        if address
    }
    direct = [host.strip() for host in settings.get("no", "").split(",")]
    if "*" in direct:
        return {}
    return {**proxies, **{_pattern(host): None for host in direct if host}}


def _pattern(host: str) -> str:
    if "://" in host:
        return host
    if host.lower() == "localhost":
        return f"all://{host}"
    try:
        address = ipaddress.ip_address(host.split("/")[0])
    except ValueError:
        return f"all://*{host}"
    return f"all://{host}" if address.version == 4 else f"all://[{host}]"


def mounts_for(options: Mapping[str, Any], make_transport: Callable[[Any], Any]) -> Dict[str, Any]:
    """Returns the mounts of an HTTP client that is given its own transport.

    Args:
        options: Arguments of the client; `proxy`, `trust_env` and `mounts` count, the last over the others.
        make_transport: Makes the transport that goes through a proxy.
    """
    proxies: Mapping[str, Any] = {}
    if options.get("proxy") is not None:
        proxies = {"all://": options["proxy"]}
    elif options.get("trust_env", True):
        proxies = environment_proxies()
    mounts = {pattern: None if proxy is None else make_transport(proxy) for pattern, proxy in proxies.items()}
    return {**mounts, **(options.get("mounts") or {})}
