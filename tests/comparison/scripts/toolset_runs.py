"""Scripted loops with a computer or a browser, and loops whose asyncio task is cancelled."""

from __future__ import annotations

from typing import Any, Dict, Iterator

from scripts.tool_items import Item, answer, call, look, message, stream

_EAGER = {"stream": True, "eager": True}
_SHOT = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA=="}
_STATE = {"tabs": [{"id": "t1", "title": "A", "url": "https://a.example/b", "active": True}]}
_PICTURE = {"type": "input_image", "image_url": "data:image/png;base64,AA==", "detail": "low"}
_COMPUTER = {"computer": {"screenshot": _SHOT}}
_BROWSER = {"browser": {"state": _STATE, "get_page_text": "a page", "screenshot": _PICTURE}}
_WAIT: Item = {"type": "wait"}
_CLICK: Item = {"type": "click", "button": "left", "x": 1, "y": 2}
_CHECKS = [{"id": "sc_1", "code": "c", "message": "Careful."}]


def scripts() -> Iterator[Dict[str, Any]]:
    """Every script, with the functions that it does not name itself."""
    for group, entries in {"computer": _COMPUTERS, "browser": _BROWSERS, "tasks": _TASKS}.items():
        for name, script in entries.items():
            yield {"functions": [look()], **script, "name": f"{group}: {name}"}


def _used(number: int, *actions: Item, **changed: Any) -> Item:
    item = {"type": "computer_call", "id": f"cu_{number}", "call_id": f"use_{number}", "status": "completed"}
    return {**item, "actions": list(actions), "pending_safety_checks": [], **changed}


def _page(number: int, **changed: Any) -> Item:
    return call(number, "browser_get_page_text", {"tab_id": None}, **changed)


_LIMITS = {"max_input_bytes": 10000, "max_input_images": 1, "compact": "all"}
_SEVERAL = [answer(number, _used(number, _WAIT)) for number in (1, 2, 3)]
_COMPUTERS: Dict[str, Dict[str, Any]] = {
    "one call": {"answers": [answer(1, _used(1, _WAIT, _CLICK), call(2)), answer(2, message())], **_COMPUTER},
    "declared by the user": {
        "answers": [answer(1, _used(1, _WAIT)), answer(2, message())],
        "params": {"tools": [{"type": "computer"}]},
        **_COMPUTER,
    },
    "declared twice": {"answers": [], "params": {"tools": [{"type": "computer"}] * 2}, **_COMPUTER},
    "a malformed action": {"answers": [answer(1, call(2), _used(1, {"type": "click", "x": 1}))], **_COMPUTER},
    "the driver raises": {"answers": [answer(1, _used(1, _WAIT))], "computer": {"screenshot": _SHOT, "wait": "raise"}},
    "no screenshot": {"answers": [answer(1, _used(1, _WAIT))], "computer": {}},
    "a check that is approved": {
        "answers": [answer(1, _used(1, _WAIT, pending_safety_checks=_CHECKS)), answer(2, message())],
        "callbacks": {"approve_safety_checks": True, "before_action": True},
        **_COMPUTER,
    },
    "a check that is refused": {
        "answers": [answer(1, _used(1, _WAIT, pending_safety_checks=_CHECKS))],
        "callbacks": {"approve_safety_checks": False},
        **_COMPUTER,
    },
    "a recorded run": {"answers": [answer(1, _used(1, _WAIT)), answer(2, message())], "ledger": {}, **_COMPUTER},
    "eager": {"answers": [stream(1, _used(1, _WAIT)), stream(2, message())], "options": _EAGER, **_COMPUTER},
    "not early": {
        "answers": [stream(1, call(2), _used(1, _WAIT)), stream(2, message())],
        "options": _EAGER,
        "early": {"functions": ["look"], "computer": False},
        **_COMPUTER,
    },
    "early": {
        "answers": [stream(1, _used(1, _WAIT), call(2)), stream(2, message())],
        "options": _EAGER,
        "early": {"computer": True},
        **_COMPUTER,
    },
    "not chosen": {
        "answers": [answer(1, _used(1, _WAIT))],
        "params": {"tool_choice": "none"},
        **_COMPUTER,
    },
    "a budget of images": {"answers": [*_SEVERAL, answer(4, message())], "budget": _LIMITS, **_COMPUTER},
    "a budget with checks": {
        "answers": [
            answer(1, _used(1, _WAIT, pending_safety_checks=_CHECKS)),
            *(answer(number, _used(number, _WAIT)) for number in (2, 3)),
            answer(4, message()),
        ],
        "callbacks": {"approve_safety_checks": True},
        "budget": {**_LIMITS, "max_input_images": 2},
        **_COMPUTER,
    },
}
_BROWSERS: Dict[str, Dict[str, Any]] = {
    "one call": {"answers": [answer(1, _page(1), call(2)), answer(2, message())], **_BROWSER},
    "a screenshot": {
        "answers": [answer(1, call(1, "browser_screenshot", {"tab_id": None})), answer(2, message())],
        **_BROWSER,
    },
    "the driver raises": {
        "answers": [answer(1, _page(1), _page(2), call(3)), answer(2, message())],
        "browser": {**_BROWSER["browser"], "get_page_text": "raise"},
    },
    "the driver raises in a recorded run": {
        "answers": [answer(1, _page(1), _page(2)), answer(2, message())],
        "browser": {**_BROWSER["browser"], "get_page_text": "raise"},
        "ledger": {},
    },
    "a recorded run": {"answers": [answer(1, _page(1)), answer(2, message())], "ledger": {}, **_BROWSER},
    "eager": {"answers": [stream(1, _page(1), call(2)), stream(2, message())], "options": _EAGER, **_BROWSER},
    "early by name": {
        "answers": [stream(1, _page(1), call(2)), stream(2, message())],
        "options": _EAGER,
        "early": {"functions": ["browser_get_page_text"]},
        **_BROWSER,
    },
    "a budget of images": {
        "answers": [
            *(answer(number, call(number, "browser_screenshot", {"tab_id": None})) for number in (1, 2, 3)),
            answer(4, _page(4)),
            answer(5, message()),
        ],
        "budget": _LIMITS,
        **_BROWSER,
    },
    "a function with the name of a member": {
        "answers": [],
        "functions": [look(name="browser_screenshot")],
        **_BROWSER,
    },
}
_TWO = [stream(1, call(1), call(2)), stream(2, message())]
_TASKS: Dict[str, Dict[str, Any]] = {
    "a function cancels its task": {"answers": [answer(1, call(1), call(2))], "functions": [look("cancels its task")]},
    "an early function cancels its task": {
        "answers": _TWO,
        "options": _EAGER,
        "functions": [look("cancels its task")],
    },
    "an independent function cancels its task": {
        "answers": _TWO,
        "options": _EAGER,
        "functions": [look("cancels its task", independent=True)],
    },
    "an independent function cancels the run": {
        "answers": _TWO,
        "options": _EAGER,
        "functions": [look("cancels the run", independent=True)],
    },
    "a recorded function cancels its task": {
        "answers": [answer(1, call(1), call(2))],
        "functions": [look("cancels its task")],
        "ledger": {},
    },
}
