"""Base URLs, checked when a client is built, and the origins of URLs."""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping, Optional, Tuple

from ..errors import ConfigurationError
from ..options import NotGiven


def checked_base_url(url: Any) -> str:
    """Returns a base URL as text, with a slash at the end of its path.

    Args:
        url: Text, or a URL object of httpx or httpx2.

    Raises:
        ConfigurationError: It has no http(s) scheme or no host.
    """
    text = str(url).strip()
    scheme, found, rest = text.partition("://")
    if not found or scheme.lower() not in ("http", "https", "http+unix", "ws", "wss"):
        raise ConfigurationError(f"`base_url` must start with https:// or http://, got {shown(text)!r}.")
    if not rest or rest[0] in "/?#":
        raise ConfigurationError(f"`base_url` has no host: {shown(text)!r}.")
    if any(character.isspace() or ord(character) < 32 for character in text):
        raise ConfigurationError(f"`base_url` contains white space: {shown(text)!r}.")
    path, question, query = text.partition("#")[0].partition("?")
    return (path if path.endswith("/") else path + "/") + question + query


def shown(url: str) -> str:
    """Returns a URL without the user name, password and query, to stand in a message."""
    scheme, found, rest = url.partition("://")
    rest = rest.partition("?")[0]
    host, slash, path = rest.partition("/")
    return (scheme + found + host.rpartition("@")[2] + slash + path) if found else scheme.partition("?")[0]


def credentials_as_header(url: str, headers: Dict[str, str]) -> Tuple[str, Dict[str, str]]:
    """Takes the user name and password out of a URL; HTTP libraries would let them replace the key.

    Args:
        url: An absolute URL.
        headers: The headers of the request.

    Returns:
        The URL without them, and the headers; with them as `Authorization`, if there is none (RFC 7617).
    """
    if "@" not in url:
        return url, headers
    scheme, found, rest = url.partition("://")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    credentials, at, place = host.rpartition("@")
    if not at:
        return url, headers
    if not any(name.lower() == "authorization" for name in headers):
        from base64 import b64encode
        from urllib.parse import unquote_to_bytes

        user, _, password = credentials.partition(":")
        login = b64encode(unquote_to_bytes(user) + b":" + unquote_to_bytes(password)).decode("ascii")
        headers = {**headers, "Authorization": f"Basic {login}"}
    return f"{scheme}{found}{place}{rest[len(host) :]}", headers


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
