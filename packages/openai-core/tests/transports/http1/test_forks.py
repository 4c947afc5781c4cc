from __future__ import annotations

import os
import runpy
import subprocess
import sys

import pytest

from openai_core.transports.http1 import forks as module
from openai_core.transports.http1.forks import forks


def test_a_process_that_was_not_forked_counts_no_fork() -> None:
    assert forks() == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_child_counts_one_fork_more_than_its_parent() -> None:
    code = """
import os
from openai_core.transports.http1.forks import forks
child = os.fork()
if not child:
    grandchild = os.fork()
    if not grandchild:
        os._exit(forks())
    os._exit(10 * forks() + os.waitstatus_to_exitcode(os.waitpid(grandchild, 0)[1]))
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), forks())
""".replace("os.waitstatus_to_exitcode", "os.WEXITSTATUS")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "12 0\n"


def test_a_fork_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_count", 0)
    module._forked()
    assert forks() == 1


def test_a_platform_without_forks_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "register_at_fork", raising=False)
    assert runpy.run_path(str(module.__file__))["forks"]() == 0
