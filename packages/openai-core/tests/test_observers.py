"""Observers see each call once, from its beginning to its end, and change nothing."""

from __future__ import annotations

import logging
from typing import Any, List, Optional, Tuple

import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.aio.streams import AsyncStream
from openai_core.errors import APIConnectionError, NotFoundError, StreamTruncatedError
from openai_core.models import BaseModel
from openai_core.observers import ObservedCall, Observer
from openai_core.options import RAW_RESPONSE_HEADER
from openai_core.plugins import PluginContext
from openai_core.retries import RetryPolicy
from openai_core.sync.client import Client as KernelClient
from openai_core.sync.streams import Stream
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


class Item(BaseModel):
    id: str


class Notes(Observer):
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.told: List[Tuple[str, Any]] = []
        self.calls: List[ObservedCall] = []

    def started(self, call: ObservedCall) -> None:
        self.calls.append(call)
        self.told.append(("started", call.options.url))

    def received(self, call: ObservedCall, result: Any) -> None:
        self.told.append(("received", result.id))

    def ended(self, call: ObservedCall, error: Optional[BaseException]) -> None:
        self.told.append(("ended", type(error).__name__ if error else None))


def answers(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/missing"):
        return httpx.Response(404)
    if request.url.path.endswith("/down"):
        raise httpx.ConnectError("refused")
    if request.url.path.endswith("/stream"):
        body = 'data: {"id": "a"}\n\ndata: {"id": "b"}\n\ndata: [DONE]\n\n'
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body)
    if request.url.path.endswith("/cut"):
        body = 'data: {"id": "a", "object": "chat.completion.chunk", "choices": []}\n\n'
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body)
    return httpx.Response(200, json={"id": "one"}, headers={"x-request-id": "req"})


def observed(*observers: Observer) -> Client:
    def watch(context: PluginContext) -> None:
        context.observers.extend(observers)

    http_client = httpx.Client(transport=httpx.MockTransport(answers))
    return Client(api_key="key", base_url="http://test", http_client=http_client, plugins=[watch], max_retries=0)


def observed_async(observer: Observer) -> AsyncClient:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answers))
    return AsyncClient(
        api_key="key",
        base_url="http://test",
        http_client=http_client,
        plugins=[lambda context: context.observers.append(observer)],
        max_retries=0,
    )


def stream_of(client: Client, path: str) -> Stream[Item]:
    stream: Stream[Item] = client.post(path, cast_to=Item, stream=True, stream_cls=Stream[Item])
    return stream


def test_an_answer() -> None:
    notes = Notes()
    with observed(notes) as client:
        assert client.get("/one", cast_to=Item).id == "one"
    assert notes.told == [("started", "/one"), ("received", "one"), ("ended", None)]
    [call] = notes.calls
    assert call.response is not None
    assert call.response.headers["x-request-id"] == "req"
    assert call.retries_taken == 0
    assert call.first_result_at is not None
    assert call.first_result_at >= call.started_at


def test_what_it_took() -> None:
    notes = Notes()
    failures: List[Any] = [httpx.Response(503), httpx.ConnectError("refused")]

    def answer(request: httpx.Request) -> httpx.Response:
        given: Any = failures.pop() if failures else httpx.Response(200, json={"id": "one"})
        if isinstance(given, Exception):
            raise given
        response: httpx.Response = given
        return response

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = Client(
        api_key="key",
        base_url="http://test",
        http_client=http_client,
        plugins=[lambda context: context.observers.append(notes)],
        retry_policy=RetryPolicy(initial_delay=0),
    )
    client.get("/one", cast_to=Item)
    [call] = notes.calls
    assert call.retries_taken == 2
    assert call.options.method == "get"
    assert call.client is client
    assert call.stream is False


@pytest.mark.parametrize(("path", "error"), [("/missing", NotFoundError), ("/down", APIConnectionError)])
def test_a_failure(path: str, error: Any) -> None:
    notes = Notes()
    with observed(notes) as client, pytest.raises(error):
        client.get(path, cast_to=Item)
    assert notes.told == [("started", path), ("ended", error.__name__)]


def test_a_stream_ends_when_it_is_read() -> None:
    notes = Notes()
    with observed(notes) as client:
        stream = stream_of(client, "/stream")
        assert notes.told == [("started", "/stream")]
        assert [item.id for item in stream] == ["a", "b"]
    assert notes.told[1:] == [("received", "a"), ("received", "b"), ("ended", None)]


def test_a_stream_that_is_cut_off_ends_with_its_error() -> None:
    notes = Notes()
    with observed(notes) as client, pytest.raises(StreamTruncatedError):
        list(stream_of(client, "/cut"))
    assert notes.told[-1] == ("ended", "StreamTruncatedError")


@pytest.mark.parametrize("items", [0, 1])
def test_a_stream_that_is_closed_early_has_ended_well(items: int) -> None:
    notes = Notes()
    with observed(notes) as client, stream_of(client, "/stream") as stream:
        for _ in range(items):
            next(stream)
    assert notes.told[-1] == ("ended", None)
    assert [what for what, _ in notes.told].count("ended") == 1


def test_a_stream_in_an_exception_handler_has_no_error_of_its_own() -> None:
    notes = Notes()
    with observed(notes) as client:
        try:
            raise ValueError("of the caller")
        except ValueError:
            assert len(list(stream_of(client, "/stream"))) == 2
    assert notes.told[-1] == ("ended", None)


def test_raw_responses_are_decoded_once_before_the_end() -> None:
    notes = Notes()
    with observed(notes) as client:
        raw: Any = client.get("/one", cast_to=Item, options={"headers": {RAW_RESPONSE_HEADER: "true"}})
        assert raw.parse().id == raw.parse().id == "one"
    assert notes.told == [("started", "/one"), ("received", "one"), ("ended", None)]


def test_what_an_observer_raises_is_logged_and_ignored(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Observer):
        def started(self, call: ObservedCall) -> None:
            raise RuntimeError("a secret")

    notes = Notes()
    with caplog.at_level(logging.WARNING, "openai"), observed(Broken(), notes) as client:
        client.get("/one", cast_to=Item)
    assert "started of Broken failed: RuntimeError" in caplog.text
    assert "a secret" not in caplog.text
    assert len(notes.told) == 3


def test_copies_are_observed_too() -> None:
    notes = Notes()
    with observed(notes) as client:
        client.with_options(timeout=3).get("/one", cast_to=Item)
    assert len(notes.told) == 3


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.anyio
async def test_the_asynchronous_flavour() -> None:
    notes = Notes()
    async with observed_async(notes) as client:
        stream: AsyncStream[Item] = await client.post(
            "/stream", cast_to=Item, stream=True, stream_cls=AsyncStream[Item]
        )
        assert [item.id async for item in stream] == ["a", "b"]
        await client.get("/one", cast_to=Item)
        unread: AsyncStream[Item] = await client.post(
            "/stream", cast_to=Item, stream=True, stream_cls=AsyncStream[Item]
        )
        await unread.close()
    assert [what for what, _ in notes.told] == [
        *("started", "received", "received", "ended"),
        *("started", "received", "ended"),
        *("started", "ended"),
    ]
