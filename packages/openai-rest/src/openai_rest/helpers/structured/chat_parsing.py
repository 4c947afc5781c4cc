"""Chat completions with their content and their tool calls parsed. Pure; the received objects stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Optional, Type, Union, cast

from openai_core.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from openai_core.options import Omit, is_given, omit

from ...types.parsed_chat import (
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
)
from ..shapes import is_object, listed
from .formats import has_rich_response_format
from .function_tools import PydanticFunctionTool, is_parseable_tool
from .output_types import ResponseFormatT
from .parsing import arguments_text, as_subclass, read_answer, read_as, read_json

if TYPE_CHECKING:
    from ...types.chat import ChatCompletion, ChatCompletionMessage, ChatCompletionMessageFunctionToolCall
    from ...types.chat_params import (
        ChatCompletionFunctionToolParam,
        ChatCompletionToolUnionParam,
        CompletionCreateParamsResponseFormat as ResponseFormatParam,
    )


def parse_chat_completion(
    *,
    response_format: Union[Type[ResponseFormatT], ResponseFormatParam, Omit],
    input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit],
    chat_completion: Union[ChatCompletion, ParsedChatCompletion[Any]],
) -> ParsedChatCompletion[ResponseFormatT]:
    """Returns a completion with its content and its tool calls parsed.

    Args:
        response_format: The type to parse the content into; a parameter of the API or `omit` leaves it unparsed.
        input_tools: The tools that the call was made with, or `omit`.
        chat_completion: The completion as received.

    Raises:
        LengthFinishReasonError: The token limit cut a choice.
        ContentFilterFinishReasonError: The content filter cut a choice.
        OutputParsingError: The content or the arguments of a call cannot be read.
    """
    tools = list(input_tools) if is_given(input_tools) else []
    return parsed_completion(response_format, tools, chat_completion)


def parsed_completion(response_format: Any, tools: List[Any], completion: Any) -> ParsedChatCompletion[Any]:
    """The same for a format and tools that are known; calls of custom tools have nothing to parse, and stay.

    Args:
        response_format: The type that the content is parsed into; `omit` for none.
        tools: The tools of the call.
        completion: The completion as the API sent it.
    """
    choices = [_parsed_choice(choice, response_format, tools, completion) for choice in listed(completion.choices)]
    return as_subclass(
        ParsedChatCompletion[Any] if TYPE_CHECKING else ParsedChatCompletion, completion, choices=choices
    )


def _parsed_choice(choice: Any, response_format: Any, tools: List[Any], completion: Any) -> Any:
    if not is_object(choice):
        return choice
    if choice.finish_reason == "length":
        raise LengthFinishReasonError(completion=completion)
    if choice.finish_reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion)
    message: Any = choice.message
    if is_object(message):
        message = as_subclass(
            ParsedChatCompletionMessage,
            message,
            parsed=maybe_parse_content(response_format=response_format, message=message, completion=completion),
            tool_calls=_parsed_calls(message.tool_calls, tools, completion),
        )
    return as_subclass(ParsedChoice, choice, message=message)


def _parsed_calls(calls: Optional[List[Any]], tools: List[Any], completion: Any) -> Optional[List[Any]]:
    parsed: List[Any] = []
    for call in listed(calls):
        if is_object(getattr(call, "function", None)) and call.type in ("function", "", None):
            parsed.append(_parsed_call(call, tools, completion))
        else:
            parsed.append(call)
    return parsed or None


def _parsed_call(call: Any, tools: List[Any], completion: Any) -> ParsedFunctionToolCall:
    function = call.function
    parsed = parse_function_tool_arguments(input_tools=tools, function=function, completion=completion)
    fields: Dict[str, Any] = {"parsed_arguments": parsed}
    if not isinstance(function.arguments, str):
        fields["arguments"] = arguments_text(function.arguments)
    return as_subclass(
        ParsedFunctionToolCall, call, type="function", function=as_subclass(ParsedFunction, function, **fields)
    )


def get_input_tool_by_name(
    *, input_tools: Iterable[ChatCompletionToolUnionParam], name: str
) -> Optional[ChatCompletionFunctionToolParam]:
    """Returns the function tool of that name, or `None`.

    Args:
        input_tools: The tools of the call.
        name: The name of the function.
    """
    for tool in input_tools:
        if tool["type"] == "function" and tool.get("function", {}).get("name") == name:
            return tool
    return None


def parse_function_tool_arguments(
    *,
    input_tools: Iterable[ChatCompletionToolUnionParam],
    function: Union[ChatCompletionMessageFunctionToolCall.Function, ParsedFunction],
    completion: Optional[ChatCompletion] = None,
) -> Optional[object]:
    """Parses the arguments of a function call; `None` if the function is unknown or not strict.

    Args:
        input_tools: The tools that the call was made with.
        function: The function that the model called.
        completion: The completion that it is from, for the error.

    Raises:
        OutputParsingError: The arguments cannot be read.
    """
    tool: Any = get_input_tool_by_name(input_tools=input_tools, name=function.name)
    definition = tool["function"] if tool else {}
    what, arguments = f"The arguments of the function {function.name!r}", arguments_text(function.arguments)
    if isinstance(definition, PydanticFunctionTool):
        return cast(object, read_as(definition.model, arguments, what=what, response=completion))
    if not definition.get("strict"):
        return None
    return cast(object, read_json(arguments, what=what, response=completion))


def maybe_parse_content(
    *,
    response_format: Union[Type[ResponseFormatT], ResponseFormatParam, Omit],
    message: Union[ChatCompletionMessage, ParsedChatCompletionMessage[Any]],
    completion: Optional[ChatCompletion] = None,
) -> Optional[ResponseFormatT]:
    """Parses the content of a message; `None` for a refusal, without content, and if no type was asked for.

    Args:
        response_format: The type, or a parameter of the API, or `omit`.
        message: The message as received.
        completion: The completion that it is from, for the error.

    Raises:
        OutputParsingError: The content cannot be read as the type.
    """
    content = _text_of(message.content)
    if not has_rich_response_format(response_format) or not content or message.refusal:
        return None
    parsed = read_answer(response_format, content, what="The content of the message", response=completion)
    return cast("ResponseFormatT", parsed)


def _text_of(content: Any) -> Any:
    """Returns the content of a message; some servers send it in parts, as requests have it."""
    if not isinstance(content, list):
        return content
    parts = cast("List[Dict[str, Any]]", [part for part in cast("List[object]", content) if isinstance(part, dict)])
    return "".join(part["text"] for part in parts if isinstance(part.get("text"), str))


def has_parseable_input(
    *,
    response_format: Union[Type[Any], ResponseFormatParam, Omit],
    input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
) -> bool:
    """Whether there is anything to parse: a type as the format, or a strict function among the tools.

    Args:
        response_format: What `response_format=` was given.
        input_tools: The tools of the call (none by default).
    """
    if has_rich_response_format(response_format):
        return True
    return any(is_parseable_tool(tool) for tool in input_tools) if is_given(input_tools) and input_tools else False
