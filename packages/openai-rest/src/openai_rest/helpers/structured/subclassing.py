"""Parsed objects from received ones: the same fields, and some more, without decoding anything again."""

from __future__ import annotations

from typing import Any, Type, TypeVar

import pydantic

ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)

_set = object.__setattr__


def as_subclass(cls: Type[ModelT], received: pydantic.BaseModel, **fields: Any) -> ModelT:
    """Returns an instance of a subclass with the content of a received object.

    The class is used as it is, never subscripted: subscripted classes are made at run time, cannot be pickled and stay
    in pydantic's caches.

    Args:
        cls: A subclass of the received object's class.
        received: The object; it stays as it is, and shares with the result what is not replaced.
        **fields: Fields to add or to replace.
    """
    instance = cls.__new__(cls)
    _set(instance, "__dict__", {**received.__dict__, **fields})
    _set(instance, "__pydantic_fields_set__", received.model_fields_set | fields.keys())
    _set(instance, "__pydantic_extra__", dict(received.model_extra or {}))
    _set(instance, "__pydantic_private__", None)
    return instance
