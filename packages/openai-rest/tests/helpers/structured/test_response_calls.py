"""`responses.parse`, in both flavours."""

from __future__ import annotations

from typing import Any, Dict, List

import pydantic
import pytest

from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN, omit
from openai_rest.helpers.structured.errors import StrictSchemaError
from openai_rest.helpers.structured.formats import type_to_text_format_param
from openai_rest.helpers.structured.function_tools import pydantic_function_tool, pydantic_responses_function_tool
from openai_rest.helpers.structured.response_calls import text_with_format, type_of_output
from openai_rest.types.parsed_responses import ParsedResponse


class Place(pydantic.BaseModel):
    city: str


class City(pydantic.BaseModel):
    city: str


class Bag(pydantic.BaseModel):
    bag: Dict[str, int]


FORMAT: Any = type_to_text_format_param(Place)


def response(*output: Any) -> Any:
    content = [{"type": "output_text", "text": '{"city": "Rome"}', "annotations": []}]
    message = {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": content}
    return {"id": "r1", "object": "response", "status": "completed", "output": [message, *output]}


def parse(world: Any, answers: Any, **given: Any) -> Any:
    return world.call(answers, lambda client: client.responses.parse(**{"model": "m", "input": "Where?", **given}))


def test_one_request_asks_for_the_type(world: Any, script: Any) -> None:
    call = {"type": "function_call", "call_id": "k", "name": "City", "arguments": '{"city": "Oslo"}'}
    text = {"verbosity": "low"}
    found = parse(
        world, script(response(call)), text_format=Place, text=text, tools=iter([pydantic_function_tool(City)])
    )
    assert isinstance(found, ParsedResponse)
    assert found.output_parsed == Place(city="Rome")
    assert found.output[1].parsed_arguments == City(city="Oslo")
    assert world.sent == ["POST /responses"]
    tool = {**pydantic_responses_function_tool(City), "description": None}
    assert world.body(0) == {
        "model": "m",
        "input": "Where?",
        "text": {"verbosity": "low", "format": FORMAT},
        "tools": [tool],
    }
    assert text == {"verbosity": "low"}


def test_parse_as(world: Any, script: Any) -> None:
    update = {"type": "configuration_update", "text": {"format": type_to_text_format_param(City)}}
    found = parse(world, script(response()), text_format=Place, parse_as=City, input=[update])
    assert found.output_parsed == City(city="Rome")
    assert world.body(0)["text"] == {"format": FORMAT}


def test_as_plain_text(world: Any, script: Any) -> None:
    found = parse(world, script(response()), text_format=Place, parse_as=None)
    assert (found.output_parsed, found.output_text) == (None, '{"city": "Rome"}')


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"text_format": Bag}, StrictSchemaError, "`bag` of Bag"),
        ({"text_format": Place, "text": {"format": {"type": "text"}}}, ArgumentError, "both say how to answer"),
        ({"stream": True}, ArgumentError, "use `responses.stream`"),
        ({"tools": [{"type": "function", "function": {"name": "f"}}]}, ArgumentError, "'f' has the form"),
        (
            {"text_format": Place, "extra_body": {"input": [{"type": "configuration_update", "text": {"format": {}}}]}},
            ArgumentError,
            "pass the new type as `parse_as`",
        ),
    ],
)
def test_nothing_is_sent_that_cannot_be_parsed(world: Any, script: Any, given: Any, error: Any, message: str) -> None:
    with pytest.raises(error, match=message):
        parse(world, script(response()), **given)
    assert world.sent == []


def test_raw_responses(world: Any, script: Any) -> None:
    raw = world.call(
        script(response()),
        lambda client: client.responses.with_raw_response.parse(model="m", input="Where?", text_format=Place),
    )
    assert raw.parse().output_parsed == Place(city="Rome")


@pytest.mark.parametrize("text", [omit, NOT_GIVEN, {}])
def test_the_format_joins_the_other_settings(text: Any) -> None:
    assert text_with_format(text, Place) == {"format": FORMAT}
    assert text_with_format(text, omit) is text


def update(format_: Any) -> Dict[str, Any]:
    return {"type": "configuration_update", "text": {"format": format_}}


OTHER = {"type": "json_schema", "name": "City"}


@pytest.mark.parametrize(
    ("input", "text_format", "parse_as", "expected"),
    [
        ("Where?", Place, omit, Place),
        ("Where?", omit, omit, omit),
        ("Where?", Place, City, City),
        ("Where?", Place, None, omit),
        (
            [{"role": "user"}, 3, {"type": "configuration_update"}, {"type": "configuration_update", "text": {}}],
            Place,
            omit,
            Place,
        ),
        ([update(FORMAT)], Place, omit, Place),
        ([update(OTHER)], omit, omit, omit),
        ([update(OTHER)], Place, City, City),
        ([update({"type": "text"}), update(FORMAT)], Place, omit, Place),
        ([update(FORMAT), update({"type": "text"})], Place, omit, omit),
        ([update({"type": "text"})], Place, None, omit),
    ],
)
def test_what_the_text_is_parsed_into(input: Any, text_format: Any, parse_as: Any, expected: Any) -> None:
    found = type_of_output(
        input=input, text=text_with_format(omit, text_format), text_format=text_format, parse_as=parse_as
    )
    assert found is expected


@pytest.mark.parametrize(
    ("items", "parse_as", "message"),
    [([update({"type": "text"})], City, "nothing to parse"), ([update(OTHER)], omit, "changes the output format")],
)
def test_types_that_the_input_contradicts(items: List[Any], parse_as: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        type_of_output(input=items, text=text_with_format(omit, Place), text_format=Place, parse_as=parse_as)
