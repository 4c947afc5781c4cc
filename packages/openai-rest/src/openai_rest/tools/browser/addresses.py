"""What a model may see of the URL of a tab: its origin. Paths, queries and user names can hold secrets."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address
from typing import Tuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from openai_core.imports import httpx

from .values import Malformed, is_text

__all__ = ["lenient_origin", "strict_origin", "without_secrets"]

BLANK = "about:blank"

_LONGEST = 2048
_LARGEST_PORT = 65535
_WEB = ("http", "https")
_DEFAULT_PORTS = {("http", 80), ("https", 443)}
_AUTHORITY = re.compile(r"(https?://)([^/?#]+)", re.IGNORECASE)
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NUMERIC = re.compile(r"[0-9]+|0x[0-9a-f]*")
_SECRETS = frozenset(
    (
        "apikey",
        "accesstoken",
        "refreshtoken",
        "sessiontoken",
        "sessionid",
        "idtoken",
        "authtoken",
        "authorization",
        "token",
        "password",
        "clientsecret",
        "signingsecret",
        "sig",
        "signature",
        "xgoogsignature",
        "xgoogcredential",
        "xamzsecuritytoken",
        "xamzsignature",
        "xamzcredential",
    )
)


def strict_origin(url: str) -> str:
    """Returns the origin of a tab whose driver reports observations: an http(s) origin in its usual spelling, or blank.

    Args:
        url: The URL of the tab.

    Raises:
        Malformed: It has no such origin.
    """
    if url == BLANK:
        return url
    scheme, host_and_port = _authority(url)
    parsed = _parsed(scheme + host_and_port)
    port = parsed.port
    if port is not None and not 0 <= port <= _LARGEST_PORT:
        raise _no_origin()
    host = _canonical_host(parsed.raw_host.decode("ascii").lower(), host_and_port)
    shown = "" if port is None or (parsed.scheme, port) in _DEFAULT_PORTS else f":{port}"
    return _short(f"{parsed.scheme}://{host}{shown}")


def _authority(url: str) -> Tuple[str, str]:
    """Splits off the scheme, and the host with its port: without a user, without anything escaped."""
    found = _AUTHORITY.match(url) if is_text(url) else None
    if found is None or _UNSAFE.search(found[2]):
        raise _no_origin()
    host_and_port = found[2].rpartition("@")[2]
    if "%" in host_and_port:
        raise _no_origin()
    return found[1], host_and_port


def _parsed(origin: str) -> httpx.URL:
    try:
        return httpx.URL(origin)
    except (httpx.InvalidURL, ValueError):
        raise _no_origin() from None


def _canonical_host(host: str, as_given: str) -> str:
    try:
        if ":" in host:
            return f"[{IPv6Address(host).compressed}]"
        labels = (host[:-1] if host.endswith(".") else host).split(".")
        if not all(map(_LABEL.fullmatch, labels)):
            raise _no_origin()
        # A host that ends in a number is an IPv4 address, and only the usual spelling of one is let through.
        if _NUMERIC.fullmatch(labels[-1]) and str(IPv4Address(host)) != as_given.partition(":")[0]:
            raise _no_origin()
    except ValueError:
        raise _no_origin() from None
    return host


def lenient_origin(url: str) -> str:
    """Returns the origin of a tab whose driver reports no observations; of other schemes than http(s), the scheme.

    Args:
        url: The URL of the tab.

    Raises:
        Malformed: It has no scheme, or no host.
    """
    if url == BLANK:
        return url
    try:
        parts = urlsplit(url)
    except ValueError:
        raise _no_origin() from None
    if not parts.scheme:
        raise _no_origin()
    if parts.scheme not in _WEB:
        return _short(f"{parts.scheme}:")
    authority = parts.netloc.rpartition("@")[2]
    if not authority:
        raise _no_origin()
    origin = _parsed(f"{parts.scheme}://{authority}")
    return _short(f"{origin.scheme}://{origin.netloc.decode('ascii')}")


def without_secrets(url: str) -> str:
    """Returns a URL without user, fragment and the values of query parameters that look like credentials.

    Args:
        url: A URL with a scheme.

    Raises:
        Malformed: It has no scheme, or no host where it needs one.
    """
    parts = urlsplit(url)
    if not parts.scheme or (parts.scheme in _WEB and not parts.hostname):
        raise _no_origin()
    query = parse_qsl(parts.query, keep_blank_values=True)
    if any(_is_secret(name) for name, _ in query):
        kept = urlencode([(name, "***" if _is_secret(name) else value) for name, value in query], safe="*")
    else:
        kept = parts.query
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=kept, fragment=""))


def _is_secret(name: str) -> bool:
    plain = re.sub("[-_]", "", name.lower())
    return plain in _SECRETS or (plain.startswith("x") and plain[1:] in _SECRETS)


def _short(origin: str) -> str:
    if not is_text(origin, _LONGEST):
        raise _no_origin()
    return origin


def _no_origin() -> Malformed:
    return Malformed("the URL of a tab has no origin that can be shown")
