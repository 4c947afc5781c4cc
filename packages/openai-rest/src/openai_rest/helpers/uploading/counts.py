"""Numbers that users choose for an upload."""

from __future__ import annotations

from openai_core.errors import ArgumentError
from openai_core.options import is_whole


def checked_count(name: str, value: object) -> int:
    """Returns a number of things, of which there must be at least one.

    Raises:
        ArgumentError: It is no whole number, or below 1.
    """
    if not is_whole(value, least=1):
        raise ArgumentError(f"`{name}` must be a whole number of at least 1, but is {value!r}.")
    return value
