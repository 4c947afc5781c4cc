"""Which tests run which line: from one run of all tests, which is kept until something changes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Dict, Iterable, List, Sequence, Set

from .processes import Tests
from .sampling import Mutant
from .scratch import PACKAGE, Scratch


class CoverageMap:
    """What `line_recorder` wrote.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        seen = json.loads(path.read_text(encoding="utf-8"))
        self.seconds: Dict[str, float] = seen["seconds"]
        self.failed: Set[str] = set(seen["failed"])
        self._names = [*self.seconds]
        self._lines: Dict[str, Dict[str, List[int]]] = seen["lines"]
        self._breadth: Dict[int, int] = {}
        for lines in self._lines.values():
            for numbers in lines.values():
                for number in numbers:
                    self._breadth[number] = self._breadth.get(number, 0) + 1

    def tests_in(self, files: Sequence[str]) -> List[str]:
        """Returns the tests of some files."""
        return [name for name in self._names if name.startswith(tuple(files))]

    def tests_of(self, mutant: Mutant, scratch: Scratch) -> List[str]:
        """Returns the tests that run the lines of a mutant; those that run little else come first.

        Code that runs only when its module is imported belongs to all tests that run anything of the module, and so do
        the lines of a synchronous twin, whose numbers are others.
        """
        found = self._that_run(mutant.module, mutant.lines)
        if len(found) < 2:
            found |= self._that_run(mutant.module)
        if scratch.is_rendered(mutant.module):
            found |= self._that_run(str(scratch.twin(mutant.module).relative_to(scratch.folder)))
        ordered = sorted(found, key=lambda number: self._breadth[number])
        return [self._names[number] for number in ordered if self._names[number] not in self.failed]

    def _that_run(self, module: str, numbers: Iterable[int] = ()) -> Set[int]:
        lines = self._lines.get(str(Path(module).relative_to(f"{PACKAGE}/src")), {})
        wanted = [str(number) for number in numbers] or [*lines]
        return {test for line in wanted for test in lines.get(line, [])}


def coverage_map(tests: Tests, folders: Sequence[str]) -> CoverageMap:
    """Returns the map of the tests in some folders; they run if there is none of the same sources yet."""
    path = tests.scratch.folder / f"map-{_digest(tests.scratch.sources)}-{_digest_of(folders)}.json"
    if not path.exists():
        tests.record(folders, path)
    return CoverageMap(path)


def _digest(sources: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(sources.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _digest_of(folders: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(folders).encode()).hexdigest()[:8]
