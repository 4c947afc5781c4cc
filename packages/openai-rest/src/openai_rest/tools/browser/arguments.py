"""The arguments of a call, read from the JSON that the model wrote."""

from __future__ import annotations

import json
from typing import Dict, cast

from .errors import BrowserError
from .members import MEMBERS

__all__ = ["arguments_of"]


def arguments_of(member: str, text: str) -> Dict[str, object]:
    """Returns the arguments of a call.

    Args:
        member: The name of the tool.
        text: The arguments as JSON.

    Raises:
        BrowserError: They are not JSON, or not the tool's arguments. The message is for the model.
    """
    try:
        given: object = json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise BrowserError("The arguments of this tool are not valid JSON.") from error
    fields = MEMBERS[member].fields
    arguments = cast("Dict[str, object]", given)
    if not isinstance(given, dict) or set(arguments) != set(fields):
        raise BrowserError(f"The arguments of this tool must be exactly: {', '.join(fields) or 'none'}.")
    for name, field in fields.items():
        if not field.accepts(arguments[name]):
            raise BrowserError(f"The argument `{name}` of this tool has a value that is not allowed.")
    return arguments
