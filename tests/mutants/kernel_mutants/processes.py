"""Runs of pytest in processes of their own, with the kernel of the scratch copy, and with bounds."""

from __future__ import annotations

import os
import re
import resource
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Dict, NamedTuple, NoReturn, Optional, Sequence, Union

# What nearly every test loads is loaded once, for all processes.
import anyio
import httpx
import hypothesis
import pydantic
import pytest
import trio

from .scratch import Scratch

TOOL = Path(__file__).parents[1]
MEMORY_BYTES = 6 << 30
"""A mutant may build endless lists."""

PASSED, NOTHING_TO_RUN = 0, 5
"""How pytest ends where no test fails; anything else, such as a `conftest.py` that cannot be imported, is a failure."""

TOOK_TOO_LONG = -1000
ALL_OF_THEM_SECONDS = 3600.0
LOADED = (anyio, httpx, hypothesis, pydantic, trio)
QUIETLY = ("-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")

FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)


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


class Tests:
    """The tests of a scratch copy.

    Attributes:
        left_out: Tests that never run, because they fail without mutants.
    """

    __test__ = False

    def __init__(self, scratch: Scratch) -> None:
        self.scratch = scratch
        self.left_out: Sequence[str] = ()

    def run(self, chosen: Sequence[str], seconds: float) -> Outcome:
        """Runs tests until one fails.

        Args:
            chosen: Paths or names of tests, below the scratch copy.
            seconds: How long they may take.
        """
        names, said = self.scratch.folder / "chosen.txt", self.scratch.folder / "said.txt"
        left_out = [f"--deselect={name}" for name in self.left_out]
        names.write_text("\n".join([*left_out, *chosen]), encoding="utf-8")
        code = self._run(["-x", "--tb=no", f"@{names}"], {}, seconds, said)
        if code in (PASSED, NOTHING_TO_RUN):
            return Outcome(True)
        failed = FAILED.search(said.read_text(encoding="utf-8", errors="replace"))
        return Outcome(False, code != TOOK_TOO_LONG, failed[1] if failed else None)

    def record(self, folders: Sequence[str], output: Path) -> None:
        """Runs all tests of some folders, and writes which lines each runs."""
        settings = {"MUTANTS_SOURCES": str(self.scratch.sources), "MUTANTS_OUTPUT": str(output)}
        self._run(["-p", "line_recorder", *folders], settings, ALL_OF_THEM_SECONDS, None)
        if not output.exists():
            raise RuntimeError(f"The tests of {', '.join(folders)} did not run to their end.")

    def _run(self, arguments: Sequence[str], settings: Dict[str, str], seconds: float, said: Optional[Path]) -> int:
        """Returns how pytest ended; what it says goes to a file, or is shown."""
        process = os.fork()
        if not process:
            self._become_pytest([*QUIETLY, *arguments], settings, said)
        return _end_of(process, seconds)

    def _become_pytest(self, arguments: Sequence[str], settings: Dict[str, str], said: Optional[Path]) -> NoReturn:
        """What a child process does; programs that tests start find the kernel of the scratch copy, too."""
        code = 1
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
            os.chdir(self.scratch.folder)
            sys.path.insert(0, str(self.scratch.sources))
            os.environ.update(settings, PYTHONPATH=os.pathsep.join((str(self.scratch.sources), str(TOOL))))
            _redirect(os.devnull, os.O_RDONLY, 0)
            if said is not None:
                _redirect(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 1, 2)
            code = int(pytest.main([*arguments]))
            sys.stdout.flush()
        finally:
            os._exit(code)


def _redirect(path: Union[str, Path], flags: int, *descriptors: int) -> None:
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
