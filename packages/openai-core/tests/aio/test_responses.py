"""Responses of the asynchronous client, read when asked for, on asyncio and trio."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, AsyncIterator, Callable, List, Type

import httpx
import pytest

from openai_core.aio.responses import (
    AsyncAPIResponse,
    AsyncBinaryAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
)
from openai_core.aio.streams import AsyncStream
from openai_core.models import BaseModel
from openai_core.options import FinalRequestOptions
from openai_core.responses import StreamAlreadyConsumed

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: Any) -> Any:
    return request.param


class Item(BaseModel):
    id: str


class Client:
    _strict_response_validation = False
    _default_stream_cls: Any = None


def streamed(
    cls: Type[Any] = AsyncAPIResponse, *chunks: bytes, cast_to: Any = Item, library: Any = httpx, **arguments: Any
) -> Any:
    async def body() -> AsyncIterator[bytes]:
        for chunk in chunks or (b'{"id":', b' "a"}'):
            yield chunk

    http = library.Response(
        200,
        content=body(),
        headers={"content-type": "application/json", "x-request-id": "req_1"},
        request=library.Request("GET", "http://test/x"),
    )
    return cls(
        raw=http,
        cast_to=cast_to,
        client=Client(),
        options=FinalRequestOptions(method="get", url="/x"),
        **{"stream": False, "stream_cls": None, **arguments},
    )


def contents(folder: Path) -> List[bytes]:
    return [path.read_bytes() for path in folder.iterdir()]


async def collected(items: AsyncIterator[Any]) -> List[Any]:
    return [item async for item in items]


async def test_parse_reads_the_body() -> None:
    response = streamed()
    assert not response.is_closed
    item = await response.parse()
    assert (item.id, item._request_id) == ("a", "req_1")
    assert response.is_closed
    assert await response.parse() is item
    assert await response.parse(to=str) == '{"id": "a"}'


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (AsyncAPIResponse.read, b'{"id": "a"}'),
        (AsyncAPIResponse.text, '{"id": "a"}'),
        (AsyncAPIResponse.json, {"id": "a"}),
        (lambda response: collected(response.iter_bytes(6)), [b'{"id":', b' "a"}']),
        (lambda response: collected(response.iter_text(100)), ['{"id": "a"}']),
        (lambda response: collected(response.iter_lines()), ['{"id": "a"}']),
    ],
)
async def test_the_body_in_every_form(read: Callable[[Any], Any], expected: Any) -> None:
    response = streamed()
    assert await read(response) == expected
    assert response.is_closed


async def test_json_that_is_none() -> None:
    with pytest.raises(json.JSONDecodeError):
        await streamed(AsyncAPIResponse, b"<html>").json()


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
async def test_a_body_is_streamed_once(name: str) -> None:
    response = streamed(library=pytest.importorskip(name))
    assert await collected(response.iter_bytes())
    for read in (response.read, response.text, response.json, response.parse):
        with pytest.raises(StreamAlreadyConsumed, match="read"):
            await read()


async def test_close_gives_the_connection_back() -> None:
    response = streamed()
    await response.close()
    assert response.is_closed


async def test_an_event_stream_is_not_read_ahead() -> None:
    response = streamed(
        AsyncAPIResponse, b'data: {"id": "a"}\n\n', b"data: [DONE]\n\n", stream=True, stream_cls=AsyncStream[Item]
    )
    stream = await response.parse()
    assert not response.is_closed
    assert [item.id async for item in stream] == ["a"]


async def test_files(tmp_path: Path) -> None:
    read = streamed(AsyncBinaryAPIResponse, b"ab", b"c", cast_to=bytes)
    await read.read()
    await read.write_to_file(tmp_path / "read")
    await streamed(AsyncStreamedBinaryAPIResponse, b"ab", b"c", cast_to=bytes).stream_to_file(str(tmp_path / "all"))
    two = streamed(AsyncStreamedBinaryAPIResponse, b"ab", b"c", cast_to=bytes)
    await two.stream_to_file(tmp_path / "two", chunk_size=2)
    assert contents(tmp_path) == [b"abc"] * 3


async def test_the_context_manager_sends_on_entry_and_closes_on_exit() -> None:
    sent = []

    async def send() -> Any:
        sent.append(streamed())
        return sent[-1]

    manager = AsyncResponseContextManager(send())
    assert not sent
    with pytest.raises(KeyError):
        async with manager as response:
            assert response is sent[0]
            raise KeyError
    assert sent[0].is_closed


async def test_the_context_manager_of_a_failed_request_has_nothing_to_close() -> None:
    async def fail() -> Any:
        raise KeyError

    manager = AsyncResponseContextManager(fail())
    with pytest.raises(KeyError):
        async with manager:
            pass
    await manager.__aexit__(None, None, None)
