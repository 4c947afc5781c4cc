# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Answers and arguments as instances of types, and what happens when they cannot be."""

from __future__ import annotations

import dataclasses
from typing import Dict, List, Literal, Optional, Union

from pydantic import BaseModel, Field

import openai
from openai import OpenAI


class Train(BaseModel):
    kind: Literal["train"]
    line: str


class Flight(BaseModel):
    kind: Literal["flight"]
    number: str
    airline: Optional[str] = None


class Leg(BaseModel):
    start: str = Field(description="the city where it begins")
    end: str = Field(description="the city where it ends")
    by: Union[Train, Flight] = Field(discriminator="kind")


class Journey(BaseModel):
    """A journey, leg by leg."""

    legs: List[Leg]
    hours: float


@dataclasses.dataclass
class City:
    name: str
    sights: List[str]


class BookHotel(BaseModel):
    """Books a room."""

    city: str
    nights: int


class Budget(BaseModel):
    costs: Dict[str, float]


def main() -> None:
    client = OpenAI()
    completion = client.chat.completions.parse(
        model="gpt-4o",
        messages=[{"role": "user", "content": "How do I get from Oslo to Rome?"}],
        response_format=Journey,
    )
    journey = completion.choices[0].message.parsed
    assert journey is not None
    for leg in journey.legs:
        print(f"from {leg.start} to {leg.end} by {leg.by.kind}")

    response = client.responses.parse(model="gpt-4o", input="What is there to see in Rome?", text_format=City)
    print(f"a dataclass: {response.output_parsed}")

    called = client.responses.parse(
        model="gpt-4o",
        input="Book me a room in Rome.",
        tools=[openai.pydantic_responses_function_tool(BookHotel)],
        tool_choice="required",
    )
    for item in called.output:
        if item.type == "function_call":
            assert isinstance(item.parsed_arguments, BookHotel)
            print(f"arguments: {item.parsed_arguments!r}")

    try:
        client.responses.parse(model="gpt-4o", input="What does it cost?", text_format=Budget)
    except openai.StrictSchemaError as error:
        print(f"not sent: {error}")

    try:
        client.responses.parse(model="gpt-4o", input="A long journey.", text_format=Journey, max_output_tokens=16)
    except openai.OutputParsingError as error:
        print(f"cut off: {error.text!r}")


if __name__ == "__main__":
    main()
