"""The two interpreters of a comparison, and the worker processes that run in them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterable, List, Optional

VARIABLE = "OPENAI_REFERENCE_PYTHON"
_WORKER = Path(__file__).parents[1] / "worker.py"
_TIME_LIMIT_SECONDS = 900


class WorkerFailed(Exception):
    """A worker process ended with an error; the message holds what it wrote last."""


class Side:
    """One client: a name for the tables, and the interpreter that has it installed."""

    def __init__(self, name: str, python: str) -> None:
        self.name = name
        self.python = python

    def run(self, task: str, records: Iterable[Dict[str, object]] = (), *options: str) -> List[Dict[str, object]]:
        """Run one task of `worker.py` with records as JSON lines, and return the JSON lines that it answers."""
        lines = "".join(json.dumps(record) + "\n" for record in records)
        done = subprocess.run(
            [self.python, str(_WORKER), task, *options],
            input=lines,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=_quiet_environment(),
            timeout=_TIME_LIMIT_SECONDS,
        )
        if done.returncode:
            raise WorkerFailed(f"{task} failed with {self.name} ({self.python}):\n{done.stderr[-3000:]}")
        return [json.loads(line) for line in done.stdout.split("\n") if line]


def reference_python(given: Optional[str]) -> Optional[str]:
    """The interpreter of the reference: the argument, else the environment, else none."""
    return given or os.environ.get(VARIABLE) or None


def both_sides(reference: str) -> List[Side]:
    return [Side("this client", sys.executable), Side("the reference", reference)]


def _quiet_environment() -> Dict[str, str]:
    """The caller's environment without settings that would steer only one of the clients."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTHON"))}
    return {**kept, "PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "0", "OPENAI_LOG": ""}
