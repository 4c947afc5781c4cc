from __future__ import annotations

import pickle
from typing import Any, Dict, List

import httpx
import pytest

from openai_core.errors import ConfigurationError
from openai_core.sync.client import Client
from openai_core.vendors.bedrock.legacy import BedrockConfiguration

VARIABLES = ("AWS_BEARER_TOKEN_BEDROCK", "AWS_BEDROCK_BASE_URL", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE")
KEYS: Any = {"aws_access_key_id": "AKID", "aws_secret_access_key": "very-secret"}


class Bedrock(BedrockConfiguration[Any, str], Client):
    """An older Bedrock client of the kernel alone."""


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")


class Api:
    def __init__(self) -> None:
        self.requests: List[httpx.Request] = []
        self.http_client = httpx.Client(transport=httpx.MockTransport(self.answer))

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={})

    def call(self, client: Bedrock) -> Any:
        client.copy(http_client=self.http_client).get("/models", cast_to=object)
        return self.requests[-1].url.host, self.requests[-1].headers["authorization"]

    def call_itself(self, client: Bedrock) -> Any:
        client._client = self.http_client
        client.get("/models", cast_to=object)
        return self.requests[-1].url.host, self.requests[-1].headers["authorization"]


def mantle(region: str) -> str:
    return f"bedrock-mantle.{region}.api.aws"


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_token_of_the_environment_counts_as_absent(monkeypatch: pytest.MonkeyPatch, blank: str) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", blank)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKID")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "very-secret")
    client = Bedrock(aws_region="us-east-1")
    assert client.api_key == ""
    assert Api().call(client)[1].startswith("AWS4-HMAC-SHA256 Credential=AKID/")


def test_bearer_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    api = Api()
    assert api.call(Bedrock(api_key="k", aws_region="us-east-1")) == (mantle("us-east-1"), "Bearer k")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "environment")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    client = Bedrock()
    assert api.call(client) == (mantle("eu-west-1"), "Bearer environment")
    assert (client.api_key, client.aws_region) == ("environment", "eu-west-1")
    provided = Bedrock(bedrock_token_provider=lambda: "provided")
    assert api.call(provided) == (mantle("eu-west-1"), "Bearer provided")
    assert (provided.api_key, provided._refresh_api_key(), client._refresh_api_key()) == (
        "",
        "provided",
        "environment",
    )


def test_signatures() -> None:
    pytest.importorskip("botocore")
    host, authorization = Api().call(Bedrock(aws_region="us-east-1", **KEYS))
    assert host == mantle("us-east-1")
    assert "Credential=AKID/" in authorization


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"api_key": lambda: "k"}, "bedrock_token_provider"),
        ({"api_key": ""}, "empty"),
        ({"api_key": "k", "bedrock_token_provider": str}, "one authentication"),
        ({"api_key": "k", "aws_profile": "p"}, "one authentication"),
        ({"api_key": "k", "aws_session_token": "t"}, "one authentication"),
        ({"bedrock_token_provider": str, **KEYS}, "one authentication"),
        ({"aws_profile": "p", **KEYS}, "one authentication"),
        ({"api_key": "k", "aws_region": "nowhere"}, "nowhere"),
        ({"api_key": "k"}, "AWS region"),
    ],
)
def test_impossible_settings(settings: Dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        Bedrock(**{"aws_region": None if said == "AWS region" else "us-east-1", **settings})


def test_changes_on_the_client_count_for_the_next_call() -> None:
    api = Api()
    client = Bedrock(api_key="k", aws_region="us-east-1")
    client.api_key = "rotated"
    assert api.call_itself(client) == (mantle("us-east-1"), "Bearer rotated")
    client.aws_region = "eu-west-1"
    assert api.call_itself(client) == (mantle("eu-west-1"), "Bearer rotated")
    client.base_url = "https://proxy.test/openai/v1"  # type: ignore[assignment]
    assert api.call_itself(client) == ("proxy.test", "Bearer rotated")
    client.aws_region = "us-west-2"
    assert api.call_itself(client) == ("proxy.test", "Bearer rotated"), "the address was chosen by hand"
    client._bedrock_token_provider = lambda: "provided"
    client.api_key = ""
    assert api.call_itself(client) == ("proxy.test", "Bearer provided")


def test_copies() -> None:
    api = Api()
    client = Bedrock(api_key="k", aws_region="us-east-1", default_headers={"A": "1"})
    assert api.call(client.copy(timeout=1)) == (mantle("us-east-1"), "Bearer k")
    assert api.call(client.copy(aws_region="eu-west-1")) == (mantle("eu-west-1"), "Bearer k")
    assert api.call(client.copy(bedrock_token_provider=lambda: "p")) == (mantle("us-east-1"), "Bearer p")
    moved = client.copy(base_url="https://proxy.test/v1")
    assert api.call(moved) == ("proxy.test", "Bearer k")
    assert api.call(moved.copy(base_url="")) == (mantle("us-east-1"), "Bearer k")
    assert moved.copy()._own_headers == {"A": "1"}
    pytest.importorskip("botocore")
    assert "Credential=AKID/" in api.call(client.copy(**KEYS))[1]
    signed = Bedrock(aws_region="us-east-1", **KEYS)
    assert api.call(signed.copy(api_key="k")) == (mantle("us-east-1"), "Bearer k")
    assert "Credential=AKID/" in api.call(signed.copy(timeout=1))[1]


def test_a_region_that_nobody_asked_for_stays_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    client = Bedrock(api_key="k", base_url="https://bedrock-mantle.eu-west-1.api.aws/openai/v1")
    assert client.copy(timeout=1).base_url_text == client.base_url_text
    assert client.aws_region == "us-east-1"


@pytest.mark.parametrize("blank", ["", "   "])
def test_a_blank_address_is_that_of_the_region_that_is_known(monkeypatch: pytest.MonkeyPatch, blank: str) -> None:
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    client = Bedrock(api_key="k", base_url="https://custom.test/openai/v1")
    monkeypatch.delenv("AWS_REGION")
    copy = client.copy(base_url=blank)
    assert copy.aws_region == "us-west-2"
    assert Api().call(copy) == (mantle("us-west-2"), "Bearer k")
    assert Api().call(copy.copy(aws_region="eu-west-1")) == (mantle("eu-west-1"), "Bearer k")


@pytest.mark.parametrize(
    "changes",
    [
        {"admin_api_key": "a"},
        {"workload_identity": {"provider": {}}},
        {"data_residency": "eu"},
        {"provider": None},
        {"api_key": "k", **KEYS},
        {"api_key": lambda: "k"},
    ],
)
def test_impossible_copies(changes: Dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Bedrock(api_key="k", aws_region="us-east-1").copy(**changes)


def test_secrets_of_the_environment_are_not_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "from-environment")
    client = Bedrock(aws_region="us-east-1")
    for pickled in (pickle.dumps(client), pickle.dumps(client.copy(timeout=1))):
        assert b"from-environment" not in pickled
        twin = pickle.loads(pickled)
        assert Api().call_itself(twin) == (mantle("us-east-1"), "Bearer from-environment")
    explicit = pickle.loads(pickle.dumps(Bedrock(api_key="k", aws_region="us-east-1")))
    assert Api().call_itself(explicit) == (mantle("us-east-1"), "Bearer k")


def test_secrets_are_not_shown() -> None:
    pytest.importorskip("botocore")
    assert "very-secret" not in repr(Bedrock(aws_region="us-east-1", **KEYS))
