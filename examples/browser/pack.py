# /// script
# requires-python = ">=3.9"
# dependencies = ["pip"]
# ///
"""Packs `openai` and what it needs for Python in a browser into `packages.zip`, which the page beside it loads.

    python pack.py --find-links ../../dist "openai[browser]"

The arguments are those of `pip install`.
"""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import List

PYODIDE = "314.0.7"
"""The version that the page loads, which is CPython 3.14."""

FOR_PYODIDE = (
    *(
        "--platform",
        "pyemscripten_2026_0_wasm32",
        "--python-version",
        "3.14",
        "--implementation",
        "cp",
        "--abi",
        "cp314",
    ),
    "--only-binary=:all:",
)


def install(folder: Path, arguments: List[str]) -> None:
    """Installs packages into a folder, with wheels for that version."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", *FOR_PYODIDE, "--target", str(folder)]
    subprocess.run([*pip, *arguments], check=True)


def pack(archive: Path, arguments: List[str]) -> None:
    """Installs packages and writes them into a ZIP file."""
    with tempfile.TemporaryDirectory() as folder:
        install(Path(folder), arguments)
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(Path(folder).rglob("*")):
                packed.write(path, path.relative_to(folder))


if __name__ == "__main__":
    pack(Path("packages.zip"), sys.argv[1:] or ["openai[browser]"])
    print(f"packages.zip: {Path('packages.zip').stat().st_size / 1e6:.1f} MB")
