"""Type and size of an image, read from its first bytes."""

from __future__ import annotations

import base64
import binascii
import struct
from typing import NamedTuple, Optional, Tuple
from urllib.parse import unquote_to_bytes


class Image(NamedTuple):
    """What the first bytes say.

    Attributes:
        kind: `PNG`, `JPEG`, `GIF` or `WebP`.
        width: The width in pixels.
        height: The height in pixels.
    """

    kind: str
    width: int
    height: int


def sniff(data: bytes) -> Optional[Image]:
    """Reads type and size; `None` if the data is none of the four types, or ends before its size.

    Args:
        data: The file, or its beginning.
    """
    for reader in (_png, _gif, _webp, _jpeg):
        try:
            image = reader(data)
        except (struct.error, IndexError):
            return None
        if image is not None:
            return image
    return None


def decode_data_url(url: str) -> Optional[Tuple[str, bytes]]:
    """Splits a data URL (RFC 2397) into media type and data; `None` if it is malformed.

    Args:
        url: The data URL.
    """
    head, comma, payload = url.partition(",")
    if head[:5].lower() != "data:" or not comma:
        return None
    media_type, _, encoding = head[5:].rpartition(";")
    if encoding.strip().lower() != "base64":
        return head[5:] or "text/plain", unquote_to_bytes(payload)
    try:
        return media_type, base64.b64decode(payload.encode("ascii", "replace"), validate=True)
    except binascii.Error:
        return None


def _png(data: bytes) -> Optional[Image]:
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return None
    return Image("PNG", *struct.unpack_from(">II", data, 16))


def _gif(data: bytes) -> Optional[Image]:
    if data[:6] not in (b"GIF87a", b"GIF89a"):
        return None
    return Image("GIF", *struct.unpack_from("<HH", data, 6))


def _webp(data: bytes) -> Optional[Image]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    form = data[12:16]
    if form == b"VP8X":
        return Image("WebP", int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1)
    if form == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return Image("WebP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    width, height = struct.unpack_from("<HH", data, 26)
    return Image("WebP", width & 0x3FFF, height & 0x3FFF)


def _jpeg(data: bytes) -> Optional[Image]:
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # fill bytes may come before a marker
            at += 1
            continue
        # The frame headers C0 to CF hold the size, except C4, C8 and CC, which are tables.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Image("JPEG", width, height)
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return None
