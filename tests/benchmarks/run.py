"""Measure this project's client beside the reference and the plain libraries: `hatch run bench`.

README.md in this folder says how the figures are taken and how to read them.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import table
from contestants import NAMES, REFERENCE_VERSION, LineUp, line_up
from figures import CASES, FIGURES
from rounds import Outcome, Pace, canned_server, run_case

MEASURED, MISSED, BROKEN = 0, 1, 2
ROUNDS = 5


def main(arguments: Optional[Sequence[str]] = None) -> int:
    chosen = _parser().parse_args(arguments)
    if sys.platform == "win32":
        _say("The benchmarks need getrusage, which Windows does not have.")
        return BROKEN
    lineup = line_up(chosen.contestant or list(NAMES), chosen.reference_python)
    _announce(lineup)
    pace = Pace(chosen.rounds, chosen.quick)
    outcomes = _run(chosen.case or list(CASES), lineup, pace)
    summaries = _report(outcomes, pace)
    if chosen.json:
        chosen.json.write_text(json.dumps(_document(lineup, pace, summaries), indent=2) + "\n", encoding="utf-8")
    broken = any(outcome.broken for sides in outcomes.values() for outcome in sides.values())
    missed = any(_missed(data, chosen.check) for data in summaries)
    if broken or "ours" in lineup.absent:
        return BROKEN
    return MISSED if missed else MEASURED


def _run(cases: List[str], lineup: LineUp, pace: Pace) -> Dict[str, Dict[str, Outcome]]:
    with canned_server() as served:
        return {case: run_case(case, lineup.present, served, pace, _say) for case in cases}


def _report(outcomes: Dict[str, Dict[str, Outcome]], pace: Pace) -> List[Dict[str, Any]]:
    figures = [figure for figure in FIGURES if figure.case in outcomes]
    summaries = [table.summary(figure, outcomes[figure.case]) for figure in figures]
    _say("")
    for case, sides in outcomes.items():
        for name, outcome in sides.items():
            if outcome.skipped:
                _say(f"{case}: {name} skipped: {outcome.skipped}")
            if outcome.broken:
                last_lines = "\n    ".join(outcome.broken.splitlines()[-3:])
                _say(f"*** {case}: {name} BROKE:\n    {last_lines}")
    rows = [table.row(figure, data) for figure, data in zip(figures, summaries)]
    sys.stdout.write(table.render(rows) + "\n")
    sys.stdout.write("\nQuick: the figures mean nothing.\n" if pace.quick else f"\n{_method(pace)}\n")
    return summaries


def _method(pace: Pace) -> str:
    return (
        f"CPU time of the client process (user + system), median of {pace.rounds} rounds, each in a fresh process; "
        f"garbage collector on.\nLoad average {_load()} on {os.cpu_count()} CPUs: a busy one makes figures too high."
    )


def _announce(lineup: LineUp) -> None:
    for contestant in lineup.present:
        versions = ", ".join(f"{name} {version}" for name, version in contestant.versions.items())
        _say(f"{contestant.name}: {versions}")
    pythons = {contestant.versions["python"].rpartition(".")[0] for contestant in lineup.present}
    if len(pythons) > 1:
        _say(f"*** THE INTERPRETERS DIFFER ({', '.join(sorted(pythons))}): the ratios compare them as well.")
    for name, reason in lineup.absent.items():
        _say(f"*** {name.upper()} IS SKIPPED: {reason}.")
        if name == "reference":
            _say(f"*** Pass --reference-python PATH of an environment that has openai[aiohttp]=={REFERENCE_VERSION}.")


def _document(lineup: LineUp, pace: Pace, summaries: List[Dict[str, Any]]) -> Dict[str, Any]:
    return {
        "machine": {"platform": platform.platform(), "cpus": os.cpu_count(), "load_average": _load()},
        "method": {"rounds": pace.rounds, "quick": pace.quick, "garbage_collector": "on"},
        "contestants": {contestant.name: contestant.versions for contestant in lineup.present},
        "absent": lineup.absent,
        "figures": summaries,
    }


def _missed(data: Dict[str, Any], check: Optional[str]) -> bool:
    if check is None:
        return False
    return data["verdict"] == "OVER LIMIT" or (check == "goals" and data["verdict"] == "over goal")


def _load() -> str:
    return " ".join(f"{load:.2f}" for load in os.getloadavg())


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number of at least 1, not {text}")
    return number


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--case", action="append", choices=CASES, help="measure this case only (repeatable)")
    parser.add_argument("--contestant", action="append", choices=NAMES, help="measure this side only (repeatable)")
    parser.add_argument("--reference-python", metavar="PATH", help="interpreter of an environment with the reference")
    parser.add_argument("--rounds", type=_positive, default=ROUNDS, help=f"rounds that count (default {ROUNDS})")
    parser.add_argument("--quick", action="store_true", help="a few calls in one round: shows that all cases work")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results to FILE")
    parser.add_argument(
        "--check",
        nargs="?",
        const="limits",
        choices=("limits", "goals"),
        help="exit with status 1 when a limit (or, with `goals`, a goal) is missed",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
