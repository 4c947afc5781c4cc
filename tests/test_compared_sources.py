"""The count of runs of logic that are shared with the reference, on small made-up modules."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import Any, List, Tuple

import pytest

COMPARISON = Path(__file__).with_name("comparison")

if sys.version_info < (3, 10):
    pytest.skip("the comparisons need a newer Python", allow_module_level=True)

logic_lines = runpy.run_path(str(COMPARISON / "compare" / "logic_lines.py"))["logic_lines"]
shared_runs = runpy.run_path(str(COMPARISON / "compare" / "shared_runs.py"))["shared_runs"]

WALK = """
def walk(root, seen):
    pending = [root]
    while pending:
        node = pending.pop()
        if node in seen:
            continue
        seen.add(node)
        pending.extend(node.children)
    return seen
"""


def texts(source: str) -> List[str]:
    return [line.text for line in logic_lines(source)]


def runs(ours: str, theirs: str, length: int = 6, what: str = "text") -> List[Any]:
    return shared_runs({"ours": placed(ours, what)}, {"theirs": placed(theirs, what)}, length)


def placed(source: str, what: str) -> List[Tuple[int, str]]:
    return [(line.number, getattr(line, what)) for line in logic_lines(source)]


def test_a_copied_function_is_one_run_with_its_places() -> None:
    (run,) = runs("import os\n" + WALK, "class Walker:\n    pass\n\n\n" + WALK)
    assert (run.ours, run.first, run.last) == ("ours", 4, 11)
    assert (run.theirs, run.their_first) == ("theirs", 7)
    assert run.texts[0] == "pending = [root]"
    assert len(run.texts) == 8


def test_white_space_comments_and_documentation_hide_nothing() -> None:
    dressed = WALK.replace("    ", "  ").replace("continue", "continue  # known")
    dressed = dressed.replace("seen):", 'seen):\n  """Visits all."""').replace("[root]", "[\n    root\n  ]")
    assert len(runs(dressed, WALK)) == 1


def test_a_run_goes_on_in_the_next_function() -> None:
    ours = "def first(a):\n    f(a)\n    g(a)\n    h(a)\n\n\ndef second(b):\n    k(b)\n    m(b)\n    n(b)\n"
    theirs = ours.replace("first", "other").replace("second", "another")
    assert len(runs(ours, theirs)) == 1


def test_shorter_runs_do_not_count() -> None:
    assert runs(WALK, WALK.replace("node = pending.pop()", "node = pending.popleft()")) == []
    assert len(runs(WALK, WALK.replace("node = pending.pop()", "node = pending.popleft()"), length=5)) == 1


def test_the_longest_of_several_places_counts() -> None:
    short = "def part(pending, node, seen):\n" + "\n".join(WALK.split("\n")[3:9]) + "\n"
    (run,) = shared_runs(
        {"ours": placed(WALK, "text")}, {"short": placed(short, "text"), "whole": placed(WALK, "text")}, 5
    )
    assert run.theirs == "whole"


def test_renamed_variables_are_the_same_shape_only() -> None:
    renamed = WALK.replace("node", "item").replace("pending", "waiting").replace("seen", "known")
    assert runs(renamed, WALK) == []
    assert len(runs(renamed, WALK, what="shape")) == 1


def test_other_functions_are_another_shape() -> None:
    ours = "from a import f\n\n\ndef call(x):\n    y = f(x)\n    return y.z\n"
    theirs = "from a import g\n\n\ndef call(x):\n    y = g(x)\n    return y.z\n"
    assert [line.shape for line in logic_lines(ours)] == ["_ = f(_)", "return _.z"]
    assert runs(ours, theirs, 2, "shape") == []


def test_what_the_interface_dictates_is_no_logic() -> None:
    source = '''"""A module."""
from typing import TYPE_CHECKING, Literal, Union

if TYPE_CHECKING:
    from .other import Other

Kind = Literal["a", "b"]
Both = Union[int, str]
NAMES = ("a", "b")


@decorated(with_arguments=compute())
class Thing:
    """A thing."""

    name: str
    size: int = 0

    def __init__(self, name: str, *, size: int = compute()) -> None:
        """Makes one."""
        self.name = name
        self._size = size

    async def close(self) -> None: ...
'''
    assert texts(source) == ["self.name = name", "self._size = size"]


def test_a_long_statement_is_a_line_for_each_item_that_is_no_literal() -> None:
    source = "made = make_the_whole_thing('a literal', first_argument, second=second, third=f(second_argument, 'b'))\n"
    assert texts(source) == [
        *("made = make_the_whole_thing(", "first_argument,"),
        *("second=second,", "third=f(second_argument, 'b')"),
    ]


def test_each_part_of_a_compound_statement_is_a_line() -> None:
    guarded = "try:\n    f()\nexcept E as e:\n    g(e)\nelse:\n    h()\nfinally:\n"
    source = guarded + "    if a:\n        b()\n    elif c:\n        d()\n"
    assert texts(source) == [
        *("try:", "f()", "except E as e:", "g(e)", "else:", "h()", "finally:"),
        *("if a:", "b()", "elif c:", "d()"),
    ]
