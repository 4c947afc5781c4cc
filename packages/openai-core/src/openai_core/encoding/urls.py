"""Where there can be no server, which is looked at when something is sent, and the origins of URLs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Dict, Optional, Tuple

from ..errors import ConfigurationError


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
    problem = problem_of_host(text)
    if problem:
        raise ConfigurationError(f"`{setting}` {problem}: {shown(text)!r}.")
    path, question, query = text.partition("#")[0].partition("?")
    return (path if path.endswith("/") else path + "/") + question + query


def shown(url: str) -> str:
    """Returns a URL without the user name, password and query, to stand in a message.

    Args:
        url: A URL, complete or not.
    """
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
    bare, credentials = without_credentials(url)
    if credentials and not any(name.lower() == "authorization" for name in headers):
        from base64 import b64encode
        from urllib.parse import unquote_to_bytes

        user, _, password = credentials.partition(":")
        login = b64encode(unquote_to_bytes(user) + b":" + unquote_to_bytes(password)).decode("ascii")
        headers = {**headers, "Authorization": f"Basic {login}"}
    return bare, headers


def without_credentials(url: str) -> Tuple[str, str]:
    """Returns an absolute URL without its user name and password, and what they are there.

    Args:
        url: An absolute URL.
    """
    scheme, found, rest = url.partition("://")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    credentials, _, place = host.rpartition("@")
    return f"{scheme}{found}{place}{rest[len(host) :]}", credentials


_LAST_PORT = 65535
_LONGEST_LABEL = 63
_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


def origin_of(url: str) -> Tuple[str, str, Optional[int]]:
    """Returns scheme, host and port of an absolute URL (RFC 6454, section 4).

    Args:
        url: An absolute URL.
    """
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return parts.scheme, str(parts.hostname), parts.port or _PORTS.get(parts.scheme)


def problem_of_host(url: str) -> str:
    """Says why there can be no server at an absolute URL; nothing if there can be one.

    Ports have 16 bits. The parts of a name have at most 63 characters (RFC 1035, section 2.3.4).

    Args:
        url: An absolute URL.
    """
    scheme, _, rest = url.partition("://")
    if scheme.lower() not in _PORTS:
        return ""
    place = rest.partition("/")[0].partition("?")[0].partition("#")[0].rpartition("@")[2]
    # Addresses of version 6 stand in brackets, for they have colons themselves.
    name, end, port = place.partition("]:" if place.startswith("[") else ":")
    if end and port and not (port.isascii() and port.isdigit() and 0 < int(port.lstrip("0")[:6] or 0) <= _LAST_PORT):
        return f"names the port {port!r}, but ports are numbers from 1 to {_LAST_PORT}"
    labels = name[: -1 if name.endswith(".") else None].split(".")
    if not all(0 < len(label) <= _LONGEST_LABEL for label in labels) or (name.startswith("[") and "]" not in place):
        return "has a host name that there cannot be"
    return ""
