"""`chat.completions.stream`, in both flavours."""

from __future__ import annotations

import gc
import json
import warnings
from typing import Any, Callable, List

import anyio.lowlevel
import pydantic
import pytest

from openai_core.errors import APIError, ArgumentError, StreamTruncatedError
from openai_rest.client import AsyncRestClient
from openai_rest.helpers.streaming.aio.chat import AsyncChatCompletionStreamManager
from openai_rest.helpers.streaming.sync.chat import ChatCompletionStreamManager

CALL = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


class Place(pydantic.BaseModel):
    city: str


@pytest.fixture
def body(sse: Any) -> Callable[..., str]:
    """Writes a stream whose content comes in these pieces; the last one is followed by a finish, if there is one."""

    def write(*pieces: str, finish: Any = "stop") -> str:
        text = "".join(sse(chunk({"content": piece})) for piece in pieces)
        return text if finish is None else text + sse(chunk({}, finish)) + sse("[DONE]")

    return write


def chunk(delta: Any, finish: Any = None) -> Any:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def texts(events: List[Any]) -> List[str]:
    return [event.delta for event in events if event.type == "content.delta"]


def test_events_and_the_final_completion(world: Any, read: Any, body: Any) -> None:
    events, final = read(
        world, body("Hel", "lo"), lambda client: client.chat.completions.stream(**CALL), "get_final_completion"
    )
    assert texts(events) == ["Hel", "lo"]
    assert final.choices[0].message.content == "Hello"
    assert world.body(0) == {**CALL, "stream": True}
    assert world.requests[0].headers["x-stainless-helper-method"] == "chat.completions.stream"


def test_content_is_parsed_into_a_type(world: Any, read: Any, body: Any) -> None:
    _, final = read(
        world,
        body('{"city": ', '"Rome"}'),
        lambda client: client.chat.completions.stream(**CALL, response_format=Place),
        "get_final_completion",
    )
    assert final.choices[0].message.parsed == Place(city="Rome")
    sent = world.body(0)["response_format"]
    assert (sent["type"], sent["json_schema"]["name"], sent["json_schema"]["strict"]) == ("json_schema", "Place", True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert json.loads(final.to_json())["choices"][0]["message"]["parsed"] == {"city": "Rome"}


def test_events_can_be_dumped(world: Any, read: Any, body: Any) -> None:
    text = '{"city": "Rome"}'
    events, _ = read(world, body(text), lambda client: client.chat.completions.stream(**CALL, response_format=Place))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dumped = [json.loads(event.to_json()) for event in events]
    assert dumped[0]["chunk"]["choices"][0]["delta"] == {"content": text}
    parsed = {"city": "Rome"}
    assert dumped[1] == {"type": "content.delta", "delta": text, "snapshot": text, "parsed": parsed}
    assert dumped[3] == {"type": "content.done", "content": text, "parsed": parsed}


def test_tools_that_can_be_read_only_once_are_sent_and_used(world: Any, read: Any, sse: Any) -> None:
    tool = {"type": "function", "function": {"name": "f", "strict": True, "parameters": {}}}
    calls = [{"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}]
    answer = sse(chunk({"tool_calls": calls})) + sse(chunk({}, "tool_calls")) + sse("[DONE]")
    _, final = read(
        world,
        answer,
        lambda client: client.chat.completions.stream(**CALL, tools=iter([tool]), extra_headers={"x-mine": "1"}),
        "get_final_completion",
    )
    assert final.choices[0].message.tool_calls[0].function.parsed_arguments == {"a": 1}
    assert world.body(0)["tools"] == [tool]
    assert world.requests[0].headers["x-mine"] == "1"


def test_until_done_returns_the_stream_and_the_snapshot_stays(world: Any, read: Any, body: Any) -> None:
    _, stream = read(world, body("Hello"), lambda client: client.chat.completions.stream(**CALL))
    assert stream.current_completion_snapshot.choices[0].message.content == "Hello"


def test_a_stream_that_is_cut_off(world: Any, read: Any, body: Any, cut: Any) -> None:
    with pytest.raises(StreamTruncatedError) as caught:
        read(world, cut(body("Hel", finish=None)), lambda client: client.chat.completions.stream(**CALL))
    assert caught.value.events_received == 1
    assert caught.value.retryable


def test_an_error_in_the_middle_keeps_its_class(world: Any, read: Any, body: Any, sse: Any) -> None:
    failure = sse({"error": {"message": "overloaded", "type": "server_error", "code": "x"}})
    with pytest.raises(APIError, match="overloaded") as caught:
        read(world, body("Hel", finish=None) + failure, lambda client: client.chat.completions.stream(**CALL))
    assert type(caught.value) is APIError
    assert caught.value.retryable


def test_create_is_what_sends(world: Any, read: Any, body: Any) -> None:
    heard: List[Any] = []

    def make(client: Any) -> Any:
        create = client.chat.completions.create

        def heard_create(**arguments: Any) -> Any:
            heard.append(arguments["stream"])
            return create(**arguments)

        client.chat.completions.create = heard_create
        return client.chat.completions.stream(**CALL)

    read(world, body("Hello"), make)
    assert heard == [True]


def test_nothing_is_sent_before_the_manager_is_entered(world: Any) -> None:
    def use(client: Any) -> Any:
        manager = client.chat.completions.stream(**CALL)
        assert isinstance(manager, (ChatCompletionStreamManager, AsyncChatCompletionStreamManager))
        del manager
        gc.collect()  # a coroutine that nobody waits for would warn
        return answered() if world.flavour != "sync" else None

    async def answered() -> None:
        await anyio.lowlevel.checkpoint()

    world.call(lambda request: pytest.fail("sent"), use)
    assert world.requests == []


def test_a_type_that_cannot_be_asked_for_is_refused_at_once(world: Any) -> None:
    def use(client: Any) -> Any:
        with pytest.raises(ArgumentError):
            client.chat.completions.stream(**CALL, response_format=type("Nothing", (), {}))
        return anyio.lowlevel.checkpoint() if world.flavour != "sync" else None

    world.call(lambda request: pytest.fail("sent"), use)


def test_leaving_early_closes_the_stream(world: Any, body: Any, streamed: Any) -> None:
    responses: List[Any] = []

    def answer(request: Any) -> Any:
        responses.append(streamed(body("Hel", "lo")))
        return responses[-1]

    def use(client: Any) -> Any:
        with client.chat.completions.stream(**CALL) as stream, stream:
            return next(stream).type

    async def use_async(client: Any) -> Any:
        async with client.chat.completions.stream(**CALL) as stream, stream:
            return (await stream.__anext__()).type

    assert world.call(answer, use if world.flavour == "sync" else use_async) == "chunk"
    assert responses[0].is_closed


@pytest.mark.anyio
async def test_an_awaitable_is_a_request_too(body: Any, streamed: Any) -> None:
    import httpx

    transport = httpx.MockTransport(lambda request: streamed(body("Hello")))
    async with AsyncRestClient(api_key="k", http_client=httpx.AsyncClient(transport=transport)) as client:
        request = client.chat.completions.create(**CALL, stream=True)  # type: ignore[call-overload]
        async with AsyncChatCompletionStreamManager(request) as stream:
            completion = await stream.get_final_completion()
    assert completion.choices[0].message.content == "Hello"
