from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.mcp import approval_policy, excluded_by_declaration, open_approvals

ASKED = {"type": "mcp_approval_request", "id": "r", "server_label": "mail", "name": "send", "arguments": "{}"}
GRANTED = {"type": "mcp_approval_response", "approval_request_id": "r", "approve": True}
SENT = {**ASKED, "type": "mcp_call", "id": "m", "approval_request_id": "r"}


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
