"""From a request to the bytes of its head, and how its body is framed (RFC 9112, sections 3 and 6).

Names of headers hardly ever change from call to call, so what follows from them alone is kept.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

from ...encoding.headers import are_plain
from ...imports import httpx
from .response_heads import CHUNKED

_TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_TARGET = re.compile(rb"[!-~]+")
_METHOD = re.compile(r"[A-Z]+")
_LENGTH = re.compile(rb"[0-9]{1,18}")


class Outgoing(NamedTuple):
    """What is sent before the body.

    Attributes:
        head: The bytes, up to and with the blank line.
        length: How many bytes of body follow, or `CHUNKED`.
        method: The HTTP method, in capitals.
        target: The path and the query.
        headers: Names and values.
    """

    head: bytes
    length: int
    method: str
    target: bytes
    headers: Sequence[Tuple[bytes, bytes]]


class _Plan(NamedTuple):
    """What the names of some headers say, in their order."""

    template: bytes
    length_at: Optional[int]
    coding_at: Optional[int]


def outgoing(request: httpx.Request) -> Outgoing:
    """Returns the head of a request.

    Args:
        request: The request with its headers.

    Raises:
        httpx.LocalProtocolError: The request cannot be sent, say because of a line break in a header.
    """
    headers = request.headers.raw
    method = request.method
    target = request.url.raw_path
    plan = _plan(tuple([name for name, _ in headers]))
    if plan is not None:
        values = [value for _, value in headers]
        length = _body_length(plan, values)
        if length is not None and are_plain(values) and _METHOD.fullmatch(method) and _TARGET.fullmatch(target):
            head = plan.template % (method.encode("ascii"), target, *values)
            return Outgoing(head, length, method, target, headers)
    return _unusual(request, method, target, headers)


@lru_cache(maxsize=256)
def _plan(names: Tuple[bytes, ...]) -> Optional[_Plan]:
    lowered = [name.lower() for name in names]
    framing = lowered.count(b"content-length") + lowered.count(b"transfer-encoding")
    if lowered.count(b"host") != 1 or framing > 1 or not all(map(_TOKEN.fullmatch, names)):
        return None
    lines = [name.replace(b"%", b"%%") + b": %b\r\n" for name in names]
    return _Plan(
        b"%b %b HTTP/1.1\r\n" + b"".join(lines) + b"\r\n",
        _index(lowered, b"content-length"),
        _index(lowered, b"transfer-encoding"),
    )


def _index(names: List[bytes], name: bytes) -> Optional[int]:
    return names.index(name) if name in names else None


def _body_length(plan: _Plan, values: List[bytes]) -> Optional[int]:
    """Returns the length that the headers give; `None` if it is unusual."""
    if plan.length_at is not None:
        value = values[plan.length_at]
        return int(value) if _LENGTH.fullmatch(value) else None
    if plan.coding_at is not None:
        return CHUNKED if values[plan.coding_at] == b"chunked" else None
    return 0


def _unusual(request: httpx.Request, method: str, target: bytes, headers: Any) -> Outgoing:
    from .h11_rules import h11_head, h11_request

    try:
        checked = h11_request(method, target, headers)
    except httpx.LocalProtocolError as error:
        error.request = request
        raise
    fields = dict(checked.headers)
    length = CHUNKED if b"transfer-encoding" in fields else int(fields.get(b"content-length", b"0"))
    return Outgoing(h11_head(checked), length, method, target, headers)
