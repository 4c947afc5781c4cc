"""Adding up the dictionaries of deltas."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from hypothesis import given, strategies as st

from openai_core.errors import OpenAIError
from openai_rest.helpers.streaming.deltas import accumulate_delta
from openai_rest.helpers.streaming.errors import StreamStateError


def added(*deltas: Dict[Any, Any]) -> Dict[Any, Any]:
    total: Dict[Any, Any] = {}
    for delta in deltas:
        total = accumulate_delta(total, delta)
    return total


def test_texts_are_appended_and_numbers_added() -> None:
    assert added({"a": "x", "n": 1}, {"a": "y", "n": 2.5}) == {"a": "xy", "n": 3.5}


def test_none_never_replaces_a_value() -> None:
    assert added({"a": None}, {"a": "x"}, {"a": None}) == {"a": "x"}


def test_index_and_type_are_replaced() -> None:
    assert added({"type": "a", "index": 1}, {"type": "b", "index": 2}) == {"type": "b", "index": 2}


def test_objects_are_merged() -> None:
    assert added({"f": {"name": "g", "arguments": ""}}, {"f": {"arguments": "{}"}}) == {
        "f": {"name": "g", "arguments": "{}"}
    }


def test_entries_go_to_the_place_of_their_index() -> None:
    entries = added(
        {"calls": [{"index": 0, "text": "a"}, {"index": 0, "text": "b"}]},
        {"calls": [{"index": 1, "text": "c"}]},
        {"calls": [{"index": 0, "text": "d"}]},
    )
    assert entries == {"calls": [{"index": 0, "text": "abd"}, {"index": 1, "text": "c"}]}


def test_plain_entries_and_those_without_an_index_are_appended() -> None:
    assert added({"a": ["x"]}, {"a": ["y"]}) == {"a": ["x", "y"]}
    assert added({"a": [{"u": 1}]}, {"a": [{"u": 2}]}) == {"a": [{"u": 1}, {"u": 2}]}


def test_what_does_not_fit_is_left_out() -> None:
    assert added({"a": "x", "n": 1, "d": {"k": 1}, "l": [1]}, {"a": 1, "n": "x", "d": "x", "l": "x"}) == {
        "a": "x",
        "n": 1,
        "d": {"k": 1},
        "l": [1],
    }


def test_an_entry_for_what_is_no_object_is_an_error() -> None:
    with pytest.raises(StreamStateError, match="place 0"):
        accumulate_delta({"l": ["x", {}]}, {"l": [{"index": 0}]})
    assert issubclass(StreamStateError, OpenAIError)
    assert issubclass(StreamStateError, RuntimeError)
    assert issubclass(StreamStateError, AssertionError)


@given(st.lists(st.text()))
def test_a_text_is_the_sum_of_its_pieces(pieces: List[str]) -> None:
    assert added({"text": ""}, *({"text": piece} for piece in pieces)) == {"text": "".join(pieces)}
