"""Parsed objects: how they are dumped, pickled, printed and sent back, and that nothing piles up."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import warnings
from typing import Any, Dict, List, Optional

import pydantic
import pytest

from openai_core.encoding.json import encode
from openai_core.models import BaseModel
from openai_rest.helpers.structured import (
    parse_chat_completion,
    parse_response,
    pydantic_function_tool,
    pydantic_responses_function_tool,
)
from openai_rest.types.chat import ChatCompletion
from openai_rest.types.parsed_chat import ParsedChatCompletion
from openai_rest.types.parsed_responses import ParsedResponse
from openai_rest.types.responses import Response

TEXT = '{"city": "Rome", "inner": {"city": "Oslo"}}'


class Place(pydantic.BaseModel):
    city: str
    inner: Optional[Place] = None


PARSED = {"city": "Rome", "inner": {"city": "Oslo", "inner": None}}


def chat(type_: Any = Place) -> ParsedChatCompletion[Any]:
    calls = [{"id": "t", "type": "function", "function": {"name": type_.__name__, "arguments": TEXT}}]
    choices: List[Any] = [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": TEXT, "tool_calls": calls},
        }
    ]
    received = ChatCompletion.construct(id="c1", object="chat.completion", created=1, model="m", choices=choices)
    return parse_chat_completion(
        response_format=type_, input_tools=[pydantic_function_tool(type_)], chat_completion=received
    )


def response(type_: Any = Place) -> ParsedResponse[Any]:
    content = [{"type": "output_text", "text": TEXT, "annotations": []}, {"type": "refusal", "refusal": "No."}]
    output: List[Any] = [
        {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": content},
        {"type": "function_call", "call_id": "k", "name": type_.__name__, "arguments": TEXT},
    ]
    received = Response.construct(id="r1", object="response", output=output)
    return parse_response(text_format=type_, input_tools=[pydantic_responses_function_tool(type_)], response=received)


OBJECTS = [pytest.param(chat, id="chat"), pytest.param(response, id="response")]


@pytest.mark.parametrize("make", OBJECTS)
def test_dumps_hold_what_was_parsed_and_warn_of_nothing(make: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dumped = make().to_dict()
        assert json.loads(make().to_json()) == json.loads(make().model_dump_json(exclude_unset=True)) == dumped
        assert make().model_dump()["id"] == dumped["id"]


def test_what_the_dumps_hold() -> None:
    (choice,) = chat().to_dict()["choices"]  # type: ignore[misc, var-annotated]
    unset = {"city": "Rome", "inner": {"city": "Oslo"}}
    assert choice["message"]["parsed"] == unset
    assert choice["message"]["tool_calls"][0]["function"]["parsed_arguments"] == unset
    message, call = response().to_dict()["output"]  # type: ignore[misc, var-annotated]
    assert message["content"][0]["parsed"] == unset
    assert call["parsed_arguments"] == unset
    assert response().model_dump()["output"][1]["parsed_arguments"] == PARSED


@pytest.mark.parametrize("make", OBJECTS)
@pytest.mark.parametrize("twin_of", [lambda each: pickle.loads(pickle.dumps(each)), copy.copy, copy.deepcopy])
def test_copies_and_pickles(make: Any, twin_of: Any) -> None:
    made = make()
    twin = twin_of(made)
    assert type(twin) is type(made)
    assert twin == made
    assert twin.to_dict() == made.to_dict()


def test_pickles_keep_the_parsed_objects() -> None:
    assert isinstance(pickle.loads(pickle.dumps(chat())).choices[0].message.parsed, Place)
    assert isinstance(pickle.loads(pickle.dumps(response())).output_parsed, Place)


def test_they_are_printed_as_users_know_them() -> None:
    text = repr(chat())
    assert text.startswith("ParsedChatCompletion(id='c1', choices=[ParsedChoice(finish_reason='stop', index=0, ")
    assert "parsed=Place(city='Rome', inner=Place(city='Oslo', inner=None))" in text
    assert "ParsedFunctionToolCall(id='t', function=ParsedFunction(arguments=" in text
    text = repr(response())
    assert "output=[ParsedResponseOutputMessage(id='m1', content=[ParsedResponseOutputText(annotations=[], " in text
    assert "ParsedResponseFunctionToolCall(arguments=" in text


def sent(value: Any) -> Any:
    return json.loads(encode(value))


def keys(value: Any) -> Any:
    """All keys of a JSON value, at any depth."""
    if isinstance(value, dict):
        return {*value}.union(*(keys(each) for each in value.values()))
    return set().union(*(keys(each) for each in value)) if isinstance(value, list) else set()


def test_what_was_parsed_is_not_sent_back() -> None:
    message = chat().choices[0].message
    for body in ([message], {"tool_calls": message.tool_calls}, message.tool_calls[0].function, response().output):  # type: ignore[index]
        text = sent(body)
        assert not keys(text) & {"parsed", "parsed_arguments"}
        assert TEXT in json.dumps(text).replace('\\"', '"')
    assert keys(sent([message])) >= {"role", "content", "tool_calls", "function", "arguments"}


def test_messages_without_calls_or_content_are_sent_back() -> None:
    from openai_rest.types.parsed_chat import ParsedChatCompletionMessage
    from openai_rest.types.parsed_responses import ParsedResponseOutputMessage

    assert sent(ParsedChatCompletionMessage.construct(role="assistant", tool_calls=None)) == {
        "role": "assistant",
        "tool_calls": None,
    }
    assert sent(ParsedResponseOutputMessage.construct(id="m", content=None)) == {"id": "m", "content": None}


@pytest.mark.parametrize("make", OBJECTS)
def test_types_made_at_run_time_are_let_go(make: Any) -> None:
    class Marked(pydantic.BaseModel):
        city: str

    make().to_dict()
    gc.collect()
    before = len(all_subclasses(BaseModel))
    for number in range(50):
        made = make(type(f"Made{number}", (Marked,), {"__module__": __name__}))
        assert made.to_dict()
    del made
    gc.collect()
    gc.collect()
    assert len(Marked.__subclasses__()) <= 1
    assert len(all_subclasses(BaseModel)) == before


def all_subclasses(cls: type) -> Dict[type, None]:
    found: Dict[type, None] = {}
    for each in cls.__subclasses__():
        found.update({each: None, **all_subclasses(each)})
    return found


def test_the_schema_of_a_parsed_type_knows_the_names_of_its_bases() -> None:
    assert "choices" in ParsedChatCompletion[Place].model_json_schema()["properties"]
    assert ParsedResponse[Place].model_rebuild(force=True) is True
