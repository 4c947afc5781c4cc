"""Numbers that users choose for an upload."""

from __future__ import annotations

from openai_core.errors import ArgumentError


def checked_count(name: str, value: object) -> int:
    """Returns a number of things, of which there must be at least one.

    Raises:
        ArgumentError: It is no whole number, or below 1.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ArgumentError(f"`{name}` must be a whole number of at least 1, but is {value!r}.")
    return value
