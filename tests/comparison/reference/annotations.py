"""The names of all types and methods of the reference, as records for `play.annotations`."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import Any, Dict, Iterator

import openai
import openai.types
from reference.calls import vars_of


def run(_: Iterator[Dict[str, object]]) -> Iterator[Dict[str, object]]:
    for module in sorted(each.name for each in pkgutil.walk_packages(openai.types.__path__, "openai.types.")):
        yield from _types(module)
    yield from _methods(openai.OpenAI(api_key="sk-compared", admin_api_key="sk-admin-compared"), "")


def _types(module: str) -> Iterator[Dict[str, object]]:
    loaded = importlib.import_module(module)
    if hasattr(loaded, "__path__"):
        return
    own = {name for name, each in vars(loaded).items() if getattr(each, "__module__", "") == module}
    for name in sorted(own | {*getattr(loaded, "__all__", ())}):
        if not inspect.isfunction(getattr(loaded, name)) and name[0] != "_":
            yield {"kind": "types", "path": module, "name": name}


def _methods(resource: Any, prefix: str) -> Iterator[Dict[str, object]]:
    for name in sorted({*vars_of(type(resource))}):
        if name.startswith(("_", "with_")):
            continue
        found = inspect.getattr_static(type(resource), name)
        if inspect.isfunction(found) and prefix:
            yield {"kind": "parameters", "path": prefix.rstrip("."), "name": name}
        elif type(found).__name__ == "cached_property":
            yield from _methods(getattr(resource, name), f"{prefix}{name}.")
