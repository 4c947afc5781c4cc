from __future__ import annotations

import pickle
from typing import Any, Dict, List

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.authentication.provider import (
    Provider,
    ProviderRuntime,
    configure_provider,
    create_provider,
    provider_name,
)
from openai_core.errors import ConfigurationError
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


class Definition:
    """A service whose requests are signed, and whose answers are called 201."""

    name = "example"

    def __init__(self, **runtime: Any) -> None:
        self.secret = "very-secret"
        self.runtime = runtime

    def configure(self) -> ProviderRuntime:
        return ProviderRuntime(name=self.name, base_url="https://service.test/api", **self.runtime)


def authorize(request: httpx.Request) -> Any:
    request.headers["Authorization"] = "Signed now"
    return
    yield


def answering(seen: List[httpx.Request]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"status": 200})

    return httpx.MockTransport(answer)


def test_a_provider_decides_about_address_and_authentication(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", "for-openai")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Secret: for-openai")
    seen: List[httpx.Request] = []
    with httpx.Client(transport=answering(seen), auth=("user", "of the HTTP client")) as http_client:
        client = Client(provider=create_provider(Definition(authorize=authorize)), http_client=http_client)
        client.get("/models", cast_to=object)
    assert str(seen[0].url) == "https://service.test/api/models"
    assert seen[0].headers["authorization"] == "Signed now"
    assert "for-openai" not in str(seen[0].headers.raw)
    assert (client.api_key, client.admin_api_key, client.auth_headers) == ("", None, {})
    assert client.webhook_secret == "for-openai"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("api_key", "k"),
        ("api_key", ""),
        ("admin_api_key", "k"),
        ("workload_identity", {"provider": {}}),
        ("base_url", "https://x.test"),
        ("data_residency", "eu"),
    ],
)
def test_what_a_provider_decides_cannot_be_given(name: str, value: Any) -> None:
    settings: Dict[str, Any] = {"provider": create_provider(Definition()), name: value}
    with pytest.raises(ConfigurationError, match=rf"`{name}`.*example"):
        Client(**settings)


@pytest.mark.parametrize("provider", [Provider(), object(), "bedrock"])
def test_what_no_factory_made_is_refused(provider: Any) -> None:
    with pytest.raises(ConfigurationError, match="factory"):
        Client(provider=provider)
    with pytest.raises(ConfigurationError, match="factory"):
        configure_provider(provider)


def test_a_provider_shows_nothing_but_its_name() -> None:
    provider = create_provider(Definition())
    assert repr(provider) == "Provider('example')"
    assert provider_name(provider) == "example"


def test_functions_of_one_flavour_serve_the_other_where_they_can() -> None:
    seen: List[str] = []

    def noting(name: str) -> Any:
        return lambda value: seen.append(name)

    async def awaited(value: Any) -> None:
        seen.append("awaited")

    functions: Dict[str, Any] = {
        "transform_request": noting("options"),
        "prepare_request": noting("request"),
        "prepare_async_request": awaited,
        "normalize_response": noting("response"),
    }
    provider = create_provider(Definition(**functions))
    with httpx.Client(transport=answering([])) as http_client:
        Client(provider=provider, http_client=http_client).get("/models", cast_to=object)
    assert seen == ["options", "request", "response"]
    seen.clear()

    async def main() -> None:
        async with AsyncClient(provider=provider, http_client=httpx.AsyncClient(transport=answering([]))) as client:
            await client.get("/models", cast_to=object)

    anyio.run(main)
    assert seen == ["options", "awaited", "response"]


def test_what_the_functions_return_counts() -> None:
    def elsewhere(options: Any) -> Any:
        changed = options.copy()
        changed.url = "/elsewhere"
        return changed

    def created(response: httpx.Response) -> httpx.Response:
        return httpx.Response(201, json={"status": 201}, request=response.request)

    seen: List[httpx.Request] = []
    provider = create_provider(Definition(transform_request=elsewhere, normalize_response=created))
    with httpx.Client(transport=answering(seen)) as http_client:
        client = Client(provider=provider, http_client=http_client)
        assert client.get("/models", cast_to=object) == {"status": 201}
    assert seen[0].url.path == "/api/elsewhere"


@pytest.mark.parametrize("how", ["runtime", "options"])
def test_redirects_may_be_off(how: str) -> None:
    def off(options: Any) -> Any:
        options.follow_redirects = False
        return options

    def redirect(request: httpx.Request) -> httpx.Response:
        return httpx.Response(307, headers={"location": "/other"})

    settings: Dict[str, Any] = {"follows_redirects": False} if how == "runtime" else {"transform_request": off}
    with httpx.Client(transport=httpx.MockTransport(redirect), follow_redirects=True) as http_client:
        client = Client(provider=create_provider(Definition(**settings)), http_client=http_client, max_retries=0)
        with pytest.raises(Exception, match="307"):
            client.get("/models", cast_to=object)


def test_copies_keep_change_or_drop_the_provider() -> None:
    provider = create_provider(Definition())
    client = Client(provider=provider, organization="o", default_headers={"A": "1"})
    kept = client.copy(timeout=1)
    assert (kept._provider, kept.organization, kept._own_headers) == (provider, "o", {"A": "1"})
    other = client.copy(provider=create_provider(Definition()))
    assert (other.organization, other._own_headers) == (None, {})
    dropped = client.copy(provider=None, api_key="k")
    assert (dropped._provider, dropped.api_key, dropped.base_url_text) == (None, "k", "https://api.openai.com/v1/")
    taken = Client(api_key="k", admin_api_key="a", base_url="https://x.test").copy(provider=provider)
    assert (taken.api_key, taken.admin_api_key, taken.base_url_text) == ("", None, "https://service.test/api/")


def test_a_copy_for_a_provider_pickles_without_the_environments_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    copied = Client().copy(provider=create_provider(Definition()))
    pickled = pickle.dumps(copied)
    assert b"sk-environment" not in pickled
    twin = pickle.loads(pickled)
    assert twin.base_url_text == "https://service.test/api/"
    assert twin.signer is not None


def test_headers_of_the_environment_are_not_for_a_provider_after_a_pickle_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Secret: for-openai")
    client = Client(provider=create_provider(Definition()), default_headers={"A": "1"})
    for each in (client, client.copy(), pickle.loads(pickle.dumps(client))):
        assert each._custom_headers == {"A": "1"}
