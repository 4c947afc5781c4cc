"""Brings the parameters of hand-written methods and of WebSocket events in line with the reference."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .convert_operations import EXTRAS, as_union
from .known import Definition, Known

_PLACES = ("path", "body", "query", "header")


def update_helpers(known: Known, facts: dict[str, Any]) -> list[str]:
    """Lets methods that take the parameters of an operation take them as the reference's methods do.

    Args:
        known: The definitions, with the operations of the reference; they are changed.
        facts: The resources of the reference by path.

    Returns:
        The parameters that only a person can add, such as `files.wait_for_processing(max_wait_seconds)`.
    """
    by_hand = []
    for path, area in known.areas.items():
        resource = known.definitions[area].get("resources", {}).get(path, {})
        for name, helper in resource.get("helpers", {}).items():
            method = facts.get(path, {}).get("methods", {}).get(name)
            if method is not None:
                by_hand += [f"{path}.{name}({each})" for each in _update_helper(known, path, helper, method)]
    return by_hand


def _update_helper(known: Known, path: str, helper: Definition, method: Definition) -> list[str]:
    liked = _names_of(known, path, helper["like"]) if "like" in helper else set()
    theirs = [each["name"] for each in method["params"] if each["name"] not in EXTRAS]
    if "parameters" not in helper:
        return [name for name in theirs if name not in liked]
    parameters: Definition = helper["parameters"]
    gone = [name for name, text in parameters.items() if text is None and name not in liked]
    new = [name for name in theirs if name in liked and name not in parameters]
    for name in gone:
        del parameters[name]
    ways = method.get("overloads", [])
    for name in new:
        before = theirs[: theirs.index(name)]
        helper["parameters"] = parameters = _put(parameters, name, before)
    for index, own in enumerate(helper.get("overloads", [])):
        taken = {each["name"] for each in ways[index]["params"]} if index < len(ways) else set()
        _update_overload(own, gone, [name for name in new if name not in taken], theirs)
    return [name for name in theirs if name not in parameters]


def _update_overload(own: Definition, gone: list[str], lacking: list[str], theirs: list[str]) -> None:
    without = [name for name in own.get("without", []) if name not in gone]
    for name in lacking:
        before = [each for each in theirs[: theirs.index(name)] if each in without]
        without.insert(without.index(before[-1]) + 1 if before else 0, name)
    if without != own.get("without", []):
        own["without"] = without


def _names_of(known: Known, path: str, liked: str) -> set[str]:
    owner, _, name = liked.rpartition(".")
    resource = known.definitions[known.areas[owner or path]]["resources"][owner or path]
    operation = resource.get("operations", {}).get(name, {})
    return {each for place in _PLACES for each in operation.get(place, {})}


def _put(parameters: Definition, name: str, before: list[str]) -> Definition:
    """Returns the parameters with one more, after those that the reference has before it."""
    order = list(parameters)
    place = max((order.index(each) + 1 for each in before if each in parameters), default=0)
    order.insert(place, name)
    return {each: parameters.get(each) for each in order}


def update_events(known: Known, facts: dict[str, Any], written: Callable[[str, str, str], str]) -> list[str]:
    """Lets the methods that send events on connections take the parameters of the reference's methods.

    Args:
        known: The definitions; they are changed.
        facts: The resources of the reference by path.
        written: Writes an annotation for a definition, from its text, its resource and its area.

    Returns:
        Connections that are not in the definitions yet.
    """
    done = set()
    for area, definition in known.definitions.items():
        for connection in definition.get("connections", {}).values():
            path = connection["resource"]
            done.add(path)
            connection["events"] = {
                type_: _event(known, area, connection["events"].get(type_, {}), _parameters(each, path, area, written))
                for type_, each in facts.get(path, {}).get("events", {}).items()
            }
    return [path for path, each in facts.items() if each.get("events") and path not in done]


def _parameters(method: Definition, path: str, area: str, written: Callable[[str, str, str], str]) -> dict[str, str]:
    found = {}
    for each in method["params"]:
        text = written(as_union(re.sub(r" \| (Omit|NotGiven)\b", "", each["type"])), path, area)
        found[each["name"]] = text if "default" in each else f"Required[{text}]"
    return found


def _event(known: Known, area: str, before: Definition, parameters: dict[str, str]) -> Definition:
    def said(given: dict[str, str]) -> list[tuple[str, str]]:
        return [(name, known.in_full(text, f"{area}_params")) for name, text in given.items()]

    if said(before.get("parameters", {})) == said(parameters):
        return before
    return {**before, "parameters": parameters}
