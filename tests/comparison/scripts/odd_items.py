"""Loops of tools in which one member of one item is absent or odd: as an answer of the server, and as input."""

from __future__ import annotations

import copy
import json
from typing import Any, Dict, Iterator, List, Tuple

from scripts.tool_items import Item, answer, approval, call, look, mcp_call, message, reasoning

_ODD: List[Any] = [None, 7, "odd", [7], {}, True]
_ABSENT = "absent"
_TEXT = {
    "type": "output_text",
    "text": "t",
    "annotations": [
        {"type": "url_citation", "title": "t", "url": "u", "start_index": 0, "end_index": 1},
        {"type": "file_citation", "file_id": "f", "filename": "n", "index": 0},
    ],
    "logprobs": [{"token": "t", "bytes": [1], "logprob": -1.5, "top_logprobs": []}],
}
_THOUGHT = {"summary": [{"type": "summary_text", "text": "t"}], "content": [{"type": "reasoning_text", "text": "t"}]}
_ITEMS: Dict[str, Item] = {
    "call": call(5, caller={"type": "program", "caller_id": "p"}, namespace="look"),
    "message": message(5, content=[_TEXT, {"type": "refusal", "refusal": "no"}], phase="final_answer"),
    "reasoning": reasoning(5, status="completed", **_THOUGHT),
    "compaction": {"type": "compaction", "id": "k", "encrypted_content": "x"},
    "search": {
        "type": "web_search_call",
        "id": "s",
        "status": "completed",
        "action": {"type": "search", "query": "q", "queries": ["q"], "sources": [{"type": "url", "url": "u"}]},
    },
    "files": {
        "type": "file_search_call",
        "id": "f",
        "status": "completed",
        "queries": ["q"],
        "results": [{"file_id": "f", "filename": "n", "text": "t", "score": 0.5, "attributes": {"a": "b"}}],
    },
    "code": {
        "type": "code_interpreter_call",
        "id": "c",
        "status": "completed",
        "container_id": "x",
        "code": "1",
        "outputs": [{"type": "logs", "logs": "l"}, {"type": "image", "url": "u"}],
    },
    "image": {
        "type": "image_generation_call",
        "id": "i",
        "status": "completed",
        "result": "QQ==",
        "action": "auto",
        "background": "auto",
        "output_format": "png",
        "quality": "low",
        "revised_prompt": "p",
        "size": "auto",
    },
    "mcp call": mcp_call(5, approval_request_id=None, error=None),
    "mcp list": {
        "type": "mcp_list_tools",
        "id": "l",
        "server_label": "mail",
        "tools": [{"name": "a", "input_schema": {}, "description": "d", "annotations": None}],
        "error": None,
    },
    "approval": approval(5),
    "computer": {
        "type": "computer_call",
        "id": "u",
        "call_id": "use",
        "status": "completed",
        "actions": [{"type": "click", "button": "left", "x": 1, "y": 2}],
        "pending_safety_checks": [{"id": "s", "code": "c", "message": "m"}],
    },
}
_TOOLS: List[Any] = [
    {"type": "web_search"},
    {"type": "file_search", "vector_store_ids": ["v"]},
    {"type": "code_interpreter", "container": {"type": "auto"}},
    {"type": "image_generation"},
    {"type": "mcp", "server_label": "mail", "server_url": "https://mail.example", "require_approval": {"always": {}}},
]
_INPUTS: Dict[str, List[Item]] = {
    "an exchange": [
        call(5),
        {"type": "function_call_output", "call_id": "call_5", "output": "x", "status": "completed"},
    ],
    "parts": [
        call(5),
        {
            "type": "function_call_output",
            "call_id": "call_5",
            "output": [
                {"type": "input_text", "text": "a"},
                {"type": "input_image", "image_url": "u", "detail": "low"},
                {"type": "input_file", "file_id": "f", "filename": "n"},
            ],
        },
    ],
    "a computer": [
        _ITEMS["computer"],
        {
            "type": "computer_call_output",
            "call_id": "use",
            "output": {"type": "computer_screenshot", "image_url": "u", "file_id": "f"},
            "acknowledged_safety_checks": [{"id": "s", "code": "c", "message": "m"}],
        },
    ],
    "an approval": [
        approval(5),
        {"type": "mcp_approval_response", "approval_request_id": "mcpr_5", "approve": True, "reason": "r"},
        mcp_call(5, approval_request_id="mcpr_5"),
    ],
    "messages": [
        {"role": "user", "content": "a"},
        {"type": "message", "role": "developer", "content": [{"type": "input_text", "text": "a"}]},
        {"role": "user", "content": [{"type": "input_image", "image_url": "u", "detail": "low"}]},
        {"role": "user", "content": [{"type": "input_file", "file_id": "f", "filename": "n", "detail": "low"}]},
        _ITEMS["message"],
        _ITEMS["reasoning"],
        _ITEMS["compaction"],
    ],
}
_SHOT = {"type": "computer_screenshot", "image_url": "data:,"}


def scripts() -> Iterator[Dict[str, Any]]:
    """Every member of every item, in each odd way, in one flavour."""
    common = {
        "functions": [look()],
        "computer": {"screenshot": _SHOT},
        "callbacks": {"approve_safety_checks": True, "approve_mcp": True},
        "flavours": ["sync"],
    }
    for name, item in _ITEMS.items():
        for where, changed in _oddities(item):
            answers = [answer(1, changed, call(1)), answer(2, message())]
            params = {"tools": _TOOLS, "store": True}
            yield {**common, "name": f"odd answer: {name}{where}", "params": params, "answers": answers}
    for name, items in _INPUTS.items():
        for where, changed in _oddities(items):
            answers, params = [answer(1, call(1)), answer(2, message())], {"tools": _TOOLS, "input": changed}
            script = {**common, "name": f"odd input: {name}{where}", "params": params, "answers": answers}
            yield {**script, "budget": {"max_input_bytes": 99999, "max_input_images": 9}}


def _oddities(value: Any) -> Iterator[Tuple[str, Any]]:
    for path in _paths(value):
        for odd in [_ABSENT, *_ODD]:
            changed = copy.deepcopy(value)
            holder = changed
            for step in path[:-1]:
                holder = holder[step]
            if odd == _ABSENT:
                del holder[path[-1]]
            else:
                holder[path[-1]] = copy.deepcopy(odd)
            yield f" {'.'.join(map(str, path))}={json.dumps(odd)}", changed


def _paths(value: Any, path: Tuple[Any, ...] = ()) -> Iterator[Tuple[Any, ...]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*path, key)
        yield from _paths(inner, (*path, key))
