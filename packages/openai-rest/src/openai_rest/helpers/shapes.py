"""What can be read of an answer whose parts have other shapes than the API gives them."""

from __future__ import annotations

from typing import Any, List

from pydantic import BaseModel


def is_object(value: Any) -> bool:
    """Whether a value is an object of the answer; without a word to type checkers about which one.

    Args:
        value: What a server sent where an object belongs.
    """
    return isinstance(value, BaseModel)


def models_in(value: Any) -> List[Any]:
    """Returns the objects of a list; what is no list has none, and `null` or a number among them is left out.

    Args:
        value: What a server sent where a list of objects belongs.
    """
    return [each for each in value if isinstance(each, BaseModel)] if isinstance(value, list) else []


def listed(value: Any) -> List[Any]:
    """Returns a list as it is, and an empty one for anything else.

    Args:
        value: What a server sent where a list belongs.
    """
    return value if isinstance(value, list) else []


def text_in(value: Any) -> str:
    """Returns a text as it is, and an empty one for anything else.

    Args:
        value: What a server sent where a text belongs.
    """
    return value if isinstance(value, str) else ""


def kind_of(value: Any) -> Any:
    """Returns the type that an object says it is of; `None` where it says none.

    Args:
        value: What a server sent where an object belongs.
    """
    kind = getattr(value, "type", None)
    return kind if isinstance(kind, str) else None
