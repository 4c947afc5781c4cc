"""What can be read of a delta: servers send `null`, texts or numbers where the API has objects and lists."""

from __future__ import annotations

from typing import Any, List

from ...shapes import is_object, models_in
from ..accumulation import copied, put


def pieces_in(entries: Any) -> List[Any]:
    """Returns the objects of a list, each with the `index` of what it goes on with: its place where it names none.

    Args:
        entries: The content of a message's delta, or the tool calls of a step's delta. They are not changed.
    """
    return [_with_index(piece, place) for place, piece in enumerate(models_in(entries))]


def content_of(delta: Any) -> List[Any]:
    """Returns the pieces of a message's delta; what is no delta has none.

    Args:
        delta: The delta as received.
    """
    return pieces_in(getattr(delta, "content", None))


def calls_of(delta: Any) -> List[Any]:
    """Returns the pieces of tool calls of a step's delta; what is no delta, or is about something else, has none.

    Args:
        delta: The delta as received.
    """
    details = getattr(delta, "step_details", None)
    return pieces_in(getattr(details, "tool_calls", None))


def addable(delta: Any) -> Any:
    """Returns a step's delta as it is added to the step: its details are an object or nothing, each call has an index.

    Args:
        delta: The delta as received; it is not changed.
    """
    details = delta.step_details
    if not is_object(details):
        return _with(delta, "step_details", None)
    calls = getattr(details, "tool_calls", None)
    return delta if calls is None else _with(delta, "step_details", _with(details, "tool_calls", pieces_in(calls)))


def name_of(data: Any) -> Any:
    """Returns what a message or a step is kept under: its id, as long as that can be a key.

    Args:
        data: The message, the step, or what an event about one holds.
    """
    return data.id if data.id is None or isinstance(data.id, str) else repr(data.id)


def _with_index(piece: Any, place: int) -> Any:
    return piece if type(getattr(piece, "index", None)) is int else _with(piece, "index", place)


def _with(model: Any, name: str, value: Any) -> Any:
    changed = copied(model)
    put(changed, name, value)
    return changed
