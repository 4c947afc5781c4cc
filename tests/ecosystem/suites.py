"""Runs the test suites of libraries that build on `openai`, with the reference and with this project's wheels.

    hatch run ecosystem:suites                       # all of them
    hatch run ecosystem:suites sentry magentic       # some

Each suite comes from its library's source distribution, or from its repository where that has no tests, and runs twice
in environments that differ in `openai` alone. What passes with the reference and not with the wheels is a loss; losses
are run once more, because some tests are not steady. It takes the libraries and what their tests need from the package
index: a tool for maintainers, no part of CI.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, FrozenSet, Iterable, Iterator, List, Mapping, Optional, Set, Tuple
from xml.etree import ElementTree

import yaml
from sources import SECONDS, call, checkout, source_archive

ROOT = Path(__file__).resolve().parents[2]
TABLE = Path(__file__).with_name("suites.yaml")
FOLLOWED = ROOT / "packages" / "openai-generator" / "definitions" / "followed.json"
ADDRESS = re.compile("0x[0-9a-f]{8,}")  # of an object; another one in each process
PARTS = ("openai-core", "openai-rest", "openai-realtime", "openai-webhooks", "openai")


@dataclass(frozen=True)
class Suite:
    """The tests of one library.

    Attributes:
        name: What to call it on the command line.
        distribution: The distribution that has the tests in its source archive.
        version: Its version.
        tests: The folder or file of the tests among the sources.
        repository: Where the sources are, if the archive has no tests.
        commit: The commit there, or a tag.
        needs: What the tests need besides the library, as requirements.
        arguments: Further arguments of pytest, in their order.
        deliberate: Tests that fail with the wheels on purpose, with the reason.
    """

    name: str
    distribution: str
    version: str
    tests: str
    repository: str = ""
    commit: str = ""
    needs: FrozenSet[str] = frozenset()
    arguments: Tuple[str, ...] = ()
    deliberate: Mapping[str, str] = field(default_factory=dict)

    @property
    def requirements(self) -> List[str]:
        return [f"{self.distribution}=={self.version}", "pytest", *sorted(self.needs)]


@dataclass(frozen=True)
class Comparison:
    """What a suite said with the reference and with the wheels."""

    reference: Set[str]
    wheels: Set[str]
    unsteady: Set[str]
    deliberate: Mapping[str, str]

    @property
    def on_purpose(self) -> List[str]:
        return sorted((self.reference - self.wheels) & {*self.deliberate})

    @property
    def lost(self) -> List[str]:
        return sorted(self.reference - self.wheels - self.unsteady - {*self.deliberate})


def suites() -> List[Suite]:
    """Reads the table of suites."""
    entries: Dict[str, Dict[str, object]] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return [_suite(name, dict(entry)) for name, entry in entries.items()]


def _suite(name: str, entry: Dict[str, object]) -> Suite:
    needs: Any = frozenset(entry.pop("needs", ()))  # type: ignore[call-overload]
    arguments: Any = tuple(entry.pop("arguments", ()))  # type: ignore[call-overload]
    return Suite(name=name, needs=needs, arguments=arguments, **entry)  # type: ignore[arg-type]


class Workshop:
    """A folder with the environments, the archives and the wheels.

    Args:
        folder: Where they are kept; what is there already is used again.
        reference: The reference's requirement.
        python: The version of Python of the environments.
        seconds: How long one run of a suite may take.

    Attributes:
        variables: What the environment of the tests has besides.
    """

    def __init__(self, folder: Path, reference: str, python: str, seconds: float = SECONDS) -> None:
        self.folder = folder
        self.reference = reference
        self.python = python
        self.seconds = seconds
        self.variables: Dict[str, str] = {}

    def run(self, suite: Suite) -> Comparison:
        """Runs a suite in both environments."""
        source = self.source(suite)
        passed = self.passed(suite, self.environment(suite, [self.reference]), source)
        wheels = self.environment(suite, self.wheels())
        ours = self.passed(suite, wheels, source)
        again = sorted(name for name in passed - ours if not self.expected(suite, name))
        unsteady = self.passed(suite, wheels, source, only=again) & set(again) if again else set()
        return Comparison(passed, ours, unsteady, suite.deliberate)

    def expected(self, suite: Suite, name: str) -> bool:
        """Whether a test is known to fail with the wheels, so that it need not be run once more."""
        return name in suite.deliberate

    def wheels(self) -> List[str]:
        """Builds the wheels of this checkout, once."""
        folder = self.folder / "wheels"
        if not folder.exists():
            for part in PARTS:
                call("uv", "build", "--quiet", "--wheel", "--out-dir", str(folder), str(ROOT / "packages" / part))
        return sorted(str(path) for path in folder.glob("*.whl"))

    def environment(self, suite: Suite, client: List[str]) -> Path:
        """Makes an environment with a library, what its tests need, and one of the clients; returns its Python."""
        kind = "reference" if client == [self.reference] else "wheels"
        folder = self.folder / f"{suite.name}-{kind}"
        python = folder / "bin" / "python"
        if not python.exists():
            call("uv", "venv", "--quiet", "--python", self.python, str(folder))
            # Some libraries rule out what the reference needs, and work with it nevertheless.
            overrides = self.folder / "overrides.txt"
            overrides.write_text(f"{self.reference}\njiter>=0.16\n", encoding="utf-8")
            options = ["--quiet", "--overrides", str(overrides), "--python", str(python)]
            with _removed_on_failure(folder):
                call("uv", "pip", "install", *options, *suite.requirements, self.reference)
        if kind == "wheels":
            call("uv", "pip", "uninstall", "--quiet", "--python", str(python), "openai", *PARTS)
            call("uv", "pip", "install", "--quiet", "--reinstall", "--python", str(python), *client)
        return python

    def source(self, suite: Suite) -> Path:
        """Fetches the sources of a library with its tests; returns their folder."""
        if suite.repository:
            return checkout(suite.repository, suite.commit, self.folder / "sources" / suite.name)
        return source_archive(suite.distribution, suite.version, self.folder, self.python)

    def passed(self, suite: Suite, python: Path, source: Path, only: Iterable[str] = ()) -> Set[str]:
        """Runs the tests of a library; returns the names of those that passed."""
        report = self.folder / f"{suite.name}.xml"
        report.unlink(missing_ok=True)
        options = ["-q", "-p", "no:cacheprovider", "-o", "addopts=", "--continue-on-collection-errors"]
        options += [f"--junitxml={report}", *suite.arguments]
        command = [str(python), "-m", "pytest", *options, *_selected(suite, only)]
        log = self.folder / f"{python.parents[1].name}.txt"
        with log.open("w") as output:
            subprocess.run(
                command,
                cwd=source,
                env={**settings(), **self.variables},
                stdout=output,
                stderr=output,
                timeout=self.seconds,
                check=False,
            )
        return set(passing(report)) if report.exists() else set()


@contextmanager
def _removed_on_failure(folder: Path) -> Iterator[None]:
    """Removes an environment that could not be made whole, which would be taken for a whole one the next time."""
    try:
        yield
    except subprocess.SubprocessError:
        shutil.rmtree(folder)
        raise


def _selected(suite: Suite, only: Iterable[str]) -> List[str]:
    """Returns what to run: the tests of a suite, or the files of some of them."""
    files = {name.partition("::")[0] for name in only}
    return sorted(files) or [suite.tests]


def passing(report: Path) -> Iterable[str]:
    """Yields the tests of a JUnit report that passed, as `folder/file.py::Class::name`."""
    for case in ElementTree.parse(report).iter("testcase"):
        if not [child for child in case if child.tag in ("failure", "error", "skipped")]:
            module, *inside = _place(case.get("classname", ""))
            yield "::".join([module, *inside, ADDRESS.sub("0x", case.get("name", ""))])


def _place(dotted: str) -> List[str]:
    """Splits `tests.unit.test_x.TestY` into the path of the file and the classes in it (folders may be `test_…`)."""
    parts = dotted.split(".")
    found = [index for index, part in enumerate(parts) if part.startswith("test_") or part.endswith("_test")]
    at = found[-1] if found else -1
    return ["/".join(parts[: at + 1]) + ".py", *parts[at + 1 :]]


def settings() -> Dict[str, str]:
    """Returns the environment of the tests: that of this process without keys and addresses of the API."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "HATCH_", "VIRTUAL_ENV"))
    }
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1"}


