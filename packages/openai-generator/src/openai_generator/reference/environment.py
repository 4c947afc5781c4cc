"""Installs a version of the reference where nothing else is, and takes its facts there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PACKAGE = "openai"
_WANTED = f"{PACKAGE}[realtime]"
_PROGRAM = "openai_generator.reference.extract"
_SOURCES = Path(__file__).parents[2]
_SHOWN = 2000


class ReferenceError(RuntimeError):
    """The reference could not be installed or read."""


def facts_of_version(version: str | None) -> dict[str, Any]:
    """Installs a version from the package registry into an environment of its own, and returns its facts.

    Args:
        version: The version; the newest one if `None`.

    Raises:
        ReferenceError: The registry does not have it, or it cannot be imported.
    """
    requirement = _WANTED if version is None else f"{_WANTED}=={version}"
    with tempfile.TemporaryDirectory(prefix="reference-") as folder:
        return facts_of_interpreter(_installed(requirement, Path(folder) / "environment"))


def facts_of_interpreter(python: Path | str) -> dict[str, Any]:
    """Returns the facts of the reference that an interpreter has installed.

    Args:
        python: The interpreter, 3.9 or later.

    Raises:
        ReferenceError: It cannot import the reference.
    """
    output = _run([str(python), "-m", _PROGRAM, PACKAGE], f"No facts of {PACKAGE} from {python}", _seen_from_there())
    facts: dict[str, Any] = json.loads(output)
    return facts


def _installed(requirement: str, environment: Path) -> Path:
    """Makes an environment with one package and what it needs; returns its interpreter."""
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    failed = f"{requirement} could not be installed"
    uv = shutil.which("uv")
    if uv:
        _run([uv, "venv", "--quiet", "--python", sys.executable, str(environment)], failed)
        _run([uv, "pip", "install", "--quiet", "--python", str(python), requirement], failed)
    else:
        _run([sys.executable, "-m", "venv", str(environment)], failed)
        _run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement], failed)
    return python


def _seen_from_there() -> dict[str, str]:
    """Returns an environment in which another interpreter finds this package, of which it needs no dependency."""
    paths = [str(_SOURCES), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _run(command: Sequence[str], failed: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise ReferenceError(f"{failed}:\n{done.stderr.strip()[-_SHOWN:]}")
    return done.stdout
