"""Structured outputs that people ask for: any type, beside any tool, and functions of Python."""

from __future__ import annotations

import enum
import json
from functools import partial
from typing import Any, Dict, List, Optional, Set, Union

import httpx
import pydantic
import pytest
from pydantic import BaseModel, Field
from typing_extensions import Annotated, Literal

import openai
from openai import ArgumentError, AsyncOpenAI, OpenAI, OutputParsingError, StrictSchemaError
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.chat import ChatCompletionChunk

ADDRESS = "http://testserver/v1"


class City(BaseModel):
    name: str


class Village(BaseModel):
    size: int


class Numbers(pydantic.RootModel[List[int]]):
    pass


class Only(BaseModel):
    value: int


class Wire:
    """A model whose answer is always the same text, and whose calls are always the same ones."""

    def __init__(self, text: str = "{}", calls: Optional[List[Any]] = None) -> None:
        self.text = text
        self.calls = calls
        self.bodies: List[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        if request.url.path.endswith("/chat/completions"):
            message = {"role": "assistant", "content": self.text, "tool_calls": self.calls}
            choices = [{"index": 0, "finish_reason": "stop", "message": message}]
            return httpx.Response(200, json={"id": "c", "object": "chat.completion", "choices": choices})
        part = {"type": "output_text", "text": self.text, "annotations": []}
        item = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}
        return httpx.Response(200, json={"id": "r", "object": "response", "output": [item]})

    def client(self) -> OpenAI:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return OpenAI(api_key="k", base_url=ADDRESS, http_client=http_client)


TYPES: Dict[str, Any] = {
    "a list": (List[City], [{"name": "Oslo"}], [City(name="Oslo")]),
    "a union": (Union[City, Village], {"size": 3}, Village(size=3)),
    "an optional model": (Optional[City], None, None),
    "a root model": (Numbers, [1, 2], Numbers([1, 2])),
    "a root model that is a union": (
        pydantic.RootModel[Union[int, str]],
        "a",
        pydantic.RootModel[Union[int, str]]("a"),
    ),
    "a set": (Set[int], [1, 2], {1, 2}),
    "a number": (int, 5, 5),
    "a text": (str, "Oslo", "Oslo"),
    "a choice": (Literal["a", "b"], "b", "b"),
    "an annotated type": (Annotated[List[int], Field(max_length=2)], [1], [1]),
    "a union with a model like the wrapper": (Union[Only, int], {"value": 1}, Only(value=1)),
}


@pytest.mark.parametrize("wrapped", [True, False], ids=["wrapped", "bare"])
@pytest.mark.parametrize("kind", TYPES)
def test_any_type_is_a_whole_answer(kind: str, wrapped: bool) -> None:
    type_, answer, expected = TYPES[kind]
    if not wrapped and isinstance(answer, dict) and "value" in answer:
        expected = answer["value"]  # the bare answer looks like the wrapper, which comes first
    wire = Wire(json.dumps({"value": answer} if wrapped else answer))
    completion = wire.client().chat.completions.parse(model="m", messages=[], response_format=type_)
    response = wire.client().responses.parse(model="m", input="x", text_format=type_)
    assert completion.choices[0].message.parsed == response.output_parsed == expected
    for format_ in (wire.bodies[0]["response_format"]["json_schema"], wire.bodies[1]["text"]["format"]):
        assert format_["strict"] is True
        assert format_["schema"]["type"] == "object"
        assert format_["schema"]["required"] == ["value"]
        assert set(format_["name"]) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


@pytest.mark.parametrize("type_", [City, pydantic.RootModel[City]])
def test_objects_are_sent_as_they_are(type_: Any) -> None:
    wire = Wire('{"name": "Oslo"}')
    wire.client().responses.parse(model="m", input="x", text_format=type_)
    assert list(wire.bodies[0]["text"]["format"]["schema"]["properties"]) == ["name"]


