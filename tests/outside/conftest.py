"""The distributions, built once, and a fresh environment for each test."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from fresh import ROOT, Environment


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The distributions, by the command that the pages name."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(["hatch", "--env", "default", "build", "--all", str(folder)], cwd=ROOT, check=True)
    return folder


@pytest.fixture
def environment(tmp_path: Path, dist: Path) -> Environment:
    return Environment(tmp_path, dist)
