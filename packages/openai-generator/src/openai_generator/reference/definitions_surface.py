"""What definitions offer, by the names that users know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..definitions import expressions
from ..definitions.load import load_definitions
from ..definitions.model import Area, Resource, Type
from ..definitions.project import this_project
from ..surface import Parts, Surface, part_of_parameter, parts_of_operation, parts_of_type
from .convert_operations import EXTRAS
from .known import Definition, Known


def surface_of(definitions: dict[str, Definition], glossary: dict[str, str]) -> Surface:
    """Returns what definitions offer.

    Args:
        definitions: What the files hold, by area.
        glossary: Descriptions of parameters by name.
    """
    known, found, project = Known(definitions), Surface({}, {}, [], []), this_project()
    for area in load_definitions(definitions, glossary):
        seen = _Seen(known, area)
        for name, parts in seen.things():
            found.things[name] = parts
            found.packages[name] = project.package_of(area.name)
        found.untold += seen.untold
        found.untold_types += seen.untold_types
    return found


class _Seen:
    """One area as users see it: types by their familiar names."""

    def __init__(self, known: Known, area: Area) -> None:
        self.known = known
        self.area = area
        self.untold: list[str] = []
        self.untold_types: list[tuple[str, str]] = []

    def things(self) -> Iterator[tuple[str, Parts]]:
        for resource in self.area.resources:
            if not resource.about:
                self.untold.append(f"`client.{resource.path}`")
            yield from self._methods(resource)
        for connection in self.area.connections:
            path = f"client.{connection.resource}.connect"
            for event in _events(connection.events):
                yield f"{path}: {event.type}", {each.name: self._parameter(each) for each in event.parameters}
        for module, names in {**self.area.passed_on, **self.area.packages}.items():
            yield from ((f"openai.types.{module}.{name}".replace("..", "."), {}) for name in names)
        for section, types in ((self.area.name, self.area.types), (f"{self.area.name}_params", self.area.params)):
            for type_ in types:
                yield from self._type(section, type_)

    def _methods(self, resource: Resource) -> Iterator[tuple[str, Parts]]:
        for operation in resource.operations:
            name = f"client.{resource.path}.{operation.name}"
            self.untold += [] if operation.about else [f"`{name}`"]
            self._untold_parameters(name, operation.parameters)
            yield name, parts_of_operation(operation, self._answered, self._sent)
        own = {operation.name for operation in resource.operations}
        for helper in resource.helpers:
            name = f"client.{resource.path}.{helper.name}"
            self._untold_parameters(name, helper.parameters)
            if helper.name not in own:
                yield name, {each.name: self._parameter(each) for each in helper.parameters}

    def _untold_parameters(self, method: str, parameters: Iterable[Any]) -> None:
        names = [each.name for each in parameters if not each.about and each.name not in EXTRAS]
        self.untold += [line for name in names if (line := f"`{method}({name}=)`") not in self.untold]

    def _parameter(self, parameter: Any) -> str:
        return part_of_parameter(parameter, self._sent)

    def _answered(self, text: str) -> str:
        return self._said(text, self.area.name)

    def _sent(self, text: str) -> str:
        return self._said(text, f"{self.area.name}_params")

    def _type(self, home: str, type_: Type) -> Iterator[tuple[str, Parts]]:
        for nested in type_.nested:
            yield from self._type(home, nested)
        if type_.variants_only:
            return
        parts = parts_of_type(type_, lambda text: self._said(text, home))
        for module, known_as in getattr(type_, "places", ((type_.module, type_.known_as),)):
            name = f"openai.types.{module}.{known_as}"
            self.untold_types += [] if type_.about else [(name, "")]
            self.untold_types += [(name, each.name) for each in type_.fields or () if not each.about]
            yield name, parts

    def _said(self, text: str, home: str) -> str:
        def familiar(name: str) -> str:
            area, _, rest = self.known.in_full(name, home).partition(".")
            place = self.known.by_name.get((area, rest))
            return place.known_as if place else name

        try:
            return expressions.rename(text, familiar)
        except SyntaxError:
            return text


def _events(group: Any) -> Iterator[Any]:
    yield from group.events
    for inner in group.groups.values():
        yield from _events(inner)
