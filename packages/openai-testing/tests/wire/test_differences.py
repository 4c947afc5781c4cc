from __future__ import annotations

from typing import Any

import pytest

from openai_testing.wire.differences import differences, shown

CASES: Any = [
    ({"a": 1}, {"a": 1}, []),
    ({"a": 1}, {"b": 1}, ["body.a: expected 1, but there is none", "body.b: 1 was not expected"]),
    ([1, 2], [1], ["body: expected 2 elements, but there are 1"]),
    ([1, {"a": None}], [1, {"a": 0}], ["body[1].a: expected null, but it is 0"]),
    (True, 1, ["body: expected true, but it is 1"]),
    (1, 1.0, []),
    ({"a": 1}, [], ['body: expected {"a": 1}, but it is []']),
]


@pytest.mark.parametrize(("expected", "actual", "found"), CASES)
def test_each_place_is_told(expected: Any, actual: Any, found: Any) -> None:
    assert differences(expected, actual) == found


def test_objects_may_have_more() -> None:
    assert differences({"a": {}}, {"a": {"b": 1}, "c": 1}, partial=True) == []


def test_long_values_are_cut() -> None:
    assert len(shown("x" * 1000)) < 110
    assert shown({1, 2}) == "{1, 2}"
