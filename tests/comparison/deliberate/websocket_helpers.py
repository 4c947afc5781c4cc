"""Differences of the helpers around WebSockets that are meant; the README tells why."""

from __future__ import annotations

from typing import Any, Callable, List

from deliberate.rules import Answer, Rule


def _each(alike: Callable[[Any, Any], bool]) -> Callable[[Answer, Answer], bool]:
    """Whether all that happened is the same, or differs in this way."""

    def applies(ours: Answer, theirs: Answer) -> bool:
        pairs = list(zip(ours["happened"], theirs["happened"]))
        same_length = len(pairs) == len(ours["happened"]) == len(theirs["happened"])
        return same_length and all(mine == expected or alike(mine[1], expected[1]) for mine, expected in pairs)

    return applies


def _narrower(ours: Any, theirs: Any) -> bool:
    return theirs == "OpenAIError" and ours in ("RuntimeError", "ValueError")


def _unknown(ours: Any, theirs: Any) -> bool:
    return isinstance(ours, dict) and ours["class"] == "GenericEvent" and theirs["class"] == "RealtimeErrorEvent"


def _no_event(ours: Any, theirs: Any) -> bool:
    return ours == "ValueError" and isinstance(theirs, list)


def _closed_without_id(ours: Answer, theirs: Answer) -> bool:
    return "'session.closed'" in ours["name"] and theirs["happened"][0][1] == "ValueError"


WEBSOCKET_HELPERS: List[Rule] = [
    ("session.closed without an event_id ends the session", _closed_without_id),
    ("an error that says more than OpenAIError, and is one", _each(_narrower)),
    ("an event of an unknown type is a GenericEvent, not an error event", _each(_unknown)),
    ("a message that is no event is refused", _each(_no_event)),
]
