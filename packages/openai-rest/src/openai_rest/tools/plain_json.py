"""Copies of JSON values that share nothing with the original and run none of its code."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any, Dict, List, cast

from openai_core.options import is_given

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

__all__ = ["is_number", "is_text", "is_text_list", "is_text_or_none", "json_copy"]


def is_text(value: object) -> TypeGuard[str]:
    """Whether this is exactly a `str`.

    Args:
        value: Any value at all.
    """
    return type(value) is str


def is_text_or_none(value: object) -> bool:
    """Whether this is exactly a `str`, or `None`.

    Args:
        value: Any value at all.
    """
    return value is None or type(value) is str


def is_text_list(value: object) -> bool:
    """Whether this is a list of nothing but `str`.

    Args:
        value: Any value at all.
    """
    return type(value) is list and all(map(is_text, cast("List[object]", value)))


def is_number(value: object) -> bool:
    """Whether this is a finite number that JSON knows; a boolean is none.

    Args:
        value: Any value at all.
    """
    return type(value) is int or (type(value) is float and isfinite(value))


def json_copy(value: object, *, drop_omitted: bool = False) -> Any:
    """Copies a value that is made of nothing but the types that `json.loads` returns.

    Args:
        value: The value to copy.
        drop_omitted: Leave out members that are `omit` or `NOT_GIVEN`, instead of refusing them.

    Raises:
        ValueError: It holds something else, such as a model, a tuple, a subclass of `dict`, or NaN.
    """
    if value is None or type(value) in (str, bool) or is_number(value):
        return value
    if type(value) is list:
        return [json_copy(inner, drop_omitted=drop_omitted) for inner in cast("List[object]", value)]
    if type(value) is dict:
        members = cast("Dict[object, object]", value)
        if not all(map(is_text, members)):
            raise ValueError("An object in JSON has text for keys, and this one has others.")
        return {
            key: json_copy(inner, drop_omitted=drop_omitted)
            for key, inner in members.items()
            if is_given(inner) or not drop_omitted
        }
    raise ValueError(f"JSON has no {type(value).__name__}; pass dictionaries, lists, text, numbers, booleans and None.")
