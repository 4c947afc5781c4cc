"""The build hook that renders what is not in git."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Dict

import pytest

PACKAGE = Path(__file__).parents[1]
PACKAGES = PACKAGE.parent
needs_siblings = pytest.mark.skipif(
    not (PACKAGES / "openai-rest").exists(), reason="REPOSITORY: the other packages are there."
)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    pytest.importorskip("hatchling")
    monkeypatch.setattr(sys, "path", [*sys.path])
    spec = importlib.util.spec_from_file_location("rendered_modules", PACKAGE / "rendered_modules.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def hook_of(script: ModuleType, package: Path, target: str = "wheel") -> Any:
    return script.RenderedModules(str(package), {}, None, None, "", target)


def test_an_sdist_carries_the_scripts(script: ModuleType, tmp_path: Path) -> None:
    build_data: Dict[str, Any] = {"force_include": {}}
    (tmp_path / "src").mkdir()
    hook_of(script, tmp_path, "sdist").initialize("standard", build_data)
    assert {Path(source).name: target for source, target in build_data["force_include"].items()} == {
        "rendered_modules.py": "rendered_modules.py",
        "sync_flavour.py": "sync_flavour.py",
    }
    assert all(Path(source).exists() for source in build_data["force_include"])


def test_an_sdist_needs_no_generator(script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "openai-rest").mkdir()
    assert hook_of(script, tmp_path / "openai-rest").dependencies() == []


@needs_siblings
@pytest.mark.parametrize(
    ("name", "renders"), [("openai-core", True), ("openai-realtime", True), ("openai-rest", True), ("openai", False)]
)
def test_packages_with_types_need_the_tools_of_the_generator(script: ModuleType, name: str, renders: bool) -> None:
    needed = {each.partition(">")[0] for each in hook_of(script, PACKAGES / name).dependencies()}
    assert needed == ({"PyYAML", "ruff"} if renders else set())


@needs_siblings
def test_a_checkout_may_be_reached_through_a_link(script: ModuleType, tmp_path: Path) -> None:
    link = tmp_path / "openai-rest"
    link.symlink_to(PACKAGES / "openai-rest", target_is_directory=True)
    assert script.are_types_rendered(link)


@needs_siblings
def test_the_packages_with_types_are_named(script: ModuleType) -> None:
    header = "# Rendered from definitions/"
    found = {
        path.relative_to(PACKAGES).parts[0]
        for path in PACKAGES.glob("*/src/*/types/*.py")
        if path.read_text(encoding="utf-8").startswith(header)
    }
    assert found == set(script.HAVE_TYPES)


@needs_siblings
def test_the_hooks_of_the_other_packages_are_the_same() -> None:
    carries_the_script = PACKAGES / "openai-generator" / "hatch_build.py"
    hooks = [path for path in PACKAGES.glob("*/hatch_build.py") if path != carries_the_script]
    assert len({path.read_text(encoding="utf-8") for path in hooks}) == 1
    assert len(hooks) >= 3
