"""Renames the types that a definition refers to, wherever it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..definitions import expressions

Definition = dict[str, Any]
NewName = Callable[[str], str]

_PLACES = ("path", "body", "query", "header", "parameters", "with", "fields")
_TEXTS = ("alias", "result", "stream", "sends", "receives")
_LISTS = ("union", "bases")
_ASYNC = "EitherFlavour__"


def renamed(definition: Definition, new_name: NewName) -> Definition:
    """Returns the definition of a type, an operation, a helper, an event or a connection with other names in it.

    Args:
        definition: The definition; what it holds (nested types, overloads, events) is renamed too.
        new_name: Returns what to call a (dotted) name.
    """
    result = dict(definition)
    for key, value in definition.items():
        if key in _PLACES and isinstance(value, dict):
            result[key] = {name: _field(each, new_name) for name, each in value.items()}
        elif key in _TEXTS and isinstance(value, str):
            result[key] = _text(value, new_name)
        elif key in _LISTS:
            result[key] = [_text(each, new_name) for each in value]
        elif key == "overloads":
            result[key] = [renamed(each, new_name) for each in value]
        elif key in ("nested", "events"):
            result[key] = {name: renamed(each, new_name) for name, each in value.items()}
    return result


def _field(value: Any, new_name: NewName) -> Any:
    if isinstance(value, dict):
        return {**value, "type": _field(value["type"], new_name)}
    if value is None:
        return None
    type_, equals, default = value.partition(" = ")
    return _text(type_, new_name) + equals + default


def _text(type_: str, new_name: NewName) -> str:
    # helpers write `{Async}Stream` for both flavours, which is no Python
    plain = expressions.rename(type_.replace("{Async}", _ASYNC), new_name)
    return plain.replace(_ASYNC, "{Async}")
