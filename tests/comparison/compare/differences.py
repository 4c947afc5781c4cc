"""Where two JSON values differ, in words short enough for a table."""

from __future__ import annotations

import json
from typing import Iterator, List

_LONGEST = 160
MISSING = "<absent>"


def differences(ours: object, theirs: object, where: str = "") -> Iterator[str]:
    """One line for each place in which two JSON values differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted({*ours, *theirs}):
            yield from differences(ours.get(key, MISSING), theirs.get(key, MISSING), f"{where}.{key}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, pair in enumerate(zip(ours, theirs)):
            yield from differences(*pair, f"{where}[{index}]")
    elif ours != theirs or isinstance(ours, bool) != isinstance(theirs, bool):
        yield f"{where.lstrip('.')}: ours {shortened(ours)}, reference {shortened(theirs)}"


def shortened(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def table(rows: List[List[object]]) -> str:
    """Rows of equal length as aligned text; the first row is the heading."""
    widths = [max(len(str(row[column])) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            str(cell).ljust(width) if index == 0 else str(cell).rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths))
        )
        for row in rows
    )
