"""From the signature of a function to a model of its arguments."""

from __future__ import annotations

import inspect
from functools import partial
from types import SimpleNamespace
from typing import Any, Callable, Dict, Mapping, NamedTuple, Optional, Tuple, Type

import pydantic
from typing_extensions import get_type_hints

from openai_core.errors import ArgumentError

_BY_NAME = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


class ArgumentsModel(NamedTuple):
    """A model of a function's arguments.

    Attributes:
        model: The model. Its fields have names of their own, because a parameter may be called `copy` or
            `model_config`; in JSON they are called as the parameters are.
        names: The parameter that each field stands for.
    """

    model: Type[pydantic.BaseModel]
    names: Mapping[str, str]

    def arguments(self, values: pydantic.BaseModel) -> Dict[str, Any]:
        """Returns the keyword arguments; models among them stay models.

        Args:
            values: An instance of this model.
        """
        return {name: getattr(values, field) for field, name in self.names.items()}


def arguments_model(function: Callable[..., object]) -> ArgumentsModel:
    """Makes a model of a function's arguments from its annotations.

    Args:
        function: The function, whose parameters all have annotations.

    Raises:
        ArgumentError: A parameter has no annotation that pydantic understands, a name with an underscore in front, or
            cannot be passed by name.
    """
    names: Dict[str, str] = {}
    fields: Dict[str, Any] = {}
    for name, parameter in parameters_of(function).items():
        field = f"argument_{len(fields)}"
        names[field] = name
        fields[field] = parameter
    config = pydantic.ConfigDict(extra="forbid", alias_generator=names.__getitem__)
    try:
        model = pydantic.create_model("ToolArguments", __config__=config, **fields)
    except pydantic.errors.PydanticUserError as error:
        raise ArgumentError(f"Pydantic cannot check the arguments of the tool: {error.message}") from error
    return ArgumentsModel(model, names)


def parameters_of(function: Callable[..., object]) -> Dict[str, Tuple[Any, Any]]:
    """Returns the parameters of a function by name: the type of each, and its default; `...` where it has none.

    Args:
        function: The function to look at.

    Raises:
        ArgumentError: A parameter has no annotation, a name with an underscore in front, or cannot be passed by name.
    """
    signature = inspect.signature(function)
    hints = _hints(function, signature)
    found: Dict[str, Tuple[Any, Any]] = {}
    for each in signature.parameters.values():
        _check(each, hints)
        found[each.name] = (hints[each.name], ... if each.default is each.empty else each.default)
    return found


def _check(parameter: inspect.Parameter, hints: Mapping[str, Any]) -> None:
    if parameter.kind not in _BY_NAME:
        raise ArgumentError(
            f"The parameter {parameter.name!r} of a tool cannot be passed by name; use a pydantic model instead."
        )
    if parameter.name.startswith("_") or parameter.name not in hints:
        raise ArgumentError(
            f"The parameter {parameter.name!r} of a tool needs a type annotation and a name without an underscore "
            "in front."
        )


def _hints(function: Callable[..., object], signature: inspect.Signature) -> Dict[str, Any]:
    """Evaluates the annotations of the parameters only: that of the result may exist for type checkers alone."""
    source: Any = inspect.unwrap(function)
    while isinstance(source, partial):
        source = inspect.unwrap(source.func)
    plain = getattr(source, "__func__", source)
    owner = _owner(function, plain)
    annotated = SimpleNamespace(
        __annotations__={
            each.name: each.annotation for each in signature.parameters.values() if each.annotation is not each.empty
        },
        __type_params__=getattr(owner, "__type_params__", ()) + getattr(plain, "__type_params__", ()),
    )
    try:
        return get_type_hints(
            annotated, globalns=getattr(plain, "__globals__", None), localns=_names_in(owner), include_extras=True
        )
    except NameError as error:
        raise ArgumentError(
            f"An annotation of the tool {getattr(plain, '__name__', plain)!r} cannot be evaluated ({error}); "
            "use names of its module, or a pydantic model."
        ) from error


def _names_in(owner: Optional[type]) -> Dict[str, Any]:
    names: Dict[str, Any] = {}
    for each in reversed(owner.__mro__ if owner is not None else ()):
        names.update(vars(each))
    return names


def _owner(function: Any, plain: Any) -> Optional[type]:
    """Returns the class in whose body a function was written; its annotations may use names from there."""
    path: Tuple[str, ...] = tuple(getattr(plain, "__qualname__", "").split(".")[:-1])
    bound_to = getattr(function, "__self__", None)
    for each in (bound_to if isinstance(bound_to, type) else type(bound_to)).__mro__:
        if each.__module__ == plain.__module__ and tuple(each.__qualname__.split(".")) == path:
            return each
    return _class_at(path, getattr(plain, "__globals__", {}))


def _class_at(path: Tuple[str, ...], names: Mapping[str, Any]) -> Optional[type]:
    found: Optional[type] = None
    for part in path:
        found = names.get(part)
        if not isinstance(found, type):
            return None
        names = vars(found)
    return found
