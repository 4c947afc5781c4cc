"""What becomes of payloads, ordinary and odd ones: attributes, `to_dict()`, fields set and class names."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, Dict, List, Tuple

from differences import differences, table
from interpreters import both_sides


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all result types whose path (`openai.types.chat…`) starts with `only`; return report and differing types."""
    ours, theirs = both_sides(reference)
    cases = [case for case in theirs.run("find-payloads") if _path(case).startswith(only or "openai.")]
    found: Dict[str, List[str]] = {}
    counts: Counter = Counter()
    kinds: Dict[str, Counter] = defaultdict(Counter)
    for mine, expected in zip(ours.run("decode-payloads", cases), theirs.run("decode-payloads", cases)):
        lines = found.setdefault(_path(expected), [])
        new = [f"    {expected['case']}: {line}" for line in differences(mine["result"], expected["result"])]
        lines += new
        state = "not in ours" if mine["result"] == "not in ours" else "different" if new else "same"
        counts[state] += 1
        kinds[_kind(str(expected["case"]))][state] += 1
    return _report(found, counts, kinds, shown)


def _path(case: Dict[str, Any]) -> str:
    return f"{case['module']}.{case['name']}"


def _kind(case: str) -> str:
    return "without one field" if case.startswith("without") else case.rstrip("0123456789 ")


def _report(found: Dict[str, List[str]], counts: Counter, kinds: Dict[str, Counter], shown: int) -> Tuple[str, int]:
    differing = {path: lines for path, lines in found.items() if lines}
    rows: List[List[object]] = [["payloads", "compared", "same", "different", "not in ours"]]
    for kind, states in [*sorted(kinds.items()), ("all", counts)]:
        rows.append([kind, sum(states.values()), states["same"], states["different"], states["not in ours"]])
    parts = [
        table(rows),
        f"types: {len(found)} compared, {len(found) - len(differing)} same, {len(differing)} different",
    ]
    for path, lines in differing.items():
        parts += [f"{path}: {len(lines)} differences", *lines[:shown]]
    return "\n".join(parts), len(differing)
