from __future__ import annotations

from typing import Any, Optional
from urllib.parse import parse_qsl

import pydantic
import pytest
from hypothesis import given, strategies as st

from openai_core.encoding import querystrings
from openai_core.encoding.querystrings import Querystring
from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN, omit

TEXT = st.text(st.characters(blacklist_categories=["Cs"]))


@pytest.mark.parametrize(
    ("array_format", "query"),
    [
        ("repeat", "a=1&a=2"),
        ("brackets", "a[]=1&a[]=2"),
        ("indices", "a[0]=1&a[1]=2"),
        ("comma", "a=1,2"),
    ],
)
def test_array_formats(array_format: Any, query: str) -> None:
    expected = query.replace("[", "%5B").replace("]", "%5D").replace(",", "%2C")
    for values in ([1, 2], (1, 2)):
        assert Querystring(array_format=array_format).stringify({"a": values}) == expected
        assert Querystring().stringify({"a": values}, array_format=array_format) == expected


def test_nested_formats() -> None:
    value = {"a": {"b": {"c": 1}, "d": [True]}}
    assert Querystring().stringify_items(value) == [("a[b][c]", "1"), ("a[d]", "true")]
    assert Querystring(nested_format="dots").stringify_items(value) == [("a.b.c", "1"), ("a.d", "true")]
    assert Querystring().stringify_items(value, nested_format="dots") == [("a.b.c", "1"), ("a.d", "true")]


@pytest.mark.parametrize(
    ("array_format", "items"),
    [
        ("repeat", [("a[x]", "1"), ("a[y]", "2"), ("a[x]", "3")]),
        ("brackets", [("a[][x]", "1"), ("a[][y]", "2"), ("a[][x]", "3")]),
        ("indices", [("a[0][x]", "1"), ("a[0][y]", "2"), ("a[1][x]", "3")]),
    ],
)
def test_mappings_in_arrays(array_format: Any, items: list[tuple[str, str]]) -> None:
    value = {"a": [{"x": 1, "y": 2}, {"x": 3}]}
    assert Querystring(array_format=array_format).stringify_items(value) == items


def test_arrays_in_arrays() -> None:
    assert Querystring(array_format="brackets").stringify_items({"a": [[1], [2]]}) == [("a[][]", "1"), ("a[][]", "2")]
    assert Querystring(array_format="indices").stringify_items({"a": [[1], [2]]}) == [
        ("a[0][0]", "1"),
        ("a[1][0]", "2"),
    ]


@pytest.mark.parametrize("array_format", ["repeat", "brackets", "indices"])
def test_leaves_out_what_is_not_given(array_format: Any) -> None:
    value = {"a": None, "b": omit, "c": NOT_GIVEN, "d": [None, omit], "e": {"f": None, "g": NOT_GIVEN}, "h": []}
    assert Querystring(array_format=array_format).stringify(value) == ""


def test_comma_format_keeps_an_empty_array() -> None:
    items = Querystring(array_format="comma").stringify_items({"a": [], "b": [None, omit, 1, True]})
    assert items == [("a", ""), ("b", "1,true")]


def test_scalars() -> None:
    value = {"s": "x", "i": 1, "f": 1.5, "t": True, "n": False, "e": ""}
    assert querystrings.stringify(value) == "s=x&i=1&f=1.5&t=true&n=false&e="


def test_encodes_for_a_url() -> None:
    assert querystrings.stringify({"a b": "c&d=e+é"}) == "a+b=c%26d%3De%2B%C3%A9"


def test_names_need_not_be_text() -> None:
    assert querystrings.stringify({1: 2, 3: {4: 5}}) == "1=2&3%5B4%5D=5"  # type: ignore[dict-item]


def test_models_count_as_their_fields() -> None:
    class Filter(pydantic.BaseModel):
        name: str
        limit: int = 1
        owner: Optional[str] = None

    expected = [("filter[name]", "x"), ("filter[limit]", "1")]
    assert querystrings.stringify_items({"filter": Filter(name="x")}) == expected

    class NoModel:
        model_dump = None

        def __str__(self) -> str:
            return "text"

    assert querystrings.stringify_items({"filter": NoModel()}) == [("filter", "text")]


@pytest.mark.parametrize("formats", [{"array_format": "commas"}, {"nested_format": "slashes"}])
def test_refuses_unknown_formats(formats: Any) -> None:
    with pytest.raises(ArgumentError, match=f"`{next(iter(formats))}` must be one of"):
        Querystring(**formats)
    with pytest.raises(ArgumentError):
        querystrings.stringify({}, **formats)


def test_refuses_what_utf8_cannot_encode() -> None:
    with pytest.raises(ArgumentError, match="surrogate"):
        querystrings.stringify({"a": "\udfff"})


def test_parse() -> None:
    assert querystrings.parse("a=1&a=2&b[c]=%20&d=") == {"a": ["1", "2"], "b[c]": [" "]}


@given(params=st.dictionaries(TEXT, TEXT))
def test_flat_text_survives(params: dict[str, str]) -> None:
    query = querystrings.stringify(params)
    assert parse_qsl(query, keep_blank_values=True) == list(params.items())
    assert query.isascii()


NESTED = st.recursive(
    st.one_of(TEXT, st.integers(), st.booleans(), st.none(), st.floats()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=8,
)


@given(
    params=st.dictionaries(TEXT, NESTED, max_size=4), array_format=st.sampled_from(["repeat", "brackets", "indices"])
)
def test_nested_values_keep_their_leaves(params: dict[str, Any], array_format: Any) -> None:
    pairs = parse_qsl(Querystring(array_format=array_format).stringify(params), keep_blank_values=True)
    assert [value for _, value in pairs] == [_shown(leaf) for leaf in _leaves(params)]
    assert pairs == Querystring(array_format=array_format).stringify_items(params)


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in _leaves(inner)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in _leaves(inner)]
    return [] if value is None else [value]


def _shown(leaf: Any) -> str:
    return str(leaf).lower() if isinstance(leaf, bool) else str(leaf)


def test_an_iterable_is_an_array() -> None:
    assert Querystring(array_format="brackets").stringify_items({"a": (n for n in (1, 2)), "b": {3}}) == [
        ("a[]", "1"),
        ("a[]", "2"),
        ("b[]", "3"),
    ]


@pytest.mark.parametrize("value", [b"x", bytearray(b"x"), memoryview(b"x"), pydantic.BaseModel])
def test_binary_values_and_classes_are_no_arrays(value: Any) -> None:
    assert Querystring(array_format="brackets").stringify_items({"a": value}) == [("a", str(value))]
