"""From bytes to the head of an answer, where it is well-formed beyond doubt (RFC 9112, sections 4 to 6)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import List, NamedTuple, Optional, Sequence, Tuple

CHUNKED = -1
"""In place of a length: the body says itself where it ends."""

MAX_HEAD_BYTES = 100 * 1024
"""An incomplete head, chunk size or trailer that is longer is refused."""

_HEAD = re.compile(
    rb"HTTP/1\.1 [2-9][0-9]{2}(?: [\t -~\x80-\xff]*)?(?:\r\n[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\x80-\xff]*)*"
)
_FIELD = re.compile(rb"\r\n([^:]+):[\t ]*([^\r]*[^\r\t ])?")
"""A line of a head that is well-formed: the name, and the value without spaces around it."""

_LENGTH = re.compile(rb"[0-9]{1,18}")
_FRAMING = (b"content-length", b"transfer-encoding")
_OPTIONS = (b"close", b"keep-alive")
_WITHOUT_BODY = (204, 304)


class Head(NamedTuple):
    """The head of an answer.

    Attributes:
        status: The status code, 200 or more.
        headers: Names as they were written, and values.
        length: How many bytes the body has, `CHUNKED`, or `None` where the connection ends with it.
        keep_alive: Whether the connection may be used again.
        reason: What follows the status code.
        version: Such as `b"HTTP/1.1"`.
        is_ascii: Whether all of it is known to be ASCII.
        may_be_encoded: Whether the body may be compressed.
        lowered: The names in lower case, where that is known already.
    """

    status: int
    headers: List[Tuple[bytes, bytes]]
    length: Optional[int]
    keep_alive: bool
    reason: bytes
    version: bytes = b"HTTP/1.1"
    is_ascii: bool = False
    may_be_encoded: bool = True
    lowered: Optional[Sequence[bytes]] = None


def read_head(head: bytes, method: str) -> Optional[Head]:
    """Reads a head, or returns `None` for one that is unusual or broken.

    Args:
        head: The bytes before the blank line.
        method: The verb of the request in capitals.
    """
    if _HEAD.fullmatch(head) is None:
        return None
    headers: List[Tuple[bytes, bytes]] = _FIELD.findall(head)
    plan = _plan(tuple([name for name, _ in headers]))
    if plan is None:
        return None
    keep_alive = True
    for index in plan.connection_at:
        option = headers[index][1].lower()
        if option not in _OPTIONS:
            return None
        keep_alive = keep_alive and option != b"close"
    status = int(head[9:12])
    length: Optional[int] = None
    if plan.framing_at is not None:
        value = headers[plan.framing_at][1]
        if not _is_plain(plan.lowered[plan.framing_at], value):
            return None
        length = CHUNKED if value == b"chunked" else int(value)
    if method == "HEAD" or status in _WITHOUT_BODY:
        length = 0
    reason = head.partition(b"\r\n")[0][13:]
    return Head(
        status, headers, length, keep_alive, reason, b"HTTP/1.1", head.isascii(), plan.may_be_encoded, plan.lowered
    )


class _Plan(NamedTuple):
    """What the names of some headers say, in their order."""

    lowered: Sequence[bytes]
    connection_at: Sequence[int]
    framing_at: Optional[int]
    may_be_encoded: bool


@lru_cache(maxsize=64)
def _plan(names: Tuple[bytes, ...]) -> Optional[_Plan]:
    """Names hardly ever change from answer to answer. Returns `None` where two of them say where the body ends."""
    lowered = [name.lower() for name in names]
    connection_at = [index for index, name in enumerate(lowered) if name == b"connection"]
    framing_at = [index for index, name in enumerate(lowered) if name in _FRAMING]
    if len(framing_at) > 1:
        return None
    return _Plan(lowered, connection_at, framing_at[0] if framing_at else None, b"content-encoding" in lowered)


def _is_plain(name: bytes, value: bytes) -> bool:
    if name == b"content-length":
        return _LENGTH.fullmatch(value) is not None
    return value == b"chunked"
