"""JSON that is read while it arrives."""

from __future__ import annotations

import json
from typing import Any, List

import pytest
from hypothesis import given, strategies as st

from openai_rest.helpers.structured import partial_json as module
from openai_rest.helpers.structured.partial_json import PartialJSON, partial_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='a"\\\n é{[,:'),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(alphabet='k"\\'), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, st.lists(st.integers(1, 5)))
def test_each_step_says_what_the_whole_text_says(value: Any, sizes: List[int]) -> None:
    text = json.dumps(value, ensure_ascii=False)
    partial, end = PartialJSON(), 0
    for size in [*sizes, len(text)]:
        end += size
        assert partial.value(text[:end]) == partial_json(text[:end])


def test_a_piece_within_a_string_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: List[str] = []
    monkeypatch.setattr(module, "partial_json", lambda text: read.append(text) or partial_json(text))
    partial = PartialJSON()
    for end in range(1, len('{"a": "long text\\" it is"}') + 1):
        partial.value('{"a": "long text\\" it is"}'[:end])
    assert partial.value('{"a": "long text\\" it is"}') == {"a": 'long text" it is'}
    assert '{"a": "long' not in read
    assert '{"a": "long text\\" it is"}' in read


def test_what_is_no_json_has_no_value() -> None:
    assert PartialJSON().value("Sorry, ") is None
