"""Answers and arguments as instances of types, against the emulator."""

from __future__ import annotations

import dataclasses
import pickle
from enum import Enum
from typing import Any, Generic, List, Optional, TypeVar, Union

import pytest
from pydantic import BaseModel, Field
from typing_extensions import Annotated, Literal, TypedDict

import openai
from openai import AsyncOpenAI, OpenAI
from openai_testing import Emulator

T = TypeVar("T")
QUESTION: Any = [{"role": "user", "content": "Where is the harbour of Hamburg?"}]


class Color(Enum):
    RED = "red"


class Boat(BaseModel):
    kind: Literal["boat"]
    sails: int


class Car(BaseModel):
    kind: Literal["car"]
    color: Color


class Place(BaseModel):
    """Where something is."""

    name: str = Field(description="the name")
    near: Optional[Place] = None
    found: List[Annotated[Union[Boat, Car], Field(discriminator="kind")]]


class Page(BaseModel, Generic[T]):
    items: List[T]


@dataclasses.dataclass
class Point:
    x: float
    labels: List[str]


class Keys(TypedDict):
    name: str


TYPES = [Place, Page[Boat], Point, Keys]


def is_of(value: Any, type_: Any) -> bool:
    return isinstance(value, dict) if type_ is Keys else isinstance(value, type_)


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("type_", TYPES)
def test_every_kind_of_type(type_: Any) -> None:
    client = OpenAI()
    completion = client.chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=type_)
    assert is_of(completion.choices[0].message.parsed, type_)
    assert is_of(client.responses.parse(model="gpt-4o", input=QUESTION, text_format=type_).output_parsed, type_)


@pytest.mark.anyio
async def test_a_conversation_goes_on_with_what_was_parsed(emulator: Emulator) -> None:
    async with AsyncOpenAI() as client:
        first = await client.chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=Place)
        message: Any = first.choices[0].message
        more = [*QUESTION, message, {"role": "user", "content": "And in Kiel?"}]
        await client.chat.completions.parse(model="gpt-4o", messages=more, response_format=Place)
        response = await client.responses.parse(model="gpt-4o", input=QUESTION, text_format=Place)
        again: Any = [*QUESTION, *response.output, {"role": "user", "content": "And in Kiel?"}]
        await client.responses.parse(model="gpt-4o", input=again, text_format=Place)
    sent = emulator.requests[1].json["messages"][1]
    assert (sent["role"], sent["content"]) == ("assistant", message.content)
    assert "parsed" not in sent
    assert "parsed" not in emulator.requests[3].json["input"][1]["content"][0]


@pytest.mark.usefixtures("server")
def test_tools() -> None:
    client = OpenAI()
    tool = openai.pydantic_function_tool(Place)
    completion = client.chat.completions.parse(model="gpt-4o", messages=QUESTION, tools=[tool], tool_choice="required")
    (call,) = completion.choices[0].message.tool_calls or ()
    assert isinstance(call.function.parsed_arguments, Place)
    response = client.responses.parse(model="gpt-4o", input=QUESTION, tools=[tool], tool_choice="required")
    (item,) = response.output
    assert item.type == "function_call"
    assert isinstance(item.parsed_arguments, Place)
    assert pickle.loads(pickle.dumps(response)) == response


@pytest.mark.usefixtures("server")
def test_an_answer_that_is_cut_off() -> None:
    client = OpenAI()
    with pytest.raises(openai.LengthFinishReasonError) as cut:
        client.chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=Place, max_tokens=3)
    assert cut.value.completion.choices[0].message.content
    with pytest.raises(openai.OutputParsingError, match="max_output_tokens") as caught:
        client.responses.parse(model="gpt-4o", input=QUESTION, text_format=Place, max_output_tokens=16)
    assert caught.value.text == caught.value.response.output_text
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.text, again.response) == (caught.value.text, caught.value.response)
