from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from openai_core.authentication.token_answers import TokenExchangeError, read_answer
from openai_core.authentication.workload_identity.exchange import exchange_body
from openai_core.errors import ArgumentError, OAuthError, OpenAIError

IDENTITY: Any = {"identity_provider_id": "idp", "service_account_id": "sa"}


def answer(status: int = 200, **body: object) -> httpx.Response:
    request = httpx.Request("POST", "https://auth.test")
    return httpx.Response(status, json={"access_token": "t", "expires_in": 60, **body}, request=request)


@pytest.mark.parametrize(
    ("kind", "name"),
    [("jwt", "urn:ietf:params:oauth:token-type:jwt"), ("id", "urn:ietf:params:oauth:token-type:id_token")],
)
def test_the_body_for_a_subject_token(kind: str, name: str) -> None:
    body = exchange_body({**IDENTITY, "provider": {"token_type": kind}}, "subject")
    assert (body["subject_token"], body["subject_token_type"]) == ("subject", name)


def test_the_body_for_a_certificate_holds_no_subject_token() -> None:
    assert exchange_body({**IDENTITY, "type": "x509"}, None) == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        "identity_provider_id": "idp",
        "service_account_id": "sa",
    }


def test_unusable_subject_tokens() -> None:
    with pytest.raises(OpenAIError, match="empty subject token"):
        exchange_body({**IDENTITY, "provider": {"token_type": "jwt"}}, "")
    with pytest.raises(ArgumentError, match="'saml'"):
        exchange_body({**IDENTITY, "provider": {"token_type": "saml"}}, "s")


def test_an_answer() -> None:
    assert read_answer(answer(token_type="BEARER")) == ("t", 60.0)


@pytest.mark.parametrize(
    "body",
    [
        {"access_token": ""},
        {"access_token": 7},
        {"access_token": "two words"},
        {"access_token": "t\n"},
        {"token_type": "mac"},
        {"token_type": 7},
        {"expires_in": None},
        {"expires_in": True},
        {"expires_in": 0},
        {"expires_in": -1},
        {"expires_in": 10**400},
    ],
)
def test_an_unusable_answer_is_said_without_the_token(body: Any) -> None:
    with pytest.raises(OpenAIError, match="token exchange holds") as caught:
        read_answer(answer(**body))
    assert "two words" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]"])
def test_no_object(content: bytes) -> None:
    with pytest.raises(OpenAIError, match="token exchange holds"):
        read_answer(httpx.Response(200, content=content))


@pytest.mark.parametrize("status", [400, 401, 403])
def test_refusals(status: int) -> None:
    with pytest.raises(OAuthError) as caught:
        read_answer(answer(status, error="invalid_grant"))
    assert caught.value.error == "invalid_grant"


def test_failures_that_may_pass() -> None:
    with pytest.raises(TokenExchangeError, match="status 503") as caught:
        read_answer(answer(503))
    assert caught.value.status == 503
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (twin.status, str(twin)) == (503, str(caught.value))


@pytest.mark.parametrize("status", [302, 404])
def test_failures_that_stay(status: int) -> None:
    with pytest.raises(OpenAIError, match=f"status {status}") as caught:
        read_answer(answer(status))
    assert not isinstance(caught.value, TokenExchangeError)
