"""CPython 3.14 in WebAssembly: Pyodide from the npm registry, and packages for its platform from the index."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import List, Optional

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "examples" / "browser"))

import pack  # noqa: E402

FOLDER = ROOT / "build" / "wasm"
PYODIDE = FOLDER / "node_modules" / "pyodide"
NODE = 20
PACKAGES = (
    # Those of the distributions, and of their tests; what is compiled needs a wheel for this platform.
    *("anyio>=4.5", "certifi", "h11", "httpx", "pydantic>=2.10", "standardwebhooks", "typing-extensions", "websockets"),
    *("dill", "filelock", "hypothesis", "opentelemetry-sdk", "pytest", "pytest-httpx", "python-multipart", "respx"),
    *("starlette", "uvicorn"),
)


def lacking() -> Optional[str]:
    """Returns what this machine has not got, in words; `None` where it has everything."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "neither Node.js nor npm is installed" if node is npm else "Node.js or npm is not installed"
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.strip().lstrip("v").partition(".")[0]) < NODE:
        return f"Node.js {NODE} or newer is needed, but this is {version.strip()}"
    return None


def install() -> None:
    """Puts Pyodide where the programs here look for it, unless it is there."""
    done = FOLDER / f"pyodide-{pack.PYODIDE}"
    if not done.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        command = [
            "npm",
            "install",
            "--silent",
            "--no-audit",
            "--no-fund",
            "--prefix",
            str(FOLDER),
            f"pyodide@{pack.PYODIDE}",
        ]
        subprocess.run(command, check=True)
        done.touch()


def install_packages(folder: Path, packages: List[str]) -> None:
    """Puts packages and what they need into a folder, with wheels for Pyodide, unless they are there.

    Args:
        folder: What Python will look into.
        packages: What is asked for, as pip takes it.
    """
    done = folder / "complete.txt"
    wanted = "\n".join(packages)
    if done.exists() and done.read_text() == wanted:
        return
    shutil.rmtree(folder, ignore_errors=True)
    pack.install(folder, packages)
    done.write_text(wanted)
