"""Writes definitions once from collected facts: `python -m openai_generator.openapi.convert SURFACE OPENAPI AREA...`.

From then on the definitions are the source; running it again keeps the descriptions that were written there.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from ..definitions import texts, yaml_files
from ..definitions.naming import area_of, exceptions, same_name
from .constraints import Constraints
from .convert_operations import OperationConverter
from .convert_types import TypeConverter
from .placement import Place, Places

DEFINITIONS = Path(__file__).resolve().parents[3] / "definitions"


class Converter:
    """Turns facts into definitions, one area at a time.

    Args:
        surface: Names, parameters, types and wire facts of the familiar package.
        constraints: Limits and formats of parameters.
    """

    def __init__(self, surface: dict[str, Any], constraints: Constraints) -> None:
        skipped = exceptions()["not_rendered"]
        modules = {name.removeprefix("openai.types").lstrip("."): facts for name, facts in surface["types"].items()}
        self.packages = {name: facts["exports"] for name, facts in modules.items() if "exports" in facts}
        self.places = Places({name: facts for name, facts in modules.items() if name not in skipped and name})
        self.operations = OperationConverter(surface["resources"], self.places, constraints)

    def convert(self, area: str, known: dict[str, Any]) -> dict[str, Any]:
        """Returns the definition of one area.

        Args:
            area: Its name, such as `chat`.
            known: An earlier definition, whose descriptions are kept.
        """
        resources, generated = self.operations.convert(area)
        types = TypeConverter(self.places, area, generated)
        definition: dict[str, Any] = {
            "resources": resources,
            "types": types.section("types"),
            "params": types.section("params"),
            "passed_on": types.familiar_extras(),
            "packages": self._packages(area),
        }
        _keep_descriptions(definition, known)
        for written_by_hand in ("connections", "names"):
            definition[written_by_hand] = known.get(written_by_hand)
        return {key: value for key, value in definition.items() if value}

    def _packages(self, area: str) -> dict[str, dict[str, Any]]:
        """Returns what familiar packages export against the rule that a package exports each module's own type."""
        found: dict[str, dict[str, Any]] = {}
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


_WRITTEN_BY_HAND = ("describe", "prepared_by", "chosen", "mounts", "multipart", "renamed", "helpers")


def _keep_descriptions(new: Any, old: Any) -> None:
    if not isinstance(new, dict) or not isinstance(old, dict):
        return
    if any(key in new for key in ("fields", "alias", "union")):
        kept = texts.with_texts(new, old)
    else:
        about = {"about": old["about"]} if "about" in old else {}
        kept = {**about, **new, **{key: old[key] for key in _WRITTEN_BY_HAND if key in old}}
    new.clear()
    new.update(kept)
    for key, value in new.items():
        _keep_descriptions(value, old.get(key))


def main(arguments: list[str] | None = None) -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m openai_generator.openapi.convert", description="Writes definitions from collected facts."
    )
    parser.add_argument("surface", type=Path)
    parser.add_argument("openapi", type=Path)
    parser.add_argument("areas", nargs="+")
    parser.add_argument("--to", type=Path, default=DEFINITIONS, help="the folder of the definitions")
    given = parser.parse_args(arguments)
    converter = Converter(json.loads(given.surface.read_text()), Constraints(json.loads(given.openapi.read_text())))
    for area in given.areas:
        path = given.to / f"{area}.yaml"
        known = yaml_files.read(path) if path.exists() else {}
        yaml_files.write(path, converter.convert(area, known))
    for method in converter.operations.by_hand:
        sys.stdout.write(f"to be written by hand: {method}\n")


if __name__ == "__main__":
    main()
