"""A sound in a line of text: each character is as high as a part of it is loud."""

import array
import sys
import wave
from pathlib import Path

_HEIGHTS = "▁▂▃▄▅▆▇█"


def waves(path: Path, width: int) -> str:
    """Returns a line of so many characters for a WAV of 16-bit samples."""
    with wave.open(str(path)) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    part = max(len(samples) // width, 1)
    peaks = [max(map(abs, samples[start : start + part])) for start in range(0, part * width, part)]
    loudest = max(*peaks, 1)
    return "".join(_HEIGHTS[peak * (len(_HEIGHTS) - 1) // loudest] for peak in peaks)
