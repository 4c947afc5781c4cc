"""What counts as a text or a number in what a model or a driver says."""

from __future__ import annotations

import re
from typing import Dict, List, Optional, cast

__all__ = ["Malformed", "exact_text", "is_exact_text", "is_number", "is_text", "record", "records"]

LARGEST = 2**53 - 1
"""The largest whole number that JavaScript holds exactly."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class Malformed(Exception):
    """A value is not in the agreed form. The message names the place and never the value."""


def is_text(value: object, limit: Optional[int] = None, *, empty: bool = False) -> bool:
    """Whether a value is text that UTF-8 can hold.

    Args:
        value: Any value at all.
        limit: How many bytes of UTF-8 it may take; `None` sets no limit.
        empty: Whether it may be empty; default false.
    """
    if not isinstance(value, str) or not (value or empty) or _SURROGATE.search(value):
        return False
    return limit is None or len(value.encode()) <= limit


def is_exact_text(value: object, limit: Optional[int] = None, *, empty: bool = False) -> bool:
    """Whether a value is such a text, and not of a subclass, which could show something else later.

    Args:
        value: Any value at all.
        limit: The most characters that it may have; `None`, the default, for no limit.
        empty: Whether a text without characters counts (no by default).
    """
    return type(value) is str and is_text(value, limit, empty=empty)


def is_number(value: object, least: int = 0, largest: int = LARGEST) -> bool:
    """Whether a value is a whole number in a range; `True` is not a number.

    Args:
        value: Any value at all.
        least: The smallest number that counts (0 by default).
        largest: The largest number that counts.
    """
    return type(value) is int and least <= value <= largest


def exact_text(value: object) -> object:
    """Returns the plain text of a subclass of `str`, and anything else as it is.

    Args:
        value: Any value at all.
    """
    return str.__str__(value) if isinstance(value, str) else value


def record(value: object, what: str) -> Dict[str, object]:
    """Returns a copy of a dictionary.

    Args:
        value: Any value at all.
        what: What it is, for the message.

    Raises:
        Malformed: It is none.
    """
    if not isinstance(value, dict):
        raise Malformed(f"{what} is not a dictionary")
    return dict.copy(cast("Dict[str, object]", value))


def records(value: object, what: str) -> List[object]:
    """Returns a copy of a list.

    Args:
        value: Any value at all.
        what: What it is, for the message.

    Raises:
        Malformed: It is none.
    """
    if not isinstance(value, list):
        raise Malformed(f"{what} is not a list")
    return list.copy(cast("List[object]", value))
