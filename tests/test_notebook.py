"""The notebook in `examples/` runs from its first cell to its last, in IPython, against the emulator."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import pytest

from openai_testing import Server

NOTEBOOK = Path(__file__).parent.parent / "examples" / "notebook.ipynb"
# As a kernel does: one cell after the other, in one namespace, with an event loop for `await`.
KERNEL = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance()
for cell in json.load(open(sys.argv[1], encoding="utf-8"))["cells"]:
    if cell["cell_type"] == "code":
        shell.run_cell("".join(cell["source"]), silent=False).raise_error()
"""


def cells(kind: str) -> List[Dict[str, Any]]:
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def test_every_cell_runs(server: Server, tmp_path: Path) -> None:
    pytest.importorskip("IPython", reason="IPython is not installed: the notebook was not executed")
    settings = {"IPYTHONDIR": str(tmp_path), "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-c", KERNEL, str(NOTEBOOK)],
        env={**os.environ, **settings},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(re.findall(r"^You said “One sight of \w+, please\.”\.$", done.stdout, re.MULTILINE)) == 3
    assert "gpt-4o: 3 calls" in done.stdout
    assert [type_ in done.stdout for type_ in ("Markdown object", "Image object", "Audio object")] == [True] * 3
    server.calls["POST /v1/responses"].where(model="gpt-4o-mini").assert_called(times=3)


def test_it_holds_no_outputs() -> None:
    # Which nobody could review, and which would be different after each run.
    assert [cell for cell in cells("code") if cell["outputs"] or cell["execution_count"]] == []


def test_it_says_what_it_needs() -> None:
    header = "".join(cells("code")[0]["source"]).split("# ///\n")[0].splitlines()
    assert header[0] == "# /// script"
    assert 'dependencies = ["ipython", "openai>=3.100"]' in header[2]
