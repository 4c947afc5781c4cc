"""Payloads for every result type below `openai.types`."""

from __future__ import annotations

import importlib
import pkgutil
import typing
from typing import Any, Dict, Iterator, List, Tuple

from reference.examples import Examples, NoExample, bare, is_union, model_fields, union_members

_ELSEWHERE = ("openai.types.webhooks", "openai.types.live", "openai.types.realtime")
_MOST_VARIANTS = 24
_UNKNOWN = "a-value-of-tomorrow"


def run(_: Iterator[Dict[str, object]]) -> Iterator[Dict[str, object]]:
    for path, name, type_ in result_types():
        for case, payload in _cases(type_):
            yield {
                "module": path,
                "name": name,
                "case": case,
                "payload": payload,
                "model": hasattr(type_, "model_fields"),
            }


def result_types() -> Iterator[Tuple[str, str, Any]]:
    """Models and unions of models, each once, where it is defined."""
    package = importlib.import_module("openai.types")
    for found in pkgutil.walk_packages(package.__path__, "openai.types."):
        if found.name.startswith(_ELSEWHERE):
            continue
        module = importlib.import_module(found.name)
        for name, value in sorted(vars(module).items()):
            if (getattr(value, "__module__", "") == found.name and hasattr(value, "model_fields")) or (
                name in getattr(module, "__all__", ()) and _is_union_of_models(value) and not found.ispkg
            ):
                yield found.name, name, value


def _is_union_of_models(value: Any) -> bool:
    return is_union(bare(value)) and any(hasattr(member, "model_fields") for member in union_members(bare(value)))


def _cases(type_: Any) -> Iterator[Tuple[str, object]]:
    for case, examples in _examples(type_):
        try:
            payload = examples.value(type_)
        except NoExample:
            continue
        yield case, payload
        if case == "full 0" and isinstance(payload, dict):
            yield from _odd(payload)


def _examples(type_: Any) -> Iterator[Tuple[str, Examples]]:
    yield "minimal", Examples(full=False, marks=False)
    for choice in range(min(_widest(type_), _MOST_VARIANTS)):
        yield f"full {choice}", Examples(full=True, choice=choice, marks=False)


def _widest(type_: Any) -> int:
    """How many variants show each member of each union and literal at the top level of a type."""
    hints = [hint for hint, _ in model_fields(type_).values()] if hasattr(type_, "model_fields") else [type_]
    return max([2, *map(_width, map(bare, hints))])


def _width(hint: Any) -> int:
    if is_union(hint):
        members = union_members(hint)
        return max(len(members), *map(_width, members))
    return len(typing.get_args(hint)) if typing.get_origin(hint) is typing.Literal else 1


def _odd(payload: Dict[str, object]) -> Iterator[Tuple[str, object]]:
    yield "unknown fields", {**payload, "field_of_tomorrow": {"deep": [1, {"a": None}]}, "class": 1, "model_x": "y"}
    yield "empty", {}
    yield "nulls", dict.fromkeys(payload)
    yield "unknown texts", _replaced(payload, _UNKNOWN)
    for index, kind in enumerate((_UNKNOWN, 12, 1.5, True, [], {}, [None], {"type": _UNKNOWN})):
        yield f"wrong values {index}", dict.fromkeys(payload, kind)
    yield "wrong deep down", _replaced(payload, 41)
    yield "numbers as texts", _replaced(payload, "12", of=(int, float))
    for key in payload:
        yield f"without {key}", {name: value for name, value in payload.items() if name != key}
    yield "unknown members", {key: _unknown_member(value) for key, value in payload.items()}


def _replaced(value: Any, by: object, of: Tuple[type, ...] = (str,)) -> Any:
    if isinstance(value, dict):
        return {key: _replaced(item, by, of) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, by, of) for item in value]
    return by if isinstance(value, of) and not isinstance(value, bool) else value


def _unknown_member(value: object) -> object:
    tomorrow = {"type": _UNKNOWN, "object": _UNKNOWN, "new": {"x": 1}}
    items: List[object] = [tomorrow, "text", 3, None]
    return tomorrow if isinstance(value, dict) else items if isinstance(value, list) else value
