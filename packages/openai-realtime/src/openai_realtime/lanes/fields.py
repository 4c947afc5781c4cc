"""Reading events, which may be models or dictionaries, and hold what the server sent even where it makes no sense."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Dict, Optional

import pydantic

from openai_core.errors import OpenAIError
from openai_core.options import is_whole


class InvalidFieldError(OpenAIError, ValueError):
    """An event lacks a field that it needs, or holds something else there, or belongs elsewhere. Nothing changed."""


def field(source: Any, name: str) -> Any:
    """Returns a field, or `None`.

    Args:
        source: An event or a part of one.
        name: The name of the field.
    """
    return source.get(name) if isinstance(source, dict) else getattr(source, name, None)


def text_of(source: Any, name: str) -> str:
    """Returns a text.

    Args:
        source: An event or a part of one.
        name: The name of the field.

    Raises:
        InvalidFieldError: It is none.
    """
    value = field(source, name)
    if not isinstance(value, str):
        raise InvalidFieldError(f"{name!r} of an event must be a text, not {type(value).__name__}.")
    return value


def optional_text_of(source: Any, name: str) -> Optional[str]:
    """Returns a text or `None`.

    Args:
        source: An event or a part of one.
        name: The name of the field.

    Raises:
        InvalidFieldError: It is neither.
    """
    return None if field(source, name) is None else text_of(source, name)


def index_of(source: Any, name: str) -> int:
    """Returns an index.

    Args:
        source: An event or a part of one.
        name: The name of the field.

    Raises:
        InvalidFieldError: It is no integer, or negative.
    """
    value = field(source, name)
    if not is_index(value):
        raise InvalidFieldError(f"{name!r} of an event must be an integer from 0, not {value!r}.")
    return int(value)


def is_index(value: Any) -> bool:
    """Whether a value is an integer from 0.

    Args:
        value: Any value at all.
    """
    return is_whole(value)


def has_fields(source: Any) -> bool:
    """Whether something is a model or a dictionary.

    Args:
        source: Any value at all.
    """
    return isinstance(source, (pydantic.BaseModel, dict))


def plain(source: Any, *names: str) -> Dict[str, Any]:
    """Returns the fields that were sent, as plain data of its own; nothing for what has no fields.

    Args:
        source: A model or a dictionary.
        names: The fields to return. Default: all.
    """
    if isinstance(source, pydantic.BaseModel):
        include = set(names) or None
        dumped: Dict[str, Any] = source.model_dump(
            mode="python", by_alias=True, exclude_unset=True, include=include, warnings=False
        )
        return deepcopy(dumped)
    if not isinstance(source, dict):
        return {}
    return deepcopy({name: value for name, value in source.items() if not names or name in names})
