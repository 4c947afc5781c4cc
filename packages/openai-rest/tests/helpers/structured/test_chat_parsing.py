"""Parsing chat completions."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional

import pydantic
import pytest

from openai_core.errors import ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError
from openai_core.options import omit
from openai_rest.helpers.structured.chat_parsing import has_parseable_input, parse_chat_completion
from openai_rest.helpers.structured.errors import OutputParsingError
from openai_rest.helpers.structured.function_tools import pydantic_function_tool
from openai_rest.types.chat import ChatCompletion
from openai_rest.types.parsed_chat import ParsedChatCompletion, ParsedChoice, ParsedFunction


class Place(pydantic.BaseModel):
    city: str


def completion(*messages: Dict[str, Any], finish_reason: str = "stop") -> ChatCompletion:
    choices: List[Any] = [
        {"index": index, "finish_reason": finish_reason, "message": {"role": "assistant", **message}}
        for index, message in enumerate(messages)
    ]
    return ChatCompletion.construct(
        id="c1", object="chat.completion", created=1, model="m", choices=choices, extra="kept"
    )


def call(arguments: str, name: str = "Place") -> Dict[str, Any]:
    return {"id": "t1", "type": "function", "function": {"name": name, "arguments": arguments}}


def parsed(received: ChatCompletion, format_: Any = omit, tools: Any = omit) -> ParsedChatCompletion[Any]:
    return parse_chat_completion(response_format=format_, input_tools=tools, chat_completion=received)


def test_content_is_parsed_and_the_rest_is_kept() -> None:
    received = completion({"content": '{"city": "Rome"}'}, {"content": '{"city": "Oslo"}'})
    before = received.to_dict()
    found = parsed(received, Place)
    assert [each.message.parsed for each in found.choices] == [Place(city="Rome"), Place(city="Oslo")]
    assert isinstance(found, ParsedChatCompletion)
    assert isinstance(found.choices[0], ParsedChoice)
    assert (found.id, found.extra) == ("c1", "kept")  # type: ignore[attr-defined]
    assert received.to_dict() == before


@pytest.mark.parametrize("message", [{"content": ""}, {"content": None}, {}, {"content": "No.", "refusal": "No."}])
def test_nothing_to_parse(message: Dict[str, Any]) -> None:
    found = parsed(completion(message), Place).choices[0].message
    assert found.parsed is None
    assert found.refusal == message.get("refusal")


@pytest.mark.parametrize("format_", [omit, {"type": "json_object"}])
def test_no_type_asked_for(format_: Any) -> None:
    assert parsed(completion({"content": "not JSON"}), format_).choices[0].message.parsed is None


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        (pydantic_function_tool(Place), Place(city="Rome")),
        ({"type": "function", "function": {"name": "Place", "strict": True}}, {"city": "Rome"}),
        ({"type": "function", "function": {"name": "Place"}}, None),
        ({"type": "function", "function": {"name": "Other", "strict": True}}, None),
    ],
)
def test_arguments_of_tools(tool: Any, arguments: Any) -> None:
    message = parsed(completion({"tool_calls": [call('{"city": "Rome"}')]}), tools=iter([tool])).choices[0].message
    assert message.tool_calls is not None
    function = message.tool_calls[0].function
    assert isinstance(function, ParsedFunction)
    assert function.parsed_arguments == arguments
    assert function.arguments == '{"city": "Rome"}'


@pytest.mark.parametrize("calls", [None, []])
def test_no_tool_calls_are_none(calls: Optional[List[Any]]) -> None:
    assert parsed(completion({"tool_calls": calls})).choices[0].message.tool_calls is None


def test_calls_of_custom_and_unknown_tools_are_kept() -> None:
    custom = {"id": "t2", "type": "custom", "custom": {"name": "sql", "input": ""}}
    found = parsed(completion({"tool_calls": [custom, {"id": "t3", "type": "new"}]}))
    assert [each.id for each in found.choices[0].message.tool_calls or ()] == ["t2", "t3"]


@pytest.mark.parametrize(
    ("reason", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_what_was_cut_is_not_parsed(reason: str, error: Any) -> None:
    received = completion({"content": '{"city": "Ro'}, finish_reason=reason)
    with pytest.raises(error) as caught:
        parsed(received, Place)
    assert caught.value.completion is received


@pytest.mark.parametrize("text", ['{"city": "Ro', "Rome", '{"city": 3}', "{}", "[" * 5000])
def test_content_that_cannot_be_read(text: str) -> None:
    received = completion({"content": text})
    with pytest.raises(OutputParsingError, match="The content of the message cannot be parsed") as caught:
        parsed(received, Place)
    error = caught.value
    assert (error.response, error.text) == (received, text)
    assert isinstance(error, OpenAIError)
    assert isinstance(error, ValueError)
    assert isinstance(error.__cause__, pydantic.ValidationError)


@pytest.mark.parametrize(
    ("tool", "cause"),
    [
        (pydantic_function_tool(Place), pydantic.ValidationError),
        ({"type": "function", "function": {"name": "Place", "strict": True}}, json.JSONDecodeError),
    ],
)
def test_arguments_that_cannot_be_read(tool: Any, cause: Any) -> None:
    received = completion({"tool_calls": [call('{"city": "Ro')]})
    with pytest.raises(OutputParsingError, match="The arguments of the function 'Place' cannot be parsed") as caught:
        parsed(received, tools=[tool])
    assert (caught.value.response, caught.value.text) == (received, '{"city": "Ro')
    assert isinstance(caught.value.__cause__, cause)


def test_the_message_names_the_field_but_not_the_value() -> None:
    class Secret(pydantic.BaseModel):
        places: List[Place]
        count: int

    with pytest.raises(OutputParsingError) as caught:
        parsed(completion({"content": '{"places": [{"city": 7777}], "count": "x"}'}), Secret)
    assert "places.0.city" in str(caught.value)
    assert "(and 1 more)" in str(caught.value)
    assert "7777" not in str(caught.value)


@pytest.mark.parametrize("choices", [None, []])
def test_no_choices(choices: Any) -> None:
    received = completion()
    received.choices = choices
    assert parsed(received, Place).choices == []


def test_a_choice_without_a_message() -> None:
    received = ChatCompletion.construct(id="c1", choices=[{"index": 0, "finish_reason": "stop"}])
    assert parsed(received, Place).choices[0].message is None


@pytest.mark.parametrize(
    ("format_", "tools", "parseable"),
    [
        (Place, omit, True),
        (omit, omit, False),
        ({"type": "text"}, [], False),
        (omit, [pydantic_function_tool(Place)], True),
        (omit, [{"type": "function", "function": {"name": "f"}}], False),
    ],
)
def test_whether_there_is_anything_to_parse(format_: Any, tools: Any, parseable: bool) -> None:
    assert has_parseable_input(response_format=format_, input_tools=tools) is parseable
