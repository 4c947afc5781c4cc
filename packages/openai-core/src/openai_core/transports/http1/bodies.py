"""From bytes to the body of an answer, by the three ways in which a body can end (RFC 9112, section 6.3).

Each takes bytes with `feed` and is `done` at its end. It has a `surplus` if something followed: more bytes, or the end
of the connection. `end` says what it means that the connection was closed.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, List, Optional

from ...imports import httpx
from .response_heads import CHUNKED

if TYPE_CHECKING:
    from typing import Protocol

    class AnswerBody(Protocol):
        """What reads the body of one answer.

        Attributes:
            done: Whether the body has ended.
            surplus: Whether bytes arrived behind its end, so that the connection cannot be used again.
        """

        done: bool
        surplus: bool

        def feed(self, data: bytes) -> bytes:
            """Takes the next bytes, at least one; returns those of the body.

            Args:
                data: Bytes as they arrived.
            """
            ...

        def end(self) -> bytes:
            """Told that the connection was closed before the body was done; returns its last bytes."""
            ...


_SIZE_LINE = re.compile(rb"([0-9A-Fa-f]{1,15})\r\n")
_LONGEST_SIZE_LINE = 17
_START = re.compile(rb"[0-9A-Fa-f]{1,15}\r?|0{1,15}\r\n\r?")


def body_of(length: Optional[int]) -> AnswerBody:
    """Returns the reader of a body.

    Args:
        length: In bytes, `CHUNKED`, or `None` where the body ends with the connection.
    """
    if length is None:
        return BodyUntilClose()
    return ChunkedBody() if length == CHUNKED else SizedBody(length)


class SizedBody:
    """A body whose length the head has said.

    Args:
        length: How many bytes the body has.
    """

    __slots__ = ("_left", "_length", "done", "surplus")

    def __init__(self, length: int) -> None:
        self._length = self._left = length
        self.done: bool = length == 0
        self.surplus: bool = False

    def feed(self, data: bytes) -> bytes:
        """Takes the next bytes; returns as many of them as the body has left.

        Args:
            data: Bytes as they arrived.
        """
        if len(data) > self._left:
            self.surplus = True
            data = data[: self._left]
        self._left -= len(data)
        self.done = self._left == 0
        return data

    def end(self) -> bytes:
        """Told that the connection is closed: the body is cut off, which raises `httpx.RemoteProtocolError`."""
        raise cut_off(f"{self._length - self._left} of {self._length} bytes arrived")


class BodyUntilClose:
    """A body that ends with its connection."""

    __slots__ = ("done", "surplus")

    def __init__(self) -> None:
        self.done: bool = False
        self.surplus: bool = False

    def feed(self, data: bytes) -> bytes:
        """Takes the next bytes, all of which belong to the body, and returns them.

        Args:
            data: Bytes as they arrived.
        """
        return data

    def end(self) -> bytes:
        """Told that the connection is closed, which is where the body ends; there is nothing left."""
        self.done = self.surplus = True
        return b""


class ChunkedBody:
    """A body in chunks (RFC 9112, section 7.1).

    Extensions, trailers and other unusual things are read by h11, from the chunk on that has them.
    """

    __slots__ = ("_buffer", "_left", "_unusual", "done", "surplus")

    def __init__(self) -> None:
        self._buffer = b""
        self._left = 0  # of a chunk and of the line break behind it
        self._unusual: Optional[AnswerBody] = None
        self.done: bool = False
        self.surplus: bool = False

    def feed(self, data: bytes) -> bytes:
        """Takes the next bytes; returns what they hold of chunks, without the lines between them.

        Args:
            data: Bytes as they arrived.
        """
        if self._unusual is not None:
            return self._feed_unusual(self._unusual, data)
        if not (self._left or self._buffer or self.done):
            chunk = _only_chunk(data)
            if chunk:
                return chunk
        pieces: List[bytes] = []
        buffer = self._buffer + data if self._buffer else data
        position = 0
        while not self.done:
            if self._left:
                position = self._read_chunk(buffer, position, pieces)
            start = position
            position = self._read_size(buffer, start)
            if position == start:
                break
        self._buffer = buffer[position:]
        if self.done:
            self.surplus = bool(self._buffer)
        elif self._buffer and not self._is_usual(self._buffer):
            pieces.append(self._become_unusual(self._buffer))
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _read_chunk(self, buffer: bytes, position: int, pieces: List[bytes]) -> int:
        """Takes what is there of a chunk and of the line break behind it; returns the new position."""
        if self._left > 2:
            piece = buffer[position : position + self._left - 2]
            if not piece:
                return position
            pieces.append(piece)
            position += len(piece)
            self._left -= len(piece)
        line_break = buffer[position : position + self._left]  # where the chunk goes on, the buffer is at its end
        if not b"\r\n".startswith(line_break, 2 - self._left):
            raise httpx.RemoteProtocolError("A chunk of the answer is longer than it says.")
        self._left -= len(line_break)
        return position + len(line_break)

    def _read_size(self, buffer: bytes, position: int) -> int:
        """Takes the line with the size of the next chunk; returns the new position, the old one if it is not there."""
        line = _SIZE_LINE.match(buffer, position)
        if line is None:
            return position
        size = int(line.group(1), 16)
        if size:
            self._left = size + 2
            return line.end()
        if not buffer.startswith(b"\r\n", line.end()):
            return position
        self.done = True
        return line.end() + 2

    def _is_usual(self, start: bytes) -> bool:
        """Whether a chunk, or the end, may still begin so. (Within a chunk, nothing is ever left over.)"""
        return _START.fullmatch(start) is not None

    def _become_unusual(self, data: bytes) -> bytes:
        from .h11_rules import h11_chunks

        self._unusual = h11_chunks()
        return self._feed_unusual(self._unusual, data)

    def _feed_unusual(self, unusual: AnswerBody, data: bytes) -> bytes:
        piece = unusual.feed(data)
        self.done = unusual.done
        self.surplus = unusual.surplus
        return piece

    def end(self) -> bytes:
        """Told that the connection is closed: the body is cut off, which raises `httpx.RemoteProtocolError`."""
        raise cut_off("its last chunk is missing")


def _only_chunk(data: bytes) -> bytes:
    """Returns the chunk where the bytes are one chunk and nothing else, as they mostly are in a live stream."""
    start = data.find(b"\r\n", 0, _LONGEST_SIZE_LINE) + 2
    end = start + _size_in(data[:start])
    return data[start:end] if len(data) == end + 2 and data.endswith(b"\r\n") else b""


@lru_cache(maxsize=256)  # the chunks of a stream are all about as long
def _size_in(line: bytes) -> int:
    """Returns the size of a chunk, or more than any chunk has if the line does not say one."""
    usual = _SIZE_LINE.fullmatch(line)
    return sys.maxsize if usual is None else int(usual.group(1), 16)


def cut_off(what: str) -> httpx.RemoteProtocolError:
    """Returns the error for a body that ended too early.

    Args:
        what: What is missing.
    """
    return httpx.RemoteProtocolError(f"The server closed the connection before the end of the body: {what}.")
