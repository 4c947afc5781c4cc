"""What becomes of payloads, ordinary and odd ones: attributes, `to_dict()`, fields set and class names."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, Dict, List, Tuple

from compare.differences import differences, table
from compare.interpreters import both_sides


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare the result types whose path starts with `only`; return the report and the number of differing ones."""
    ours, theirs = both_sides(reference)
    cases = [case for case in theirs.run("reference.payloads") if _path(case).startswith(only or "openai.")]
    found: Dict[str, List[str]] = {}
    counts: Counter = Counter()
    kinds: Dict[str, Counter] = defaultdict(Counter)
    for mine, expected in zip(ours.run("play.payloads", cases), theirs.run("play.payloads", cases)):
        lines = found.setdefault(_path(expected), [])
        new, state = _judged(mine["result"], expected["result"])
        lines += [f"    {expected['case']}: {line}" for line in new]
        counts[state] += 1
        kinds[_kind(str(expected["case"]))][state] += 1
    return _report(found, counts, kinds, shown)


def _judged(ours: Any, theirs: Any) -> Tuple[List[str], str]:
    new = [line for line in differences(ours, theirs) if not line.startswith("stored twice")]
    if ours == "not in ours":
        return new, ours
    dumps_only = all(line.startswith("to_dict") for line in new)
    if new and dumps_only and isinstance(theirs, dict) and theirs.get("stored twice"):
        return [], "deliberate"
    return new, "different" if new else "same"


def _path(case: Dict[str, Any]) -> str:
    return f"{case['module']}.{case['name']}"


def _kind(case: str) -> str:
    return "without one field" if case.startswith("without") else case.rstrip("0123456789 ")


def _report(found: Dict[str, List[str]], counts: Counter, kinds: Dict[str, Counter], shown: int) -> Tuple[str, int]:
    differing = {path: lines for path, lines in found.items() if lines}
    rows: List[List[object]] = [["payloads", "compared", "same", "deliberate", "different", "not in ours"]]
    for kind, states in [*sorted(kinds.items()), ("all", counts)]:
        states_shown = [states[name] for name in ("same", "deliberate", "different", "not in ours")]
        rows.append([kind, sum(states.values()), *states_shown])
    parts = [
        table(rows),
        f"types: {len(found)} compared, {len(found) - len(differing)} same, {len(differing)} different",
    ]
    for path, lines in differing.items():
        parts += [f"{path}: {len(lines)} differences", *lines[:shown]]
    return "\n".join(parts), len(differing)
