from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_rest.tools.wire_items import is_same_output, wire_item
from openai_rest.types.responses import ResponseFunctionToolCall, ResponseOutputMessage

_CALL = {"type": "function_call", "call_id": "c"}
_THOUGHT = {"type": "reasoning", "id": "r", "encrypted_content": "a"}


def test_wire_items_hold_what_may_be_sent_back() -> None:
    call = ResponseFunctionToolCall.construct(
        type="function_call", id=None, call_id="c", name="f", arguments="{}", parsed_arguments={}, created_by="x"
    )
    assert wire_item(call) == {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
    part = {"type": "output_text", "text": "t", "annotations": [], "parsed": 1}
    message = ResponseOutputMessage.construct(id="m", type="message", role="assistant", content=[part])
    assert "parsed" not in wire_item(message)["content"][0]


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
