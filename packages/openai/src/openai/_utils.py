"""Familiar path: small functions that other libraries borrow."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from typing_extensions import TypeGuard

from openai_core.decoding.annotations import PropertyInfo as PropertyInfo
from openai_core.logs import SecretsFilter as SensitiveHeadersFilter
from openai_core.options import NotGiven, is_given as is_given
from openai_core.uploads import extract_files as extract_files, file_from_path as file_from_path

__all__ = [
    "PropertyInfo",
    "SensitiveHeadersFilter",
    "extract_files",
    "file_from_path",
    "is_dict",
    "is_given",
    "is_list",
    "is_mapping",
    "strip_not_given",
]


def is_dict(value: object) -> TypeGuard[Dict[Any, Any]]:
    """Tells whether this is a dictionary."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[List[Any]]:
    """Tells whether this is a list."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Tells whether this is a mapping."""
    return isinstance(value, Mapping)


def strip_not_given(value: Any) -> Any:
    """Returns a mapping without the entries that were not given, and anything else as it is."""
    if not isinstance(value, Mapping):
        return value
    return {key: item for key, item in value.items() if not isinstance(item, NotGiven)}
