"""The steps of a call that a client carries out."""

from __future__ import annotations

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
