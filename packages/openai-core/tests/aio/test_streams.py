from __future__ import annotations

import asyncio
import gc
from types import SimpleNamespace
from typing import Any, AsyncIterator, List, Optional

import anyio
import anyio.abc
import anyio.lowlevel
import httpx
import pytest

from openai_core.aio.streams import AsyncStream
from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.errors import (
    APIError,
    APITimeoutError,
    DeadlineExceededError,
    StreamIdleTimeoutError,
    StreamTruncatedError,
    UnexpectedResponseError,
)
from openai_core.options import FinalRequestOptions
from openai_core.streaming.sse import ServerSentEvent

REQUEST = httpx.Request("POST", "http://api.test/v1/chat/completions")
FINISHED = b'data: {"choices": [{"index": 0, "finish_reason": "stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"

pytestmark = [
    pytest.mark.anyio,
    # httpx nests asynchronous generators, and trio warns of those that end early.
    pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning"),
]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


class Client:
    def _process_response_data(self, *, data: Any, cast_to: Any, response: Any) -> Any:
        return data


class Body(httpx.AsyncByteStream):
    """Sends chunks, raises errors, and sleeps where it is given a number of seconds."""

    def __init__(self, *parts: Any) -> None:
        self.parts = iter(parts)
        self.closed = 0
        self.was_closed = anyio.Event()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for part in self.parts:
            await anyio.lowlevel.checkpoint()
            if isinstance(part, bytes):
                return part
            if isinstance(part, Exception):
                raise part
            await anyio.sleep(part)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        await anyio.lowlevel.checkpoint()
        self.closed += 1
        self.was_closed.set()


FOREVER = 1e6


def response_of(body: httpx.AsyncByteStream, **extensions: Any) -> httpx.Response:
    return httpx.Response(200, stream=body, request=REQUEST, extensions=extensions)


def stream_of(*parts: Any, client: Any = None, **options: Any) -> AsyncStream[Any]:
    final = FinalRequestOptions(method="post", url="/", **options) if options else None
    return AsyncStream(cast_to=object, response=response_of(Body(*parts)), client=client or Client(), options=final)


def body_of(stream: AsyncStream[Any]) -> Body:
    body = stream.response.stream
    assert isinstance(body, Body)
    return body


async def items_of(stream: AsyncStream[Any]) -> List[Any]:
    return [item async for item in stream]


async def test_items_come_one_by_one() -> None:
    stream = stream_of(b'data: {"a": 1}\n\ndata: {"a": 2}\n', b'\ndata: {"a": 3}\n\n', DONE, b"data: {}\n\n")
    assert await stream.__anext__() == {"a": 1}
    assert await items_of(stream) == [{"a": 2}, {"a": 3}]
    assert await items_of(stream) == []
    assert body_of(stream).closed == 1


async def test_a_body_that_has_been_read_already() -> None:
    response = httpx.Response(200, content=b'data: {"a": 1}\n\n' + DONE, request=REQUEST)
    assert await items_of(AsyncStream(cast_to=object, response=response, client=Client())) == [{"a": 1}]


async def test_blocks_without_data_and_a_missing_blank_line() -> None:
    assert await items_of(stream_of(b': hi\n\nretry: 3\n\nid: 1\n\nevent: ping\n\ndata: {"a": 1}\n')) == [{"a": 1}]


async def test_the_iterator_can_be_replaced() -> None:
    stream = stream_of(b"data: 1\n\ndata: 2\n\n")
    inner = stream._iterator
    stream._iterator = (item * 10 async for item in inner)
    assert await stream.__anext__() == 10
    assert await items_of(stream) == [20]


async def test_events_can_be_read_raw() -> None:
    events = stream_of(b'event: ping\n\ndata: {"choices": []}\n\n', DONE)._iter_events()
    found = [(event.event, event.data) async for event in events]
    assert found == [("ping", ""), (None, '{"choices": []}'), (None, "[DONE]")]


