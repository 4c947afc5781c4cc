from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from openai_core.authentication.credentials import KeyFunction, bearer
from openai_core.effects import Call
from openai_core.errors import ArgumentError


def perform(flow: Any) -> Any:
    """Runs a flow; functions are called."""
    try:
        effect = next(flow)
        while True:
            effect = flow.send(effect.function())
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
    credential = KeyFunction(lambda: "k", keys.append)
    assert perform(credential.headers({"bearer_auth": True})) == {"Authorization": "Bearer k"}
    assert perform(credential.headers({"admin_api_key_auth": True})) == {}
    assert keys == ["k"]
    assert not credential.refused(httpx.Request("GET", "https://api.test"))


def test_a_key_function_must_give_text() -> None:
    credential = KeyFunction(lambda: 7, lambda key: None)
    with pytest.raises(ArgumentError, match="returned int"):
        perform(credential.headers({"bearer_auth": True}))


def test_effects_of_a_key_function() -> None:
    assert isinstance(next(iter([next(KeyFunction(str, print).headers({"bearer_auth": True}))])), Call)
