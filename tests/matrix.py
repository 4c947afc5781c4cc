"""Runs the test suite on every supported Python that this machine has, and says which ones it skipped.

Looks for interpreters on PATH and among the versions of pyenv. Usage: `hatch run matrix [pytest arguments]`, or
`MATRIX=3.8,3.13 hatch run matrix` for some of them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Optional

SUPPORTED = ("3.8", "3.9", "3.10", "3.11", "3.12", "3.13")


def pyenv_folders() -> List[Path]:
    """Returns the `bin` folders of pyenv's versions, newest first."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    return sorted(root.glob("3.*/bin"), reverse=True) if root.is_dir() else []


def works(interpreter: str, version: str) -> bool:
    """Tells whether an interpreter starts and has the expected version; pyenv's shims may do neither."""
    command = [interpreter, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return found.returncode == 0 and found.stdout.strip() == version


def interpreter_of(version: str) -> Optional[str]:
    """Returns the path of a working interpreter of that version, or `None`."""
    name = f"python{version}"
    candidates = [shutil.which(name), *(str(folder / name) for folder in pyenv_folders())]
    return next((path for path in candidates if path and Path(path).exists() and works(path, version)), None)


def run(version: str, interpreter: str, arguments: List[str]) -> int:
    """Runs the suite in the environment of one version."""
    path = os.pathsep.join([str(Path(interpreter).parent), os.environ["PATH"]])
    # The variables of the environment that runs this script would keep hatch from entering another one, and its pins
    # are not for every Python.
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("HATCH_ENV", "UV_CONSTRAINT"))}
    command = ["hatch", "run", f"matrix.py{version}:test", *arguments]
    print(f"== Python {version} ({interpreter})", flush=True)
    return subprocess.run(command, env={**clean, "PATH": path}, check=False).returncode


def main(arguments: List[str]) -> int:
    """Runs all versions that are there; fails if one fails or none is there."""
    wanted = [version for version in os.environ.get("MATRIX", ",".join(SUPPORTED)).split(",") if version]
    found: Dict[str, Optional[str]] = {version: interpreter_of(version) for version in wanted}
    results = {version: run(version, path, arguments) for version, path in found.items() if path}
    for version in wanted:
        verdict = "failed" if results.get(version) else "passed"
        print(f"Python {version}: {verdict if version in results else 'skipped: no such interpreter'}")
    return 1 if not results or any(results.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
