"""How annotations differ, in words."""

from __future__ import annotations

import pytest

from openai_generator.changes import compared, difference
from openai_generator.surface import Surface


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("str", "int", "`str` -> `int`"),
        ("str", "Required[str]", "is required now"),
        ("Required[str]", "str", "need not be given any more"),
        ("str", "Required[int]", "is required now; `str` -> `int`"),
        ("Required[Literal['a']]", "Required[Literal['a', 'b']]", "adds 'b'"),
        ("Union[str, int]", "Union[str, float]", "adds `float`; drops `int`"),
        ("Required[Union[str, int]]", "Union[str, int, bool]", "need not be given any more; adds `bool`"),
        ("Required[str]  # noteId", "Required[str]  # note-id", "`str  # noteId` -> `str  # note-id`"),
        ("Literal['a']  # kindOf", "Required[Literal['a', 'b']]  # kindOf", "is required now; adds 'b'"),
        ("POST /notes", "PUT /notes", "`POST /notes` -> `PUT /notes`"),
        ("str", "Optional[str] = None", "`str` -> `Optional[str] = None`"),
    ],
)
def test_differences(before: str, after: str, said: str) -> None:
    assert difference(before, after) == said


def test_things_and_parts_that_come_and_go() -> None:
    before = Surface({"client.cats.list": {"limit": "int", "the result": "Cat"}, "Cat": {"name": "str"}})
    after = Surface({"client.cats.list": {"after": "str", "the result": "Pet"}, "Pet": {}})
    report = compared(before, after, "title")
    assert report.added == ["`Pet`", "`client.cats.list(after=)`: `str`"]
    assert report.removed == ["`Cat`", "`client.cats.list(limit=)`"]
    assert report.changed == ["`client.cats.list (the result)`: `Cat` -> `Pet`"]
