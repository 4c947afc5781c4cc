"""An append-only file of lines. Each is one write, so that a killed process loses at most the line it was writing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Iterator

from ..errors import LedgerError, OutputError

_BLOCK = 1024 * 1024


class Journal:
    """Appends lines to a file and repairs its end.

    Args:
        path: The file; made if it is not there.

    Raises:
        OutputError: It cannot be opened.

    Attributes:
        size: The length of the file in bytes; all of it are whole lines.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = os.open(str(path), os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise OutputError(f"Cannot write {str(path)!r}: {error.strerror}.") from error
        self.size: int = os.fstat(self._file).st_size

    def recover(self, committed: int) -> Iterator[bytes]:
        """Cuts off a torn last line and yields the whole lines that came after what the ledger knows.

        Args:
            committed: The length in bytes that the ledger knows.

        Raises:
            LedgerError: The file is shorter than that, so somebody has changed it.
        """
        if self.size < committed:
            raise LedgerError(
                f"{str(self.path)!r} has {self.size:,} bytes, but the ledger knows of {committed:,}: results were "
                "taken away. Restore the file, or begin anew with restart=True."
            )
        whole = self._end_of_lines(committed)
        if whole < self.size:
            os.ftruncate(self._file, whole)
            self.size = whole
        return self._lines(committed)

    def _end_of_lines(self, committed: int) -> int:
        """Returns where the last whole line ends."""
        end = self.size
        while end > committed:
            start = max(committed, end - _BLOCK)
            os.lseek(self._file, start, os.SEEK_SET)
            newline = os.read(self._file, end - start).rfind(b"\n")
            if newline >= 0:
                return start + newline + 1
            end = start
        return committed

    def _lines(self, start: int) -> Iterator[bytes]:
        with open(self.path, "rb") as file:
            file.seek(start)
            yield from file

    def append(self, line: bytes) -> None:
        """Appends one line.

        Args:
            line: The line with its end.

        Raises:
            OutputError: It cannot be written; what was written of it is taken back.
        """
        try:
            written = os.write(self._file, line)
            while written < len(line):  # a nearly full disk takes a part and refuses the rest
                written += os.write(self._file, line[written:])
        except OSError as error:
            os.ftruncate(self._file, self.size)
            raise OutputError(
                f"Cannot write to {str(self.path)!r}: {error.strerror}. Results up to here are kept; "
                "make room and run the job again."
            ) from error
        self.size += len(line)

    def clear(self) -> None:
        """Empties the file."""
        os.ftruncate(self._file, 0)
        self.size = 0

    def close(self) -> None:
        """Closes the file."""
        os.close(self._file)
