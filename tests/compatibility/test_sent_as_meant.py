"""What goes out is what was meant: models of users, streamed messages, odd texts and headers."""

from __future__ import annotations

import json
from collections import UserString
from typing import Any, Callable, Dict, List, Optional

import httpx
import pydantic
import pytest
from typing_extensions import Literal

import openai
from openai import NOT_GIVEN, AsyncOpenAI, OpenAI
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.chat import ChatCompletionChunk

ADDRESS = "http://testserver/v1"


class Part(pydantic.BaseModel):
    type: Literal["input_text"] = "input_text"
    text: str
    note: Optional[str] = None


class Message(pydantic.BaseModel):
    type: Literal["message"] = "message"
    role: str = "user"
    content: List[Part]


class OwnPart(openai.BaseModel):
    type: Literal["input_text"] = "input_text"
    text: str


class Items(pydantic.RootModel[List[Message]]):
    pass


class Wire:
    """A server that keeps what it is sent."""

    def __init__(self) -> None:
        self.requests: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"id": "r", "object": "response", "output": []})

    def client(self, **settings: Any) -> OpenAI:
        transport = httpx.MockTransport(self)
        return OpenAI(api_key="k", base_url=ADDRESS, http_client=httpx.Client(transport=transport), **settings)

    def body(self) -> Any:
        return json.loads(self.requests[-1].content)


@pytest.fixture
def wire() -> Wire:
    return Wire()


TEXT = {"type": "input_text", "text": "Hi"}
WHOLE = {"type": "message", "role": "user", "content": [TEXT]}
MODELS: Dict[str, Any] = {
    "a model": ([Message(content=[Part(text="Hi")])], [WHOLE]),
    "a model in a dictionary": (
        [{"role": "user", "content": [Part(text="Hi")]}],
        [{"role": "user", "content": [TEXT]}],
    ),
    "a model of our base class": (
        [{"role": "user", "content": [OwnPart(text="Hi")]}],
        [{"role": "user", "content": [TEXT]}],
    ),
    "a root model": (Items([Message(content=[Part(text="Hi")])]), [WHOLE]),
    "a null that was set": ([Part(text="Hi", note=None)], [{**TEXT, "note": None}]),
    "a received model": (
        [openai.types.chat.ChatCompletionMessage.construct(role="assistant", content="Hi")],
        [{"role": "assistant", "content": "Hi"}],
    ),
}


@pytest.mark.parametrize("kind", MODELS)
def test_models_are_sent_whole(wire: Wire, kind: str) -> None:
    given, sent = MODELS[kind]
    wire.client().responses.create(model="m", input=given)
    assert wire.body()["input"] == sent


def test_the_model_of_a_user_stays_as_it_is(wire: Wire) -> None:
    message = Message(content=[Part(text="Hi")])
    wire.client().responses.create(model="m", input=[message])  # type: ignore[list-item]
    assert message.model_fields_set == {"content"}
    assert message.content[0].model_fields_set == {"text"}


