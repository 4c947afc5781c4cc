"""The base of asynchronous resources: what it adds to `Resource`, on asyncio and trio."""

from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from openai_core.aio.client import AsyncClient
from openai_core.aio.pages import AsyncCursorPage
from openai_core.aio.resource import AsyncAPIResource
from openai_core.aio.streams import AsyncStream
from openai_core.operations import Operation


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Things(AsyncAPIResource):
    async def create(self, *, extra_headers: Any = None) -> Any:
        return await self._call(Operation("post", "/things", object), body={"a": 1}, extra_headers=extra_headers)

    async def watch(self) -> Any:
        return await self._call(Operation("post", "/events", object, event=object), body={}, stream=True)

    def list(self) -> Any:
        return self._call(Operation("get", "/things", object, page="CursorPage"))


def answer(request: httpx.Request) -> httpx.Response:
    if request.method == "GET":
        return httpx.Response(200, json={"object": "list", "data": [{"id": "a"}], "has_more": False})
    if request.url.path == "/events":
        return httpx.Response(200, content=b"data: 1\n\ndata: [DONE]\n\n")
    return httpx.Response(200, json={"path": request.url.path, "body": request.content.decode()})


@pytest.fixture
def things() -> Things:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return Things(AsyncClient(api_key="k", base_url="https://api.test", http_client=http_client))


@pytest.mark.anyio
async def test_an_operation(things: Things) -> None:
    assert await things.create() == {"path": "/things", "body": '{"a":1}'}


@pytest.mark.anyio
async def test_a_stream(things: Things) -> None:
    async with await things.watch() as stream:
        assert isinstance(stream, AsyncStream)
        assert [item async for item in stream] == [1]


@pytest.mark.anyio
async def test_a_list(things: Things) -> None:
    assert [thing async for thing in things.list()] == [{"id": "a"}]
    assert isinstance(await things.list(), AsyncCursorPage)


@pytest.mark.anyio
async def test_views_of_this_flavour(things: Things) -> None:
    response = await things.with_raw_response.create()
    assert response.parse()["path"] == "/things"
    async with things.with_streaming_response.create() as response:
        assert (await response.parse())["path"] == "/things"


@pytest.mark.anyio
async def test_waiting_between_polls(things: Things, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: List[float] = []

    async def no_wait(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("anyio.sleep", no_wait)
    await things._sleep(1.5)
    assert waits == [1.5]
