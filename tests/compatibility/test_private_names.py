"""Private names of clients that programs override, wrap, patch or ask: the steps of a call have them."""

from __future__ import annotations

import importlib.util
import inspect
import io
from typing import Any, Callable, List
from unittest.mock import patch

import httpx
import pytest

from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from openai._base_client import AsyncAPIClient, BaseClient, SyncAPIClient
from openai._models import FinalRequestOptions

FLAVOURS = pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
pytestmark = pytest.mark.anyio


class Server:
    """Answers with these statuses, then with 200, and keeps the requests."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = [*statuses]
        self.requests: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        status = self.statuses.pop(0) if self.statuses else 200
        headers = {} if status == 200 else {"retry-after-ms": "1"}
        return httpx.Response(status, json={"id": "m", "object": "model"}, headers=headers)


def client_of(flavour: Any, server: Server) -> Any:
    library: Any = httpx.AsyncClient if issubclass(flavour, AsyncOpenAI) else httpx.Client
    http_client = library(transport=httpx.MockTransport(server))
    return flavour(api_key="k", base_url="http://api.test/v1", http_client=http_client)


async def result_of(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


async def retrieve(flavour: Any, server: Server) -> Any:
    return await result_of(client_of(flavour, server).models.retrieve("m"))


@FLAVOURS
async def test_headers_are_built_by_a_subclass(flavour: Any) -> None:
    class Tagged(flavour):  # type: ignore[misc]
        def _build_headers(self, options: Any, *, retries_taken: int = 0) -> Any:
            headers = super()._build_headers(options, retries_taken=retries_taken)
            headers["X-Tag"] = f"{options.method} {retries_taken}"
            return headers

    server = Server(500)
    await retrieve(Tagged, server)
    assert [request.headers["x-tag"] for request in server.requests] == ["get 0", "get 1"]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer k"}
    assert not [request for request in server.requests if "content-type" in request.headers]


@FLAVOURS
async def test_urls_are_prepared_by_a_subclass(flavour: Any) -> None:
    class Routed(flavour):  # type: ignore[misc]
        def _prepare_url(self, url: str) -> Any:
            return super()._prepare_url(url).copy_merge_params({"route": "7"})

    server = Server()
    await retrieve(Routed, server)
    assert str(server.requests[0].url) == "http://api.test/v1/models/m?route=7"


@FLAVOURS
async def test_form_fields_are_made_by_a_subclass(flavour: Any) -> None:
    class Marked(flavour):  # type: ignore[misc]
        def _serialize_multipartform(self, data: Any) -> Any:
            return {**super()._serialize_multipartform(data), "tag": ["a", "b"], "count": 3}

    server = Server()
    await result_of(client_of(Marked, server).files.create(file=("n.txt", io.BytesIO(b"text")), purpose="batch"))
    body = server.requests[0].content.decode()
    assert body.count('name="tag"') == 2
    assert 'name="count"\r\n\r\n3' in body
    assert 'name="purpose"\r\n\r\nbatch' in body


@FLAVOURS
async def test_the_wait_is_replaced(flavour: Any) -> None:
    waits: List[Any] = []

    def noted(**wait: Any) -> None:
        waits.append((wait["retries_taken"], wait["max_retries"], wait["options"].url, wait["response"].status_code))

    async def noted_later(**wait: Any) -> None:
        noted(**wait)

    server = Server(500, 503)
    client = client_of(flavour, server)
    client._sleep_for_retry = noted if flavour is OpenAI else noted_later
    await result_of(client.models.retrieve("m"))
    assert waits == [(0, 2, "/models/m", 500), (1, 2, "/models/m", 503)]
    assert len(server.requests) == 3


@FLAVOURS
async def test_the_wait_is_wrapped(flavour: Any) -> None:
    owner: Any = SyncAPIClient if flavour is OpenAI else AsyncAPIClient
    server = Server(500)
    with patch.object(owner, "_sleep_for_retry", autospec=True, side_effect=owner._sleep_for_retry) as wait:
        assert (await retrieve(flavour, server)).id == "m"
    assert wait.call_count == 1
    assert inspect.iscoroutinefunction(owner._sleep_for_retry) is (flavour is AsyncOpenAI)


@FLAVOURS
async def test_the_wish_of_the_server_is_read_by_a_patch(flavour: Any) -> None:
    waits: List[float] = []

    async def later(seconds: float) -> None:
        waits.append(seconds)

    client = client_of(flavour, Server(500))
    client._sleep = waits.append if flavour is OpenAI else later
    with patch.object(BaseClient, "_parse_retry_after_header", return_value=21.0):
        await result_of(client.models.retrieve("m"))
    assert waits == [21.0]


@FLAVOURS
async def test_all_attempts_carry_one_idempotency_key(flavour: Any) -> None:
    class Idempotent(flavour):  # type: ignore[misc]
        _idempotency_header = "Idempotency-Key"

    server = Server(500)
    client = client_of(Idempotent, server)
    await result_of(client.post("/models", cast_to=object, body={}))
    await result_of(client.post("/models", cast_to=object, body={}))
    await result_of(client.models.retrieve("m"))
    first, again, other, read = [request.headers.get("idempotency-key") for request in server.requests]
    assert first == again
    assert first != other
    assert read is None
    with patch.object(client, "_idempotency_key", return_value="mine"):
        await result_of(client.post("/models", cast_to=object, body={}))
    assert server.requests[-1].headers["idempotency-key"] == "mine"


@FLAVOURS
async def test_an_authentication_of_httpx(flavour: Any) -> None:
    class Basic(flavour):  # type: ignore[misc]
        @property
        def custom_auth(self) -> httpx.Auth:
            return httpx.BasicAuth("u", "p")

    server = Server()
    await retrieve(Basic, server)
    assert server.requests[0].headers["authorization"].startswith("Basic ")
    assert client_of(flavour, server).custom_auth is None


STEPS: List[Callable[..., Any]] = [
    BaseClient._build_headers,
    BaseClient._build_request,
    BaseClient._prepare_url,
    BaseClient._calculate_retry_timeout,
    BaseClient._parse_retry_after_header,
    BaseClient._should_retry,
    BaseClient._should_stream_response_body,
    BaseClient._maybe_override_cast_to,
    BaseClient._validate_headers,
    BaseClient.platform_headers,
]


@FLAVOURS
@pytest.mark.parametrize("step", STEPS, ids=lambda step: str(step.__name__))
async def test_a_step_is_wrapped_in_its_class(flavour: Any, step: Any) -> None:
    with patch.object(BaseClient, step.__name__, autospec=True, side_effect=step) as wrapped:
        assert (await retrieve(flavour, Server(500))).id == "m"
    assert wrapped.called


@pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
def test_steps_can_be_asked(flavour: Any) -> None:
    client = client_of(flavour, Server())
    options = FinalRequestOptions(method="post", url="/x", json_data={"a": 1})
    assert [str(client._prepare_url(url)) for url in ("/a", "a", "http://x/y")] == [
        "http://api.test/v1/a",
        "http://api.test/v1/a",
        "http://x/y",
    ]
    assert client._build_headers(options, retries_taken=2)["X-Stainless-Retry-Count"] == "2"
    assert client._serialize_multipartform({"a": [1, 2], "b": "x"}) == {"a[]": ["1", "2"], "b": "x"}
    assert client._idempotency_key().startswith("stainless-python-retry-")
    headers = [{"retry-after-ms": "1500"}, {"retry-after": "2"}, {"retry-after": "x"}]
    assert [client._parse_retry_after_header(httpx.Headers(each)) for each in headers] == [1.5, 2, None]
    assert client._parse_retry_after_header(None) is None


@pytest.mark.parametrize("flavour", [AzureOpenAI, AsyncAzureOpenAI])
def test_urls_of_azure(flavour: Any) -> None:
    client = flavour(api_key="k", azure_endpoint="https://r.test", api_version="v")
    assert str(client._prepare_url("/models")) == "https://r.test/openai/models"


def test_a_module_that_was_removed_is_looked_for_without_an_error() -> None:
    assert importlib.util.find_spec("openai.error") is None
    with pytest.raises(ModuleNotFoundError, match=r"write `openai\.RateLimitError`"):
        __import__("openai.error")


@FLAVOURS
async def test_authentication_of_a_subclass(flavour: Any) -> None:
    class Own(flavour):  # type: ignore[misc]
        @property
        def _bearer_auth(self) -> Any:
            return {"Authorization": f"Token {self.api_key}"}

        def _auth_query(self, security: Any) -> Any:
            return {"key": "q"}

    server = Server()
    await retrieve(Own, server)
    assert server.requests[0].headers["authorization"] == "Token k"
    assert server.requests[0].url.query == b"key=q"
