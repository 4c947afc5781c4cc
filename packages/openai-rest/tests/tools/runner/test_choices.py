from __future__ import annotations

from typing import Any, List

from openai_rest.tools.runner.choices import tool_selection


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
