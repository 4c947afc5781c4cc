"""What a newcomer has: built distributions, an empty environment, and a page to follow."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

ROOT = Path(__file__).parents[2]
SHELL = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)
PROGRAM = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
NOWHERE = "http://127.0.0.1:9/v1"  # so that no program reaches a public host
TEST = re.compile(r"^```py\n(.*?)^```", re.DOTALL | re.MULTILINE)


class Page:
    """A page of the documentation, by its path in the repository."""

    def __init__(self, path: str) -> None:
        text = (ROOT / path).read_text(encoding="utf-8")
        self.commands = [line for block in SHELL.findall(text) for line in block.splitlines()]
        self.programs: List[str] = PROGRAM.findall(text)
        self.tests: List[str] = TEST.findall(text)

    def installs(self) -> List[List[str]]:
        """Returns what each `pip install` of the page asks for."""
        words = [shlex.split(line, comments=True) for line in self.commands]
        asked = [line[2:] for line in words if line[:2] == ["pip", "install"]]
        return [[word for word in line if word not in ("--find-links", "dist")] for line in asked]


class Environment:
    """A fresh virtual environment in a folder of its own, where nothing is set that a page does not set."""

    def __init__(self, folder: Path, dist: Path) -> None:
        self.folder, self._dist = folder, dist
        self._uv = shutil.which("uv") or "uv"
        self.python = folder / ".venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
        self._succeeds([self._uv, "venv", "--quiet", "--python", sys.executable, str(folder / ".venv")], {})

    def install(self, *names: str) -> None:
        """Installs as the pages say, with uv, which takes a twentieth of the time."""
        target = ["--quiet", "--python", str(self.python), "--find-links", str(self._dist)]
        self._succeeds([self._uv, "pip", "install", *target, *names], {})

    def installed(self) -> List[str]:
        """Returns the names of all distributions in the environment."""
        listed = self._succeeds([self._uv, "pip", "list", "--python", str(self.python), "--format", "json"], {})
        return [each["name"] for each in json.loads(listed)]

    def run(self, program: str, **settings: str) -> str:
        """Runs a program; returns what it prints. It may write no warning and no error."""
        return self._succeeds([str(self.python), "-W", "error", "-c", program], settings)

    def run_module(self, *arguments: str, **settings: str) -> str:
        """Runs a module by its name; returns what it prints."""
        return self._succeeds([str(self.python), "-m", *arguments], settings)

    def start(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """Starts a module that serves until it is ended."""
        command = [str(self.python), "-u", "-m", *arguments]
        return subprocess.Popen(
            command, cwd=self.folder, env=clean(settings), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def _succeeds(self, command: List[str], settings: Dict[str, str]) -> str:
        done = subprocess.run(
            command, cwd=self.folder, env=clean(settings), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stderr == "", done.stderr
        return done.stdout


def clean(settings: Dict[str, str]) -> Dict[str, str]:
    """Returns the environment without what leads to this checkout or to a service."""
    left = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTHON", "VIRTUAL_"))}
    return {**left, "no_proxy": "127.0.0.1,localhost", "OPENAI_BASE_URL": NOWHERE, **settings}
