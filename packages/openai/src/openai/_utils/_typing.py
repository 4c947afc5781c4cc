"""Familiar path: questions about type hints."""

from __future__ import annotations

import collections.abc
from typing import Any, Optional, Sequence, TypeVar

from typing_extensions import Annotated, NotRequired, Required, TypeAliasType, TypeGuard

from openai_core.decoding.annotations import get_args, get_origin, is_alias
from openai_core.decoding.unions import is_union as is_union_type

__all__ = [
    "extract_type_arg",
    "extract_type_var_from_base",
    "is_annotated_type",
    "is_iterable_type",
    "is_list_type",
    "is_not_required_type",
    "is_required_type",
    "is_sequence_type",
    "is_type_alias_type",
    "is_typevar",
    "is_union_type",
    "strip_annotated_type",
]


def is_annotated_type(typ: Any) -> bool:
    """Whether the type is `Annotated[...]`."""
    return get_origin(typ) is Annotated


def is_required_type(typ: Any) -> bool:
    """Whether the type is `Required[...]`."""
    return get_origin(typ) is Required


def is_not_required_type(typ: Any) -> bool:
    """Whether the type is `NotRequired[...]`."""
    return get_origin(typ) is NotRequired


def is_list_type(typ: Any) -> bool:
    """Whether the type is a list, with or without the type of its elements."""
    return _class_of(typ) is list


def is_sequence_type(typ: Any) -> bool:
    """Whether the type is `Sequence`, with or without the type of its elements; a list is not."""
    return _class_of(typ) is collections.abc.Sequence


def is_iterable_type(typ: Any) -> bool:
    """Whether the type is `Iterable`, with or without the type of its elements; a list is not."""
    return _class_of(typ) is collections.abc.Iterable


def is_typevar(typ: Any) -> bool:
    """Whether the type is a type variable."""
    return type(typ) is TypeVar


def is_type_alias_type(tp: Any, /) -> TypeGuard[TypeAliasType]:
    """Whether the type is a `TypeAliasType`, such as the result of a `type` statement."""
    return is_alias(tp)


def strip_annotated_type(typ: Any) -> Any:
    """Returns the type inside of `Annotated`, `Required` and `NotRequired`, however they are nested."""
    while get_origin(typ) in (Annotated, Required, NotRequired):
        typ = get_args(typ)[0]
    return typ


def extract_type_arg(typ: Any, index: int) -> Any:
    """Returns one type argument of a type, such as `int` for `Dict[str, int]` and 1.

    Args:
        typ: The type.
        index: Which argument, from 0.

    Raises:
        RuntimeError: The type has fewer arguments.
    """
    arguments = get_args(typ)
    if not -len(arguments) <= index < len(arguments):
        raise RuntimeError(f"{typ!r} has {len(arguments)} type arguments, so there is none at index {index}.")
    return arguments[index]


def extract_type_var_from_base(
    typ: Any, *, generic_bases: Sequence[Any], index: int, failure_message: Optional[str] = None
) -> Any:
    """Returns the type argument that a class gives to a generic class it is derived from.

    Args:
        typ: The generic class with arguments, or a class derived from it, directly or through others: `bytes` is found
            in `Base[bytes]`, in `class Derived(Base[bytes])`, and in `Derived[bytes]` of a `class Derived(Base[T])`.
        generic_bases: The generic classes; the first one met counts.
        index: Which of its arguments, from 0.
        failure_message: What the error says where no argument is found, in place of the default.

    Raises:
        RuntimeError: There is no such base, or it has no such argument.
    """
    base = _base_of(typ, generic_bases)
    argument = None if base is None else extract_type_arg(base, index)
    if argument is None or (is_typevar(argument) and argument not in get_args(typ)):
        raise RuntimeError(failure_message or f"{typ!r} has no type argument at index {index} for {generic_bases!r}.")
    return argument


def _base_of(typ: Any, generic_bases: Sequence[Any]) -> Any:
    """Returns the base with the arguments that it has in this type; `None` if there is none."""
    origin = get_origin(typ) or typ
    if origin in generic_bases:
        return typ
    for base in getattr(origin, "__orig_bases__", ()):
        found = _base_of(base, generic_bases)
        if found is not None:
            variables = getattr(found, "__parameters__", ())
            given = dict(zip(getattr(origin, "__parameters__", ()), get_args(typ)))
            return found[tuple(given.get(each, each) for each in variables)] if variables and given else found
    return None


def _class_of(typ: Any) -> Any:
    return get_origin(typ) or typ
