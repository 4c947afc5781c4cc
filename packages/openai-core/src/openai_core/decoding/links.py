"""The `Link` header of a response (RFC 8288, section 3): where what it holds goes on."""

from __future__ import annotations

import re
from typing import Iterator, Mapping, Optional, Tuple
from urllib.parse import urljoin, urlsplit

_PARAMETERS = re.compile(r'(?:[^,"]|"(?:\\.|[^"\\])*(?:"|$))*')
_PARAMETER = re.compile(r';\s*([!#$%&\'*+.^_`|~\w-]+)\s*(?:=\s*("(?:\\.|[^"\\])*"|[^\s;,"]*))?')
_PORTS = {"http": 80, "https": 443}


def linked_url(headers: Mapping[str, str], relation: str, base_url: str) -> Optional[str]:
    """Returns the URL that a response names for a relation, such as `next`; `None` if it names none.

    Args:
        headers: The response headers; look-ups must ignore case.
        relation: The type of the relation, in lower case. The first link of that type counts.
        base_url: The URL of what the response holds, to which a relative one is relative.
    """
    for target, parameters in _links(headers.get("link") or ""):
        # Of several parameters of one name, the first counts (section 3.3).
        named = {name.lower(): value for name, value in reversed(_PARAMETER.findall(parameters))}
        if relation in named.get("rel", "").strip('"').lower().split():
            return urljoin(base_url, target.strip())
    return None


def _links(text: str) -> Iterator[Tuple[str, str]]:
    """Yields each target with the text of its parameters, which ends at a comma outside of quotes."""
    start = text.find("<")
    while start >= 0:
        end = text.find(">", start)
        parameters = _PARAMETERS.match(text, end + 1)
        if end < 0 or parameters is None:
            return
        yield text[start + 1 : end], parameters.group()
        start = text.find("<", parameters.end())


def have_same_origin(one: str, other: str) -> bool:
    """Whether two absolute URLs have the same scheme, host and port (RFC 6454, section 4).

    Args:
        one: An absolute URL.
        other: The URL to compare it with.
    """
    return _origin(one) == _origin(other)


def _origin(url: str) -> object:
    try:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return object()  # the same as no other
