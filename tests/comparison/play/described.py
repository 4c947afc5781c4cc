"""Decoded objects as JSON: what a program can see of them."""

from __future__ import annotations

import datetime
import enum
import warnings
from typing import Any, Dict

_DEEPEST = 12


def described(value: Any, depth: int = 0) -> object:
    """Class names, attributes and which of them were set, for models; plain data as it is; the `repr` of the rest."""
    if value is None or (isinstance(value, (bool, int, float, str)) and not isinstance(value, enum.Enum)):
        return value
    if depth > _DEEPEST:
        return "…"
    if isinstance(value, dict):
        return {str(key): described(item, depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        items = [described(item, depth + 1) for item in value]
        return items if isinstance(value, list) else {"tuple": items}
    if hasattr(type(value), "model_fields"):
        return _model(value, depth)
    if isinstance(value, (bytes, datetime.date, enum.Enum)):
        return repr(value)
    return f"<{type(value).__name__}>"


def whole(value: Any) -> Dict[str, object]:
    """A decoded result, with its `to_dict()` in the two forms that differ most, where it has one."""
    found: Dict[str, object] = {"value": described(value)}
    if hasattr(value, "to_dict"):
        found["to_dict"] = _tried(value.to_dict)
        found["to_dict, all"] = _tried(lambda: value.to_dict(mode="json", exclude_unset=False))
        found["request id"] = getattr(value, "_request_id", "<none>")
        found["stored twice"] = _stored_twice(value)
    return found


def _model(value: Any, depth: int) -> Dict[str, object]:
    fields = type(value).model_fields
    # The reference keeps a field with an alias twice: as the field, and under its JSON name among the extra fields.
    aliases = {field.alias for field in fields.values()}
    names = [*fields, *(name for name in value.model_extra or {} if name not in aliases)]
    return {
        "class": type(value).__name__,
        "set": sorted(value.model_fields_set),
        "fields": {name: described(getattr(value, name, "<no attribute>"), depth + 1) for name in names},
    }


def _stored_twice(value: Any) -> bool:
    """Whether a field is also among the extra fields, which then win in dumps."""
    return any(field.alias in (value.model_extra or {}) for field in type(value).model_fields.values())


def _tried(make: Any) -> object:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return described(make())
        except Exception as error:
            return f"raised {type(error).__name__}"
