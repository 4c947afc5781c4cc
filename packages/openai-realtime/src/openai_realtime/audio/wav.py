"""WAV files: a session's audio from and to disk, a piece at a time."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING, Any, Iterator, Union

from openai_core.errors import ArgumentError, UploadFileError, UploadFileNotFoundError

from .chunks import PCM16, Audio, AudioFormat, audio_of, decode

if TYPE_CHECKING:
    import os
    from types import TracebackType
    from typing import Optional, Type

    Path = Union[str, "os.PathLike[str]"]


def read_wav(path: Path, *, chunk_ms: float = 100, format: AudioFormat = PCM16) -> Iterator[bytes]:
    """Yields the audio of a WAV file in pieces, and keeps no more than one in memory.

    Args:
        path: The file.
        chunk_ms: Milliseconds of audio in each piece.
        format: What the session takes, and thus what the file must hold.

    Raises:
        ArgumentError: The file is no WAV file, or holds another rate, width or number of channels.
        UploadFileError: It cannot be read.
    """
    try:
        file = wave.open(str(path), "rb")
    except (wave.Error, EOFError) as error:
        raise ArgumentError(
            f"{path} is no WAV file of PCM: {error or 'it ends too early'}. Convert it first."
        ) from None
    except FileNotFoundError as error:
        raise UploadFileNotFoundError(*error.args, str(path)) from None
    except OSError as error:
        raise UploadFileError(*error.args, str(path)) from None
    return _frames(file, path, max(1, format.bytes_of(chunk_ms) // format.width), format)


def _frames(file: wave.Wave_read, path: Path, count: int, format: AudioFormat) -> Iterator[bytes]:
    with file:
        found = (file.getnchannels(), file.getframerate(), file.getsampwidth())
        if found != (1, format.rate, format.width):
            channels, rate, width = found
            raise ArgumentError(
                f"{path} has {channels} channel(s), {rate} Hz and {8 * width} bits, but the session takes 1 channel, "
                f"{format.rate} Hz and {8 * format.width} bits. Convert it first."
            )
        piece = file.readframes(count)
        while piece:
            yield piece
            piece = file.readframes(count)


class WavWriter:
    """Saves audio to a WAV file as it comes: `with WavWriter("answer.wav") as answer: answer.take(event)`.

    Each piece goes to the file at once; the header is completed when the writer is closed.

    Args:
        path: The file, which is replaced.
        format: PCM of 16 bits at 24 kHz by default.

    Raises:
        OSError: The file cannot be written.
    """

    def __init__(self, path: Path, *, format: AudioFormat = PCM16) -> None:
        self._format = format
        self._size = 0
        self._file = wave.open(str(path), "wb")
        self._file.setnchannels(1)
        self._file.setsampwidth(format.width)
        self._file.setframerate(format.rate)
        # An answer without sound is still a file that opens.
        self._file.writeframesraw(b"")

    @property
    def seconds(self) -> float:
        """Seconds of audio written."""
        return self._format.milliseconds_of(self._size) / 1000

    def take(self, event: Any) -> bool:
        """Writes the audio of a server event, and returns whether it carried some.

        Args:
            event: Any event of a Realtime or Live session; other events than audio deltas are passed over.
        """
        audio = audio_of(event)
        if audio is None:
            return False
        self.write(audio)
        return True

    def write(self, audio: Union[Audio, str]) -> None:
        """Writes a piece of audio, or a delta in base64."""
        data = memoryview(decode(audio) if isinstance(audio, str) else audio).cast("B")
        self._size += len(data)
        self._file.writeframesraw(data)

    def close(self) -> None:
        """Completes the file. May be called again."""
        self._file.close()

    def __enter__(self) -> WavWriter:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()
