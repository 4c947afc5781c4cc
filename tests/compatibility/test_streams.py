"""Streams as others make, wrap and end them, in both flavours."""

from __future__ import annotations

import asyncio
import json
from typing import Any, AsyncIterator, Iterator, List
from unittest.mock import AsyncMock, MagicMock

import httpx
import pytest

import openai
from openai import AsyncOpenAI, AsyncStream, OpenAI, Stream

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
FLAVOURS = pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
USAGE = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
FINISHED = {"index": 0, "delta": {}, "finish_reason": "stop"}


def said(index: int) -> Any:
    return {"index": index, "delta": {"content": "Hello"}}


def event(*choices: Any, **more: Any) -> bytes:
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices, **more}
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


def read(flavour: Any, body: Any) -> List[Any]:
    """Reads a streamed chat completion to its end."""
    stream: Any = {"content": body} if isinstance(body, bytes) else {"stream": body}

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, **stream)

    arguments: Any = {"model": "m", "messages": MESSAGES, "stream": True}

    async def read_asynchronously() -> List[Any]:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        client = AsyncOpenAI(api_key="k", base_url="http://api.test/v1", http_client=http_client)
        return [chunk async for chunk in await client.chat.completions.create(**arguments)]

    if flavour is AsyncOpenAI:
        return asyncio.run(read_asynchronously())
    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = OpenAI(api_key="k", base_url="http://api.test/v1", http_client=http_client)
    return [*client.chat.completions.create(**arguments)]


@FLAVOURS
@pytest.mark.parametrize(
    "events",
    [
        [event(said(0), said(1)), event(FINISHED)],
        [event(said(0)), event(said(1)), event({**FINISHED, "index": 1})],
        [event(usage=USAGE)],
        [event(said(0)), event(usage=USAGE)],
        [event(said(0)), b"data: [DONE]\n\n"],
    ],
    ids=["one of two choices", "one after the other", "only usage", "usage at the end", "only [DONE]"],
)
def test_servers_end_their_streams_in_many_ways(flavour: Any, events: List[bytes]) -> None:
    chunks = [each for each in events if b"[DONE]" not in each]
    assert len(read(flavour, b"".join(events))) == len(chunks)


@FLAVOURS
@pytest.mark.parametrize("events", [[event(said(0))], [event()], [event(usage=USAGE), event(said(0))]])
def test_a_stream_that_was_cut_off_is_still_noticed(flavour: Any, events: List[bytes]) -> None:
    with pytest.raises(openai.StreamTruncatedError):
        read(flavour, b"".join(events))


class Closing(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A whole answer, whose connection cannot be closed."""

    def __iter__(self) -> Iterator[bytes]:
        yield event(said(0)) + event(FINISHED) + b"data: [DONE]\n\n"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield event(said(0)) + event(FINISHED) + b"data: [DONE]\n\n"

    def close(self) -> None:
        raise KeyError("cannot close")

    async def aclose(self) -> None:
        raise KeyError("cannot close")


@FLAVOURS
def test_what_closing_raises_reaches_the_caller(flavour: Any) -> None:
    with pytest.raises(KeyError, match="cannot close"):
        read(flavour, Closing())


# Streams that are made by hand


def test_a_stream_around_an_iterator() -> None:
    stream: Any = Stream(cast_to=None, response=None, client=OpenAI(api_key="k"))  # type: ignore[arg-type]
    stream._iterator = iter([1, 2, 3])
    with stream:
        assert next(stream) == 1
        assert [*stream] == [2, 3]


def test_an_asynchronous_stream_around_an_iterator() -> None:
    async def items() -> AsyncIterator[int]:
        yield 1
        yield 2

    async def collected() -> List[int]:
        stream: Any = AsyncStream(cast_to=None, response=None, client=AsyncOpenAI(api_key="k"))  # type: ignore[arg-type]
        stream._iterator = items()
        async with stream:
            return [item async for item in stream]

    assert asyncio.run(collected()) == [1, 2]


class Collected(Stream[int]):
    """Has a constructor of its own, and does not call the other one."""

    def __init__(self, items: List[int]) -> None:
        self.items = items
        self.response = MagicMock()

    def __iter__(self) -> Iterator[int]:
        return iter(self.items)


class AsynchronouslyCollected(AsyncStream[int]):
    """The same."""

    def __init__(self, items: List[int]) -> None:
        self.response = MagicMock(aclose=AsyncMock())


def test_a_subclass_with_a_constructor_of_its_own_closes() -> None:
    stream = Collected([1, 2])
    with stream:
        assert [*stream] == [1, 2]
    stream.response.close.assert_called_once_with()  # type: ignore[attr-defined]

    async def close() -> None:
        async with AsynchronouslyCollected([1]) as asynchronous:
            pass
        asynchronous.response.aclose.assert_awaited_once_with()  # type: ignore[attr-defined]

    asyncio.run(close())


def test_doubles_of_responses_limit_nothing() -> None:
    client = OpenAI(api_key="k")
    response: Any = MagicMock(iter_bytes=lambda *sizes: iter([event(said(0)), event(FINISHED), b"data: [DONE]\n\n"]))
    stream: Any = Stream(cast_to=openai.types.chat.ChatCompletionChunk, response=response, client=client)
    assert [chunk.id for chunk in stream] == ["c", "c"]
    response.close.assert_called_once_with()


def test_doubles_of_responses_are_closed_asynchronously() -> None:
    async def pieces(*sizes: int) -> AsyncIterator[bytes]:
        for piece in (event(said(0)), event(FINISHED), b"data: [DONE]\n\n"):
            yield piece

    async def read() -> None:
        response: Any = MagicMock(aiter_bytes=pieces, aclose=AsyncMock())
        stream: Any = AsyncStream(cast_to=object, response=response, client=AsyncOpenAI(api_key="k"))
        assert len([chunk async for chunk in stream]) == 2
        response.aclose.assert_awaited_once_with()

    asyncio.run(read())


def test_an_error_with_a_double_of_a_client_is_told_as_it_is() -> None:
    response = httpx.Response(200, content=event(said(0)), request=httpx.Request("GET", "http://api.test"))
    stream: Any = Stream(cast_to=object, response=response, client=MagicMock())
    with pytest.raises(openai.StreamTruncatedError):
        list(stream)
