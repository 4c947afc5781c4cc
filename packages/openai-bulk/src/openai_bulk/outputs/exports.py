"""The output that is made from the journal at the end: in the order of the input, or as Parquet."""

from __future__ import annotations

import os
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Callable, Dict, Iterator, List

from pydantic_core import from_json

from ..errors import LedgerError, OutputError
from ..extras import library
from ..ledger.files import reading
from ..ledger.ledger import Ledger
from .texts import refusal_of, text_of

if TYPE_CHECKING:
    from ..paths import JobPaths

_ROWS = 2000
_ABSENT = 2**64 - 1


def export(journal: Path, paths: JobPaths, ledger: Ledger, *, ordered: bool) -> None:
    """Writes the output anew and puts it in its place in one step.

    Args:
        journal: The answers as they arrived.
        paths: Where the output goes, and its format.
        ledger: Tells the position, latency and cost of each answer.
        ordered: Whether answers come in the order of the input.

    Raises:
        OutputError: It cannot be written.
    """
    part = paths.output.with_name(paths.output.name + ".part")
    write: Callable[[Path, Iterator[bytes], Ledger], None] = (
        _write_parquet if paths.format == "parquet" else _write_jsonl
    )
    try:
        with open(journal, "rb", buffering=1 << 16) as file:
            write(part, _in_order(file, ledger) if ordered else iter(file), ledger)
        os.replace(part, paths.output)
    except OSError as error:
        raise OutputError(
            f"Cannot write {str(paths.output)!r}: {error.strerror}; all answers are in {str(journal)!r}."
        ) from error


def export_job(source: JobPaths, target: JobPaths, *, ordered: bool) -> None:
    """Writes the answers that a job has so far to another file.

    Args:
        source: The files of the job.
        target: The files of the other output.
        ordered: Whether the answers are put into the order of the input.

    Raises:
        LedgerError: There is no ledger, or the answers are in Parquet already.
        LedgerInUseError: Another process runs the job.
        OutputError: The other file cannot be written.
    """
    reading(source.ledger).close()
    journal = source.journal(ordered=True)
    if not journal.exists():
        journal = source.output
        if source.format == "parquet":
            raise LedgerError(f"{str(journal)!r} is complete; convert it with a library for Parquet.")
    ledger = Ledger(source.ledger)
    try:
        export(journal, target, ledger, ordered=ordered)
    finally:
        ledger.close()


def _in_order(file: BinaryIO, ledger: Ledger) -> Iterator[bytes]:
    """Eight bytes for each line are all that is kept in memory."""
    places = array("Q", [_ABSENT]) * (ledger.last_position() + 1)
    offset = 0
    for lines in _groups(iter(file)):
        known = ledger.known_of([_custom_id(line) for line in lines])
        for line in lines:
            places[known[_custom_id(line)].position] = offset
            offset += len(line)
    for place in places:
        if place != _ABSENT:
            file.seek(place)
            yield file.readline()


def _custom_id(line: bytes) -> str:
    return str(from_json(line)["custom_id"])


def _groups(lines: Iterator[bytes]) -> Iterator[List[bytes]]:
    group: List[bytes] = []
    for line in lines:
        group.append(line)
        if len(group) == _ROWS:
            yield group
            group = []
    if group:
        yield group


def _write_jsonl(part: Path, lines: Iterator[bytes], ledger: Ledger) -> None:
    with open(part, "wb", buffering=1 << 20) as output:
        output.writelines(lines)
        output.flush()
        os.fsync(output.fileno())


def _write_parquet(part: Path, lines: Iterator[bytes], ledger: Ledger) -> None:
    arrow = library("pyarrow", "parquet", "Parquet")
    parquet = library("pyarrow.parquet", "parquet", "Parquet")
    schema = arrow.schema([(name, getattr(arrow, kind)()) for name, kind in _COLUMNS.items()])
    writer: Any = parquet.ParquetWriter(part, schema)
    try:
        for group in _groups(lines):
            writer.write_table(arrow.Table.from_pylist(list(_rows(group, ledger)), schema=schema))
    finally:
        writer.close()


_COLUMNS: Dict[str, str] = {
    "custom_id": "string",
    "text": "string",
    "refusal": "string",
    "body": "string",
    "model": "string",
    "request_id": "string",
    "input_tokens": "int64",
    "cached_tokens": "int64",
    "output_tokens": "int64",
    "cost": "float64",
    "latency": "float64",
}


def _rows(lines: List[bytes], ledger: Ledger) -> Iterator[Dict[str, Any]]:
    entries = [from_json(line) for line in lines]
    known = ledger.details_of([entry["custom_id"] for entry in entries])
    for entry, line in zip(entries, lines):
        body = entry["response"]["body"]
        yield {
            "custom_id": entry["custom_id"],
            "text": text_of(body),
            "refusal": refusal_of(body),
            "body": _body_text(line),
            "model": body.get("model") if isinstance(body, dict) else None,
            "request_id": entry["response"]["request_id"],
            **known[entry["custom_id"]],
        }


def _body_text(line: bytes) -> str:
    """The body as the API sent it stands between these two marks of our own."""
    start = line.index(b'"body":') + len(b'"body":')
    return line[start : line.rindex(b'},"error":null}')].decode()
