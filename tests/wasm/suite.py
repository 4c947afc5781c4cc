"""Runs the part of the suite that needs no sockets, on CPython 3.14 in WebAssembly: `hatch run wasm:test`.

Arguments are those of pytest; without any, the tests of all distributions that run on users' machines.
"""

from __future__ import annotations

import subprocess
import sys
from typing import List

from preparation import FOLDER, PACKAGES, PYODIDE, ROOT, install, install_packages, lacking

SUITE = [
    f"packages/{name}/tests"
    for name in ("openai-core", "openai-webhooks", "openai-rest", "openai-realtime", "openai-testing", "openai")
]
HERE = ROOT / "tests" / "wasm"


def main(arguments: List[str]) -> int:
    """Returns the exit status of pytest; 0 where nothing could be run, which it says loudly."""
    reason = lacking()
    if reason is not None:
        sys.stderr.write(f"SKIPPED: no test was run on Python 3.14 in WebAssembly, because {reason}.\n")
        return 0
    install()
    packages = FOLDER / "packages"
    install_packages(packages, [*PACKAGES])
    places = [str(each) for each in (PYODIDE, ROOT, packages, HERE / "inside.py")]
    command = ["node", str(HERE / "program.mjs"), *places, *(arguments or ["--tb=short", *SUITE])]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
