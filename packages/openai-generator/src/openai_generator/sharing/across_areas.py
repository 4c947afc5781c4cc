"""Finds the types of an area that another area, which it builds on, has already."""

from __future__ import annotations

from collections import defaultdict

from ..definitions import naming, texts
from .identical_types import Definition, Key, Known, KnownTypes


def counterparts(known: KnownTypes) -> dict[Key, Known]:
    """Returns what can stand for types of another area: the same, under the same familiar name, in an area below.

    `builds_on` in `naming.yaml` says which area is below which. A type that refers to types of its own area has a
    counterpart only if these have theirs, and it refers to them. A module's namesake stays as it is, and so does a type
    that says something else in words.

    Args:
        known: The types of all definitions.
    """
    said = {key: known.said(each) for key, each in known.by_key.items() if each.is_class}
    alike: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key, (text, _) in said.items():
        alike[known.by_key[key].known_as, text].append(key)
    possible = _in_agreement(
        known,
        {
            key: [other for other in alike[known.by_key[key].known_as, text] if _is_below(other[0], key[0])]
            for key, (text, _) in said.items()
            if not known.by_key[key].names_its_module
        },
    )
    found = {key: others[0] for key, others in possible.items() if others}
    while True:
        kept = {
            key: next((each for each in possible[key] if _refer_alike(said[key][1], said[each][1], found)), None)
            for key in found
        }
        after = {key: other for key, other in kept.items() if other is not None}
        if after == found:
            return {key: known.by_key[_last(key, found)] for key in found}
        found = after


def _in_agreement(known: KnownTypes, possible: dict[Key, list[Key]]) -> dict[Key, list[Key]]:
    """Leaves out what has other texts, be it its own or those of types that it may stand for too."""
    said: dict[Key, Definition] = {key: each.definition for key, each in known.by_key.items()}
    result: dict[Key, list[Key]] = {}
    for key, others in possible.items():
        result[key] = [each for each in others if texts.agree(said[each], said[key])]
        for each in result[key]:
            said[each] = texts.with_texts(said[each], said[key])
    return result


def _last(key: Key, found: dict[Key, Key]) -> Key:
    """Follows counterparts that have one themselves, in an area that is further below."""
    while key in found:
        key = found[key]
    return key


def _is_below(home: str, other: str) -> bool:
    areas = naming.builds_on(other.removesuffix("_params"))
    return home.endswith("_params") == other.endswith("_params") and home.removesuffix("_params") in areas


def _refer_alike(mine: list[Key], theirs: list[Key], found: dict[Key, Key]) -> bool:
    return [_last(each, found) for each in mine] == [_last(each, found) for each in theirs]
