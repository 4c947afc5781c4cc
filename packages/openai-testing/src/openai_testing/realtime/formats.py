"""Audio formats of sessions: PCM of 16 bits at 24 kHz, and the two laws of telephony at 8 kHz (ITU-T G.711)."""

from __future__ import annotations

import base64
import binascii
import struct
from bisect import bisect_left
from functools import lru_cache
from typing import Dict, List, NamedTuple, Tuple

from ..wire.errors import APIFailure

PCM, ULAW, ALAW = "audio/pcm", "audio/pcmu", "audio/pcma"
NAMES = (PCM, ULAW, ALAW)


class AudioFormat(NamedTuple):
    """How audio is written.

    Attributes:
        name: `audio/pcm`, `audio/pcmu` or `audio/pcma`.
    """

    name: str = PCM

    @property
    def rate(self) -> int:
        """Samples in a second."""
        return 24_000 if self.name == PCM else 8_000

    @property
    def width(self) -> int:
        """Bytes of a sample."""
        return 2 if self.name == PCM else 1

    def bytes_of(self, ms: int) -> int:
        """Returns the number of bytes of so many milliseconds.

        Args:
            ms: How many milliseconds.
        """
        return ms * self.rate // 1000 * self.width

    def ms_of(self, size: int) -> int:
        """Returns the milliseconds of so many bytes.

        Args:
            size: A number of bytes.
        """
        return size * 1000 // (self.rate * self.width)

    def to_pcm(self, data: bytes) -> bytes:
        """Decodes audio to PCM of 16 bits, little-endian, at this format's rate.

        Args:
            data: Audio in this format.
        """
        if self.name == PCM:
            return data
        table = _levels(self.name)
        return struct.pack(f"<{len(data)}h", *(table[byte] for byte in data))

    def from_pcm(self, pcm: bytes) -> bytes:
        """Encodes PCM at 24 kHz; the laws of telephony keep every third sample.

        Args:
            pcm: Samples of 16 bits, little-endian.
        """
        if self.name == PCM:
            return pcm
        samples = struct.unpack(f"<{len(pcm) // 2}h", pcm)[::3]
        return bytes(_code(self.name, sample) for sample in samples)


def decode_audio(text: str, format_: AudioFormat, param: str) -> bytes:
    """Decodes base64 audio.

    Args:
        text: The base64 text.
        format_: The format that the audio has.
        param: The name of the parameter, for messages.

    Raises:
        APIFailure: It is no base64, or ends within a sample.
    """
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        message = f"Invalid '{param}': expected audio as base64."
        raise APIFailure(400, message, param=param, code="invalid_value") from None
    if len(data) % format_.width:
        message = f"Invalid '{param}': expected samples of {format_.width} bytes, but got {len(data)} bytes."
        raise APIFailure(400, message, param=param, code="invalid_value")
    return data


@lru_cache(maxsize=None)
def _levels(name: str) -> List[int]:
    return [(_ulaw if name == ULAW else _alaw)(code) for code in range(256)]


def _ulaw(code: int) -> int:
    code = ~code & 0xFF
    value = ((((code & 0x0F) << 3) + 0x84) << ((code & 0x70) >> 4)) - 0x84
    return -value if code & 0x80 else value


def _alaw(code: int) -> int:
    code ^= 0x55
    segment, value = (code & 0x70) >> 4, (code & 0x0F) << 4
    value = value + 8 if segment == 0 else (value + 0x108) << (segment - 1)
    return value if code & 0x80 else -value


@lru_cache(maxsize=None)
def _ordered(name: str) -> Tuple[List[int], Dict[int, int]]:
    codes = {value: code for code, value in enumerate(_levels(name))}
    return sorted(codes), codes


def _code(name: str, sample: int) -> int:
    values, codes = _ordered(name)
    above = min(bisect_left(values, sample), len(values) - 1)
    below = max(0, above - 1)
    nearest = above if values[above] - sample < sample - values[below] else below
    return codes[values[nearest]]
