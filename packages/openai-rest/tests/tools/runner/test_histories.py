from __future__ import annotations

from typing import Any, List

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.histories import answered_calls, native_ids

TOOLS = [
    {"type": "function", "name": "look"},
    {"type": "computer"},
    {"type": "mcp", "server_label": "mail"},
    {"type": "web_search"},
    {"type": "code_interpreter", "container": "c"},
]
CALL = {"type": "function_call", "call_id": "a", "name": "look", "arguments": "{}"}
OUTPUT = {"type": "function_call_output", "call_id": "a", "output": "x"}
USED = {"type": "computer_call", "id": "u", "call_id": "b", "status": "completed", "actions": [{"type": "wait"}]}
SHOWN = {"type": "computer_call_output", "call_id": "b", "output": {"type": "computer_screenshot", "file_id": "f"}}
ASKED = {"type": "mcp_approval_request", "id": "r", "server_label": "mail", "name": "send", "arguments": "{}"}
GRANTED = {"type": "mcp_approval_response", "approval_request_id": "r", "approve": True}
SENT = {**ASKED, "type": "mcp_call", "id": "m", "approval_request_id": "r"}


@pytest.mark.parametrize(
    ("history", "ids"),
    [
        ([], set()),
        ([CALL, OUTPUT], {"a"}),
        ([USED, SHOWN, CALL, OUTPUT], {"a", "b"}),
        ([ASKED, GRANTED, SENT], {"r"}),
        ([ASKED, {**GRANTED, "approve": False}], {"r"}),
        ([{"type": "configuration_update", "reasoning": {"effort": "low"}}], set()),
        ([{"type": "compaction", "encrypted_content": "x"}], set()),
    ],
)
def test_whole_histories(history: List[Any], ids: Any) -> None:
    assert answered_calls(history, TOOLS) == ids


@pytest.mark.parametrize(
    "history",
    [
        ["text"],
        [CALL],
        [OUTPUT],
        [CALL, OUTPUT, OUTPUT],
        [CALL, CALL, OUTPUT],
        [{**CALL, "name": "hide"}, OUTPUT],
        [{**CALL, "arguments": "[]"}, OUTPUT],
        [{**CALL, "status": "in_progress"}, OUTPUT],
        [{**CALL, "async": "yes"}, OUTPUT],
        [CALL, {**OUTPUT, "status": "new"}],
        [CALL, {**OUTPUT, "output": 1}],
        [CALL, {**SHOWN, "call_id": "a"}],
        [{**USED, "status": "incomplete"}, SHOWN],
        [{**USED, "id": None}, SHOWN],
        [{**USED, "actions": [{"type": "move", "x": True, "y": 1}], "pending_safety_checks": []}, SHOWN],
        [USED, {**SHOWN, "output": {"type": "computer_screenshot"}}],
        [USED, {**SHOWN, "acknowledged_safety_checks": [{}]}],
        [ASKED],
        [GRANTED],
        [ASKED, GRANTED, GRANTED],
        [ASKED, {**GRANTED, "reason": 1}],
        [ASKED, ASKED, GRANTED],
        [ASKED, {**GRANTED, "approve": False}, SENT],
        [ASKED, GRANTED, {**SENT, "arguments": "[]"}],
        [ASKED, GRANTED, SENT, {**SENT, "id": "m2"}],
        [{"type": "configuration_update", "text": "a"}],
        [{"type": "item_reference", "id": "x"}],
        [{"type": "compaction_trigger"}],
        [{"type": "message", "role": "user"}],
        [{"type": "of_tomorrow"}],
    ],
)
def test_histories_that_are_not_whole(history: List[Any]) -> None:
    with pytest.raises(ArgumentError):
        answered_calls(history, TOOLS)


def test_a_computer_call_needs_a_computer() -> None:
    with pytest.raises(ArgumentError, match="no computer"):
        answered_calls([USED, SHOWN], TOOLS[:1])


def test_open_ended_histories_may_refer_to_items() -> None:
    history: List[Any] = [
        {"id": "x"},
        {"type": "item_reference", "id": "y"},
        CALL,
        OUTPUT,
        {"type": "compaction_trigger"},
    ]
    assert answered_calls(history, TOOLS, open_ended=True) == {"a"}
    for wrong in ([{"type": "item_reference", "id": 1}], [{"type": "compaction_trigger"}, CALL, OUTPUT]):
        with pytest.raises(ArgumentError):
            answered_calls(wrong, TOOLS, open_ended=True)


def test_ids_of_items() -> None:
    assert native_ids([{"id": "a", "role": "user"}, {"type": "item_reference", "id": "a"}, {"id": ""}, {}]) == {"a"}
    with pytest.raises(ArgumentError, match="same id"):
        native_ids([{"id": "a", "type": "reasoning"}, {"id": "a", "type": "message"}])
