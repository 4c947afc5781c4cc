"""The synchronous client over a mocked transport."""

from __future__ import annotations

import gc
import logging
from typing import Any, Callable, List

import httpx
import pytest

from openai_core.errors import APIConnectionError, NotFoundError
from openai_core.hooks import Attempt
from openai_core.retries import RetryPolicy
from openai_core.sync.client import Client as KernelClient
from openai_core.sync.pages import SyncPage
from openai_core.sync.streams import Stream
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


Handler = Callable[[httpx.Request], httpx.Response]


def sync_client(handler: Handler, **settings: Any) -> Client:
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    settings = {"api_key": "k", "base_url": "https://api.test", "http_client": http_client, **settings}
    client = Client(**settings)
    client._sleep = lambda seconds: None  # type: ignore[method-assign,assignment]
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


def test_retries() -> None:
    assert sync_client(failing_first(2)).get("/", cast_to=object) == {"calls": 3}


def test_hooks() -> None:
    seen: List[Any] = []

    def hook(attempt: Attempt) -> Any:
        response = yield
        seen.append((attempt.number, response.status_code))

    sync_client(failing_first(1), hooks=[hook]).get("/", cast_to=object)
    assert seen == [(1, 503), (2, 200)]


def test_connection_errors() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with pytest.raises(APIConnectionError) as caught:
        sync_client(broken).get("/", cast_to=object)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_closing() -> None:
    with sync_client(echo) as client:
        assert not client.is_closed()
    assert client.is_closed()
    assert client._client.is_closed
    unused = Client(api_key="k")
    unused.close()
    with pytest.raises(RuntimeError, match="closed"):
        unused.get("/", cast_to=object)


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


@pytest.mark.parametrize("stream", [False, True])
def test_errors_hold_the_body_of_a_streamed_request_too(stream: bool) -> None:
    def missing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404, json={"error": {"message": "No such thing.", "code": "missing"}})

    with pytest.raises(NotFoundError, match=r"Error code: 404 - No such thing\.") as caught:
        sync_client(missing).post("/", cast_to=object, stream=stream, stream_cls=object)
    assert caught.value.code == "missing"


def test_a_list_is_its_first_page() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"object": "list", "data": [{"id": "a"}]})

    page = sync_client(answer).get_api_list("/things", model=object, page=SyncPage[object])
    assert isinstance(page, SyncPage)
    assert list(page) == [{"id": "a"}]


def test_a_stream_without_a_class_of_its_own() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"data: 1\n\ndata: [DONE]\n\n")

    assert sync_client(echo)._default_stream_cls is Stream
    with sync_client(answer).post("/", cast_to=object, stream=True, stream_cls=Stream[object]) as stream:
        assert list(stream) == [1]


def test_the_http_client_is_made_on_first_use(loopback: Any) -> None:
    with Client(api_key="k", base_url=loopback.url) as client:
        assert client.get("/echo", cast_to=object)["target"] == "/echo"
        assert isinstance(client._client, httpx.Client)
        assert client._client.timeout == httpx.Timeout(600, connect=5)


def test_the_end_of_a_with_block_closes_the_client_after_an_error_too() -> None:
    client = sync_client(echo)
    with pytest.raises(LookupError), client:
        raise LookupError
    assert client.is_closed()


def test_a_forgotten_client_closes_its_connections(loopback: Any) -> None:
    client = Client(api_key="k", base_url=loopback.url)
    http_client = client._client
    assert http_client.get(loopback.url).status_code == 200
    client.itself = client  # type: ignore[attr-defined] # as resources do, which refer to their client
    del client
    gc.collect()
    assert http_client.is_closed
