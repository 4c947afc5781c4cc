"""Runs the part of the suite that needs no sockets, on CPython 3.14 in WebAssembly: `hatch run wasm:test`.

Arguments are those of pytest; without any, the tests of all distributions that run on users' machines.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from typing import List

from preparation import FOLDER, PACKAGES, PYODIDE, ROOT, install, install_packages, lacking

SUITE = [
    f"packages/{name}/tests"
    for name in ("openai-core", "openai-webhooks", "openai-rest", "openai-realtime", "openai-testing", "openai")
]
STACK = 60_000 * 1024
"""Bytes of the stack of V8, which ends the whole program where it is exceeded."""

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
    command = [
        "node",
        f"--stack-size={STACK // 1024}",
        str(HERE / "program.mjs"),
        *places,
        *(arguments or ["--tb=short", *SUITE]),
    ]
    return subprocess.run(command, check=False, preexec_fn=allow_depth).returncode


def allow_depth() -> None:
    """Lets the stack grow as far as it may: JSON that is nested deeply takes more of it here than elsewhere."""
    _, most = resource.getrlimit(resource.RLIMIT_STACK)
    resource.setrlimit(resource.RLIMIT_STACK, (most, most))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
