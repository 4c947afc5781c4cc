"""Base URLs, taken as they are given and checked when something is sent, and the origins of URLs."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Mapping, Optional, Tuple

from ..errors import ConfigurationError
from ..options import NotGiven


def base_url_text(url: Any) -> str:
    """Returns a base URL as text, with a slash at the end of its path where it has one.

    Programs build clients that never send anything, with whatever they have; `checked_base_url` looks closer.

    Args:
        url: Text, or a URL object of httpx or httpx2.
    """
    address, question, query = str(url).strip().partition("#")[0].partition("?")
    path = address.partition("://")[2].partition("/")[1] if "://" in address else address
    return (address + "/" if path and not address.endswith("/") else address) + question + query


@lru_cache(maxsize=256)
def checked_base_url(text: str, setting: str = "base_url") -> str:
    """Returns a base URL to which a request can go, with a slash at its end, or before its query.

    Args:
        text: The base URL.
        setting: What it is called where it was given.

    Raises:
        ConfigurationError: It has no http(s) scheme, no host or no possible port.
    """
    scheme, found, rest = text.partition("://")
    if not found or scheme.lower() not in ("http", "https", "http+unix", "ws", "wss"):
        raise ConfigurationError(f"`{setting}` must start with https:// or http://, got {shown(text)!r}.")
    if not rest or rest[0] in "/?#":
        raise ConfigurationError(f"`{setting}` has no host: {shown(text)!r}.")
    if any(character.isspace() or ord(character) < 32 for character in text):
        raise ConfigurationError(f"`{setting}` contains white space: {shown(text)!r}.")
    if not _is_address(text):
        raise ConfigurationError(f"`{setting}` has an impossible host or port: {shown(text)!r}.")
    path, question, query = text.partition("#")[0].partition("?")
    return (path if path.endswith("/") else path + "/") + question + query


def _is_address(url: str) -> bool:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != -1
    except ValueError:
        return False


def shown(url: str) -> str:
    """Returns a URL without the user name, password and query, to stand in a message."""
    scheme, found, rest = url.partition("://")
    rest = rest.partition("?")[0]
    host, slash, path = rest.partition("/")
    return (scheme + found + host.rpartition("@")[2] + slash + path) if found else scheme.partition("?")[0]


_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


def origin_of(url: str) -> Tuple[str, str, Optional[int]]:
    """Returns scheme, host and port of an absolute URL (RFC 6454, section 4)."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return parts.scheme, str(parts.hostname), parts.port or _PORTS.get(parts.scheme)


def resolve_data_residency(
    region: Optional[str],
    base_url: Any,
    websocket_base_url: Any,
    regional_base_urls: Mapping[str, str],
) -> Any:
    """Returns the base URL that a region or the `base_url` argument asks for, or `None` for neither.

    Raises:
        ConfigurationError: The region is unknown, or given next to an address.
    """
    if region is None:
        return None if isinstance(base_url, NotGiven) else base_url
    if not isinstance(base_url, NotGiven) or websocket_base_url is not None:
        raise ConfigurationError("Pass either `data_residency`, or `base_url` and `websocket_base_url`, not both.")
    if region not in regional_base_urls:
        known = ", ".join(regional_base_urls) or "none for this client"
        raise ConfigurationError(f"Unknown `data_residency` {region!r}; the regions are {known}.")
    return regional_base_urls[region]
