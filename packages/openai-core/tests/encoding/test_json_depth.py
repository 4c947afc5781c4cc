"""How deeply JSON is nested: counted without decoding it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.json import MOST_LEVELS, nests_too_deeply


@pytest.mark.parametrize(
    "opening",
    ["[", '{"a":', '["]]]", ', '["\\"]]",', '[{"\\\\":'],
)
def test_one_level_too_many(opening: str) -> None:
    assert nests_too_deeply((opening * (MOST_LEVELS + 1)).encode())


def test_as_many_levels_as_there_may_be() -> None:
    text = "[" * MOST_LEVELS + "]" * MOST_LEVELS
    assert not nests_too_deeply(text.encode())
    assert not nests_too_deeply(f"[{text[1:-1]}, {text[1:-1]}]".encode())
    assert json.loads(text)


def test_what_is_closed_again_counts_for_nothing() -> None:
    closed = b'[]{"a":1}' * 9
    assert not nests_too_deeply(closed + b"[" * MOST_LEVELS)
    assert nests_too_deeply(closed + b"[" * (MOST_LEVELS + 1))
    assert nests_too_deeply(closed + b'{"a":' * (MOST_LEVELS + 1))


def test_other_encodings() -> None:
    assert nests_too_deeply(("[" * (MOST_LEVELS + 1)).encode("utf-16"))
    assert not nests_too_deeply(("[" * MOST_LEVELS).encode("utf-16"))


@pytest.mark.parametrize(
    "text", ["", '"' + "[" * 999 + '"', "[]" * 999, '"' + "[" * 999, '"' + "[\\" * 999, '"\\"' + "[" * 999]
)
def test_brackets_in_texts_and_side_by_side_are_no_nesting(text: str) -> None:
    assert not nests_too_deeply(text.encode())


@given(
    st.recursive(st.none() | st.text(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner))
)
def test_the_levels_of_any_value(value: Any) -> None:
    def levels(item: Any) -> int:
        inner = item.values() if isinstance(item, dict) else item if isinstance(item, list) else None
        return 0 if inner is None else 1 + max(map(levels, inner), default=0)

    content = json.dumps(value, ensure_ascii=False).encode()
    missing = MOST_LEVELS - levels(value)
    assert not nests_too_deeply(b"[" * missing + content)
    assert not levels(value) or nests_too_deeply(b"[" * (missing + 1) + content)
