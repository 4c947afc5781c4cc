"""Computer runs: the parameters of the user, and the responses of the server one after the other."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from scripts.computer import call

_CLICK = {"type": "click", "button": "left", "x": 3, "y": 4}
_PARAMS: Dict[str, Any] = {"model": "computer-use", "input": "Buy milk"}
_LOGPROB = {"token": "a", "bytes": [97], "logprob": -0.5}
_ODD: List[Any] = [None, 1, "a", [], {}, True]


def message(text: str = "Done", **changes: Any) -> Dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    whole = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
    return {name: value for name, value in {**whole, **changes}.items() if value != "<absent>"}


def reasoning(**changes: Any) -> Dict[str, Any]:
    whole = {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Hm"}]}
    return {name: value for name, value in {**whole, **changes}.items() if value != "<absent>"}


def scripts() -> Iterator[Dict[str, Any]]:
    """All scripts of runs."""
    for group in (_params, _tool_choices, _histories, _messages, _reasonings, _endings):
        for title, script in group():
            name = f"computer run {group.__name__[1:].replace('_', ' ')}: {title}"
            defaults = {"params": _PARAMS, "responses": [[call(_CLICK)], [message()]]}
            yield {"name": name, "toolset": "computer run", **defaults, **script}


def _params() -> Iterator[Any]:
    for title, changes in {
        "least": {},
        "items": {"input": [{"role": "user", "content": "Hi"}]},
        "no input": {"input": []},
        "preview tool": {"tools": [{"type": "computer_use_preview", "display_width": 1, "display_height": 2}]},
        "other tool": {"tools": [{"type": "web_search"}]},
        "no tool": {"tools": []},
        "null tools": {"tools": None},
        "two tools": {"tools": [{"type": "computer"}, {"type": "computer"}]},
        "include": {"include": ["file_search_call.results", "reasoning.encrypted_content"]},
        "stream": {"stream": True},
        "background": {"background": True},
        "no stream": {"stream": False, "background": False},
        "previous response": {"previous_response_id": "resp_0"},
        "conversation": {"conversation": "conv_1"},
        "extra body": {"extra_body": {"future": 1}},
        "idempotency key": {"extra_headers": {"Idempotency-Key": "mine"}},
        "headers": {"extra_headers": {"X-Mine": "1"}, "extra_query": {"a": "b"}, "timeout": 3},
        "store": {"store": False, "reasoning": {"summary": "auto"}, "truncation": "auto"},
    }.items():
        yield title, {"params": {**_PARAMS, **changes}}
    for name in ("stream", "background", "conversation", "previous_response_id", "tools", "input", "include"):
        yield f"extra body with {name}", {"params": {**_PARAMS, "extra_body": {name: None}}}
    for steps in (0, -1, True, 1.5, None, "2", 1, 2):
        yield f"max_steps = {steps!r}", {"max_steps": steps}


def _tool_choices() -> Iterator[Any]:
    allowed = {"type": "allowed_tools", "tools": [{"type": "computer"}]}
    for choice in (
        "required",
        "auto",
        "none",
        {"type": "computer"},
        {"type": "computer_use_preview"},
        {"type": "computer_use"},
        {**allowed, "mode": "required"},
        {**allowed, "mode": "auto"},
        None,
    ):
        yield repr(choice), {"params": {**_PARAMS, "tool_choice": choice}}


def _histories() -> Iterator[Any]:
    second = call(_CLICK, id="cu_2", call_id="call_2")
    yield "two calls in one response", {"responses": [[call(_CLICK), second], [message()]]}
    yield "two responses with calls", {"responses": [[reasoning(), call(_CLICK)], [second], [message()]]}
    yield "same item again", {"responses": [[call(_CLICK)], [call(_CLICK, call_id="call_2")], [message()]]}
    yield "same call again", {"responses": [[call(_CLICK)], [call(_CLICK, id="cu_2")], [message()]]}
    yield "same item twice", {"responses": [[call(_CLICK), call(_CLICK, call_id="call_2")]]}
    yield "same call twice", {"responses": [[call(_CLICK), call(_CLICK, id="cu_2")]]}
    yield "empty ids", {"responses": [[call(_CLICK, id="")], [call(_CLICK, id="", call_id="call_2")], [message(id="")]]}
    for name, identity in (("id", "cu_1"), ("call_id", "call_1")):
        given = [{"type": "computer_call_output", name: identity, "output": {"type": "computer_screenshot"}}]
        yield f"{name} of the input", {"params": {**_PARAMS, "input": given}}
    yield "unknown fields", {"responses": [[call(_CLICK, new={"a": 1}, created_by="x")], [message()]]}
    yield (
        "with a check",
        {
            "responses": [[call(_CLICK, pending_safety_checks=[{"id": "sc_1"}])], [message()]],
            "approve": True,
        },
    )
    yield "not approved", {"responses": [[call(_CLICK, pending_safety_checks=[{"id": "sc_1"}])]], "approve": False}
    yield "driver fails", {"driver": {"click": "<raises>"}}
    yield "driver refuses", {"driver": {"click": "<refuses>"}}
    for moment in ("start", "click", "screenshot", "response"):
        yield f"cancelled at {moment}", {"cancel at": moment}


def _messages() -> Iterator[Any]:
    for field in ("id", "role", "status", "phase", "content"):
        for odd in [*_ODD, "<absent>"]:
            yield f"{field} = {odd!r}", {"responses": [[call(_CLICK), message(**{field: odd})], [message(id="msg_2")]]}
    for part in (
        {"type": "refusal", "refusal": "No"},
        {"type": "refusal"},
        {"type": "output_text", "text": "a"},
        {"type": "output_text", "text": 1, "annotations": []},
        {"type": "new", "text": "a"},
        {"type": "output_text", "text": "a", "annotations": [{"type": "file_path", "file_id": "f", "index": 1}]},
        {"type": "output_text", "text": "a", "annotations": [{"type": "file_path", "file_id": "f"}]},
        {"type": "output_text", "text": "a", "annotations": [{"type": "new"}]},
        {"type": "output_text", "text": "a", "annotations": None},
        {"type": "output_text", "text": "a", "annotations": [], "logprobs": None},
        {"type": "output_text", "text": "a", "annotations": [], "logprobs": [{**_LOGPROB, "top_logprobs": [_LOGPROB]}]},
        {"type": "output_text", "text": "a", "annotations": [], "logprobs": [_LOGPROB]},
        {"type": "output_text", "text": "a", "annotations": [], "logprobs": [{**_LOGPROB, "top_logprobs": [{}]}]},
        {"type": "output_text", "text": "a", "annotations": [], "logprobs": "a"},
    ):
        yield f"part {part!r}", {"responses": [[call(_CLICK), message(content=[part])], [message(id="msg_2")]]}
    citation = {"type": "url_citation", "title": "t", "url": "u", "start_index": 0, "end_index": 1}
    for field in citation:
        odd_part = {"type": "output_text", "text": "a", "annotations": [{**citation, field: None}]}
        yield (
            f"citation without {field}",
            {"responses": [[call(_CLICK), message(content=[odd_part])], [message(id="m")]]},
        )


def _reasonings() -> Iterator[Any]:
    for field in ("id", "summary", "content", "encrypted_content", "status"):
        for odd in [*_ODD, "completed", [{"type": "reasoning_text", "text": "a"}], [{"type": "summary_text"}]]:
            yield f"{field} = {odd!r}", {"responses": [[reasoning(**{field: odd}), call(_CLICK)], [message()]]}
    for compaction in ({"id": "cmp_1", "encrypted_content": "abc"}, {"id": "cmp_1"}, {"encrypted_content": "abc"}):
        yield (
            f"compaction {compaction!r}",
            {"responses": [[{"type": "compaction", **compaction}, call(_CLICK)], [message()]]},
        )


def _endings() -> Iterator[Any]:
    yield "at once", {"responses": [[message()]]}
    yield "refusal", {"responses": [[message(content=[{"type": "refusal", "refusal": "No"}])]]}
    yield "nothing", {"responses": [[]]}
    yield "reasoning only", {"responses": [[reasoning()]]}
    yield "commentary only", {"responses": [[message(phase="commentary")]]}
    yield "commentary and answer", {"responses": [[message(phase="commentary"), message(id="m", phase="final_answer")]]}
    yield "unfinished message", {"responses": [[message(status="incomplete")]]}
    yield "other call", {"responses": [[{"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"}]]}
    yield "unknown item", {"responses": [[{"type": "new", "id": "n"}]]}
    yield "incomplete call", {"responses": [[call(_CLICK, status="incomplete")]]}
    yield "malformed call", {"responses": [[call()]]}
    for status in ("incomplete", "failed", "in_progress", "cancelled", "queued", None):
        yield f"status {status}", {"status": status}
    yield "too many steps", {"responses": [[call(_CLICK)], [call(_CLICK, id="b", call_id="b")]], "max_steps": 2}
