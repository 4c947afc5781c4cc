"""The mistakes that mutants are made of, and how they are drawn, listed and placed."""

from __future__ import annotations

from pathlib import Path
from typing import List

import pytest
from kernel_mutants.equivalents import Equivalents
from kernel_mutants.sampling import KERNEL, PARTS, Mutant, mutants, sample, text_of

MODULE = KERNEL / "retries.py"


def mistakes(root: Path, text: str) -> List[str]:
    """Returns the mutants of a text, each as a text."""
    path = root / MODULE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return [text_of(root, mutant) for mutant in mutants(root, path)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b", ["a <= b", "a >= b"]),
        ("a is  not b", ["a is b"]),
        ("(a) not in (b)", ["(a) in (b)"]),
        ("a and b or c", ["a and b and c", "a or b or c"]),
        ("not a", ["a"]),
        ("a if b else c", ["a if not (b) else c"]),
        ("x = 1", ["x = 2"]),
        ("x = 'ä', True", ['x = "", True', "x = 'ä', False"]),
        ("x = f'{a} b'", ['x = ""']),
        ("x = '', b'a'", ["x = \"XX\", b'a'", "x = '', b\"\""]),
        ("ä + b", ["ä - b"]),
        ("x -= y", ["x += y", "pass"]),
        ("f(a)", ["pass"]),
        ("x.y = z", ["pass"]),
        ("raise", ["pass"]),
        ("x = f(a, b)", ["x = f(b, a)"]),
        ("def f():\n    return a", ["def f():\n    return None"]),
        ("@cache\ndef f(): ...", ["\ndef f(): ..."]),
        ("x = y is None", ["x = y is not None"]),
        ("class A(asyncio.Protocol):\n    x = 1", ["class A(asyncio.Protocol):\n    x = 2"]),
    ],
)
def test_each_mistake(tmp_path: Path, text: str, expected: List[str]) -> None:
    assert mistakes(tmp_path, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        '"""A docstring."""',
        "import a",
        "x: Optional[1]",
        "Names = Union['A', 'B']",
        "def f(a: 'A') -> 'B': ...",
        "if TYPE_CHECKING:\n    x = 1",
        "T = TypeVar('T')",
        "assert a < b",
        "__slots__ = ('a', 'b')",
        "x = isinstance(a, b)",
        "@overload\ndef f(a=1): ...",
        "class A(Protocol):\n    x = 1",
        "with suppress(A, B): ...",
        "class A(Protocol[T]):\n    x = 1",
    ],
)
def test_what_only_readers_and_checkers_see_has_no_mistakes(tmp_path: Path, text: str) -> None:
    assert mistakes(tmp_path, text) == []


def test_a_type_that_is_only_claimed_has_no_mistakes(tmp_path: Path) -> None:
    assert mistakes(tmp_path, "x = cast('A', 1)") == ["x = cast('A', 2)"]


def test_the_same_seed_draws_the_same_mutants(tmp_path: Path) -> None:
    mistakes(tmp_path, "x = 1, 2, 3, 4, 5, 6, 7, 8, 9")
    drawn, of_how_many = sample(tmp_path, seed=5, count=3)
    assert of_how_many == 9
    assert len(drawn) == 3
    assert drawn == sample(tmp_path, seed=5, count=3)[0]
    assert drawn != sample(tmp_path, seed=6, count=3)[0]
    assert sample(tmp_path, seed=5, count=3, only=["streaming"]) == ([], 0)


def test_a_rendered_module_has_no_mutants_of_its_own(tmp_path: Path) -> None:
    mistakes(tmp_path, "# Rendered from aio.py\nx = 1")
    assert sample(tmp_path, seed=5, count=3) == ([], 0)


def test_equivalent_mutants_are_known_by_their_place_and_their_lines(tmp_path: Path) -> None:
    text = "def f():\n    return (\n        a < b\n    )\n\ndef g():\n    return a < b"
    listed = tmp_path / "equivalent.yaml"
    listed.write_text("retries.py: [{in: f, was: a < b, became: a <= b, why: They are never equal.}]", encoding="utf-8")
    mistakes(tmp_path, text)
    known = Equivalents(listed, tmp_path)
    found: List[Mutant] = [mutant for mutant in mutants(tmp_path, tmp_path / MODULE) if mutant in known]
    assert [(mutant.place, mutant.lines, mutant.edit.text) for mutant in found] == [("f", (2, 3), "<=")]


def test_parts_of_the_kernel_are_there() -> None:
    assert [part for part in PARTS if not (Path(__file__).parents[2] / KERNEL / part).exists()] == []


def test_the_list_of_equivalent_mutants_names_mutants_that_there_are() -> None:
    root = Path(__file__).parents[2]
    known = Equivalents(Path(__file__).with_name("equivalent.yaml"), root)
    modules = {root / module for module, *_ in known}
    found = [mutant for path in modules for mutant in mutants(root, path) if mutant in known]
    assert {known.key(mutant) for mutant in found} == {*known}
