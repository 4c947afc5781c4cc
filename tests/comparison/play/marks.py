"""Python values that JSON has no word for, written as marks, so that both workers get the same arguments."""

from __future__ import annotations

import datetime
import io
import tempfile
from pathlib import Path
from typing import Dict, Iterator, List

KEY = "$mark"
FILE_FORMS = ("named", "typed", "bytes", "path", "handle")
_CONTENT = b"first line\r\nsecond \xc3\xa9\x00line"
_folder = tempfile.TemporaryDirectory(prefix="comparison-")


def mark(kind: str, value: object = None) -> Dict[str, object]:
    return {KEY: kind, "value": value}


def unmarked(value: object) -> object:
    """The value with every mark replaced by what it stands for."""
    if isinstance(value, list):
        return [unmarked(item) for item in value]
    if not isinstance(value, dict):
        return value
    if KEY in value:
        return _MEANINGS[value[KEY]](value["value"])
    return {key: unmarked(item) for key, item in value.items()}


def _file(form: object) -> object:
    if form == "path":
        return _file_on_disk()
    if form == "handle":
        return _file_on_disk().open("rb")
    return {
        "named": ("voice né.wav", _CONTENT),
        "typed": ("notes.bin", io.BytesIO(_CONTENT), "text/x-notes"),
        "bytes": _CONTENT,
    }[str(form)]


def _file_on_disk() -> Path:
    path = Path(_folder.name, "on disk.json")
    path.write_bytes(_CONTENT)
    return path


def _iterator(items: List[object]) -> Iterator[object]:
    return (unmarked(item) for item in items)


_MEANINGS = {
    "file": _file,
    "path": lambda value: Path(str(value)),
    "bytes": lambda value: str(value).encode(),
    "datetime": lambda value: datetime.datetime.fromisoformat(str(value)),
    "iterator": _iterator,
}
