"""Sound that looks like speech: one wave for each piece of text, as high as the voice and as long as the piece."""

from __future__ import annotations

import math
import struct
import zlib
from functools import lru_cache
from typing import List

from ..content import tokens
from ..content.media import SAMPLE_RATE

_MS_PER_LETTER = 45
_LOUDNESS = 9000
_STEPS = 5


def syllables(text: str) -> List[str]:
    """Cuts a text into the pieces that are spoken together.

    Args:
        text: The text to take.
    """
    return tokens.split(text)


def wave_of(piece: str, voice: str, speed: float = 1.0) -> bytes:
    """Speaks a piece of text: PCM, 16 bits, little-endian, one channel, 24 kHz.

    Args:
        piece: What to speak. Space is a pause.
        voice: A name; each one has its own pitch.
        speed: 1.0 is the usual pace.
    """
    letters = min(8, len(piece.strip()))
    pitch = 110 + zlib.crc32(voice.encode("utf-8", "replace")) % 90
    step = zlib.crc32(piece.encode("utf-8", "replace")) % _STEPS
    ms = round((letters + 1) * _MS_PER_LETTER / speed)
    return _wave(0 if not letters else pitch + 12 * step, ms)


@lru_cache(maxsize=256)
def _wave(pitch: int, ms: int) -> bytes:
    count = SAMPLE_RATE * ms // 1000
    if not pitch:
        return bytes(2 * count)
    fade = max(1, count // 6)
    turn = 2 * math.pi * pitch / SAMPLE_RATE
    # Two overtones make it a hum rather than a whistle; the fades keep pieces apart, as syllables are.
    samples = (
        int(
            _LOUDNESS
            * min(1.0, n / fade, (count - 1 - n) / fade)
            * (0.6 * math.sin(turn * n) + 0.25 * math.sin(2 * turn * n) + 0.15 * math.sin(3 * turn * n))
        )
        for n in range(count)
    )
    return struct.pack(f"<{count}h", *samples)
