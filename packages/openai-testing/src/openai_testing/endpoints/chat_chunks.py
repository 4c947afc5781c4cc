"""A chat completion cut into the chunks of its stream."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from ..content import tokens

Chunk = Dict[str, Any]


def chunks(completion: Dict[str, Any], include_usage: bool) -> Iterator[Chunk]:
    """Yields the chunks: for each choice its role, its text or calls, and its finish reason; then the usage.

    Args:
        completion: The whole completion.
        include_usage: Whether each chunk has `usage` (null) and a last one, without choices, holds the figures.
    """
    keys = ("id", "created", "model", "service_tier", "system_fingerprint")
    base = {"object": "chat.completion.chunk", **{key: completion[key] for key in keys}}
    if include_usage:
        base["usage"] = None
    for choice in completion["choices"]:
        for delta in _deltas(choice["message"]):
            yield {**base, "choices": [_choice(choice, delta, None)]}
        yield {**base, "choices": [_choice(choice, {}, choice["finish_reason"])]}
    if include_usage:
        yield {**base, "choices": [], "usage": completion["usage"]}


def _choice(choice: Dict[str, Any], delta: Dict[str, Any], reason: Any) -> Dict[str, Any]:
    position = delta.pop("position", None)
    logprobs = None
    if choice["logprobs"] is not None and position is not None:
        logprobs = {"content": [choice["logprobs"]["content"][position]], "refusal": None}
    return {"index": choice["index"], "delta": delta, "logprobs": logprobs, "finish_reason": reason}


def _deltas(message: Dict[str, Any]) -> Iterator[Dict[str, Any]]:
    calls: List[Dict[str, Any]] = message.get("tool_calls") or []
    content = None if message["content"] is None else ""
    yield {"role": "assistant", "content": content, "refusal": None}
    for piece in tokens.split(message["refusal"] or ""):
        yield {"refusal": piece}
    for position, piece in enumerate(tokens.split(message["content"] or "")):
        yield {"content": piece, "position": position}
    for index, call in enumerate(calls):
        yield from _call_deltas(index, call)


def _call_deltas(index: int, call: Dict[str, Any]) -> Iterator[Dict[str, Any]]:
    kind = call["type"]
    key = "arguments" if kind == "function" else "input"
    opening = {"name": call[kind]["name"], key: ""}
    yield {"tool_calls": [{"index": index, "id": call["id"], "type": kind, kind: opening}]}
    for piece in tokens.split(call[kind][key]):
        yield {"tool_calls": [{"index": index, kind: {key: piece}}]}
