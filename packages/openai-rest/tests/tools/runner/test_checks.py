"""Histories, tools of the API, approvals, choices and outputs, each as a table of examples."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.choices import tool_selection
from openai_rest.tools.runner.function_calls import caller_kind, has_native_call_fields, json_arguments
from openai_rest.tools.runner.function_outputs import function_output
from openai_rest.tools.runner.histories import answered_calls, native_ids
from openai_rest.tools.runner.history_items import is_input_message
from openai_rest.tools.runner.mcp import approval_policy, excluded_by_declaration, open_approvals
from openai_rest.tools.runner.server_tools import check_server_item

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


@pytest.mark.parametrize(
    ("message", "whole"),
    [
        ({"role": "user", "content": "a"}, True),
        ({"role": "user", "content": "a", "phase": "other"}, False),
        ({"role": "other", "content": "a"}, False),
        ({"role": "user", "content": None}, False),
        ({"role": "user", "content": ["a"]}, False),
        ({"role": "user", "content": [{"type": "input_image", "detail": "low"}]}, True),
        ({"role": "user", "content": [{"type": "input_image"}]}, False),
        ({"role": "user", "content": [{"type": "input_file", "file_url": "u", "detail": "low"}]}, True),
        ({"role": "user", "content": [{"type": "input_file", "file_data": None}]}, False),
        ({"role": "user", "content": [{"type": "input_text", "text": "a", "prompt_cache_breakpoint": {}}]}, False),
        ({"role": "assistant", "content": [{"type": "output_text", "text": "a", "annotations": []}]}, False),
    ],
)
def test_messages_as_input(message: Dict[str, Any], whole: bool) -> None:
    assert is_input_message(message) is whole


@pytest.mark.parametrize(
    ("tool", "policy"),
    [
        ({}, None),
        ({"require_approval": None}, "always"),
        ({"type": "mcp"}, "always"),
        ({"require_approval": "never"}, "never"),
        ({"require_approval": "sometimes"}, None),
        ({"require_approval": {"always": {"tool_names": ["send"]}}}, "always"),
        ({"require_approval": {"always": {"tool_names": ["read"]}}}, "never"),
        ({"require_approval": {"never": {"tool_names": ["read"]}}}, "always"),
        ({"require_approval": {"never": {}}}, "never"),
        ({"require_approval": {"never": {"read_only": True}}}, None),
        ({"require_approval": {"never": "x"}}, None),
        ({"require_approval": {"never": {"tool_names": "send"}}}, None),
        ({"require_approval": {"never": {"tool_names": ["send"]}, "always": {"tool_names": ["send"]}}}, None),
        ({"require_approval": {"never": {"tool_names": ["a"]}, "always": {"tool_names": ["b"]}}}, None),
    ],
)
def test_approval_policies(tool: Dict[str, Any], policy: Any) -> None:
    assert approval_policy(tool, "send") == policy


@pytest.mark.parametrize(
    ("allowed", "excluded"),
    [
        (None, False),
        (["send"], False),
        (["read"], True),
        ({"tool_names": ["read"]}, True),
        ({"read_only": True}, False),
        ({"tool_names": None}, True),
    ],
)
def test_allowed_tools(allowed: Any, excluded: bool) -> None:
    assert excluded_by_declaration({"allowed_tools": allowed}, "send") is excluded


def test_an_approval_is_good_for_one_call() -> None:
    assert open_approvals([ASKED, GRANTED]) == {"r": ASKED}
    assert open_approvals([ASKED, GRANTED, SENT]) == {}
    assert open_approvals([ASKED, {**GRANTED, "approve": False}, GRANTED]) == {}
    with pytest.raises(ArgumentError, match="approval"):
        open_approvals([ASKED, SENT])


@pytest.mark.parametrize(
    "item",
    [
        {"type": "file_search_call", "id": "f", "status": "completed", "queries": []},
        {"type": "web_search_call", "id": "w", "status": "failed", "action": {"type": "open_page"}},
        {"type": "web_search_call", "id": "w", "status": "completed", "action": {"type": "open_door"}},
        {"type": "web_search_call", "status": "completed", "action": {"type": "open_page"}},
        {"type": "mcp_list_tools", "id": "l", "server_label": "other", "tools": []},
        {"type": "mcp_list_tools", "id": "l", "server_label": "mail", "tools": [{"name": "a"}]},
        {"type": "mcp_call", "id": "m", "server_label": "mail", "name": "a", "arguments": "", "error": "no"},
        {
            "type": "code_interpreter_call",
            "id": "c",
            "status": "completed",
            "container_id": "other",
            "code": None,
            "outputs": None,
        },
    ],
)
def test_items_of_the_api_that_cannot_go_back(item: Dict[str, Any]) -> None:
    with pytest.raises(ArgumentError):
        check_server_item(item, TOOLS)


def test_choices() -> None:
    free = tool_selection("auto")
    assert free.allows_local({"type": "function_call", "name": "look"})
    assert free.allows_mcp("mail", "send")
    none = tool_selection("none")
    assert not none.allows_local({"type": "computer_call"})
    assert not none.allows_server("web_search_call")
    chosen: List[Any] = [{"type": "function", "name": "look"}, {"type": "mcp", "server_label": "mail"}, "x"]
    some = tool_selection({"type": "allowed_tools", "tools": [*chosen, {"type": "web_search"}]})
    assert some.allows_local({"type": "function_call", "name": "look"})
    assert not some.allows_local({"type": "function_call", "name": "find"})
    assert some.allows_mcp("mail", "anything")
    assert some.allows_server("web_search_call")
    assert not some.allows_server("file_search_call")
    assert some.allows_server("mcp_call")


def test_arguments_and_callers() -> None:
    assert json_arguments('{"a": 1}') == {"a": 1}
    for text in ("", "[]", '{"a": NaN}'):
        with pytest.raises(ArgumentError):
            json_arguments(text)
    program = {"caller": {"type": "program", "caller_id": "p"}}
    assert (caller_kind({}), caller_kind(program)) == ("direct", "programmatic")
    assert has_native_call_fields(program)
    assert not has_native_call_fields({"caller": "direct"})


@given(
    st.recursive(
        st.none() | st.booleans() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_outputs_are_text_or_parts(value: Any) -> None:
    try:
        output = function_output(value)
    except ArgumentError as error:
        assert str(value) not in str(error) or len(str(value)) < 6
    else:
        assert output == value


@pytest.mark.parametrize(
    "part",
    [
        {"type": "input_text", "text": ""},
        {"type": "input_text", "text": "a", "prompt_cache_breakpoint": {"mode": "explicit"}},
        {"type": "input_text", "text": "a", "prompt_cache_breakpoint": None},
        {"type": "input_image", "file_id": "f", "image_url": None, "detail": None},
        {"type": "input_file", "file_data": "d", "filename": "n", "detail": "high"},
    ],
)
def test_parts_of_outputs(part: Dict[str, Any]) -> None:
    copied = function_output([part])
    assert copied == [part]
    assert copied[0] is not part


@pytest.mark.parametrize(
    "part",
    [
        "text",
        {"type": ["input_text"]},
        {"type": "input_text"},
        {"type": "input_text", "text": "a", "more": 1},
        {"type": "input_text", "text": "a", "prompt_cache_breakpoint": {"mode": "other"}},
        {"type": "input_image", "image_url": ""},
        {"type": "input_image", "image_url": "u", "detail": "best"},
        {"type": "input_file", "filename": "n"},
        {"type": "input_file", "file_id": 1},
        {"type": "input_file", "file_id": "f", "detail": None},
    ],
)
def test_malformed_parts_of_outputs(part: Any) -> None:
    with pytest.raises(ArgumentError):
        function_output([part])
