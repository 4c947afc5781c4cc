"""Computer calls and runs: what the model asks for, what the driver and the policies do."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

Script = Dict[str, Any]

_POINT = {"x": 3, "y": 4}
_ACTIONS: Dict[str, Dict[str, Any]] = {
    "click": {"type": "click", "button": "left", **_POINT},
    "double_click": {"type": "double_click", **_POINT},
    "drag": {"type": "drag", "path": [{"x": 1, "y": 2}, {"x": 3, "y": 4}]},
    "keypress": {"type": "keypress", "keys": ["CTRL", "A"]},
    "move": {"type": "move", **_POINT},
    "screenshot": {"type": "screenshot"},
    "scroll": {"type": "scroll", "scroll_x": 0, "scroll_y": -100, **_POINT},
    "type": {"type": "type", "text": "Grüße\n"},
    "wait": {"type": "wait"},
}
_ODD: List[Any] = [None, True, 1.5, "1", [], ["a"], [1], {}, -1]
_CHECKS = [{"id": "sc_1", "code": "malicious", "message": "Look out"}, {"id": "sc_2"}]
_BATCH = [_ACTIONS[name] for name in ("click", "type", "keypress")]
_SHOT = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA=="}


def call(*actions: Dict[str, Any], **changes: Any) -> Dict[str, Any]:
    """A computer call; what is changed to `<absent>` is left out."""
    whole = {"type": "computer_call", "id": "cu_1", "call_id": "call_1", "status": "completed"}
    found = {**whole, "pending_safety_checks": [], "actions": list(actions), **changes}
    return {name: value for name, value in found.items() if value != "<absent>"}


def scripts() -> Iterator[Script]:
    """All scripts of computer calls; those of runs are in `computer_runs.py`."""
    for group in (_actions, _odd_actions, _odd_calls, _policies, _drivers, _cancellations):
        for title, script in group():
            yield {"name": f"computer {group.__name__[1:].replace('_', ' ')}: {title}", "toolset": "computer", **script}


def _actions() -> Iterator[Any]:
    for name, action in _ACTIONS.items():
        yield name, {"call": call(action)}
        yield f"{name} with keys", {"call": call({**action, "keys": ["SHIFT"]})}
        yield f"{name} with unknown fields", {"call": call({**action, "new": {"a": 1}})}
        yield f"{name} of the preview tool", {"call": call(action=action, actions="<absent>")}
    yield "several", {"call": call(*_BATCH)}
    yield "all", {"call": call(*_ACTIONS.values())}
    yield "screenshot first", {"call": call(_ACTIONS["screenshot"], _ACTIONS["click"])}
    yield "screenshot last", {"call": call(_ACTIONS["click"], _ACTIONS["screenshot"])}
    yield "screenshots only", {"call": call(_ACTIONS["screenshot"], _ACTIONS["screenshot"])}


def _odd_actions() -> Iterator[Any]:
    for name, action in _ACTIONS.items():
        for field in [*action, "keys"]:
            for odd in _ODD:
                if field != "type":
                    yield f"{name}.{field} = {odd!r}", {"call": call(_ACTIONS["wait"], {**action, field: odd})}
            if field in action and field != "type":
                left = {other: value for other, value in action.items() if other != field}
                yield f"{name} without {field}", {"call": call(left)}
    for button in ("right", "wheel", "back", "forward", "middle", ""):
        yield f"button {button!r}", {"call": call({**_ACTIONS["click"], "button": button})}
    for point in ({"x": 1}, {"x": 1, "y": "2"}, [1, 2], None, {"x": 1, "y": True}):
        yield f"drag over {point!r}", {"call": call({"type": "drag", "path": [{"x": 0, "y": 0}, point]})}
    yield "drag over nothing", {"call": call({"type": "drag", "path": []})}
    yield "of no known type", {"call": call({"type": "teleport", **_POINT})}


def _odd_calls() -> Iterator[Any]:
    click = _ACTIONS["click"]
    for field in ("id", "call_id", "status", "pending_safety_checks", "actions"):
        for odd in [*_ODD, "<absent>"]:
            yield f"{field} = {odd!r}", {"call": call(click, **{field: odd})}
    for status in ("in_progress", "incomplete", "failed"):
        yield f"status {status}", {"call": call(click, status=status)}
    yield "both forms", {"call": call(click, action=click)}
    yield "both forms, one null", {"call": call(click, action=None)}
    yield "preview tool and null actions", {"call": call(action=click, actions=None)}
    yield (
        "preview tool without checks",
        {"call": call(action=click, actions="<absent>", pending_safety_checks="<absent>")},
    )
    for odd in _ODD:
        yield f"check {odd!r}", {"call": call(click, pending_safety_checks=[odd])}
        yield f"check with id {odd!r}", {"call": call(click, pending_safety_checks=[{"id": odd}])}
        yield f"check with code {odd!r}", {"call": call(click, pending_safety_checks=[{"id": "a", "code": odd}])}
    yield "created by", {"call": call(click, created_by="somebody")}


def _policies() -> Iterator[Any]:
    checked = call(*_BATCH, pending_safety_checks=_CHECKS)
    for answer in (True, False, None, 1, "yes", "<raises>"):
        yield f"checks, {answer!r}", {"call": checked, "approve": answer}
        for place in range(4):
            answers = [True] * place + [answer]
            yield f"action {place}, {answer!r}", {"call": call(*_BATCH), "before": answers}
        yield f"checks and actions, {answer!r}", {"call": checked, "approve": True, "before": [True, answer]}
    yield "checks without a policy", {"call": checked}
    yield "no checks, a policy", {"call": call(*_BATCH), "approve": False}
    yield "asked for a screenshot", {"call": call(_ACTIONS["screenshot"]), "before": [False]}


def _drivers() -> Iterator[Any]:
    for name in ("click", "type", "keypress", "screenshot"):
        yield f"{name} raises", {"call": call(*_BATCH), "driver": {name: "<raises>"}}
        yield f"{name} raises a computer error", {"call": call(*_BATCH), "driver": {name: "<refuses>"}}
        yield f"{name} returns something", {"call": call(*_BATCH), "driver": {name: {"a": 1}}}
        yield f"{name} is missing", {"call": call(*_BATCH), "driver": {name: "<missing>"}}
        yield f"{name} is of the other flavour", {"call": call(*_BATCH), "driver": {name: "<other flavour>"}}
        yield f"{name} takes cancelled", {"call": call(*_BATCH), "driver": {name: "<takes cancelled>"}}
    for odd in [*_ODD, "", " ", "file_1"]:
        for field in ("type", "image_url", "file_id"):
            yield (
                f"screenshot with {field} = {odd!r}",
                {
                    "call": call(_ACTIONS["wait"]),
                    "driver": {"screenshot": {**_SHOT, field: odd}},
                },
            )
    for shot in ({"type": "computer_screenshot", "file_id": "file_1"}, {**_SHOT, "new": 1}, {"type": "input_image"}):
        yield f"screenshot {shot!r}", {"call": call(_ACTIONS["wait"]), "driver": {"screenshot": shot}}


def _cancellations() -> Iterator[Any]:
    whole = {"call": call(*_BATCH, pending_safety_checks=_CHECKS), "approve": True, "before": [True] * 4}
    for moment in ("start", "approve", "before 0", "before 2", "before 3", "click", "type", "keypress", "screenshot"):
        yield f"at {moment}", {**whole, "cancel at": moment}
    for moment in ("click", "screenshot"):
        yield f"at {moment}, which raises", {**whole, "cancel at": moment, "driver": {moment: "<raises>"}}
    yield "at approval, which raises", {**whole, "cancel at": "approve", "approve": "<raises>"}
    yield "at a question, which raises", {**whole, "cancel at": "before 1", "before": [True, "<raises>"]}
    yield "never", whole
