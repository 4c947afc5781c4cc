"""Functions of the user that the model may call."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, List, Optional, TypeVar, Union

from typing_extensions import TypeAlias

from openai_core.errors import ArgumentError
from openai_core.public_names import public

if TYPE_CHECKING:
    import pydantic

    from ...types.responses_params import FunctionToolParam, ResponseFunctionCallOutputItemListParam

    FunctionResult: TypeAlias = Union[str, ResponseFunctionCallOutputItemListParam]
    ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)
else:
    FunctionResult = Union[str, List[Dict[str, object]]]
    ModelT = TypeVar("ModelT")

__all__ = ["AsyncRegisteredFunction", "FunctionResult", "RegisteredFunction"]


@public
@dataclass(frozen=True)
class RegisteredFunction:
    """A function that the model may call.

    Attributes:
        tool: What the model is told of it: name, description and the schema of its parameters.
        execute: Called with the arguments that the model chose; returns text, or a list of text, image and file parts.
            With a parameter `cancelled`, it is also given the function that tells whether the run has been cancelled.
        allow_output_override: Whether the user may supply outputs in its place, between turns; default false.
        independent: Whether calls of it may run beside each other, when they run early; default false.
    """

    tool: FunctionToolParam
    execute: Callable[[Dict[str, object]], FunctionResult]
    allow_output_override: bool = False
    independent: bool = False
    _parsed_tool: Optional[FunctionToolParam] = field(default=None, repr=False)

    @classmethod
    def from_tool(
        cls,
        tool: FunctionToolParam,
        *,
        execute: Callable[[ModelT], FunctionResult],
        allow_output_override: bool = False,
        independent: bool = False,
    ) -> RegisteredFunction:
        """Registers a tool that was made from a pydantic model; the arguments arrive as an instance of the model.

        Args:
            tool: What `openai.pydantic_responses_function_tool` returned.
            execute: Called with the instance; returns text, or a list of text, image and file parts.
            allow_output_override: Whether the user may supply outputs in its place, between turns; default false.
            independent: Whether calls of it may run beside each other, when they run early; default false.

        Raises:
            ArgumentError: The tool was not made from a model, or `execute` cannot be called.
        """
        return cls(tool, _typed(tool, execute), allow_output_override, independent, deepcopy(tool))


@public
@dataclass(frozen=True)
class AsyncRegisteredFunction:
    """A function that the model may call, and that is awaited.

    Attributes:
        tool: What the model is told of it: name, description and the schema of its parameters.
        execute: Called with the arguments that the model chose, and awaited; returns text, or a list of text, image and
            file parts. With a parameter `cancelled`, it is also given the function that tells whether the run has been
            cancelled.
        allow_output_override: Whether the user may supply outputs in its place, between turns; default false.
        independent: Whether calls of it may run beside each other, when they run early; default false.
    """

    tool: FunctionToolParam
    execute: Callable[[Dict[str, object]], Awaitable[FunctionResult]]
    allow_output_override: bool = False
    independent: bool = False
    _parsed_tool: Optional[FunctionToolParam] = field(default=None, repr=False)

    @classmethod
    def from_tool(
        cls,
        tool: FunctionToolParam,
        *,
        execute: Callable[[ModelT], Awaitable[FunctionResult]],
        allow_output_override: bool = False,
        independent: bool = False,
    ) -> AsyncRegisteredFunction:
        """Registers a tool that was made from a pydantic model; the arguments arrive as an instance of the model.

        Args:
            tool: What `openai.pydantic_responses_function_tool` returned.
            execute: Called with the instance, and awaited; returns text, or a list of text, image and file parts.
            allow_output_override: Whether the user may supply outputs in its place, between turns; default false.
            independent: Whether calls of it may run beside each other, when they run early; default false.

        Raises:
            ArgumentError: The tool was not made from a model, or `execute` cannot be called.
        """
        return cls(tool, _typed(tool, execute), allow_output_override, independent, deepcopy(tool))


def _typed(tool: object, execute: Any) -> Any:
    from ...helpers.structured.function_tools import ResponsesPydanticFunctionTool

    if not isinstance(tool, ResponsesPydanticFunctionTool) or not callable(execute):
        raise ArgumentError("`from_tool` takes what `pydantic_responses_function_tool` returned, and a function.")
    return execute


def registered_functions(functions: Optional[List[Any]]) -> List[Any]:
    """Returns the functions that a runner was given, in a list of its own.

    Args:
        functions: What `functions=` was given; `None` for none.

    Raises:
        ArgumentError: One is not a registered function, or has attributes of wrong types.
    """
    chosen = list(functions or [])
    for function in chosen:
        if not isinstance(function, (RegisteredFunction, AsyncRegisteredFunction)) or not callable(function.execute):
            raise ArgumentError("`functions` takes instances of RegisteredFunction whose `execute` can be called.")
        if type(function.allow_output_override) is not bool or type(function.independent) is not bool:
            raise ArgumentError("`allow_output_override` and `independent` take True or False.")
    return chosen
