"""Reads the model's text as what was asked for, and puts what was read into the received objects."""

from __future__ import annotations

import json
from typing import Any, Callable, Type, TypeVar, Union

import pydantic
from pydantic_core import to_json

from .errors import OutputParsingError
from .output_types import validated, validated_answer

ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)
_set = object.__setattr__


def read_as(type_: Any, text: str, *, what: str, response: Any = None) -> Any:
    """Reads text of the model as a type.

    Args:
        type_: A pydantic model, a dataclass or another type.
        text: The text of the model.
        what: What the text is, to begin the message with.
        response: The completion or response that it is from, for the error.

    Raises:
        OutputParsingError: The text is cut off, is no JSON, or does not fit the type.
    """
    return _read(validated, type_, text, what, response)


def read_answer(type_: Any, text: str, *, what: str, response: Any = None) -> Any:
    """Reads a whole answer of the model as the type that it was asked for in.

    Args:
        type_: The type. What is no object was asked for, and comes, as the one field of an object.
        text: The text of the model.
        what: What the text is, to begin the message with.
        response: The completion or response that it is from, for the error.

    Raises:
        OutputParsingError: The text is cut off, is no JSON, or does not fit the type.
    """
    return _read(validated_answer, type_, text, what, response)


def read_json(text: str, *, what: str, response: Any = None) -> Any:
    """Decodes JSON of the model.

    Args:
        text: The text of the model.
        what: What the text is, to begin the message with.
        response: The completion or response that it is from, for the error.

    Raises:
        OutputParsingError: The text is cut off, or is no JSON.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable(what, str(error), text, response) from error


_NO_ARGUMENTS = ("", "null")


def arguments_text(arguments: Any) -> str:
    """Returns the arguments of a function call as JSON text.

    Some servers send an object in place of a text, and nothing, an empty text or `null`, as such or as a text, where a
    function takes no arguments.

    Args:
        arguments: What the API sent as arguments.
    """
    if isinstance(arguments, str):
        return "{}" if arguments.strip() in _NO_ARGUMENTS else arguments
    return to_json(arguments or {}).decode()


def _read(read: Callable[[Any, str], Any], type_: Any, text: str, what: str, response: Any) -> Any:
    try:
        return read(type_, text)
    except pydantic.ValidationError as error:
        raise _unreadable(what, _first_of(error), text, response) from error


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


def as_subclass(cls: Type[ModelT], received: pydantic.BaseModel, **fields: Any) -> ModelT:
    """Returns an instance of a subclass with the content of a received object.

    The class is used as it is, never subscripted: subscripted classes are made at run time, cannot be pickled and stay
    in pydantic's caches.

    Args:
        cls: A subclass of the received object's class.
        received: The object; it stays as it is, and shares with the result what is not replaced.
        **fields: Fields to add or to replace.
    """
    instance = cls.__new__(cls)
    _set(instance, "__dict__", {**received.__dict__, **fields})
    _set(instance, "__pydantic_fields_set__", received.model_fields_set | fields.keys())
    _set(instance, "__pydantic_extra__", dict(received.model_extra or {}))
    _set(instance, "__pydantic_private__", None)
    return instance
