"""Figures as a table for people and as plain data for programs."""

from __future__ import annotations

from statistics import median
from typing import Any, Dict, List, Optional, Sequence

from figures import UNITS, Bound, Figure
from rounds import Outcome

COLUMNS = (
    "figure", "unit", "ours", "reference", "floor", "the floor is",
    "ours/reference", "ours/floor", "limit", "goal", "verdict",
)  # fmt: skip
_TEXT_COLUMNS = ("figure", "unit", "the floor is", "verdict")
_NOTHING = "-"


def summary(figure: Figure, outcomes: Dict[str, Outcome]) -> Dict[str, Any]:
    """One row as data: in the row's unit, the median and minimum of each contestant's rounds."""
    sides = {name: _statistics(figure, outcome) for name, outcome in outcomes.items()}
    ours, reference, floor = (sides.get(name, {}).get("median") for name in ("ours", "reference", "plain"))
    limit, goal = _absolute(figure.limit, floor), _absolute(figure.goal, floor)
    return {
        "case": figure.case,
        "reading": figure.reading,
        "title": figure.title.strip(),
        "unit": figure.unit,
        "floor": figure.floor,
        "contestants": sides,
        "ours_to_reference": _ratio(ours, reference),
        "ours_to_floor": _ratio(ours, floor),
        "limit": limit,
        "goal": goal,
        "verdict": _verdict(ours, limit, goal),
    }


def row(figure: Figure, data: Dict[str, Any]) -> List[str]:
    """One row as text, in the order of `COLUMNS`."""
    sides = [_side(data["contestants"].get(name, {})) for name in ("ours", "reference", "plain")]
    ratios = [_times(data[key]) for key in ("ours_to_reference", "ours_to_floor")]
    bounds = [_bound(figure.limit, data["limit"]), _bound(figure.goal, data["goal"])]
    floor = figure.floor or _NOTHING
    return [figure.title, figure.unit, *sides, floor, *ratios, *bounds, data["verdict"] or _NOTHING]


def render(rows: Sequence[Sequence[str]]) -> str:
    """Rows in aligned columns under their names; figures to the right, words to the left."""
    lines = [COLUMNS, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(COLUMNS))]
    rule = ["-" * width for width in widths]
    return "\n".join(_line(line, widths) for line in [COLUMNS, rule, *rows])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    aligned = (
        cell.ljust(width) if column in _TEXT_COLUMNS else cell.rjust(width)
        for column, cell, width in zip(COLUMNS, cells, widths)
    )
    return "  ".join(aligned).rstrip()


def _statistics(figure: Figure, outcome: Outcome) -> Dict[str, Any]:
    values = [readings[figure.reading] / UNITS[figure.unit] for readings in outcome.rounds]
    if not values:
        return {"skipped": outcome.skipped, "broken": outcome.broken}
    calls = [readings.get("operations", 1) for readings in outcome.rounds]
    return {"median": median(values), "min": min(values), "rounds": values, "operations": calls}


def _side(statistics: Dict[str, Any]) -> str:
    state = next((state for state in ("broken", "skipped") if statistics.get(state)), None)
    return state or _number(statistics.get("median"))


def _absolute(bound: Optional[Bound], floor: Optional[float]) -> Optional[float]:
    if bound is None:
        return None
    if bound.of_floor:
        return bound.value * floor if floor is not None else None
    if bound.where_floor is None or floor is None:
        return bound.value
    return bound.value * floor / bound.where_floor


def _verdict(ours: Optional[float], limit: Optional[float], goal: Optional[float]) -> Optional[str]:
    if ours is None or (limit is None and goal is None):
        return None
    if limit is not None and ours > limit:
        return "OVER LIMIT"
    if goal is not None and ours > goal:
        return "over goal"
    return "ok"


def _ratio(ours: Optional[float], other: Optional[float]) -> Optional[float]:
    return ours / other if ours is not None and other else None


def _times(ratio: Optional[float]) -> str:
    if ratio is None:
        return _NOTHING
    return f"{ratio:.2f}x" if ratio >= 0.1 else f"{ratio:.2g}x"


def _bound(bound: Optional[Bound], absolute: Optional[float]) -> str:
    if bound is not None and bound.of_floor:
        return f"{bound.value:g}x = {_number(absolute)}"
    if bound is not None and bound.where_floor is not None:
        return f"{bound.value:g} at {bound.where_floor:g} = {_number(absolute)}"
    return _number(absolute)


def _number(value: Optional[float]) -> str:
    if value is None:
        return _NOTHING
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f}"
