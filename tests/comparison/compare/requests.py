"""The requests of every REST operation, as this client and as the reference send them."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, Dict, List, Optional, Tuple

from compare.differences import differences, table
from compare.interpreters import both_sides
from deliberate.requests import REQUESTS
from deliberate.rules import reason

_Key = Tuple[str, str, str]
_STATES = ("same", "deliberate", "different", "not in ours")


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all operations whose name starts with `only`; return the report and the number of differing ones."""
    ours, theirs = both_sides(reference)
    calls = [call for call in theirs.run("reference.calls") if str(call["operation"]).startswith(only)]
    mine, expected = (_by_key(side.run("play.calls", calls)) for side in (ours, theirs))
    states: Dict[str, Counter] = defaultdict(Counter)
    lines: Dict[str, List[str]] = defaultdict(list)
    for key, answer in expected.items():
        state, differing = _judged(mine[key], answer)
        states[key[0]][state] += 1
        lines[key[0]] += [f"    {key[1]}, {key[2]}: {line}" for line in differing]
    return _report(states, lines, shown)


def _by_key(answers: List[Dict[str, Any]]) -> Dict[_Key, Dict[str, Any]]:
    return {(answer["operation"], answer["case"], answer["flavour"]): answer for answer in answers}


def _judged(ours: Dict[str, Any], theirs: Dict[str, Any]) -> Tuple[str, List[str]]:
    if ours["outcome"] == "no such method":
        return ("same" if theirs["outcome"] == "no such method" else "not in ours"), []
    seen = [{"outcome": _kind(answer["outcome"]), "requests": answer["requests"]} for answer in (ours, theirs)]
    found = list(differences(*seen))
    if not found:
        return "same", []
    if reason(REQUESTS, ours, theirs):
        return "deliberate", []
    if ours["outcome"] != theirs["outcome"]:
        found.append(f"outcome: ours {ours['outcome']}, reference {theirs['outcome']}")
    return "different", found


def _kind(outcome: str) -> str:
    return outcome.partition(":")[0]


def _report(states: Dict[str, Counter], lines: Dict[str, List[str]], shown: int) -> Tuple[str, int]:
    rows: List[List[object]] = [["area", "operations", "same", "different", "not in ours", "calls", "deliberate calls"]]
    areas: Dict[str, List[str]] = defaultdict(list)
    for operation in sorted(states):
        areas[operation.split(".")[0]].append(operation)
    for area, names in [*areas.items(), ("all", sorted(states))]:
        verdicts = Counter(_verdict(states[name]) for name in names)
        calls = sum((states[name] for name in names), Counter())
        counts = [verdicts["same"], verdicts["different"], verdicts["not in ours"]]
        rows.append([area, len(names), *counts, sum(calls.values()), calls["deliberate"]])
    parts = [table(rows)]
    for name in sorted(states):
        verdict = _verdict(states[name])
        if verdict != "same":
            parts += [f"{name}: {verdict}", *_first(lines[name], shown)]
    return "\n".join(parts), sum(_verdict(found) != "same" for found in states.values())


def _first(lines: List[str], shown: Optional[int]) -> List[str]:
    more = len(lines) - (shown or 0)
    return lines[:shown] + ([f"    … and {more} more lines"] if more > 0 else [])


def _verdict(found: Counter) -> str:
    return next((state for state in ("not in ours", "different") if found[state]), "same")
