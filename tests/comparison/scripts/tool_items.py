"""Responses and their items, as scripts of tool loops put them together."""

from __future__ import annotations

import json
from typing import Any, Dict, List

Item = Dict[str, Any]

_USAGE = {
    "input_tokens": 1,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens": 2,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 3,
}


def call(number: int, name: str = "look", arguments: Any = None, **changed: Any) -> Item:
    """A call of a function."""
    text = arguments if isinstance(arguments, str) else json.dumps(arguments or {"number": number})
    item = {"type": "function_call", "id": f"fc_{number}", "call_id": f"call_{number}", "name": name, "arguments": text}
    return {**item, "status": "completed", **changed}


def message(number: int = 1, text: str = "Done.", **changed: Any) -> Item:
    """A message of the assistant."""
    content = [{"type": "output_text", "text": text, "annotations": []}]
    item = {"type": "message", "id": f"msg_{number}", "role": "assistant", "status": "completed", "content": content}
    return {**item, **changed}


def reasoning(number: int = 1, **changed: Any) -> Item:
    """A reasoning item."""
    return {"type": "reasoning", "id": f"rs_{number}", "summary": [], "encrypted_content": f"e{number}", **changed}


def approval(number: int = 1, **changed: Any) -> Item:
    """A request to approve a call of an MCP tool."""
    named = {"name": "send", "server_label": "mail", "arguments": "{}"}
    return {"type": "mcp_approval_request", "id": f"mcpr_{number}", **named, **changed}


def mcp_call(number: int = 1, **changed: Any) -> Item:
    """A call of an MCP tool."""
    named = {"name": "send", "server_label": "mail", "arguments": "{}"}
    return {"type": "mcp_call", "id": f"mcp_{number}", **named, "output": "sent", **changed}


def response(number: int, *output: Item, **changed: Any) -> Item:
    """A response."""
    body = {"id": f"resp_{number}", "object": "response", "created_at": 1, "status": "completed", "model": "m"}
    more = {"parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "usage": _USAGE}
    return {**body, **more, "output": list(output), **changed}


def answer(number: int, *output: Item, **changed: Any) -> Item:
    """The server's answer with a whole response."""
    return {"json": response(number, *output, **changed)}


def stream(number: int, *output: Item, order: Any = None, completed: Any = None) -> Item:
    """The server's answer with a stream: each item begins and ends, in the given order; then the response does."""
    events: List[Item] = [
        {"type": "response.created", "response": response(number, status="in_progress", usage=None)},
    ]
    for index in order or range(len(output)):
        place = {"output_index": index, "item": output[index]}
        events += [{"type": "response.output_item.added", **place}, {"type": "response.output_item.done", **place}]
    final = response(number, *(output if completed is None else completed))
    events.append({"type": "response.completed", "response": final})
    return {"events": [{**event, "sequence_number": place} for place, event in enumerate(events)]}


def look(does: str = "echoes", name: str = "look", **more: Any) -> Item:
    """A function that the model may call."""
    return {"name": name, "does": does, **more}
