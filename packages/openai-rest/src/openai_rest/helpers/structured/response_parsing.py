"""Responses with their text and their function calls parsed. Pure; the received objects stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, List, Optional, Type, Union, cast

from openai_core.options import Omit, is_given

from ...types.parsed_responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)
from ..shapes import kind_of, listed
from .function_tools import ResponsesPydanticFunctionTool
from .output_types import TextFormatT
from .parsing import arguments_text, as_subclass, read_answer, read_as, read_json

if TYPE_CHECKING:
    from ...types.responses import Response, ResponseFunctionToolCall
    from ...types.responses_params import ToolParam

_FINAL_PHASES = (None, "final_answer")


def parse_response(
    *,
    text_format: Union[Type[TextFormatT], Omit],
    input_tools: Union[Iterable[ToolParam], Omit, None],
    response: Union[Response, ParsedResponse[Any]],
) -> ParsedResponse[TextFormatT]:
    """Returns a response with its text and its function calls parsed.

    Args:
        text_format: The type to parse the text into, or `omit`.
        input_tools: The tools that the call was made with; `None` or `omit` if there were none.
        response: The response as received.

    Raises:
        OutputParsingError: A text or the arguments of a call cannot be read; also where the response is incomplete.
    """
    tools = list(input_tools) if input_tools is not None and is_given(input_tools) else []
    output = [_parsed_item(item, text_format, tools, response) for item in listed(response.output)]
    return as_subclass(ParsedResponse, response, output=output)


def _parsed_item(item: Any, text_format: Any, tools: List[Any], response: Any) -> Any:
    kind = kind_of(item)
    if kind == "message":
        content = [_parsed_part(part, text_format, item.phase, response) for part in _parts(item.content)]
        return as_subclass(ParsedResponseOutputMessage, item, content=content)
    if kind == "function_call":
        parsed = parse_function_tool_arguments(input_tools=tools, function_call=item, response=response)
        text = item.arguments if isinstance(item.arguments, str) else arguments_text(item.arguments)
        return as_subclass(ParsedResponseFunctionToolCall, item, arguments=text, parsed_arguments=parsed)
    return item


def _parts(content: Any) -> List[Any]:
    """Some servers send the text itself where its parts belong."""
    if isinstance(content, str) and content:
        return [ParsedResponseOutputText[Any].construct(type="output_text", text=content, annotations=[])]
    return listed(content)


def _parsed_part(part: Any, text_format: Any, phase: Optional[str], response: Any) -> Any:
    if kind_of(part) != "output_text":
        return part
    parsed = parse_text(part.text, text_format, phase=phase, response=response)
    return as_subclass(ParsedResponseOutputText, part, parsed=parsed)


def parse_text(
    text: Optional[str],
    text_format: Union[Type[TextFormatT], Omit],
    *,
    phase: Optional[str],
    response: Optional[Response] = None,
) -> Optional[TextFormatT]:
    """Parses a text of the model; `None` if no type was asked for, or if there is no text, or no final answer.

    Args:
        text: The text of the model.
        text_format: The type, or `omit`.
        phase: The phase of the message. Without one, the text counts as an answer; any other than `"final_answer"` is
            commentary, which no format applies to.
        response: The response that it is from, for the error.

    Raises:
        OutputParsingError: The text cannot be read as the type.
    """
    if text is None or phase not in _FINAL_PHASES or not is_given(text_format):
        return None
    return cast("TextFormatT", read_answer(text_format, text, what="The output text", response=response))


def get_input_tool_by_name(*, input_tools: Iterable[ToolParam], name: str, namespace: Optional[str] = None) -> Any:
    """Returns the function tool that a call names, or `None`.

    Args:
        input_tools: The tools that the call was made with.
        name: The function's name.
        namespace: The namespace that the call names. A function outside of namespaces that was loaded by tool search
            may come with its own name as the namespace.
    """
    tools: List[Any] = list(input_tools)
    inner = None if namespace is None else _tools_of_namespace(tools, namespace)
    if inner is None and namespace not in (None, name):
        return None
    return next((tool for tool in (tools if inner is None else inner) if _is_function(tool, name)), None)


def _tools_of_namespace(tools: List[Any], namespace: str) -> Optional[List[Any]]:
    for tool in tools:
        if tool["type"] == "namespace" and tool["name"] == namespace:
            return list(tool["tools"])
    return None


def _is_function(tool: Any, name: str) -> bool:
    return bool(tool["type"] == "function" and tool.get("name") == name)


def parse_function_tool_arguments(
    *,
    input_tools: Union[Iterable[ToolParam], Omit, None],
    function_call: Union[ParsedResponseFunctionToolCall, ResponseFunctionToolCall],
    response: Optional[Response] = None,
) -> object:
    """Parses the arguments of a function call; `None` if the function is unknown or not strict.

    Args:
        input_tools: The tools that the call was made with; `None` or `omit` if there were none.
        function_call: The call of the function.
        response: The response that it is from, for the error.

    Raises:
        OutputParsingError: The arguments cannot be read.
    """
    if input_tools is None or not is_given(input_tools):
        return None
    name, namespace = function_call.name, function_call.namespace
    tool = get_input_tool_by_name(input_tools=input_tools, name=name, namespace=namespace)
    what, arguments = f"The arguments of the function {name!r}", arguments_text(function_call.arguments)
    if isinstance(tool, ResponsesPydanticFunctionTool):
        return read_as(tool.model, arguments, what=what, response=response)
    if not tool or not tool.get("strict"):
        return None
    return read_json(arguments, what=what, response=response)
