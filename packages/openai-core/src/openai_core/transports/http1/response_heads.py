"""From bytes to the head of an answer, where it is well-formed beyond doubt (RFC 9112, sections 4 to 6)."""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Tuple

CHUNKED = -1
"""In place of a length: the body says itself where it ends."""

MAX_HEAD_BYTES = 100 * 1024
"""An incomplete head, chunk size or trailer that is longer is refused."""

_HEAD = re.compile(
    rb"HTTP/1\.1 [2-9][0-9]{2}(?: [\t -~\x80-\xff]*)?(?:\r\n[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\x80-\xff]*)*"
)
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
    """

    status: int
    headers: List[Tuple[bytes, bytes]]
    length: Optional[int]
    keep_alive: bool
    reason: bytes
    version: bytes = b"HTTP/1.1"
    is_ascii: bool = False
    may_be_encoded: bool = True


def read_head(head: bytes, method: str) -> Optional[Head]:
    """Reads a head, or returns `None` for one that is unusual or broken.

    Args:
        head: The bytes before the blank line.
        method: The verb of the request in capitals.
    """
    if _HEAD.fullmatch(head) is None:
        return None
    lines = head.split(b"\r\n")
    headers: List[Tuple[bytes, bytes]] = []
    framing: List[Tuple[bytes, bytes]] = []
    keep_alive = True
    encoded = False
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        value = value.strip(b" \t")
        headers.append((name, value))
        lowered = name.lower()
        if lowered in _FRAMING:
            framing.append((lowered, value))
        elif lowered == b"connection":
            option = value.lower()
            if option not in _OPTIONS:
                return None
            keep_alive = keep_alive and option != b"close"
        elif lowered == b"content-encoding":
            encoded = True
    status = int(lines[0][9:12])
    length: Optional[int] = None
    if framing:
        if len(framing) > 1 or not _is_plain(*framing[0]):
            return None
        length = CHUNKED if framing[0][0] == b"transfer-encoding" else int(framing[0][1])
    if method == "HEAD" or status in _WITHOUT_BODY:
        length = 0
    return Head(status, headers, length, keep_alive, lines[0][13:], b"HTTP/1.1", head.isascii(), encoded)


def _is_plain(name: bytes, value: bytes) -> bool:
    if name == b"content-length":
        return _LENGTH.fullmatch(value) is not None
    return value == b"chunked"