def test_an_answer_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(OutputParsingError, match="value"):
        Wire('{"value": ["x"]}').client().responses.parse(model="m", input="x", text_format=List[int])


@pytest.mark.parametrize("type_", [None, Any, List[Any], Dict[str, int]])
def test_what_cannot_be_asked_for_is_refused(type_: Any) -> None:
    with pytest.raises(StrictSchemaError):
        Wire().client().responses.parse(model="m", input="x", text_format=type_)


def test_a_stream_hands_out_the_list_as_it_grows() -> None:
    state: Any = ChatCompletionStreamState(response_format=List[int])
    seen: List[Any] = []
    for piece in ('{"val', 'ue": [1', ", 2]}"):
        choices = [{"index": 0, "delta": {"role": "assistant", "content": piece}, "finish_reason": None}]
        for event in state.handle_chunk(ChatCompletionChunk.construct(id="c", choices=choices, created=1, model="m")):
            seen += [event.parsed] if event.type == "content.delta" else []
    ended = [{"index": 0, "delta": {}, "finish_reason": "stop"}]
    state.handle_chunk(ChatCompletionChunk.construct(id="c", choices=ended, created=1, model="m"))
    assert seen[-1] == [1, 2]
    assert all(each is None or isinstance(each, list) for each in seen)
    assert state.get_final_completion().choices[0].message.parsed == [1, 2]


LOOSE: Any = {"type": "function", "function": {"name": "loose", "parameters": {"type": "object"}}}
CUSTOM: Any = {"type": "custom", "custom": {"name": "sql"}}


def test_parsing_beside_tools_that_are_not_strict() -> None:
    calls = [
        {"id": "1", "type": "function", "function": {"name": "loose", "arguments": '{"any": 1}'}},
        {"id": "2", "type": "function", "function": {"name": "City", "arguments": '{"name": "Oslo"}'}},
        {"id": "3", "type": "custom", "custom": {"name": "sql", "input": "select 1"}},
    ]
    wire = Wire('{"name": "Oslo"}', calls)
    tools = [LOOSE, openai.pydantic_function_tool(City), CUSTOM]
    message = (
        wire.client()
        .chat.completions.parse(model="m", messages=[], response_format=City, tools=tools)
        .choices[0]
        .message
    )
    assert wire.bodies[0]["tools"][0] == LOOSE
    assert message.parsed == City(name="Oslo")
    loose, city, custom = message.tool_calls or [LOOSE] * 3
    assert (loose.function.arguments, loose.function.parsed_arguments) == ('{"any": 1}', None)
    assert city.function.parsed_arguments == City(name="Oslo")
    assert getattr(custom, "custom").input == "select 1"  # noqa: B009


def get_weather(
    city: Annotated[str, Field(description="without its country")], unit: Literal["c", "f"] = "c", copy: int = 1
) -> str:
    """Looks up the weather.

    Of today only.
    """
    return f"{city} {unit} {copy}"


class Station:
    def measure(self, place: City) -> str:
        return place.name


@pytest.mark.parametrize("function", [get_weather, partial(get_weather)])
def test_a_function_is_a_tool(function: Any) -> None:
    tool: Any = openai.pydantic_function_tool(function)
    definition = tool["function"]
    assert (definition["name"], definition["description"]) == ("get_weather", "Looks up the weather.\n\nOf today only.")
    assert definition["parameters"]["required"] == ["city", "unit", "copy"]
    assert definition["parameters"]["properties"]["city"]["description"] == "without its country"
    assert "default" not in str(definition["parameters"])
    arguments = '{"city": "Oslo", "unit": "f", "copy": 2}'
    calls = [{"id": "1", "type": "function", "function": {"name": "get_weather", "arguments": arguments}}]
    completion = Wire(calls=calls).client().chat.completions.parse(model="m", messages=[], tools=[tool])
    parsed: Any = (completion.choices[0].message.tool_calls or [])[0].function.parsed_arguments
    assert (parsed.city, parsed.unit) == ("Oslo", "f")
    assert get_weather(**parsed.model_dump(by_alias=True)) == "Oslo f 2"