def streamed() -> Any:
    state: Any = ChatCompletionStreamState()
    function: Dict[str, Any] = {"name": "f", "arguments": ""}
    for delta in (
        {"role": "assistant", "tool_calls": [{"index": 0, "id": "t", "type": "function", "function": function}]},
        {"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]},
    ):
        choices = [{"index": 0, "delta": delta, "finish_reason": None}]
        state.handle_chunk(ChatCompletionChunk.construct(id="c", choices=choices, created=1, model="m"))
    ended = [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]
    state.handle_chunk(ChatCompletionChunk.construct(id="c", choices=ended, created=1, model="m"))
    return state.get_final_completion().choices[0].message


def test_a_streamed_message_is_sent_back_without_indexes(wire: Wire) -> None:
    message = streamed()
    wire.client().chat.completions.create(model="m", messages=[message])
    (call,) = wire.body()["messages"][0]["tool_calls"]
    assert call == {"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    wire.client().chat.completions.create(model="m", messages=[{"role": "assistant", "tool_calls": message.tool_calls}])
    assert wire.body()["messages"][0]["tool_calls"] == [call]
    assert message.tool_calls[0].index == 0


@pytest.mark.parametrize("text", ["\ud83d", "x\ude00y é", "\ud83d \U0001f600"])
def test_half_of_a_pair_arrives(wire: Wire, text: str) -> None:
    wire.client().responses.create(model="m", input=[{"role": "user", "content": text}, Part(text=text)])  # type: ignore[list-item]
    assert [wire.body()["input"][0]["content"], wire.body()["input"][1]["text"]] == [text, text]


HEADERS: Dict[str, Callable[[Wire], Any]] = {
    "of a call": lambda wire: wire.client().models.list(extra_headers={"X-Team": b"blue"}),  # type: ignore[dict-item]
    "of a client": lambda wire: wire.client(default_headers={"X-Team": b"blue"}).models.list(),
    "of a copy": lambda wire: wire.client().with_options(default_headers={"X-Team": b"blue"}).models.list(),  # type: ignore[dict-item]
    "with their names": lambda wire: wire.client(default_headers={b"X-Team": b"blue"}).models.list(),
}


@pytest.mark.parametrize("place", HEADERS)
def test_header_values_may_be_bytes(wire: Wire, place: str) -> None:
    HEADERS[place](wire)
    assert wire.requests[-1].headers["X-Team"] == "blue"


@pytest.mark.parametrize("value", [b"line\nbreak", "t\u00e9".encode("latin-1"), 5])
def test_other_header_values_are_refused(wire: Wire, value: Any) -> None:
    with pytest.raises(openai.OpenAIError, match="X-Team"):
        wire.client().models.list(extra_headers={"X-Team": value})


@pytest.mark.anyio
async def test_the_asynchronous_client_sends_the_same(wire: Wire) -> None:
    transport = httpx.MockTransport(wire)
    async with AsyncOpenAI(api_key="k", base_url=ADDRESS, http_client=httpx.AsyncClient(transport=transport)) as client:
        message: Any = Message(content=[Part(text="\ud83d")])
        await client.responses.create(model="m", input=[message], extra_headers={"X-Team": b"blue"})  # type: ignore[dict-item]
    assert wire.body()["input"][0]["content"] == [{"type": "input_text", "text": "\ud83d"}]
    assert wire.requests[-1].headers["X-Team"] == "blue"


ROUTED = ["model", "stream", "service_tier"]


def test_a_header_that_is_not_given_leaves_the_one_of_the_client(wire: Wire) -> None:
    client = wire.client(default_headers={"X-Team": "blue"})
    client.models.list(extra_headers={"x-team": NOT_GIVEN, "X-Other": NOT_GIVEN})  # type: ignore[dict-item]
    assert wire.requests[-1].headers["X-Team"] == "blue"
    assert "X-Other" not in wire.requests[-1].headers


def test_a_text_of_a_class_of_its_own_is_a_text(wire: Wire) -> None:
    text: Any = UserString("blue")
    client = wire.client()
    client.responses.create(
        model="m", input="Hello", extra_query={"team": text, "all": [text]}, metadata={"team": text}
    )
    assert dict(wire.requests[-1].url.params) == {"team": "blue", "all[]": "blue"}
    assert json.loads(wire.requests[-1].content)["metadata"] == {"team": "blue"}


def keys_of(request: httpx.Request) -> List[str]:
    return [key for key, _ in json.loads(request.content, object_pairs_hook=list)]


def test_what_gateways_route_by_goes_first() -> None:
    requests: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"object": "response", "status": "completed", "output": [], "choices": []})

    client = OpenAI(api_key="k", base_url=ADDRESS, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    client.responses.create(input="x", instructions="i", model="m", stream=False, service_tier="auto")
    client.responses.parse(input="x", instructions="i", model="m", stream=False, service_tier="auto")
    client.chat.completions.create(messages=[], model="m", stream=False, service_tier="auto")
    client.chat.completions.parse(messages=[], model="m", service_tier="auto")
    assert [keys_of(request)[:3] for request in requests] == [ROUTED] * 4
    client.images.generate(prompt="x", model="m")
    assert keys_of(requests[-1]) == ["model", "prompt"]
