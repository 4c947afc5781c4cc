"""An answer is whole, or an error: never less than the server meant to say."""

from __future__ import annotations

import contextlib
import gzip
import json
import tracemalloc
import zlib
from typing import Any, Callable, Optional

import pytest
from raw_server import Connection, Request, Script
from ways import Way, entered, in_each_way, items, result

from openai import APIConnectionError, APIError, StreamTruncatedError, UnexpectedResponseError

MODEL = json.dumps({"id": "x", "object": "model", "created": 1, "owned_by": "tests"}).encode()


def answers(body: bytes, headers: str = "Content-Type: text/event-stream", status: int = 200) -> Script:
    def script(connection: Connection, request: Request) -> bool:
        head = f"HTTP/1.1 {status} X\r\n{headers}\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.send(head.encode() + body)
        return True

    return script


def event(data: Any, name: Optional[str] = None) -> bytes:
    head = "" if name is None else f"event: {name}\n"
    return f"{head}data: {data if isinstance(data, str) else json.dumps(data)}\n\n".encode()


def chunk(finish_reason: Optional[str] = None, **more: Any) -> bytes:
    choice = {"index": 0, "delta": {"content": "a"}, "finish_reason": finish_reason}
    return event(
        {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}
    )


USAGE = chunk(choices=[], usage={"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2})


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[], stream=True)


def completion(client: Any) -> Any:
    return client.completions.create(model="m", prompt="a", stream=True)


def answer_of_model(client: Any) -> Any:
    return client.responses.create(model="m", input="a", stream=True)


@pytest.mark.parametrize("call", [chat, completion, answer_of_model])
@pytest.mark.parametrize("body", [b"", b": keep-alive\n\n: keep-alive\n\n", b"retry: 5\n\n", event({"foo": 1})])
@in_each_way
async def test_a_stream_without_its_last_event(
    serve: Callable[..., Any], way: Way, body: bytes, call: Callable[[Any], Any]
) -> None:
    server = serve(answers(body))
    async with way.client(server.url) as client:
        with pytest.raises(StreamTruncatedError):
            await items(call(client))


@pytest.mark.parametrize("call", [chat, answer_of_model])
@in_each_way
async def test_no_content_in_place_of_a_stream(serve: Callable[..., Any], way: Way, call: Callable[[Any], Any]) -> None:
    def script(connection: Connection, request: Request) -> bool:
        connection.send(b"HTTP/1.1 204 X\r\n\r\n")
        return True

    async with way.client(serve(script).url) as client:
        with pytest.raises(UnexpectedResponseError, match="204"):
            await items(call(client))


@pytest.mark.parametrize(
    "end", [chunk("stop"), chunk("eos_token"), USAGE, event("[DONE]")], ids=["stop", "odd", "usage", "done"]
)
@in_each_way
async def test_each_end_counts(serve: Callable[..., Any], way: Way, end: bytes) -> None:
    async with way.client(serve(answers(chunk() + end)).url) as client:
        assert await items(chat(client))


@in_each_way
async def test_truncation_can_be_ignored(serve: Callable[..., Any], way: Way) -> None:
    server = serve(answers(chunk() + chunk()))
    async with way.client(server.url) as client:
        with pytest.raises(StreamTruncatedError):
            await items(chat(client))
        assert len(await items(chat(client.with_options(on_truncation="ignore")))) == 2
    async with way.client(server.url, on_truncation="ignore") as client:
        assert len(await items(chat(client))) == 2
        with pytest.raises(StreamTruncatedError):
            await items(chat(client.with_options(on_truncation="raise")))


@pytest.mark.parametrize(
    "data", [{"message": "boom", "type": "server_error"}, {"error": {"message": "boom"}}, '"boom"', "boom"]
)
# trio names each asynchronous generator that httpx has not closed
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@in_each_way
async def test_an_error_as_an_event(serve: Callable[..., Any], way: Way, data: Any) -> None:
    async with way.client(serve(answers(chunk() + event(data, "error"))).url) as client:
        with pytest.raises(APIError, match=r"^boom$"):
            await items(chat(client))


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(MODEL)[:-8]),
        ("gzip", gzip.compress(MODEL)[:-20]),
        ("x-gzip", gzip.compress(MODEL)[:-1]),
        ("gzip", gzip.compress(MODEL[:20]) + gzip.compress(MODEL[20:])[:-9]),
        ("deflate", zlib.compress(MODEL)[:-4]),
    ],
)
@in_each_way
async def test_half_of_a_compressed_body(serve: Callable[..., Any], way: Way, coding: str, body: bytes) -> None:
    server = serve(answers(body, f"Content-Encoding: {coding}"))
    async with way.client(server.url) as client:
        with pytest.raises(APIConnectionError, match="ends too early"):
            await result(client.models.retrieve("x"))
        with pytest.raises(APIConnectionError, match="ends too early"):
            await result(client.files.content("x"))


@in_each_way
async def test_half_of_a_compressed_stream(serve: Callable[..., Any], way: Way) -> None:
    body = gzip.compress(chunk() + chunk("stop"))[:-12]
    async with way.client(serve(answers(body, "Content-Encoding: gzip")).url) as client:
        # What was needed of the stream may have come out already.
        with contextlib.suppress(StreamTruncatedError):
            assert (await items(chat(client)))[-1].choices[0].finish_reason == "stop"


@pytest.mark.parametrize("missing", [1, 8])
@in_each_way
async def test_a_compressed_stream_whose_last_event_came_is_whole(
    serve: Callable[..., Any], way: Way, missing: int
) -> None:
    body = gzip.compress(chunk() + chunk("stop") + event("[DONE]"))[:-missing]
    async with way.client(
        serve(answers(body, "Content-Type: text/event-stream\r\nContent-Encoding: gzip")).url
    ) as client:
        assert (await items(chat(client)))[-1].choices[0].finish_reason == "stop"


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("x-gzip", gzip.compress(MODEL)),
        ("gzip", gzip.compress(MODEL[:20]) + gzip.compress(MODEL[20:])),
        ("identity, GZIP", gzip.compress(MODEL)),
        ("deflate, gzip", gzip.compress(zlib.compress(MODEL))),
    ],
)
@in_each_way
async def test_whole_compressed_bodies(serve: Callable[..., Any], way: Way, coding: str, body: bytes) -> None:
    async with way.client(serve(answers(body, f"Content-Encoding: {coding}")).url) as client:
        assert (await result(client.models.retrieve("x"))).id == "x"
        async with entered(client.models.with_streaming_response.retrieve("x")) as response:
            assert await result(response.read()) == MODEL


# trio names each asynchronous generator that httpx has not closed
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@in_each_way
async def test_a_bomb_is_not_unpacked(serve: Callable[..., Any], way: Way) -> None:
    compressor = zlib.compressobj(wbits=31)
    million = bytes(1024 * 1024)
    bomb = b"".join([compressor.compress(million) for _ in range(400)]) + compressor.flush()
    server = serve(answers(bomb, "Content-Encoding: gzip"))
    async with way.client(server.url, max_retries=2) as client:
        tracemalloc.start()
        try:
            with pytest.raises(APIConnectionError, match="`max_decompressed_bytes`"):
                await result(client.models.retrieve("x"))
            assert tracemalloc.get_traced_memory()[1] < 300_000_000
        finally:
            tracemalloc.stop()
    assert server.requests == 1
