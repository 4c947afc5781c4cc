from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

from openai_core.credentials import TOKEN_EXCHANGE_URL, KeyProvider, WorkloadIdentityCredential, bearer
from openai_core.effects import Call, CallInThread, Send
from openai_core.errors import ArgumentError, OAuthError, OpenAIError


def perform(flow: Any, *answers: Any) -> Any:
    """Runs a flow; functions are called, requests get the answers in their order."""
    left = list(answers)
    try:
        effect = next(flow)
        while True:
            result = left.pop(0)(effect.request) if isinstance(effect, Send) else effect.function()
            effect = flow.send(result)
    except StopIteration as end:
        return end.value


@pytest.mark.parametrize("token", ["", None])
def test_no_token_no_header(token: Any) -> None:
    assert bearer(token) == {}


def test_a_token_becomes_a_header() -> None:
    assert bearer("sk-1") == {"Authorization": "Bearer sk-1"}


@pytest.mark.parametrize("token", ["sk-1\n", " sk-1", "sk-\u00e9", "sk-\r\nX: y"])
def test_a_token_that_cannot_stand_in_a_header_is_refused_without_showing_it(token: str) -> None:
    with pytest.raises(ArgumentError, match="API key") as caught:
        bearer(token)
    assert token.strip() not in str(caught.value)


def test_a_key_function_is_asked_and_its_key_remembered() -> None:
    keys: List[str] = []
    provider = KeyProvider(lambda: "k", keys.append)
    assert perform(provider.headers({"bearer_auth": True})) == {"Authorization": "Bearer k"}
    assert perform(provider.headers({"admin_api_key_auth": True})) == {}
    assert keys == ["k"]
    assert not provider.refused(httpx.Request("GET", "https://api.test"))


def test_a_key_function_must_give_text() -> None:
    provider = KeyProvider(lambda: 7, lambda key: None)
    with pytest.raises(ArgumentError, match="returned int"):
        perform(provider.headers({"bearer_auth": True}))


def test_effects_of_a_key_function() -> None:
    assert isinstance(next(iter([next(KeyProvider(str, print).headers({"bearer_auth": True}))])), Call)


class Clock:
    time = 0.0

    def __call__(self) -> float:
        return self.time


class Exchange:
    def __init__(self, **identity: Any) -> None:
        self.clock = Clock()
        self.bodies: List[Dict[str, Any]] = []
        self.identity: Any = {
            "identity_provider_id": "idp",
            "service_account_id": "sa",
            "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
            **identity,
        }
        self.credential = WorkloadIdentityCredential(self.identity, self.request, clock=self.clock)

    def request(self, method: str, url: str, body: Any, timeout: float) -> httpx.Request:
        self.bodies.append(body)
        return httpx.Request(method, url)

    def headers(self, *answers: Any) -> Any:
        return perform(self.credential.headers({"bearer_auth": True}), *answers)


def token(value: object = "t1", lifetime: object = 3600, status: int = 200) -> Any:
    return lambda request: httpx.Response(status, json={"access_token": value, "expires_in": lifetime}, request=request)


def test_a_token_is_exchanged_and_kept() -> None:
    exchange = Exchange()
    assert exchange.headers(token()) == {"Authorization": "Bearer t1"}
    assert exchange.headers() == {"Authorization": "Bearer t1"}
    assert exchange.bodies == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": "subject",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "identity_provider_id": "idp",
            "service_account_id": "sa",
        }
    ]


def test_a_token_is_renewed_before_it_expires() -> None:
    exchange = Exchange()
    exchange.headers(token())
    exchange.clock.time = 3600 - 1200
    assert exchange.headers(token("t2")) == {"Authorization": "Bearer t2"}


def test_the_buffer_is_at_most_half_the_lifetime() -> None:
    exchange = Exchange(refresh_buffer_seconds=100)
    exchange.headers(token(lifetime=60))
    exchange.clock.time = 29
    assert exchange.headers() == {"Authorization": "Bearer t1"}
    exchange.clock.time = 30
    assert exchange.headers(token("t2")) == {"Authorization": "Bearer t2"}


def test_a_refused_token_is_forgotten() -> None:
    exchange = Exchange()
    exchange.headers(token())
    assert exchange.credential.refused(httpx.Request("GET", "https://x", headers={"authorization": "Bearer t1"}))
    assert exchange.headers(token("t2")) == {"Authorization": "Bearer t2"}
    exchange.credential.refused(httpx.Request("GET", "https://x", headers={"authorization": "Bearer t1"}))
    assert exchange.headers() == {"Authorization": "Bearer t2"}


def test_the_subject_token_is_fetched_off_the_loop() -> None:
    flow = Exchange().credential.headers({"bearer_auth": True})
    assert isinstance(next(flow), CallInThread)
    sent = flow.send("subject")
    assert isinstance(sent, Send)
    assert str(sent.request.url) == TOKEN_EXCHANGE_URL
    assert sent.arguments["follow_redirects"] is False


def test_operations_without_bearer_authentication_exchange_nothing() -> None:
    assert perform(Exchange().credential.headers({"admin_api_key_auth": True})) == {}


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_exchange_is_an_oauth_error(status: int) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json={"error": "invalid_grant", "error_description": "expired"}, request=request)

    with pytest.raises(OAuthError, match="expired") as caught:
        Exchange().headers(refuse)
    assert caught.value.error == "invalid_grant"


@pytest.mark.parametrize(
    "answer",
    [
        token(status=500),
        token(value=""),
        token(value=7),
        token(lifetime=None),
        lambda r: httpx.Response(200, request=r),
    ],
)
def test_an_unusable_exchange_is_said(answer: Any) -> None:
    with pytest.raises(OpenAIError, match="token exchange"):
        Exchange().headers(answer)


def test_an_empty_or_unknown_subject_token_is_said() -> None:
    with pytest.raises(OpenAIError, match="empty subject token"):
        Exchange(provider={"token_type": "jwt", "get_token": str}).headers()
    with pytest.raises(ArgumentError, match="'saml'"):
        Exchange(provider={"token_type": "saml", "get_token": lambda: "s"}).headers()
