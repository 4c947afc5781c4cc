"""The asynchronous client over a mocked transport, on asyncio and trio."""

from __future__ import annotations

from typing import Any, Callable, List

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.aio.pages import AsyncPage
from openai_core.aio.streams import AsyncStream
from openai_core.errors import APITimeoutError, NotFoundError
from openai_core.hooks import Attempt
from openai_core.vendors.openai import OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def async_client(handler: Any, **settings: Any) -> AsyncClient:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    settings = {"api_key": "k", "base_url": "https://api.test", "http_client": http_client, **settings}
    client = AsyncClient(**settings)

    async def no_wait(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()

    client._sleep = no_wait  # type: ignore[method-assign,assignment]
    return client


def failing_first(times: int) -> Handler:
    calls: List[int] = []

    def handler(request: httpx.Request) -> httpx.Response:
        calls.append(1)
        return httpx.Response(503 if len(calls) <= times else 200, json={"calls": len(calls)})

    return handler


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(
        200, json={"method": request.method, "path": request.url.path, "body": request.content.decode()}
    )


@pytest.mark.anyio
async def test_asynchronous_verbs() -> None:
    client = async_client(echo)
    assert await client.get("/a", cast_to=object) == {"method": "GET", "path": "/a", "body": ""}
    assert (await client.post("/a", cast_to=object, body={"x": 1}))["body"] == '{"x":1}'
    assert (await client.put("/a", cast_to=object, content=b"raw"))["body"] == "raw"
    assert (await client.patch("/a", cast_to=object, body={}))["method"] == "PATCH"
    assert (await client.delete("/a", cast_to=object))["method"] == "DELETE"


@pytest.mark.anyio
async def test_asynchronous_retries() -> None:
    assert await async_client(failing_first(2)).get("/", cast_to=object) == {"calls": 3}


@pytest.mark.anyio
async def test_asynchronous_timeouts() -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow")

    with pytest.raises(APITimeoutError):
        await async_client(slow).get("/", cast_to=object)


@pytest.mark.anyio
async def test_asynchronous_closing() -> None:
    async with async_client(echo) as client:
        assert not client.is_closed()
    assert client.is_closed()
    unused = AsyncClient(api_key="k")
    await unused.close()
    assert unused.is_closed()


@pytest.mark.anyio
async def test_the_running_library_is_told(anyio_backend: str) -> None:
    def show(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=request.headers["x-stainless-async"])

    assert await async_client(show).get("/", cast_to=object) == f"async:{anyio_backend}"


@pytest.mark.anyio
async def test_hooks() -> None:
    seen: List[Any] = []

    def hook(attempt: Attempt) -> Any:
        response = yield
        seen.append((attempt.number, response.status_code))

    await async_client(failing_first(1), hooks=[hook]).get("/", cast_to=object)
    assert seen == [(1, 503), (2, 200)]


@pytest.mark.anyio
@pytest.mark.parametrize("stream", [False, True])
async def test_errors_hold_the_body_of_a_streamed_request_too(stream: bool) -> None:
    def missing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404, json={"error": {"message": "No such thing.", "code": "missing"}})

    with pytest.raises(NotFoundError, match=r"Error code: 404 - No such thing\.") as caught:
        await async_client(missing).post("/", cast_to=object, stream=stream, stream_cls=object)
    assert caught.value.code == "missing"


@pytest.mark.anyio
async def test_a_list_can_be_awaited_and_iterated() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"object": "list", "data": [{"id": "a"}]})

    things = async_client(answer).get_api_list("/things", model=object, page=AsyncPage[object])
    assert [thing async for thing in things] == [{"id": "a"}]
    assert isinstance(await things, AsyncPage)


@pytest.mark.anyio
async def test_a_stream_without_a_class_of_its_own() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"data: 1\n\ndata: [DONE]\n\n")

    client = async_client(answer)
    assert client._default_stream_cls is AsyncStream
    async with await client.post("/", cast_to=object, stream=True, stream_cls=AsyncStream[object]) as stream:
        assert [item async for item in stream] == [1]


@pytest.mark.anyio
async def test_the_http_client_is_made_on_first_use(loopback: Any) -> None:
    async with AsyncClient(api_key="k", base_url=loopback.url) as client:
        assert (await client.get("/echo", cast_to=object))["target"] == "/echo"
        assert isinstance(client._client, httpx.AsyncClient)
        assert client._client.timeout == httpx.Timeout(600, connect=5)


@pytest.mark.anyio
async def test_the_end_of_a_with_block_closes_the_client_after_an_error_too() -> None:
    client = async_client(echo)
    with pytest.raises(LookupError):
        async with client:
            raise LookupError
    assert client.is_closed()
