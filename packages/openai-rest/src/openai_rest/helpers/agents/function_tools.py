"""Tools of agents that are functions of the program: what the model is told, and what runs when it calls one."""

from __future__ import annotations

import copy
import inspect
from functools import partial
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Generic, Optional, Type, TypeVar, Union, cast

import pydantic

from openai_core.decoding.descriptions import undescribed
from openai_core.decoding.fields import own_documentation
from openai_core.errors import ArgumentError
from openai_core.options import Omit, is_given, omit
from openai_core.public_names import public

from .signatures import arguments_model
from .tool_outputs import tool_output
from .tool_types import ToolOutput

if TYPE_CHECKING:
    from typing_extensions import Protocol, overload

    from ...types.beta_agents_params import AgentToolConfigParamFunction as Definition

    class FunctionToolDecorator(Protocol):
        """Turns a function into a tool."""

        @overload
        def __call__(  # type: ignore[overload-overlap]
            self, function: Callable[..., Awaitable[object]]
        ) -> FunctionTool[Awaitable[ToolOutput]]: ...

        @overload
        def __call__(self, function: Callable[..., object]) -> FunctionTool[ToolOutput]: ...


ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)
OutputT = TypeVar("OutputT", covariant=True)


@public
class FunctionTool(Generic[OutputT]):
    """A function that an agent can call: its definition, and a handler that gets checked arguments.

    Put `definition` among the tools of the agent, and pass the tool itself in `tool_handlers={tool.name: tool}`.

    Args:
        model: A pydantic model of the arguments.
        handler: Called with an instance of the model; returns what the model gets.
        name: The name of the function.
        description: What it is for, as the model reads it.
        defer_loading: Whether the model sees the definition only when its search for tools finds it.

    Raises:
        ArgumentError: The name is empty, or the schema of the model is no object.
    """

    _convert: Callable[[Any], Any] = staticmethod(lambda output: output)

    def __init__(
        self,
        model: Type[ModelT],
        handler: Callable[[ModelT], OutputT],
        *,
        name: str,
        description: str,
        defer_loading: Union[bool, Omit] = omit,
    ) -> None:
        if not name:
            raise ArgumentError("A tool needs a name.")
        self._definition: Definition = {
            "type": "function",
            "name": name,
            "description": description,
            "parameters": _object_schema(model),
        }
        if is_given(defer_loading):
            self._definition["defer_loading"] = defer_loading
        self._model = model
        self._handler = handler

    @property
    def name(self) -> str:
        """The name of the function."""
        return self._definition["name"]

    @property
    def definition(self) -> Definition:
        """A copy of the definition, for the agent's `tools`."""
        return copy.deepcopy(self._definition)

    def __call__(self, arguments: Dict[str, Any]) -> OutputT:
        """Checks the arguments and calls the handler; what that returns has to be awaited if it is asynchronous.

        Args:
            arguments: The arguments by name, as the model has chosen them.

        Raises:
            pydantic.ValidationError: The arguments do not fit the model.
        """
        result = self.handle(self.read(arguments))
        return cast(OutputT, self._awaited(result) if inspect.isawaitable(result) else self.output(result))

    def read(self, arguments: Dict[str, Any]) -> pydantic.BaseModel:
        """Returns the arguments as an instance of the model.

        Args:
            arguments: The arguments by name, as the model has chosen them.

        Raises:
            pydantic.ValidationError: They do not fit.
        """
        return self._model.model_validate(arguments)

    def handle(self, arguments: pydantic.BaseModel) -> Any:
        """Calls the handler and returns what it returns.

        Args:
            arguments: What `read` has returned.
        """
        return self._handler(cast(Any, arguments))

    def output(self, value: Any) -> Any:
        """Returns what the model gets for what the handler has returned.

        Args:
            value: What the handler has returned, awaited where necessary.
        """
        return self._convert(value)

    async def _awaited(self, value: Awaitable[Any]) -> Any:
        return self.output(await value)