def test_a_method_is_a_tool_of_responses() -> None:
    tool: Any = openai.pydantic_responses_function_tool(Station().measure, name="look", description="d")
    assert (tool["name"], tool["description"], tool["strict"]) == ("look", "d", True)
    assert list(tool["parameters"]["properties"]) == ["place"]
    assert tool.model(place={"name": "Oslo"}).place == City(name="Oslo")


def book(
    city: Annotated[str, "without its country"],
    nights: int = Field(description="at least one", ge=1),
    rooms: int = Field(1, description="how many"),
) -> str:
    """Books a hotel."""
    return f"{city} {nights} {rooms}"


def test_a_function_may_describe_its_parameters_in_other_ways() -> None:
    tool: Any = openai.pydantic_responses_function_tool(book)
    fields = tool["parameters"]["properties"]
    described = {name: field["description"] for name, field in fields.items()}
    assert described == {"city": "without its country", "nights": "at least one", "rooms": "how many"}
    assert (fields["nights"]["minimum"], tool["parameters"]["required"]) == (1, ["city", "nights", "rooms"])
    assert "default" not in str(fields)
    assert tool.model(city="Oslo", nights=2).model_dump() == {"city": "Oslo", "nights": 2, "rooms": 1}
    with pytest.raises(pydantic.ValidationError, match="nights"):
        tool.model(city="Oslo")


def without_types(city) -> None:  # type: ignore[no-untyped-def]
    pass


def test_a_function_without_annotations_is_refused() -> None:
    with pytest.raises(ArgumentError, match="city"):
        openai.pydantic_function_tool(without_types)


REFUSED: Dict[str, Any] = {
    "chat.completions.parse": lambda client: client.chat.completions.create(
        model="m", messages=[], response_format=City
    ),
    "responses.parse": lambda client: client.responses.create(model="m", input="x", text={"format": City}),
    "openai.pydantic_function_tool": lambda client: client.responses.create(model="m", input="x", tools=[City]),
    "pydantic_function_tool": lambda client: client.chat.completions.create(
        model="m", messages=[], tools=[get_weather]
    ),
    "function_tool": lambda client: client.chat.completions.parse(model="m", messages=[], tools=[City]),
    "function_tool`": lambda client: client.responses.parse(model="m", input="x", tools=[City]),
}


@pytest.mark.parametrize("call", REFUSED)
def test_a_class_is_refused_with_the_call_that_takes_it(call: str) -> None:
    wire = Wire()
    with pytest.raises(ArgumentError, match=call):
        REFUSED[call](wire.client())
    with pytest.raises(TypeError):
        REFUSED[call](wire.client())
    assert wire.bodies == []


@pytest.mark.anyio
async def test_the_asynchronous_client_does_the_same() -> None:
    wire = Wire('{"value": [{"name": "Oslo"}]}')
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(wire))
    async with AsyncOpenAI(api_key="k", base_url=ADDRESS, http_client=http_client) as client:
        response = await client.responses.parse(model="m", input="x", text_format=List[City])
        assert response.output_parsed == [City(name="Oslo")]
        with pytest.raises(ArgumentError, match="parse"):
            await client.chat.completions.create(model="m", messages=[], response_format=City)  # type: ignore[call-overload]


class Colour(enum.Enum):
    RED = "red"


@pytest.mark.parametrize("name", ["response_format", "tools"])
def test_a_class_of_members_is_no_list(name: str) -> None:
    client: Any = OpenAI(api_key="k")
    value = [Colour] if name == "tools" else Colour
    with pytest.raises(ArgumentError, match="is the class Colour"):
        client.chat.completions.create(model="m", messages=[], **{name: value})
    with pytest.raises(TypeError, match=r"write `client.responses.parse\(text_format=...\)` instead"):
        client.responses.create(model="m", input="Hello", text_format=Colour)
