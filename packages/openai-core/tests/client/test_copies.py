from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from openai_core.client.configuration import ClientConfiguration
from openai_core.client.copies import restored
from openai_core.errors import ConfigurationError
from openai_core.retries import RetryPolicy
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI


class Client(KernelClient):
    service = OPENAI


def plugin(context: Any) -> None:
    context.headers["X-Plugin"] = "1"
    context.mount("thing", lambda client: ["resource"])


def test_a_client_pickled_by_an_earlier_version_loads() -> None:
    pickled = pickle.dumps(Client(api_key="k", max_retries=7), protocol=2)
    assert b"openai_core.client.copies" in pickled
    restored = pickle.loads(pickled.replace(b"openai_core.client.copies", b"openai_core.copies"))
    assert (type(restored), restored.api_key, restored.max_retries) == (Client, "k", 7)


def test_the_state_of_a_client_without_parts_loads() -> None:
    state = {
        "_from_environment": [],
        "max_retries": 7,
        "retry_policy": RetryPolicy(),
        "_provider": None,
        "admin_api_key": "a",
        "api_key": "k",
        "organization": "o",
        "project": None,
        "webhook_secret": None,
        "_data_residency": "eu",
        "websocket_base_url": None,
        "_base_url_was_default": False,
        "base_url_text": "https://eu.api.openai.com/v1/",
        "timeouts": dict.fromkeys(("connect", "read", "write", "pool"), 3.0),
        "_timeout": 3.0,
        "deadline": None,
        "stream_idle_timeout": None,
        "_plugins": (),
        "_own_hooks": (),
        "_own_headers": {"A": "1"},
        "_own_query": {"q": 1},
        "_strict_response_validation": False,
        "of_a_subclass": "kept",
    }
    client = restored(Client, state)
    assert (client.api_key, client.admin_api_key, client.max_retries, client.timeout) == ("k", "a", 7, 3.0)
    assert (client.default_headers["A"], client.default_query) == ("1", {"q": 1})
    assert (client.workload_identity, client.credential, client.of_a_subclass) == (None, None, "kept")
    assert pickle.loads(pickle.dumps(client)).copy(max_retries=1).base_url_text == client.base_url_text


def hook(attempt: Any) -> Any:
    yield


def test_a_copy_shares_the_transport_made_later() -> None:
    client = Client(api_key="k")
    copied = client.with_options(timeout=1)
    assert copied._client is client._client
    client.close()
    assert copied.is_closed()


def test_a_copy_keeps_what_is_not_changed() -> None:
    policy = RetryPolicy(max_delay=1)
    client = Client(
        api_key="k",
        admin_api_key="a",
        organization="o",
        project="p",
        webhook_secret="w",
        base_url="https://api.test/v1",
        websocket_base_url="wss://api.test",
        timeout=3,
        max_retries=7,
        default_headers={"A": "1"},
        default_query={"q": 1},
        retry_policy=policy,
        deadline=9,
        stream_idle_timeout=4,
        on_truncation="ignore",
        hooks=[hook],
        plugins=[plugin],
    )
    copied = client.copy()
    names = ("api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url_text", "timeout")
    more = (
        "websocket_base_url",
        "max_retries",
        "retry_policy",
        "deadline",
        "stream_idle_timeout",
        "on_truncation",
        "hooks",
    )
    for name in (*names, *more, "default_headers", "default_query"):
        assert getattr(copied, name) == getattr(client, name), name
    assert copied.thing == ["resource"]


def test_changes() -> None:
    client = Client(api_key="k", default_headers={"A": "1"}, default_query={"q": 1}, deadline=3)
    copied = client.copy(
        api_key="other",
        max_retries=0,
        timeout=None,
        default_headers={"B": "2"},
        set_default_query={"z": 1},
        deadline=None,
    )
    assert (copied.api_key, copied.max_retries, copied.timeout, copied.deadline) == ("other", 0, None, None)
    assert copied.default_headers["A"] == "1"
    assert copied.default_headers["B"] == "2"
    assert copied.default_query == {"z": 1}
    assert client.copy(set_default_headers={"B": "2"})._custom_headers == {"B": "2"}
    assert client.copy(default_query={"z": 1}).default_query == {"q": 1, "z": 1}
    assert client.copy(base_url="https://other.test").base_url_text == "https://other.test"
    assert client.copy(data_residency="eu").base_url_text == "https://eu.api.openai.com/v1/"
    assert client.copy(http_client=httpx.Client())._client is not client._client


