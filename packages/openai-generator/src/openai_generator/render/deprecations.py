"""Marks rendered methods that are deprecated."""

from __future__ import annotations

from ..definitions.helpers import Helper
from ..definitions.model import Operation
from .imports import Imports

EXCUSED = "  # pyright: ignore[reportDeprecated]"
"""What follows a line in which a rendered view refers to such a method."""


def decorator(path: str, method: Operation | Helper, imports: Imports) -> str:
    """Returns the decorator of a method, as a line; nothing for one that is not deprecated.

    Args:
        path: The resource, such as `beta.assistants`.
        method: The method to mark.
        imports: The imports of the module that it is rendered into.
    """
    if not method.deprecated:
        return ""
    imports.add("openai_core.deprecations", "deprecated")
    instead = f"; {method.deprecated}" if isinstance(method.deprecated, str) else ""
    message = f"`client.{path}.{method.name}` is deprecated{instead}."
    return f"@deprecated({message!r})\n"
