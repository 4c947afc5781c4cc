"""Calls that parse, as users write them. Checked by mypy and pyright, never run."""

from __future__ import annotations

import dataclasses
from typing import List, Optional

from pydantic import BaseModel, TypeAdapter
from typing_extensions import TypedDict, assert_type

import openai
from openai import AsyncOpenAI, OpenAI, OutputParsingError, StrictSchemaError
from openai.lib._parsing._completions import parse_chat_completion, type_to_response_format_param
from openai.lib._parsing._responses import parse_response, type_to_text_format_param
from openai.lib._pydantic import to_strict_json_schema
from openai.types.chat import (
    ChatCompletion,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageParam,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunctionToolCall,
)
from openai.types.responses import FunctionToolParam, ParsedResponse, Response, ResponseInputParam

client = OpenAI()
async_client = AsyncOpenAI()
messages: List[ChatCompletionMessageParam] = [{"role": "user", "content": "Where?"}]
question: ResponseInputParam = [{"role": "user", "content": "Where?"}]


class Place(BaseModel):
    city: str


@dataclasses.dataclass
class Plain:
    city: str


class Keys(TypedDict):
    city: str


def chats() -> None:
    completion = client.chat.completions.parse(model="gpt-4o", messages=messages, response_format=Place)
    assert_type(completion, ParsedChatCompletion[Place])
    assert_type(completion.choices, List[ParsedChoice[Place]])
    message = completion.choices[0].message
    assert_type(message, ParsedChatCompletionMessage[Place])
    assert_type(message.parsed, Optional[Place])
    assert_type(message.tool_calls, Optional[List[ParsedFunctionToolCall]])
    assert_type(message.refusal, Optional[str])
    if message.parsed:
        assert_type(message.parsed.city, str)
    for call in message.tool_calls or []:
        assert_type(call.function.parsed_arguments, Optional[object])
        assert_type(call.function.arguments, str)


def other_types() -> None:
    plain = client.chat.completions.parse(model="gpt-4o", messages=messages, response_format=Plain)
    assert_type(plain.choices[0].message.parsed, Optional[Plain])
    keys = client.beta.chat.completions.parse(model="gpt-4o", messages=messages, response_format=Keys)
    assert_type(keys.choices[0].message.parsed, Optional[Keys])
    none = client.chat.completions.parse(model="gpt-4o", messages=messages)
    assert_type(none, ParsedChatCompletion[None])


def responses() -> None:
    response = client.responses.parse(model="gpt-4o", input="Where?", text_format=Place)
    assert_type(response, ParsedResponse[Place])
    assert_type(response.output_parsed, Optional[Place])
    assert_type(response.output_text, str)
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, Optional[Place])
                else:
                    assert_type(part.refusal, str)
        elif item.type == "function_call":
            assert_type(item.parsed_arguments, object)
    other = client.responses.parse(model="gpt-4o", input=question, text_format=Place, parse_as=Plain)
    assert_type(other.output_parsed, Optional[Plain])
    none = client.responses.parse(model="gpt-4o", input="Where?", parse_as=None)
    assert_type(none.output_text, str)


async def asynchronous() -> None:
    completion = await async_client.chat.completions.parse(model="gpt-4o", messages=messages, response_format=Place)
    assert_type(completion.choices[0].message.parsed, Optional[Place])
    response = await async_client.responses.parse(model="gpt-4o", input="Where?", text_format=Keys)
    assert_type(response.output_parsed, Optional[Keys])


def raw() -> None:
    answer = client.chat.completions.with_raw_response.parse(model="gpt-4o", messages=messages, response_format=Place)
    assert_type(answer.parse().choices[0].message.parsed, Optional[Place])


def tools() -> None:
    tool = openai.pydantic_function_tool(Place)
    assert_type(tool, ChatCompletionFunctionToolParam)
    own = openai.pydantic_responses_function_tool(Place, name="place", defer_loading=True)
    assert_type(own, FunctionToolParam)
    client.chat.completions.parse(model="gpt-4o", messages=messages, tools=[tool])
    client.chat.completions.create(model="gpt-4o", messages=messages, tools=[tool])
    client.responses.parse(model="gpt-4o", input="Where?", tools=[tool, own])
    client.responses.create(model="gpt-4o", input="Where?", tools=[own])


def by_hand(completion: ChatCompletion, response: Response) -> None:
    parsed = parse_chat_completion(response_format=Place, input_tools=openai.omit, chat_completion=completion)
    assert_type(parsed, ParsedChatCompletion[Place])
    assert_type(parse_response(text_format=Place, input_tools=None, response=response), ParsedResponse[Place])
    client.chat.completions.create(
        model="gpt-4o", messages=messages, response_format=type_to_response_format_param(Place)
    )
    client.responses.create(model="gpt-4o", input="Where?", text={"format": type_to_text_format_param(Place)})
    to_strict_json_schema(Place)
    to_strict_json_schema(TypeAdapter(Plain))


def errors() -> None:
    try:
        client.responses.parse(model="gpt-4o", input="Where?", text_format=Place)
    except StrictSchemaError as error:
        assert_type(error.path, str)
    except OutputParsingError as error:
        assert_type(error.text, str)
