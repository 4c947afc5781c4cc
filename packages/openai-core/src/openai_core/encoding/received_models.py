"""Received models that are sent back: the same data that pydantic would dump, by a walk over what was set.

It is faster than a dump of each model, and needs no validator of their classes. It knows classes of the SDK only, which
have no serializers of their own; whatever is not plain JSON is left to pydantic.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any, Dict, Mapping, Optional

_SCALARS = frozenset((str, int, bool, float, type(None)))
_PACKAGES = frozenset(("openai", "openai_core", "openai_realtime", "openai_rest", "openai_webhooks"))
_NO_SERIALIZERS = ("field_serializers", "model_serializers", "computed_fields")


class NotPlainError(Exception):
    """Something is not plain JSON, so pydantic has to dump it."""


def without_models(value: Any) -> Any:
    """Returns plain data in which received models are replaced by theirs; shares what holds none.

    Args:
        value: A body. What is neither a list, an object, nor a received model stays as it is.
    """
    kind: Any = type(value)
    if kind in _SCALARS:
        return value
    if kind is list:
        items = [each if type(each) in _SCALARS else without_models(each) for each in value]
        return items if any(one is not other for one, other in zip(items, value)) else value
    if kind is dict:
        members = {key: without_models(each) for key, each in value.items()}
        return members if any(members[key] is not each for key, each in value.items()) else value
    names = _names_of(kind)
    if names is None:
        return value
    try:
        return _dumped(value, names)
    except NotPlainError:
        return value


def _dumped(model: Any, names: Mapping[str, str]) -> Dict[str, Any]:
    known = model.__pydantic_fields_set__
    dumped = {names.get(name, name): _plain(value) for name, value in model.__dict__.items() if name in known}
    for name, value in (model.__pydantic_extra__ or {}).items():
        dumped[name] = _plain(value)
    return dumped


def _plain(value: Any) -> Any:
    kind: Any = type(value)
    if kind in _SCALARS:
        return value
    if kind is list:
        return [each if type(each) in _SCALARS else _plain(each) for each in value]
    if kind is dict:
        if not all(type(key) is str for key in value):
            raise NotPlainError
        return {key: _plain(each) for key, each in value.items()}
    names = _names_of(kind)
    if names is None:
        raise NotPlainError
    return _dumped(value, names)


@lru_cache(maxsize=4096)
def _names_of(kind: Any) -> Optional[Mapping[str, str]]:
    """Returns the API's names of the fields of a received model that are called otherwise; `None` for other classes."""
    main = sys.modules.get("pydantic.main")
    if main is None or not issubclass(kind, main.BaseModel) or not _is_received(kind):
        return None
    names: Dict[str, str] = {}
    for name, field in kind.__pydantic_fields__.items():
        if field.exclude or getattr(field, "exclude_if", None) is not None:
            return None
        alias = field.serialization_alias
        if alias is not None:
            names[name] = alias
    return names


def _is_received(kind: Any) -> bool:
    # Where `__api_exclude__` is not known at all, somebody has given a model of their own the name of a package.
    if kind.__module__.partition(".")[0] not in _PACKAGES or getattr(kind, "__api_exclude__", kind) is not None:
        return False
    if any(getattr(kind.__pydantic_decorators__, each) for each in _NO_SERIALIZERS):
        return False
    return "__get_pydantic_core_schema__" not in vars(kind)
