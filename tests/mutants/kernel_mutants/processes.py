"""Runs of pytest in processes of their own, with the kernel of the scratch copy, and with bounds."""

from __future__ import annotations

import os
import resource
import signal
import sys
import sysconfig
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Dict, List, NamedTuple, NoReturn, Optional, Sequence, Union

import pytest

from .scratch import Scratch

PROGRAMS = Path(sysconfig.get_path("purelib")) / "_kernel_of_mutants.pth"
"""Gives programs that tests start the kernel of the scratch copy, also without the variables of Python."""

KERNEL_VARIABLE = "MUTANTS_SOURCES"
MEMORY_BYTES = 6 << 30
"""A mutant may build endless lists."""

PASSED, NOTHING_TO_RUN = 0, 5
"""How pytest ends where no test fails; anything else, such as a `conftest.py` that cannot be imported, is a failure."""

TOOK_TOO_LONG = -1000
ALL_OF_THEM_SECONDS = 3600.0
LOADED = (
    "anyio.pytest_plugin",
    "asyncio",
    "httpx",
    "hypothesis.strategies",
    "pydantic",
    "pytest_httpx",
    "respx.plugin",
    "trio",
)
"""What nearly every test loads is loaded once, for all processes."""

QUIETLY = ("-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")


class Outcome(NamedTuple):
    """How a run of tests ended.

    Attributes:
        passed: Whether no test failed; `False` also where they took too long.
        ended: Whether they ended in time.
        failed: The name of the test that failed.
    """

    passed: bool
    ended: bool = True
    failed: Optional[str] = None


class FirstFailure:
    """A plugin of pytest that writes the name of the first test that fails."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def _note(self, report: Union[pytest.CollectReport, pytest.TestReport]) -> None:
        if report.failed and not self._path.read_text(encoding="utf-8"):
            self._path.write_text(report.nodeid, encoding="utf-8")


class Chosen:
    """A plugin of pytest that keeps the tests that are to run, in their order; some may be gone since they were chosen.

    Args:
        names: Names of tests, or files, whose tests count all.
        left_out: Names of tests that are not to run.
    """

    def __init__(self, names: Sequence[str], left_out: Sequence[str]) -> None:
        self._places = {name: place for place, name in enumerate(names)}
        self._left_out = {*left_out}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: List[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid not in self._left_out and self._place_of(item) is not None]
        items.sort(key=lambda item: self._place_of(item) or 0)

    def _place_of(self, item: pytest.Item) -> Optional[int]:
        return self._places.get(item.nodeid, self._places.get(_file_of(item.nodeid)))


class Tests:
    """The tests of a scratch copy.

    Attributes:
        left_out: Tests that never run, because they fail without mutants.
    """

    __test__ = False

    def __init__(self, scratch: Scratch) -> None:
        self.scratch = scratch
        for module in LOADED:
            import_module(module)
        self.left_out: Sequence[str] = ()
        PROGRAMS.write_text(f"import os, sys; sys.path[:0] = filter(None, [os.environ.get({KERNEL_VARIABLE!r})])\n")

    def run(self, chosen: Sequence[str], seconds: float, left_out: Sequence[str] = ()) -> Outcome:
        """Runs tests until one fails.

        Args:
            chosen: Paths or names of tests, below the scratch copy.
            seconds: How long they may take.
            left_out: Names of tests among them that are not to run.
        """
        failed = self.scratch.folder / "failed.txt"
        failed.write_text("", encoding="utf-8")
        files = [file for file in dict.fromkeys(map(_file_of, chosen)) if (self.scratch.folder / file).exists()]
        plugins = [FirstFailure(failed), Chosen(chosen, [*self.left_out, *left_out])]
        code = self._run(["-x", "--tb=no", *files], {}, seconds, plugins) if files else NOTHING_TO_RUN
        if code in (PASSED, NOTHING_TO_RUN):
            return Outcome(True)
        return Outcome(False, code != TOOK_TOO_LONG, failed.read_text(encoding="utf-8") or None)

    def record(self, folders: Sequence[str], output: Path) -> None:
        """Runs all tests of some folders, and writes which lines each runs."""
        self._run(["-p", "line_recorder", *folders], {"MUTANTS_OUTPUT": str(output)}, ALL_OF_THEM_SECONDS)
        if not output.exists():
            raise RuntimeError(f"The tests of {', '.join(folders)} did not run to their end.")

    def _run(
        self, arguments: Sequence[str], settings: Dict[str, str], seconds: float, plugins: Sequence[object] = ()
    ) -> int:
        """Returns how pytest ended; what it says is shown where there are no plugins that take note."""
        process = os.fork()
        if not process:
            self._become_pytest([*QUIETLY, *arguments], settings, plugins)
        return _end_of(process, seconds)

    def _become_pytest(self, arguments: Sequence[str], settings: Dict[str, str], plugins: Sequence[object]) -> NoReturn:
        """What a child process does."""
        code = 1
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
            os.chdir(self.scratch.folder)
            sys.path.insert(0, str(self.scratch.sources))
            os.environ.update({KERNEL_VARIABLE: str(self.scratch.sources), **settings})
            _redirect(os.devnull, os.O_RDONLY, 0)
            if plugins:
                _redirect(os.devnull, os.O_WRONLY, 1, 2)
            code = int(pytest.main([*arguments], plugins))
            sys.stdout.flush()
        finally:
            os._exit(code)


def _file_of(name: str) -> str:
    return name.partition("::")[0]


def _redirect(path: str, flags: int, *descriptors: int) -> None:
    opened = os.open(path, flags)
    for descriptor in descriptors:
        os.dup2(opened, descriptor)
    os.close(opened)


def _end_of(process: int, seconds: float) -> int:
    """Waits for a process, and ends it and all that it started; returns `TOOK_TOO_LONG` where it did."""
    limit = time.monotonic() + seconds
    code = TOOK_TOO_LONG
    while code == TOOK_TOO_LONG and time.monotonic() < limit:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            code = os.waitstatus_to_exitcode(status)
        else:
            time.sleep(0.02)
    with suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)
    if code == TOOK_TOO_LONG:
        os.waitpid(process, 0)
    return code
