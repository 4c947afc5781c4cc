"""Puts the types of the reference into the definitions: what is the same stays as it is written."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ..definitions import texts
from .convert import Converter
from .known import SHAPE, Definition, Familiar, Known
from .placement import Place

Candidates = dict[tuple[str, str], list[tuple[Place, Definition]]]


def converted(facts: dict[str, Any], known: Known, **options: Any) -> tuple[Converter, Candidates]:
    """Returns a converter that knows where types go, and the types by where they do.

    Definitions may have one type for several familiar names. Where the reference says different things under them from
    now on, one stays, and the others get places of their own.

    Args:
        facts: What `extract` says.
        known: The definitions so far.
        options: Further arguments of the converter.
    """
    homeless: frozenset[Familiar] = frozenset()
    while True:
        converter = Converter(facts, known, homeless=homeless, **options)
        candidates: Candidates = defaultdict(list)
        for area in converter.areas:
            for place, definition in converter.types(area, converter.resources(area)[1]):
                candidates[place.defined_in, place.name].append((place, definition))
        leaving = frozenset(each for members in candidates.values() for each in _leaving(known, members))
        if not leaving:
            return converter, candidates
        homeless |= leaving


def _leaving(known: Known, members: list[tuple[Place, Definition]]) -> list[Familiar]:
    """Returns the familiar names that do not mean the same as the one that stays in a place."""
    if len(members) == 1:
        return []
    said = [known.said(place, definition) for place, definition in members]
    before = known.raw(members[0][0])
    stays = said[0] if before is None else known.said(members[0][0], before)
    if stays not in said:
        stays = said[0]
    return [(place.module, place.known_as) for (place, _), each in zip(members, said, strict=True) if each != stays]


class TypeUpdate:
    """Changes the types of the definitions to those of the reference.

    Args:
        known: The definitions so far; they are changed.
        candidates: The types of the reference by place.
    """

    def __init__(self, known: Known, candidates: Candidates) -> None:
        self.known = known
        self.candidates = candidates
        self._last: dict[tuple[str, str, str, bool], str] = {}

    def run(self) -> None:
        """Changes the definitions."""
        for members in self.candidates.values():
            place, definition = members[0]
            before = self.known.raw(place)
            if before is None:
                self._insert([(place, self._with_texts_of_before(members)), *members[1:]])
            elif self.known.said(place, before) != self.known.said(place, definition):
                self._replace(before, definition)
            self._last[_row(place, definition)] = place.name.rpartition(".")[2]
        for area, definition in self.known.definitions.items():
            for section in ("types", "params"):
                if section in definition:
                    self._keep_familiar(area, section, definition[section])

    def _with_texts_of_before(self, members: list[tuple[Place, Definition]]) -> Definition:
        """Returns the definition of a new type, with the texts of the one that stood for it until now."""
        places = [self.known.places.get((place.module, place.known_as)) for place, _ in members]
        before = [raw for place in places if place is not None and (raw := self.known.raw(place)) is not None]
        return texts.with_texts(members[0][1], *before)

    def _insert(self, members: list[tuple[Place, Definition]]) -> None:
        place, definition = members[0]
        owner, _, inner = place.name.partition(".")
        section = self.known.definitions.setdefault(place.area, {}).setdefault(place.section, {})
        row = _row(place, definition)
        if inner:
            if owner not in section:
                last = _last_of(section, place.module) or self._last.get((place.area, place.section, "", True))
                _put(section, owner, {"module": place.module, "variants_only": True}, last)
                self._last[place.area, place.section, "", True] = owner
            nested = section[owner].setdefault("nested", {})
            _put(nested, inner, {**_names(members, inner), **definition}, self._last.get(row))
        else:
            new = {"module": place.module, **_names(members, owner), **definition}
            if owner in section:  # as what only holds others, so far
                section[owner] = {**new, "nested": section[owner]["nested"]}
            else:
                _put(section, owner, new, self._last.get(row))

    def _replace(self, before: Definition, definition: Definition) -> None:
        rest = {key: value for key, value in before.items() if key not in (*SHAPE, *texts.KEYS)}
        nested = rest.pop("nested", None)
        shape = {key: each for key, each in definition.items() if key in SHAPE}
        after = texts.with_texts({**rest, **shape, **({"nested": nested} if nested else {})}, before)
        before.clear()
        before.update(after)

    def _keep_familiar(self, area: str, section: str, types: Definition) -> None:
        """Takes away what has no familiar name any more, and the familiar names that now mean something else."""
        home = area if section == "types" else f"{area}_params"
        for name, each in list(types.items()):
            module = each["module"]
            nested = each.get("nested", {})
            for inner in list(nested):
                if not self._keep(home, f"{name}.{inner}", module, nested[inner]):
                    del nested[inner]
            if "nested" in each and not nested:
                del each["nested"]
            if each.get("variants_only"):
                gone = not nested
            else:
                gone = not self._keep(home, name, module, each)
            if gone and not nested:
                del types[name]
            elif gone:
                types[name] = {"module": module, "variants_only": True, "nested": nested}

    def _keep(self, home: str, name: str, module: str, definition: Definition) -> bool:
        members = self.candidates.get((home, name), [])
        places = {(place.module, place.known_as) for place, _ in members}
        known_as = definition.get("known_as", name.rpartition(".")[2])
        if (module, known_as) not in places:
            return False
        also = [each for each in definition.get("also", ()) if tuple(each.rpartition(".")[::2]) in places]
        also += [f"{m}.{n}" for m, n in sorted(places) if (m, n) != (module, known_as) and f"{m}.{n}" not in also]
        if also != definition.get("also", []):
            definition["also"] = also
            if not also:
                del definition["also"]
        return True


def _names(members: list[tuple[Place, Definition]], own: str) -> Definition:
    place = members[0][0]
    names: Definition = {} if place.known_as == own else {"known_as": place.known_as}
    others = [f"{each.module}.{each.known_as}" for each, _ in members[1:]]
    return {**names, "also": others} if others else names


def _row(place: Place, definition: Definition) -> tuple[str, str, str, bool]:
    """Returns what a type stands in line with: those of its section, or in its owner; classes come before aliases."""
    owner, _, inner = place.name.partition(".")
    return place.area, place.section, owner if inner else "", bool(inner) or "fields" in definition


def _last_of(section: Definition, module: str) -> str | None:
    """Returns the last class of a module: what holds others stands after the ones that it shares with other modules."""
    return next(
        (name for name, each in reversed(section.items()) if each["module"] == module and "fields" in each), None
    )


def _put(types: Definition, name: str, definition: Definition, last: str | None) -> None:
    """Puts a new type after the one that the reference has before it; an alias that has none after the classes."""
    items = list(types.items())
    index = next((i + 1 for i, (key, _) in enumerate(items) if key == last), None)
    if index is None:
        is_alias = "fields" not in definition and "variants_only" not in definition
        index = sum("fields" in each or "nested" in each for _, each in items) if is_alias else 0
    items.insert(index, (name, definition))
    types.clear()
    types.update(items)
