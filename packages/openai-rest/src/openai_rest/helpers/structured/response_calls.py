"""The flow of `responses.parse`, and what it makes of `text_format` and `parse_as`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, List, Mapping, Optional, Type, Union, cast

from openai_core.effects import Call
from openai_core.errors import ArgumentError
from openai_core.options import Omit, is_given, omit

from ...operations.responses import CREATE
from .formats import type_to_text_format_param
from .function_tools import responses_tools
from .response_parsing import parse_response
from .routing import routing_first

if TYPE_CHECKING:
    from openai_core.client.resources import Resource
    from openai_core.effects import Flow
    from openai_core.options import Body, Headers, NotGiven, Query, Timeout

    from ...types.parsed_responses import ParsedResponse
    from ...types.responses import Response
    from ...types.responses_params import ParseableToolParam, ResponseTextConfigParam


def parse(
    responses: Resource,
    *,
    text_format: Union[Type[Any], Omit],
    parse_as: Union[Type[Any], Omit, None],
    text: Union[ResponseTextConfigParam, Omit],
    tools: Union[Iterable[ParseableToolParam], Omit],
    extra_headers: Union[Headers, None],
    extra_query: Union[Query, None],
    extra_body: Union[Body, None],
    timeout: Union[float, Timeout, None, NotGiven],
    **parameters: Any,
) -> Flow[ParsedResponse[Any]]:
    """Creates a response and parses it; one request, through the resource's own `_post`.

    Args:
        responses: The resource that the method belongs to.
        text_format: The type that the text is asked for and, without `parse_as`, parsed into.
        parse_as: The type that the text is parsed into; `None` leaves it unparsed.
        text: Other settings of the text, or a format in the API's own form.
        tools: Tools; the arguments of strict functions are parsed.
        extra_headers: Headers of this request.
        extra_query: Query parameters of this request.
        extra_body: Further fields of the body.
        timeout: Seconds for each network operation.
        **parameters: The other parameters of `create`.

    Raises:
        StrictSchemaError: Strict mode cannot express the type.
        ArgumentError: The formats contradict each other, or a tool has the wrong form.
        OutputParsingError: The answer cannot be read as the type, also because it is incomplete.
    """
    if parameters.get("stream"):
        raise ArgumentError("`responses.parse` does not stream; use `responses.stream`.")
    text = text_with_format(text, text_format)
    sent_tools = responses_tools(tools)
    body = {**parameters, "text": text, "tools": sent_tools}
    sent = {**body, **extra_body} if isinstance(extra_body, Mapping) else body
    output_type = type_of_output(input=sent.get("input"), text=text, text_format=text_format, parse_as=parse_as)

    def parsed(response: Response) -> Any:
        return parse_response(text_format=output_type, input_tools=sent_tools, response=response)

    result: ParsedResponse[Any] = yield Call(
        lambda: responses._call(
            CREATE,
            body=routing_first(body),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            post_parser=parsed,
        )
    )
    return result


def text_with_format(text: Union[ResponseTextConfigParam, Omit], text_format: Union[Type[Any], Omit]) -> Any:
    """Returns the parameter `text` with the format of a type; the given one stays as it is.

    Args:
        text: What `text=` was given.
        text_format: What `text_format=` was given.

    Raises:
        StrictSchemaError: Strict mode cannot express the type.
        ArgumentError: There is a format already.
    """
    if not is_given(text_format):
        return text
    settings = dict(text) if is_given(text) and text else {}
    if "format" in settings:
        raise ArgumentError("`text_format` and `text['format']` both say how to answer; pass one of them.")
    return {**settings, "format": type_to_text_format_param(text_format)}


def type_of_output(
    *,
    input: object,
    text: Union[ResponseTextConfigParam, Omit],
    text_format: Union[Type[Any], Omit],
    parse_as: Union[Type[Any], Omit, None],
) -> Any:
    """Returns the type that the text is parsed into; `omit` if it is left as it is.

    An item of the input may change the format of the answers from then on. The last one counts, and the type must
    follow it.

    Args:
        input: The input of the call.
        text: The parameter `text` as it is sent.
        text_format: The type that was asked for.
        parse_as: The type to parse into; `None` for none.

    Raises:
        ArgumentError: The type does not belong to the format that the input ends with.
    """
    if parse_as is None:
        return omit
    update = _last_format(input)
    if update is None:
        return parse_as if is_given(parse_as) else text_format
    if update.get("type") == "text":
        if is_given(parse_as):
            raise ArgumentError("The input asks for plain text at its end, so `parse_as` has nothing to parse.")
        return omit
    if is_given(parse_as):
        return parse_as
    if is_given(text_format) and update != (cast("Mapping[str, Any]", text).get("format") if is_given(text) else None):
        raise ArgumentError(
            "The input changes the output format, so `text_format` does not describe the answer; "
            "pass the new type as `parse_as`, or `parse_as=None` to read `output_text` yourself."
        )
    return text_format


def _last_format(input: object) -> Optional[Mapping[str, Any]]:
    items: List[Any] = input if isinstance(input, list) else []
    for item in reversed(items):
        if isinstance(item, Mapping) and item.get("type") == "configuration_update":
            text = item.get("text")
            format_ = text.get("format") if isinstance(text, Mapping) else None
            if isinstance(format_, Mapping):
                return cast("Mapping[str, Any]", format_)
    return None
