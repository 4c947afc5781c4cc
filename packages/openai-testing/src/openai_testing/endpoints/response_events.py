"""A response cut into the events of its stream, in the API's order."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from ..content import tokens

Event = Dict[str, Any]

_EMPTY: Dict[str, Dict[str, Any]] = {
    "message": {"content": []},
    "reasoning": {"summary": []},
    "function_call": {"arguments": ""},
    "custom_tool_call": {"input": ""},
}
_ENDINGS = {"completed": "completed", "incomplete": "incomplete", "failed": "failed"}


def stream_events(response: Dict[str, Any]) -> List[Event]:
    """Makes all events of a response, numbered from 0.

    Args:
        response: The finished response.
    """
    return [{**event, "sequence_number": number} for number, event in enumerate(_events(response))]


def _events(response: Dict[str, Any]) -> Iterator[Event]:
    begun = {**response, "status": "in_progress", "output": [], "usage": None, "completed_at": None}
    begun["incomplete_details"] = None
    if response["background"]:
        queued = {**begun, "status": "queued"}
        yield {"type": "response.created", "response": queued}
        yield {"type": "response.queued", "response": queued}
    else:
        yield {"type": "response.created", "response": begun}
    yield {"type": "response.in_progress", "response": begun}
    for index, item in enumerate(response["output"]):
        yield from _item_events(index, item)
    ending = _ENDINGS.get(response["status"], "completed")
    yield {"type": f"response.{ending}", "response": response}


def _item_events(index: int, item: Dict[str, Any]) -> Iterator[Event]:
    begun = {**item, "status": "in_progress", **_EMPTY[item["type"]]}
    yield {"type": "response.output_item.added", "output_index": index, "item": begun}
    place = {"item_id": item["id"], "output_index": index}
    if item["type"] == "message":
        for position, part in enumerate(item["content"]):
            yield from _part_events({**place, "content_index": position}, part)
    elif item["type"] == "reasoning":
        for position, part in enumerate(item["summary"]):
            yield from _summary_events({**place, "summary_index": position}, part)
    else:
        yield from _call_events(place, item)
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _part_events(place: Dict[str, Any], part: Dict[str, Any]) -> Iterator[Event]:
    return _refusal_events(place, part) if part["type"] == "refusal" else _text_events(place, part)


def _refusal_events(place: Dict[str, Any], part: Dict[str, Any]) -> Iterator[Event]:
    yield {"type": "response.content_part.added", **place, "part": {**part, "refusal": ""}}
    for piece in tokens.split(part["refusal"]):
        yield {"type": "response.refusal.delta", **place, "delta": piece}
    yield {"type": "response.refusal.done", **place, "refusal": part["refusal"]}
    yield {"type": "response.content_part.done", **place, "part": part}


def _summary_events(place: Dict[str, Any], part: Dict[str, Any]) -> Iterator[Event]:
    yield {"type": "response.reasoning_summary_part.added", **place, "part": {**part, "text": ""}}
    for piece in tokens.split(part["text"]):
        yield {"type": "response.reasoning_summary_text.delta", **place, "delta": piece}
    yield {"type": "response.reasoning_summary_text.done", **place, "text": part["text"]}
    yield {"type": "response.reasoning_summary_part.done", **place, "part": part}


def _text_events(place: Dict[str, Any], part: Dict[str, Any]) -> Iterator[Event]:
    logprobs = part["logprobs"]
    yield {"type": "response.content_part.added", **place, "part": {**part, "text": "", "logprobs": []}}
    for position, piece in enumerate(tokens.split(part["text"])):
        own = logprobs[position : position + 1]
        yield {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": own}
    yield {"type": "response.output_text.done", **place, "text": part["text"], "logprobs": logprobs}
    yield {"type": "response.content_part.done", **place, "part": part}


def _call_events(place: Dict[str, Any], item: Dict[str, Any]) -> Iterator[Event]:
    custom = item["type"] == "custom_tool_call"
    name, key = ("custom_tool_call_input", "input") if custom else ("function_call_arguments", "arguments")
    for piece in tokens.split(item[key]):
        yield {"type": f"response.{name}.delta", **place, "delta": piece}
    named = {} if custom else {"name": item["name"]}
    yield {"type": f"response.{name}.done", **place, **named, key: item[key]}
