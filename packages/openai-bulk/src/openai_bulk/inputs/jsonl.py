"""Requests from a file in the input format of the Batch API, one JSON object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, Tuple

from pydantic_core import from_json

from ..errors import InputError
from ..requests import MAX_BODY, BulkRequest, checked_request
from .sources import existing

if TYPE_CHECKING:
    from pathlib import Path

_BOM = b"\xef\xbb\xbf"
_LONGEST = MAX_BODY + 64 * 1024


class JsonlRequests:
    """The requests of a JSONL file.

    Args:
        path: The file.

    Raises:
        InputError: There is no such file.
    """

    repeatable = True

    def __init__(self, path: Any) -> None:
        self._path = existing(path)
        self.name: str = str(self._path)

    def requests(self) -> Iterator[BulkRequest]:
        """Yields the requests in the order of the file."""
        for number, entry in json_lines(self._path):
            yield checked_request(entry, number, self.name)


def json_lines(path: Path) -> Iterator[Tuple[int, Any]]:
    """Yields the number and the value of each line that is not blank.

    Raises:
        InputError: A line is no JSON, is cut off, or is too long to be a request.
    """
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
            if line.strip():
                yield number, _decoded(line, number, path)


def _decoded(line: bytes, number: int, path: Path) -> Any:
    try:
        return from_json(line)
    except ValueError as error:
        cut = "is cut off: " if not line.endswith(b"\n") else "is no JSON: "
        reason = str(error).partition(" at line ")[0]
        raise InputError(f"{cut}{reason}.", line=number, source=str(path)) from None
