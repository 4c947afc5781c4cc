"""Scripted streams for the helpers that stream runs of assistants."""

from __future__ import annotations

from typing import Any, Dict, Iterator

from scripts.values import event

_END = event("[DONE]", "done")
_FAILURE = {"error": {"message": "overloaded", "type": "server_error", "code": "x", "param": None}}


def _run(state: str, **fields: Any) -> str:
    run = {"id": "run_1", "object": "thread.run", "status": state, "thread_id": "t", "assistant_id": "a", **fields}
    return event(run, f"thread.run.{state}")


def _message(state: str, name: str = "m", content: Any = ()) -> str:
    message = {"id": name, "object": "thread.message", "status": state, "role": "assistant", "content": list(content)}
    return event(message, f"thread.message.{state}")


def _delta(*content: Any, name: str = "m") -> str:
    return event(
        {"id": name, "object": "thread.message.delta", "delta": {"content": list(content)}}, "thread.message.delta"
    )


def _text(index: int, value: str, **fields: Any) -> Dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": value, **fields}}


def _whole(value: str) -> Dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": []}}


def _step(state: str, details: Any, name: str = "step_1") -> str:
    step = {"id": name, "object": "thread.run.step", "status": state, "run_id": "run_1", "type": details["type"]}
    return event({**step, "step_details": details}, f"thread.run.step.{state}")


def _step_delta(*calls: Any, name: str = "step_1") -> str:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    step = {"id": name, "object": "thread.run.step.delta", "delta": {"step_details": details}}
    return event(step, "thread.run.step.delta")


def _function(index: int, arguments: str, **fields: Any) -> Dict[str, Any]:
    return {"index": index, "type": "function", "function": {"arguments": arguments, **fields}}


def _code(index: int, **fields: Any) -> Dict[str, Any]:
    return {"index": index, "type": "code_interpreter", "code_interpreter": fields}


_BEGIN = (
    event({"id": "t", "object": "thread"}, "thread.created") + _run("created") + _run("queued") + _run("in_progress")
)
_HELLO = (
    _message("created") + _message("in_progress") + _delta(_text(0, "Hel", annotations=[])) + _delta(_text(0, "lo"))
)
_SAID = _HELLO + _message("completed", content=[_whole("Hello")])
_CREATION = {"type": "message_creation", "message_creation": {"message_id": "m"}}
_NO_CALLS: Dict[str, Any] = {"type": "tool_calls", "tool_calls": []}
_CITATION = {"index": 0, "type": "file_citation", "text": "[1]", "start_index": 0, "end_index": 3}
_FIRST_CALL = {"id": "c0", "type": "function", "function": {"name": "f", "arguments": "{}", "output": None}}
_CALLS = (
    _step("created", _NO_CALLS)
    + _step("in_progress", _NO_CALLS)
    + _step_delta({**_function(0, "", name="f", output=None), "id": "c0"})
    + _step_delta(_function(0, "{"))
    + _step_delta(_function(0, "}"))
    + _step_delta({**_function(1, "", name="g", output=None), "id": "c1"})
    + _step_delta(_function(1, "{}"))
)
_CALLS_DONE = {
    "type": "tool_calls",
    "tool_calls": [
        {"id": "c0", **_function(0, "{}", name="f", output=None)},
        {"id": "c1", **_function(1, "{}", name="g", output=None)},
    ],
}
_NEEDED = {"required_action": {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [_FIRST_CALL]}}}
_LOGS = {"index": 0, "type": "logs", "logs": "2\n"}
_CODE_DONE = {"type": "tool_calls", "tool_calls": [{"id": "c0", **_code(0, input="1+1", outputs=[_LOGS])}]}
_CODE = (
    _step("created", _NO_CALLS)
    + _step_delta({**_code(0, input="1", outputs=[]), "id": "c0"})
    + _step_delta(_code(0, input="+1"))
    + _step_delta(_code(0, outputs=[{"index": 0, "type": "logs", "logs": "2"}]))
    + _step_delta(_code(0, outputs=[{"index": 0, "type": "logs", "logs": "\n"}]))
)
_IMAGE = {"index": 1, "type": "image_file", "image_file": {"file_id": "f"}}

