"""Reads the helper methods of resources from definitions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict

from . import expressions
from .helpers import ALL_EXTRAS, KINDS, Helper, HelperOverload, HelperParameter
from .model import Area, Operation, Resource

Definition = Dict[str, Any]


def with_helpers(areas: list[Area], definitions: dict[str, Definition], glossary: dict[str, str]) -> list[Area]:
    """Gives the resources their helpers.

    Args:
        areas: All areas, with their operations.
        definitions: What the files hold, by area.
        glossary: Descriptions of parameters by name.
    """
    reader = HelperReader(areas, glossary)
    found = []
    for area in areas:
        described = definitions[area.name].get("resources", {})
        resources = tuple(
            replace(each, helpers=reader.read(area, each, described[each.path].get("helpers", {})))
            for each in area.resources
        )
        found.append(replace(area, resources=resources))
    return found


class HelperReader:
    """Reads the helpers of resources; operations that they are `like` may be anywhere.

    Args:
        areas: All areas, with their operations.
        glossary: Descriptions of parameters by name.
    """

    def __init__(self, areas: list[Area], glossary: dict[str, str]) -> None:
        self.glossary = glossary
        self.resources: dict[str, tuple[Area, Resource]] = {
            resource.path: (area, resource) for area in areas for resource in area.resources
        }

    def read(self, area: Area, resource: Resource, definitions: Definition) -> tuple[Helper, ...]:
        """Returns the helpers of one resource.

        Args:
            area: The area of the resource.
            resource: The resource that is carried.
            definitions: Its helpers as the definition has them, by name.
        """
        return tuple(self._helper(area, resource, name, each) for name, each in definitions.items())

    def _helper(self, area: Area, resource: Resource, name: str, definition: Definition) -> Helper:
        kind = definition.get("kind", "flow")
        if kind not in KINDS:
            raise ValueError(f"{resource.path}.{name} has the kind {kind!r}; use one of {', '.join(KINDS)}.")
        parameters = self._parameters(area, resource, definition)
        return Helper(
            name,
            definition["runs"],
            kind,
            definition.get("about", ""),
            parameters,
            tuple(definition.get("extras", ALL_EXTRAS)),
            definition.get("result", "None"),
            tuple(_overload(each, parameters, definition) for each in definition.get("overloads", ())),
            definition.get("viewed", False),
            definition.get("deprecated", False),
        )

    def _parameters(self, area: Area, resource: Resource, definition: Definition) -> tuple[HelperParameter, ...]:
        known = self._liked(area, resource, definition["like"]) if "like" in definition else {}
        written: Definition = definition.get("parameters", dict.fromkeys(known))
        positional: list[str] = definition.get("positional", [name for name, each in known.items() if each.positional])
        described = {**self.glossary, **{name: each.about for name, each in known.items() if each.about}}
        described.update(definition.get("describe", {}))
        found = [
            known[name] if text is None else parsed(name, text)
            for name, text in written.items()
            if name not in definition.get("without", ())
        ]
        found.sort(key=lambda each: positional.index(each.name) if each.name in positional else len(positional))
        return tuple(
            replace(each, positional=each.name in positional, about=described.get(each.name, "")) for each in found
        )

    def _liked(self, area: Area, resource: Resource, path: str) -> dict[str, HelperParameter]:
        owner, _, name = path.rpartition(".")
        home, other = self.resources[owner] if owner else (area, resource)
        operation = next(each for each in other.operations if each.name == name)
        found = _of_operation(operation)
        if home.name == area.name:
            return found
        return {key: replace(each, type=_seen_from_outside(each.type, home)) for key, each in found.items()}


def _of_operation(operation: Operation) -> dict[str, HelperParameter]:
    return {
        each.name: HelperParameter(
            each.name, each.type, None if each.required else each.default, each.positional, each.about
        )
        for each in operation.parameters
    }


def _seen_from_outside(type_: str, home: Area) -> str:
    """Names types of another area in full."""
    places = {each.name: f"{home.name}.{each.name}" for each in home.types}
    places.update({each.name: f"{home.name}_params.{each.name}" for each in home.params})

    def place(name: str) -> str:
        head, dot, rest = name.partition(".")
        return places.get(head, head) + dot + rest

    return expressions.rename(type_, place)


def parsed(name: str, text: str) -> HelperParameter:
    """Reads `Required[int]`, `int` (left out by default) or `Optional[int] = None`.

    Args:
        name: The name of the parameter.
        text: Its annotation, perhaps with a default.
    """
    type_, equals, default = text.partition(" = ")
    if equals:
        return HelperParameter(name, type_, default)
    required = expressions.is_required(type_)
    return HelperParameter(name, expressions.without_required(type_), None if required else "omit")


def _overload(overload: Definition, parameters: tuple[HelperParameter, ...], definition: Definition) -> HelperOverload:
    changed = {name: parsed(name, text) for name, text in overload.get("with", {}).items()}
    own = [
        replace(each, type=changed[each.name].type, default=changed[each.name].default)
        if each.name in changed
        else each
        for each in parameters
        if each.name not in overload.get("without", ())
    ]
    return HelperOverload(tuple(own), str(overload.get("result", definition.get("result", "None"))))
