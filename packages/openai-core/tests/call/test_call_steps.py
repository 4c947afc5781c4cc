"""The steps of a call that a client carries out."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core.options import FinalRequestOptions
from openai_core.sync.client import Client

OF_CALLS = (
    *("auth_query", "base_url_text", "checked_max_retries", "credential", "follows_redirects", "is_authorized_by"),
    *("now", "observers", "service", "signer", "stream_idle_timeout_of", "timeouts"),
)


def test_what_calls_ask_of_their_client_is_not_offered_to_programs() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    assert [name for name in OF_CALLS if not hasattr(client, name)] == []
    assert {*OF_CALLS} & {*dir(client)} == set()
    assert {"api_key", "get", "post", "max_retries"} <= {*dir(client)}


@pytest.mark.parametrize("of_call", [True, False])
@pytest.mark.parametrize("of_client", [True, False])
def test_redirects_are_followed_as_the_call_says_or_the_http_client(of_call: bool, of_client: bool) -> None:
    client = Client(api_key="k", base_url="https://api.test", http_client=httpx.Client(follow_redirects=of_client))
    assert client.follows_redirects(FinalRequestOptions(method="get", url="/")) is of_client
    assert client.follows_redirects(FinalRequestOptions(method="get", url="/", follow_redirects=of_call)) is of_call


def test_redirects_are_followed_where_an_http_client_says_nothing() -> None:
    class OfAnotherLibrary(Client):
        _client: Any = object()

    client = OfAnotherLibrary(api_key="k", base_url="https://api.test")
    assert client.follows_redirects(FinalRequestOptions(method="get", url="/")) is True
