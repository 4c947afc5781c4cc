"""Whose word counts: the caller's, the client's, the module's; and what a client leaves out altogether."""

from __future__ import annotations

import asyncio
from typing import Any, Iterator, List

import httpx
import pytest

import openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, omit

FLAVOURS = pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
AZURE = pytest.mark.parametrize("flavour", [AzureOpenAI, AsyncAzureOpenAI])
VERSION = "2024-10-21"


def sent(flavour: Any, query: Any = None, **options: Any) -> httpx.Request:
    """Returns the request of one call."""
    requests: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"id": "m", "object": "model"})

    http_client: Any = httpx.AsyncClient if issubclass(flavour, AsyncOpenAI) else httpx.Client
    client = flavour(http_client=http_client(transport=httpx.MockTransport(answer)), **options)
    call = client.models.retrieve("m", extra_query=query)
    if hasattr(call, "__await__"):

        async def awaited() -> Any:
            return await call

        asyncio.run(awaited())
    return requests[0]


@FLAVOURS
@pytest.mark.parametrize("key", ["k", None, ""])
@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_a_client_may_send_no_authorization_at_all(
    flavour: Any, key: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    request = sent(flavour, api_key=key, base_url="http://api.test/v1", default_headers={name: omit})
    assert "authorization" not in request.headers


@AZURE
def test_a_caller_chooses_the_version_of_azure(flavour: Any) -> None:
    options: Any = {"api_key": "k", "azure_endpoint": "http://r.test", "api_version": VERSION}
    assert sent(flavour, **options).url.params["api-version"] == VERSION
    assert sent(flavour, {"api-version": "preview"}, **options).url.params.get_list("api-version") == ["preview"]


def test_also_for_a_websocket() -> None:
    client = AzureOpenAI(api_key="k", azure_endpoint="https://r.test", api_version=VERSION)
    assert client._configure_realtime("d", {})[0].params["api-version"] == VERSION
    url, _ = client._configure_realtime("d", {"api-version": "preview", "deployment": "other"})
    assert (url.params.get_list("api-version"), url.params["deployment"]) == (["preview"], "d")


# The module


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> Iterator[List[httpx.Request]]:
    found: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        found.append(request)
        return httpx.Response(200, json={"object": "list", "data": []})

    for name in ("OPENAI_API_KEY", "OPENAI_API_TYPE", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    openai._reset_client()
    monkeypatch.setattr(openai, "http_client", httpx.Client(transport=httpx.MockTransport(answer)))
    yield found
    openai._reset_client()


def test_the_module_tells_that_it_found_azure(requests: List[httpx.Request], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "k")
    monkeypatch.setattr(openai, "azure_endpoint", "http://r.test")
    monkeypatch.setattr(openai, "api_version", VERSION)
    assert openai.api_type is None
    openai.models.list()
    assert openai.api_type == "azure"
    assert requests[0].headers["api-key"] == "k"
    openai._reset_client()
    assert openai.api_type is None


def test_a_key_of_the_module_counts_from_the_next_call_on(
    requests: List[httpx.Request], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai, "api_type", "amazon-bedrock")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    for key in ("first", "second"):
        monkeypatch.setattr(openai, "api_key", key)
        openai.models.list()
    assert [request.headers["authorization"] for request in requests] == ["Bearer first", "Bearer second"]
