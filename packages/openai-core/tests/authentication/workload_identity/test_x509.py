from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

from openai_core.authentication.workload_identity.identities import x509_workload_identity
from openai_core.authentication.workload_identity.x509 import check_request
from openai_core.errors import ArgumentError, ConfigurationError
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


BASE = "https://mtls.api.openai.com/v1/"
IDENTITY = x509_workload_identity(identity_provider_id="idp", service_account_id="sa")


class Api:
    """Exchanges tokens and answers calls; remembers both."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.requests: List[httpx.Request] = []
        self.http_client = httpx.Client(
            transport=httpx.MockTransport(self.answer), headers={"api-key": "stray", "x-own": "1"}, auth=("u", "p")
        )

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.host == "mtls.auth.openai.com":
            return httpx.Response(200, json={"access_token": f"t{len(self.requests)}", "expires_in": 3600})
        return httpx.Response(self.statuses.pop(0) if self.statuses else 200, json={})

    def client(self, **settings: Any) -> Client:
        del self.http_client.headers["api-key"]
        return Client(workload_identity=IDENTITY, http_client=self.http_client, **settings)


def test_a_certificate_is_exchanged_for_a_token() -> None:
    api = Api()
    api.client().get("/models", cast_to=object)
    exchange, call = api.requests
    assert str(exchange.url) == "https://mtls.auth.openai.com/oauth/token"
    assert exchange.headers.get("x-own") is None, "the exchange takes over nothing of the HTTP client"
    assert "authorization" not in exchange.headers
    assert b'subject_token"' not in exchange.content
    assert str(call.url) == BASE + "models"
    assert call.headers["authorization"] == "Bearer t1"


def test_a_refused_token_is_exchanged_again_once() -> None:
    api = Api(401)
    api.client(max_retries=0).post("/things", cast_to=object, body={"a": 1})
    assert [request.headers.get("authorization") for request in api.requests] == [None, "Bearer t1", None, "Bearer t3"]


@pytest.mark.parametrize(
    ("settings", "base_url"),
    [
        ({}, BASE),
        ({"data_residency": "eu"}, "https://mtls-eu.api.openai.com/v1/"),
        ({"base_url": "https://proxy.test/v1"}, "https://proxy.test/v1/"),
    ],
)
def test_addresses(settings: Dict[str, Any], base_url: str) -> None:
    client = Client(workload_identity=IDENTITY, **settings)
    assert client.base_url_text == base_url
    assert client.copy(timeout=1).base_url_text == base_url


def test_addresses_of_copies_with_another_authentication() -> None:
    with_key = Client(api_key="k")
    assert with_key.copy(workload_identity=IDENTITY).base_url_text == BASE
    assert Client(workload_identity=IDENTITY).copy(api_key="k").base_url_text == "https://api.openai.com/v1/"
    european = Client(api_key="k", data_residency="eu").copy(workload_identity=IDENTITY)
    assert european.base_url_text == "https://mtls-eu.api.openai.com/v1/"


@pytest.mark.parametrize("settings", [{"base_url": "http://api.test"}, {"data_residency": "jp"}, {"api_key": "k"}])
def test_impossible_combinations(settings: Dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Client(workload_identity=IDENTITY, **settings)


def test_another_client_certificate_needs_another_token() -> None:
    client = Client(workload_identity=IDENTITY)
    assert client.copy().credential is client.credential
    with httpx.Client() as http_client:
        assert client.copy(http_client=http_client).credential is not client.credential


def test_ambient_authorization_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: Bearer ambient\nX-Team: a")
    assert Client(workload_identity=IDENTITY)._custom_headers == {"X-Team": "a"}
    assert "Authorization" in Client(api_key="k")._custom_headers


def test_websockets_are_refused() -> None:
    with pytest.raises(ArgumentError, match="WebSocket"):
        Api().client().get("wss://mtls.api.openai.com/v1/realtime", cast_to=object)


@pytest.mark.parametrize(
    ("url", "headers", "extensions", "said"),
    [
        ("https://elsewhere.test/v1/models", {}, {}, "another host"),
        (BASE + "models", {"host": "elsewhere.test"}, {}, "Host header"),
        (BASE + "models", {"host": "u@mtls.api.openai.com"}, {}, "Host header"),
        (BASE + "models", {"host": "mtls.api.openai.com:x"}, {}, "Host header"),
        (BASE + "models", {"api-key": "k"}, {}, "API key"),
        (BASE + "models", {"x_api_key": "k"}, {}, "API key"),
        (BASE + "models", {"proxy-authorization": "k"}, {}, "API key"),
        (BASE + "models", {}, {"target": b"/other"}, "target"),
        (BASE + "models", {}, {"sni_hostname": "elsewhere.test"}, "sni_hostname"),
    ],
)
def test_requests_that_would_leak_are_refused(url: str, headers: Any, extensions: Any, said: str) -> None:
    with pytest.raises(ArgumentError, match=said):
        check_request(
            httpx.Request("GET", url, headers=headers, extensions=extensions), BASE, OPENAI.certificate_regions
        )


def test_requests_to_the_configured_host_pass() -> None:
    request = httpx.Request("GET", BASE + "models", extensions={"sni_hostname": "MTLS.api.openai.com"})
    check_request(request, BASE, OPENAI.certificate_regions)


def test_redirects_are_not_followed() -> None:
    client = Client(workload_identity=IDENTITY)
    assert client.signer is not None
    assert client.signer.follows_redirects is False


def test_a_changed_address_is_checked() -> None:
    client = Client(workload_identity=IDENTITY, data_residency="eu")
    with pytest.raises(ConfigurationError, match="https://"):
        client.base_url = "http://api.test"  # type: ignore[assignment]
    client.base_url = "https://proxy.test/v1"  # type: ignore[assignment]
    assert client.copy().base_url_text == "https://proxy.test/v1/"
