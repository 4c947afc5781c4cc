"""Output items of a response as the input items of the next request, and copies that nobody else can change."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any, Dict, Iterable, List, Mapping, TypeVar, cast

from openai_core.decoding import decoder
from openai_core.encoding.json import dumped_model, encode
from openai_core.models import BaseModel
from openai_core.options import is_given
from openai_core.public_names import PACKAGE

__all__ = ["model_copy", "own_copy", "plain_copy", "replay_items"]

_ONLY_IN_OUTPUT = ("created_by", "parsed_arguments")

ModelT = TypeVar("ModelT")


def replay_items(items: Iterable[BaseModel]) -> List[Dict[str, Any]]:
    """Returns output items as plain data that a request can send back.

    Args:
        items: The items of `response.output`, or some of them.

    Raises:
        ArgumentError: An item holds what JSON cannot.
    """
    replayed = cast("List[Dict[str, Any]]", json.loads(encode(list(items))))
    for item in replayed:
        for name in _ONLY_IN_OUTPUT:
            item.pop(name, None)
    return replayed


def model_copy(model: ModelT) -> ModelT:
    """Returns a deep copy of an API object; other values are copied as they are.

    Args:
        model: An API object, or any other value.
    """
    return model.model_copy(deep=True) if isinstance(model, BaseModel) else deepcopy(model)


def own_copy(model: ModelT) -> ModelT:
    """Returns what an API object says, as an object that says the same whenever it is asked.

    Each value is read once. An object of a subclass becomes one of the API's own class, and what is in it becomes what
    it is sent as, so that nothing can be one thing where it is approved and another where it is carried out.

    Args:
        model: An answer of the API, or a part of one. Other values are copied as they are.

    Raises:
        ArgumentError: It holds what JSON cannot.
    """
    own = next((cls for cls in type(model).__mro__ if cls.__module__.startswith(PACKAGE)), None)
    if own is None or not issubclass(own, BaseModel):
        return model_copy(model)
    copy: ModelT = decoder(own)(json.loads(encode(model)))
    return copy


def plain_copy(value: object) -> Any:
    """Returns a copy of a request's parameters: models as the data they are sent as, without what was not given.

    Args:
        value: Parameters, or a value among them.
    """
    value = dumped_model(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return {key: plain_copy(inner) for key, inner in members.items() if is_given(inner)}
    if isinstance(value, (list, tuple)):
        return [plain_copy(inner) for inner in cast("List[object]", value)]
    return deepcopy(value)
