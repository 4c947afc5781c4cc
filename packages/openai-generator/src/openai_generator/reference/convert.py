"""Turns facts into definitions; types that are defined already keep their places."""

from __future__ import annotations

from typing import Any

from ..definitions.naming import area_of, exceptions, same_name
from ..openapi.constraints import Constraints
from .convert_operations import OperationConverter
from .convert_types import TypeConverter
from .known import Definition, Familiar, Known
from .placement import Place, Places, defined_names


class Converter:
    """Turns facts into definitions, one area at a time.

    Args:
        facts: What `extract` says.
        known: The definitions so far.
        constraints: Limits of parameters, where an OpenAPI document gives them.
        homeless: Familiar types whose known places are not theirs any more.
    """

    def __init__(
        self,
        facts: dict[str, Any],
        known: Known,
        constraints: Constraints | None = None,
        homeless: frozenset[Familiar] = frozenset(),
    ) -> None:
        modules = {name.removeprefix("openai.types").lstrip("."): each for name, each in facts["types"].items()}
        self.packages: dict[str, Any] = {name: each["exports"] for name, each in modules.items() if "exports" in each}
        modules = {name: each for name, each in modules.items() if name and not is_by_hand(name, "not_rendered")}
        places = {key: place for key, place in known.places.items() if key not in homeless}
        self.places: Places = Places(modules, places)
        resources = {path: each for path, each in facts["resources"].items() if not is_by_hand(path)}
        self.operations: OperationConverter = OperationConverter(
            resources, self.places, constraints or Constraints({}), known.areas
        )
        areas = {place.area for place in self.places.by_key.values()} | {*map(self.operations.area_of, resources)}
        self.areas: list[str] = [*known.definitions, *sorted(areas - known.definitions.keys())]

    def resources(self, area: str) -> tuple[Definition, dict[str, set[str]]]:
        """Returns the resources of an area, and the TypedDicts that follow from their operations.

        Args:
            area: The name of the area.
        """
        return self.operations.convert(area)

    def types(self, area: str, derived: dict[str, set[str]]) -> list[tuple[Place, Definition]]:
        """Returns the types of an area by their familiar names, in the order of the reference's modules.

        Args:
            area: The area to work on.
            derived: The TypedDicts that follow from operations, by module.
        """
        types = TypeConverter(self.places, area)
        found = []
        for module, facts in sorted(self.places.modules.items()):
            for name in defined_names(facts):
                place = self.places.by_key[module, name]
                if place.area == area and name not in derived.get(module, ()):
                    found.append((place, types.definition(module, place)))
        return found

    def familiar(self, area: str) -> dict[str, Definition]:
        """Returns what familiar modules and packages export against the rules.

        Args:
            area: The name of the area.
        """
        return {
            "passed_on": TypeConverter(self.places, area).familiar_extras(),
            "packages": self._packages(area),
        }

    def _packages(self, area: str) -> dict[str, Definition]:
        """Returns what familiar packages export against the rule that a package exports each module's own type."""
        found: dict[str, Definition] = {}
        for package, exports in self.packages.items():
            own = {
                place.known_as: place.area
                for place in self.places.by_key.values()
                if place.module.rpartition(".")[0] == package and same_name(place.module, place.known_as)
            }
            also = {
                name: f"{place.defined_in}.{place.name}"
                for name in exports
                if name not in own and (place := self._exported(name, package, area))
            }
            without = sorted(name for name in own.keys() - set(exports) if own[name] == area)
            found[package] = {key: value for key, value in (("also", also), ("without", without)) if value}
        for package, names in exceptions()["exported_as"].items():
            if area_of(f"{package}.x") == area:
                found.setdefault(package, {}).setdefault("also", {}).update(names)
        return {package: each for package, each in found.items() if each or self._is_empty(package, area)}

    def _is_empty(self, package: str, area: str) -> bool:
        """Whether a familiar package exports nothing, so that no type brings it about."""
        return bool(package) and not self.packages.get(package, True) and area_of(f"{package}.x") == area

    def _exported(self, name: str, package: str, area: str) -> Place | None:
        place = self.places.resolve(name, f"{package}.{name}", sending=name.endswith(("Param", "Params")))
        if isinstance(place, str):
            return None
        home = area_of(f"{package}.x") if package else place.area
        return place if home == area else None


def is_by_hand(path: str, kind: str = "resources_by_hand") -> bool:
    """Whether no definition describes a resource or a module of types.

    Args:
        path: The path of the resource, or the module of the types.
        kind: The list of exceptions that is looked at (that of resources by default).
    """
    return any(f"{path}.".startswith(f"{each}.") for each in exceptions()[kind])
