"""What the tests make of one mutant: those of its module first, then those that run its lines."""

from __future__ import annotations

import difflib
import enum
import time
from pathlib import Path
from typing import Iterator, List, NamedTuple, Optional, Sequence

from .coverage_map import CoverageMap
from .equivalents import Equivalents
from .processes import Outcome, Tests
from .sampling import KERNEL, Mutant, text_of
from .scratch import PACKAGE, Scratch

TEST_SECONDS = 30.0
"""How much time, measured without mutants, tests beyond those of the module may take for one mutant."""

STARTING_SECONDS, SLOWER = 30.0, 4
"""Tests took too long after so many seconds and so many times their time without a mutant."""


class Verdict(enum.Enum):
    KILLED = "killed"
    TIMED_OUT = "timed out"
    SURVIVED = "survived"
    EQUIVALENT = "equivalent"


class Trial(NamedTuple):
    """A mutant and what became of it; where a test killed it, the name of that."""

    mutant: Mutant
    verdict: Verdict
    seconds: float
    killer: Optional[str] = None


class Court:
    """Tries mutants.

    Args:
        tests: What may kill them.
        lines: Which tests run which line.
        equivalents: Mutants of which no test can tell.
    """

    def __init__(self, tests: Tests, lines: CoverageMap, equivalents: Equivalents) -> None:
        self._tests, self._lines, self._equivalents = tests, lines, equivalents

    def trial(self, mutant: Mutant) -> Trial:
        start = time.monotonic()
        if mutant in self._equivalents:
            return Trial(mutant, Verdict.EQUIVALENT, 0.0)
        with self._tests.scratch.holding(mutant):
            outcome = self._outcome(mutant)
        verdict = Verdict.SURVIVED if outcome.passed else Verdict.KILLED if outcome.ended else Verdict.TIMED_OUT
        return Trial(mutant, verdict, time.monotonic() - start, outcome.failed)

    def _outcome(self, mutant: Mutant) -> Outcome:
        own = mirrored(self._tests.scratch, mutant.module)
        running = self._lines.tests_of(mutant, self._tests.scratch)
        # Those that are known not to run the lines come later: programs that they start may run them all the same.
        later = [name for name in self._lines.tests_in(own) if name not in {*running}]
        if len(later) == len(self._lines.tests_in(own)):
            later = []
        outcome = self._run(own, later) if own else Outcome(True)
        others = [name for name in running if not name.startswith(tuple(own))]
        few = [*later, *self._within(others)]
        if outcome.passed and few:
            outcome = self._run(few)
        return self._unknown_to_the_map(mutant) if outcome.passed else outcome

    def _unknown_to_the_map(self, mutant: Mutant) -> Outcome:
        """Runs the tests in the folder of those of the module that were written after the map was made."""
        folder = self._tests.scratch.folder / PACKAGE / "tests" / Path(mutant.module).relative_to(KERNEL).parent
        files = [path.relative_to(self._tests.scratch.folder).as_posix() for path in sorted(folder.glob("test_*.py"))]
        return self._tests.run(files, STARTING_SECONDS * SLOWER, [*self._lines.seconds])

    def _run(self, names: Sequence[str], left_out: Sequence[str] = ()) -> Outcome:
        wanted, known = {*names}, self._lines.seconds
        usual = sum(known[each] for each in known if each in wanted or each.partition("::")[0] in wanted)
        return self._tests.run(names, STARTING_SECONDS + SLOWER * usual, left_out)

    def _within(self, names: Sequence[str]) -> Iterator[str]:
        """Yields as many tests as there is time for."""
        left = TEST_SECONDS
        for name in names:
            left -= self._lines.seconds[name]
            if left > 0:
                yield name


def mirrored(scratch: Scratch, module: str) -> List[str]:
    """Returns the files that test a module by its name, in both flavours."""
    path = (scratch.folder / module).relative_to(scratch.folder / KERNEL)
    name = path.parent.name if path.stem == "__init__" else path.stem
    folders = {path.parent}
    if path.parent.name in ("aio", "sync"):
        folders = {path.parent.parent, path.parent.with_name("aio"), path.parent.with_name("sync")}
    found = (
        each for folder in folders for each in (scratch.folder / PACKAGE / "tests" / folder).glob(f"test_{name}*.py")
    )
    return sorted(each.relative_to(scratch.folder).as_posix() for each in found)


def difference(root: Path, mutant: Mutant) -> str:
    """Returns what a mutant changes, line by line."""
    sound = (root / mutant.module).read_text(encoding="utf-8").splitlines()
    mutated = text_of(root, mutant).splitlines()
    lines = [*difflib.unified_diff(sound, mutated, lineterm="", n=1)][2:]
    return "\n".join([f"{mutant.module} ({mutant.place}, {mutant.operator})", *lines])
