"""Real media, small and made without libraries: PNG images and WAV sound."""

from __future__ import annotations

import math
import struct
import zlib
from array import array

SAMPLE_RATE = 24_000
"""Samples of sound in a second, as the API's own PCM has."""


def png(width: int, height: int, mark: int) -> bytes:
    """Makes a PNG image (ISO/IEC 15948) of vertical bands, with colours that follow from the mark.

    Args:
        width: The width in pixels.
        height: The height in pixels.
        mark: Images with different marks differ; the hash of a prompt, for instance.
    """
    palette = b"".join(struct.pack(">I", zlib.crc32(b"%d/%d" % (mark, n)))[:3] for n in range(16))
    # One row, with an index of four bits for each pixel; all rows are alike, which compresses well.
    shades = [(x * 16 // width) for x in range(width)] + [0]
    row = b"\x00" + bytes(shades[x] << 4 | shades[x + 1] for x in range(0, width, 2))
    header = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_png_chunk(kind, data) for kind, data in parts)


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def tone(seconds: float, pitch: float) -> bytes:
    """Makes a sine tone: PCM, 16 bits, little-endian, one channel, `SAMPLE_RATE`.

    Args:
        seconds: Its length in seconds.
        pitch: How high it is, in hertz.
    """
    # One period is repeated: a sine for each sample of a long text would take long.
    period = max(2, round(SAMPLE_RATE / pitch))
    wave = array("h", (int(8000 * math.sin(2 * math.pi * n / period)) for n in range(period)))
    count = max(1, int(seconds * SAMPLE_RATE))
    samples = (wave * (count // period + 1))[:count]
    return struct.pack(f"<{count}h", *samples)


def wav(pcm: bytes) -> bytes:
    """Puts PCM of one channel and 16 bits into a WAV file.

    Args:
        pcm: The samples, little-endian, at 24 kHz.
    """
    format_ = struct.pack("<HHIIHH", 1, 1, SAMPLE_RATE, SAMPLE_RATE * 2, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", len(format_)) + format_ + b"data" + struct.pack("<I", len(pcm)) + pcm
    return b"RIFF" + struct.pack("<I", len(body)) + body


def wav_seconds(data: bytes) -> float:
    """Returns the length of a WAV file in seconds, by its byte rate; 1.0 if it is none.

    Args:
        data: The bytes of the file.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE" or len(data) < 44:
        return 1.0
    rate = int.from_bytes(data[28:32], "little")
    return round((len(data) - 44) / rate, 3) if rate else 1.0
