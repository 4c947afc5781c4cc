"""JSON that is still arriving."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json


def partial_json(text: str) -> Any:
    """Decodes the beginning of a JSON text, as far as it goes.

    Unfinished strings are left out, unfinished lists and objects hold what has come, and a number at the end may still
    grow. The cost is linear in the length of the text.

    Args:
        text: The beginning; the whole text is fine too.

    Returns:
        The value, or `None` if nothing can be made of it yet.
    """
    try:
        return from_json(text, allow_partial=True)
    except ValueError:
        return None
