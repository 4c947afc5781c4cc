"""Writes types that say the same thing once: `python -m openai_generator share` rewrites the definitions so.

Helper types are nested in the model that they belong to, and the API repeats many of them. Those of one module that are
the same become one type, which lists its further familiar names under `also`. A type that its familiar module is named
after stays as it is. What three models use stands on module level, where its name is free there. An area that builds on
another one uses the types of that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ..definitions import naming, texts, yaml_files
from .across_areas import counterparts
from .annotated import renamed
from .derived_models import with_derived_models
from .identical_types import SECTIONS, Definition, Key, Known, KnownTypes
from .short_names import LONGEST, common_end, common_start, short_names, shortened, words

_MANY = 3


def share(folder: Path) -> list[str]:
    """Rewrites the definitions in a folder; returns the areas that changed.

    Args:
        folder: The folder of the definitions.
    """
    paths = {path.stem: path for path in sorted(folder.glob("*.yaml")) if path.stem != "glossary"}
    before = {area: yaml_files.read(path) for area, path in paths.items()}
    after = folded(before)
    changed = [area for area in paths if after[area] != before[area]]
    for area in changed:
        yaml_files.write(paths[area], after[area])
    return changed


def folded(definitions: dict[str, Definition]) -> dict[str, Definition]:
    """Returns the definitions with identical types written once, and models derived from those that they extend.

    Args:
        definitions: What the files hold, by area.
    """
    return with_derived_models(with_shared_types(definitions))


def with_shared_types(definitions: dict[str, Definition]) -> dict[str, Definition]:
    """Returns the definitions with identical types written once, and with short names.

    Args:
        definitions: What the files hold, by area.
    """
    known = KnownTypes(definitions)
    moves = _Moves(known)
    for group in known.identical():
        for alike in _alike(group):
            moves.share(alike)
    for each in known.by_key.values():
        moves.shorten(each)
    if not moves.places:
        for key, other in counterparts(known).items():
            moves.replace(known.by_key[key], other)
    result = {area: _moved(area, each, moves) for area, each in definitions.items()}
    return result if result == definitions else with_shared_types(result)


class _Moves:
    """Where types go.

    Attributes:
        places: The new place of each type that moves.
        also: The further familiar names of types, by the type that stays.
        gone: Types that another one stands for.
        stood_for: The definitions of these, by the type that stays.

    Args:
        known: All types.
    """

    def __init__(self, known: KnownTypes) -> None:
        self.known = known
        self.places: dict[Key, Key] = {}
        self.also: dict[Key, list[str]] = {}
        self.gone: set[Key] = set()
        self.stood_for: dict[Key, list[Definition]] = {}
        self.taken = {(key[0].removesuffix("_params"), key[1]) for key in known.by_key}

    def share(self, group: list[Known]) -> None:
        """Lets one type of a group stand for those that are no module's namesake."""
        group = [each for each in group if self._can_be_shared(each)]
        stays = next((each for each in group if each.names_its_module and not each.is_nested), None)
        others = [each for each in group if stays is None or _can_go(each, stays)]
        if len({(each.home, each.name) for each in [*others, *([stays] if stays else [])]}) < 2:
            return
        if stays is None:
            stays = others[0]
        others = [each for each in others if each is not stays]
        place = stays.name if stays.names_its_module and not stays.is_nested else self._place(stays, [stays, *others])
        for each in others:
            self.replace(each, stays)
        for each in [stays, *others]:
            self.places[each.home, each.name] = (stays.home, place)
        if stays.name == place:
            del self.places[stays.home, stays.name]

    def replace(self, type_: Known, stays: Known) -> None:
        """Lets another type stand for one."""
        names = self.also.setdefault((stays.home, stays.name), [*stays.definition.get("also", ())])
        names += [each for each in type_.familiar if each not in names]
        self.gone.add((type_.home, type_.name))
        self.stood_for.setdefault((stays.home, stays.name), []).append(type_.definition)
        self.places[type_.home, type_.name] = (stays.home, stays.name)

    def _can_be_shared(self, type_: Known) -> bool:
        if "variants_only" in type_.definition:
            return False
        refers = any(self.known.meant(name, type_.home) for name in _names(type_.definition))
        return type_.is_class or (not type_.names_its_module and refers)

    def _place(self, stays: Known, group: list[Known]) -> str:
        if not stays.is_sent and stays.is_class:
            owners = {each.owner for each in group}
            if len(owners) < _MANY and stays.is_nested:
                return stays.name
            candidates = [] if any(each.is_nested for each in self._others_known_as(stays, group)) else [stays.known_as]
        else:
            candidates = _names_of_group(group)
        for each in [shortened(each) if len(each) > LONGEST else each for each in candidates]:
            if each in [member.name for member in group] or self._take(stays.home, each):
                return each
        return stays.name

    def _others_known_as(self, stays: Known, group: list[Known]) -> list[Known]:
        return [
            each
            for each in self.known.by_key.values()
            if each.home == stays.home and each.name.rpartition(".")[2] == stays.known_as and each not in group
        ]

    def _take(self, home: str, name: str) -> bool:
        place = (home.removesuffix("_params"), name)
        if place in self.taken or name in naming.BUILT_IN or name in naming.exceptions()["known_names"]:
            return False
        self.taken.add(place)
        return True

    def shorten(self, type_: Known) -> None:
        """Gives a type a shorter name, where the one that it has is too long or says something twice."""
        key = (type_.home, type_.name)
        if key in self.gone or "variants_only" in type_.definition:
            return
        place = self.places.get(key, key)[1]
        owner, dot, inner = place.rpartition(".")
        free = not type_.is_class or type_.is_sent
        if len(inner) <= LONGEST and (type_.names_its_module or not free or shortened(inner) == inner):
            return
        short = next((each for each in short_names(inner) if self._take(type_.home, owner + dot + each)), None)
        if short is None:
            return
        for each, old in {**self.places, key: (type_.home, place)}.items():
            if old == (type_.home, place):
                self.places[each] = (type_.home, owner + dot + short)

    def new_name(self, home: str) -> Callable[[str], str]:
        """Returns a function that says what a name of a module is called from now on."""

        def new_name(name: str) -> str:
            found = self.known.meant(name, home)
            if found is None:
                return name
            place, before = self.places.get((found.home, found.name)), name.removesuffix(found.name)
            if place is None:
                return name
            return f"{place[0]}.{place[1]}" if before or place[0] != found.home else place[1]

        return new_name


