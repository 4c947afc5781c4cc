from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_testing.content.shapes import Shapes, load

DOCUMENT = {
    "operations": {
        "GET /cats": {"result": "@Cat", "page": "CursorPage"},
        "POST /cats": {"result": "@Cat", "stream": "@Event", "admin": True},
    },
    "types": {
        "Cat": {"id": "str", "age": "int", "born_at": "int", "tail?": "float", "friends": ["@Cat"], "toy": "@Toy"},
        "Toy": {"|": [{"type": "=ball", "size": "int"}, {"type": "=mouse", "name?": "~Jerry"}, "null"]},
        "Event": {"|": ["@Cat", {"any": "any", "flag": "bool", "tags": {"*": "str"}}]},
    },
}
SHAPES = Shapes(DOCUMENT)
CAT = {"id": "c", "age": 3, "born_at": 7, "friends": [], "toy": {"type": "mouse"}}


def test_operations_are_read() -> None:
    first, second = SHAPES.operations
    assert (first.verb, first.path, first.page, first.stream) == ("GET", "/cats", "CursorPage", None)
    assert (second.result, second.stream) == ("@Cat", "@Event")


def test_what_is_given_is_taken_where_it_fits() -> None:
    made = SHAPES.fill("@Cat", {**CAT, "age": "old", "tail": 1.5, "other": 1}, now=9)
    assert made == {**CAT, "age": 1, "tail": 1.5}
    assert SHAPES.fill("@Cat", {"friends": [CAT]}, now=9)["friends"] == [CAT]
    assert SHAPES.fill("@Cat", now=9)["born_at"] == 9
    assert SHAPES.fill("@Toy", {"type": "mouse", "name": "Tom"}) == {"type": "mouse", "name": "Tom"}
    assert SHAPES.fill("@Toy") is None


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"id": 5}, ".id: 5 is not str"),
        ({"age": True}, ".age: true is not int"),
        ({"friends": {}}, ".friends: no array"),
        ({"friends": [5]}, ".friends[0]: no object"),
        ({"toy": {"type": "ball"}}, ".toy.size: missing"),
        ({"toy": {"type": "mouse", "name": 1}}, ".toy.name: 1 is not ~Jerry"),
    ],
)
def test_problems_are_named(change: Any, problem: str) -> None:
    assert SHAPES.problems("@Cat", {**CAT, **change}) == [problem]


def test_optional_and_free_parts() -> None:
    assert SHAPES.problems("@Cat", {**CAT, "tail": None, "more": 1}) == []
    assert SHAPES.problems("@Event", {"any": [1], "flag": True, "tags": {"a": "b"}}) == []
    assert SHAPES.problems({"*": "str"}, {"a": 1}) == [".a: 1 is not str"]


VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "age", "toy", "friends", "type", "tags", "flag"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(st.sampled_from(["@Cat", "@Toy", "@Event", ["@Cat"], {"*": "int"}]), VALUES)
def test_whatever_is_given_the_result_fits(shape: Any, given_value: Any) -> None:
    assert SHAPES.problems(shape, SHAPES.fill(shape, given_value)) == []


def test_the_apis_shapes_refer_to_each_other() -> None:
    shapes = load()
    assert load() is shapes
    assert len(shapes.operations) > 370
    for operation in shapes.operations:
        assert shapes.variants(operation.result)
