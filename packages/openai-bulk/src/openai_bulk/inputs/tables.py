"""Rows from CSV, Parquet, JSONL or any iterable of mappings."""

from __future__ import annotations

import csv
from collections.abc import Iterator as IteratorType
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, Mapping, Optional

from openai_core.errors import ArgumentError

from ..errors import THE_INPUT, InputError
from ..extras import library
from ..requests import MAX_BODY
from .jsonl import json_lines
from .sources import existing, is_path

if TYPE_CHECKING:
    from pathlib import Path

    from .sources import Row, Rows

_PARQUET_ROWS = 1000


class Table:
    """Rows that can be read as a stream.

    Args:
        rows: The path of a `.csv`, `.tsv`, `.parquet`, `.jsonl` or `.ndjson` file, an iterable of mappings, a data
            frame of pandas or polars, or a table of pyarrow.

    Attributes:
        name: What it is called in messages.
        repeatable: Whether it can be read more than once.
    """

    def __init__(self, rows: Rows) -> None:
        self._read: Callable[[], Iterator[Row]]
        if is_path(rows):
            path = existing(rows)
            self.name: str = str(path)
            self.repeatable: bool = True
            self._read = lambda: _reader(path)(path)
            _reader(path)
        elif hasattr(rows, "__iter__") or hasattr(rows, "to_batches"):
            self.name = THE_INPUT
            self.repeatable = not isinstance(rows, IteratorType)
            self._read = _iterator_of(rows)
        else:
            raise ArgumentError(
                f"`rows` is a file, a data frame or a plain iterable of mappings, got {type(rows).__name__}"
                + (", which is asynchronous; collect its rows first." if hasattr(rows, "__aiter__") else ".")
            )

    def rows(self) -> Iterator[Row]:
        """Yields the rows.

        Raises:
            InputError: One of them is no mapping.
        """
        for number, row in enumerate(self._read(), 1):
            if not isinstance(row, Mapping):
                raise InputError(
                    f"is {type(row).__name__}, not a mapping of columns.", line=number, source=self.name, unit="row"
                )
            yield row


def _iterator_of(rows: Any) -> Callable[[], Iterator[Row]]:
    """A data frame iterates over its columns; what gives its rows has another name in each library."""
    if hasattr(rows, "iter_rows"):  # polars
        return lambda: iter(rows.iter_rows(named=True))
    if hasattr(rows, "itertuples"):  # pandas
        names = [str(column) for column in rows.columns]
        return lambda: (dict(zip(names, row)) for row in rows.itertuples(index=False, name=None))
    if hasattr(rows, "to_batches"):  # pyarrow
        return lambda: (row for batch in rows.to_batches(_PARQUET_ROWS) for row in batch.to_pylist())
    return lambda: iter(rows)


def _reader(path: Path) -> Callable[[Path], Iterator[Row]]:
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ArgumentError(f"Rows are read from {', '.join(_READERS)}; {str(path)!r} is none of them.")
    return reader


def _csv(path: Path, delimiter: str = ",") -> Iterator[Row]:
    # Texts for a model are longer than what the module expects of a field.
    csv.field_size_limit(max(csv.field_size_limit(), MAX_BODY))
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, delimiter=delimiter, strict=True)
        try:
            for row in reader:
                yield _checked_row(row, reader, path)
        except csv.Error as error:
            # The reader counts a row when it is whole.
            raise InputError(f"is no CSV: {error}.", line=reader.line_num + 1, source=str(path)) from None
        except UnicodeDecodeError:
            raise InputError("is not in UTF-8.", line=_undecodable_line(path), source=str(path)) from None


def _undecodable_line(path: Path) -> Optional[int]:
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return number
    return None


def _checked_row(row: Dict[Any, Any], reader: Any, path: Path) -> Row:
    if None in row or None in row.values():
        columns = len(reader.fieldnames)
        reason = f"has more or fewer than the {columns} columns of the header."
        raise InputError(reason, line=reader.line_num, source=str(path))
    return row


def _tsv(path: Path) -> Iterator[Row]:
    return _csv(path, "\t")


def _parquet(path: Path) -> Iterator[Row]:
    parquet, damage = (
        library("pyarrow.parquet", "parquet", "Parquet"),
        library("pyarrow", "parquet", "Parquet").ArrowException,
    )
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=_PARQUET_ROWS):
                yield from batch.to_pylist()
    except (damage, OSError) as error:
        raise InputError(f"is no Parquet, or is damaged: {error}.", source=str(path)) from None


def _jsonl(path: Path) -> Iterator[Row]:
    return (row for _, row in json_lines(path))


_READERS: Dict[str, Callable[[Path], Iterator[Row]]] = {
    ".csv": _csv,
    ".tsv": _tsv,
    ".parquet": _parquet,
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
}
