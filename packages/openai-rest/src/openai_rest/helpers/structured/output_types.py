"""What users ask for as output: models, dataclasses, TypedDicts and whatever else pydantic can describe."""

from __future__ import annotations

import dataclasses
import inspect
import re
from contextlib import suppress
from functools import lru_cache
from typing import Any, Callable, Dict, Mapping, Optional, Type, cast

import pydantic
from typing_extensions import Annotated, TypedDict, TypeGuard, TypeVar, get_origin

from openai_core.decoding.descriptions import undescribed
from openai_core.decoding.fields import own_documentation

from .errors import StrictSchemaError
from .strict_checks import check_strict
from .strict_keywords import without_hints
from .strict_schemas import strict_schema

ResponseFormatT = TypeVar("ResponseFormatT", default=None)
TextFormatT = TypeVar("TextFormatT", default=None)

ResultT = TypeVar("ResultT")

_ONLY_FIELD = "value"
_KEPT_ADAPTERS = 64
_LONGEST_NAME = 64
_MODULES = re.compile(r"\b(?:\w+\.)+")
_FIT_NAME = re.compile("[a-zA-Z0-9_-]{1,64}")


def is_basemodel_type(typ: Any) -> TypeGuard[Type[pydantic.BaseModel]]:
    """Whether something is a pydantic model class; a subscripted generic one is.

    Args:
        typ: What the user has given.
    """
    return _is_class(typ) and issubclass(typ, pydantic.BaseModel)


def is_dataclass_like_type(typ: Any) -> bool:
    """Whether something is a pydantic dataclass, or a class that carries pydantic's configuration.

    Args:
        typ: What the user has given.
    """
    return hasattr(typ, "__pydantic_config__")


def to_strict_json_schema(model: Any) -> Dict[str, Any]:
    """Returns the JSON schema of a type as strict mode wants it, and refuses nothing.

    Open dictionaries, defaults and the like stay in it, for services that take them. What the client sends itself goes
    through `sent_schema`, which refuses them.

    Args:
        model: A pydantic model, a `TypeAdapter`, or a type that a `TypeAdapter` takes.

    Raises:
        StrictSchemaError: Pydantic cannot describe the type.
    """
    return strict_schema(_json_schema(model))


def sent_schema(type_: Any) -> Dict[str, Any]:
    """Returns the JSON schema of a type that is an object, to be sent with `strict: true`.

    What is only a hint, such as the length of a text, is not sent; it is checked when the answer is parsed.

    Args:
        type_: A model, a dataclass, a TypedDict, or anything else that pydantic describes.

    Raises:
        StrictSchemaError: Pydantic cannot describe the type, or strict mode cannot express it.
    """
    schema = without_hints(to_strict_json_schema(type_))
    check_strict(schema, _readable(type_))
    return schema


def answer_schema(type_: Any) -> Dict[str, Any]:
    """Returns the JSON schema of a type for a whole answer, to be sent with `strict: true`.

    Strict mode takes objects only, so a list, a union or a plain type becomes the one field of an object.

    Args:
        type_: A model, a dataclass, a TypedDict, or anything else that pydantic describes.

    Raises:
        StrictSchemaError: Pydantic cannot describe the type, or strict mode cannot express it.
    """
    schema = without_hints(to_strict_json_schema(_given(type_)))
    if schema.get("type") == "object":
        check_strict(schema, _readable(type_))
        return schema
    check_strict(schema, _readable(type_), as_object=False)
    definitions: Dict[str, Any] = {key: schema.pop(key) for key in ("$defs", "definitions") if key in schema}
    fields = {"properties": {_ONLY_FIELD: schema}, "required": [_ONLY_FIELD]}
    return {"type": "object", **fields, "additionalProperties": False, **definitions}


def is_wrapped(type_: Any) -> bool:
    """Whether `answer_schema` puts a type into an object.

    Args:
        type_: The type that an answer is asked for in.

    Raises:
        StrictSchemaError: Pydantic cannot describe the type.
    """
    if is_basemodel_type(type_) and not issubclass(type_, pydantic.RootModel):
        return False
    return _cached(_is_wrapped, _kept_is_wrapped, type_)


def _is_wrapped(type_: Any) -> bool:
    return to_strict_json_schema(type_).get("type") != "object"


_kept_is_wrapped = lru_cache(maxsize=_KEPT_ADAPTERS)(_is_wrapped)


def unwrapped(type_: Any, value: Any) -> Any:
    """Returns what an answer holds of a type, of which some may have arrived only.

    Args:
        type_: The type that the answer was asked for in.
        value: What has been read of the JSON.
    """
    if isinstance(value, dict) and is_wrapped(type_):
        return cast("Dict[str, Any]", value).get(_ONLY_FIELD)
    return value


