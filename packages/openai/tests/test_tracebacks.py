"""Between the caller's line and an error of the API are at most four frames of the SDK, whatever was called."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import Any, Callable, Dict, Generator, Iterator, List

import httpx
import pydantic
import pytest

import openai

MESSAGES: Any = [{"role": "user", "content": "Hello!"}]
OURS = ("openai", "openai_core", "openai_rest", "openai_realtime", "openai_webhooks")


class Answer(pydantic.BaseModel):
    text: str


def refuse(request: httpx.Request) -> httpx.Response:
    if request.headers.get("x-failure") == "connection":
        raise httpx.ConnectError("refused", request=request)
    if request.headers.get("x-failure") == "stream":
        events = b'data: {"choices": []}\n\ndata: {"error": {"message": "overloaded"}}\n\n'
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=events)
    if request.headers.get("x-failure") == "second page" and "after" not in request.url.params:
        return httpx.Response(200, json={"object": "list", "data": [{"id": "a"}], "has_more": True})
    return httpx.Response(404, json={"error": {"message": "no such thing"}})


def new_client(**options: Any) -> openai.OpenAI:
    http_client = httpx.Client(transport=httpx.MockTransport(refuse))
    return openai.OpenAI(api_key="x", max_retries=0, http_client=http_client, **options)


def new_async_client() -> openai.AsyncOpenAI:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(refuse))
    return openai.AsyncOpenAI(api_key="x", max_retries=0, http_client=http_client)


def failing(failure: str) -> Dict[str, str]:
    return {"x-failure": failure}


CALLS: Dict[str, Callable[[Any], Any]] = {
    "create": lambda client: client.chat.completions.create(model="m", messages=MESSAGES),
    "create a stream": lambda client: client.chat.completions.create(model="m", messages=MESSAGES, stream=True),
    "no connection": lambda client: client.models.retrieve("m", extra_headers=failing("connection")),
    "upload": lambda client: client.files.create(file=b"x", purpose="batch"),
    "list": lambda client: client.models.list(),
    "raw": lambda client: client.models.with_raw_response.list(),
    "a deadline": lambda client: client.with_options(deadline=30).models.retrieve("m"),
    "post": lambda client: client.post("/x", cast_to=object),
    "parse": lambda client: client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Answer),
    "parse a response": lambda client: client.responses.parse(model="m", input="Hello!", text_format=Answer),
    "poll": lambda client: client.vector_stores.files.poll("f", vector_store_id="v"),
    "create and poll": lambda client: client.vector_stores.files.create_and_poll("f", vector_store_id="v"),
}


def read_response(client: Any) -> Any:
    return client.models.with_streaming_response.retrieve("m")


def stream_chat(client: Any) -> Any:
    return client.chat.completions.stream(model="m", messages=MESSAGES)


def stream_of_two(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True, extra_headers=failing("stream"))


def pages(client: Any) -> Any:
    return client.files.list(extra_headers=failing("second page"))


def frames_of_ours(error: BaseException) -> List[str]:
    frames, traceback = [], error.__traceback__
    while traceback is not None:
        module = traceback.tb_frame.f_globals["__name__"]
        if module.partition(".")[0] in OURS:
            frames.append(f"{module}:{traceback.tb_frame.f_code.co_name}")
        traceback = traceback.tb_next
    return frames


def check(error: BaseException) -> None:
    frames = frames_of_ours(error)
    assert 1 <= len(frames) <= 4, frames


@pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))
def test_calls(call: Callable[[Any], Any]) -> None:
    with new_client() as client, pytest.raises(openai.APIError) as caught:
        call(client)
    check(caught.value)


@pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))
def test_asynchronous_calls(call: Callable[[Any], Any]) -> None:
    async def run() -> None:
        async with new_async_client() as client:
            await call(client)

    with pytest.raises(openai.APIError) as caught:
        asyncio.run(run())
    check(caught.value)


@pytest.mark.parametrize("manager", [read_response, stream_chat])
def test_what_a_with_block_opens(manager: Callable[[Any], Any]) -> None:
    async def run() -> None:
        async with new_async_client() as client, manager(client):
            pass

    with new_client() as client, pytest.raises(openai.APIError) as caught, manager(client):
        pass
    check(caught.value)
    with pytest.raises(openai.APIError) as caught:
        asyncio.run(run())
    check(caught.value)


@pytest.mark.parametrize("iterated", [stream_of_two, pages])
def test_iterations(iterated: Callable[[Any], Any]) -> None:
    async def run() -> None:
        async with new_async_client() as client:
            async for _ in await iterated(client):
                pass

    with new_client() as client, pytest.raises(openai.APIError) as caught:
        list(iterated(client))
    check(caught.value)
    with pytest.raises(openai.APIError) as caught:
        asyncio.run(run())
    check(caught.value)


def test_the_cause_says_where_the_connection_failed() -> None:
    with new_client() as client, pytest.raises(openai.APIConnectionError) as caught:
        CALLS["no connection"](client)
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert caught.value.__context__ is cause
    assert frames_of_ours(cause) == []
    assert cause.__traceback__ is not None  # those of httpx stay


def test_frames_of_the_users_own_code_stay() -> None:
    def my_hook(attempt: Any) -> Generator[Any, Any, Any]:
        raise openai.OpenAIError("not now")
        yield

    with new_client(hooks=[my_hook]) as client, pytest.raises(openai.OpenAIError) as caught:
        client.models.list()
    assert caught.traceback[-1].name == "my_hook"
    check(caught.value)


@pytest.fixture
def debug_logging() -> Iterator[None]:
    logger = logging.getLogger("openai")
    level = logger.level
    logger.setLevel(logging.DEBUG)
    yield
    logger.setLevel(level)


@pytest.mark.usefixtures("debug_logging")
def test_debug_logging_keeps_all_frames() -> None:
    with new_client() as client, pytest.raises(openai.NotFoundError) as caught:
        client.models.list()
    assert len(frames_of_ours(caught.value)) > 6


def test_no_error_is_kept_alive_by_its_frames() -> None:
    import gc
    import weakref

    class Kept(openai.OpenAIError):
        pass

    def my_hook(attempt: Any) -> Generator[Any, Any, Any]:
        raise Kept
        yield

    gc.disable()
    try:
        with new_client(hooks=[my_hook]) as client:
            try:
                client.models.list()
            except Kept as error:
                alive = weakref.ref(error)
        assert alive() is None or sys.implementation.name != "cpython"
    finally:
        gc.enable()
