"""Signatures, fields and keys of the tool runners' classes."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
from typing import Any, Dict, Iterator

from play.described import described

_CLASS_METHODS = ("__init__", "run", "iterate", "close", "from_tool", "supply_outputs", "append_user_text")


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    for script in scripts:
        module, _, public = script["name"].partition(": ")[2].partition(".")
        value = getattr(importlib.import_module(f"openai.lib.{module}"), public)
        yield {"name": script["name"], "flavour": "both", **_told(value)}


def _told(value: Any) -> Dict[str, object]:
    if not isinstance(value, type):
        return {"signature": _signature(value)} if inspect.isfunction(value) else {}
    told: Dict[str, object] = {"is a": sorted(kind.__name__ for kind in value.__mro__ if kind.__module__ == "builtins")}
    if dataclasses.is_dataclass(value):
        told["fields"] = [_field(field) for field in dataclasses.fields(value)]
        told["frozen"] = value.__dataclass_params__.frozen
    if hasattr(value, "__total__"):
        told["required"] = sorted(value.__required_keys__)
        told["optional"] = sorted(value.__optional_keys__)
        return told
    told["methods"] = {
        method: _signature(getattr(value, method)) for method in _CLASS_METHODS if hasattr(value, method)
    }
    return told


def _field(field: Any) -> Dict[str, object]:
    default = "<none>" if field.default is dataclasses.MISSING else described(field.default)
    return {"name": field.name, "default": default, "shown": field.repr, "compared": field.compare, "init": field.init}


def _signature(function: Any) -> object:
    kinds = {"is async": inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)}
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:
        return kinds
    told = [
        {
            "name": parameter.name,
            "kind": parameter.kind.name,
            "default": "<none>" if parameter.default is parameter.empty else described(parameter.default),
        }
        for parameter in parameters
    ]
    return {**kinds, "is a generator": inspect.isgeneratorfunction(function), "parameters": told}
