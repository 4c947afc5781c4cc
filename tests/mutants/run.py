"""Show which random mutants of the kernel its tests notice: `hatch run mutants --seed 1 --count 40`.

Each mutant is the kernel with one small mistake, such as `<=` for `<` or a statement that is left out. A mutant is
killed where a test fails, or does not end; each one that survives is shown with what it changes. Either a test is
missing, or the line does nothing, or nobody can see the difference: then it belongs into `equivalent.yaml`, with a
reason.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import List, Optional, Sequence

from kernel_mutants.coverage_map import coverage_map
from kernel_mutants.equivalents import Equivalents
from kernel_mutants.processes import ALL_OF_THEM_SECONDS, Outcome, Tests
from kernel_mutants.sampling import sample
from kernel_mutants.scratch import PACKAGE, Scratch
from kernel_mutants.trials import Court, Trial, Verdict, difference

ROOT = Path(__file__).parents[2]
LISTED = Path(__file__).with_name("equivalent.yaml")
KILLED_SHARE = 0.97
"""Of the mutants that are not equivalent."""


def main(arguments: Optional[Sequence[str]] = None) -> int:
    chosen = _parser().parse_args(arguments)
    start = time.monotonic()
    scratch = Scratch(ROOT, chosen.scratch)
    tests = Tests(scratch)
    lines = coverage_map(tests, chosen.tests)
    tests.left_out = sorted(lines.failed)
    court = Court(tests, lines, Equivalents(LISTED, scratch.folder))
    mutants, all_of_them = sample(scratch.folder, chosen.seed, chosen.count, chosen.only)
    _say(f"{len(mutants)} of {all_of_them} mutants, seed {chosen.seed}")
    trials: List[Trial] = []
    for number, mutant in enumerate(mutants, 1):
        if chosen.again and number not in chosen.again:
            continue
        trials.append(court.trial(mutant))
        _say(_line(number, trials[-1]))
        if trials[-1].verdict is Verdict.SURVIVED:
            _say(difference(scratch.folder, mutant), "")
    return _summary(trials, tests, time.monotonic() - start)


def _line(number: int, trial: Trial) -> str:
    file, _, test = (trial.killer or "").partition("::")
    killer = f" by {Path(file).name}::{test}" if trial.killer else ""
    where = f"{Path(trial.mutant.module).stem}.{trial.mutant.place}"
    return f"{number:4} {trial.verdict.value}{killer} in {trial.seconds:.0f} s: {where}"


def _summary(trials: List[Trial], tests: Tests, seconds: float) -> int:
    counts = Counter(trial.verdict for trial in trials)
    wrong = _fail_without_mutants(trials, tests)
    if wrong:
        _say(f"This test fails without mutants, too: {wrong}")
    known = len(trials) - counts[Verdict.EQUIVALENT]
    share = (counts[Verdict.KILLED] + counts[Verdict.TIMED_OUT]) / max(known, 1)
    _say(", ".join(f"{counts[verdict]} {verdict.value}" for verdict in Verdict) + f", {seconds:.0f} s")
    _say(f"{share:.1%} of those that are not known to be equivalent were noticed; {KILLED_SHARE:.0%} are asked for.")
    return 0 if share >= KILLED_SHARE and not wrong else 1


def _fail_without_mutants(trials: List[Trial], tests: Tests) -> Optional[str]:
    """Returns a test that killed mutants, but fails anyway."""
    killers = sorted({trial.killer for trial in trials if trial.killer})
    outcome = tests.run(killers, ALL_OF_THEM_SECONDS) if killers else Outcome(True)
    return None if outcome.passed else outcome.failed or "one that cannot be collected, or does not end"


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hatch run mutants", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seed", type=int, default=1, help="which mutants; default: 1")
    parser.add_argument("--count", type=int, default=40, help="how many; default: 40")
    parser.add_argument("--only", action="append", default=[], help="modules whose path holds this; may be repeated")
    parser.add_argument("--again", nargs="+", type=int, help="only those with these numbers, such as survivors")
    parser.add_argument(
        "--tests", nargs="+", default=[f"{PACKAGE}/tests"], help="folders of tests; default: those of the kernel"
    )
    parser.add_argument(
        "--scratch",
        type=Path,
        default=Path(tempfile.gettempdir()) / "openai-core-mutants",
        help="the folder of the copy that mutants live in; default: below the folder for temporary files",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
