"""Request bodies that are sent piece by piece, from memory, handles, files on disk and iterables.

This module needs httpx, so it is loaded only with the first such body.
"""

from __future__ import annotations

import errno
import io
import os
from collections.abc import AsyncIterable, Iterable
from typing import IO, Any, AsyncIterator, Iterator, List, Mapping, Optional, Tuple, Union, cast

from ..errors import ArgumentError, UploadFileError
from ..imports import httpx
from ..uploads import LocalFile, check_handle, is_readable

Span = Tuple[Optional[int], Optional[int]]
CHUNK_BYTES = 64 * 1024


class Source:
    """Bytes that are fetched while the body is being sent.

    Attributes:
        length: How many bytes there are, or `None` where only reading tells.
        replayable: Whether they can be read once more.
        waits: Whether reading may block, so that an asynchronous client must leave it to a worker thread.
        at_end: Whether the last byte has been read.
    """

    length: Optional[int] = None
    replayable: bool = False
    waits: bool = True
    at_end: bool = False

    def read(self) -> bytes:
        """Returns the next bytes; none at the end."""
        raise NotImplementedError

    async def aread(self) -> bytes:
        """Returns the next bytes without standing in the way of an event loop; none at the end."""
        if not self.waits:
            return self.read()
        from ..effects import in_thread

        return await in_thread(self.read)

    def rewind(self) -> bool:
        """Goes back to the beginning for another attempt; returns whether that is possible."""
        self.at_end = False
        return self.replayable

    def close(self) -> None:
        """Closes what the source itself has opened."""


class HandleSource(Source):
    """An open handle, from a position on; `None` as position means that it can only go forward.

    Args:
        handle: The handle, or `None` where it is opened later.
        name: What messages call it.
        span: Its position and the number of bytes from there.
    """

    def __init__(self, handle: Optional[IO[bytes]], name: str, span: Span) -> None:
        self._handle = handle
        self._name = name
        self._start, self.length = span
        self._left: Optional[int] = None
        self._begun = False
        self.replayable = self._start is not None
        self.waits = not isinstance(handle, io.BytesIO)

    def read(self) -> bytes:
        """Returns the next bytes of the handle, at most as many as one piece has; none at the end."""
        try:
            chunk = self._limited_read()
        except (OSError, ValueError) as error:
            self.close()
            raise read_error(error, self._name) from error
        if not isinstance(cast(object, chunk), bytes):
            raise ArgumentError(f"The file {self._name!r} must give bytes, but gave a {type(chunk).__name__}.")
        if self._left is not None:
            self._left -= len(chunk)
            if self._left < 0 or (self._left and not chunk):
                self.close()
                raise UploadFileError(errno.EIO, "The file changed its size while it was being sent", self._name)
        self.at_end = not chunk or self._left == 0
        if self.at_end:
            self.close()
        return chunk

    def _limited_read(self) -> bytes:
        handle = self._opened()
        if not self._begun:
            self._begun = True
            self._left = self.length
            # The same handle may be the content of several parts.
            if self._start is not None:
                handle.seek(self._start)
        # What grows beyond its announced length, such as a log file, is sent as it was announced.
        return handle.read(CHUNK_BYTES if self._left is None else min(CHUNK_BYTES, self._left))

    def _opened(self) -> IO[bytes]:
        assert self._handle is not None
        return self._handle

    def rewind(self) -> bool:
        """Puts the handle back to where it stood; returns whether it can be put back."""
        self._begun = False
        self.at_end = False
        if self._handle is None or self._start is None:
            return self.replayable
        try:
            self._handle.seek(self._start)
        except (OSError, ValueError):
            return False
        return True


class FileSource(HandleSource):
    """A file on disk, open only while it is being read.

    Args:
        file: The file, or a part of one.
    """

    def __init__(self, file: LocalFile) -> None:
        self._file = file
        super().__init__(None, file.path, (None if file.size is None else file.start, file.size))

    def _opened(self) -> IO[bytes]:
        if self._handle is None:
            self._handle = self._file.open()
        return self._handle

    def close(self) -> None:
        """Closes the file, if it is open."""
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    def rewind(self) -> bool:
        """Closes the file, which is opened again for the next attempt; returns true."""
        self.close()
        return super().rewind()

    __del__ = close  # a request that is given up leaves no open file behind


class IterableSource(Source):
    """Chunks that the user makes. Only a list or a tuple is known to give them once more.

    Args:
        content: Bytes in pieces: a list, an iterator, or an asynchronous iterable.
    """

    def __init__(self, content: Any) -> None:
        self._content = content
        self._iterator: Any = None
        if type(content) in (list, tuple):
            self.length = sum([len(_checked_chunk(chunk)) for chunk in content])
            self.replayable = True
            self.waits = False

    def read(self) -> bytes:
        """Returns the next piece; none at the end."""
        if not isinstance(self._content, Iterable):
            raise ArgumentError("`content` is an asynchronous iterable, which only an asynchronous client can send.")
        if self._iterator is None:
            self._iterator = iter(cast("Iterable[object]", self._content))
        return self._checked(next(self._iterator, None))

    async def aread(self) -> bytes:
        """Returns the next piece, of an asynchronous iterable as well; none at the end."""
        if not isinstance(self._content, AsyncIterable):
            return await super().aread()
        if self._iterator is None:
            self._iterator = self._content.__aiter__()
        try:
            return self._checked(await self._iterator.__anext__())
        except StopAsyncIteration:
            return self._checked(None)

    def _checked(self, chunk: object) -> bytes:
        self.at_end = chunk is None
        return b"" if chunk is None else _checked_chunk(chunk)

    def rewind(self) -> bool:
        """Begins anew; returns whether the iterable can be read twice."""
        self._iterator = None
        return super().rewind()


class StreamedBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A request body in pieces of at most 64 KiB, for either flavour of client.

    Iterating it again starts from the beginning, where that is possible.

    Args:
        segments: Bytes, and sources of bytes, in their order.
    """

    def __init__(self, segments: Iterable[Union[bytes, Source]]) -> None:
        self._segments = _joined(segments)
        self._sources = [segment for segment in self._segments if isinstance(segment, Source)]
        self._begun = False

    @property
    def content_length(self) -> Optional[int]:
        """The length in bytes, or `None` where it shows only in sending."""
        length = 0
        for segment in self._segments:
            size = len(segment) if isinstance(segment, bytes) else segment.length
            if size is None:
                return None
            length += size
        return length

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent once more."""
        return all(source.replayable for source in self._sources)

    def rewind(self) -> bool:
        """Returns to the beginning: handles to the position that they had first. Returns whether that was possible.

        Nothing moves where one part of the body cannot be sent again.
        """
        self._begun = False
        return self.replayable and all(source.rewind() for source in self._sources)

    def close(self) -> None:
        """Closes the files that the body has opened; handles that were given stay open."""
        for source in self._sources:
            source.close()

    async def aclose(self) -> None:
        """Closes the files that the body has opened; handles that were given stay open."""
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        for step in self._steps():
            chunk = step if isinstance(step, bytes) else step.read()
            if chunk:
                yield chunk

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AsyncChunks(self._steps())

    def _steps(self) -> Iterator[Union[bytes, Source]]:
        """Gives bytes to send and, as often as there is more to read, sources to read from."""
        if self._begun and not self.rewind():
            raise ArgumentError("The body cannot be sent twice; pass bytes, a list, a path or a seekable handle.")
        self._begun = True
        for segment in self._segments:
            if isinstance(segment, bytes):
                for start in range(0, len(segment), CHUNK_BYTES):
                    yield segment[start : start + CHUNK_BYTES]
            else:
                while not segment.at_end:
                    yield segment


class _AsyncChunks:
    """No generator: one that is given up half-way would need the event loop to finalize it."""

    def __init__(self, steps: Iterator[Union[bytes, Source]]) -> None:
        self._steps = steps

    def __aiter__(self) -> _AsyncChunks:
        return self

    async def __anext__(self) -> bytes:
        for step in self._steps:
            chunk = step if isinstance(step, bytes) else await step.aread()
            if chunk:
                return chunk
        raise StopAsyncIteration


def raw_body(content: Any) -> StreamedBody:
    """Makes a body of content that is sent as it is.

    Args:
        content: Bytes, text (sent as UTF-8), a binary handle (sent from its position), a path, or an iterable of bytes,
            which may be asynchronous. It can be sent again, unless it is a one-way handle or an iterable other than a
            list or a tuple.

    Raises:
        ArgumentError: It is nothing of these.
        UploadFileError: The file at the path cannot be read.
    """
    return StreamedBody([_raw_segment(content)])


def _raw_segment(content: Any) -> Union[bytes, Source]:
    if isinstance(content, str):
        return utf8(content, "`content`")
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, os.PathLike):
        return FileSource(LocalFile(content))
    if is_readable(content):
        check_handle(content, "content")
        return HandleSource(content, "content", span_of(content))
    if isinstance(content, (Iterable, AsyncIterable)) and not isinstance(content, Mapping):
        return IterableSource(content)
    kind = type(content).__name__
    raise ArgumentError(
        f"`content` must be bytes, a binary handle, a path or an iterable of bytes, but is of type {kind}."
    )


def _joined(segments: Iterable[Union[bytes, Source]]) -> List[Union[bytes, Source]]:
    """Puts small neighbours together, so that they reach the socket in one piece."""
    joined: List[Union[bytes, Source]] = []
    for segment in segments:
        last = joined[-1] if joined else None
        if isinstance(segment, bytes) and isinstance(last, bytes) and len(last) + len(segment) <= CHUNK_BYTES:
            joined[-1] = last + segment
        else:
            joined.append(segment)
    return joined


def span_of(handle: Any) -> Span:
    """Returns a handle's position and how many bytes follow it, or twice `None` where it cannot go back.

    Args:
        handle: An open file, or anything with `read`.
    """
    try:
        if hasattr(handle, "seekable") and not handle.seekable():
            return None, None
        start: int = handle.tell()
        handle.seek(0, os.SEEK_END)
        end: int = handle.tell()
        handle.seek(start)
        return start, max(0, end - start)
    except (AttributeError, OSError, ValueError, TypeError):
        return None, None


def _checked_chunk(chunk: object) -> bytes:
    if isinstance(chunk, (bytes, bytearray, memoryview)):
        return bytes(chunk)
    raise ArgumentError(f"`content` must give bytes, but gave a {type(chunk).__name__}.")


def read_error(error: Exception, name: str) -> UploadFileError:
    """Returns the error of the SDK for one that reading a file has raised.

    Args:
        error: What the handle has raised.
        name: The path or the name of the file, for the message.
    """
    if isinstance(error, UploadFileError):
        return error
    reason = getattr(error, "strerror", None) or str(error)
    return UploadFileError(
        getattr(error, "errno", None) or errno.EIO, f"Cannot read the file to upload ({reason})", name
    )


def utf8(text: str, what: str) -> bytes:
    """Encodes a text for a body or a header.

    Args:
        text: The text to encode.
        what: What it is, to begin the message with.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ArgumentError(f"{what} holds half of a surrogate pair, which UTF-8 cannot encode.") from None
