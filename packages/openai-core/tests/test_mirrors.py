"""Holds that tests sit where one looks for them: each module has a test file of its name."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import List

import pytest

TESTS = Path(__file__).parent
SOURCES = TESTS.parent / "src" / "openai_core"
SPANNING = {"test_exports.py", "test_mirrors.py", "test_sync_flavour.py"}
LONGEST = 400


def holds_code(path: Path) -> bool:
    """Whether there is more in a module than its docstring."""
    return any(not isinstance(node, ast.Expr) for node in ast.parse(path.read_text(encoding="utf-8")).body)


def modules() -> List[str]:
    """The modules by their dotted names; a package by its own."""
    paths = [path.relative_to(SOURCES).with_suffix("") for path in SOURCES.rglob("*.py") if holds_code(path)]
    names = [".".join(part for part in path.parts if part != "__init__") for path in paths]
    return sorted(name for name in names if name)


def mirror_of(module: str) -> str:
    return f"test_{module.replace('.', '_')}.py"


@pytest.mark.parametrize("module", modules())
def test_every_module_has_its_test_file(module: str) -> None:
    assert (TESTS / mirror_of(module)).is_file()


def test_every_test_file_belongs_to_a_module() -> None:
    known = tuple(mirror_of(module)[: -len(".py")] for module in modules())
    strangers = [path.name for path in TESTS.glob("test_*.py") if not path.stem.startswith(known)]
    assert set(strangers) - SPANNING == set()


def test_no_test_file_is_long() -> None:
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in TESTS.glob("*.py")}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}
