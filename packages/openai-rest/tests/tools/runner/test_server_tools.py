from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.server_tools import check_server_item

TOOLS = [
    {"type": "function", "name": "look"},
    {"type": "computer"},
    {"type": "mcp", "server_label": "mail"},
    {"type": "web_search"},
    {"type": "code_interpreter", "container": "c"},
]


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
