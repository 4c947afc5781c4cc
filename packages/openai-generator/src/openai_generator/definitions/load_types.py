"""Reads types from definitions: models, TypedDicts, unions and other aliases."""

from __future__ import annotations

from typing import Any, Dict

from .model import Field, Type
from .texts import with_mark

Definition = Dict[str, Any]


def load_types(definitions: Definition, file: str) -> list[Type]:
    """Reads a section of types.

    Args:
        definitions: The types by name.
        file: The name of the definition file, for messages.

    Raises:
        LookupError: `describe` names a field that the type does not have.
        TypeError: A text is none.
    """
    return [_type(name, name, each, each.get("module", ""), file) for name, each in definitions.items()]


def _type(name: str, path: str, definition: Definition, module: str, file: str) -> Type:
    fields = definition.get("fields")
    nested = definition.get("nested", {})
    about, described = _texts(definition, f"{file}: {path}")
    return Type(
        name=name,
        module=module,
        known_as=definition.get("known_as", name),
        also=tuple(definition.get("also", ())),
        about=about,
        fields=None if fields is None else tuple(_field(each, fields[each], described) for each in fields),
        bases=tuple(definition.get("bases", ())),
        mixin=definition.get("mixin"),
        union=tuple(definition.get("union", ())),
        discriminator=definition.get("discriminator"),
        alias=definition.get("alias"),
        nested=tuple(_type(each, f"{path}.{each}", value, module, file) for each, value in nested.items()),
        variants_only=definition.get("variants_only", False),
    )


def _field(name: str, value: Any, described: dict[str, str]) -> Field:
    settings = value if isinstance(value, dict) else {"type": value}
    type_, _, default = settings["type"].partition(" = ")
    about = described.get(name, "")
    return Field(name, type_, default or None, settings.get("alias"), settings.get("settings"), about)


def _texts(definition: Definition, place: str) -> tuple[str, dict[str, str]]:
    """Returns what a type is and what its fields mean, checked."""
    about, described = definition.get("about", ""), definition.get("describe", {})
    marked = definition.get("deprecated", {})
    if not isinstance(described, dict):
        raise TypeError(f"{place}: `describe` is {described!r}; write the name of each field and its text.")
    for name, text in {"about": about, **{f"describe: {each}": described[each] for each in described}}.items():
        if not isinstance(text, str):
            raise TypeError(f"{place}: `{name}` is {text!r}, which is no text; quote it.")
    for key, names in (("describe", described), ("deprecated", marked)):
        unknown = [name for name in names if name not in (definition.get("fields") or ())]
        if unknown:
            raise LookupError(f"{place}: `{key}` names `{unknown[0]}`, which is no field of it; correct the name.")
    said = {name: text.strip() for name, text in described.items()}
    return about.strip(), {name: with_mark(said.get(name, ""), marked.get(name, False)) for name in {**said, **marked}}
