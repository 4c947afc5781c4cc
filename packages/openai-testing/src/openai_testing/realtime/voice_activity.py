"""Finds speech in PCM by its energy, as server-side turn detection does."""

from __future__ import annotations

import math
import sys
from array import array
from operator import mul
from typing import List, NamedTuple, Union

FRAME_MS = 20
_LOUD_FRAMES = 2
_FULL_LEVEL = 1000.0


class Started(NamedTuple):
    """Speech has begun.

    Attributes:
        ms: When, in milliseconds of audio since the session began.
    """

    ms: int


class Stopped(NamedTuple):
    """Speech has ended.

    Attributes:
        ms: The end of the silence that shows it, in milliseconds of audio since the session began.
    """

    ms: int


class Sensitivity(NamedTuple):
    """What counts as speech.

    Attributes:
        threshold: From 0 to 1; a root mean square of 1000 times this, of 32768, is loud.
        silence_ms: How long it must be quiet for speech to have ended.
    """

    threshold: float = 0.5
    silence_ms: int = 500


class VoiceActivity:
    """Follows audio frame by frame; each frame has 20 milliseconds.

    Args:
        sensitivity: What counts as speech.
        rate: Samples in a second.
        start_ms: Milliseconds of audio that came before.
    """

    def __init__(self, sensitivity: Sensitivity, rate: int, start_ms: int = 0) -> None:
        self._sensitivity = sensitivity
        self._frame_bytes = rate * FRAME_MS // 1000 * 2
        self._rest = b""
        self._ms = start_ms
        self._loud = 0
        self._quiet = 0
        self.speaking: bool = False

    def feed(self, pcm: bytes) -> List[Union[Started, Stopped]]:
        """Takes audio: PCM, 16 bits, little-endian, one channel. Returns what it shows, in order.

        Args:
            pcm: Audio of any length.
        """
        data = self._rest + pcm
        size = self._frame_bytes
        whole = len(data) - len(data) % size
        self._rest = data[whole:]
        signals = (self._frame(data[start : start + size]) for start in range(0, whole, size))
        return [signal for signal in signals if signal is not None]

    def _frame(self, frame: bytes) -> Union[Started, Stopped, None]:
        loud = level(frame) >= self._sensitivity.threshold * _FULL_LEVEL
        self._ms += FRAME_MS
        self._loud = self._loud + 1 if loud else 0
        self._quiet = 0 if loud else self._quiet + 1
        if not self.speaking and self._loud >= _LOUD_FRAMES:
            self.speaking = True
            return Started(self._ms - self._loud * FRAME_MS)
        if self.speaking and self._quiet * FRAME_MS >= self._sensitivity.silence_ms:
            self.speaking = False
            return Stopped(self._ms)
        return None


def level(pcm: bytes) -> float:
    """Returns the root mean square of PCM, from 0 to 32768.

    Args:
        pcm: Samples of 16 bits, in the order of bytes of this machine's `array`.
    """
    samples = array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    return math.sqrt(sum(map(mul, samples, samples)) / len(samples)) if samples else 0.0