def _alike(group: list[Known]) -> Iterable[list[Known]]:
    """Splits a group by what the last word of a familiar name says that the type is."""
    found: dict[str, list[Known]] = {}
    for each in group:
        last = [word for word in words(each.known_as) if word not in ("Param", "Params")][-1:]
        found.setdefault("".join(last), []).append(each)
    return found.values()


def _can_go(type_: Known, stays: Known) -> bool:
    return type_.known_as == stays.known_as or not (type_.names_its_module and not type_.is_nested)


def _names(definition: Definition) -> list[str]:
    found: list[str] = []

    def note(name: str) -> str:
        found.append(name)
        return name

    renamed(definition, note)
    return found


def _names_of_group(group: list[Known]) -> list[str]:
    known = [shortened(each.known_as) for each in group]
    private = "_" if all(each.startswith("_") for each in known) else ""
    ending = common_end(known)
    owners = [words(each.name.removesuffix(each.known_as)) for each in group]
    start = common_start("".join(each) for each in owners)
    shortest = min(known, key=len).lstrip("_")
    candidates = [ending] if len(words(ending)) > 1 else []
    candidates += [start + ending] if start and ending else []
    candidates += [each for each in (shortest, start + shortest) if len(words(each)) > 1]
    candidates += sorted((each.name for each in group), key=len)
    return [private + each.lstrip("_") + _suffix(each, group[0]) for each in candidates]


def _suffix(name: str, type_: Known) -> str:
    return "" if not type_.is_sent or {"Param", "Params"}.intersection(words(name)) else "Param"


def _moved(area: str, definition: Definition, moves: _Moves) -> Definition:
    result = dict(definition)
    for section, suffix in SECTIONS.items():
        if section in definition:
            result[section] = _moved_types(area + suffix, definition[section], moves)
    new_name = moves.new_name(area)
    if "resources" in result:
        result["resources"] = {path: _moved_resource(each, new_name) for path, each in result["resources"].items()}
    if "connections" in result:
        result["connections"] = {name: renamed(each, new_name) for name, each in result["connections"].items()}
    for section in ("passed_on", "packages"):
        if section in result:
            result[section] = {module: _moved_places(names, new_name) for module, names in result[section].items()}
    return result


def _moved_resource(resource: Definition, new_name: Callable[[str], str]) -> Definition:
    result = dict(resource)
    for kind in ("operations", "helpers"):
        if kind in resource:
            result[kind] = {name: renamed(each, new_name) for name, each in resource[kind].items()}
    return result


def _moved_places(names: Any, new_name: Callable[[str], str]) -> Any:
    if isinstance(names, dict):
        return {name: _moved_places(each, new_name) for name, each in names.items()}
    return new_name(names) if isinstance(names, str) and ":" not in names else names


def _moved_types(home: str, section: Definition, moves: _Moves) -> Definition:
    new_name = moves.new_name(home)
    result: Definition = {}
    for name, definition in section.items():
        nested: Definition = {}
        for inner, each in definition.get("nested", {}).items():
            key = (home, f"{name}.{inner}")
            if key in moves.gone:
                continue
            place = moves.places.get(key, key)[1]
            own = texts.with_texts(renamed(each, new_name), *moves.stood_for.get(key, ()))
            own = _with_names(own, place.rpartition(".")[2], inner, moves.also.get(key))
            if "." in place:
                nested[place.rpartition(".")[2]] = own
            else:
                result[place] = texts.with_texts({"module": definition["module"], **own})
        key = (home, name)
        if key in moves.gone or ("variants_only" in definition and not nested):
            continue
        rest = {key: value for key, value in definition.items() if key != "nested"}
        place = moves.places.get(key, key)[1]
        own = texts.with_texts(renamed(rest, new_name), *moves.stood_for.get(key, ()))
        own = _with_names(own, place, name, moves.also.get(key))
        result[place] = {**own, **({"nested": nested} if nested else {})}
    return result


def _with_names(definition: Definition, name: str, before: str, also: Iterable[str] | None) -> Definition:
    known_as = definition.get("known_as", before)
    head = {"module": definition["module"]} if "module" in definition else {}
    if "variants_only" not in definition and known_as != name:
        head["known_as"] = known_as
    if also:
        head["also"] = list(also)
    return texts.with_texts(
        {**head, **{key: value for key, value in definition.items() if key not in ("module", "known_as", "also")}}
        | ({"also": definition["also"]} if not also and "also" in definition else {})
    )
