"""What pages say about installing works as it stands, in fresh environments. Needs a package registry."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import List

import pytest

from openai_testing import Server

ROOT = Path(__file__).parents[2]
PAGES = ["README.md", "README.zh-CN.md", "docs/index.md", "docs/tutorial.md", "docs/design/names.md"]
PARTS = ["openai-core", "openai-rest", "openai-realtime", "openai-webhooks", "openai-bulk", "openai-testing"]
SHELL = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)
PROGRAM = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="session")
def checkout(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that looks as a checkout does after `hatch build --all`."""
    folder = tmp_path_factory.mktemp("checkout")
    (folder / "dist").symlink_to(built, target_is_directory=True)
    return folder


def install(command: str, folder: Path, checkout: Path) -> Path:
    """Carries out a command of a page in a fresh environment; returns its Python."""
    venv.create(folder, with_pip=True)
    program, *arguments = command.split()
    assert program == "pip"
    succeeds([str(python_of(folder)), "-m", "pip", "--disable-pip-version-check", *arguments, "--quiet"], checkout)
    return python_of(folder)


def install_quickly(part: str, folder: Path, checkout: Path) -> Path:
    """Does the same by uv where it is there, which takes a twentieth of the time."""
    uv = shutil.which("uv")
    if uv is None:
        return install(f"pip install --find-links dist {part}", folder, checkout)
    succeeds([uv, "venv", "--quiet", "--python", sys.executable, str(folder)], checkout)
    target = ["--python", str(python_of(folder)), "--find-links", "dist"]
    succeeds([uv, "pip", "install", "--quiet", *target, part], checkout)
    return python_of(folder)


def python_of(folder: Path) -> Path:
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def succeeds(command: List[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def commands(page: str) -> List[str]:
    blocks = SHELL.findall((ROOT / page).read_text(encoding="utf-8"))
    lines = [line for block in blocks for line in block.splitlines()]
    build = [place for place, line in enumerate(lines) if line.startswith("hatch build --all")]
    assert build, f"{page} does not say how the distributions are built."
    return [line for line in lines[build[0] :] if line.startswith("pip install --find-links dist")]


def test_pages_say_the_same() -> None:
    assert {tuple(commands(page)) for page in PAGES} == {("pip install --find-links dist openai openai-testing",)}


def test_the_first_programs_of_pages_run(checkout: Path, tmp_path: Path, server: Server) -> None:
    python = install(commands("README.md")[0], tmp_path, checkout)
    settings = {**os.environ, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-anything"}
    for page in PAGES[:-1]:
        found = PROGRAM.search((ROOT / page).read_text(encoding="utf-8"))
        assert found is not None
        done = subprocess.run(
            [str(python), "-I", "-c", found[1]], env=settings, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), page
        assert done.stdout.strip(), page


@pytest.mark.parametrize("part", PARTS)
def test_each_part_installs_alone(part: str, checkout: Path, tmp_path: Path) -> None:
    python = install_quickly(part, tmp_path / "fresh", checkout)
    module = part.replace("-", "_")
    subprocess.run([str(python), "-I", "-c", f"import {module}"], check=True)
    assert "openai" not in installed(python)


def installed(python: Path) -> List[str]:
    code = "import importlib.metadata as m; print(*sorted(d.metadata['Name'] for d in m.distributions()))"
    done = subprocess.run([str(python), "-I", "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()
