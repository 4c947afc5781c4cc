"""A picture in a terminal: each character shows two pixels, one above the other."""

import struct
import zlib
from pathlib import Path
from typing import Iterator, List, Tuple

Pixel = Tuple[int, int, int]

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = 3


def pixels(path: Path) -> List[List[Pixel]]:
    """Reads a PNG of 8-bit RGB that is not interlaced.

    Raises:
        ValueError: It is something else.
    """
    data = path.read_bytes()
    width, height, *form = struct.unpack(">IIBBBBB", data[16:29])
    if not data.startswith(_SIGNATURE) or form != [8, 2, 0, 0, 0]:
        raise ValueError(f"{path.name} is no PNG of 8-bit RGB without interlacing.")
    raw = zlib.decompress(b"".join(body for kind, body in _chunks(data) if kind == b"IDAT"))
    stride, above, rows = width * _CHANNELS, bytes(width * _CHANNELS), []
    for start in range(0, height * (stride + 1), stride + 1):
        above = _unfiltered(raw[start], raw[start + 1 : start + 1 + stride], above)
        rows.append([(above[at], above[at + 1], above[at + 2]) for at in range(0, stride, _CHANNELS)])
    return rows


def blocks(rows: List[List[Pixel]], step: int = 2) -> Iterator[str]:
    """Yields lines of half blocks in true colour; of each `step` pixels, one is shown."""
    small = [row[::step] for row in rows[::step]]
    for upper, lower in zip(small[::2], small[1::2]):
        cells = (f"\x1b[38;2;{r};{g};{b}m\x1b[48;2;{x};{y};{z}m▀" for (r, g, b), (x, y, z) in zip(upper, lower))
        yield "".join(cells) + "\x1b[0m"


def _chunks(data: bytes) -> Iterator[Tuple[bytes, bytes]]:
    place = len(_SIGNATURE)
    while place < len(data):
        (size,) = struct.unpack(">I", data[place : place + 4])
        yield data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        place += size + 12


def _unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    """Undoes the filter of a line (PNG specification, section 9.2)."""
    done = bytearray(line)
    for at in range(len(done)):
        left = done[at - _CHANNELS] if at >= _CHANNELS else 0
        corner = above[at - _CHANNELS] if at >= _CHANNELS else 0
        guess = (0, left, above[at], (left + above[at]) // 2, _nearest(left, above[at], corner))[kind]
        done[at] = (done[at] + guess) & 0xFF
    return bytes(done)


def _nearest(left: int, above: int, corner: int) -> int:
    estimate = left + above - corner
    return min((left, above, corner), key=lambda value: abs(estimate - value))
