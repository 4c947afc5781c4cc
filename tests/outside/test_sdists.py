"""What a packager of an operating system has: a source distribution, whose own tests run where it is installed.

`hatch run outside:test -k sdists`; needs a package registry.
"""

from __future__ import annotations

import re
import tarfile
from pathlib import Path

import pytest
from fresh import Environment

# The others have the same form, and tests that take minutes.
QUICK = ("openai-realtime", "openai-webhooks")


@pytest.mark.parametrize("name", QUICK)
def test_its_tests_run(name: str, environment: Environment, dist: Path) -> None:
    (archive,) = dist.glob(f"{name.replace('-', '_')}-*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(environment.folder)
    (source,) = environment.folder.glob(f"{archive.name[: -len('.tar.gz')]}")
    environment.install(f"{source}", "--group", f"{source / 'pyproject.toml'}:test")
    environment.folder = source
    command = re.search(r"`pytest (.+)` runs them", (source / "pyproject.toml").read_text(encoding="utf-8"))
    assert command is not None
    told = environment.run_module("pytest", "-q", *command[1].split())
    assert re.search(r"\d{3} passed", told)
    assert " failed" not in told
