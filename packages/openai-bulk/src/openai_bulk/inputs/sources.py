"""What all sources have in common, and the source for a file of rows or requests by its name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping, Protocol, Union

from ..errors import InputError

if TYPE_CHECKING:
    from ..requests import BulkRequest

Row = Mapping[str, Any]
Rows = Union[str, "os.PathLike[str]", Iterable[Row]]


class Source(Protocol):
    """The requests of a job.

    Attributes:
        name: What it is called in messages.
        unit: What its positions count: `line` or `row`.
        repeatable: Whether it can be read more than once within a run. A file can; a generator cannot.
    """

    @property
    def name(self) -> str:
        """What the source is called in messages, such as the name of its file."""
        ...

    @property
    def unit(self) -> str:
        """What a position counts in messages, such as a line."""
        ...

    @property
    def repeatable(self) -> bool:
        """Whether the requests can be read again, which going on after an interruption needs."""
        ...

    def requests(self) -> Iterator[BulkRequest]:
        """Yields the requests in order; positions rise. Raises `InputError` at one that cannot be sent."""
        ...

    def requests_again(self) -> Iterator[BulkRequest]:
        """Yields the requests once more after `requests` was read to its end in the same run.

        What is known to be the same as then need not be checked and measured again.
        """
        ...


def is_path(value: object) -> bool:
    """Tells whether a value names a file.

    Args:
        value: What the user has given.
    """
    return isinstance(value, (str, os.PathLike))


def existing(path: Any) -> Path:
    """Returns the path of a file that is to be read.

    Args:
        path: A text or a path.

    Raises:
        InputError: There is no such file.
    """
    found = Path(path)
    if not found.is_file():
        raise InputError("does not exist or is no file.", source=str(found))
    return found
