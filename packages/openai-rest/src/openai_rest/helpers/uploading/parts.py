"""Where the parts of an upload come from: a path, bytes, or an open handle."""

from __future__ import annotations

import io
import os
from pathlib import Path
from threading import Lock
from typing import IO, Any, Iterator, NamedTuple, Optional, Tuple, Union

from openai_core.errors import ArgumentError
from openai_core.options import is_whole
from openai_core.uploads import LocalFile, check_handle, is_readable, name_of_handle

PART_NAME = "upload"
"""The file name of each part; the API takes the name of the file from the upload itself."""


class Part(NamedTuple):
    """One part of a file.

    Attributes:
        number: Its place, from 0.
        size: How many bytes it has.
        data: Bytes in memory, or a piece of a file on disk that is read while it is being sent.
    """

    number: int
    size: int
    data: Union[io.BytesIO, Tuple[str, LocalFile]]

    def release(self) -> None:
        """Gives its memory back: requests and responses refer to each other, so they may hold it for long."""
        if isinstance(self.data, io.BytesIO):
            self.data.close()


class Source:
    """A file that is given out in parts, to one worker or to several.

    Args:
        filename: The name of the file.
        size: How many bytes it has.
        parts: Its parts: their sizes and what they hold.

    Attributes:
        filename: The name of the file.
        size: How many bytes it has.
        exhausted: Whether the last part was given out.
    """

    def __init__(self, filename: str, size: int, parts: Iterator[Tuple[int, Any]]) -> None:
        self.filename = filename
        self.size = size
        self.exhausted = False
        self._parts = enumerate(parts)
        self._lock = Lock()

    def next_part(self) -> Optional[Part]:
        """Returns the next part, or `None` at the end; may read from a handle, and so block."""
        with self._lock:
            found = next(self._parts, None)
            if found is None:
                self.exhausted = True
                return None
            number, (size, data) = found
            return Part(number, size, data)


def source_of(file: Any, filename: Optional[str], size: Optional[int], part_size: int) -> Source:
    """Returns what a user wants to upload, ready to be given out in parts.

    Args:
        file: A path, bytes, or a binary handle, which is read from where it stands.
        filename: Its name; that of the path or handle by default.
        size: How many bytes it has; found out by default.
        part_size: How many bytes each part has, the last one aside.

    Raises:
        ArgumentError: The name or the size is missing, or this is nothing that can be uploaded.
        UploadFileError: The file at the path cannot be read.
    """
    if isinstance(file, (bytes, bytearray, memoryview)):
        content = bytes(file)
        if not filename:
            raise ArgumentError("Bytes have no name; pass `filename`.")
        return Source(filename, len(content) if size is None else size, _slices(content, part_size))
    if isinstance(file, (str, os.PathLike)):
        return _source_at(LocalFile(Path(file)), filename, size, part_size)
    if not is_readable(file):
        raise ArgumentError(f"`file` must be a path, bytes or a binary handle, but is of type {type(file).__name__}.")
    check_handle(file, "file")
    return _source_of_handle(file, filename, size, part_size)


def _source_at(file: LocalFile, filename: Optional[str], size: Optional[int], part_size: int) -> Source:
    if file.size is not None:
        return Source(filename or file.name, file.size if size is None else size, _pieces(file, file.size, part_size))
    if size is None:
        raise ArgumentError(f"The size of {file.path!r} shows only in reading; pass `bytes`.")
    return Source(filename or file.name, size, _read_to_end(file, part_size))


def _source_of_handle(file: IO[bytes], filename: Optional[str], size: Optional[int], part_size: int) -> Source:
    name = filename or name_of_handle(file)
    if not name:
        raise ArgumentError("The handle has no name; pass `filename`.")
    left = _bytes_left(file) if size is None else size
    if left is None:
        raise ArgumentError(f"The size of {name!r} shows only in reading; pass `bytes`.")
    return Source(name, left, _chunks(file, name, part_size))


def _bytes_left(file: IO[bytes]) -> Optional[int]:
    from openai_core.encoding.bodies import span_of

    return span_of(file)[1]


def _slices(content: bytes, part_size: int) -> Iterator[Tuple[int, io.BytesIO]]:
    for start in range(0, len(content), part_size):
        yield min(part_size, len(content) - start), io.BytesIO(content[start : start + part_size])


def _pieces(file: LocalFile, size: int, part_size: int) -> Iterator[Tuple[int, Tuple[str, LocalFile]]]:
    for start in range(0, size, part_size):
        length = min(part_size, size - start)
        yield length, (PART_NAME, file.piece(start, length))


def _read_to_end(file: LocalFile, part_size: int) -> Iterator[Tuple[int, io.BytesIO]]:
    with file.open() as handle:
        yield from _chunks(handle, file.path, part_size)


def _chunks(file: IO[bytes], name: str, part_size: int) -> Iterator[Tuple[int, io.BytesIO]]:
    while True:
        buffer = _read(file, name, part_size)
        size = buffer.seek(0, io.SEEK_END)
        buffer.seek(0)
        if size:
            yield size, buffer
        if size < part_size:
            return


def _read(file: IO[bytes], name: str, size: int) -> io.BytesIO:
    """Reads that many bytes, or what is left: a pipe gives less at once than it was asked for."""
    buffer = io.BytesIO(_read_once(file, name, size))
    left = size - buffer.seek(0, io.SEEK_END)
    while left:
        chunk = _read_once(file, name, left)
        if not chunk:
            break
        left -= buffer.write(chunk)
    return buffer


def _read_once(file: IO[bytes], name: str, size: int) -> bytes:
    try:
        return file.read(size)
    except (OSError, ValueError) as error:
        from openai_core.encoding.bodies import read_error

        raise read_error(error, name) from error


def checked_count(name: str, value: object) -> int:
    """Returns a number of things, of which there must be at least one.

    Args:
        name: The name of the argument, for the message.
        value: What the user has given.

    Raises:
        ArgumentError: It is no whole number, or below 1.
    """
    if not is_whole(value, least=1):
        raise ArgumentError(f"`{name}` must be a whole number of at least 1, but is {value!r}.")
    return value
