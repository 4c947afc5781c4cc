"""What definitions say about a type in words.

`about` says what it is, `describe` what its fields mean, and `deprecated` which of these are, with what to use instead.
"""

from __future__ import annotations

from typing import Any, Dict

Definition = Dict[str, Any]
KEYS = ("about", "describe", "deprecated")


def agree(one: Definition, other: Definition) -> bool:
    """Whether neither the types nor any two fields of one name have different texts; one may have none.

    Args:
        one: The definition of a type.
        other: The definition of a type that has the same fields.
    """
    abouts = {each["about"] for each in (one, other) if each.get("about")}
    mine, theirs = one.get("describe", {}), other.get("describe", {})
    return len(abouts) < 2 and all(mine[name] == theirs[name] for name in mine.keys() & theirs.keys())


def with_texts(definition: Definition, *others: Definition) -> Definition:
    """Returns a definition that has its own texts in front, and takes those that it lacks from others.

    Args:
        definition: The definition of a type.
        others: Definitions of the same type. What they say of fields that it does not have is left out.
    """
    about = next((each["about"] for each in (definition, *others) if each.get("about")), None)
    texts = {"about": about, **{key: _of_fields(key, definition, *others) for key in ("describe", "deprecated")}}
    rest = {key: value for key, value in definition.items() if key not in KEYS}
    return {**{key: value for key, value in texts.items() if value}, **rest}


def _of_fields(key: str, definition: Definition, *others: Definition) -> Definition:
    """Returns what is said about each field, by the definition itself if it does."""
    own = definition.get(key, {})
    said = dict(own)
    for each in others:
        said = {**each.get(key, {}), **said}
    return {name: said[name] for name in (*definition.get("fields", {}), *own) if name in said}


def with_mark(text: str, mark: str | bool) -> str:
    """Returns a text that says that something is deprecated, if it does not say so already.

    Args:
        text: What it is.
        mark: What to do instead, or whether it is deprecated, where there is nothing to be said.
    """
    if not mark or "deprecated" in text.lower():
        return text
    said = "Deprecated" if mark is True else f"Deprecated; {mark}"
    return f"{text.rstrip('.')}. {said}" if text else said
