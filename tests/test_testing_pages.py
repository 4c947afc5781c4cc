"""The tests that the pages about testing show pass, as users run them: in files of their own, with the fixtures."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterator, Tuple

import pytest

from openai_testing import Server

HOWTOS = Path(__file__).parent.parent / "docs" / "howto"
BLOCK = re.compile(r"^```py\n(.*?)^```", re.DOTALL | re.MULTILINE)


def shown() -> Iterator[Tuple[str, str]]:
    for name in ("testing.md", "http-doubles.md"):
        for number, block in enumerate(BLOCK.findall((HOWTOS / name).read_text(encoding="utf-8"))):
            yield f"{name}-{number}", block


SHOWN: Dict[str, str] = dict(shown())


def run(folder: Path, *options: str, **environment: str) -> None:
    everything = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", *options, str(folder)]
    done = subprocess.run(command, env={**everything, **environment}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", SHOWN)
def test_a_test_that_is_shown(name: str, tmp_path: Path, server: Server) -> None:
    if "httpx_mock" in SHOWN[name]:
        pytest.importorskip("pytest_httpx")
    (tmp_path / "test_shown.py").write_text(SHOWN[name], encoding="utf-8")
    if "openai_cassette" in SHOWN[name]:
        pytest.importorskip("yaml")
        record = {"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-test"}
        run(tmp_path, "--openai-cassettes=record", **record)
    run(tmp_path)


def test_there_are_tests_to_run() -> None:
    assert len(SHOWN) >= 3
