"""Scripted sessions of agents: events, answers to inputs, and the calls that meet them."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Optional

from scripts.values import answer, error_body, event

_TURN = "turn_1"
_READINGS = ("list", "until_done", "get_final_result", "collect")
_EARLY = error_body(code="invalid_request_error", message="Unknown pending tool call: call_1")
_CALLS = {
    "text": '{"place": "Brest"}',
    "object": {"place": "Brest", "days": 2},
    "list": "[1]",
    "broken": "{",
    "wrong": '{"place": 5}',
    "more": '{"place": "Brest", "unknown": 1}',
}
_HANDLERS = ("text", "nothing", "object", "parts", "generator", "number", "set", "raises", "tool", "model", "later")


def scripts() -> Iterator[Dict[str, object]]:
    yield from _turns()
    yield from _budgets()
    yield from _results()
    yield from _handled()
    yield from _openings()
    yield from _files()
    yield from _artifacts()


def _script(name: str, do: str, events: List[Dict[str, Any]], **more: object) -> Dict[str, object]:
    stream = "".join(
        event(json.dumps({**each, "event_id": f"ev_{n}", **each}), each["type"]) for n, each in enumerate(events)
    )
    return {"name": name, "do": do, "stream": stream, "inputs": [], "status": "idle", "arguments": {}, **more}


def _event(kind: str, **fields: object) -> Dict[str, Any]:
    return {"type": kind, **fields}


def _session(kind: str, status: str, *actions: Dict[str, object]) -> Dict[str, Any]:
    session = {"id": "sess_1", "object": "agent.session", "status": status, "required_actions": actions}
    return _event(f"agent.session.{kind}", session=session)


def _turn(kind: str, status: str, turn_id: str = _TURN, subagent: Optional[str] = None) -> Dict[str, Any]:
    turn = {"id": turn_id, "session_id": "sess_1", "status": status, "subagent_id": subagent, "created_at": 1}
    return _event(f"agent.session.turn.{kind}", session_id="sess_1", turn_id=turn_id, turn=turn)


def _message(text: object, place: int = 0, turn_id: str = _TURN, **fields: object) -> Dict[str, Any]:
    item: Dict[str, object] = {"id": f"msg_{place}", "type": "message", "role": "assistant", "status": "completed"}
    content = [{"type": "output_text", "text": text, "annotations": []}]
    item = {**item, "phase": "final_answer", "turn_id": turn_id, "content": content, **fields}
    return _event("agent.session.turn.item.done", session_id="sess_1", turn_id=turn_id, output_index=place, item=item)


def _call(arguments: object, name: str = "tide", call_id: str = "call_1") -> Dict[str, Any]:
    item = {"id": "item_1", "type": "function_call", "name": name, "call_id": call_id, "status": "in_progress"}
    item.update({"arguments": arguments, "turn_id": _TURN})  # type: ignore[dict-item]
    return _event("agent.session.turn.item.added", session_id="sess_1", turn_id=_TURN, item=item)


def _needs(kind: str = "function_call", name: str = "tide") -> Dict[str, Any]:
    return _session("requires_action", "requires_action", {"type": kind, "name": name, "call_id": "call_1"})


def _whole(*inner: Dict[str, Any], status: str = "completed") -> List[Dict[str, Any]]:
    begun = [_session("idle", "idle"), _turn("created", "queued"), _session("in_progress", "in_progress")]
    return [*begun, *inner, _turn(status, status), _session("idle", "idle")]


def _turns() -> Iterator[Dict[str, object]]:
    delta = _event("agent.session.turn.output_text.delta", session_id="sess_1", turn_id=_TURN, delta="No", item_id="m")
    sub = [_turn("created", "queued", "turn_2", "sub"), _turn("completed", "completed", "turn_2", "sub")]
    streams = {
        "whole": _whole(delta, _message("Noon")),
        "failed": _whole(status="failed"),
        "cancelled": _whole(status="cancelled"),
        "session fails": [_turn("created", "queued"), _session("failed", "failed"), _message("late")],
        "ends early": _whole(_message("Noon"))[:-1],
        "nothing": [],
        "subagents": _whole(*sub, _session("idle", "idle"), _message("Noon")),
        "goes on after it": [*_whole(_message("Noon")), *_whole(_message("Late", 1, "turn_2"))],
        "repeated": [{**each, "event_id": f"e{n}"} for n, each in enumerate(_whole(_message("Noon"))) for _ in "ab"],
        "needs an action": _whole(_needs(), _message("Noon")),
        "needs an approval": _whole(_needs("mcp_approval_request"), _message("Noon")),
        "an error event": _whole(_event("error", session_id="sess_1", error={"code": "c", "message": "m"})),
        "unknown events": _whole(_event("agent.session.of.tomorrow", more=1), _message("Noon")),
    }
    yield from _read_each_way(streams)


def _budgets() -> Iterator[Dict[str, object]]:
    begun = [_session("created", "idle"), _turn("created", "queued")]
    spent = _session("budget_reached", "idle")
    ended = [*begun, _needs(), _turn("completed", "completed")]
    streams = {
        "before a turn": [spent, *_whole(_message("Noon"))],
        "during a turn": _whole(spent, _message("Noon")),
        "after a turn": [*ended, spent, _message("Late")],
        "after a failed turn": [*begun, _turn("failed", "failed"), spent],
        "after a subagent's turn": [*begun, _turn("completed", "completed", "turn_2", "sub"), spent],
        "of another session": [*ended, _budget_of({"id": "sess_2"})],
        "of another session, before a turn": [_budget_of({"id": "sess_2"}), *_whole(_message("Noon"))],
        "of an empty session": [_budget_of({"id": ""}), _session("idle", "idle")],
        "of no session": [*ended, _budget_of(None)],
        "with an odd id": [*ended, _budget_of({"id": 5})],
        "with an odd session": [*ended, _budget_of("sess_1")],
        "and nothing else": [spent],
    }
    yield from _read_each_way({f"budget reached {name}": events for name, events in streams.items()})


def _budget_of(session: object) -> Dict[str, Any]:
    return _event("agent.session.budget_reached", session=session)


def _read_each_way(streams: Dict[str, List[Dict[str, Any]]]) -> Iterator[Dict[str, object]]:
    for name, events in streams.items():
        for reading in _READINGS:
            for do in ("stream", "create"):
                yield _script(f"{do}: {name}, {reading}", do, events, reading=reading)


def _results() -> Iterator[Dict[str, object]]:
    messages = {
        "typed": [_message('{"hour": 12}')],
        "two texts": [_message('{"hour": 1}', 1), _message('{"hour": 2}', 0)],
        "one does not fit": [_message('{"hour": 1}', 0), _message("Noon", 1)],
        "does not fit": [_message("Noon")],
        "no text": [_message("x", content=[])],
        "no message": [],
        "comments": [_message("Well", 0, phase="commentary"), _message('{"hour": 3}', 1)],
        "unfinished": [_message('{"hour"', 0, status="incomplete"), _message('{"hour": 4}', 1)],
        "another turn": [_message("x", 0, "turn_9"), _message('{"hour": 5}', 1)],
        "replaced": [_message("x", 0), _message('{"hour": 6}', 0)],
    }
    for name, found in messages.items():
        for do in ("stream", "create"):
            for type_ in (None, "Tide", "PydanticTide"):
                arguments = {} if type_ is None else {"output_type": {"$type": type_}}
                script = _script(f"results: {name}, {do}, {type_}", do, _whole(*found), reading="get_final_result")
                yield {**script, "arguments": arguments}
    yield _script("results: no type", "stream", [], reading="list", arguments={"output_type": {"$type": "int"}})
    agent = {"text": {"format": {"type": "text"}}}
    yield _script("results: two formats", "create", [], arguments={"agent": agent, "output_type": {"$type": "Tide"}})


def _handled() -> Iterator[Dict[str, object]]:
    for arguments in _CALLS:
        for handler in _HANDLERS:
            for do in ("stream", "create") if arguments == "text" else ("stream",):
                events = _whole(_call(_CALLS[arguments]), _message("Noon"))
                handlers = {"tool_handlers": {"tide": {"$handler": handler}}}
                yield _script(
                    f"tools: {handler} of {arguments}, {do}", do, events, reading="get_final_result", arguments=handlers
                )
    handlers = {"tool_handlers": {"tide": {"$handler": "text"}}}
    calls = [_call({}), _call({}), _call({}, "other", "call_2"), _call({}, "tide", "call_3")]
    yield _script("tools: several calls", "stream", _whole(*calls), reading="list", arguments=handlers)
    needed = _whole(_call({}), _needs(), _message("Noon"))
    yield _script("tools: needed", "stream", needed, reading="get_final_result", arguments=handlers)
    ready = answer(200, {})
    for times in (1, 3, 4):
        inputs = [ready, *[answer(400, _EARLY)] * times, ready]
        yield _script(
            f"tools: early {times} times",
            "stream",
            _whole(_call({})),
            reading="list",
            arguments=handlers,
            inputs=inputs,
        )
    refused = [ready, answer(400, error_body())]
    yield _script("tools: refused", "stream", _whole(_call({})), reading="list", arguments=handlers, inputs=refused)
    yield _script("tools: without a stream", "create", [], reading=None, arguments=handlers)


def _openings() -> Iterator[Dict[str, object]]:
    whole = _whole(_message("Noon"))
    message = {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    for name, arguments in {
        "messages": {"input": [message]},
        "empty": {"input": ""},
        "no messages": {"input": []},
        "key": {"input": "x", "idempotency_key": "mine"},
        "headers": {"input": "x", "extra_headers": {"X-Mine": "1", "IDEMPOTENCY-key": "other"}, "timeout": 3},
    }.items():
        yield _script(f"openings: {name}", "stream", whole, reading="list", arguments=arguments)
    yield _script("openings: busy", "stream", whole, reading="list", status="in_progress")
    yield _script("openings: refused", "stream", whole, reading="list", inputs=[answer(400, error_body())])
    settings = {"agent": {"model": "m", "compaction": {"async": True}}, "metadata": {"a": "b"}, "input": "x"}
    for output in ({}, {"output_type": {"$type": "Tide"}}, {"output_type": {"$type": "PydanticTide"}}):
        yield _script(
            f"openings: created, {list(output)}", "create", whole, reading=None, arguments={**settings, **output}
        )


def _files() -> Iterator[Dict[str, object]]:
    for name, files in {
        "two": {"/workspace/a": "a.csv", "/workspace/x/b.csv": "data/b.csv"},
        "missing": {"/workspace/a": "nothing"},
        "folder": {"/workspace/a": "data"},
        "link": {"/workspace/a": "../link.csv"},
        "place": {"/etc/a": "a.csv"},
        "reserved": {"/workspace/.codex/a": "a.csv"},
        "outputs": {"/workspace/outputs": "a.csv"},
        "below": {"/workspace/a": "a.csv", "/workspace/a/b": "data/b.csv"},
        "none": {},
    }.items():
        yield _script(f"files: prepare {name}", "prepare", [], files=files)
    yield _script(
        "files: prepare, second fails",
        "prepare",
        [],
        files={"/workspace/a": "a.csv", "/workspace/b": "data/b.csv"},
        failing=2,
    )
    for include in (["*.csv"], ["**/*.csv"], ["a.*", "data/*"], ["*.txt"], ["../*"], ["/etc/*"], [], "*.csv", [""]):
        yield _script(
            f"files: directory {include}", "prepare_directory", [], include=include, destination="/workspace/p"
        )
    yield _script("files: directory to nowhere", "prepare_directory", [], include=["*.csv"], destination="p")
    for file in ("path", "pair", "bytes"):
        yield _script(f"files: upload {file}", "upload", [], file=file, path="/workspace/a")
    yield _script("files: upload to nowhere", "upload", [], file="path", path="/etc/a")
    yield _script("files: not staged", "upload", [], file="path", path="/workspace/a", failing=2)


def _artifacts() -> Iterator[Dict[str, object]]:
    def artifact(number: int, path: str, turn: str = _TURN) -> Dict[str, object]:
        return {"id": f"art_{number}", "path": path, "turn_id": turn, "session_id": "sess_1"}

    for name, found in {
        "one": [artifact(1, "a"), artifact(2, "b")],
        "of another turn": [artifact(1, "a", "turn_2"), artifact(2, "a")],
        "none": [artifact(1, "b")],
        "several": [artifact(1, "a"), artifact(2, "a")],
    }.items():
        for do in ("content", "download"):
            yield _script(f"artifacts: {do} {name}", do, _whole(_message("Noon")), artifacts=found)
