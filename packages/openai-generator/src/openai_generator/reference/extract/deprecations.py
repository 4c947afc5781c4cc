"""Whether the documentation of a field marks it as deprecated, and the name that takes its place; no words of it."""

from __future__ import annotations

import re
from typing import Union

_MARK = re.compile(r"\A\W*deprecated\b(?! values)|\b(?:is|now) deprecated\b|\bdeprecated:", re.IGNORECASE)
_INSTEAD = re.compile(r"\b(?:use|in\s+favor\s+of|replaced\s+by)\s+`([\w.]+)`", re.IGNORECASE)
_NEAR = 160


def mark_of(documentation: str) -> Union[str, bool]:
    """Returns the name that takes the place of what is documented, or whether it is deprecated, where no name is given.

    Values that are deprecated are no mark of the field that takes them.

    Args:
        documentation: What is said about a field.
    """
    mark = _MARK.search(documentation)
    if mark is None:
        return False
    instead = _INSTEAD.search(documentation, mark.start(), mark.end() + _NEAR)
    return instead[1] if instead else True
