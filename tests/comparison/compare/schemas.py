"""Whether types become the same strict schemas, formats and tools on both sides."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.schemas import SCHEMAS


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all types whose name starts with `only`; return the report and the number of differing schemas."""
    mine, expected = (
        [_without_reason(each) for each in side.run("play.schemas") if str(each["name"]).startswith(only)]
        for side in both_sides(reference)
    )
    text, differing = report(mine, expected, SCHEMAS, shown)
    return f"{len({each['name'] for each in mine})} types\n{text}", differing


def _without_reason(answer: Dict[str, Any]) -> Dict[str, Any]:
    """Messages are not compared, but for those that name what strict mode lacks."""
    kept = answer["message"] if answer["raised"] == "StrictSchemaError" else None
    return {**answer, "message": kept}
