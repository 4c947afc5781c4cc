from __future__ import annotations

import pickle
from typing import Any

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.client.authentication import is_certificate
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


IDENTITY: Any = {"identity_provider_id": "i", "service_account_id": "s", "provider": {"token_type": "jwt"}}


def sent_authorization(client: Client, security: Any) -> Any:
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("authorization"))
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        client.copy(http_client=http_client).get("/x", cast_to=object, options={"security": security})
    return seen[0]


@pytest.mark.parametrize("key", ["sk-key", lambda: "sk-key"])
def test_an_admin_key_never_gives_way_to_the_api_key(key: Any) -> None:
    client = Client(api_key=key, admin_api_key="sk-admin")
    assert sent_authorization(client, {"admin_api_key_auth": True}) == "Bearer sk-admin"
    assert sent_authorization(client, {"bearer_auth": True}) == "Bearer sk-key"
    with pytest.raises(Exception, match="admin_api_key"):
        sent_authorization(Client(api_key=key), {"admin_api_key_auth": True})


def test_a_workload_identity_does_not_serve_admin_operations() -> None:
    client = Client(workload_identity=IDENTITY)
    with pytest.raises(Exception, match="admin_api_key"):
        sent_authorization(client, {"admin_api_key_auth": True})


def test_headers_for_connections_that_no_call_makes() -> None:
    assert Client(api_key="k").auth_headers == {"Authorization": "Bearer k"}
    identified = Client(workload_identity=IDENTITY)
    assert (identified.auth_headers, identified.api_key) == ({}, "workload-identity-auth")
    assert identified.copy(api_key="workload-identity-auth", workload_identity=IDENTITY).workload_identity is IDENTITY


def test_what_counts_as_a_certificate() -> None:
    assert is_certificate({"type": "x509"})
    assert not is_certificate(IDENTITY)
    assert not is_certificate(None)


def test_a_key_is_refreshed_and_shown() -> None:
    client = Client(api_key=lambda: "newest")
    assert (client.api_key, client._refresh_api_key(), client.api_key) == ("", "newest", "newest")
    assert Client(api_key="k")._refresh_api_key() == "k"


@pytest.mark.parametrize("awaited", [True, False])
def test_the_asynchronous_client_awaits_keys(awaited: bool) -> None:
    async def give() -> str:
        return "newest"

    async def main() -> None:
        client = AsyncClient(api_key=give if awaited else lambda: "newest")
        assert (await client._refresh_api_key(), client.api_key) == ("newest", "newest")
        assert await AsyncClient(api_key="k")._refresh_api_key() == "k"

    anyio.run(main)


class Subject:
    """Pickles by its name, as a subject-token function must."""

    def __call__(self) -> str:
        return "subject"


def test_credentials_are_made_anew_from_a_pickle() -> None:
    identity: Any = {**IDENTITY, "provider": {"token_type": "jwt", "get_token": Subject()}}
    twin = pickle.loads(pickle.dumps(Client(workload_identity=identity)))
    assert twin.credential is not None
    certificate: Any = {"type": "x509", "identity_provider_id": "i", "service_account_id": "s"}
    twin = pickle.loads(pickle.dumps(Client(workload_identity=certificate)))
    assert twin.signer is not None
    assert twin.base_url_text == "https://mtls.api.openai.com/v1/"


def test_headers_of_the_environment_stay_out_of_pickles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Secret: from-environment")
    pickled = pickle.dumps(Client(api_key="k", default_headers={"A": "1"}))
    assert b"from-environment" not in pickled
    monkeypatch.delenv("OPENAI_CUSTOM_HEADERS")
    assert pickle.loads(pickled)._custom_headers == {"A": "1"}
