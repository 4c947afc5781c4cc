"""What the definitions hold, by the familiar names of the reference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..definitions import expressions
from ..definitions.load import load_definitions
from .placement import Place

Definition = dict[str, Any]
Familiar = tuple[str, str]
SHAPE = ("bases", "fields", "union", "discriminator", "alias")


class Known:
    """The types and resources of the definitions.

    Args:
        definitions: What the files hold, by area.
    """

    def __init__(self, definitions: dict[str, Definition]) -> None:
        self.definitions = definitions
        self.places: dict[Familiar, Place] = {**dict(_derived(definitions)), **_primary_last(_written(definitions))}
        self.by_name: dict[tuple[str, str], Place] = {
            (place.defined_in, place.name): place for place in self.places.values()
        }
        self.areas: dict[str, str] = {
            path: area for area, each in definitions.items() for path in each.get("resources", {})
        }

    def raw(self, place: Place) -> Definition | None:
        """Returns the definition of a type; `None` for what is derived from an operation, or not there yet.

        Args:
            place: Where the type is.
        """
        owner, _, inner = place.name.partition(".")
        found: Definition | None = self.definitions.get(place.area, {}).get(place.section, {}).get(owner)
        if inner and found is not None:
            nested: Definition | None = found.get("nested", {}).get(inner)
            return nested
        return None if found is None or found.get("variants_only") else found

    def said(self, place: Place, definition: Definition, *, flat: bool = True) -> Definition:
        """Returns what a definition says in full names, to compare it.

        Args:
            place: Where it is, or would be.
            definition: The definition of the type.
            flat: Whether fields that it inherits from models count as its own, as they do where one model is derived
                from another only to be written once.
        """
        said = {key: definition[key] for key in SHAPE if definition.get(key)}
        said = {key: self._in_full(value, place.defined_in) for key, value in said.items()}
        if not flat or "bases" not in said:
            return {**said, "fields": list(said["fields"].items())} if "fields" in said else said
        inherited = [item for base in said.pop("bases") for item in self._fields_of(base)]
        own = dict(inherited) | said.get("fields", {})
        return {**said, "fields": list(own.items())}

    def _fields_of(self, base: str) -> list[tuple[str, Any]]:
        area, _, name = base.partition(".")
        place = self.by_name.get((area, name))
        definition = None if place is None else self.raw(place)
        if place is None or definition is None:
            return [(base, None)]
        fields: list[tuple[str, Any]] = self.said(place, definition)["fields"]
        return fields

    def _in_full(self, value: Any, home: str) -> Any:
        if isinstance(value, dict):
            return {key: self._in_full(each, home) if key != "settings" else each for key, each in value.items()}
        if isinstance(value, list):
            return [self._in_full(each, home) for each in value]
        return self.in_full(value, home) if isinstance(value, str) else value

    def in_full(self, text: str, home: str) -> str:
        """Returns an annotation, perhaps with a default, in which every type is led by its module.

        Args:
            text: The annotation, as text.
            home: The module that it stands in: an area, perhaps with `_params` behind it.
        """
        type_, equals, default = text.partition(" = ")
        area = home.removesuffix("_params")

        def full(name: str) -> str:
            return next(
                (f"{each}.{name}" for each in (home, area, f"{area}_params") if (each, name) in self.by_name), name
            )

        try:
            return expressions.rename(type_, full) + equals + default
        except SyntaxError:
            return text


def _primary_last(found: Iterator[tuple[Familiar, Place, bool]]) -> dict[Familiar, Place]:
    """Lets the places that types are at home in come last, so that these say which area a module belongs to."""
    places = list(found)
    return {key: place for wanted in (False, True) for key, place, primary in places if primary is wanted}


def _written(definitions: dict[str, Definition]) -> Iterator[tuple[Familiar, Place, bool]]:
    for area, definition in definitions.items():
        for section in ("types", "params"):
            for name, each in definition.get(section, {}).items():
                if not each.get("variants_only"):
                    yield from _places(area, section, name, each, each["module"])
                for inner, nested in each.get("nested", {}).items():
                    yield from _places(area, section, f"{name}.{inner}", nested, each["module"])


def _places(
    area: str, section: str, name: str, each: Definition, module: str
) -> Iterator[tuple[Familiar, Place, bool]]:
    known_as = each.get("known_as", name.rpartition(".")[2])
    yield (module, known_as), Place(module, known_as, area, section, name), True
    for other in each.get("also", ()):
        home, _, known_as = other.rpartition(".")
        yield (home, known_as), Place(home, known_as, area, section, name), False


def _derived(definitions: dict[str, Definition]) -> Iterator[tuple[Familiar, Place]]:
    for area in load_definitions(definitions):
        for type_ in area.params:
            yield (type_.module, type_.known_as), Place(type_.module, type_.known_as, area.name, "params", type_.name)
