from __future__ import annotations

import pickle
from typing import Any

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.authentication.credentials import is_certificate
from openai_core.client.authentication import Authentication
from openai_core.client.copies import Changes
from openai_core.client.service import Environment, Service
from openai_core.errors import ConfigurationError
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


def test_an_authentication_alone() -> None:
    by_key = Authentication("k", "a")
    client = Client(base_url="https://example.test", api_key="k", admin_api_key="a")
    by_function = Client(base_url="https://example.test", api_key=lambda: "k", admin_api_key="a")
    assert by_key.headers({"bearer_auth": True}, client=client) == {"Authorization": "Bearer k"}
    assert by_key.headers({"bearer_auth": True}, client=by_function) == {}
    assert by_key.headers({"admin_api_key_auth": True}, client=client) == {"Authorization": "Bearer a"}
    assert by_key.key_headers() == {"Authorization": "Bearer k"}
    assert by_key.copied(Changes()) == {"api_key": "k", "admin_api_key": "a", "workload_identity": None}
    assert by_key.copied(Changes(workload_identity=IDENTITY))["api_key"] is None
    assert by_key.authenticators(object()) == (None, None)


@pytest.mark.parametrize(
    ("given", "is_missing"),
    [
        ({}, True),
        ({"api_key": ""}, True),
        ({"api_key": "k"}, False),
        ({"api_key": str}, False),
        ({"admin_api_key": "a"}, False),
        ({"workload_identity": IDENTITY}, False),
    ],
)
def test_whether_there_is_something_to_authenticate_with(given: Any, is_missing: bool) -> None:
    assert Authentication(**given).is_missing is is_missing


def test_the_environment_is_asked_for_what_nobody_gave(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTES_KEY", "from-environment")
    environment = Environment({"api_key": "NOTES_KEY"})
    for given in ("k", "", str):
        chosen = Authentication(given)
        chosen.look_up(environment)
        assert chosen.api_key != "from-environment"
    assert not environment.secrets
    authentication = Authentication()
    authentication.look_up(environment)
    assert (authentication.api_key, environment.secrets) == ("from-environment", ["api_key"])


def test_a_certificate_is_kept_as_it_was_checked() -> None:
    identity: Any = {"type": "x509", "identity_provider_id": "i"}
    authentication = Authentication(workload_identity=identity)
    identity["type"] = "other"
    assert authentication.is_certified


def test_missing_credentials_name_the_variables_that_might_have_them() -> None:
    assert str(Service(name="Notes", environment={"api_key": "NOTES_KEY"}).missing_key()) == (
        "Missing credentials of Notes: the API key is empty or not set. Pass `api_key`, or set the environment "
        "variable NOTES_KEY."
    )
    assert "environment" not in str(Service().missing_key())
    assert "`api_key`, `admin_api_key` or `workload_identity`, or set" in str(OPENAI.missing_key())


def test_what_is_no_key() -> None:
    for impossible in (7, b"k"):
        with pytest.raises(ConfigurationError, match=type(impossible).__name__):
            Authentication(impossible).key_headers()
