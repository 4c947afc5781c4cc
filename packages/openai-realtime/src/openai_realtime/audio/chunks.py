"""Pieces of audio: their format, their base64 in events, and cutting a stream of them into even chunks."""

from __future__ import annotations

from binascii import Error, a2b_base64, b2a_base64
from typing import TYPE_CHECKING, Any, Iterator, NamedTuple, Optional, Union

from openai_core.errors import ArgumentError

if TYPE_CHECKING:
    from array import array

    Audio = Union[bytes, bytearray, memoryview, "array[int]"]
else:
    Audio = Any

APPEND = "input_audio_buffer.append"
"""The client event that carries a chunk to a Realtime session."""

_DELTAS = ("response.output_audio.delta", "response.audio.delta", "session.output_audio.delta")


class AudioFormat(NamedTuple):
    """How audio of one channel is written.

    Attributes:
        rate: Samples in a second.
        width: Bytes of a sample.
    """

    rate: int
    width: int

    def bytes_of(self, milliseconds: float) -> int:
        """Returns the bytes of so many milliseconds, whole samples only.

        Args:
            milliseconds: How many milliseconds.
        """
        return int(milliseconds * self.rate / 1000) * self.width

    def milliseconds_of(self, size: int) -> float:
        """Returns the milliseconds of so many bytes.

        Args:
            size: A number of bytes.
        """
        return size * 1000 / (self.rate * self.width)


PCM16 = AudioFormat(24_000, 2)
"""PCM of 16 bits, little-endian, at 24 kHz: what sessions use unless told otherwise (`audio/pcm`, `pcm16`)."""

ULAW = AudioFormat(8_000, 1)
"""The µ-law of telephony at 8 kHz (`audio/pcmu`, `g711_ulaw`)."""

ALAW = AudioFormat(8_000, 1)
"""The A-law of telephony at 8 kHz (`audio/pcma`, `g711_alaw`)."""


def encode(chunk: Audio) -> str:
    """Encodes a chunk as base64, as events carry it.

    Args:
        chunk: Any contiguous buffer: bytes, a memoryview, an array of 16-bit samples.
    """
    return b2a_base64(chunk, newline=False).decode("ascii")


def decode(delta: str) -> bytes:
    """Decodes the base64 of an audio delta.

    Args:
        delta: The base64 text, complete.

    Raises:
        ArgumentError: It is no base64.
    """
    try:
        return a2b_base64(delta)
    except (Error, ValueError) as error:
        raise ArgumentError(
            f"This is no base64 of audio, but {delta[:20]!r}…: {error}. Pass the delta as it came."
        ) from None


def append_event(chunk: Audio, *, event: str = APPEND) -> str:
    """Writes the client event that appends a chunk, ready for `connection.send_raw`.

    It is put together as text: a JSON encoder would look through all of the audio for characters to escape.

    Args:
        chunk: The audio, in the format of the session.
        event: The type of the event. Live sessions take `session.input_audio.append`, translations
            `session.input_audio_buffer.append`.
    """
    return f'{{"type":"{event}","audio":"{encode(chunk)}"}}'


def audio_of(event: Any) -> Optional[bytes]:
    """Returns the audio of a server event; `None` if it carries none. Knows the current and the older names.

    Args:
        event: A server event of any type.
    """
    if event.type not in _DELTAS:
        return None
    return decode(event.delta)


class Chunker:
    """Cuts audio that arrives in pieces of any size into chunks of one size.

    Chunks are views of the piece they lie in: nothing is copied but what is left of one piece for the next.

    Args:
        size: Bytes of a chunk.
    """

    def __init__(self, size: int) -> None:
        if size < 1:
            raise ArgumentError(f"A chunk has at least 1 byte, but size={size}. Choose a longer chunk.")
        self._size = size
        self._rest = bytearray()

    def feed(self, piece: Audio) -> Iterator[memoryview]:
        """Yields the chunks that are whole with this piece. Each one is valid until the next is asked for.

        Args:
            piece: Audio of any length.
        """
        view = memoryview(piece).cast("B")
        start = 0
        if self._rest:
            start = min(len(view), self._size - len(self._rest))
            self._rest += view[:start]
            if len(self._rest) < self._size:
                return
            whole, self._rest = self._rest, bytearray()
            yield memoryview(whole)
        while start + self._size <= len(view):
            yield view[start : start + self._size]
            start += self._size
        self._rest += view[start:]

    def flush(self) -> bytes:
        """Takes what is left, which is shorter than a chunk and may be empty."""
        rest, self._rest = bytes(self._rest), bytearray()
        return rest
