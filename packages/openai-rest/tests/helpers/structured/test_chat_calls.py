"""`chat.completions.parse`, in both flavours."""

from __future__ import annotations

from typing import Any, Dict, List

import pydantic
import pytest

from openai_core.errors import ArgumentError
from openai_core.options import omit
from openai_rest.helpers.structured.errors import OutputParsingError, StrictSchemaError
from openai_rest.helpers.structured.formats import type_to_response_format_param
from openai_rest.helpers.structured.function_tools import pydantic_function_tool
from openai_rest.types.parsed_chat import ParsedChatCompletion

QUESTION: List[Any] = [{"role": "user", "content": "Where?"}]


class Place(pydantic.BaseModel):
    city: str


class Bag(pydantic.BaseModel):
    bag: Dict[str, int]


def completion(content: str = '{"city": "Rome"}') -> Any:
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def parse(world: Any, answers: Any, use: Any = None, **given: Any) -> Any:
    given = {"model": "m", "messages": QUESTION, **given}
    return world.call(answers, use or (lambda client: client.chat.completions.parse(**given)))


def test_one_request_asks_for_the_type(world: Any, script: Any) -> None:
    tools = iter([pydantic_function_tool(Place)])
    headers = {"x-request-id": "req_1"}
    found = parse(world, script((completion(), headers)), response_format=Place, tools=tools, seed=1)
    assert isinstance(found, ParsedChatCompletion)
    assert found.choices[0].message.parsed == Place(city="Rome")
    assert found._request_id == "req_1"
    assert world.sent == ["POST /chat/completions"]
    assert world.body(0) == {
        "messages": QUESTION,
        "model": "m",
        "seed": 1,
        "stream": False,
        "response_format": type_to_response_format_param(Place),
        "tools": [pydantic_function_tool(Place)],
    }
    assert world.requests[0].headers["x-stainless-helper-method"] == "chat.completions.parse"


def test_extras(world: Any, script: Any) -> None:
    parse(
        world,
        script(completion()),
        extra_headers={"X-Stainless-Helper-Method": "mine", "x-more": "1"},
        extra_query={"q": "1"},
        extra_body={"new": 1},
        timeout=7,
    )
    request = world.requests[0]
    assert (request.headers["x-stainless-helper-method"], request.headers["x-more"]) == ("mine", "1")
    assert request.url.query == b"q=1"
    assert world.body(0)["new"] == 1
    assert request.extensions["timeout"]["read"] == 7


@pytest.mark.parametrize("format_", [omit, {"type": "json_object"}])
def test_without_a_type(world: Any, script: Any, format_: Any) -> None:
    found = parse(world, script(completion("Rome")), response_format=format_)
    assert found.choices[0].message.parsed is None
    assert world.body(0).get("response_format", omit) == format_


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"response_format": Bag}, StrictSchemaError),
        ({"tools": [Place]}, ArgumentError),
    ],
)
def test_nothing_is_sent_that_cannot_be_parsed(world: Any, script: Any, given: Any, error: Any) -> None:
    with pytest.raises(error):
        parse(world, script(completion()), **given)
    assert world.sent == []


def test_an_answer_that_cannot_be_read(world: Any, script: Any) -> None:
    with pytest.raises(OutputParsingError) as caught:
        parse(world, script(completion('{"city": "Ro')), response_format=Place)
    assert caught.value.response.id == "c1"
    assert caught.value.text == '{"city": "Ro'


def test_raw_responses(world: Any, script: Any) -> None:
    def use(client: Any) -> Any:
        return client.chat.completions.with_raw_response.parse(model="m", messages=QUESTION, response_format=Place)

    raw = parse(world, script(completion()), use)
    assert raw.status_code == 200
    assert raw.parse().choices[0].message.parsed == Place(city="Rome")


def test_the_beta_resource_and_a_patched_post(world: Any, script: Any) -> None:
    seen: List[str] = []

    def use(client: Any) -> Any:
        completions = client.beta.chat.completions
        post = completions._post

        def noted(path: str, **arguments: Any) -> Any:
            seen.append(path)
            return post(path, **arguments)

        completions._post = noted
        return completions.parse(model="m", messages=QUESTION, response_format=Place)

    assert parse(world, script(completion()), use).choices[0].message.parsed == Place(city="Rome")
    assert seen == ["/chat/completions"]
