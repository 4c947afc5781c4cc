"""Runs the classic client's own test suite, with that client and with this project's wheels.

    hatch run ecosystem:reference-suite                            # all of it
    hatch run ecosystem:reference-suite tests/test_streaming.py    # a file or a folder of it

The suite comes from the source distribution of the followed version, and nothing of it is kept here: the lists in
`reference_suite.yaml` hold names of tests. What passes with the classic client and not with the wheels is a loss, and
has to be in one of the lists: what tests private internals, the words of a message, or what is different on purpose.

Tests of resources need a server that answers every operation; that is the emulator, with examples. `reference_shim`
supplies the private names that the tests import and these wheels do not have, and the HTTP library that they expect.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Dict, Iterable, List, NamedTuple, Optional, Set

import yaml
from suites import Comparison, Suite, Workshop, add_seconds, followed

from openai_testing import Emulator, Server
from openai_testing.endpoints.catalogue import Examples

HERE = Path(__file__).parent
LISTS = HERE / "reference_suite.yaml"
KINDS = ("internals", "words", "on purpose")
NEEDS = (
    *(
        "aiohttp",
        "azure-identity",
        "botocore",
        "google-auth[requests]",
        "griffe",
        "httpx",
        "inline-snapshot",
        "numpy",
        "pandas",
    ),
    *("pillow", "pytest-asyncio", "pytest-timeout", "rich", "sniffio", "sounddevice", "trio", "websockets<16", "jiter"),
)
SECONDS = 7200  # on a machine that does other things besides
ADMIN_KEY = "My Admin API Key"  # that of the suite's clients
NEVER_ENDS = "a thread waits for ever for a private function to be called, so they are not run"


class Reason(NamedTuple):
    """Why tests may fail with the wheels.

    Attributes:
        kind: One of `KINDS`.
        pattern: The names of the tests; `*` stands for any text.
        text: The reason.
    """

    kind: str
    pattern: str
    text: str

    def covers(self, name: str) -> bool:
        return fnmatchcase(name, self.pattern.replace("[", "[[]"))


@lru_cache(maxsize=None)
def reasons() -> List[Reason]:
    """Reads the three lists."""
    lists: Dict[str, Dict[str, List[str]]] = yaml.safe_load(LISTS.read_text(encoding="utf-8"))
    assert set(lists) == {*KINDS}, f"{LISTS.name} has other lists than {KINDS}"
    return [
        Reason(kind, pattern, text)
        for kind, entries in lists.items()
        for text, patterns in entries.items()
        for pattern in patterns
    ]


class ReferenceWorkshop(Workshop):
    """Has a new server for each run, and leaves out what would keep the run with the wheels from its end."""

    def passed(self, suite: Suite, python: Path, source: Path, only: Iterable[str] = ()) -> Set[str]:
        with Server(Emulator(endpoints=[Examples], admin_key=ADMIN_KEY)) as server:
            self.variables = {
                "TEST_API_BASE_URL": server.base_url,
                "PYTHONPATH": os.pathsep.join([str(source), str(HERE)]),
            }
            return super().passed(self._that_ends(suite, python), python, source, only)

    def expected(self, suite: Suite, name: str) -> bool:
        """Whether a test is in one of the lists."""
        return any(reason.covers(name) for reason in reasons())

    @staticmethod
    def _that_ends(suite: Suite, python: Path) -> Suite:
        if not python.parents[1].name.endswith("-wheels"):
            return suite
        endless = [reason.pattern.rstrip("*") for reason in reasons() if reason.text == NEVER_ENDS]
        return replace(suite, arguments=(*suite.arguments, *(f"--deselect={name}" for name in endless)))


class Losses(NamedTuple):
    """What passes with the classic client and not with the wheels.

    Attributes:
        listed: Those with a reason, by kind.
        outside: Those without.
        unused: Patterns of the lists that nothing needs.
    """

    listed: Dict[str, int]
    outside: List[str]
    unused: List[Reason]


def losses(result: Comparison, known: List[Reason]) -> Losses:
    """Looks each loss up in the lists."""
    lost = result.reference - result.wheels - result.unsteady
    found = {name: next((reason for reason in known if reason.covers(name)), None) for name in sorted(lost)}
    used = {reason.pattern for reason in found.values() if reason is not None}
    return Losses(
        Counter(reason.kind for reason in found.values() if reason is not None),
        [name for name, reason in found.items() if reason is None],
        [reason for reason in known if reason.pattern not in used],
    )


def main(arguments: Optional[List[str]] = None) -> int:
    """Compares; returns 1 if a test is lost that is in none of the lists, or if nothing could be run."""
    parser = argparse.ArgumentParser(prog="hatch run ecosystem:reference-suite")
    parser.add_argument("tests", nargs="?", default="tests", help="a file or folder of the suite (default: all)")
    parser.add_argument("--folder", type=Path, help="keep environments and archives here (default: a temporary folder)")
    parser.add_argument("--python", default=sys.executable, help="the Python of the environments (default: this one)")
    add_seconds(parser, SECONDS)
    asked = parser.parse_args(arguments)
    suite = Suite(
        name="reference-suite",
        distribution="openai",
        version=followed(),
        tests=asked.tests,
        needs=frozenset(NEEDS),
        arguments=("--timeout=60", "-p", "reference_shim"),
    )
    with tempfile.TemporaryDirectory() as temporary:
        folder = (asked.folder or Path(temporary)).resolve()
        workshop = ReferenceWorkshop(folder, f"openai=={followed()}", asked.python, asked.seconds)
        result = workshop.run(suite)
    found = losses(result, reasons())
    say(result, found, whole=asked.tests == "tests")
    return 1 if found.outside or not result.reference else 0


def say(result: Comparison, found: Losses, *, whole: bool) -> None:
    """Prints what came out."""
    print(f"{len(result.reference)} pass with the classic client, {len(result.wheels)} with the wheels")
    for kind in KINDS:
        print(f"    {kind}: {found.listed.get(kind, 0)}")
    print(f"    unsteady: {len(result.unsteady)}\n    in none of the lists: {len(found.outside)}")
    for name in found.outside:
        print(f"    lost: {name}")
    for reason in found.unused if whole else ():
        print(f"    nothing needs the entry {reason.pattern!r} of {reason.kind!r} any more")


if __name__ == "__main__":
    sys.exit(main())
