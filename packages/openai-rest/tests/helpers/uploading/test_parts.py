from __future__ import annotations

import io
import os
import pathlib
import tempfile
import threading
from typing import Any, List

import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.bodies import FileSource, StreamedBody
from openai_core.errors import ArgumentError, UploadFileError, UploadFileNotFoundError
from openai_rest.helpers.uploading.parts import Part, Source, source_of


def parts_of(source: Source) -> List[Part]:
    return list(iter(source.next_part, None))


def content(part: Part) -> bytes:
    if isinstance(part.data, io.BytesIO):
        return part.data.getvalue()
    assert part.data[0] == "upload"
    return b"".join(StreamedBody([FileSource(part.data[1])]))


class Drips(io.RawIOBase):
    """A handle that gives three bytes at once and cannot go back, like a pipe."""

    def __init__(self, content: bytes) -> None:
        self._rest = content

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        given, self._rest = self._rest[: min(3, size)], self._rest[min(3, size) :]
        return given


@given(st.binary(max_size=60), st.integers(1, 25))
def test_parts_make_up_the_file_again(data: bytes, part_size: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "file.bin")
        path.write_bytes(data)
        for file in (data, path, str(path), io.BytesIO(data), Drips(data)):
            source = source_of(file, "name", len(data), part_size)
            parts = parts_of(source)
            assert b"".join(map(content, parts)) == data
            assert [part.number for part in parts] == list(range(len(parts)))
            assert [part.size for part in parts] == [len(content(part)) for part in parts]
            assert all(part.size == part_size for part in parts[:-1])
            assert source.exhausted


def test_names_and_sizes_are_found_out(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"0123456789")
    with path.open("rb") as handle:
        handle.seek(4)
        found = [source_of(file, None, None, 3) for file in (path, str(path), handle)]
        assert [(each.filename, each.size) for each in found] == [
            ("notes.txt", 10),
            ("notes.txt", 10),
            ("notes.txt", 6),
        ]
        assert b"".join(content(part) for part in parts_of(found[-1])) == b"456789"
    assert source_of(bytearray(b"123"), "n", None, 3).size == 3
    assert source_of(memoryview(b"123"), "n", None, 3).size == 3


def test_what_the_user_says_counts(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"0123456789")
    for file in (path, b"0123456789", io.BytesIO(b"0123456789")):
        source = source_of(file, "other.txt", 99, 64)
        assert (source.filename, source.size) == ("other.txt", 99)


def test_a_path_is_not_read_ahead(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"0123456789")
    part = source_of(path, None, None, 4).next_part()
    assert part is not None
    assert isinstance(part.data, tuple)
    assert (part.data[1].start, part.data[1].size) == (0, 4)


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        (b"123", "Bytes have no name; pass `filename`"),
        (io.BytesIO(b"123"), "The handle has no name"),
        (io.StringIO("123"), "open for text"),
        (5, "must be a path, bytes or a binary handle, but is of type int"),
        (None, "is of type NoneType"),
    ],
)
def test_what_cannot_be_uploaded(file: Any, problem: str) -> None:
    with pytest.raises(ArgumentError, match=problem):
        source_of(file, None, None, 3)


def test_a_size_that_cannot_be_found_out() -> None:
    with pytest.raises(ArgumentError, match="The size of 'n' shows only in reading; pass `bytes`"):
        source_of(Drips(b"123"), "n", None, 3)


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs a file that hides its size")
def test_a_file_that_hides_its_size() -> None:
    path = pathlib.Path("/proc/self/status")
    with pytest.raises(ArgumentError, match="shows only in reading"):
        source_of(path, None, None, 3)
    source = source_of(path, None, 100, 64)
    assert b"Name:" in b"".join(content(part) for part in parts_of(source))


def test_files_that_are_not_there(tmp_path: pathlib.Path) -> None:
    with pytest.raises(UploadFileNotFoundError):
        source_of(tmp_path / "nothing", None, None, 3)
    with pytest.raises(UploadFileError):
        source_of(tmp_path, None, None, 3)


def test_workers_share_a_source() -> None:
    source = source_of(bytes(range(256)), "n", None, 1)
    found: List[Part] = []

    def work() -> None:
        found.extend(parts_of(source))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert b"".join(content(part) for part in sorted(found, key=lambda part: part.number)) == bytes(range(256))


@pytest.mark.parametrize("file", [b"0123", io.BytesIO(b"0123")])
def test_a_part_gives_its_memory_back(file: Any) -> None:
    part: Any = source_of(file, "n", None, 4).next_part()
    part.release()
    assert part.data.closed


def test_a_part_on_disk_has_nothing_to_give_back(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"0123456789")
    part: Any = source_of(path, None, None, 4).next_part()
    part.release()
    assert content(part) == b"0123"
