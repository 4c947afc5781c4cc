"""Answers to calls of `parse`, ordinary and odd ones, with what was asked for."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

Script = Dict[str, Any]

_ADDRESS = '{"street": "A", "city": "B"}'
_STEPS = '{"steps": [{"explanation": "e", "output": "o"}], "final_answer": "x"}'
_CUT = '{"street": "A", "ci'


def scripts() -> Iterator[Script]:
    """Each with a name, the method, what is asked for, and the JSON that is answered."""
    for name, asked, choices in _CHATS:
        answer = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": choices, "new": [1]}
        yield {"name": f"chat: {name}", "api": "chat", **asked, "answer": answer}
    for name, asked, output in _RESPONSES:
        answer = {"id": "r", "object": "response", "status": "completed", "output": output, "new": [1]}
        yield {"name": f"responses: {name}", "api": "responses", **asked, "answer": answer}


def _choice(content: Any, index: int = 0, reason: str = "stop", **message: Any) -> Dict[str, Any]:
    message = {"role": "assistant", "content": content, **message}
    return {"index": index, "finish_reason": reason, "logprobs": None, "message": message}


def _call(arguments: str, name: str = "Address", **fields: Any) -> Dict[str, Any]:
    return {"id": "t", "type": "function", "function": {"name": name, "arguments": arguments}, **fields}


def _message(*texts: str, **fields: Any) -> Dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []} for text in texts]
    return {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": content, **fields}


def _function_call(arguments: str, name: str = "Address", **fields: Any) -> Dict[str, Any]:
    return {"type": "function_call", "id": "f", "call_id": "k", "name": name, "arguments": arguments, **fields}


_FORMAT = {"format": "address"}
_TOOL = {"tools": ["model"]}
_LOGPROBS = {"content": [{"token": "A", "bytes": [65], "logprob": -1.0, "top_logprobs": []}], "refusal": None}

_CHATS: List[Tuple[str, Script, Any]] = [
    ("content", _FORMAT, [_choice(_ADDRESS)]),
    ("content of a list of models", {"format": "steps"}, [_choice(_STEPS)]),
    ("content of a dataclass", {"format": "dataclass"}, [_choice('{"name": "n", "tags": ["t"]}')]),
    ("content and a parameter as format", {"format": "parameter"}, [_choice(_ADDRESS)]),
    ("content without a format", {}, [_choice("text")]),
    ("empty content", _FORMAT, [_choice("")]),
    ("no content", _FORMAT, [_choice(None)]),
    ("refusal", _FORMAT, [_choice(None, refusal="No.")]),
    ("refusal beside content", _FORMAT, [_choice("No.", refusal="No.")]),
    ("several choices", _FORMAT, [_choice(_ADDRESS), _choice(_ADDRESS, 1), _choice(None, 2, refusal="No.")]),
    ("log probabilities", _FORMAT, [{**_choice(_ADDRESS), "logprobs": _LOGPROBS}]),
    ("audio and annotations", _FORMAT, [_choice(None, audio={"id": "a"}, annotations=[], new=1)]),
    ("unknown finish reason", _FORMAT, [_choice(_ADDRESS, reason="new")]),
    ("no choices", _FORMAT, []),
    ("cut by length", _FORMAT, [_choice(_CUT, reason="length")]),
    ("cut by length without a format", {}, [_choice("te", reason="length")]),
    ("cut by the filter", _FORMAT, [_choice(_CUT, reason="content_filter")]),
    ("content that is cut off", _FORMAT, [_choice(_CUT)]),
    ("content that is no JSON", _FORMAT, [_choice("text")]),
    ("content that does not fit", _FORMAT, [_choice('{"street": 1}')]),
    ("tool call", _TOOL, [_choice(None, reason="tool_calls", tool_calls=[_call(_ADDRESS)])]),
    ("tool calls", _TOOL, [_choice(None, tool_calls=[_call(_ADDRESS), _call(_ADDRESS, new=1)])]),
    ("tool call and content", {**_FORMAT, **_TOOL}, [_choice(_ADDRESS, tool_calls=[_call(_ADDRESS)])]),
    ("tool call of a schema", {"tools": ["schema"]}, [_choice(None, tool_calls=[_call(_ADDRESS, "plain")])]),
    ("tool call of an unknown tool", _TOOL, [_choice(None, tool_calls=[_call(_ADDRESS, "other")])]),
    ("tool call of an unknown kind", _TOOL, [_choice(None, tool_calls=[{"id": "t", "type": "new", "new": {}}])]),
    (
        "custom tool call",
        _TOOL,
        [_choice(None, tool_calls=[{"id": "t", "type": "custom", "custom": {"name": "c", "input": "i"}}])],
    ),
    ("no tool calls", _TOOL, [_choice("text", tool_calls=[])]),
    ("null tool calls", _TOOL, [_choice("text", tool_calls=None)]),
    ("arguments that are cut off", _TOOL, [_choice(None, tool_calls=[_call(_CUT)])]),
    (
        "arguments of a schema that are cut off",
        {"tools": ["schema"]},
        [_choice(None, tool_calls=[_call(_CUT, "plain")])],
    ),
    ("a tool that is not strict", {"tools": ["loose"]}, [_choice("text")]),
    ("a tool that is no function", {"tools": ["custom"]}, [_choice("text")]),
    (
        "a tool that is sent back",
        {**_FORMAT, **_TOOL, "again": True},
        [_choice(_ADDRESS, tool_calls=[_call(_ADDRESS)])],
    ),
]

_RESPONSES: List[Tuple[str, Script, Any]] = [
    ("text", _FORMAT, [_message(_ADDRESS)]),
    ("text of a dataclass", {"format": "dataclass"}, [_message('{"name": "n", "tags": ["t"]}')]),
    ("text without a format", {}, [_message("text")]),
    ("several texts", _FORMAT, [_message(_ADDRESS, _ADDRESS), _message(_ADDRESS)]),
    ("final answer", _FORMAT, [_message("a comment", phase="commentary"), _message(_ADDRESS, phase="final_answer")]),
    ("unknown phase", _FORMAT, [_message("a comment", phase="new")]),
    ("refusal", _FORMAT, [_message(content=[{"type": "refusal", "refusal": "No."}])]),
    ("reasoning", _FORMAT, [{"type": "reasoning", "id": "x", "summary": []}, _message(_ADDRESS)]),
    ("other items", _FORMAT, [{"type": "web_search_call", "id": "w", "status": "completed"}, _message(_ADDRESS)]),
    ("no output", _FORMAT, []),
    ("null output", _FORMAT, None),
    ("null content", _FORMAT, [_message(content=None)]),
    ("text that is cut off", _FORMAT, [_message(_CUT)]),
    ("text that does not fit", _FORMAT, [_message("{}")]),
    ("function call", _TOOL, [_function_call(_ADDRESS)]),
    ("function call of a tool of chat", {"tools": ["chat"]}, [_function_call(_ADDRESS)]),
    ("function call of a schema", {"tools": ["schema"]}, [_function_call(_ADDRESS, "plain")]),
    ("function call of a loose schema", {"tools": ["loose"]}, [_function_call(_ADDRESS, "loose")]),
    ("function call in a namespace", {"tools": ["namespace"]}, [_function_call(_ADDRESS, "plain", namespace="maps")]),
    (
        "function call of its own namespace",
        {"tools": ["schema"]},
        [_function_call(_ADDRESS, "plain", namespace="plain")],
    ),
    ("function call of another namespace", {"tools": ["schema"]}, [_function_call(_ADDRESS, "plain", namespace="x")]),
    ("function call of an unknown tool", _TOOL, [_function_call(_ADDRESS, "other")]),
    ("arguments that are cut off", _TOOL, [_function_call(_CUT)]),
    ("output that is sent back", {**_FORMAT, **_TOOL, "again": True}, [_message(_ADDRESS), _function_call(_ADDRESS)]),
    ("other settings of the text", {**_FORMAT, "text": {"verbosity": "low"}}, [_message(_ADDRESS)]),
    ("two formats", {**_FORMAT, "text": {"format": {"type": "text"}}}, [_message(_ADDRESS)]),
    ("parsed as another type", {**_FORMAT, "parse_as": "steps"}, [_message(_STEPS)]),
    ("parsed as nothing", {**_FORMAT, "parse_as": None}, [_message("text")]),
    ("format that the input changes", {**_FORMAT, "input": "json"}, [_message(_ADDRESS)]),
    (
        "format that the input changes, and another type",
        {**_FORMAT, "input": "json", "parse_as": "steps"},
        [_message(_STEPS)],
    ),
    ("format that the input drops", {**_FORMAT, "input": "text"}, [_message("text")]),
    (
        "format that the input drops, and another type",
        {**_FORMAT, "input": "text", "parse_as": "steps"},
        [_message("text")],
    ),
]
