"""Derives the models of a beta area from those that they extend: `BetaResponseError(ResponseError)`."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from ..definitions import expressions, naming, texts
from .identical_types import Definition, Known, KnownTypes

Fields = dict[str, Any]


def with_derived_models(definitions: dict[str, Definition]) -> dict[str, Definition]:
    """Returns the definitions with models that have all fields of their counterpart, and perhaps more, derived from it.

    `prefixes` in `naming.yaml` says what the names of an area's models have before those of their counterparts. A model
    whose own fields come before inherited ones, or have another type, stays: `repr` shows the order of fields. So does
    one that would inherit what is written by hand, or would lose a text of an inherited field.

    Args:
        definitions: What the files hold, by area.
    """
    known = KnownTypes(definitions)
    result = dict(definitions)
    for area, prefix in naming.prefixes().items():
        if area in definitions:
            types = {
                name: _derived(known, known.by_key[area, name], prefix) for name in definitions[area].get("types", {})
            }
            result[area] = {**definitions[area], "types": types}
    return result


def _derived(known: KnownTypes, type_: Known, prefix: str) -> Definition:
    base = _base(known, type_, prefix)
    if base is None:
        return type_.definition
    inherited, fields = _resolved(known, base), _resolved(known, type_)
    if list(fields)[: len(inherited)] != list(inherited) or any(
        fields[name] != each for name, each in inherited.items()
    ):
        return type_.definition
    described, inherited_texts = type_.definition.get("describe", {}), base.definition.get("describe", {})
    if any(name in inherited and text != inherited_texts.get(name) for name, text in described.items()):
        return type_.definition
    own = {
        key: _without(value, inherited) if key in ("fields", "describe", "deprecated") else value
        for key, value in type_.definition.items()
    }
    return texts.with_texts({**_head(type_), "bases": [f"{base.home}.{base.name}"], **own})


def _without(values: Fields, names: Container[str]) -> Fields:
    return {name: each for name, each in values.items() if name not in names}


def _head(type_: Known) -> Definition:
    return {key: type_.definition[key] for key in ("module", "known_as", "also") if key in type_.definition}


def _base(known: KnownTypes, type_: Known, prefix: str) -> Known | None:
    if not type_.is_class or "bases" in type_.definition or not type_.name.startswith(prefix):
        return None
    name = type_.name.removeprefix(prefix)
    places = [(area, name) for area in naming.builds_on(type_.home)]
    found = next((known.by_key[each] for each in places if each in known.by_key), None)
    if found is None or not found.is_class or {"mixin", "bases"} & found.definition.keys():
        return None
    return found if found.definition["fields"].keys() <= type_.definition["fields"].keys() else None


def _resolved(known: KnownTypes, type_: Known) -> Fields:
    """Returns the fields with the places of the types that they refer to, to compare them across areas."""

    def place(name: str) -> str:
        found = known.meant(name, type_.home)
        return name if found is None else f"{found.home}.{found.name}"

    def resolved(value: Any) -> Any:
        if isinstance(value, dict):
            return {**value, "type": resolved(value["type"])}
        text, equals, default = value.partition(" = ")
        return expressions.rename(text, place) + equals + default

    return {name: resolved(each) for name, each in type_.definition["fields"].items()}
