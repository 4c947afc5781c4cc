"""The composed Azure clients: both flavours, their private names that others use, and the familiar paths."""

from __future__ import annotations

import pickle
from typing import Any, List

import anyio
import anyio.lowlevel
import httpx
import pytest

import openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI

ENDPOINT = "https://name.openai.azure.com"
SETTINGS: Any = {"azure_endpoint": ENDPOINT, "api_version": "2024-10-21"}
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}


class Api:
    def __init__(self) -> None:
        self.requests: List[httpx.Request] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=COMPLETION)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self.answer(request)

    @property
    def last(self) -> Any:
        request = self.requests[-1]
        return str(request.url), request.headers.get("authorization"), request.headers.get("api-key")


def test_they_are_clients() -> None:
    client = AzureOpenAI(api_key="k", **SETTINGS)
    assert isinstance(client, OpenAI)
    assert isinstance(client, openai.lib.azure.BaseAzureClient)
    assert issubclass(AsyncAzureOpenAI, AsyncOpenAI)
    assert client.user_agent.startswith("AzureOpenAI/Python")
    assert (client._api_version, client._azure_deployment, client._azure_ad_token) == ("2024-10-21", None, None)
    assert client._azure_endpoint == ENDPOINT
    assert client._azure_ad_token_provider is None


def test_calls_of_the_synchronous_client() -> None:
    api = Api()
    with httpx.Client(transport=httpx.MockTransport(api.answer)) as http_client:
        client = AzureOpenAI(azure_ad_token_provider=lambda: "t", http_client=http_client, **SETTINGS)
        client.chat.completions.create(model="gpt-4o", messages=[])
        path = f"{ENDPOINT}/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21"
        assert api.last == (path, "Bearer t", None)
        client.with_options(api_key="k").responses.with_raw_response.create(model="gpt-4o", input="Hi")
        assert api.last == (f"{ENDPOINT}/openai/responses?api-version=2024-10-21", None, "k")
        assert client._get_azure_ad_token() == "t"


def test_a_form_goes_to_the_deployment() -> None:
    api = Api()
    with httpx.Client(transport=httpx.MockTransport(api.answer)) as http_client:
        client = AzureOpenAI(api_key="k", http_client=http_client, **SETTINGS)
        client.audio.transcriptions.with_raw_response.create(model="whisper", file=("a.wav", b"RIFF"))
    assert api.last[0] == f"{ENDPOINT}/openai/deployments/whisper/audio/transcriptions?api-version=2024-10-21"
    assert b'name="model"' in api.requests[-1].content


async def entra_token() -> str:
    await anyio.lowlevel.checkpoint()
    return "awaited"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("provider", [entra_token, lambda: "plain"])
def test_calls_of_the_asynchronous_client(backend: str, provider: Any) -> None:
    api = Api()

    async def main() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(api.answer_async))
        settings: Any = {"azure_ad_token_provider": provider, "http_client": http_client, **SETTINGS}
        async with AsyncAzureOpenAI(azure_deployment="own", **settings) as client:
            await client.chat.completions.create(model="gpt-4o", messages=[])
            token = await client._get_azure_ad_token()
            url, headers = await client._configure_realtime("ignored", {})
        assert api.last == (
            f"{ENDPOINT}/openai/deployments/own/chat/completions?api-version=2024-10-21",
            f"Bearer {token}",
            None,
        )
        assert str(url) == "wss://name.openai.azure.com/openai/realtime?api-version=2024-10-21&deployment=own"
        assert headers == {"Authorization": f"Bearer {token}"}

    anyio.run(main, backend=backend)


def test_realtime_connections() -> None:
    client = AzureOpenAI(api_key="k", **SETTINGS)
    url, headers = client._configure_realtime("gpt-realtime", {"x": 1})
    assert str(url).endswith("/openai/realtime?x=1&api-version=2024-10-21&deployment=gpt-realtime")
    assert headers == {"api-key": "k"}
    assert client._configure_realtime_with_api_key("m", {}, api_key="newer")[1] == {"api-key": "newer"}

    async def main() -> Any:
        async with AsyncAzureOpenAI(api_key="k", **SETTINGS) as client:
            return await client._configure_realtime_with_api_key("m", {}, api_key="newer")

    assert anyio.run(main)[1] == {"api-key": "newer"}


@pytest.mark.parametrize("cls", [AzureOpenAI, AsyncAzureOpenAI])
def test_they_pickle(cls: Any) -> None:
    twin = pickle.loads(pickle.dumps(cls(api_key="k", azure_deployment="own", **SETTINGS)))
    assert type(twin) is cls
    assert (twin._azure_deployment, twin.auth_headers) == ("own", {"api-key": "k"})


def test_familiar_names() -> None:
    from openai.lib import azure

    assert azure.AzureOpenAI is AzureOpenAI
    with pytest.raises(azure.MutuallyExclusiveAuthError):
        AzureOpenAI(api_key="k", azure_ad_token="t", **SETTINGS)
