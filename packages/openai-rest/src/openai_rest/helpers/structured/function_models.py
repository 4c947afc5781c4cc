"""The model of a Python function's arguments, for a function tool of that function."""

from __future__ import annotations

import inspect
from functools import partial
from typing import Any, Callable, Dict, Optional, Tuple, Type, Union, cast

import pydantic
from pydantic.fields import FieldInfo
from typing_extensions import Annotated

from openai_core.errors import ArgumentError

from ..agents.signatures import parameters_of


def is_function(source: object) -> bool:
    """Whether something is a function, a method, an object that can be called, or a `functools.partial`, and no class.

    Args:
        source: What the user has given.
    """
    return inspect.isroutine(source) or isinstance(source, partial) or _is_called(source)


def _is_called(source: object) -> bool:
    cls = type(source)
    is_type = isinstance(source, type) or cls.__module__.startswith("typing")  # types can be called, too
    return not is_type and callable(source) and inspect.isfunction(cls.__call__)


def model_of_function(function: Callable[..., object]) -> Type[pydantic.BaseModel]:
    """Makes a model with a field for each parameter of a function.

    A default is not told to the model, which always gives a value in strict mode; it counts where one is missing.

    Args:
        function: The function; each parameter has an annotation. `Annotated[str, Field(description=...)]` describes it,
            and so does `Annotated[str, "..."]`, or a `Field(...)` as its default.

    Raises:
        ArgumentError: A parameter has no annotation that pydantic understands, or cannot be passed by name.
    """
    parameters = parameters_of(_plain(function))
    fields: Dict[str, Any] = dict(_field(name, type_, default) for name, (type_, default) in parameters.items())
    config = pydantic.ConfigDict(extra="forbid", protected_namespaces=())
    try:
        made: Type[pydantic.BaseModel] = pydantic.create_model(name_of(function), __config__=config, **fields)
    except pydantic.errors.PydanticUserError as error:
        raise ArgumentError(f"Pydantic cannot check the arguments of {name_of(function)}: {error.message}") from error
    made.__doc__ = None
    return made


def _plain(function: Any) -> Any:
    """Returns the method that an object is called by; what is no such object stays as it is."""
    if isinstance(function, partial):
        return partial(_plain(function.func), *function.args, **function.keywords)
    return function.__call__ if _is_called(function) else function


def name_of(function: Union[Callable[..., object], Any]) -> str:
    """Returns the name of a function.

    Args:
        function: A function, a method, or a `functools.partial` of one.
    """
    while isinstance(function, partial):
        function = cast(Any, function).func
    return str(getattr(function, "__name__", type(function).__name__))


def docstring_of(function: Any) -> Optional[str]:
    """Returns the docstring of a function without its indentation; `None` if it has none.

    Args:
        function: A function, a method, or a `functools.partial` of one.
    """
    while isinstance(function, partial):
        function = cast(Any, function).func
    described = function.__doc__ or (function.__call__.__doc__ if _is_called(function) else None)
    return inspect.cleandoc(described) if described else None


def _field(name: str, type_: Any, default: Any) -> Tuple[str, Any]:
    settings: Dict[str, Any] = {}
    type_ = _described(type_)
    if isinstance(default, FieldInfo):  # as functions of FastAPI and of pydantic describe their parameters
        type_ = Annotated[type_, default]
        default = ... if default.is_required() else default.get_default(call_default_factory=True)
    if default is not ...:
        settings["json_schema_extra"] = lambda schema: schema.pop("default", None)
    field = name
    if hasattr(pydantic.BaseModel, name):
        field, settings["alias"] = f"{name}_", name
    return field, (type_, pydantic.Field(default, **settings))


def _described(type_: Any) -> Any:
    """Takes a text beside the type of a parameter as its description, unless it has one."""
    texts = [each for each in getattr(type_, "__metadata__", ()) if isinstance(each, str)]
    known = any(isinstance(each, FieldInfo) and each.description for each in getattr(type_, "__metadata__", ()))
    return Annotated[type_, pydantic.Field(description=texts[0])] if texts and not known else type_
