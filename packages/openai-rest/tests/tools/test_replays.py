from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN, omit
from openai_rest.tools.replays import model_copy, plain_copy, replay_items
from openai_rest.types.responses import ResponseFunctionToolCall

CALL: Dict[str, Any] = {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"}


def test_items_are_replayed_without_what_only_outputs_have() -> None:
    item = ResponseFunctionToolCall.construct(**CALL, created_by="x", parsed_arguments={"a": 1}, new=[1])
    assert replay_items([item]) == [{**CALL, "new": [1]}]


def test_what_json_cannot_hold_is_refused() -> None:
    with pytest.raises(ArgumentError):
        replay_items([ResponseFunctionToolCall.construct(**CALL, new=object())])


def test_copies_share_nothing() -> None:
    item = ResponseFunctionToolCall.construct(**CALL, new={"a": []})
    model_copy(item).new["a"].append(1)  # type: ignore[attr-defined]
    given: Any = {"input": [item, {"b": [omit]}], "model": NOT_GIVEN, "headers": ("a",)}
    copied = plain_copy(given)
    copied["input"][0]["new"]["a"].append(2)
    assert item.new == {"a": []}  # type: ignore[attr-defined]
    assert list(copied) == ["input", "headers"]
    assert model_copy([1]) == [1]