def say(suite: Suite, result: Comparison) -> None:
    """Prints what came out."""
    counts = f"{len(result.reference)} pass with the reference, {len(result.wheels)} with the wheels"
    print(
        f"{suite.name} {suite.version}: {counts}, {len(result.lost)} lost, {len(result.unsteady)} unsteady", flush=True
    )
    for name in result.on_purpose:
        print(f"    on purpose: {name}: {suite.deliberate[name]}", flush=True)
    for name in result.lost:
        print(f"    lost: {name}", flush=True)


def main(arguments: Optional[List[str]] = None) -> int:
    """Compares the suites that are asked for; returns 1 if anything is lost or could not be run."""
    parser = argparse.ArgumentParser(prog="hatch run ecosystem:suites")
    parser.add_argument("names", nargs="*", help="suites of suites.yaml (default: all)")
    parser.add_argument("--folder", type=Path, help="keep environments and archives here (default: a temporary folder)")
    parser.add_argument("--reference", default=f"openai=={followed()}", help="the reference, as a requirement")
    parser.add_argument("--python", default=sys.executable, help="the Python of the environments (default: this one)")
    add_seconds(parser)
    asked = parser.parse_args(arguments)
    chosen = [suite for suite in suites() if not asked.names or suite.name in asked.names]
    with tempfile.TemporaryDirectory() as temporary:
        workshop = Workshop((asked.folder or Path(temporary)).resolve(), asked.reference, asked.python, asked.seconds)
        return max([_try(workshop, suite) for suite in chosen], default=1)


def add_seconds(parser: argparse.ArgumentParser, default: float = SECONDS) -> None:
    """Lets the command line say how long a run may take.

    Args:
        parser: What reads the command line.
        default: The seconds where it does not say.
    """
    about = f"how long one run of a suite may take (default: {default:g}; that of openai-agents takes half an hour)"
    parser.add_argument("--seconds", type=float, default=default, help=about)


def _try(workshop: Workshop, suite: Suite) -> int:
    try:
        result = workshop.run(suite)
    except (subprocess.SubprocessError, ValueError) as error:
        print(f"{suite.name} {suite.version}: NOT RUN: {error}", flush=True)
        return 1
    say(suite, result)
    return 1 if result.lost or not result.reference else 0


def followed() -> str:
    """Returns the version of the classic client whose surface this checkout has."""
    import json

    version: str = json.loads(FOLLOWED.read_text(encoding="utf-8"))["version"]
    return version


if __name__ == "__main__":
    sys.exit(main())
