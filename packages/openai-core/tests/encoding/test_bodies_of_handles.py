"""Bodies that an open handle gives: from where, how often, and what goes wrong."""

from __future__ import annotations

import errno
import io
from typing import Any

import pytest

from openai_core.encoding.bodies import raw_body, read_error
from openai_core.errors import ArgumentError, UploadFileError


def test_handles_are_sent_from_their_position_and_return_there() -> None:
    handle = io.BytesIO(b"0123456789")
    handle.seek(4)
    body = raw_body(handle)
    assert body.content_length == 6
    assert handle.tell() == 4
    assert b"".join(body) == b"456789"
    assert body.rewind()
    assert handle.tell() == 4
    assert b"".join(raw_body(handle)) == b"456789"
    assert b"".join(body) == b"456789"


def test_a_handle_that_says_so_does_not_go_back() -> None:
    class OnlyForward(io.BytesIO):
        def seekable(self) -> bool:
            return False

    body = raw_body(OnlyForward(b"ab"))
    assert (body.content_length, body.replayable, b"".join(body)) == (None, False, b"ab")


def test_a_handle_beyond_its_end_is_empty() -> None:
    handle = io.BytesIO(b"0123")
    handle.seek(9)
    body = raw_body(handle)
    assert (body.content_length, b"".join(body)) == (0, b"")


def test_a_closed_handle_cannot_be_rewound() -> None:
    handle = io.BytesIO(b"ab")
    body = raw_body(handle)
    handle.close()
    assert not body.rewind()
    with pytest.raises(UploadFileError, match="closed file"):
        list(body)


def test_a_given_handle_stays_open() -> None:
    handle = io.BytesIO(b"ab")
    body = raw_body(handle)
    list(body)
    body.close()
    assert not handle.closed


@pytest.mark.parametrize("size", [999, 1000, 1001, 2000, 2001])
def test_a_handle_that_gives_less_than_it_was_asked_for_is_read_to_its_end(size: int) -> None:
    class Sparing(io.BytesIO):
        def read(self, size: Any = -1) -> bytes:
            return super().read(min(size, 1000))

    assert b"".join(raw_body(Sparing(b"x" * size))) == b"x" * size


def test_a_handle_that_gives_more_than_it_was_asked_for_is_an_error() -> None:
    class Generous(io.BytesIO):
        def read(self, size: Any = -1) -> bytes:
            return b"too much"

    with pytest.raises(UploadFileError, match="changed its size"):
        list(raw_body(Generous(b"x")))


@pytest.mark.parametrize(
    ("error", "code", "reason"),
    [
        (OSError(errno.EACCES, "Permission denied"), errno.EACCES, "Permission denied"),
        (OSError("no number"), errno.EIO, "no number"),
        (ValueError("I/O operation on closed file."), errno.EIO, "I/O operation on closed file."),
    ],
)
def test_the_error_of_a_handle_says_why_and_keeps_its_number(error: Exception, code: int, reason: str) -> None:
    found = read_error(error, "a.txt")
    assert (found.errno, found.filename, found.strerror) == (
        code,
        "a.txt",
        f"Cannot read the file to upload ({reason})",
    )
    assert read_error(found, "b.txt") is found


def test_a_handle_that_gives_text_is_an_error() -> None:
    class Text:
        def read(self, size: int) -> str:
            return "text"

    with pytest.raises(ArgumentError, match="must give bytes, but gave a str"):
        list(raw_body(Text()))
