from __future__ import annotations

import base64
import struct
from typing import Optional

import pytest
from hypothesis import given, strategies as st

from openai_testing.content.images import Image, decode_data_url, sniff

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480)
GIF = b"GIF89a" + struct.pack("<HH", 7, 9)
JPEG_START = b"\xff\xd8\xff\xe0" + struct.pack(">H", 6) + b"JFIF" + b"\xff\xff\xc4" + struct.pack(">H", 3) + b"x"
JPEG = JPEG_START + b"\xff\xc2" + struct.pack(">HBHH", 8, 8, 200, 300)
LOSSY = b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 33, 44)
LOSSLESS = b"RIFF\0\0\0\0WEBPVP8L" + bytes(4) + b"\x2f" + struct.pack("<I", 99 | 49 << 14)
EXTENDED = b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + (1023).to_bytes(3, "little") + (767).to_bytes(3, "little")


@pytest.mark.parametrize(
    ("data", "image"),
    [
        (PNG, Image("PNG", 640, 480)),
        (GIF, Image("GIF", 7, 9)),
        (JPEG, Image("JPEG", 300, 200)),
        (LOSSY, Image("WebP", 33, 44)),
        (LOSSLESS, Image("WebP", 100, 50)),
        (EXTENDED, Image("WebP", 1024, 768)),
        (b"", None),
        (b"hello", None),
        (PNG[:20], None),
        (JPEG[:-6], None),
        (b"\xff\xd8\x00\x00", None),
    ],
)
def test_type_and_size_are_read(data: bytes, image: Optional[Image]) -> None:
    assert sniff(data) == image


@given(
    st.binary(),
    st.sampled_from([b"", PNG[:8], GIF[:6], JPEG[:2], JPEG_START, LOSSY[:16], LOSSLESS[:16], EXTENDED[:16]]),
)
def test_nothing_crashes_the_reader(data: bytes, start: bytes) -> None:
    assert sniff(start + data) is None or isinstance(sniff(start + data), Image)


@given(st.binary())
def test_data_urls_round_trip(data: bytes) -> None:
    url = "data:image/png;base64," + base64.b64encode(data).decode()
    assert decode_data_url(url) == ("image/png", data)


def test_plain_data_urls_are_percent_decoded() -> None:
    assert decode_data_url("data:text/plain,a%20b") == ("text/plain", b"a b")
    assert decode_data_url("data:,x") == ("text/plain", b"x")


@pytest.mark.parametrize(
    "url", ["", "data:image/png;base64", "data:image/png;base64,a!", "data:a;base64,é", "http://x/,"]
)
def test_malformed_data_urls_are_none(url: str) -> None:
    assert decode_data_url(url) is None
