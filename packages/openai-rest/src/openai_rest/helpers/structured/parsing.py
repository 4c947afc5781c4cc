"""Reading the model's text as what was asked for, with one error for all that can be wrong with it."""

from __future__ import annotations

import json
from typing import Any, Union

import pydantic

from .errors import OutputParsingError
from .output_types import validated


def read_as(type_: Any, text: str, *, what: str, response: Any = None) -> Any:
    """Reads text of the model as a type.

    Args:
        type_: A pydantic model, a dataclass or another type.
        text: The text.
        what: What the text is, to begin the message with.
        response: The completion or response that it is from, for the error.

    Raises:
        OutputParsingError: The text is cut off, is no JSON, or does not fit the type.
    """
    try:
        return validated(type_, text)
    except pydantic.ValidationError as error:
        raise _unreadable(what, _first_of(error), text, response) from error


def read_json(text: str, *, what: str, response: Any = None) -> Any:
    """Decodes JSON of the model.

    Args:
        text: The text.
        what: What the text is, to begin the message with.
        response: The completion or response that it is from, for the error.

    Raises:
        OutputParsingError: The text is cut off, or is no JSON.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable(what, str(error), text, response) from error


def _first_of(error: pydantic.ValidationError) -> str:
    details = error.errors(include_url=False, include_context=False, include_input=False)
    place = ".".join(map(str, details[0]["loc"]))
    more = f" (and {len(details) - 1} more)" if len(details) > 1 else ""
    return f"{place}: {details[0]['msg']}{more}" if place else f"{details[0]['msg']}{more}"


def _unreadable(what: str, reason: str, text: str, response: Any) -> OutputParsingError:
    limit = _limit_of(response)
    cause = f" The response is incomplete ({limit})." if limit else ""
    held = "`text` holds what came" if response is None else "`response` and `text` hold what came"
    return OutputParsingError(
        f"{what} cannot be parsed: {reason.rstrip('.')}.{cause} The error's {held}.", response=response, text=text
    )


def _limit_of(response: Any) -> Union[str, None]:
    return getattr(getattr(response, "incomplete_details", None), "reason", None)
