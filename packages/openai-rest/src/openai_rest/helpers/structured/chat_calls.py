"""The flow of `chat.completions.parse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterable, Type, Union

from openai_core.effects import Call

from ...operations.chat import COMPLETIONS_CREATE
from .chat_parsing import parse_chat_completion
from .formats import type_to_response_format_param
from .function_tools import materialize_input_tools
from .routing import routing_first

if TYPE_CHECKING:
    from openai_core.client.resources import Resource
    from openai_core.effects import Flow
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ...types.chat import ChatCompletion
    from ...types.chat_params import ChatCompletionToolUnionParam
    from ...types.parsed_chat import ParsedChatCompletion
    from .output_types import ResponseFormatT

HELPER_HEADER = "X-Stainless-Helper-Method"


def parse(
    completions: Resource,
    *,
    response_format: Union[Type[ResponseFormatT], Omit],
    tools: Union[Iterable[ChatCompletionToolUnionParam], Omit],
    extra_headers: Union[Headers, None],
    extra_query: Union[Query, None],
    extra_body: Union[Body, None],
    timeout: Union[float, Timeout, None, NotGiven],
    **parameters: Any,
) -> Flow[ParsedChatCompletion[ResponseFormatT]]:
    """Creates a chat completion and parses it; one request, through the resource's own `_post`.

    Args:
        completions: The resource that the method belongs to.
        response_format: The type that the content is asked for and parsed into.
        tools: Tools; the arguments of strict functions are parsed.
        extra_headers: Headers of this request.
        extra_query: Query parameters of this request.
        extra_body: Further fields of the body.
        timeout: Seconds for each network operation.
        **parameters: The other parameters of `create`.

    Raises:
        StrictSchemaError: Strict mode cannot express the type.
        LengthFinishReasonError: The token limit cut the answer.
        ContentFilterFinishReasonError: The content filter cut the answer.
        OutputParsingError: The answer cannot be read as the type.
    """
    input_tools = materialize_input_tools(tools)
    body: Dict[str, Any] = {
        **parameters,
        "stream": False,
        "response_format": type_to_response_format_param(response_format),
        "tools": input_tools,
    }

    def parsed(completion: ChatCompletion) -> Any:
        return parse_chat_completion(
            response_format=response_format, input_tools=input_tools, chat_completion=completion
        )

    result: ParsedChatCompletion[ResponseFormatT] = yield Call(
        lambda: completions._call(
            COMPLETIONS_CREATE,
            body=routing_first(body),
            extra_headers={HELPER_HEADER: "chat.completions.parse", **(extra_headers or {})},
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            post_parser=parsed,
        )
    )
    return result
