"""Where each familiar type goes: its area, its section and its name there, and what a bare name in a module means."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from ..definitions import expressions, naming

Facts = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """A type of the familiar surface, and where this project keeps it.

    Attributes:
        module: Its familiar module, below `openai.types`.
        known_as: Its name there.
        area: The area that defines it.
        section: `types` for what is received, `params` for what is sent.
        name: Its name in that area.
    """

    module: str
    known_as: str
    area: str
    section: str
    name: str

    @property
    def defined_in(self) -> str:
        """The module that holds it, without its package: `chat` or `chat_params`."""
        return self.area if self.section == "types" else f"{self.area}_params"

    @property
    def full_name(self) -> str:
        """Its name among those that have to differ: types and parameters of an area share a module's namespace."""
        return f"{self.area}.{self.name}" if self.area != "shared" else f"{self.area}.{self.section}.{self.name}"


def checked(name: str) -> str:
    """Returns a name that is no API type, if it is known; raises `LookupError` otherwise.

    Args:
        name: The name to look at.
    """
    if name not in naming.BUILT_IN and name not in naming.exceptions()["known_names"]:
        raise LookupError(f"{name} is no type of the API")
    return name


def defined_names(facts: Facts) -> list[str]:
    """Returns the names that a types module defines itself.

    Args:
        facts: What was collected of the module.
    """
    return [*facts.get("classes", {}), *facts.get("aliases", {}), *facts.get("assigns", {})]


def _is_params(module: str, facts: Facts) -> bool:
    bases = [base for each in facts.get("classes", {}).values() for base in each["bases"]]
    return naming.is_params(module) and "BaseModel" not in bases


def _owner(module: str, facts: Facts) -> str | None:
    return next((name for name in defined_names(facts) if naming.same_name(module, name)), None)


class Places:
    """Every familiar type with its place.

    Args:
        modules: The facts of each types module, by its path below `openai.types`.
        known: The places that types have already, by familiar module and name; rules say where the others go.
    """

    def __init__(self, modules: dict[str, Facts], known: dict[tuple[str, str], Place] | None = None) -> None:
        self.modules = modules
        self.known: dict[tuple[str, str], Place] = known or {}
        self.by_key: dict[tuple[str, str], Place] = {}
        self.by_name: dict[str, list[Place]] = defaultdict(list)
        self._taken = {place.full_name: place.module for place in self.known.values()}
        self._areas = {place.module: place.area for place in self.known.values()}
        for module in sorted(modules, key=lambda each: (each.count("."), each)):
            if defined_names(modules[module]):
                self._place(module)

    def area_of(self, module: str) -> str:
        """Returns the area of a familiar module: the one that its types have already, or the one that rules name.

        Args:
            module: The familiar module.
        """
        return self._areas.get(module) or naming.area_of(module)

    def _place(self, module: str) -> None:
        facts = self.modules[module]
        area, section = self.area_of(module), "params" if _is_params(module, facts) else "types"
        owner = _owner(module, facts)
        title = self._title(module, area, section, owner)
        for known_as in defined_names(facts):
            place = self.known.get((module, known_as))
            if place is None:
                place = Place(module, known_as, area, section, self._name(facts, section, known_as, owner, title))
                self._take(place.full_name, module)
            self.by_key[module, known_as] = place
            self.by_name[known_as].append(place)

    def _title(self, module: str, area: str, section: str, owner: str | None) -> str:
        known = self.known.get((module, owner or ""))
        if known is not None and "." not in known.name:
            return known.name
        scope = area if area != "shared" else f"{area}.{section}"
        taken = {name.removeprefix(f"{scope}.") for name in self._taken if name.startswith(f"{scope}.")}
        title = owner or naming.camel(module.rpartition(".")[2])
        return naming.free(title, module.split(".")[:-1], taken)

    def _name(self, facts: Facts, section: str, known_as: str, owner: str | None, title: str) -> str:
        if known_as == owner:
            return title
        if known_as not in facts.get("classes", {}) or section == "params":
            return "_" + naming.joined(title, known_as[1:]) if known_as[0] == "_" else naming.joined(title, known_as)
        if owner not in facts["classes"]:
            return f"{title}Variants.{known_as}"
        return naming.joined(title, known_as) if known_as in facts["classes"][owner]["bases"] else f"{title}.{known_as}"

    def _take(self, name: str, module: str) -> None:
        if name in self._taken:
            raise LookupError(f"{name} is defined by {self._taken[name]} and by {module}; rename one in naming.yaml.")
        self._taken[name] = module

    def resolve(self, name: str, module: str, *, sending: bool) -> Place | str:
        """Returns what a name means in a familiar module: a place, or the name itself where it is no API type.

        Args:
            name: The name as annotations write it; `completion_create_params.Function` is looked up there.
            module: The familiar module, or the resource, that uses the name.
            sending: Whether it describes what is sent, rather than what comes back.
        """
        name = naming.exceptions()["imported_as"].get(module, {}).get(name, name)
        qualifier, _, bare = name.rpartition(".")
        if (module, bare) in self.by_key and not qualifier:
            return self.by_key[module, bare]
        found = [place for place in self.by_name.get(bare, []) if _matches(place, qualifier, sending)]
        if not found:
            return bare
        return max(found, key=lambda place: _closeness(place, module, sending))

    def written(self, text: str, module: str, place: tuple[str, str]) -> str:
        """Rewrites an annotation of a familiar module for a definition file.

        Args:
            text: The annotation, as text.
            module: The familiar module or the resource that it stands in.
            place: The area and the section of the definition that it goes to.
        """
        area, section = place

        def new_name(name: str) -> str:
            found = self.resolve(name, module, sending=section == "params")
            if isinstance(found, str):
                return checked(found)
            if found.area != area or (area == "shared" and found.section != section):
                return f"{found.defined_in}.{found.name}"
            return found.name

        return expressions.rename(text, new_name)


def _matches(place: Place, qualifier: str, sending: bool) -> bool:
    if qualifier:
        return place.module.rpartition(".")[2] == qualifier.rpartition(".")[2]
    return sending or place.section == "types"


def _closeness(place: Place, module: str, sending: bool) -> tuple[bool, bool, int, int]:
    common = 0
    for mine, theirs in zip(module.split("."), place.module.split(".")[:-1], strict=False):
        if mine != theirs:
            break
        common += 1
    foreign = len(place.module.split(".")) - 1 - common
    owner = naming.same_name(place.module, place.known_as)
    return owner, sending == (place.section == "params"), common, -foreign
