"""Chat completions whose content and tool calls have been parsed."""

from typing import TYPE_CHECKING, Any, Dict, Generic, List, Optional, TypeVar, Union

from openai_core.models import GenericModel
from openai_core.public_names import public_types

from .chat import (
    ChatCompletion,
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
)

ContentType = TypeVar("ContentType")


class ParsedFunction(ChatCompletionMessageFunctionToolCall.Function):
    """The function that a tool call names, with its arguments.

    Attributes:
        parsed_arguments: An instance of the model that `openai.pydantic_function_tool` was given, or decoded JSON for
            another strict function; `None` where the arguments were not parsed. It is not sent back to the API.
    """

    parsed_arguments: Optional[object] = None

    __api_exclude__ = {"parsed_arguments"}


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A function call of the model."""

    function: ParsedFunction
    """The function with its arguments, also as an object."""

    __api_exclude__ = {"function": {"parsed_arguments"}, "index": True}


class ParsedChatCompletionMessage(ChatCompletionMessage, GenericModel, Generic[ContentType]):
    """A message of the model.

    Attributes:
        parsed: The content as the type that was asked for; `None` for a refusal, and where there is no content. It is
            not sent back to the API.
        tool_calls: The function calls; `None` if there are none.
    """

    parsed: Optional[ContentType] = None
    if TYPE_CHECKING:
        tool_calls: Optional[List[ParsedFunctionToolCall]] = None  # type: ignore[assignment]
    else:
        # Calls of custom tools have nothing to parse, and stay.
        tool_calls: Optional[List[Union[ParsedFunctionToolCall, ChatCompletionMessageCustomToolCall]]] = None

    @property
    def __api_exclude__(self) -> Dict[str, Any]:
        calls = getattr(self, "tool_calls", None)
        excluded: Dict[str, Any] = {"parsed": True}
        if isinstance(calls, list):
            excluded["tool_calls"] = {
                # an index says where a call belongs in a stream, and is refused in a request
                place: getattr(call, "__api_exclude__", None) or {"index": True}
                for place, call in enumerate(calls)
            }
        return excluded


class ParsedChoice(ChatCompletion.Choice, GenericModel, Generic[ContentType]):
    """One of the answers."""

    message: ParsedChatCompletionMessage[ContentType]
    """The message, with its content as an object, too."""


class ParsedChatCompletion(ChatCompletion, GenericModel, Generic[ContentType]):
    """A chat completion; `choices[0].message.parsed` is what was asked for."""

    choices: List[ParsedChoice[ContentType]]  # type: ignore[assignment]


public_types(
    globals(),
    {
        "chat.parsed_chat_completion": "ParsedChatCompletionMessage ParsedChoice ParsedChatCompletion",
        "chat.parsed_function_tool_call": "ParsedFunction ParsedFunctionToolCall",
    },
)
