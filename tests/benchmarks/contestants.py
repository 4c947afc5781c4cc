"""Who is measured: this project's client, the reference in an environment of its own, and the plain libraries."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional

NAMES = ("ours", "reference", "plain")
HERE = Path(__file__).resolve().parent
_FOLLOWED = HERE.parents[1] / "packages/openai-generator/definitions/followed.json"
REFERENCE_VERSION: str = json.loads(_FOLLOWED.read_text(encoding="utf-8"))["version"]

_FIND_REFERENCE = ["hatch", "run", "bench-reference:python", "-c", "import sys; print(sys.executable)"]
_LIBRARIES = ("httpx", "httpx2", "pydantic", "aiohttp")
_DESCRIBE = """
import importlib, json, platform, sys
found = {"python": platform.python_version()}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.import_module(name).__version__
    except ImportError:
        pass
print(json.dumps(found))
"""


class Contestant(NamedTuple):
    """One side of the comparison: `versions` names the libraries that its interpreter finds."""

    name: str
    python: str
    environment: Dict[str, str]
    versions: Dict[str, str]


class LineUp(NamedTuple):
    """Who takes part, and one sentence for each who cannot."""

    present: List[Contestant]
    absent: Dict[str, str]


def line_up(wanted: List[str], reference_python: Optional[str]) -> LineUp:
    """Find the contestants.

    Args:
        wanted: Their names.
        reference_python: Interpreter that has the reference; found through hatch when not given.
    """
    lineup = LineUp([], {})
    for name in (name for name in NAMES if name in wanted):
        python = sys.executable
        if name == "reference":
            python = _located(reference_python) if reference_python else _reference_python_of_hatch()
        contestant = _describe(name, python)
        problem = _problem(contestant, python)
        if problem:
            lineup.absent[name] = problem
        else:
            lineup.present.append(contestant)
    return lineup


def _problem(contestant: Contestant, python: str) -> Optional[str]:
    name, versions = contestant.name, contestant.versions
    if name == "reference" and versions.get("openai") != REFERENCE_VERSION:
        found = versions.get("openai", "no openai")
        return f"expected openai {REFERENCE_VERSION} in {python or 'the environment bench-reference'}, found {found}"
    if name == "ours" and versions.get("openai") in (None, REFERENCE_VERSION):
        return f"this project's packages cannot be imported by {python}"
    if name == "plain" and "httpx" not in versions:
        return f"httpx cannot be imported by {python}"
    return None


def _describe(name: str, python: str) -> Contestant:
    environment = _clean_environment(name)
    libraries = _LIBRARIES if name == "plain" else ("openai", *_LIBRARIES)
    answer = _output_of([python, "-c", _DESCRIBE, *libraries], environment) if python else ""
    return Contestant(name, python, environment, json.loads(answer) if answer else {})


def _located(python: str) -> str:
    return os.path.abspath(shutil.which(python) or python)  # not resolved: a link may lead out of its environment


def _reference_python_of_hatch() -> str:
    lines = _output_of(_FIND_REFERENCE, dict(os.environ)).splitlines()
    return lines[-1].strip() if lines else ""


def _clean_environment(name: str) -> Dict[str, str]:
    """This process's variables without those that change what a client does, or which modules the reference finds."""
    kept = {key: value for key, value in os.environ.items() if not _steers_clients(key)}
    if name == "reference":
        kept.pop("PYTHONPATH", None)
    return kept


def _steers_clients(key: str) -> bool:
    steering = (
        "OPENAI_",
        "SSL_CERT_",
        "PYTHONDONTWRITEBYTECODE",
        "PYTHONDEVMODE",
        "PYTHONASYNCIODEBUG",
        "PYTHONOPTIMIZE",
    )
    return key.startswith(steering) or key.upper().endswith("_PROXY")


def _output_of(command: List[str], environment: Dict[str, str]) -> str:
    try:
        done = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, timeout=300)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode() if done.returncode == 0 else ""