@pytest.mark.parametrize("kind", ["headers", "query"])
def test_contradicting_changes_are_refused(kind: str) -> None:
    with pytest.raises(ConfigurationError, match=f"default_{kind}"):
        Client(api_key="k").copy(**{f"default_{kind}": {}, f"set_default_{kind}": {}})  # type: ignore[arg-type]


def test_a_changed_attribute_is_copied() -> None:
    client = Client(api_key="k")
    client.api_key = "rotated"
    assert client.copy().api_key == "rotated"


def test_a_key_function_is_copied() -> None:
    assert Client(api_key=lambda: "k").copy()._refresh_api_key() == "k"


def test_a_workload_identity_shares_its_token() -> None:
    client = Client(workload_identity={"provider": {"token_type": "jwt", "get_token": str}})  # type: ignore[typeddict-item]
    assert client.copy(timeout=1).credential is client.credential
    assert client.copy(api_key="k").credential is None
    other: Any = {"provider": {"token_type": "id", "get_token": str}}
    assert client.copy(workload_identity=other).credential is not client.credential


def test_a_subclass_passes_its_own_arguments_on() -> None:
    class Tenant(Client):
        def __init__(self, *, tenant: str = "", **settings: Any) -> None:
            super().__init__(**settings)
            self.tenant = tenant

        def copy(self, **changes: Any) -> Any:
            return super().copy(**{**changes, "_extra_kwargs": {"tenant": self.tenant}})

    assert Tenant(tenant="a", api_key="k").copy(timeout=1).tenant == "a"


def test_a_client_pickles_as_configuration() -> None:
    client = Client(api_key="k", timeout=3, default_headers={"A": "1"}, plugins=[plugin], hooks=[hook])
    assert client.thing
    assert client._client
    twin = pickle.loads(pickle.dumps(client))
    assert (twin.api_key, twin.timeout, twin.default_headers) == ("k", 3, client.default_headers)
    assert twin._client is not client._client
    assert twin.hooks == client.hooks
    assert twin.thing == ["resource"]


def test_a_key_of_the_environment_is_not_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-environment")
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "whsec_from-environment")
    for client in (Client(), Client().with_options(timeout=1)):
        pickled = pickle.dumps(client)
        assert b"from-environment" not in pickled
        monkeypatch.setenv("OPENAI_API_KEY", "sk-from-elsewhere")
        assert pickle.loads(pickled).api_key == "sk-from-elsewhere"
        monkeypatch.setenv("OPENAI_API_KEY", "sk-from-environment")
    monkeypatch.delenv("OPENAI_API_KEY")
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY"):
        pickle.loads(pickled)


def give_key() -> str:
    return "given"


def test_a_key_function_pickles() -> None:
    assert pickle.loads(pickle.dumps(Client(api_key=give_key)))._refresh_api_key() == "given"


def test_an_own_http_client_does_not_travel() -> None:
    with pytest.raises(ConfigurationError, match="http_client"):
        pickle.dumps(Client(api_key="k", http_client=httpx.Client()))


def test_shallow_and_deep_copies() -> None:
    http_client = httpx.Client()
    client = Client(api_key="k", http_client=http_client)
    assert copy.copy(client)._client is http_client
    assert copy.deepcopy(client)._client is http_client
    plain = Client(api_key="k")
    assert copy.copy(plain)._client is plain._client
    assert copy.deepcopy(plain)._client is not plain._client
    assert isinstance(copy.deepcopy(plain), ClientConfiguration)
