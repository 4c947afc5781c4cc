"""Plain JSON, snapshots and the wire form of items."""

from __future__ import annotations

import json
from typing import Any, Dict

import pytest
from hypothesis import given, strategies as st

from openai_core.options import omit
from openai_rest.tools.native_items import is_native_message, is_native_reasoning
from openai_rest.tools.plain_json import is_number, is_text_list, json_copy
from openai_rest.tools.snapshots import request_snapshot
from openai_rest.tools.wire_items import is_same_output, wire_item
from openai_rest.types.responses import ResponseFunctionToolCall, ResponseOutputMessage

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


def test_a_request_is_copied_with_iterators_and_models() -> None:
    message = ResponseOutputMessage.construct(id="m", type="message", role="assistant", status="completed", content=[])
    headers = {"X-A": omit}
    params = {
        "input": iter([message]),
        "tools": ({"type": "t"} for _ in range(1)),
        "user": omit,
        "metadata": {"a": "b"},
    }
    copied = request_snapshot({**params, "extra_headers": headers, "timeout": 3})
    assert copied["input"] == [
        {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": []}
    ]
    assert copied["tools"] == [{"type": "t"}]
    assert copied["metadata"] == {"a": "b"}
    assert copied["metadata"] is not params["metadata"]
    assert copied["extra_headers"] == headers
    assert copied["extra_headers"] is not headers
    assert (copied["timeout"], "user" in copied) == (3, False)


def test_wire_items_hold_what_may_be_sent_back() -> None:
    call = ResponseFunctionToolCall.construct(
        type="function_call", id=None, call_id="c", name="f", arguments="{}", parsed_arguments={}, created_by="x"
    )
    assert wire_item(call) == {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
    part = {"type": "output_text", "text": "t", "annotations": [], "parsed": 1}
    message = ResponseOutputMessage.construct(id="m", type="message", role="assistant", content=[part])
    assert "parsed" not in wire_item(message)["content"][0]


_CALL = {"type": "function_call", "call_id": "c"}
_THOUGHT = {"type": "reasoning", "id": "r", "encrypted_content": "a"}


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        (_CALL, _CALL, True),
        (_CALL, {**_CALL, "id": "late"}, True),
        ({**_CALL, "id": "a"}, {**_CALL, "id": "b"}, False),
        (_THOUGHT, {**_THOUGHT, "encrypted_content": "b"}, True),
        (_THOUGHT, {**_THOUGHT, "encrypted_content": ""}, False),
        (_THOUGHT, {**_THOUGHT, "summary": []}, False),
        (_CALL, _THOUGHT, False),
    ],
)
def test_same_items(before: Dict[str, Any], after: Dict[str, Any], same: bool) -> None:
    assert is_same_output([before], [after]) is same
    assert not is_same_output([before], [])


_TEXT = {"type": "output_text", "text": "t", "annotations": []}
_LOGPROB = {"token": "t", "bytes": [1], "logprob": -1, "top_logprobs": [{"token": "t", "bytes": [], "logprob": 0.5}]}
_CITED = {"type": "url_citation", "title": "t", "url": "u", "start_index": 0, "end_index": 1}


@pytest.mark.parametrize(
    ("content", "native"),
    [
        ([], True),
        ([_TEXT], True),
        ([{"type": "refusal", "refusal": "no"}], True),
        ([{**_TEXT, "annotations": [_CITED], "logprobs": [_LOGPROB]}], True),
        ([{**_TEXT, "logprobs": None}], True),
        (None, False),
        (["text"], False),
        ([{"type": "refusal"}], False),
        ([{"type": "audio"}], False),
        ([{**_TEXT, "text": None}], False),
        ([{**_TEXT, "annotations": None}], False),
        ([{**_TEXT, "annotations": [{**_CITED, "end_index": 1.0}]}], False),
        ([{**_TEXT, "annotations": [{"type": ["x"]}]}], False),
        ([{**_TEXT, "logprobs": [{**_LOGPROB, "bytes": [True]}]}], False),
        ([{**_TEXT, "logprobs": [{**_LOGPROB, "top_logprobs": None}]}], False),
        ([{**_TEXT, "logprobs": {}}], False),
    ],
)
def test_native_messages(content: Any, native: bool) -> None:
    message = {"id": "m", "role": "assistant", "status": "completed", "content": content}
    assert is_native_message(message) is native
    for changed in ({"id": None}, {"role": "user"}, {"status": "new"}, {"phase": "other"}):
        assert not is_native_message({**message, **changed})


@pytest.mark.parametrize(
    ("changed", "native"),
    [
        ({}, True),
        (
            {"summary": [{"type": "summary_text", "text": "t"}], "content": [{"type": "reasoning_text", "text": "t"}]},
            True,
        ),
        ({"status": "incomplete", "encrypted_content": None}, True),
        ({"id": 1}, False),
        ({"summary": None}, False),
        ({"summary": [{"type": "summary_text"}]}, False),
        ({"content": None}, False),
        ({"encrypted_content": 1}, False),
        ({"status": None}, False),
    ],
)
def test_native_reasoning(changed: Dict[str, Any], native: bool) -> None:
    assert is_native_reasoning({"id": "r", "summary": [], **changed}) is native
