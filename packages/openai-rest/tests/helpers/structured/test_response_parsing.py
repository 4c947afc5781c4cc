"""Parsing responses."""

from __future__ import annotations

import json
from typing import Any, Dict, Optional

import pydantic
import pytest

from openai_core.options import omit
from openai_rest.helpers.structured.errors import OutputParsingError
from openai_rest.helpers.structured.function_tools import pydantic_responses_function_tool
from openai_rest.helpers.structured.response_parsing import (
    get_input_tool_by_name,
    parse_function_tool_arguments,
    parse_response,
)
from openai_rest.types.parsed_responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)
from openai_rest.types.responses import Response, ResponseFunctionToolCall


class Place(pydantic.BaseModel):
    city: str


def response(*items: Any, **fields: Any) -> Response:
    return Response.construct(id="r1", object="response", output=list(items), extra="kept", **fields)


def message(*texts: str, **fields: Any) -> Dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []} for text in texts]
    return {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": content, **fields}


def call(arguments: str, **fields: Any) -> Dict[str, Any]:
    return {"type": "function_call", "call_id": "k", "name": "Place", "arguments": arguments, **fields}


def parsed(received: Response, format_: Any = omit, tools: Any = omit) -> ParsedResponse[Any]:
    return parse_response(text_format=format_, input_tools=tools, response=received)


def test_text_is_parsed_and_the_rest_is_kept() -> None:
    reasoning = {"type": "reasoning", "id": "x", "summary": []}
    received = response(reasoning, message('{"city": "Rome"}', '{"city": "Oslo"}'), {"type": "new", "id": "n"})
    before = received.to_dict(warnings=False)
    found = parsed(received, Place)
    assert found.output_parsed == Place(city="Rome")
    assert found.output_text == '{"city": "Rome"}{"city": "Oslo"}'
    assert (found.id, found.extra) == ("r1", "kept")  # type: ignore[attr-defined]
    item: Any = found.output[1]
    assert isinstance(item, ParsedResponseOutputMessage)
    assert isinstance(item.content[1], ParsedResponseOutputText)
    assert item.content[1].parsed == Place(city="Oslo")
    assert (found.output[0], found.output[2]) == (received.output[0], received.output[2])
    assert received.to_dict(warnings=False) == before


def test_a_refusal() -> None:
    found = parsed(response(message(content=[{"type": "refusal", "refusal": "No."}])), Place)
    assert found.output_parsed is None
    assert found.output[0].content[0].refusal == "No."  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("phase", "expected"),
    [("final_answer", Place(city="Rome")), (None, Place(city="Rome")), ("commentary", None), ("new", None)],
)
def test_only_final_answers_are_parsed(phase: Optional[str], expected: Any) -> None:
    assert parsed(response(message('{"city": "Rome"}', phase=phase)), Place).output_parsed == expected


def test_without_a_type() -> None:
    assert parsed(response(message("Rome"))).output_parsed is None


@pytest.mark.parametrize("output", [None, [], [message(content=None)]])
def test_without_text(output: Any) -> None:
    assert parsed(Response.construct(id="r1", output=output), Place).output_parsed is None


@pytest.mark.parametrize(
    ("tools", "arguments"),
    [
        ([pydantic_responses_function_tool(Place)], Place(city="Rome")),
        ([{"type": "function", "name": "Place", "strict": True}], {"city": "Rome"}),
        ([{"type": "function", "name": "Place", "strict": False}], None),
        ([{"type": "function", "name": "Other", "strict": True}, {"type": "web_search"}], None),
        (omit, None),
        (None, None),
    ],
)
def test_arguments_of_tools(tools: Any, arguments: Any) -> None:
    item = parsed(response(call('{"city": "Rome"}')), tools=tools).output[0]
    assert isinstance(item, ParsedResponseFunctionToolCall)
    assert item.parsed_arguments == arguments
    received = ResponseFunctionToolCall.construct(**call('{"city": "Rome"}'))
    assert parse_function_tool_arguments(input_tools=tools, function_call=received) == arguments


INNER: Any = {"type": "function", "name": "Place", "strict": True}
OUTER: Any = {"type": "function", "name": "Place", "strict": False}
NAMESPACE: Any = {"type": "namespace", "name": "maps", "tools": (INNER,)}


@pytest.mark.parametrize(
    ("namespace", "found"),
    [(None, OUTER), ("maps", INNER), ("Place", OUTER), ("other", None)],
)
def test_tools_in_namespaces(namespace: Optional[str], found: Any) -> None:
    tools = iter([NAMESPACE, OUTER])
    assert get_input_tool_by_name(input_tools=tools, name="Place", namespace=namespace) is found


def test_a_namespace_without_the_tool() -> None:
    assert get_input_tool_by_name(input_tools=[NAMESPACE], name="Other", namespace="maps") is None


def test_text_of_an_incomplete_response() -> None:
    received = response(
        message('{"city": "Ro'), status="incomplete", incomplete_details={"reason": "max_output_tokens"}
    )
    with pytest.raises(OutputParsingError, match=r"The response is incomplete \(max_output_tokens\)") as caught:
        parsed(received, Place)
    assert (caught.value.response, caught.value.text) == (received, '{"city": "Ro')


def test_arguments_that_cannot_be_read() -> None:
    received = response(call("{"))
    with pytest.raises(OutputParsingError, match="The arguments of the function 'Place'") as caught:
        parsed(received, tools=[INNER])
    assert caught.value.response is received
    assert isinstance(caught.value.__cause__, json.JSONDecodeError)
