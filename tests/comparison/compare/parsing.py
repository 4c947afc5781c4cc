"""What `parse` sends, and what it makes of the same answers on both sides."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Tuple

from compare.interpreters import Side, both_sides
from compare.reports import report
from deliberate.parsing import PARSING
from scripts.parsing import scripts

_TYPE_VARIABLE = re.compile(r"\[(TypeVar|~\w+)\]")


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (_answers(side, wanted) for side in both_sides(reference))
    return report(mine, expected, PARSING, shown)


def _answers(side: Side, wanted: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """Leaves out the type variable by which the reference subscripts classes; pydantic spells it in two ways."""
    return [json.loads(_TYPE_VARIABLE.sub("", json.dumps(each))) for each in side.run("play.parsing", wanted)]
