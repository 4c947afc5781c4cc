"""Holds that tests sit where one looks for them: each folder of sources has its folder of tests."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Set

import pytest

PACKAGES = Path(__file__).parent.parent / "packages"
MIRRORED = ("openai_core", "openai_generator", "openai_realtime", "openai_rest", "openai_testing")
FLAVOURS = {"aio", "sync"}
RENDERED = {"operations", "types"}


def folder_of_sources(package: str) -> Path:
    return PACKAGES / package.replace("_", "-") / "src" / package


def folder_of_tests(package: str) -> Path:
    return PACKAGES / package.replace("_", "-") / "tests"


def holds_code(path: Path) -> bool:
    """Whether there is more in a module than its docstring."""
    return any(not isinstance(node, ast.Expr) for node in ast.parse(path.read_text(encoding="utf-8")).body)


def folders_with_code(package: str) -> Set[str]:
    paths = [path for path in folder_of_sources(package).rglob("*.py") if holds_code(path)]
    return {path.parent.relative_to(folder_of_sources(package)).as_posix() for path in paths}


def folders_with_tests(package: str) -> Set[str]:
    return {
        path.parent.relative_to(folder_of_tests(package)).as_posix()
        for path in folder_of_tests(package).rglob("test_*.py")
    }


def is_tested_elsewhere(folder: str) -> bool:
    """Both flavours are tested by the same tests, above them; what is rendered, by the tests of the renderer."""
    return folder.rpartition("/")[2] in FLAVOURS | RENDERED


@pytest.mark.parametrize("package", MIRRORED)
def test_every_folder_of_sources_has_its_tests(package: str) -> None:
    missing = folders_with_code(package) - folders_with_tests(package)
    assert not {folder for folder in missing if not is_tested_elsewhere(folder)}


@pytest.mark.parametrize("package", MIRRORED)
def test_every_folder_of_tests_belongs_to_one_of_sources(package: str) -> None:
    assert {
        folder for folder in folders_with_tests(package) if not (folder_of_sources(package) / folder).is_dir()
    } == set()
