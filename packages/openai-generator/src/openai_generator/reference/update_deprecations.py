"""Marks in the definitions what the reference marks as deprecated, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from .known import Definition, Known
from .placement import Places

Marks = dict[str, "str | bool"]


def update_deprecations(known: Known, facts: dict[str, Any], places: Places) -> None:
    """Marks methods, parameters and fields; what the definitions say about one that is marked already stays.

    Args:
        known: The definitions, as they are for the reference; they are changed.
        facts: What `extract` says.
        places: Every familiar type with its place.
    """
    for path, area in known.areas.items():
        resource = known.definitions[area].get("resources", {}).get(path, {})
        methods = facts["resources"].get(path, {}).get("methods", {})
        for name, each in {**resource.get("helpers", {}), **resource.get("operations", {})}.items():
            _mark_method(each, bool(methods.get(name, {}).get("deprecated")))
        for each in resource.get("operations", {}).values():
            _mark(each, "deprecated_parameters", _marks_of_parameters(each, places))
    _mark_types(known, places)


def _mark_method(method: Definition, is_marked: bool) -> None:
    if is_marked:
        method.setdefault("deprecated", True)
    else:
        method.pop("deprecated", None)


def _marks_of_parameters(operation: Definition, places: Places) -> Marks:
    """Returns the marks of the keys that an operation's own TypedDicts have."""
    classes = places.modules.get(operation.get("params", ""), {}).get("classes", {})
    own = {name for place in ("path", "body", "query", "header") for name in operation.get(place, {})}
    title = operation.get("params", "").rpartition(".")[2].replace("_", "")
    marks: Marks = {}
    for name, each in classes.items():
        if name.removesuffix("Base").lower() == title:
            marks.update({key: mark for key, mark in _marks(each).items() if key in own})
    return marks


def _mark_types(known: Known, places: Places) -> None:
    marks: dict[tuple[str, str], Marks] = defaultdict(dict)
    for (module, known_as), place in places.by_key.items():
        facts = places.modules.get(module, {}).get("classes", {}).get(known_as)
        if facts is not None:
            marks[place.defined_in, place.name].update(_marks(facts))
    for key, place in known.by_name.items():
        definition = known.raw(place)
        if definition is not None:
            fields = definition.get("fields", {})
            _mark(definition, "deprecated", {name: mark for name, mark in marks[key].items() if name in fields})


def _marks(facts: Definition) -> Marks:
    return {each["name"]: each["deprecated"] for each in facts.get("fields", ()) if "deprecated" in each}


def _mark(definition: Definition, key: str, marks: Marks) -> None:
    """Puts marks into a definition; a name that the reference gives becomes a text."""
    before = definition.get(key, {})
    said = {name: mark if mark is True else f"use `{mark}`" for name, mark in marks.items()}
    after = {name: before.get(name, mark) for name, mark in said.items()}
    if after:
        definition[key] = {**{name: after[name] for name in before if name in after}, **after}
    else:
        definition.pop(key, None)
