"""The report of a comparison of scripts, each with one answer from each side."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, Dict, List, Tuple

from compare.differences import differences, table
from deliberate.rules import Rule, reason


def report(ours: List[Dict[str, Any]], theirs: List[Dict[str, Any]], rules: List[Rule], shown: int) -> Tuple[str, int]:
    """A table by group, the deliberate differences by reason, and the lines of the others."""
    states: Dict[str, Counter] = defaultdict(Counter)
    meant: Counter = Counter()
    parts: List[str] = []
    for mine, expected in zip(ours, theirs):
        lines = list(differences(mine, expected))
        why = reason(rules, mine, expected) if lines else None
        state = "same" if not lines else "deliberate" if why else "different"
        states[mine["name"].partition(":")[0]][state] += 1
        if why:
            meant[why] += 1
        elif lines:
            parts += [f"{mine['name']}, {mine['flavour']}: different", *(f"    {line}" for line in lines[:shown])]
    counted = sum(states.values(), Counter())
    rows: List[List[object]] = [["group", "compared", "same", "deliberate", "different"]]
    for group, found in [*states.items(), ("all", counted)]:
        rows.append([group, sum(found.values()), found["same"], found["deliberate"], found["different"]])
    reasons = [f"deliberate, {count} times: {why}" for why, count in sorted(meant.items())]
    return "\n".join([table(rows), *reasons, *parts]), counted["different"]
