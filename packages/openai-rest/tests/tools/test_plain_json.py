from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_core.options import omit
from openai_rest.tools.plain_json import is_number, is_text_list, json_copy

_LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
_JSON = st.recursive(_LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


@given(_JSON)
def test_copies_all_of_json(value: Any) -> None:
    copied = json_copy(value)
    assert copied == value
    assert json.dumps(copied) == json.dumps(value)
    if isinstance(value, (list, dict)):
        assert copied is not value


@pytest.mark.parametrize(
    "value", [(1,), {1: 2}, float("nan"), float("inf"), {"a": {1}}, [object()], type("D", (dict,), {})(), b"", omit]
)
def test_refuses_all_else(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        json_copy(value)


def test_leaves_out_what_was_not_given() -> None:
    assert json_copy({"a": omit, "b": [{"c": omit}]}, drop_omitted=True) == {"b": [{}]}
    with pytest.raises(ValueError, match="Omit"):
        json_copy([omit], drop_omitted=True)


def test_numbers_and_texts() -> None:
    assert [is_number(value) for value in (1, 1.5, True, float("inf"), "1")] == [True, True, False, False, False]
    assert [is_text_list(value) for value in ([], ["a"], ["a", 1], "a")] == [True, True, False, False]
