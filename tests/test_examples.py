"""Each program in `examples/` runs as it stands, against the emulator."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Dict

import pytest

from openai_testing import Server

EXAMPLES = Path(__file__).parent.parent / "examples"
APART = ("demo.py", "push_to_talk_app.py", "web_page.py")  # Each has a test of its own.
PROGRAMS = sorted(path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.py") if path.name not in APART)


def run(name: str, **environment: str) -> subprocess.CompletedProcess[str]:
    settings: Dict[str, str] = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, str(EXAMPLES / name)], env=settings, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, server: Server) -> None:
    done = run(name, OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="sk-example")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.strip()


def test_demo_brings_its_own_server() -> None:
    done = run("demo.py", OPENAI_BASE_URL="", OPENAI_API_KEY="")
    assert done.returncode == 0, done.stdout + done.stderr
    last = done.stdout.rstrip().split("\n")[-1]
    found = re.fullmatch(r"demo: (\d+) steps passed", last)
    assert found is not None, last
    assert int(found.group(1)) >= 10
