"""What `parse` sends, and what it makes of the same answers on both sides."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple

import deliberate
from interpreters import Side, both_sides
from parsing_scripts import scripts
from scripted import report


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (_answers(side, wanted) for side in both_sides(reference))
    return report(mine, expected, deliberate.PARSING, shown)


def _answers(side: Side, wanted: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """The reference's classes are subscripted with a type variable, which nobody asked for; that is left out."""
    return [json.loads(json.dumps(each).replace("[TypeVar]", "")) for each in side.run("parse-answers", wanted)]