def _given(type_: Any) -> Any:
    if type_ is None:
        raise StrictSchemaError("None is no type of an answer; pass a model, a list of them or another type.")
    if isinstance(type_, Mapping):
        raise StrictSchemaError(
            "A dictionary is no type of an answer; pass a model class, or send a schema that is written out with "
            '`responses.create(text={"format": {...}})`.'
        )
    if isinstance(type_, pydantic.BaseModel):
        raise StrictSchemaError(f"An object is no type of an answer; pass its class, `{type(type_).__name__}`.")
    return type_


def schema_name(type_: Any) -> str:
    """Returns the name that a type's schema is sent under: letters, digits, `_` and `-`, at most 64.

    Args:
        type_: The type that an answer is asked for in.
    """
    name = _readable(type_)
    if _FIT_NAME.fullmatch(name):
        return name
    return re.sub("[^a-zA-Z0-9_-]+", "_", name).strip("_")[:_LONGEST_NAME] or "output"


def own_docstring(type_: Any) -> Optional[str]:
    """Returns the docstring that somebody wrote for a type; not one that is inherited or made up.

    Args:
        type_: A class, or a type with arguments.
    """
    type_ = _bare(type_)
    # not `inspect.getdoc`, which would return that of pydantic's base class
    written = own_documentation(type_) if _is_class(type_) else None
    made_up = f"{_readable(type_)}(" if dataclasses.is_dataclass(type_) else None
    return None if written and made_up and written.startswith(made_up) else written


def validated(type_: Any, text: str) -> Any:
    """Reads JSON as a type.

    Args:
        type_: The type, or pydantic's adapter of one.
        text: The JSON text.

    Raises:
        pydantic.ValidationError: It does not fit, or is no JSON.
    """
    if is_basemodel_type(type_):
        return type_.model_validate_json(text)
    return adapter(type_).validate_json(text)


def validated_answer(type_: Any, text: str) -> Any:
    """Reads JSON as what `answer_schema` has asked for.

    Args:
        type_: The type that the answer was asked for in.
        text: The text of the answer.

    Raises:
        pydantic.ValidationError: It does not fit, or is no JSON.
    """
    if not is_wrapped(type_):
        return validated(type_, text)
    try:
        return _cached(_wrapping_adapter, _kept_wrapping_adapter, type_).validate_json(text)[_ONLY_FIELD]
    except pydantic.ValidationError:
        # a service that knows no strict mode may answer with the bare value
        with suppress(pydantic.ValidationError):
            return validated(type_, text)
        raise


def _wrapping_adapter(type_: Any) -> pydantic.TypeAdapter[Any]:
    type_ = getattr(cast(Any, type_), "_type", type_) if isinstance(type_, pydantic.TypeAdapter) else type_
    make: Any = TypedDict
    return pydantic.TypeAdapter(make("Wrapped", {_ONLY_FIELD: type_}))


_kept_wrapping_adapter = lru_cache(maxsize=_KEPT_ADAPTERS)(_wrapping_adapter)


def _cached(make: Callable[[Any], ResultT], kept: Callable[[Any], ResultT], type_: Any) -> ResultT:
    try:
        hash(type_)
    except TypeError:
        return make(type_)
    return kept(type_)


def adapter(type_: Any) -> pydantic.TypeAdapter[Any]:
    """Returns pydantic's adapter of a type; the last ones used are kept, no more than 64.

    Args:
        type_: Any type; an adapter is returned as it is.

    Raises:
        StrictSchemaError: Pydantic cannot handle the type.
    """
    if isinstance(type_, pydantic.TypeAdapter):
        return type_
    return _cached(_new_adapter, _kept_adapter, type_)


def _new_adapter(type_: Any) -> pydantic.TypeAdapter[Any]:
    if isinstance(type_, str) or inspect.isroutine(type_):
        raise StrictSchemaError(f"{type_!r} is no type; pass a pydantic model, a dataclass or another type.")
    try:
        return pydantic.TypeAdapter(type_)
    except Exception as error:
        raise _undescribed(type_, error) from error


_kept_adapter = lru_cache(maxsize=_KEPT_ADAPTERS)(_new_adapter)


def _json_schema(type_: Any) -> Dict[str, Any]:
    try:
        with undescribed():
            return type_.model_json_schema() if is_basemodel_type(type_) else adapter(type_).json_schema()
    except pydantic.errors.PydanticUserError as error:
        raise _undescribed(type_, error) from error


def _undescribed(type_: Any, error: Exception) -> StrictSchemaError:
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return StrictSchemaError(f"Pydantic cannot describe {_readable(type_)}: {reason}")


def _readable(type_: Any) -> str:
    type_ = _bare(type_)
    return str(type_.__name__) if _is_class(type_) else _MODULES.sub("", str(type_))


def _bare(type_: Any) -> Any:
    """Returns what an adapter is for, and what is annotated."""
    if isinstance(type_, pydantic.TypeAdapter):
        type_ = getattr(cast(Any, type_), "_type", type_)
    return type_.__origin__ if get_origin(type_) is Annotated else type_


def _is_class(type_: Any) -> bool:
    # to Python 3.9 and 3.10, `list[int]` is a class as well
    return inspect.isclass(type_) and get_origin(type_) is None
