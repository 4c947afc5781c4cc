"""Events of responses over a WebSocket: in order, and with events left out, repeated, moved and spoilt."""

from __future__ import annotations

import copy
import random
from typing import Any, Dict, Iterator, List

Event = Dict[str, Any]
_ODD: List[Any] = [None, "", "x", 0, 1, 2, -1, True, 1.5, [], {}, [None], {"type": "output_text"}, "resp_2", "item_2"]


def scripts() -> Iterator[Dict[str, Any]]:
    streams = dict(_streams())
    for name, events in streams.items():
        yield {"name": f"whole: {name}", "events": events}
        yield {"name": f"whole: {name}, on a lane", "events": [{**event, "stream_id": "a"} for event in events]}
        yield {"name": f"cut: {name}", "events": events[:-1]}
        for index in range(len(events)):
            yield {"name": f"left out: {name}, {index}", "events": events[:index] + events[index + 1 :]}
            yield {"name": f"twice: {name}, {index}", "events": events[: index + 1] + events[index:]}
        for number in range(60):
            yield {"name": f"spoilt: {name}, {number}", "events": _spoilt(events, random.Random(f"{name} {number}"))}
    everything = [event for events in streams.values() for event in events[:-1]]
    for number in range(100):
        chance = random.Random(number)
        mixed = [copy.deepcopy(chance.choice(everything)) for _ in range(30)]
        yield {"name": f"mixed: {number}", "events": [streams["message"][0], *mixed]}


def _response(status: str, *output: Any, **fields: Any) -> Event:
    return {"id": "resp_1", "object": "response", "status": status, "model": "m", "output": [*output], **fields}


def _stream(*events: Event, **final: Any) -> List[Event]:
    last = {"type": "response.completed", "response": {**_response("completed"), **final}}
    return [{"type": "response.created", "response": _response("in_progress")}, *events, last]


def _event(kind: str, **fields: Any) -> Event:
    return {"type": f"response.{kind}", "output_index": 0, "item_id": "item_1", **fields}


def _item(kind: str, when: str = "added", place: int = 0, **fields: Any) -> Event:
    item = {"id": "item_1", "type": kind, "status": "in_progress", **fields}
    return {"type": f"response.output_item.{when}", "output_index": place, "item": item}


def _streams() -> Iterator[Any]:
    yield "message", _message()
    yield "refusal", _refusal()
    yield "bare deltas", _bare_deltas()
    yield "calls", _calls()
    yield "reasoning", _reasoning()
    yield "code", _code()
    yield "shell", _shell()
    yield "tools", _tools()
    yield "replaced", _replaced()
    yield "ends", _ends()


def _message() -> List[Event]:
    part = {"type": "output_text", "text": "", "annotations": []}
    at: Event = {"content_index": 0}
    logprob = {"token": "H", "logprob": -0.5, "top_logprobs": []}
    citation = {"type": "url_citation", "url": "https://a", "title": "A", "start_index": 0, "end_index": 1}
    whole = {**part, "text": "Hello.", "annotations": [citation]}
    return _stream(
        {"type": "response.queued", "response": _response("queued")},
        {"type": "response.in_progress", "response": _response("in_progress", extra=1)},
        _item("message", role="assistant", content=[]),
        _event("content_part.added", part=part, **at),
        _event("output_text.delta", delta="Hel", logprobs=[logprob], **at),
        _event("output_text.delta", delta="lo", logprobs=[logprob], **at),
        _event("output_text.annotation.added", annotation_index=2, annotation=citation, **at),
        _event("output_text.done", text="Hello.", logprobs=[logprob], **at),
        _event("content_part.done", part=whole, **at),
        _item("message", "done", role="assistant", content=[whole, None, {"type": "refusal", "refusal": "No"}]),
        {"type": "response.tomorrow", "value": 1},
        output=[{"id": "item_1", "type": "message", "role": "assistant", "status": "completed", "content": [whole]}],
    )


def _refusal() -> List[Event]:
    at: Event = {"content_index": 1}
    return _stream(
        _item("message", role="assistant", content=None),
        _event("content_part.added", part={"type": "refusal", "refusal": "I "}, **at),
        _event("refusal.delta", delta="can", **at),
        _event("refusal.delta", delta="not", content_index=3),
        _event("output_text.delta", delta="?", content_index=7, logprobs=None),
        _event("refusal.done", refusal="I cannot.", **at),
        output=None,
    )


def _bare_deltas() -> List[Event]:
    return _stream(
        _event("output_text.delta", delta="a", content_index=0),
        _event("output_text.delta", delta="b", content_index=2),
        _event("function_call_arguments.delta", delta='{"a"', output_index=4, item_id="item_2"),
        _event("function_call_arguments.delta", delta=":1}", output_index=4, item_id="item_2"),
        _event("custom_tool_call_input.delta", delta="x", output_index=2, item_id="item_3"),
        _event("mcp_call_arguments.done", arguments="{}", output_index=3, item_id="item_4"),
        _event("output_text.delta", delta="other", content_index=0, item_id="item_5"),
        _event("output_text.delta", delta="late", content_index=0),
    )


def _calls() -> List[Event]:
    function = {"call_id": "call_1", "name": "f"}
    return _stream(
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {"type": "function_call", "arguments": "", **function},
        },
        _event("custom_tool_call_input.delta", delta="no"),
        _event("function_call_arguments.delta", delta='{"a":'),
        _event("function_call_arguments.delta", delta="1", item_id="item_2"),
        _event("function_call_arguments.done", arguments='{"a":1}'),
        _item("custom_tool_call", place=1, call_id="call_2", name="g", input="in"),
        _event("custom_tool_call_input.delta", delta="put", output_index=1),
        _event("custom_tool_call_input.done", input="input!", output_index=1),
        _item("mcp_call", place=2, name="h", server_label="s", arguments="{"),
        _event("mcp_call_arguments.delta", delta="}", output_index=2),
        _event("mcp_call_arguments.done", arguments="{ }", output_index=2),
        _item("function_call", "done", arguments='{"a":1}', **function),
    )


