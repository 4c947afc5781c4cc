from __future__ import annotations

import json
from typing import Any, Callable

import pytest
from hypothesis import given, strategies as st

from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import Parameters, QueryParameters, parse_json_object


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b"\xff",
        b'{"a":"\\ud800"}',
        b'{"a":' + b"[" * 100_000,
    ],
)
def test_what_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(APIFailure) as caught:
        parse_json_object(body)
    assert caught.value.status == 400
    assert "JSON" in caught.value.message


@given(st.binary())
def test_any_bytes_give_an_object_or_a_refusal(body: bytes) -> None:
    try:
        assert isinstance(parse_json_object(body), dict)
    except APIFailure as failure:
        assert failure.status == 400


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), st.integers() | st.booleans() | st.none()))
def test_json_objects_are_read_whole(value: Any) -> None:
    assert parse_json_object(json.dumps(value).encode()) == value


@pytest.mark.parametrize(
    ("read", "value", "code"),
    [
        (lambda p: p.string("x"), 1, "invalid_type"),
        (lambda p: p.string("x", ("a",)), "b", "invalid_value"),
        (lambda p: p.integer("x"), "1", "invalid_type"),
        (lambda p: p.integer("x"), True, "invalid_type"),
        (lambda p: p.integer("x"), 1.5, "invalid_type"),
        (lambda p: p.integer("x"), 1e999, "invalid_type"),
        (lambda p: p.integer("x", 1), 0, "integer_below_min_value"),
        (lambda p: p.integer("x", 1, 2), 3, "integer_above_max_value"),
        (lambda p: p.number("x", 0, 2), 2.5, "decimal_above_max_value"),
        (lambda p: p.number("x", 0), -1, "decimal_below_min_value"),
        (lambda p: p.boolean("x"), 1, "invalid_type"),
        (lambda p: p.array("x"), {}, "invalid_type"),
        (lambda p: p.strings("x"), ["a", 1], "invalid_type"),
        (lambda p: p.object("x"), [], "invalid_type"),
        (lambda p: list(p.objects("x")), [1], "invalid_type"),
    ],
)
def test_wrong_values_name_their_path(read: Callable[[Parameters], object], value: object, code: str) -> None:
    with pytest.raises(APIFailure) as caught:
        read(Parameters({"x": value}, "outer"))
    assert caught.value.code == code
    assert str(caught.value.param).startswith("outer.x")


def test_null_counts_as_absent() -> None:
    nothing = Parameters({"x": None})
    assert (nothing.string("x"), nothing.integer("x"), nothing.number("x"), nothing.object("x")) == (None,) * 4
    assert (nothing.array("x"), nothing.boolean("x", True), nothing.given("x")) == ([], True, False)
    with pytest.raises(APIFailure) as caught:
        nothing.required_string("x")
    assert caught.value.code == "missing_required_parameter"


def test_values_are_read() -> None:
    given_ = Parameters({"i": 2.0, "n": 1, "s": "a", "list": ["a"], "o": {"y": "z"}, "os": [{"y": "z"}], "b": False})
    assert (given_.integer("i"), given_.number("n"), given_.strings("s"), given_.strings("list")) == (
        2,
        1,
        ["a"],
        ["a"],
    )
    assert given_.object("o").required_string("y") == "z"  # type: ignore[union-attr]
    assert [part.name("y") for part in given_.objects("os")] == ["os[0].y"]
    assert given_.boolean("b", True) is False


def test_metadata_is_at_most_16_strings() -> None:
    assert Parameters({}).metadata() == {}
    assert Parameters({"metadata": {"a": "b"}}).metadata() == {"a": "b"}
    with pytest.raises(APIFailure):
        Parameters({"metadata": {str(n): "" for n in range(17)}}).metadata()
    with pytest.raises(APIFailure) as caught:
        Parameters({"metadata": {"a": 1}}).metadata()
    assert caught.value.param == "metadata.a"


def test_queries_hold_text() -> None:
    query = QueryParameters([("limit", "5"), ("stream", "true"), ("metadata[a]", "b"), ("x", "y")])
    assert (query.integer("limit"), query.boolean("stream"), query.boolean("none", True)) == (5, True, True)
    assert query.nested("metadata") == {"a": "b"}


@pytest.mark.parametrize("text", ["", "five", "1.5", "9" * 30])
def test_a_query_number_must_be_one(text: str) -> None:
    with pytest.raises(APIFailure):
        QueryParameters([("limit", text)]).integer("limit", 1, 100)
