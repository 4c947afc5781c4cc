from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any, Dict, List, Optional

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.authentication.provider import configure_provider
from openai_core.errors import ArgumentError, ConfigurationError
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.bedrock.provider import bedrock, token_of_environment
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


VARIABLES = ("AWS_BEARER_TOKEN_BEDROCK", "AWS_BEDROCK_BASE_URL", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE")
PAIR: Any = {"access_key_id": "AKID", "secret_access_key": "very-secret"}


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))


def runtime(**settings: Any) -> Any:
    return configure_provider(bedrock(**settings))


def sent(provider: Any, **options: Any) -> httpx.Request:
    seen: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        client = Client(provider=provider, http_client=http_client)
        client.post("/responses", cast_to=object, body={"a": 1}, options=options)
    return seen[0]


def test_a_bearer_token() -> None:
    request = sent(bedrock(region="us-east-1", api_key="k"))
    assert str(request.url) == "https://bedrock-mantle.us-east-1.api.aws/openai/v1/responses"
    assert request.headers["authorization"] == "Bearer k"


def test_a_signature() -> None:
    pytest.importorskip("botocore")
    request = sent(bedrock(region="us-east-1", endpoint="runtime", **PAIR))
    assert request.url.host == "bedrock-runtime.us-east-1.amazonaws.com"
    assert "Credential=AKID/" in request.headers["authorization"]
    with pytest.raises(ArgumentError, match="redirects"):
        sent(bedrock(region="us-east-1", **PAIR), follow_redirects=True)


def test_a_signature_in_the_asynchronous_client() -> None:
    pytest.importorskip("botocore")
    seen: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    async def main() -> None:
        transport = httpx.MockTransport(answer)
        provider = bedrock(region="us-east-1", **PAIR)
        async with AsyncClient(provider=provider, http_client=httpx.AsyncClient(transport=transport)) as client:
            await client.post("/responses", cast_to=object, body={"a": 1})

    for backend in ("asyncio", "trio"):
        anyio.run(main, backend=backend)
    assert ["Credential=AKID/" in request.headers["authorization"] for request in seen] == [True, True]


def test_an_awaited_token_in_the_asynchronous_client() -> None:
    seen: List[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json={})

    async def token() -> str:
        return "awaited"

    async def main() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        provider = bedrock(region="us-east-1", token_provider=token)
        async with AsyncClient(provider=provider, http_client=http_client) as client:
            await client.get("/models", cast_to=object)

    anyio.run(main)
    assert seen == ["Bearer awaited"]


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "from-outside")
    assert runtime().base_url == "https://bedrock-mantle.eu-west-1.api.aws/openai/v1"
    assert sent(bedrock()).headers["authorization"] == "Bearer from-outside"
    assert "from-outside" not in repr(vars(bedrock()._definition))
    assert runtime(api_key=None, **PAIR).follows_redirects is False
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://proxy.test/openai/v1/responses")
    assert runtime().base_url == "https://proxy.test/openai/v1/"
    assert runtime(base_url=None).base_url == "https://bedrock-mantle.eu-west-1.api.aws/openai/v1"
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK")
    with pytest.raises(ConfigurationError, match="no longer"):
        token_of_environment()


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_token_of_the_environment_counts_as_absent(monkeypatch: pytest.MonkeyPatch, blank: str) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", blank)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKID")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "very-secret")
    assert sent(bedrock(region="us-east-1")).headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKID/")


def test_an_explicit_none_keeps_the_environments_token_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "environment")
    assert runtime(region="us-east-1", api_key=None).transform_request is not None


@pytest.mark.parametrize(
    ("settings", "endpoint", "region"),
    [
        ({"base_url": "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1"}, "runtime", None),
        ({"base_url": "https://proxy.test"}, "mantle", None),
        ({"region": " us-east-1 "}, "mantle", "us-east-1"),
    ],
)
def test_endpoint_and_region(settings: Dict[str, Any], endpoint: str, region: Optional[str]) -> None:
    definition: Any = bedrock(api_key="k", **settings)._definition
    assert (definition.endpoint, definition.region) == (endpoint, region)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"endpoint": "other"}, "'other'"),
        ({"region": ""}, "region"),
        ({"region": "nowhere"}, "nowhere"),
        ({"base_url": " "}, "base_url"),
        ({"profile": " "}, "profile"),
        ({"access_key_id": "a"}, "together"),
        ({"secret_access_key": "a"}, "together"),
        ({"session_token": "a"}, "belongs to both"),
        ({"access_key_id": " ", "secret_access_key": "s"}, "empty"),
        ({**PAIR, "session_token": ""}, "empty"),
        ({"api_key": ""}, "not empty"),
        ({"api_key": 7}, "not empty"),
        ({"api_key": "k", "token_provider": str}, "one authentication"),
        ({"api_key": "k", "profile": "p"}, "one authentication"),
        ({"token_provider": str, **PAIR}, "one authentication"),
        ({"profile": "p", **PAIR}, "one authentication"),
        ({"profile": "p", "credential_provider": str}, "one authentication"),
        ({"base_url": "http://bedrock-mantle.us-east-1.api.aws", "api_key": "k"}, "https://"),
    ],
)
def test_impossible_arguments(settings: Dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        bedrock(**settings)
    assert "very-secret" not in str(caught.value)


def test_a_region_is_needed() -> None:
    with pytest.raises(ConfigurationError, match="AWS_REGION"):
        runtime(api_key="k")


def test_pickles_and_shows_no_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "environment-secret")
    client = Client(provider=bedrock(region="us-east-1"))
    pickled = pickle.dumps(client)
    assert b"environment-secret" not in pickled
    assert pickle.loads(pickled).base_url_text == client.base_url_text
    provider = bedrock(region="us-east-1", api_key="very-secret")
    assert "very-secret" not in repr(provider) + repr(provider._definition) + repr(Client(provider=provider))
