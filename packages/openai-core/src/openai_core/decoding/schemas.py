"""Schemas that an old pydantic must have before it can dump an object.

Schemas are built on first need. Pydantic before 2.14 builds that of the object that is dumped, but refuses the objects
inside it whose classes still wait for theirs, where their type is not the declared one.
"""

from __future__ import annotations

from typing import Any, Iterable

import pydantic

NEEDED = tuple(int(part) for part in pydantic.VERSION.split(".")[:2]) < (2, 14)
"""Whether the installed pydantic needs `complete` before a dump."""


def complete(value: Any) -> None:
    """Builds the schemas of all models in a value: an object, a list, a dictionary, or a scalar.

    Args:
        value: What is about to be dumped.
    """
    if isinstance(value, pydantic.BaseModel):
        if not type(value).__pydantic_complete__:
            type(value).model_rebuild(raise_errors=False)
        _complete_all(vars(value).values())
        _complete_all((value.model_extra or {}).values())
    elif isinstance(value, dict):
        _complete_all(value.values())
    elif isinstance(value, (list, tuple, set)):
        _complete_all(value)


def _complete_all(values: Iterable[Any]) -> None:
    for value in values:
        complete(value)
