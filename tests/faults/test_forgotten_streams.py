"""Streams that nobody closes: their connections end at once, and no collection of garbage makes a thread wait."""

from __future__ import annotations

import gc
import os
import threading
from typing import Any, Callable, Iterator, List

import anyio
import httpx
import pytest
from flavours import async_client, in_each_flavour
from raw_server import Connection, RawServer, Request, answers_by_name, endless_stream

from openai import AsyncOpenAI, OpenAI

STREAMS = int(os.environ.get("FAULTS_STREAMS", "60"))

HTTP_CLIENTS = [pytest.param(lambda: None, id="default"), pytest.param(lambda: httpx.Client(), id="of-the-user")]


def streams_and_models(connection: Connection, request: Request) -> bool:
    if request.method == "POST":
        return endless_stream(connection, request)
    return answers_by_name(connection, request)


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def opened(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[], stream=True)


def by_break(client: OpenAI) -> None:
    for _ in opened(client):
        break


def by_return(client: OpenAI) -> Any:
    for chunk in opened(client):
        return chunk
    return None


def by_exception(client: OpenAI) -> None:
    try:
        for _ in opened(client):
            raise KeyError("of the program")
    except KeyError:
        pass


def by_never_iterating(client: OpenAI) -> None:
    opened(client)


def by_raw_response(client: OpenAI) -> None:
    client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)


@pytest.mark.parametrize("http_client", HTTP_CLIENTS)
@pytest.mark.parametrize("leave", [by_break, by_return, by_exception, by_never_iterating, by_raw_response])
@pytest.mark.usefixtures("no_collector")
def test_leaving_a_stream_closes_its_connection(
    serve: Callable[..., RawServer], leave: Callable[[OpenAI], Any], http_client: Callable[[], Any]
) -> None:
    server = serve(streams_and_models)
    with OpenAI(api_key="sk-test", base_url=server.url, max_retries=0, http_client=http_client()) as client:
        leave(client)
        assert server.is_idle()


async def async_break(client: AsyncOpenAI) -> None:
    async for _ in await opened(client):
        break


async def async_exception(client: AsyncOpenAI) -> None:
    try:
        async for _ in await opened(client):
            raise KeyError("of the program")
    except KeyError:
        pass


async def async_never_iterating(client: AsyncOpenAI) -> None:
    await opened(client)


async def async_raw_response(client: AsyncOpenAI) -> None:
    await client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)


@pytest.mark.parametrize("leave", [async_break, async_exception, async_never_iterating, async_raw_response])
@in_each_flavour
@pytest.mark.anyio
@pytest.mark.usefixtures("no_collector")
# trio names each asynchronous generator that its program has not closed
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
async def test_leaving_an_asynchronous_stream_closes_its_connection(
    serve: Callable[..., RawServer], leave: Callable[[AsyncOpenAI], Any], http_client: Any
) -> None:
    server = serve(streams_and_models)
    async with async_client(server.url, http_client) as client:
        await leave(client)
        assert await anyio.to_thread.run_sync(server.is_idle)


class Holder:
    """Part of a cycle, so that only the collector frees it."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.itself = self


@pytest.fixture
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.parametrize("http_client", HTTP_CLIENTS)
@pytest.mark.parametrize("threshold", [1, 3, 10, 50, 200, 700])
@pytest.mark.usefixtures("thresholds")
def test_the_collector_finds_streams_at_any_moment(
    serve: Callable[..., RawServer], threshold: int, http_client: Callable[[], Any]
) -> None:
    server = serve(streams_and_models)
    wrong: List[Any] = []

    def work() -> None:
        gc.set_threshold(threshold)
        with OpenAI(api_key="sk-test", base_url=server.url, max_retries=0, http_client=http_client()) as client:
            for number in range(STREAMS):
                Holder(opened(client))
                half_read = Holder(opened(client))
                next(iter(half_read.stream))
                del half_read
                if client.models.retrieve(f"model-{number}").id != f"model-{number}":
                    wrong.append(number)
        gc.collect()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    assert not wrong
    assert server.is_idle()
