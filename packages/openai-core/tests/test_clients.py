"""Both flavours of the client over a mocked transport: what the drivers add to the flow."""

from __future__ import annotations

import logging
from typing import Any, Callable, List

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient
from openai_core.errors import APIConnectionError, APITimeoutError, DeadlineExceededError, NotFoundError
from openai_core.hooks import Attempt
from openai_core.retries import RetryPolicy
from openai_core.sync.client import Client

Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def sync_client(handler: Handler, **settings: Any) -> Client:
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    settings = {"api_key": "k", "base_url": "https://api.test", "http_client": http_client, **settings}
    client = Client(**settings)
    client._sleep = lambda seconds: None  # type: ignore[method-assign,assignment]
    return client


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


def test_verbs() -> None:
    client = sync_client(echo)
    assert client.get("/a", cast_to=object) == {"method": "GET", "path": "/a", "body": ""}
    assert client.post("/a", cast_to=object, body={"x": 1}) == {"method": "POST", "path": "/a", "body": '{"x":1}'}
    assert client.put("/a", cast_to=object, content=b"raw")["body"] == "raw"
    assert client.patch("/a", cast_to=object, body={})["method"] == "PATCH"
    assert client.delete("/a", cast_to=object)["method"] == "DELETE"


@pytest.mark.anyio
async def test_asynchronous_verbs() -> None:
    client = async_client(echo)
    assert await client.get("/a", cast_to=object) == {"method": "GET", "path": "/a", "body": ""}
    assert (await client.post("/a", cast_to=object, body={"x": 1}))["body"] == '{"x":1}'
    assert (await client.put("/a", cast_to=object, content=b"raw"))["body"] == "raw"
    assert (await client.patch("/a", cast_to=object, body={}))["method"] == "PATCH"
    assert (await client.delete("/a", cast_to=object))["method"] == "DELETE"


def test_contradicting_bodies_are_refused() -> None:
    with pytest.raises(TypeError, match="content"):
        sync_client(echo).post("/a", cast_to=object, body={}, content=b"")
    with pytest.warns(DeprecationWarning, match="content"):
        assert sync_client(echo).post("/a", cast_to=object, body=b"raw")["body"] == "raw"


def test_retries() -> None:
    assert sync_client(failing_first(2)).get("/", cast_to=object) == {"calls": 3}


@pytest.mark.anyio
async def test_asynchronous_retries() -> None:
    assert await async_client(failing_first(2)).get("/", cast_to=object) == {"calls": 3}


@pytest.mark.anyio
async def test_errors_hold_the_body_of_a_streamed_request() -> None:
    def missing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404, json={"error": {"message": "No such thing.", "code": "missing"}})

    for stream in (False, True):
        with pytest.raises(NotFoundError, match=r"Error code: 404 - No such thing\.") as caught:
            await async_client(missing).post("/", cast_to=object, stream=stream, stream_cls=object)
        assert caught.value.code == "missing"
        with pytest.raises(NotFoundError, match=r"No such thing\."):
            sync_client(missing).post("/", cast_to=object, stream=stream, stream_cls=object)


def test_connection_errors() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with pytest.raises(APIConnectionError) as caught:
        sync_client(broken).get("/", cast_to=object)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@pytest.mark.anyio
async def test_asynchronous_timeouts() -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow")

    with pytest.raises(APITimeoutError):
        await async_client(slow).get("/", cast_to=object)


@pytest.mark.anyio
async def test_key_functions_may_be_asynchronous() -> None:
    async def key() -> str:
        await anyio.lowlevel.checkpoint()
        return "fresh"

    def show(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=request.headers["authorization"])

    client = async_client(show, api_key=key)
    assert await client.get("/", cast_to=object) == "Bearer fresh"
    assert client.api_key == "fresh"
    assert await async_client(show, api_key=lambda: "plain").get("/", cast_to=object) == "Bearer plain"


@pytest.mark.anyio
async def test_blocking_token_providers_run_in_a_thread() -> None:
    import threading

    threads: List[str] = []

    def get_token() -> str:
        threads.append(threading.current_thread().name)
        return "subject"

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.openai.com":
            return httpx.Response(200, json={"access_token": "t", "expires_in": 60})
        return httpx.Response(200, json=request.headers["authorization"])

    identity: Any = {
        "identity_provider_id": "i",
        "service_account_id": "s",
        "provider": {"token_type": "jwt", "get_token": get_token},
    }
    client = async_client(answer, api_key=None, workload_identity=identity)
    assert await client.get("/", cast_to=object) == "Bearer t"
    assert threads[0] != threading.main_thread().name
    assert sync_client(answer, api_key=None, workload_identity=identity).get("/", cast_to=object) == "Bearer t"


