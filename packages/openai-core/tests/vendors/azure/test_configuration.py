from __future__ import annotations

import pickle
from typing import Any, Dict, List

import httpx
import pytest

from openai_core.errors import ConfigurationError, OpenAIError
from openai_core.options import omit
from openai_core.sync.client import Client
from openai_core.vendors.azure.configuration import AzureConfiguration
from openai_core.vendors.azure.credential import API_KEY_SENTINEL, MutuallyExclusiveAuthError

ENDPOINT = "https://name.openai.azure.com"
VARIABLES = ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION")


class Azure(AzureConfiguration[Any, str], Client):
    """An Azure client of the kernel alone."""


def azure(**settings: Any) -> Azure:
    return Azure(**{"azure_endpoint": ENDPOINT, "api_version": "2024-10-21", **settings})


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in (*VARIABLES, "OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_CUSTOM_HEADERS"):
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize("blank", ["", " "])
def test_blank_variables_are_unset_ones(blank: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.setenv(variable, blank)
    assert azure(api_key="k")._azure_ad_token is None
    for missing in ("azure_endpoint", "api_version"):
        with pytest.raises(ConfigurationError, match=missing):
            azure(**{"api_key": "k", missing: None})
    with pytest.raises(ConfigurationError, match="AZURE_OPENAI_API_KEY"):
        azure()


class Api:
    """Answers with a list of statuses, and keeps the requests."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.requests: List[httpx.Request] = []
        self.http_client = httpx.Client(transport=httpx.MockTransport(self.answer))

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.statuses.pop(0) if self.statuses else 200, json={})

    def client(self, **settings: Any) -> Azure:
        return azure(http_client=self.http_client, **settings)

    def sent(self, *names: str) -> List[Any]:
        return [tuple(request.headers.get(name) for name in names) for request in self.requests]


def test_everything_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.setenv(variable, ENDPOINT)
    client = Azure()
    assert client._azure_endpoint == ENDPOINT
    assert (client._api_version, client._azure_ad_token, client.api_key) == (ENDPOINT, ENDPOINT, API_KEY_SENTINEL)
    monkeypatch.delenv("AZURE_OPENAI_AD_TOKEN")
    assert Azure().api_key == ENDPOINT
    assert (azure(azure_ad_token="t").api_key, azure(azure_ad_token="t")._azure_ad_token) == (API_KEY_SENTINEL, "t")


def test_nothing_meant_for_openai_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://api.openai.com/v1")
    with pytest.raises(ConfigurationError, match="AZURE_OPENAI_API_KEY"):
        azure()
    client = azure(api_key="k")
    assert (client.admin_api_key, client.base_url_text) == (None, f"{ENDPOINT}/openai/")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"api_key": "k", "azure_ad_token": "t"}, "only one"),
        ({"azure_ad_token": "t", "azure_ad_token_provider": str}, "only one"),
        ({"api_key": str, "azure_ad_token_provider": str}, "only one"),
        ({}, "Missing credentials"),
        ({"api_key": ""}, "Missing credentials"),
        ({"api_key": "k", "api_version": None}, "OPENAI_API_VERSION"),
        ({"api_key": "k", "azure_endpoint": None}, "AZURE_OPENAI_ENDPOINT"),
        ({"api_key": "k", "base_url": "https://x.test"}, "not both"),
        ({"api_key": "k", "workload_identity": {"provider": {}}}, "workload_identity"),
    ],
)
def test_impossible_settings_are_refused(settings: Dict[str, Any], said: str) -> None:
    with pytest.raises(OpenAIError, match=said):
        azure(**settings)


def test_functions_are_asked_before_each_attempt() -> None:
    tokens = iter(("t1", "t2"))
    api = Api(500, 200)
    client = api.client(azure_ad_token_provider=lambda: next(tokens))
    client._sleep = lambda seconds: None  # type: ignore[method-assign]
    client.get("/models", cast_to=object)
    assert api.sent("authorization", "api-key") == [("Bearer t1", None), ("Bearer t2", None)]
    keys = iter(("k1", ""))
    client = api.client(api_key=lambda: next(keys))
    client.get("/models", cast_to=object)
    assert (api.requests[-1].headers["api-key"], client.api_key, client.auth_headers) == ("k1", "k1", {"api-key": "k1"})
    with pytest.raises(ConfigurationError, match="no credentials"):
        client.get("/models", cast_to=object)


@pytest.mark.parametrize(
    ("settings", "headers", "expected"),
    [
        ({"azure_ad_token": "t"}, {"authorization": "own"}, ("own", None)),
        ({"azure_ad_token": "t"}, {"api-key": "own"}, ("Bearer t", "own")),
        ({"api_key": "k"}, {"Api-Key": "own"}, (None, "own")),
        ({"api_key": "k"}, {"Authorization": "own"}, ("own", "k")),
        ({"api_key": "k"}, {"api-key": omit}, (None, None)),
        ({"azure_ad_token": "t", "default_headers": {"Authorization": "default"}}, {}, ("Bearer t", None)),
        (
            {"_enforce_credentials": False, "default_headers": {"Authorization": "default"}},
            {},
            ("default", None),
        ),
    ],
)
def test_each_header_goes_before_the_clients_own(settings: Any, headers: Any, expected: Any) -> None:
    api = Api()
    api.client(**settings).get("/models", cast_to=object, options={"headers": headers})
    assert api.sent("authorization", "api-key") == [expected]


def test_addresses_of_calls() -> None:
    api = Api()
    client = api.client(api_key="k", default_query={"x": 1})
    client.post("/chat/completions", cast_to=object, body={"model": "a b"})
    client.get("/models", cast_to=object)
    own = api.client(api_key="k", azure_deployment="own")
    for copied in (own, own.copy(timeout=1)):
        copied.post("/embeddings", cast_to=object, body={"model": "m"})
        copied.get("/models", cast_to=object)
    below = f"{ENDPOINT}/openai/deployments/own"
    assert [str(request.url) for request in api.requests] == [
        f"{ENDPOINT}/openai/deployments/a%20b/chat/completions?x=1&api-version=2024-10-21",
        f"{ENDPOINT}/openai/models?x=1&api-version=2024-10-21",
        *[f"{below}/embeddings?api-version=2024-10-21", f"{ENDPOINT}/openai/models?api-version=2024-10-21"] * 2,
    ]


def test_copies_change_one_thing() -> None:
    client = azure(api_key="k", azure_deployment="own", default_query={"x": 1})
    copied = client.copy(api_version="2025-01-01")
    assert (copied._api_version, copied.default_query) == ("2025-01-01", {"x": 1, "api-version": "2025-01-01"})
    assert (copied.api_key, copied._azure_deployment, copied._azure_endpoint) == ("k", "own", ENDPOINT)
    with_token = client.copy(azure_ad_token="t")
    assert (with_token.api_key, with_token._azure_ad_token) == (API_KEY_SENTINEL, "t")
    with_key = with_token.copy(api_key="k2")
    assert (with_key.api_key, with_key._azure_ad_token) == ("k2", None)
    moved = client.copy(base_url="https://proxy.test/openai")
    assert (moved._azure_deployment, moved._azure_endpoint) == (None, None)
    assert azure(api_key=lambda: "k").copy()._api_key_provider is not None
    assert azure(_enforce_credentials=False).copy().api_key == API_KEY_SENTINEL


@pytest.mark.parametrize(
    "changes",
    [
        {"data_residency": "eu"},
        {"provider": None},
        {"provider": object()},
        {"workload_identity": {"provider": {}}},
        {"api_key": "k", "azure_ad_token": "t"},
    ],
)
def test_impossible_copies_are_refused(changes: Dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        azure(api_key="k").copy(**changes)
    with pytest.raises(MutuallyExclusiveAuthError):
        azure(api_key="k").copy(azure_ad_token="t", azure_ad_token_provider=lambda: "t")


@pytest.mark.parametrize("variable", ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"])
def test_secrets_of_the_environment_are_not_pickled(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "from-environment")
    for client in (azure(azure_deployment="own"), azure(azure_deployment="own").copy(timeout=1)):
        pickled = pickle.dumps(client)
        assert b"from-environment" not in pickled
        twin = pickle.loads(pickled)
        assert twin.auth_headers == client.auth_headers != {}
        assert (twin._azure_deployment, twin.base_url_text) == ("own", client.base_url_text)
        assert twin._azure_credential is not client._azure_credential
    monkeypatch.delenv(variable)
    with pytest.raises(ConfigurationError, match=variable):
        pickle.loads(pickled)


def test_secrets_are_not_shown() -> None:
    client = azure(azure_ad_token="very-secret")
    assert "very-secret" not in repr(client) + str(client)


def test_redirects_to_another_origin_lose_the_key() -> None:
    seen: List[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        elsewhere = {"location": "https://elsewhere.test/x"}
        return httpx.Response(307, headers=elsewhere) if len(seen) == 1 else httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer), follow_redirects=True) as http_client:
        azure(api_key="k", http_client=http_client).get("/models", cast_to=object)
    assert ["api-key" in request.headers for request in seen] == [True, False]
