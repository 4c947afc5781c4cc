"""Output items of a response as the input items of the next request, and copies that nobody else can change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Dict, Iterable, List, Mapping, Set, Tuple, TypeVar, cast

from openai_core.decoding import decoder
from openai_core.encoding.json import dumped_model, encode
from openai_core.errors import ArgumentError
from openai_core.models import BaseModel
from openai_core.options import is_given
from openai_core.public_names import PACKAGE

__all__ = ["model_copy", "own_copy", "plain_copy", "replay_items"]

_ONLY_IN_OUTPUT = ("created_by", "parsed_arguments")
_PARSED = {"function_call": "parsed_arguments", "output_text": "parsed"}

ModelT = TypeVar("ModelT")


def replay_items(items: Iterable[BaseModel]) -> List[Dict[str, Any]]:
    """Returns output items as plain data that a request can send back.

    Args:
        items: The items of `response.output`, or some of them.

    Raises:
        ArgumentError: An item holds what JSON cannot.
    """
    replayed: List[Dict[str, Any]] = json.loads(encode([_without_output_only(dumped_model(item)) for item in items]))
    return replayed


def _without_output_only(dumped: object) -> object:
    if not isinstance(dumped, dict):
        return dumped
    return {name: value for name, value in cast("Dict[str, Any]", dumped).items() if name not in _ONLY_IN_OUTPUT}


def model_copy(model: ModelT) -> ModelT:
    """Returns a deep copy of an API object; other values are copied as they are.

    Args:
        model: An API object, or any other value.
    """
    return model.model_copy(deep=True) if isinstance(model, BaseModel) else deepcopy(model)


def own_copy(model: ModelT) -> ModelT:
    """Returns what an API object says, as an object that says the same whenever it is asked.

    Each value is read once, as its attribute gives it. An object of a subclass becomes one of the API's own class, and
    what is in it becomes what it is sent as, so that nothing can be one thing where it is approved and another where it
    is carried out. What only answers have is left out where JSON cannot hold it.

    Args:
        model: An answer of the API, or a part of one. Other values are copied as they are.

    Raises:
        ArgumentError: It holds what JSON cannot.
    """
    if not isinstance(model, BaseModel):
        return model_copy(model)
    copy: ModelT = decoder(_own_class(model))(json.loads(encode(_as_read(model))))
    return copy


def _own_class(model: BaseModel) -> Any:
    return next(cls for cls in type(model).__mro__ if cls.__module__.startswith(PACKAGE))


def _as_read(value: object) -> object:
    """Returns a value with each object in it as the attributes of that object say it."""
    if isinstance(value, BaseModel):
        return _model_as_read(value)
    if type(value) in (list, tuple):
        return [_as_read(each) for each in cast("List[object]", value)]
    if type(value) is dict:
        return {key: _as_read(each) for key, each in cast("Dict[object, object]", value).items()}
    return value


def _model_as_read(model: BaseModel) -> BaseModel:
    own = _own_class(model)
    copy = own.__new__(own)
    fields, changed = _attributes_as_read(model, vars(model))
    extra, _ = _attributes_as_read(model, model.__pydantic_extra__ or {})
    state = {"__dict__": fields, "__pydantic_extra__": extra, "__pydantic_private__": None}
    for name, value in {**state, "__pydantic_fields_set__": model.model_fields_set | changed}.items():
        object.__setattr__(copy, name, value)
    return cast(BaseModel, copy)


def _attributes_as_read(model: BaseModel, stored: Mapping[str, object]) -> Tuple[Dict[str, object], Set[str]]:
    """Returns attributes of an object, and the names of those that say something else than what is stored."""
    copies: Dict[str, object] = {}
    changed: Set[str] = set()
    kind = vars(model).get("type")
    only_in_output = ("created_by", _PARSED.get(kind) if type(kind) is str else None)
    for name, before in list(stored.items()):
        value = getattr(model, name)
        if name not in only_in_output or _is_json(value):
            copies[name] = _as_read(value)
        if value is not before:
            changed.add(name)
    return copies, changed


def _is_json(value: object) -> bool:
    try:
        encode(value)
    except ArgumentError:
        return False
    return True


def plain_copy(value: object) -> Any:
    """Returns a copy of a request's parameters: models as the data they are sent as, without what was not given.

    Args:
        value: Parameters, or a value among them.
    """
    value = dumped_model(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return {key: plain_copy(inner) for key, inner in members.items() if is_given(inner)}
    if isinstance(value, (list, tuple, Iterator)):
        return [plain_copy(inner) for inner in cast("Iterable[object]", value)]
    return deepcopy(value)
