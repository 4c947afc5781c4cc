"""The requests of a chunk, found again by their ids when a callback is to see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict

from pydantic_core import from_json

if TYPE_CHECKING:
    from pathlib import Path


class SentBodies:
    """The bodies of a chunk's requests. Only their places in its file are in memory.

    Args:
        path: The file of the chunk.
    """

    def __init__(self, path: Path) -> None:
        self._places: Dict[str, int] = {}
        self._file = open(path, "rb")  # noqa: SIM115 - closed by `close`
        place = 0
        for line in self._file:
            self._places[from_json(line)["custom_id"]] = place
            place += len(line)

    def body(self, custom_id: str) -> Dict[str, Any]:
        """Returns the body of a request. Raises `KeyError` where the chunk has none of that id.

        Args:
            custom_id: The id of the request.
        """
        self._file.seek(self._places[custom_id])
        body: Dict[str, Any] = from_json(self._file.readline())["body"]
        return body

    def close(self) -> None:
        """Closes the file."""
        self._file.close()
