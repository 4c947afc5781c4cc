from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

if sys.version_info < (3, 11):
    pytest.skip("the generator needs Python 3.11", allow_module_level=True)

from openai_generator.bump import ROOT, bump, kernel_version_file


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for path in [*ROOT.glob("packages/*/pyproject.toml"), kernel_version_file(ROOT)]:
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    return tmp_path


def test_one_command_bumps_all_of_them(copy: Path) -> None:
    changed = bump("9.8.7", copy)
    assert len(changed) == len(list(ROOT.glob("packages/*/pyproject.toml"))) + 1
    meta = (copy / "packages/openai/pyproject.toml").read_text()
    assert 'version = "9.8.7"' in meta
    assert '"openai-core==9.8.7"' in meta
    assert 'VERSION = "9.8.7"' in kernel_version_file(copy).read_text()
    assert bump("9.8.7", copy) == []


def test_other_dependencies_keep_their_versions(copy: Path) -> None:
    bump("9.8.7", copy)
    assert '"httpx>=0.25.2,<1"' in (copy / "packages/openai-core/pyproject.toml").read_text()


@pytest.mark.parametrize("version", ["", "3", "v3.1.0", "3.1.0; x"])
def test_what_is_no_version_is_refused(copy: Path, version: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        bump(version, copy)
