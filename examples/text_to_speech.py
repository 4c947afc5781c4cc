# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Text becomes speech: written to a file piece by piece as it arrives, and read as raw samples to be played at once.

`python text_to_speech.py .` leaves `tide.wav` in that folder.
"""

import sys
import tempfile
import wave
from pathlib import Path
from typing import Optional

from openai import OpenAI

TEXT = "The tide turns at half past six."


def to_file(client: OpenAI, path: Path) -> None:
    with client.audio.speech.with_streaming_response.create(
        model="gpt-4o-mini-tts", voice="alloy", input=TEXT, instructions="Speak calmly.", response_format="wav"
    ) as response:
        response.stream_to_file(path)
    with wave.open(str(path)) as file:
        print(f"{path.name}: {file.getnchannels()} channel, {file.getframerate()} Hz")


def as_it_arrives(client: OpenAI) -> None:
    """Raw samples are 24,000 numbers of 16 bits in a second."""
    with client.audio.speech.with_streaming_response.create(
        model="gpt-4o-mini-tts", voice="alloy", input=TEXT, response_format="pcm"
    ) as response:
        size = sum(len(piece) for piece in response.iter_bytes(chunk_size=4096))  # Hand each piece to a sound card.
    print(f"{size / 2 / 24_000:.1f} seconds of sound")


def main(folder: Optional[str] = None) -> None:
    with tempfile.TemporaryDirectory() as passing, OpenAI() as client:
        to_file(client, Path(folder or passing) / "tide.wav")
        as_it_arrives(client)


if __name__ == "__main__":
    main(*sys.argv[1:])