def _reasoning() -> List[Event]:
    at: Event = {"summary_index": 0}
    part = {"type": "summary_text", "text": "I"}
    return _stream(
        _item("reasoning", summary=[], content=[{"type": "reasoning_text", "text": "Hm"}]),
        _event("reasoning_summary_part.added", part=part, **at),
        _event("reasoning_summary_text.delta", delta=" see", **at),
        _event("reasoning_summary_text.done", text="I see.", **at),
        _event("reasoning_summary_part.added", part=part, summary_index=1),
        _event("reasoning_summary_text.delta", delta="!", summary_index=1),
        _event("reasoning_summary_part.done", part={**part, "text": "I do"}, **at),
        _event("reasoning_text.delta", delta="m", content_index=0),
        _event("content_part.added", part={"type": "reasoning_text", "text": ""}, content_index=2),
        _event("reasoning_text.delta", delta="far", content_index=2),
        _event("content_part.added", part={"type": "reasoning_text", "text": ""}, content_index=1),
        _event("reasoning_text.done", text="near", content_index=1),
        _item("reasoning", "done", summary=[part], encrypted_content="e"),
    )


def _code() -> List[Event]:
    kind = "code_interpreter_call"
    return _stream(
        _item(kind, code=None, container_id="c", outputs=None),
        _event(f"{kind}.in_progress"),
        _event(f"{kind}_code.delta", delta="print("),
        _event(f"{kind}_code.delta", delta="1)"),
        _event(f"{kind}_code.done", code="print(1)"),
        _event(f"{kind}.interpreting"),
        _event(f"{kind}.completed"),
    )


def _shell() -> List[Event]:
    call = {"call_id": "call_1", "action": {"commands": ["l"], "timeout_ms": 1, "max_output_length": 9}}
    output = {"stdout": "all", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}
    prints: Event = {"output_index": 1, "item_id": "item_2"}
    return _stream(
        _item("shell_call", **call),
        _event("shell_call_command.delta", delta="s", command_index=0),
        _event("shell_call_command.added", command="pw", command_index=1),
        _event("shell_call_command.delta", delta="d", command_index=1),
        _event("shell_call_command.done", command="ls -l", command_index=0),
        _item("shell_call_output", place=1, id="item_2", call_id="call_1", output=[]),
        _event("shell_call_output_content.delta", delta={"stdout": "a"}, command_index=1, **prints),
        _event("shell_call_output_content.delta", delta={"stdout": "b", "stderr": "c"}, command_index=1, **prints),
        _event("shell_call_output_content.delta", delta={}, command_index=0, **prints),
        _event("shell_call_output_content.done", output=[output, output], command_index=1, **prints),
        _event("shell_call_output_content.delta", delta={"stdout": "more"}, command_index=1, **prints),
    )


def _tools() -> List[Event]:
    kinds = ("file_search_call", "web_search_call", "image_generation_call", "mcp_call")
    items = [_item(kind, place=place, queries=["q"], arguments="{}") for place, kind in enumerate(kinds)]
    states = {"file_search_call": "searching", "web_search_call": "searching", "image_generation_call": "generating"}
    events = [
        _event(f"{kind}.{state}", output_index=place)
        for place, kind in enumerate(kinds)
        for state in ("in_progress", states.get(kind, "failed"), "completed")
    ]
    return _stream(*items, *events)


def _replaced() -> List[Event]:
    other = _item("message", role="assistant", content=[{"type": "output_text", "text": "new", "annotations": []}])
    other["item"]["id"] = "item_2"
    return _stream(
        _item("message", role="assistant", content=[]),
        _event("output_text.delta", delta="old", content_index=0),
        other,
        _event("output_text.delta", delta="late", content_index=0),
        _item("message", "done", role="assistant", content=[]),
        _event("output_text.delta", delta="er", content_index=0, item_id="item_2"),
        {"type": "response.in_progress", "response": _response("in_progress", other["item"], None)},
        {"type": "response.in_progress", "response": {**_response("in_progress"), "output": None}},
        _event("output_text.done", text="", content_index=0, item_id="item_2"),
        output=None,
    )


def _ends() -> List[Event]:
    message = {"id": "item_1", "type": "message", "role": "assistant", "content": []}
    failed = {"type": "response.incomplete", "response": _response("incomplete", message, error=None)}
    error = {"type": "error", "code": "c", "message": "m", "param": None}
    return [*_stream(_item("message", content=[]))[:-1], failed, error, failed]


def _spoilt(events: List[Event], chance: random.Random) -> List[Event]:
    spoilt = copy.deepcopy(events)
    for _ in range(chance.randint(1, 3)):
        event = chance.choice(spoilt)
        holder = event
        inner = [value for value in event.values() if isinstance(value, dict) and value]
        if inner and chance.random() < 0.5:
            holder = chance.choice(inner)
        name = chance.choice([*holder, "stream_id"])
        if holder is event and name == "type":
            spoilt.remove(event)
            spoilt.insert(chance.randint(0, len(spoilt)), event)
        elif chance.random() < 0.3:
            holder.pop(name, None)
        else:
            holder[name] = copy.deepcopy(chance.choice(_ODD))
    return spoilt
