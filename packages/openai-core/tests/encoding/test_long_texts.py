from __future__ import annotations

import json
import tracemalloc
from typing import Any, List

import pytest
from pydantic_core import to_json

from openai_core.encoding.json import encode
from openai_core.encoding.long_texts import LONG_TEXT_CHARACTERS, encoded_in_slices

LONG = 'ab"\\\n\u00e9\U0001f600\0' * (LONG_TEXT_CHARACTERS // 4)

VALUES: List[Any] = [
    {"a": 1, "image": {"url": LONG, "detail": "low"}, "b": [1.5, None, True, "x"]},
    {"first": LONG, "second": [LONG, {"third": LONG}]},
    {"messages": [{"content": [{"text": "short"}, {"data": LONG}]}]},
    LONG,
]


@pytest.mark.parametrize("value", VALUES)
def test_the_bytes_are_those_of_one_piece(value: Any) -> None:
    assert encoded_in_slices(value, lambda outline: True, to_json) == to_json(value)
    assert encode(value) == to_json(value)


def test_nothing_but_the_result_is_large() -> None:
    sizes: List[int] = []

    def noted(value: Any) -> bytes:
        encoded = to_json(value)
        sizes.append(len(encoded))
        return encoded

    encoded_in_slices({"data": "a" * (5 * LONG_TEXT_CHARACTERS)}, lambda outline: True, noted)
    assert max(sizes) == LONG_TEXT_CHARACTERS + 2


def test_nothing_but_the_result_takes_room() -> None:
    value = {"data": "a" * (80 * LONG_TEXT_CHARACTERS)}
    tracemalloc.start()
    try:
        encoded = encoded_in_slices(value, lambda outline: True, to_json)
        assert encoded is not None
        assert tracemalloc.get_traced_memory()[1] < len(encoded) + 3 * LONG_TEXT_CHARACTERS
    finally:
        tracemalloc.stop()


def test_the_rest_must_be_plain() -> None:
    assert encoded_in_slices({"data": LONG, "rest": (1,)}, lambda outline: False, to_json) is None


def test_long_texts_beside_values_that_need_care() -> None:
    value = {"data": LONG, "small": 1e-7, "tuple": (1, 2)}
    assert json.loads(encode(value)) == {"data": LONG, "small": 1e-7, "tuple": [1, 2]}


def test_half_of_a_surrogate_pair_in_a_long_text() -> None:
    text = "a" * LONG_TEXT_CHARACTERS
    assert encode({"data": text + "\ud800"}) == b'{"data":"%s\\ud800"}' % text.encode()