@pytest.mark.parametrize("options", [{}, {"stream_idle_timeout": 60.0}])
async def test_the_client_may_bring_its_own_decoder(options: Any) -> None:
    class Lines:
        async def aiter_bytes(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[Any]:
            async for chunk in chunks:
                yield SimpleNamespace(event=None, data=chunk.decode(), id=None, retry=None)

    class WithLines(Client):
        _make_sse_decoder = Lines

    stream = stream_of(b'{"a": 1}', b"[DONE]", client=WithLines(), **options)
    assert await items_of(stream) == [{"a": 1}]
    assert body_of(stream).closed == 1
    raw = stream_of(b"a", b"b", client=WithLines(), **options)
    assert [event.data async for event in raw._iter_events()] == ["a", "b"]


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        ((b'data: {"error": {"message": "x"}}\n\n',), APIError),
        ((b"data: {\n\n",), UnexpectedResponseError),
        ((b"<html>",), UnexpectedResponseError),
        ((b'data: {"choices": []}\n\n',), StreamTruncatedError),
        ((b"data: 1\n\n", httpx.ReadError("reset")), StreamTruncatedError),
        ((b"data: 1\n\n", httpx.ReadTimeout("slow")), APITimeoutError),
        ((b"data: 1\n\n", RuntimeError("mine")), RuntimeError),
    ],
)
async def test_every_error_closes_the_response(parts: Any, error: Any) -> None:
    stream = stream_of(*parts)
    with pytest.raises(error) as caught:
        await items_of(stream)
    assert caught.value.__class__.__name__ == error.__name__
    assert isinstance(caught.value, error)
    assert body_of(stream).closed == 1
    assert await items_of(stream) == []


async def test_a_connection_lost_after_the_answer_is_complete() -> None:
    assert len(await items_of(stream_of(FINISHED, httpx.ReadError("reset")))) == 1


@pytest.mark.parametrize("reads", [0, 1])
async def test_leaving_the_context_closes(reads: int) -> None:
    async with stream_of(b"data: 1\n\ndata: 2\n\n", b"data: 3\n\n") as stream:
        assert [await stream.__anext__() for _ in range(reads)] == [1][:reads]
    assert body_of(stream).closed == 1
    assert await items_of(stream) == []
    await stream.aclose()
    assert body_of(stream).closed == 1


async def test_a_subclass_may_close_from_inside() -> None:
    class Closing(AsyncStream[Any]):
        async def __stream__(self) -> AsyncIterator[Any]:
            try:
                async for item in super().__stream__():
                    yield item
            finally:
                await self.close()

    stream = Closing(cast_to=object, response=response_of(Body(b"data: 1\n\n", DONE)), client=Client())
    assert await items_of(stream) == [1]


async def test_a_subclass_may_bring_events_of_its_own() -> None:
    class Fixed:
        def __init__(self) -> None:
            self.events = iter([ServerSentEvent(data="1"), ServerSentEvent(data="2")])

        def __aiter__(self) -> Any:
            return self

        async def __anext__(self) -> ServerSentEvent:
            for event in self.events:
                return event
            raise StopAsyncIteration

    class Own(AsyncStream[Any]):
        def _iter_events(self) -> Any:
            return Fixed()

    assert await items_of(Own(cast_to=object, response=response_of(Body()), client=Client())) == [1, 2]


def test_an_abandoned_stream_closes_without_noise() -> None:
    noise: List[Any] = []

    async def main() -> Body:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: noise.append(context))
        stream = stream_of(b"data: 1\n\ndata: 2\n\n", FOREVER)
        body = body_of(stream)
        async for _ in stream:
            break
        del stream
        gc.collect()
        with anyio.fail_after(5):
            await body.was_closed.wait()
        return body

    assert asyncio.run(main()).closed == 1
    assert noise == []


def test_a_stream_that_outlives_its_loop_makes_no_noise() -> None:
    noise: List[Any] = []

    async def main() -> AsyncStream[Any]:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: noise.append(context))
        stream = stream_of(b"data: 1\n\ndata: 2\n\n", FOREVER)
        assert await stream.__anext__() == 1
        return stream

    assert body_of(asyncio.run(main())).closed == 1
    gc.collect()
    assert noise == []


async def test_cancellation_closes_the_response() -> None:
    stream = stream_of(b"data: 1\n\n", FOREVER)
    assert await stream.__anext__() == 1
    with anyio.move_on_after(0.01) as scope:
        await stream.__anext__()
    assert scope.cancelled_caught
    assert body_of(stream).closed == 1


# Time limits


class Clock:
    """Jumps by a second each time that somebody looks."""

    now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


async def test_silence_ends_at_the_idle_limit() -> None:
    stream = stream_of(b"data: 1\n\n", b": keep-alive\n\n", FOREVER, stream_idle_timeout=0.02)
    assert await stream.__anext__() == 1
    with pytest.raises(StreamIdleTimeoutError):
        await stream.__anext__()
    assert body_of(stream).closed == 1


