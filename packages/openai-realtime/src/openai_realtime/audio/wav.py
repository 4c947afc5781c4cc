"""WAV files of PCM: a session's audio from and to disk, a piece at a time."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING, Any, Iterator, Union

from openai_core.errors import ArgumentError, UploadFileError, UploadFileNotFoundError

from .chunks import PCM16, Audio, audio_of, decode

if TYPE_CHECKING:
    import os
    from types import TracebackType
    from typing import Optional, Type

    Path = Union[str, "os.PathLike[str]"]


def read_wav(path: Path, *, chunk_ms: float = 100, rate: int = PCM16.rate) -> Iterator[bytes]:
    """Yields the audio of a WAV file in pieces, and keeps no more than one in memory.

    Args:
        path: The file, with PCM of one channel and 16 bits.
        chunk_ms: Milliseconds of audio in each piece.
        rate: The samples in a second that the session takes, and thus that the file must have.

    Raises:
        ArgumentError: The file is no WAV file, or holds another rate, width or number of channels.
        UploadFileError: It cannot be read.
    """
    with _opened(path) as file:
        channels, found, width = file.getnchannels(), file.getframerate(), file.getsampwidth()
    if (channels, found, width) != (1, rate, PCM16.width):
        raise ArgumentError(
            f"{path} has {channels} channel(s), {found} Hz and {8 * width} bits, but the session takes 1 channel, "
            f"{rate} Hz and 16 bits. Convert it first."
        )
    return _pieces(path, max(1, int(rate * chunk_ms / 1000)))


def _opened(path: Path) -> wave.Wave_read:
    try:
        return wave.open(str(path), "rb")
    except (wave.Error, EOFError) as error:
        reason = str(error) or "it ends too early"
        raise ArgumentError(f"{path} is no WAV file of PCM: {reason}. Convert it first.") from None
    except FileNotFoundError as error:
        raise UploadFileNotFoundError(error.errno, error.strerror, str(path)) from None
    except OSError as error:
        raise UploadFileError(error.errno, error.strerror, str(path)) from None


def _pieces(path: Path, frames: int) -> Iterator[bytes]:
    with _opened(path) as file:
        piece = file.readframes(frames)
        while piece:
            yield piece
            piece = file.readframes(frames)


class WavWriter:
    """Saves audio to a WAV file as it comes: `with WavWriter("answer.wav") as answer: answer.take(event)`.

    Each piece goes to the file at once; the header is completed when the writer is closed.

    Args:
        path: The file, which is replaced.
        rate: Samples in a second of the PCM of 16 bits that will be written; 24,000 by default.

    Raises:
        OSError: The file cannot be written.
    """

    def __init__(self, path: Path, *, rate: int = PCM16.rate) -> None:
        self._format = PCM16._replace(rate=rate)
        self._size = 0
        self._file: wave.Wave_write = wave.open(str(path), "wb")  # noqa: SIM115 (closed by `close`)
        self._file.setnchannels(1)
        self._file.setsampwidth(self._format.width)
        self._file.setframerate(rate)
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
        """Writes a piece of audio, or a delta in base64.

        Args:
            audio: Bytes in the format of the file, or base64 of them.
        """
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
