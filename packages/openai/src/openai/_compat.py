"""Familiar path: pydantic's methods as functions, for code that once had to know its version."""

from __future__ import annotations

from functools import cached_property as cached_property
from typing import Any, Dict, Mapping, Type, TypeVar, Union

import pydantic
from pydantic import ConfigDict as ConfigDict

from openai_core.models import BaseModel, GenericModel as GenericModel

PYDANTIC_V1 = False
PYDANTIC_V2 = True
_ModelT = TypeVar("_ModelT", bound=pydantic.BaseModel)


def parse_obj(model: Type[_ModelT], value: object) -> _ModelT:
    """Validates plain data as a model, or builds it without validation where the model is one of the API's."""
    if issubclass(model, BaseModel) and isinstance(value, Mapping):
        return model.construct(**value)
    return model.model_validate(value)


def model_parse(model: Type[_ModelT], data: Any) -> _ModelT:
    """Validates plain data as a model."""
    return model.model_validate(data)


def model_parse_json(model: Type[_ModelT], data: Union[str, bytes]) -> _ModelT:
    """Validates JSON as a model."""
    return model.model_validate_json(data)


def model_copy(model: _ModelT, *, deep: bool = False) -> _ModelT:
    """Copies a model."""
    return model.model_copy(deep=deep)


def model_dump(model: pydantic.BaseModel, **options: Any) -> Dict[str, Any]:
    """Returns a model as dictionaries; the options are those of `model_dump`."""
    return model.model_dump(**options)


def model_json(model: pydantic.BaseModel, *, indent: Union[int, None] = None) -> str:
    """Returns a model as JSON."""
    return model.model_dump_json(indent=indent)


def model_json_schema(model: Type[pydantic.BaseModel]) -> Dict[str, Any]:
    """Returns the JSON Schema of a model."""
    return model.model_json_schema()


def get_model_fields(model: Type[pydantic.BaseModel]) -> Dict[str, Any]:
    """Returns the fields of a model by name."""
    return dict(model.model_fields)


def get_model_config(model: Type[pydantic.BaseModel]) -> Any:
    """Returns the configuration of a model."""
    return model.model_config
