"""What definitions say about a type in words: `about` says what it is, `describe` what its fields mean."""

from __future__ import annotations

from typing import Any

Definition = dict[str, Any]
KEYS = ("about", "describe")


def agree(one: Definition, other: Definition) -> bool:
    """Whether neither the types nor any two fields of one name have different texts; one may have none."""
    abouts = {each["about"] for each in (one, other) if each.get("about")}
    mine, theirs = one.get("describe", {}), other.get("describe", {})
    return len(abouts) < 2 and all(mine[name] == theirs[name] for name in mine.keys() & theirs.keys())


def with_texts(definition: Definition, *others: Definition) -> Definition:
    """Returns a definition that has its own texts in front, and takes those that it lacks from others.

    Args:
        definition: The definition of a type.
        others: Definitions of the same type. What they say of fields that it does not have is left out.
    """
    fields, own = definition.get("fields", {}), definition.get("describe", {})
    described = dict(own)
    for each in others:
        described = {**each.get("describe", {}), **described}
    about = next((each["about"] for each in (definition, *others) if each.get("about")), None)
    describe = {name: described[name] for name in (*fields, *own) if name in described}
    texts = {"about": about, "describe": describe}
    rest = {key: value for key, value in definition.items() if key not in KEYS}
    return {**{key: value for key, value in texts.items() if value}, **rest}
