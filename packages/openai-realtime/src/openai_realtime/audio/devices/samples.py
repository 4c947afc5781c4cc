"""Samples in NumPy arrays, to and from the PCM of files and of speech."""

from __future__ import annotations

import io
import wave
from typing import Any, Tuple

from openai_core.errors import ArgumentError

from .libraries import SAMPLE_RATE, numpy

__all__ = ["playable", "samples_of_speech", "wav_file"]

_LARGEST = 32767


def wav_file(samples: Any, channels: int) -> Tuple[str, io.BytesIO, str]:
    """Returns samples as a WAV file that can be uploaded: its name, its content and its type.

    Args:
        samples: Integers as they are to be stored, or 32-bit floats between -1 and 1, which become 16-bit integers.
        channels: The number of channels.
    """
    content = io.BytesIO()
    pcm = _pcm(samples)
    with wave.open(content, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(pcm.dtype.itemsize)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(pcm.tobytes())
    content.seek(0)
    return ("audio.wav", content, "audio/wav")


def _pcm(samples: Any) -> Any:
    np = numpy()
    if samples.dtype == np.float32:
        return (np.clip(samples, -1, 1) * _LARGEST).astype(np.int16)
    if samples.dtype == np.int8:  # bytes of WAV files have no sign
        return (samples.astype(np.int16) + 128).astype(np.uint8)
    return samples


def playable(samples: Any, channels: int) -> Any:
    """Returns samples as 32-bit floats, one row for each frame.

    Args:
        samples: An array of 16-bit integers or of 32-bit floats.
        channels: The number of channels.

    Raises:
        ArgumentError: They are of another type.
    """
    np = numpy()
    if samples.dtype == np.int16:
        samples = samples.astype(np.float32) / float(_LARGEST)
    elif samples.dtype != np.float32:
        raise ArgumentError(f"Samples must be of the type int16 or float32 to be played, not {samples.dtype}.")
    return samples.reshape(-1, channels)


def samples_of_speech(pcm: bytes) -> Any:
    """Returns the samples of speech that the API wrote as PCM of one channel and 16 bits (`response_format="pcm"`).

    Args:
        pcm: The bytes; a half sample at their end is dropped.
    """
    whole = pcm[: len(pcm) // 2 * 2]
    return playable(numpy().frombuffer(whole, dtype="<i2").astype("int16"), 1)
