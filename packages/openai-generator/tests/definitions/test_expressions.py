"""Type expressions."""

from __future__ import annotations

import pytest

from openai_generator.definitions import expressions


def test_names_are_dotted_and_in_order() -> None:
    assert expressions.names("Optional[List[chat.Thing]]") == ["Optional", "List", "chat.Thing"]


def test_literals_hold_no_names() -> None:
    assert expressions.names("Literal['auto', 'none']") == ["Literal"]


def test_rename_replaces_whole_dotted_names() -> None:
    renamed = expressions.rename("Dict[str, a.B]", lambda name: {"a.B": "B.C"}.get(name, name))
    assert renamed == "Dict[str, B.C]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Union[A, B.C]", (["A", "B.C"], None)),
        ("Annotated[Union[A, B], PropertyInfo(discriminator='type')]", (["A", "B"], "type")),
        ("Optional[A]", None),
        ("Annotated[str, 'doc']", None),
        ("A", None),
    ],
)
def test_discriminated_union(text: str, expected: object) -> None:
    assert expressions.discriminated_union(text) == expected


def test_required() -> None:
    assert expressions.is_required("Required[List[str]]")
    assert expressions.without_required("Required[List[str]]") == "List[str]"
    assert expressions.without_required("List[str]") == "List[str]"