def _object_schema(model: Type[pydantic.BaseModel]) -> Dict[str, Any]:
    try:
        with undescribed():
            schema = copy.deepcopy(model.model_json_schema())
    except pydantic.errors.PydanticUserError as error:
        raise ArgumentError(f"Pydantic cannot describe the arguments of the tool: {error.message}") from error
    root: Any = schema
    seen = set()
    while isinstance(root.get("$ref"), str) and root["$ref"] not in seen:
        seen.add(root["$ref"])
        root = schema.get("$defs", {}).get(root["$ref"].rpartition("/")[2], {})
    if root.get("type") != "object":
        raise ArgumentError(
            f"The arguments of a tool are an object, but {model.__name__} has another schema; put it into a field."
        )
    return schema


if TYPE_CHECKING:

    @overload
    def pydantic_function_tool(  # type: ignore[overload-overlap]
        model: Type[ModelT],
        *,
        handler: Callable[[ModelT], Awaitable[object]],
        name: Optional[str] = None,
        description: Optional[str] = None,
        defer_loading: Union[bool, Omit] = omit,
    ) -> FunctionTool[Awaitable[ToolOutput]]: ...

    @overload
    def pydantic_function_tool(
        model: Type[ModelT],
        *,
        handler: Callable[[ModelT], object],
        name: Optional[str] = None,
        description: Optional[str] = None,
        defer_loading: Union[bool, Omit] = omit,
    ) -> FunctionTool[ToolOutput]: ...


def pydantic_function_tool(
    model: Type[ModelT],
    *,
    handler: Callable[[ModelT], object],
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = omit,
) -> FunctionTool[Any]:
    """Makes a tool from a model of its arguments and a handler.

    Args:
        model: A pydantic model, whose schema is an object.
        handler: Called with an instance; may be asynchronous with an asynchronous client. Models and other values that
            it returns are sent as JSON; texts, `None` and lists of content parts as they are.
        name: The name of the function. Default: that of the model.
        description: What it is for. Default: the docstring of the model.
        defer_loading: Whether the model sees the definition only when its search for tools finds it.

    Raises:
        ArgumentError: The schema of the model is no object.
    """
    tool = FunctionTool[Any](
        model,
        handler,
        name=model.__name__ if name is None else name,
        description=(own_documentation(model) or "") if description is None else description,
        defer_loading=defer_loading,
    )
    tool._convert = tool_output
    return tool


if TYPE_CHECKING:

    @overload
    def function_tool(  # type: ignore[overload-overlap]
        function: Callable[..., Awaitable[object]],
        *,
        name: Optional[str] = None,
        description: Optional[str] = None,
        defer_loading: Union[bool, Omit] = omit,
    ) -> FunctionTool[Awaitable[ToolOutput]]: ...

    @overload
    def function_tool(
        function: Callable[..., object],
        *,
        name: Optional[str] = None,
        description: Optional[str] = None,
        defer_loading: Union[bool, Omit] = omit,
    ) -> FunctionTool[ToolOutput]: ...

    @overload
    def function_tool(
        function: None = None,
        *,
        name: Optional[str] = None,
        description: Optional[str] = None,
        defer_loading: Union[bool, Omit] = omit,
    ) -> FunctionToolDecorator: ...


def function_tool(
    function: Optional[Callable[..., object]] = None,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = omit,
) -> Any:
    """Makes a tool from a function or bound method with annotated parameters; also as a decorator.

    Defaults and nested models stay. What the model must not see (a connection, a user) belongs into a closure or into
    the object of a bound method.

    Args:
        function: The function; left out in `@function_tool(name=…)`.
        name: The name for the model. Default: that of the function.
        description: What it is for. Default: its docstring.
        defer_loading: Whether the model sees the definition only when its search for tools finds it.

    Raises:
        ArgumentError: A parameter has no annotation, or cannot be passed by name.
    """
    if function is None:
        return partial(function_tool, name=name, description=description, defer_loading=defer_loading)
    called = function
    arguments = arguments_model(called)
    return pydantic_function_tool(
        arguments.model,
        handler=lambda values: called(**arguments.arguments(values)),
        name=str(getattr(called, "__name__", "")) if name is None else name,
        description=(inspect.getdoc(called) or "") if description is None else description,
        defer_loading=defer_loading,
    )
