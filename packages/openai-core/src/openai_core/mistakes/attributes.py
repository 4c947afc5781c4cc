"""Attributes and items that clients and objects of the API do not have."""

from __future__ import annotations

from typing import Mapping, Optional

from ..imports import supplied_value
from .arguments import nearest

FIELDS_ELSEWHERE = "fields elsewhere"
"""The question that `openai_core.imports.supplied` answers: by model and name, what to read instead."""

NAMES_ELSEWHERE = "names elsewhere"
"""The question that `openai_core.imports.supplied` answers: by name, where to find what a client does not have."""

_OF_DICTIONARIES = ("get", "items", "keys", "pop", "update", "values")


def missing_field(model: type, name: str) -> Optional[str]:
    """Says what to read in place of a field that a model does not have; `None` if nothing is known about it.

    Args:
        model: The class of the object.
        name: The attribute that was looked for.
    """
    if name in _OF_DICTIONARIES:
        return (
            f"{model.__name__!r} object has no attribute {name!r}; fields are attributes, and `to_dict()` gives a dict."
        )
    elsewhere: Mapping[str, Mapping[str, str]] = supplied_value(FIELDS_ELSEWHERE, {})
    for cls in model.__mro__:
        instead = elsewhere.get(cls.__name__, {}).get(name)
        if instead is not None:
            return f"{model.__name__!r} object has no attribute {name!r}; use `{instead}` instead."
    return None


class NotSubscriptableError(TypeError, AttributeError):
    """An object has no items. Programs that look for `__getitem__` expect an `AttributeError`."""


def no_items(model: type) -> str:
    """Says how to read a field of an object that was taken for a dictionary or a list.

    Args:
        model: The class of the object.
    """
    fields = getattr(model, "__pydantic_fields__", {})
    if "data" in fields:
        instead = "its items are in `.data`"
    else:
        instead = f"its fields are attributes: write `.{next(iter(fields), 'name')}`, and so on"
    return f"{model.__name__!r} object is not subscriptable; {instead}."


def missing_attribute(client: type, name: str) -> str:
    """Says where to find what a client does not have.

    Args:
        client: The class of the client.
        name: The attribute that was looked for.
    """
    instead = None if name.startswith("_") else supplied_value(NAMES_ELSEWHERE, {}).get(name)
    hint = f"; use `{instead}` instead." if instead else _near(client, name)
    return f"{client.__name__!r} object has no attribute {name!r}{hint}"


def missing_member(resource: type, name: str) -> AttributeError:
    """Makes the error for a method or a sub-resource that a resource does not have, with the nearest name.

    Args:
        resource: The class of the resource.
        name: The attribute that was looked for.
    """
    return AttributeError(f"{resource.__name__!r} object has no attribute {name!r}{_near(resource, name)}")


def _near(cls: type, name: str) -> str:
    if name.startswith("_"):
        return ""
    near = nearest(name, [each for each in dir(cls) if not each.startswith("_") and each != name])
    return f"; did you mean `{near}`?" if near else ""
