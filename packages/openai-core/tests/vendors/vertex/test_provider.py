from __future__ import annotations

from typing import Any, Dict, List

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.authentication.provider import configure_provider
from openai_core.errors import APITimeoutError, ConfigurationError
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI
from openai_core.vendors.vertex.provider import vertex


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION"):
        monkeypatch.delenv(variable, raising=False)


def address(**settings: Any) -> Any:
    return configure_provider(vertex(token_provider=lambda: "t", **settings)).base_url


def test_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    path = "/v1/projects/p/locations/{}/publishers/openai/v1"
    assert address(project="p", location="global") == "https://aiplatform.googleapis.com" + path.format("global")
    regional = "https://us-central1-aiplatform.googleapis.com" + path.format("us-central1")
    assert address(project="p", location="us-central1") == regional
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", "us-central1")
    assert address() == regional
    assert address(base_url="http://127.0.0.1:1/v1") == "http://127.0.0.1:1/v1"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "GOOGLE_CLOUD_PROJECT"),
        ({"project": "../p", "location": "global"}, "project"),
        ({"project": "p"}, "GOOGLE_CLOUD_LOCATION"),
        ({"project": "p", "location": "evil.test/"}, "location"),
        ({"base_url": "aiplatform.googleapis.com"}, "base_url"),
        ({"base_url": "https://user:very-secret@x.test"}, "base_url"),
        ({"base_url": "https://x.test?key=1"}, "base_url"),
        ({"base_url": "http://aiplatform.googleapis.com./v1"}, "https://"),
        ({"token_provider": str, "credentials": object()}, "not both"),
    ],
)
def test_impossible_arguments(settings: Dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        vertex(**settings)
    assert "very-secret" not in str(caught.value)


def test_both_flavours_send_the_token() -> None:
    seen: List[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.path, request.headers["authorization"]))
        return httpx.Response(200, json={})

    async def token() -> str:
        return "awaited"

    async def main() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        provider = vertex(project="p", location="global", token_provider=token)
        async with AsyncClient(provider=provider, http_client=http_client) as client:
            await client.post("/responses", cast_to=object)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        provider = vertex(project="p", location="global", token_provider=lambda: "t")
        Client(provider=provider, http_client=http_client).post("/responses", cast_to=object)
    anyio.run(main)
    path = "/v1/projects/p/locations/global/publishers/openai/v1/responses"
    assert seen == [(path, "Bearer t"), (path, "Bearer awaited")]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_function_that_hangs_is_a_timeout(backend: str) -> None:
    async def token() -> str:
        await anyio.sleep_forever()
        return "never"

    async def main() -> None:
        provider = vertex(project="p", location="global", token_provider=token)
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(lambda request: httpx.Response(200)))
        async with AsyncClient(provider=provider, http_client=http_client, timeout=0.01) as client:
            with pytest.raises(APITimeoutError):
                await client.post("/responses", cast_to=object)

    anyio.run(main, backend=backend)


def test_secrets_are_not_shown() -> None:
    provider = vertex(project="p", location="global", credentials="very-secret")
    assert "very-secret" not in repr(provider) + repr(provider._definition)


def test_credentials_are_looked_up_late() -> None:
    assert Client(provider=vertex(project="p", location="global")).base_url.host == "aiplatform.googleapis.com"
