"""Whether types and parameters have the same annotations, with the same literals, defaults and required keys."""

from __future__ import annotations

from typing import Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.annotations import ANNOTATIONS


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all types and methods whose label starts with `only`; return the report and the number that differ."""
    sides = both_sides(reference)
    labels = [
        each
        for each in sides[1].run("reference.annotations")
        if f"{each['kind']}: {each['path']}.{each['name']}".startswith(only)
    ]
    mine, expected = (side.run("play.annotations", labels) for side in sides)
    return report(mine, expected, ANNOTATIONS, shown)
