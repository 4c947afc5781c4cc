"""Audio for voice apps: pieces of PCM to and from events, sending at a chosen rate, WAV files, playback.

from openai_realtime import audio

audio.append(connection, audio.read_wav("question.wav"))
with audio.WavWriter("answer.wav") as answer:
    for event in connection:
        answer.take(event)
"""

from __future__ import annotations

from .appending import append, append_async
from .chunks import ALAW, PCM16, ULAW, AudioFormat, Chunker, append_event, decode, encode
from .playback import Playback
from .wav import WavWriter, read_wav

__all__ = [
    "ALAW",
    "PCM16",
    "ULAW",
    "AudioFormat",
    "Chunker",
    "Playback",
    "WavWriter",
    "append",
    "append_async",
    "append_event",
    "decode",
    "encode",
    "read_wav",
]
