"""JSON of a successful response that is not what was promised: errors, `null`, lists, texts.

Many servers answer what went wrong with a 200. Others send a list where the API has an object around it, or a text
where the API has an object that holds it.
"""

from __future__ import annotations

from typing import Any, FrozenSet, List, Optional

from ..decoding.error_messages import error_in, error_message, says_something
from ..decoding.fields import declared_fields
from ..errors import UnexpectedResponseError


def reported_error(response: Any, data: Any, models: List[Any]) -> Optional[UnexpectedResponseError]:
    """Builds the error that a body reports in place of what was promised, or `None` if it does not.

    An object that has an error beside all that was promised is no failure, and neither is one of a kind that tells of
    errors, such as a response that failed.

    Args:
        response: The response that was received.
        data: The JSON of its body.
        models: The models that were promised, of which one would do.
    """
    error = error_in(data)
    if error is None and has_nothing_of(data, required_names(models)) and says_something(_undeclared(data, models)):
        error = data
    if error is None or (isinstance(data, dict) and any(_fits(data, model) for model in models)):
        return None
    message = error_message(error) or f"The API answered {response.status_code} with an error that says nothing."
    return UnexpectedResponseError(response, error, message=message)


def _undeclared(data: Any, models: List[Any]) -> Any:
    """What an object holds beyond the fields of its promise: where `message` is one, it says nothing of an error."""
    declared = {info.alias or name for model in models for name, info in declared_fields(model).items()}
    return {name: value for name, value in data.items() if name not in declared}


def required_names(models: List[Any]) -> FrozenSet[str]:
    """Returns the names of all that the objects of a promise must have.

    Args:
        models: The models that were promised, of which one would do.
    """
    fields = [field for model in models for field in declared_fields(model).items()]
    return frozenset(info.alias or name for name, info in fields if info.is_required())


def has_nothing_of(data: Any, names: FrozenSet[str]) -> bool:
    """Whether an object has none of the names that were promised, if any were.

    Args:
        data: The parsed body of the response.
        names: The names that an object must have.
    """
    return bool(names) and isinstance(data, dict) and names.isdisjoint(data)


def _fits(data: Any, model: Any) -> bool:
    fields = {info.alias or name: info for name, info in declared_fields(model).items()}
    if "error" in fields:
        return any(data.get(name) for name in fields if name not in ("error", "object"))
    return all(data.get(name) for name, info in fields.items() if info.is_required() and name != "object")


def without_its_object(data: Any, model: Any, is_page: bool) -> Any:
    """Returns the object that a bare list or a bare text stands for, or the same data if there is none.

    A page is the object around a list of objects. A model that needs nothing but its `text` is one around a text.

    Args:
        data: The parsed body of the response.
        model: The class that was promised.
        is_page: Whether that is a page of a list.
    """
    if is_page and isinstance(data, list) and (model._bare_lists or _are_objects(data)):
        return {"object": "list", "data": data, **({"has_more": False} if "has_more" in declared_fields(model) else {})}
    if isinstance(data, str) and is_of_text(model):
        return {"text": data}
    return data


def _are_objects(data: List[Any]) -> bool:
    return bool(data) and all(each and isinstance(each, dict) for each in data)


def is_of_text(model: Any) -> bool:
    """Whether a model needs nothing but its `text`, as a transcription does.

    Args:
        model: The class of a model.
    """
    return [name for name, info in declared_fields(model).items() if info.is_required()] == ["text"]