class Dripping(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that never ends, and moves the clock with each byte."""

    def __init__(self, tick: Callable[[], None]) -> None:
        self.tick = tick
        self.closed = False

    def __iter__(self) -> Any:
        while True:
            self.tick()
            yield b" "

    async def __aiter__(self) -> Any:
        while True:
            await anyio.sleep(0.001)
            yield b" "

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_a_dripping_body_runs_into_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    time = [0.0]
    original = __import__("openai_core.flow", fromlist=["Deadline"]).Deadline
    monkeypatch.setattr("openai_core.flow.Deadline", lambda seconds: original(seconds, lambda: time[0]))

    def tick() -> None:
        time[0] += 1

    body = Dripping(tick)
    client = sync_client(lambda request: httpx.Response(200, stream=body), deadline=10)
    with pytest.raises(DeadlineExceededError):
        client.get("/", cast_to=object)
    assert body.closed
    assert time[0] == 10


@pytest.mark.anyio
async def test_an_asynchronous_dripping_body_runs_into_the_deadline() -> None:
    body = Dripping(lambda: None)
    client = async_client(lambda request: httpx.Response(200, stream=body), deadline=0.05)
    with pytest.raises(DeadlineExceededError):
        await client.get("/", cast_to=object)
    assert body.closed


def test_a_body_within_the_deadline_is_whole() -> None:
    assert sync_client(echo, deadline=60).post("/", cast_to=object, body={"a": 1})["body"] == '{"a":1}'


@pytest.mark.anyio
async def test_cancellation_passes_through() -> None:
    async def never(request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    with anyio.move_on_after(0.01) as scope:
        await async_client(never).get("/", cast_to=object)
    assert scope.cancelled_caught


@pytest.mark.anyio
async def test_the_same_hook_serves_both_flavours() -> None:
    seen: List[Any] = []

    def hook(attempt: Attempt) -> Any:
        response = yield
        seen.append((attempt.number, response.status_code))

    await async_client(failing_first(1), hooks=[hook]).get("/", cast_to=object)
    sync_client(failing_first(1), hooks=[hook]).get("/", cast_to=object)
    assert seen == [(1, 503), (2, 200)] * 2


@pytest.mark.anyio
async def test_the_running_library_is_told(anyio_backend: str) -> None:
    def show(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=request.headers["x-stainless-async"])

    assert await async_client(show).get("/", cast_to=object) == f"async:{anyio_backend}"


def test_closing() -> None:
    with sync_client(echo) as client:
        assert not client.is_closed()
    assert client.is_closed()
    assert client._client.is_closed
    unused = Client(api_key="k")
    unused.close()
    with pytest.raises(RuntimeError, match="closed"):
        unused.get("/", cast_to=object)


@pytest.mark.anyio
async def test_asynchronous_closing() -> None:
    async with async_client(echo) as client:
        assert not client.is_closed()
    assert client.is_closed()
    unused = AsyncClient(api_key="k")
    await unused.close()
    assert unused.is_closed()


def test_request_can_be_wrapped_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[str] = []
    original = Client.request

    def spy(self: Client, cast_to: Any, options: Any, **rest: Any) -> Any:
        seen.append(options.url)
        return original(self, cast_to, options, **rest)

    monkeypatch.setattr(Client, "request", spy)
    sync_client(echo).get("/seen", cast_to=object)
    assert seen == ["/seen"]


def test_logs_hold_no_secrets(caplog: pytest.LogCaptureFixture) -> None:
    policy = RetryPolicy(jitter=0)
    with caplog.at_level(logging.DEBUG, logger="openai"):
        client = sync_client(failing_first(1), api_key="sk-very-secret", retry_policy=policy)
        client.post("/", cast_to=object, body={"text": "private words"}, options={"params": {"api-key": "hunter2"}})
    assert "Retrying in 0.500000 seconds (retry 1 of 2)" in caplog.text
    assert not any(word in caplog.text for word in ("sk-very-secret", "private words", "hunter2"))
