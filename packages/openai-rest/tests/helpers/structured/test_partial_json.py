"""JSON that is still arriving."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies

from openai_rest.helpers.structured.partial_json import partial_json

values = strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.integers(-(2**53), 2**53) | strategies.text(max_size=5),
    lambda inner: (
        strategies.lists(inner, max_size=3) | strategies.dictionaries(strategies.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("Rome", None),
        ('{"a": 1, "b": [1, 2', {"a": 1, "b": [1, 2]}),
        ('{"a": "x", "b": "unfin', {"a": "x"}),
        ('[{"a": true}, {"b"', [{"a": True}, {}]),
    ],
)
def test_what_has_come_so_far(text: str, value: Any) -> None:
    assert partial_json(text) == value


@given(values, strategies.data())
def test_every_beginning_can_be_read_and_the_whole_is_the_whole(value: Any, data: Any) -> None:
    text = json.dumps(value)
    assert partial_json(text) == value
    beginning = partial_json(text[: data.draw(strategies.integers(0, len(text)))])
    assert beginning is None or isinstance(beginning, type(value))
