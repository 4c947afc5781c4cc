"""Scripted streams for the streaming helpers of chat completions; `scripts` gives those of all helpers."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from scripts import assistants, responses
from scripts.values import DONE, event

_CALL = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
_FAILURE = {"error": {"message": "overloaded", "type": "server_error", "code": "x", "param": None}}
_PLACE = '{"city": "Łódź \\"1\\"", "hours": 2}'
_ANSWER = '{"text": "two", "places": [{"city": "Rome", "hours": null}, {"city": "Oslo", "hours": 12}]}'
_POINT = '{"x": 1, "y": -20}'
_STRICT = {
    "type": "function",
    "function": {"name": "look_up", "strict": True, "parameters": {"type": "object", "properties": {}}},
}
_LOOSE = {"type": "function", "function": {"name": "look_up", "parameters": {"type": "object", "properties": {}}}}


def _chunk(index: int = 0, finish: Any = None, logprobs: Any = None, **delta: Any) -> str:
    choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": logprobs}
    return event({**_HEAD, "choices": [choice]})


_HEAD = {
    "id": "c1",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "service_tier": "default",
    "system_fingerprint": "fp",
}


def _pieces(text: str, size: int = 7) -> List[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


def _said(text: str, index: int = 0) -> str:
    first = _chunk(index, role="assistant", content="", refusal=None)
    return first + "".join(_chunk(index, content=piece) for piece in _pieces(text))


def _call(place: int, name: str, arguments: str, index: int = 0) -> List[str]:
    first = {"index": place, "id": f"call_{place}", "type": "function", "function": {"name": name, "arguments": ""}}
    more = [{"index": place, "function": {"arguments": piece}} for piece in _pieces(arguments)]
    return [_chunk(index, tool_calls=[call]) for call in [first, *more]]


def _token(text: str) -> Dict[str, object]:
    return {"token": text, "bytes": list(text.encode()), "logprob": -0.5, "top_logprobs": []}


def _sure(name: str, text: str) -> str:
    probabilities = {"content": None, "refusal": None, name: [_token(text)]}
    return _chunk(logprobs=probabilities, **{name: text})


_STOP, _CALLS = _chunk(finish="stop"), _chunk(finish="tool_calls")
_ROLE = _chunk(role="assistant", content="", refusal=None)
_ROLE_ONLY = _chunk(role="assistant", content=None)
_USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
_WITH_USAGE = event({**_HEAD, "choices": [], "usage": _USAGE})
_AZURE = event({"id": "", "object": "", "created": 0, "model": "", "choices": [{"index": 0, "finish_reason": None}]})
_INTERLEAVED = "".join(a + b for a, b in zip(_call(0, "look_up", _PLACE), _call(1, "Place", _PLACE)))
_ONE_AFTER_ANOTHER = "".join(_call(0, "look_up", _PLACE) + _call(1, "Place", _PLACE))
_AUDIO = [{"id": "audio_1"}, {"transcript": "Hel"}, {"transcript": "lo"}, {"data": "QUFB"}, {"data": "QkJC"}]
_MODERATION = {
    "input": {"type": "error", "code": "c", "message": "m"},
    "output": {"type": "moderation_results", "model": "m", "results": []},
}

_TEXTS: Dict[str, str] = {
    "text": _said("Hello, world") + _STOP + DONE,
    "text with usage": _said("Hello") + _STOP + _WITH_USAGE + DONE,
    "usage in each chunk": event({**_HEAD, "choices": [], "usage": _USAGE}) + _said("Hi") + _STOP + _WITH_USAGE + DONE,
    "text in the first chunk": _chunk(role="assistant", content="Hello") + _chunk(content=" you") + _STOP + DONE,
    "text and finish in one chunk": _ROLE + _chunk(content="Hi", finish="stop") + DONE,
    "no text": _ROLE_ONLY + _STOP + DONE,
    "only a finish": _STOP + DONE,
    "refusal": _ROLE_ONLY + _chunk(refusal="I can") + _chunk(refusal="not") + _STOP + DONE,
    "text, then refusal": _said("Well") + _chunk(refusal="No") + _STOP + DONE,
    "role in each chunk": _ROLE + _chunk(role="assistant", content="Hi") + _STOP + DONE,
    "logprobs": _ROLE + _sure("content", "Hel") + _sure("content", "lo") + _STOP + DONE,
    "logprobs of a refusal": _ROLE_ONLY + _sure("refusal", "No") + _sure("refusal", "pe") + _STOP + DONE,
    "logprobs in the first chunk": _sure("content", "Hel") + _sure("content", "lo") + _STOP + DONE,
    "audio": _ROLE_ONLY
    + "".join(_chunk(audio=part) for part in _AUDIO)
    + _chunk(audio={"expires_at": 7})
    + _STOP
    + DONE,
    "two choices": _said("One", 0)
    + _said("Another", 1)
    + _chunk(0, content="!")
    + _chunk(1, "length", content="?")
    + _chunk(0, "stop")
    + DONE,
    "two choices in one chunk": _said("a", 0)
    + _said("b", 1)
    + event(
        {
            **_HEAD,
            "choices": [
                {"index": at, "delta": {"content": "x"}, "finish_reason": "stop", "logprobs": None} for at in (0, 1)
            ],
        }
    )
    + DONE,
    "the second choice begins": _said("Another", 1) + _said("One", 0) + _chunk(1, "stop") + _chunk(0, "stop") + DONE,
    "cut by the token limit": _said("Hel") + _chunk(finish="length") + DONE,
    "cut by the content filter": _said("Hel") + _chunk(finish="content_filter") + DONE,
    "reasoning of other vendors": _chunk(role="assistant", reasoning_content="Let")
    + _chunk(reasoning_content=" me")
    + _said("Hi")
    + _STOP
    + DONE,
    "annotations": _said("See")
    + _chunk(
        annotations=[
            {"type": "url_citation", "url_citation": {"url": "u", "title": "t", "start_index": 0, "end_index": 1}}
        ]
    )
    + _STOP
    + DONE,
    "moderation": _said("Hi") + event({**_HEAD, "choices": [], "moderation": _MODERATION}) + _STOP + DONE,
    "obfuscation": event(
        {
            **_HEAD,
            "obfuscation": "xyz",
            "choices": [
                {"index": 0, "delta": {"role": "assistant", "content": ""}, "finish_reason": None, "logprobs": None}
            ],
        }
    )
    + _chunk(content="Hi")
    + _STOP
    + DONE,
    "asynchronous filter of Azure": _AZURE + _said("Hi") + _AZURE + _STOP + _AZURE + DONE,
    "function call of old": _ROLE_ONLY
    + _chunk(function_call={"name": "look_up", "arguments": ""})
    + _chunk(function_call={"arguments": "{}"})
    + _chunk(finish="function_call")
    + DONE,
    "error in the middle": _said("Hel") + event(_FAILURE),
    "error at once": event(_FAILURE),
    "cut off": _said("Hel"),
    "nothing": "",
    "only [DONE]": DONE,
}
_WITH_TOOLS: Dict[str, str] = {
    "a call": _ROLE_ONLY + "".join(_call(0, "look_up", _PLACE)) + _CALLS + DONE,
    "text and a call": _said("Wait") + "".join(_call(0, "Place", _PLACE)) + _CALLS + DONE,
    "parallel calls": _ROLE_ONLY + _ONE_AFTER_ANOTHER + _CALLS + DONE,
    "interleaved calls": _ROLE_ONLY + _INTERLEAVED + _CALLS + DONE,
    "calls in two choices": _ROLE_ONLY
    + "".join(_call(0, "Place", _PLACE))
    + "".join(_call(0, "Place", _PLACE, index=1))
    + _chunk(0, "tool_calls")
    + _chunk(1, "tool_calls")
    + DONE,
    "an unknown function": _ROLE_ONLY + "".join(_call(0, "other", "{}")) + _CALLS + DONE,
    "a call in one piece": _ROLE_ONLY
    + _chunk(
        tool_calls=[{"index": 0, "id": "c", "type": "function", "function": {"name": "look_up", "arguments": "{}"}}]
    )
    + _CALLS
    + DONE,
    "arguments that are no JSON": _ROLE_ONLY + "".join(_call(0, "look_up", '{"city": nope')) + _CALLS + DONE,
    "arguments that do not fit": _ROLE_ONLY + "".join(_call(0, "Place", '{"city": 1}')) + _CALLS + DONE,
    "cut by the token limit": _ROLE_ONLY + "".join(_call(0, "Place", '{"city": ')) + _chunk(finish="length") + DONE,
}
_WITH_FORMAT: Dict[str, str] = {
    "structured": _said(_ANSWER) + _STOP + DONE,
    "structured, with white space first": _ROLE + _chunk(content=" \n") + _said(_ANSWER) + _STOP + DONE,
    "structured, refused": _ROLE_ONLY + _chunk(refusal="No") + _STOP + DONE,
    "structured, with a call": _said(_ANSWER) + "".join(_call(0, "look_up", "{}")) + _CALLS + DONE,
    "structured, two choices": _said(_ANSWER, 0) + _said(_ANSWER, 1) + _chunk(0, "stop") + _chunk(1, "stop") + DONE,
    "structured, cut by the token limit": _said(_ANSWER[:20]) + _chunk(finish="length") + DONE,
    "structured, cut by the content filter": _said(_ANSWER[:20]) + _chunk(finish="content_filter") + DONE,
    "structured, does not fit": _said('{"text": 7}') + _STOP + DONE,
    "structured, no JSON": _said("Sorry, I") + _STOP + DONE,
    "structured, cut off": _said(_ANSWER[:20]),
}


_WITH_POINT = {"structured": _said(_POINT) + _STOP + DONE}


def _chat_scripts() -> Iterator[Dict[str, Any]]:
    groups = [
        ("", _TEXTS, {}),
        ("", _WITH_TOOLS, {"tools": [_STRICT, {"$tool": "Place"}]}),
        (", tools that are not strict", _WITH_TOOLS, {"tools": [_LOOSE]}),
        ("", _WITH_FORMAT, {"response_format": {"$type": "Answer"}}),
        (", format of the API", _WITH_FORMAT, {"response_format": {"type": "json_object"}}),
        (", a dataclass of pydantic", _WITH_POINT, {"response_format": {"$type": "Point"}}),
        (", a dataclass", _WITH_POINT, {"response_format": {"$type": "PlainPoint"}}),
    ]
    for suffix, bodies, keyword in groups:
        for name, body in bodies.items():
            yield {
                "name": f"chat: {name}{suffix}",
                "operation": "chat.completions.stream",
                "keyword": {**_CALL, **keyword},
                "body": body,
                "final": ["get_final_completion"],
            }


def scripts() -> Iterator[Dict[str, object]]:
    """Every stream, once in one piece and once in pieces of five bytes."""
    for script in [*_chat_scripts(), *responses.scripts(), *assistants.scripts()]:
        for piece, suffix in ((1 << 20, ""), (5, ", in small pieces")):
            yield {"callbacks": False, **script, "name": script["name"] + suffix, "piece": piece}
