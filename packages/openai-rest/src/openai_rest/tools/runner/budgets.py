"""How large the input of a request is, and what it leaves out where that is too large."""

from __future__ import annotations

import json
from typing import Any, Dict, FrozenSet, List, Mapping, NamedTuple, Optional, Set

from openai_core.errors import ArgumentError

from ..plain_json import is_text, json_copy
from .parameters import LARGEST_INTEGER, ContextBudgetSnapshot

__all__ = ["Budget", "dropped_calls", "without_calls"]

_CALLS = ("function_call", "computer_call")
_OUTPUTS = ("function_call_output", "computer_call_output")
_SMALLEST = {"max_input_bytes": 1, "max_input_images": 0, "keep_recent_screenshots": 1}
_SCREENSHOTS = ("browser_screenshot", "browser_zoom")
_LEFT_OUT = "Calls that returned, left out to save space (outputs are kept elsewhere, effects were not verified):"


class _Size(NamedTuple):
    input_bytes: int
    input_images: int


class Budget:
    """The limits of one run."""

    def __init__(self, given: Any) -> None:
        """Reads the limits.

        Args:
            given: What `context_budget=` was given.

        Raises:
            ArgumentError: A key is unknown, or a limit is no whole number in its range.
        """
        if type(given) is not dict or given.keys() - {*_SMALLEST, "compact"}:
            raise ArgumentError(
                f"`context_budget` takes a dictionary with the keys {', '.join(_SMALLEST)} and compact."
            )
        limits = {"keep_recent_screenshots": 1, **given}
        for name, smallest in _SMALLEST.items():
            limit = limits.get(name)
            if type(limit) is not int or not smallest <= limit <= LARGEST_INTEGER:
                raise ArgumentError(f"`context_budget[{name!r}]` takes a whole number of at least {smallest}.")
        self.compact: Optional[Any] = given.get("compact")
        if "compact" in given and not callable(self.compact):
            raise ArgumentError("`context_budget['compact']` takes a function.")
        self._limits = limits

    def holds(self, history: List[Any]) -> bool:
        """Whether the input is within the limits.

        Args:
            history: The input as a list of items.
        """
        return self._is_within(_size(history))

    def snapshot(self, history: List[Any], browser_names: FrozenSet[str]) -> Optional[ContextBudgetSnapshot]:
        """Returns a copy of an input that is over the budget, and which calls may be left out; else `None`.

        Args:
            history: The input as a list of items.
            browser_names: The names of the functions that are tools of the browser.
        """
        size = _size(history)
        if self._is_within(size):
            return None
        kept = _Kept(history, browser_names).calls(self._limits["keep_recent_screenshots"])
        eligible = [item["call_id"] for item in history if item.get("type") in _CALLS and item["call_id"] not in kept]
        return {
            "history": json_copy(history),
            "eligible_call_ids": eligible,
            "input_bytes": size.input_bytes,
            "input_images": size.input_images,
        }

    def _is_within(self, size: _Size) -> bool:
        limits = self._limits
        return bool(size.input_bytes <= limits["max_input_bytes"] and size.input_images <= limits["max_input_images"])


def _size(history: List[Any]) -> _Size:
    encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _Size(
        sum(len(piece.encode()) for piece in encoder.iterencode(history)), sum(_count_images(item) for item in history)
    )


def _count_images(item: Mapping[str, Any]) -> int:
    kind = item.get("type", "message")
    if kind == "computer_call_output":
        return 1
    parts = {"message": item.get("content"), "function_call_output": item.get("output")}.get(kind)
    return sum(map(_is_image, parts)) if type(parts) is list else 0


def _is_image(part: Any) -> bool:
    return type(part) is dict and part.get("type") == "input_image"


class _Kept:
    """The calls of a history that have to stay: the last one of each toolset, safety checks, and recent screenshots."""

    def __init__(self, history: List[Any], browser_names: FrozenSet[str]) -> None:
        self._browser_names = browser_names
        self._names: Dict[str, Any] = {}
        self._latest: Dict[str, str] = {}
        self._checked: Set[str] = set()
        self._screenshots: List[str] = []
        for item in history:
            if item.get("type") in _CALLS:
                self._take_call(item)
            elif item.get("type") in _OUTPUTS:
                self._take_output(item)

    def calls(self, recent_screenshots: int) -> Set[str]:
        return {*self._latest.values(), *self._checked, *self._screenshots[-recent_screenshots:]}

    def _take_call(self, item: Mapping[str, Any]) -> None:
        call_id, name = item["call_id"], item.get("name")
        self._names[call_id] = name
        if item["type"] == "computer_call":
            self._latest["computer"] = call_id
            if item.get("pending_safety_checks"):
                self._checked.add(call_id)
        elif name in self._browser_names:
            self._latest["browser"] = call_id

    def _take_output(self, item: Mapping[str, Any]) -> None:
        call_id = item["call_id"]
        if item["type"] == "computer_call_output":
            self._screenshots.append(call_id)
            if item.get("acknowledged_safety_checks"):
                self._checked.add(call_id)
        elif self._is_screenshot(self._names[call_id]) and any(map(_is_image, item.get("output") or ())):
            self._screenshots.append(call_id)

    def _is_screenshot(self, name: object) -> bool:
        return name in _SCREENSHOTS and name in self._browser_names


def dropped_calls(decision: Any, eligible: List[str]) -> Optional[FrozenSet[str]]:
    """Returns the calls that a decision leaves out; `None` if the decision is malformed or drops what has to stay.

    Args:
        decision: What the function `compact` has returned.
        eligible: The ids of the calls that may be left out.
    """
    if type(decision) is not dict or decision.keys() - {"drop_call_ids", "summary"}:
        return None
    dropped = decision.get("drop_call_ids")
    if type(dropped) is not list or any(type(call_id) is not str or call_id not in eligible for call_id in dropped):
        return None
    if len(set(dropped)) != len(dropped) or ("summary" in decision and not is_text(decision["summary"])):
        return None
    return frozenset(dropped)


def without_calls(history: List[Any], dropped: FrozenSet[str], summary: Optional[str]) -> List[Any]:
    """Returns the input without some calls and their outputs, led by what the model is told in their place.

    Args:
        history: The input as a list of items.
        dropped: The ids of the calls to leave out.
        summary: What the model is told of them; `None` for nothing.
    """
    gone = [item for item in history if item.get("type") in (*_CALLS, *_OUTPUTS) and item.get("call_id") in dropped]
    receipts = [_receipt(item) for item in gone if item["type"] in _CALLS]
    told = [] if summary is None else [f"What the left out tool results were about: {summary}"]
    if receipts:
        listed = json.dumps(receipts, ensure_ascii=False, separators=(",", ":"))
        told.append(f"{_LEFT_OUT} {listed}")
    notes = [{"role": "user", "content": text} for text in told]
    return [*notes, *(item for item in history if not any(item is other for other in gone))]


def _receipt(call: Mapping[str, Any]) -> Dict[str, Any]:
    named = {"name": call["name"]} if call["type"] == "function_call" else {}
    return {"call_id": call["call_id"], "kind": call["type"], **named}
