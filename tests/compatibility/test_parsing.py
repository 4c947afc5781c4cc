"""The names of structured outputs that other libraries use, and how instrumentation patches `parse`."""

from __future__ import annotations

import inspect
from typing import Any, List
from unittest.mock import patch

import pytest
from pydantic import BaseModel, TypeAdapter

import openai
from openai import AsyncOpenAI, OpenAI
from openai.lib import _parsing, _pydantic
from openai.lib._parsing._completions import parse_chat_completion, type_to_response_format_param
from openai.lib._parsing._responses import parse_response, type_to_text_format_param
from openai.lib._pydantic import to_strict_json_schema
from openai.resources.chat.completions import AsyncCompletions, Completions
from openai.resources.chat.completions.completions import _type_to_response_format
from openai.resources.responses import AsyncResponses, Responses
from openai.types.chat import ChatCompletion, ParsedChatCompletion
from openai.types.responses import ParsedResponse, Response

MESSAGES: Any = [{"role": "user", "content": "Where?"}]


class Place(BaseModel):
    city: str


class Preset(BaseModel):
    city: str = "Rome"


def test_names_of_libraries() -> None:
    assert _parsing._completions.is_basemodel_type(Place)
    assert _pydantic.to_strict_json_schema is to_strict_json_schema
    assert _type_to_response_format is type_to_response_format_param
    assert openai.lib.pydantic_function_tool is openai.pydantic_function_tool
    assert to_strict_json_schema(Place) == to_strict_json_schema(TypeAdapter(Place))
    assert type_to_text_format_param(Place)["schema"] == to_strict_json_schema(Place)


def test_a_schema_for_another_service_may_have_defaults() -> None:
    assert to_strict_json_schema(Preset)["properties"]["city"]["default"] == "Rome"


def test_parsing_by_hand() -> None:
    choice: Any = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": '{"city": "Rome"}'}}
    received = ChatCompletion.construct(id="c", choices=[choice])
    completion = parse_chat_completion(response_format=Place, input_tools=openai.omit, chat_completion=received)
    assert isinstance(completion, ParsedChatCompletion)
    assert completion.choices[0].message.parsed == Place(city="Rome")
    response = parse_response(text_format=Place, input_tools=None, response=Response.construct(id="r", output=[]))
    assert isinstance(response, ParsedResponse)
    assert response.output_parsed is None


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("path", ["chat.completions.Completions", "responses.Responses"])
def test_parse_is_patched_by_its_path(path: str) -> None:
    seen: List[Any] = []
    owner = Responses if "Responses" in path else Completions
    original: Any = owner.parse

    def parse(self: Any, **given: Any) -> Any:
        seen.append(sorted(given))
        return original(self, **given)

    client = OpenAI()
    with patch(f"openai.resources.{path}.parse", parse):
        if owner is Responses:
            client.responses.parse(model="gpt-4o", input="Where?", text_format=Place)
        else:
            client.chat.completions.parse(model="gpt-4o", messages=MESSAGES, response_format=Place)
    assert len(seen) == 1


def test_the_methods_are_coroutine_functions_where_they_should_be() -> None:
    assert inspect.iscoroutinefunction(AsyncCompletions.parse)
    assert inspect.iscoroutinefunction(AsyncResponses.parse)
    assert not inspect.iscoroutinefunction(Completions.parse)


def test_the_beta_resource_is_the_same_class() -> None:
    with OpenAI(api_key="sk-test") as client:
        assert type(client.beta.chat.completions) is Completions


@pytest.mark.usefixtures("server")
@pytest.mark.anyio
async def test_requests_pass_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []
    original: Any = AsyncOpenAI.request

    async def request(self: AsyncOpenAI, cast_to: Any, options: Any, **rest: Any) -> Any:
        seen.append((cast_to, options.url, options.json_data["stream"]))
        return await original(self, cast_to, options, **rest)

    monkeypatch.setattr(AsyncOpenAI, "request", request)
    async with AsyncOpenAI() as client:
        await client.chat.completions.parse(model="gpt-4o", messages=MESSAGES, response_format=Place)
    assert seen == [(ChatCompletion, "/chat/completions", False)]