_BODIES: Dict[str, str] = {
    "text": _BEGIN + _SAID + _run("completed") + _END,
    "text with its step": _BEGIN
    + _step("created", _CREATION)
    + _SAID
    + _step("completed", _CREATION)
    + _run("completed")
    + _END,
    "annotations": _BEGIN
    + _message("created")
    + _delta(_text(0, "See [1]"))
    + _delta(_text(0, "", annotations=[_CITATION]))
    + _message("completed", content=[_whole("See [1]")])
    + _run("completed")
    + _END,
    "text, image, text": _BEGIN
    + _message("created")
    + _delta(_text(0, "Look"))
    + _delta(_IMAGE)
    + _delta(_text(2, "Nice"))
    + _delta(_text(2, "!"))
    + _message("completed", content=[_whole("Look"), _IMAGE, _whole("Nice!")])
    + _run("completed")
    + _END,
    "two texts in one delta": _BEGIN
    + _message("created")
    + _delta(_text(0, "a"), _text(1, "b"))
    + _message("completed", content=[_whole("a"), _whole("b")])
    + _run("completed")
    + _END,
    "two messages": _BEGIN
    + _SAID
    + _message("created", "n")
    + _delta(_text(0, "Bye"), name="n")
    + _message("completed", "n", [_whole("Bye")])
    + _run("completed")
    + _END,
    "incomplete message": _BEGIN
    + _HELLO
    + _message("incomplete", content=[_whole("Hello")])
    + _run("incomplete")
    + _END,
    "parallel calls that need outputs": _BEGIN + _CALLS + _run("requires_action", **_NEEDED) + _END,
    "calls, then a cancelled step": _BEGIN + _CALLS + _step("cancelled", _CALLS_DONE) + _run("cancelled") + _END,
    "code": _BEGIN + _CODE + _step("completed", _CODE_DONE) + _run("completed") + _END,
    "code, then text": _BEGIN
    + _CODE
    + _step("completed", _CODE_DONE)
    + _step("created", _CREATION, "step_2")
    + _SAID
    + _step("completed", _CREATION, "step_2")
    + _run("completed")
    + _END,
    "a step that is unknown": _BEGIN + _step_delta(_function(0, "")) + _run("completed") + _END,
    "a delta without its message": _BEGIN + _delta(_text(0, "x")) + _run("completed") + _END,
    "failed": _BEGIN + _run("failed", last_error={"code": "server_error", "message": "no"}) + _END,
    "expired": _BEGIN + _run("expired") + _END,
    "cancelling": _BEGIN + _run("cancelling") + _run("cancelled") + _END,
    "unknown event": _BEGIN + _run("of_tomorrow") + _SAID + _run("completed") + _END,
    "error object": _BEGIN + event(_FAILURE, "error"),
    "error event": _BEGIN + event({"message": "no", "code": "x"}, "error") + _END,
    "cut off": _BEGIN + _HELLO,
    "nothing": "",
}
_HELPERS: Dict[str, Any] = {
    "beta.threads.runs.stream": {"assistant_id": "a", "thread_id": "t", "model": "m"},
    "beta.threads.runs.create_and_stream": {"assistant_id": "a", "thread_id": "t", "instructions": "i"},
    "beta.threads.create_and_run_stream": {"assistant_id": "a", "thread": {"messages": []}, "temperature": 0.5},
    "beta.threads.runs.submit_tool_outputs_stream": {
        "thread_id": "t",
        "run_id": "run_1",
        "tool_outputs": [{"tool_call_id": "c0", "output": "2"}],
    },
}
_FINAL = ["get_final_run", "get_final_run_steps", "get_final_messages"]


def scripts() -> Iterator[Dict[str, Any]]:
    """Every stream with callbacks, and one of each helper without."""
    for name, body in _BODIES.items():
        final = _FINAL[:1] if "thread.message.created" not in body else _FINAL[::2]
        final = final if "thread.run.step.created" not in body else [*final, _FINAL[1]]
        yield _script(f"assistants: {name}", "beta.threads.runs.stream", body, final, callbacks=True)
    for operation in _HELPERS:
        for callbacks in (True, False):
            name = f"{operation}{' with callbacks' if callbacks else ''}"
            yield _script(f"assistants: {name}", operation, _BODIES["text"], _FINAL[:1], callbacks=callbacks)


def _script(name: str, operation: str, body: str, final: Any, *, callbacks: bool) -> Dict[str, Any]:
    return {
        "name": name,
        "operation": operation,
        "keyword": _HELPERS[operation],
        "body": body,
        "final": final,
        "callbacks": callbacks,
    }
