from __future__ import annotations

from typing import Any

import pytest

from openai_testing.cassettes.redaction import REMOVED, Redaction
from openai_testing.wire.messages import Request

KEY = "sk-proj-abcdefghijkl_mnop-1234"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (f"Incorrect API key provided: {KEY}.", f"Incorrect API key provided: {REMOVED}."),
        ("ek_0123456789abcdef and whsec_c2VjcmV0cw==", f"{REMOVED} and {REMOVED}"),
        ("Rate limit in organization org-Abc123Def456 on", f"Rate limit in organization {REMOVED} on"),
        ("Authorization: Bearer abcdefgh12345678", f"Authorization: Bearer {REMOVED}"),
        ("https://files/a?sig=abc%2F&sv=1&api-key=x", f"https://files/a?sig={REMOVED}&sv=1&api-key={REMOVED}"),
        ("AKIAABCDEFGHIJKLMNOP", REMOVED),
        ("eyJhbGciOiJI.eyJzdWIiOiIx.c2ln", REMOVED),
        ("ask-me-anything, risk-free: the task-oriented desk-lamp", None),
        ("resp_0123456789abcdef msg_1 file-abc", None),
        ("the token is Paris; the key to success", None),
    ],
)
def test_texts(text: str, clean: Any) -> None:
    assert Redaction().text(text) == (text if clean is None else clean)


def test_fields_are_removed_by_their_names() -> None:
    value = {"api_key": "x", "client_secret": {"value": "ek_0123456789", "at": 1}, "logprobs": [{"token": "Paris"}]}
    assert Redaction().value(value) == {
        "api_key": REMOVED,
        "client_secret": {"value": REMOVED, "at": 1},
        "logprobs": [{"token": "Paris"}],
    }


def test_headers() -> None:
    asked = {
        "authorization": "Bearer x",
        "x-custom": "y",
        "content-type": "multipart/form-data; boundary=abc",
        "openai-beta": "assistants=v2",
    }
    assert Redaction().request_headers(asked) == {
        "content-type": "multipart/form-data",
        "openai-beta": "assistants=v2",
    }
    answered = [
        ("Set-Cookie", "a=b"),
        ("OpenAI-Organization", "org-x"),
        ("X-RateLimit-Remaining-Tokens", "5"),
        ("Content-Length", "7"),
        ("x-request-id", "req_1"),
        ("x-api-key", "k"),
    ]
    assert Redaction().response_headers(answered) == {
        "set-cookie": REMOVED,
        "openai-organization": REMOVED,
        "x-ratelimit-remaining-tokens": "5",
        "x-request-id": "req_1",
        "x-api-key": REMOVED,
    }


def test_the_query() -> None:
    pairs = [("api-key", "x"), ("include[]", "a"), ("include[]", "b"), ("after", "msg_1")]
    assert Redaction().query(pairs) == {"api-key": REMOVED, "include[]": ["a", "b"], "after": "msg_1"}


def test_what_the_request_authenticates_with_is_removed_wherever_it_is_repeated() -> None:
    request = Request(
        "GET", "/", "key=queryvalue123", {"authorization": "Bearer plain-password-1", "api-key": "azurekey99"}
    )
    clean = Redaction([r"customer \d+"]).with_secrets_of(request)
    assert clean.text("plain-password-1, azurekey99, queryvalue123, customer 5") == ", ".join([REMOVED] * 4)
