"""What few operations ask of their arguments."""

from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_core.encoding.arguments import check_sets, header_values, joined, renamed
from openai_core.options import NOT_GIVEN, omit

SETS = (("file_id", "path"), ("data", "path", "type"))


@pytest.mark.parametrize(
    "given",
    [{"file_id": "f", "path": "p", "data": omit}, {"data": "d", "path": "p", "type": None, "file_id": NOT_GIVEN}],
)
def test_a_complete_set_is_enough(given: Dict[str, Any]) -> None:
    check_sets(SETS, given)


def test_a_set_may_be_spread_over_path_and_body() -> None:
    check_sets(SETS, {"path": "p"}, {"file_id": "f"})


def test_incomplete_sets_are_refused() -> None:
    with pytest.raises(TypeError, match="either `file_id` and `path`, or `data`, `path` and `type`"):
        check_sets(SETS, {"path": "p", "file_id": omit})


def test_a_set_of_one() -> None:
    with pytest.raises(TypeError, match="either `a`, or `b`"):
        check_sets((("a",), ("b",)), {})


def test_keys_are_renamed_deep_inside_without_changing_the_argument() -> None:
    body = {"agent": {"compaction": {"async_": True, "class_": 1}}, "async_": 2}
    assert renamed(body, ("agent", "compaction", "async_")) == {
        "agent": {"compaction": {"async": True, "class_": 1}},
        "async_": 2,
    }
    assert body["agent"] == {"compaction": {"async_": True, "class_": 1}}


@pytest.mark.parametrize("body", [{}, {"compaction": None}, {"compaction": {"async": True}}, "text"])
def test_what_is_not_there_is_not_renamed(body: Any) -> None:
    assert renamed(body, ("compaction", "async_")) == body


def test_lists_in_headers_are_joined() -> None:
    given = {"openai-beta": ["a=v1", "b=v2"], "Idempotency-Key": "k", "X-None": None, "X-Omitted": omit}
    assert header_values(given) == {"openai-beta": "a=v1,b=v2", "Idempotency-Key": "k", "X-None": None}


def test_numbers_and_truth_values_are_texts_in_headers() -> None:
    assert header_values({"a": True, "b": 1, "c": [False, 2], "d": None}) == {
        "a": "true",
        "b": "1",
        "c": "false,2",
        "d": None,
    }


def test_lists_are_joined_and_other_values_stay() -> None:
    assert joined(["a", True, 1], "|") == "a|true|1"
    assert joined("abc", ",") == "abc"
    assert joined(omit, ",") is omit
