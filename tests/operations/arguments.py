"""Arguments that fit the types of a method: the required ones, or all of them."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Dict, List, Union, get_overloads

from discovery import OPTIONS, hints_of, names_for_checkers
from typing_extensions import (
    Annotated,
    Literal,
    NotRequired,
    Required,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from openai_core.options import NotGiven, Omit
from openai_core.types.sequences import SequenceNotStr

DEEPEST = 4
_SCALARS: Dict[Any, Any] = {
    str: "text",
    int: 3,
    float: 0.5,
    bool: True,
    bytes: b"bytes",
    object: {"any": ["thing"]},
    Any: "anything",
    type(None): None,
    datetime.datetime: "2026-01-02T03:04:05Z",
}


def arguments_for(function: Any, *, full: bool) -> Dict[str, Any]:
    """Returns arguments by name, path parameters included; `full` gives the optional ones too, but no stream."""
    hints = hints_of(function)
    names = inspect.signature(function).parameters if full else required_names(function)
    return {name: _named(name, hints[name], full) for name in names if name not in OPTIONS and name != "stream"}


def required_names(function: Any) -> List[str]:
    """Returns the arguments without a default; where a method has several sets of them, those of the first."""
    first = next(iter(get_overloads(function)), function)
    parameters = inspect.signature(first).parameters.items()
    return [name for name, parameter in parameters if parameter.default is inspect.Parameter.empty]


def _named(name: str, hint: Any, full: bool) -> Any:
    if name.endswith("_id"):
        return f"{name}_1"
    return value_of(hint, full)


def value_of(hint: Any, full: bool, depth: int = 0) -> Any:
    """Returns a value of a type; optional keys and deeper levels only where `full` asks for them."""
    origin, members = get_origin(hint), get_args(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if origin in (Annotated, Required, NotRequired):
        return value_of(members[0], full, depth)
    if origin is Literal:
        return members[0]
    if origin is Union or type(hint).__name__ == "UnionType":
        return value_of(_first(members), full, depth)
    if is_typeddict(hint):
        return _mapping_of(hint, full, depth)
    if origin in (list, Iterable, Sequence, SequenceNotStr, tuple):
        return [] if depth > DEEPEST else [value_of(members[0], full, depth + 1)]
    if origin in (dict, Mapping):
        return {"key": value_of(members[1], full, depth + 1)}
    if hint is dict or getattr(hint, "__name__", "") == "PathLike":
        return {}
    return b"file content"


def _first(members: Any) -> Any:
    """Files are sent as bytes; of other unions the first member that is a value stands for all."""
    if bytes in members:
        return bytes
    return next(member for member in members if member not in (Omit, NotGiven, type(None)))


def _mapping_of(hint: Any, full: bool, depth: int) -> Dict[str, Any]:
    hints = get_type_hints(hint, globalns=names_for_checkers(hint.__module__), include_extras=True)
    wanted = {key for key, kind in hints.items() if get_origin(kind) is Required} | set(hint.__required_keys__)
    if full and depth < DEEPEST:
        wanted = set(hints)
    return {key: value_of(kind, full, depth + 1) for key, kind in hints.items() if key in wanted}