async def test_keep_alive_comments_do_not_hold_off_the_idle_limit() -> None:
    stream = stream_of(*[b": keep-alive\n\n"] * 100, stream_idle_timeout=30.0)
    limits: Any = stream._reader.limits
    limits._clock = clock = Clock()
    with pytest.raises(StreamIdleTimeoutError):
        await stream.__anext__()
    assert clock.now < 40


async def test_events_in_time_are_no_problem() -> None:
    assert await items_of(stream_of(*[b"data: 1\n\n"] * 5, DONE, stream_idle_timeout=60.0)) == [1] * 5


async def test_a_limit_that_passes_after_the_answer_is_complete() -> None:
    assert len(await items_of(stream_of(FINISHED, FOREVER, stream_idle_timeout=0.02))) == 1


@pytest.mark.parametrize(("seconds", "items"), [(0.2, 1), (None, 2)])
async def test_the_deadline_bounds_the_wait(seconds: Optional[float], items: int) -> None:
    body = Body(b"data: 1\n\n", 0 if seconds is None else FOREVER, b"data: 2\n\n")
    response = response_of(body, **{DEADLINE_EXTENSION: Deadline(seconds)})
    stream = AsyncStream[Any](cast_to=object, response=response, client=Client())
    assert [await stream.__anext__() for _ in range(items)] == [1, 2][:items]
    with pytest.raises(StopAsyncIteration if seconds is None else DeadlineExceededError):
        await stream.__anext__()
    assert body.closed == 1


# Connections


class Server:
    """Answers each request on a connection with a chunked stream, and counts the connections."""

    def __init__(self, first: bytes, rest: Optional[bytes]) -> None:
        self.first = first
        self.rest = rest
        self.connections = 0

    async def serve(self, connection: anyio.abc.ByteStream) -> None:
        self.connections += 1
        async with connection:
            try:
                while await connection.receive():
                    await self._answer(connection)
            except (anyio.EndOfStream, anyio.BrokenResourceError):
                pass

    async def _answer(self, connection: anyio.abc.ByteStream) -> None:
        await connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        await connection.send(b"%x\r\n%s\r\n" % (len(self.first), self.first))
        if self.rest is None:
            await anyio.sleep_forever()
        elif self.rest:
            await connection.send(b"%x\r\n%s\r\n" % (len(self.rest), self.rest))
        await connection.send(b"0\r\n\r\n")


async def consume(http: httpx.AsyncClient, url: str, items: int) -> List[Any]:
    response = await http.send(http.build_request("GET", url), stream=True)
    received: List[Any] = []
    async with AsyncStream[Any](cast_to=object, response=response, client=Client()) as stream:
        async for item in stream:
            received.append(item)
            if len(received) == items:
                break
    assert response.is_closed
    return received


@pytest.mark.filterwarnings("ignore:Async generator 'httpcore:ResourceWarning")
@pytest.mark.parametrize(
    ("first", "rest", "items", "connections"),
    [
        (b"data: 1\n\n" + DONE, b"", 9, 1),
        (b"data: 1\n\n" + DONE, b"x" * 1000, 9, 1),
        (FINISHED, DONE, 1, 1),
        (b'data: {"type": "response.completed"}\n\n', b"", 1, 1),
        (b"data: 1\n\n", b"data: 2\n\n", 1, 2),
        (b"data: 1\n\n" + DONE, b"x" * 1000000, 9, 2),
        (b"data: 1\n\n" + DONE, None, 9, 2),
    ],
)
async def test_a_connection_is_used_again_after_the_last_event(
    first: bytes, rest: Optional[bytes], items: int, connections: int
) -> None:
    server = Server(first, rest)
    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, server.serve)
        port = listener.extra(anyio.abc.SocketAttribute.local_port)
        async with httpx.AsyncClient() as http:
            for _ in range(2):
                assert len(await consume(http, f"http://127.0.0.1:{port}/", items)) == 1
        group.cancel_scope.cancel()
    assert server.connections == connections


async def test_http2_is_closed_at_once() -> None:
    response = response_of(Body(DONE, AssertionError("read on")), http_version=b"HTTP/2")
    assert await items_of(AsyncStream[Any](cast_to=object, response=response, client=Client())) == []


async def test_what_fails_after_the_last_event_does_not_matter() -> None:
    assert await items_of(stream_of(b"data: 1\n\n", DONE, httpx.ReadError("reset"))) == [1]
