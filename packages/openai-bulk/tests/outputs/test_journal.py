"""The journal: one write for each line, and the repair of its end."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any, Callable, List

import pytest

from openai_bulk.errors import LedgerError, OutputError
from openai_bulk.outputs import journal as module
from openai_bulk.outputs.journal import Journal


def test_lines_are_there_at_once(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a")
    journal.append(b"one\n")
    assert (tmp_path / "a").read_bytes() == b"one\n"
    journal.append(b"two\n")
    assert journal.size == 8
    journal.clear()
    assert (tmp_path / "a").read_bytes() == b""
    journal.close()


@pytest.mark.parametrize("torn", [b"", b"t", b"three"])
def test_a_torn_end_is_cut_and_new_lines_are_found(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one\ntwo\n" + torn)
    journal = Journal(path)
    assert list(journal.recover(4)) == [b"two\n"]
    assert path.read_bytes() == b"one\ntwo\n"
    journal.append(b"three\n")
    assert path.read_bytes() == b"one\ntwo\nthree\n"
    journal.close()


def test_a_torn_end_longer_than_a_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BLOCK", 5)
    path = tmp_path / "a"
    path.write_bytes(b"one\n" + b"x" * 23)
    journal = Journal(path)
    assert list(journal.recover(4)) == []
    assert path.read_bytes() == b"one\n"
    assert list(journal.recover(0)) == [b"one\n"]
    journal.close()


def test_a_file_that_lost_results_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a")
    with pytest.raises(LedgerError, match="has 0 bytes, but the ledger knows of 10"):
        journal.recover(10)
    journal.close()


def full_after(count: int) -> Callable[[int, bytes], int]:
    """Returns a `write` for a disk that has room for so many bytes."""
    left: List[int] = [count]
    write = os.write

    def limited(file: int, data: bytes) -> int:
        if left[0] <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = write(file, data[: left[0]])
        left[0] -= written
        return written

    return limited


def test_a_full_disk_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path / "a")
    monkeypatch.setattr(module.os, "write", full_after(6))
    journal.append(b"one\n")
    with pytest.raises(OutputError, match=r"No space left on device\. Results up to here are kept"):
        journal.append(b"two\n")
    assert (tmp_path / "a").read_bytes() == b"one\n"
    monkeypatch.undo()
    journal.append(b"two\n")
    assert (tmp_path / "a").read_bytes() == b"one\ntwo\n"
    journal.close()


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="Cannot write"):
        Journal(tmp_path / "none" / "a")
    error: Any = OutputError("Cannot.")
    assert isinstance(error, OSError)
