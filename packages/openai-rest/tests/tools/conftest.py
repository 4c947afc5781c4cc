"""Scripted responses, and functions of either flavour, for tests of tool loops."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Callable, Dict, List

import httpx
import pytest

Item = Dict[str, Any]
TOOL: Item = {"type": "function", "name": "look", "parameters": {"type": "object", "properties": {}}, "strict": False}
USAGE = {
    "input_tokens": 1,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens": 2,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 3,
}


class Made:
    """Makes what a server answers in a run of tools."""

    tool = TOOL
    usage = USAGE

    def call(self, number: int, name: str = "look", arguments: Any = None, **changed: Any) -> Item:
        text = arguments if isinstance(arguments, str) else json.dumps(arguments or {"number": number})
        item = {"type": "function_call", "id": f"fc_{number}", "call_id": f"call_{number}", "name": name}
        return {**item, "arguments": text, "status": "completed", **changed}

    def output(self, number: int, output: Any = "seen") -> Item:
        return {"type": "function_call_output", "call_id": f"call_{number}", "output": output}

    def message(self, number: int = 1, text: str = "Done.", **changed: Any) -> Item:
        content = [{"type": "output_text", "text": text, "annotations": []}]
        item = {"type": "message", "id": f"msg_{number}", "role": "assistant", "status": "completed"}
        return {**item, "content": content, **changed}

    def reasoning(self, number: int = 1, **changed: Any) -> Item:
        return {"type": "reasoning", "id": f"rs_{number}", "summary": [], "encrypted_content": "x", **changed}

    def response(self, number: int, *output: Item, **changed: Any) -> Item:
        body = {"id": f"resp_{number}", "object": "response", "created_at": 1, "status": "completed", "model": "m"}
        more = {"parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "usage": USAGE}
        return {**body, **more, "output": list(output), **changed}

    def stream(self, number: int, *output: Item, **changed: Any) -> httpx.Response:
        events: List[Item] = [{"type": "response.created", "response": self.response(number, status="in_progress")}]
        for index, item in enumerate(output):
            events += [
                {"type": "response.output_item.added", "output_index": index, "item": item},
                {"type": "response.output_item.done", "output_index": index, "item": item},
            ]
        events.append({"type": "response.completed", "response": self.response(number, *output, **changed)})
        numbered = [{**event, "sequence_number": place} for place, event in enumerate(events)]
        text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in numbered)
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=text.encode())


@pytest.fixture
def made() -> Made:
    return Made()


class Flavour:
    """The names and the functions of one flavour: `sync`, or an asynchronous one.

    Attributes:
        prefix: What the classes of the flavour begin with.
        is_async: Whether functions are awaited.
    """

    def __init__(self, name: str) -> None:
        self.is_async = name != "sync"
        self.prefix = "Async" if self.is_async else ""

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function as it is, or as a coroutine function."""
        if not self.is_async:
            return function

        async def awaited(*arguments: Any, **keyword: Any) -> Any:
            return function(*arguments, **keyword)

        return awaited

    def caught(self, call: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """A call that returns the cancellation it raises; before Python 3.11, tasks pass on a plain one instead."""

        def use(client: Any) -> Any:
            try:
                return call(client)
            except asyncio.CancelledError as error:
                return error

        async def ause(client: Any) -> Any:
            try:
                return await call(client)
            except asyncio.CancelledError as error:
                return error

        return ause if self.is_async else use

    def cls(self, module: Any, name: str) -> Any:
        return getattr(module, self.prefix + name)


@pytest.fixture
def flavour(world: Any) -> Flavour:
    return Flavour(world.flavour)
