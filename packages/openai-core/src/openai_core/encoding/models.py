"""What models of users are sent as: what was set, and what their class says in any case.

The classes of the SDK describe what a server sends, so only what was set is known. A class that a user wrote to be sent
says with a default what it means: the tag of a part, for one. A default of `None` says that there is nothing.
"""

from __future__ import annotations

from typing import Any, Mapping, Set

import pydantic

from ..public_names import PACKAGE


def with_defaults(value: Any) -> Any:
    """Returns a value in which the models of users have their defaults set, other than `None`; shares what it can.

    Args:
        value: A model, or lists and dictionaries with models in them.
    """
    if isinstance(value, pydantic.BaseModel):
        return _of_model(value)
    kind: Any = type(value)
    if kind in (list, tuple):
        items = kind(map(with_defaults, value))
        return items if _differ(items, value) else value
    if kind is dict:
        entries = {key: with_defaults(each) for key, each in value.items()}
        return entries if _differ(entries.values(), value.values()) else value
    return value


def _differ(new: Any, old: Any) -> bool:
    return any(one is not other for one, other in zip(new, old))


def _of_model(model: pydantic.BaseModel) -> pydantic.BaseModel:
    if type(model).__module__.startswith(PACKAGE):
        return model
    fields: Mapping[str, Any] = vars(model)
    changed = {name: each for name, value in fields.items() if (each := with_defaults(value)) is not value}
    meant = model.model_fields_set | _defaults(model)
    if not changed and meant == model.model_fields_set:
        return model
    copy = model.__copy__()
    vars(copy).update(changed)
    object.__setattr__(copy, "__pydantic_fields_set__", meant)
    return copy


def _defaults(model: pydantic.BaseModel) -> Set[str]:
    return {
        name for name, value in vars(model).items() if value is not None and name in type(model).__pydantic_fields__
    }
