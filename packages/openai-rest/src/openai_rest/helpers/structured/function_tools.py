"""Function tools from pydantic models, and which tools of a call have arguments that are parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple, Type, Union, cast

from openai_core.errors import ArgumentError
from openai_core.options import Omit, is_given, omit
from openai_core.public_names import public

from .function_models import docstring_of, is_function, model_of_function
from .output_types import own_docstring, schema_name, sent_schema

if TYPE_CHECKING:
    import pydantic
    from typing_extensions import TypeGuard

    from openai_core.types.shared_params import FunctionDefinition

    from ...types.chat_params import ChatCompletionFunctionToolParam, ChatCompletionToolUnionParam
    from ...types.responses_params import FunctionToolParam


@public
class PydanticFunctionTool(Dict[str, Any]):
    """The definition of a function, which remembers the model that its arguments are parsed into.

    Attributes:
        model: The class of the parsed arguments.

    Args:
        defn: The name, description and schema of the function, as the API takes them.
    """

    model: Type[pydantic.BaseModel]

    def __init__(self, defn: Any, model: Type[pydantic.BaseModel]) -> None:
        super().__init__(defn)
        self.model = model

    def cast(self) -> FunctionDefinition:
        """Returns the tool itself, as a type checker wants to see it."""
        return cast("FunctionDefinition", self)


@public
class ResponsesPydanticFunctionTool(Dict[str, Any]):
    """A function tool of the Responses API, which remembers the model that its arguments are parsed into.

    Attributes:
        model: The class of the parsed arguments.

    Args:
        tool: The whole tool, as the API takes it.
    """

    model: Type[pydantic.BaseModel]

    def __init__(self, tool: Any, model: Type[pydantic.BaseModel]) -> None:
        super().__init__(tool)
        self.model = model

    def cast(self) -> FunctionToolParam:
        """Returns the tool itself, as a type checker wants to see it."""
        return cast("FunctionToolParam", self)


def pydantic_function_tool(
    model: Union[Type[pydantic.BaseModel], Callable[..., object]],
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
) -> ChatCompletionFunctionToolParam:
    """Makes a function tool of chat completions, whose arguments `parse` and `stream` hand out as instances of a model.

    Args:
        model: The model of the arguments, or a function with annotations, of which a model is made.
        name: The function's name; that of the class or of the function by default.
        description: What the function is for; the docstring by default.

    Raises:
        StrictSchemaError: Strict mode cannot express the model.
        ArgumentError: A parameter of the function has no annotation that pydantic understands.
    """
    cls, definition = _definition(model, name, description)
    function = PydanticFunctionTool(definition, cls)
    return {"type": "function", "function": function.cast()}


def pydantic_responses_function_tool(
    model: Union[Type[pydantic.BaseModel], Callable[..., object]],
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: Union[bool, Omit] = omit,
) -> FunctionToolParam:
    """Makes a function tool of responses, whose arguments `parse` and `stream` hand out as instances of a model.

    Args:
        model: The model of the arguments, or a function with annotations, of which a model is made.
        name: The function's name; that of the class or of the function by default.
        description: What the function is for; the docstring by default.
        defer_loading: Whether the model gets to see the function only through tool search; not sent by default.

    Raises:
        StrictSchemaError: Strict mode cannot express the model.
        ArgumentError: A parameter of the function has no annotation that pydantic understands.
    """
    cls, definition = _definition(model, name, description)
    tool = ResponsesPydanticFunctionTool({"type": "function", **definition}, cls)
    if is_given(defer_loading):
        tool["defer_loading"] = defer_loading
    return tool.cast()


def _definition(
    source: Any, name: Optional[str], description: Optional[str]
) -> Tuple[Type[pydantic.BaseModel], Dict[str, Any]]:
    model = model_of_function(source) if is_function(source) else source
    definition = {"name": name or schema_name(model), "strict": True, "parameters": sent_schema(model)}
    if description is None:
        description = docstring_of(source) if is_function(source) else own_docstring(model)
    return model, definition if description is None else {**definition, "description": description}


def is_strict_chat_completion_tool_param(
    tool: ChatCompletionToolUnionParam,
) -> TypeGuard[ChatCompletionFunctionToolParam]:
    """Whether a tool of chat completions is a function with `strict: true`.

    Args:
        tool: A tool in the form of chat completions.
    """
    return tool["type"] == "function" and tool["function"].get("strict") is True


def is_parseable_tool(input_tool: ChatCompletionToolUnionParam) -> bool:
    """Whether the arguments of a tool are parsed: those of strict functions, and of `pydantic_function_tool`.

    Args:
        input_tool: A tool in the form of chat completions.
    """
    if not isinstance(input_tool, Mapping):  # a class, which the encoder refuses with the call that takes it
        return False
    function = cast("Mapping[str, Any]", input_tool).get("function") if input_tool["type"] == "function" else None
    return isinstance(function, PydanticFunctionTool) or bool(function and function.get("strict"))


def select_strict_chat_completion_tools(
    tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> Union[List[ChatCompletionFunctionToolParam], Omit]:
    """Returns the strict functions among the tools of a call; `omit` stays `omit`.

    Args:
        tools: What `tools=` was given (`omit` by default).
    """
    return [tool for tool in tools if is_strict_chat_completion_tool_param(tool)] if is_given(tools) else omit


def materialize_input_tools(
    tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> Union[List[ChatCompletionToolUnionParam], Omit]:
    """Returns the tools of a call as a list, because they are sent and then looked up again; `omit` stays `omit`.

    Args:
        tools: What `tools=` was given (`omit` by default).
    """
    return list(tools) if is_given(tools) else omit


def validate_input_tools(
    tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> Union[List[ChatCompletionFunctionToolParam], Omit]:
    """Returns the tools of a call as a list, if the arguments of all of them can be parsed; `omit` stays `omit`.

    Args:
        tools: What `tools=` was given (`omit` by default).

    Raises:
        ArgumentError: One of them is no function, or is not strict.
    """
    given = materialize_input_tools(tools)
    for tool in given if is_given(given) else ():
        if tool["type"] != "function":
            raise ArgumentError(f"Only tools of type 'function' can be parsed, but one has the type {tool['type']!r}.")
        if not is_strict_chat_completion_tool_param(tool):
            raise ArgumentError(
                f"The function {tool['function']['name']!r} cannot be parsed, because it is not strict; "
                "define it with `strict: True`, or use `create` instead."
            )
    return cast("Union[List[ChatCompletionFunctionToolParam], Omit]", given)


def responses_tools(tools: Union[Iterable[Any], Omit]) -> Union[List[Any], Omit]:
    """Returns the tools of a call of responses as a list; those of `pydantic_function_tool` in the form of responses.

    Args:
        tools: What `tools=` was given.

    Raises:
        ArgumentError: A function tool has the form of chat completions, but is not from `pydantic_function_tool`.
    """
    return [_responses_tool(tool) for tool in tools] if is_given(tools) else omit


def _responses_tool(tool: Any) -> Any:
    if not isinstance(tool, Mapping):
        return tool
    if tool["type"] == "namespace":
        return {**tool, "tools": list(tool["tools"])}
    if tool["type"] != "function" or "function" not in tool:
        return tool
    function = tool["function"]
    if not isinstance(function, PydanticFunctionTool):
        raise ArgumentError(
            f"The function {function.get('name')!r} has the form of chat completions; "
            "make it with `openai.pydantic_function_tool`, or write it in the form of responses."
        )
    settings = {"description": None, **function, "strict": bool(function.get("strict"))}
    return ResponsesPydanticFunctionTool({"type": "function", **settings}, function.model)
