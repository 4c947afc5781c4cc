"""Requests from a file in the input format of the Batch API, one JSON object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, Optional, Tuple

from pydantic_core import from_json

from ..errors import InputError
from ..requests import MAX_BODY, BulkRequest, checked_request, encode_decoded
from .sources import existing

if TYPE_CHECKING:
    from pathlib import Path

_BOM = b"\xef\xbb\xbf"
_LONGEST = MAX_BODY + 64 * 1024
_TABLES = (".csv", ".tsv", ".parquet")
_LOOKED_AT_EVERY = 100
"""Lines after which the file is looked at for changes."""


class JsonlRequests:
    """The requests of a JSONL file.

    Args:
        path: The path of the file.

    Raises:
        InputError: There is no such file, or it is a table.
    """

    unit = "line"
    repeatable = True

    def __init__(self, path: Any) -> None:
        self._path = existing(path)
        if self._path.suffix.lower() in _TABLES:
            reason = (
                "holds rows, not requests; `Job.chat(rows=…)`, `Job.responses` and the others say what to ask of each."
            )
            raise InputError(reason, source=str(self._path))
        self.name: str = str(self._path)
        self._checked: Optional[Tuple[int, ...]] = None
        self._last = 0

    def requests(self) -> Iterator[BulkRequest]:
        """Yields the requests in the order of the file."""
        before, number = self._state(), 0
        for number, entry in json_lines(self._path):
            yield self._request(entry, number)
        self._checked, self._last = before, number

    def requests_again(self) -> Iterator[BulkRequest]:
        """Yields the requests in the order of the file; while nobody writes to it, they are not checked again."""
        same = False
        for count, (number, line) in enumerate(_lines(self._path)):
            if count % _LOOKED_AT_EVERY == 0:
                same = self._state() == self._checked
            if same and number <= self._last:
                yield BulkRequest.checked_before(number, line)
            else:
                yield self._request(_decoded(line, number, self._path), number)

    def _request(self, entry: Any, number: int) -> BulkRequest:
        return checked_request(entry, number, self.name, encoder=encode_decoded)

    def _state(self) -> Tuple[int, ...]:
        """What changes when the file is written to, or when another takes its place."""
        state = self._path.stat()
        return state.st_ino, state.st_size, state.st_mtime_ns


def json_lines(path: Path) -> Iterator[Tuple[int, Any]]:
    """Yields the number and the value of each line that is not blank.

    Args:
        path: The path of the file.

    Raises:
        InputError: A line is no JSON, is cut off, or is too long to be a request.
    """
    for number, line in _lines(path):
        yield number, _decoded(line, number, path)


def _lines(path: Path) -> Iterator[Tuple[int, bytes]]:
    with open(path, "rb") as file:
        number = 0
        while True:
            line = file.readline(_LONGEST)
            if not line:
                return
            number += 1
            if number == 1 and line.startswith(_BOM):
                line = line[len(_BOM) :]
            if len(line) >= _LONGEST:
                raise InputError(f"is longer than {_LONGEST:,} bytes.", line=number, source=str(path))
            if not line.isspace():
                yield number, line


def _decoded(line: bytes, number: int, path: Path) -> Any:
    try:
        return from_json(line)
    except ValueError as error:
        cut = "is cut off: " if not line.endswith(b"\n") else "is no JSON: "
        reason = str(error).partition(" at line ")[0]
        raise InputError(f"{cut}{reason}.", line=number, source=str(path)) from None
