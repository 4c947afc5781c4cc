"""The distributions, built once for all tests. Needs hatchling and a package registry."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import List, Set

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / "packages"
PUBLISHED = sorted({path.name for path in PACKAGES.glob("openai*")} - {"openai-generator"})
RENDERED_BY_BUILD = ("# Rendered from ../aio/", "# Rendered from aio.py")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Builds every published distribution from a copy, so that nothing is left in the tree."""
    pytest.importorskip("hatchling", reason="hatchling is not installed: no distribution was built or checked")
    folder = tmp_path_factory.mktemp("built")
    source = folder / "packages"
    for name in (*PUBLISHED, "openai-generator"):
        shutil.copytree(PACKAGES / name, source / name, ignore=left_out)
        if (ROOT / "LICENSE").exists() and not (source / name / "LICENSE").exists():
            shutil.copy(ROOT / "LICENSE", source / name / "LICENSE")
    for name in PUBLISHED:
        command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
        subprocess.run(command, cwd=source / name, check=True, capture_output=True)
    return folder


def left_out(folder: str, names: List[str]) -> Set[str]:
    """Leaves to the build what it renders."""
    headers = (*RENDERED_BY_BUILD, "# Rendered from definitions/") if folder.endswith("types") else RENDERED_BY_BUILD
    files = [Path(folder) / name for name in names if name.endswith(".py")]
    rendered = {path.name for path in files if path.read_text(encoding="utf-8").startswith(headers)}
    return {*rendered, *({"__pycache__"} & set(names))}
