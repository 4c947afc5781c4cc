"""Copies agree: what a subclass has set goes along, whichever way a client is copied."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Callable, Dict, Optional

import httpx
import pytest

from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, BedrockOpenAI, OpenAI

WAYS: Dict[str, Callable[[Any], Any]] = {
    "copy": lambda client: client.copy(),
    "with_options": lambda client: client.with_options(max_retries=5),
    "copy.copy": copy.copy,
    "copy.deepcopy": copy.deepcopy,
    "pickle": lambda client: pickle.loads(pickle.dumps(client)),
    "dill": lambda client: pytest.importorskip("dill").loads(pytest.importorskip("dill").dumps(client)),
}
EACH_WAY = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


class Tenant(OpenAI):
    """Cannot be made without its tenant, which each request names."""

    region = "eu"

    def __init__(self, tenant: str, *, tags: Any = None, **options: Any) -> None:
        super().__init__(**options)
        self.tenant = tenant
        self.tags = [] if tags is None else tags
        self._quota: Optional[int] = None

    @property
    def default_headers(self) -> Dict[str, Any]:
        return {**super().default_headers, "X-Tenant": self.tenant, "X-Region": self.region}


class AsyncTenant(AsyncOpenAI):
    """The same."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(**options)
        self.tenant = tenant


class AzureTenant(AzureOpenAI):
    """The same."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(azure_endpoint="https://r.openai.azure.com", api_version="v", **options)
        self.tenant = tenant


class AsyncAzureTenant(AsyncAzureOpenAI):
    """The same."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(azure_endpoint="https://r.openai.azure.com", api_version="v", **options)
        self.tenant = tenant


class BedrockTenant(BedrockOpenAI):
    """The same."""

    def __init__(self, tenant: str, **options: Any) -> None:
        super().__init__(aws_region="us-east-1", **options)
        self.tenant = tenant


@EACH_WAY
@pytest.mark.parametrize("cls", [Tenant, AsyncTenant, AzureTenant, AsyncAzureTenant, BedrockTenant])
def test_the_tenant_goes_along(way: Callable[[Any], Any], cls: Any) -> None:
    client = cls("acme", api_key="k", max_retries=4)
    twin = way(client)
    assert (type(twin), twin.tenant, twin.api_key) == (cls, "acme", "k")
    assert twin.base_url == client.base_url
    assert way(twin).tenant == "acme"


@EACH_WAY
def test_what_was_changed_later_goes_along_too(way: Callable[[Any], Any]) -> None:
    client = Tenant("acme", api_key="k", tags=["a"])
    client.tenant, client.region, client._quota = "other", "us", 7
    twin = way(client)
    assert (twin.tenant, twin.region, twin._quota, twin.tags) == ("other", "us", 7, ["a"])
    assert {name: twin.default_headers[name] for name in ("X-Tenant", "X-Region")} == {
        "X-Tenant": "other",
        "X-Region": "us",
    }


def test_a_deep_copy_shares_nothing() -> None:
    client = Tenant("acme", api_key="k", tags=["a"])
    assert copy.copy(client).tags is client.tags
    deep = copy.deepcopy(client)
    deep.tags.append("b")
    assert client.tags == ["a"]
    assert deep._shared_transport is not client._shared_transport


def test_what_belongs_to_the_client_itself_stays() -> None:
    client = Tenant("acme", api_key="k")
    client.request = lambda *args, **kwargs: "patched"  # type: ignore[method-assign]
    assert client.chat.completions
    assert client.with_raw_response
    twin = client.with_options(timeout=1)
    assert "request" not in vars(twin)
    assert twin.chat is not client.chat
    assert twin.with_raw_response is not client.with_raw_response


class Narrow(OpenAI):
    """Names the classic arguments that it wants, and no others."""

    def __init__(self, api_key: str, base_url: Any = None, timeout: Any = None, max_retries: int = 2) -> None:
        super().__init__(api_key=api_key, base_url=base_url, timeout=timeout, max_retries=max_retries)


@EACH_WAY
def test_a_constructor_with_classic_arguments_only(way: Callable[[Any], Any]) -> None:
    twin = way(Narrow("k", base_url="http://api.test/v1"))
    assert (twin.api_key, str(twin.base_url)) == ("k", "http://api.test/v1/")


def test_a_constructor_is_called_where_the_caller_has_arguments_for_it() -> None:
    class Own(Tenant):
        def with_tenant(self, tenant: str) -> Own:
            return self.copy(_extra_kwargs={"tenant": tenant})

    twin = Own("acme", api_key="k", http_client=httpx.Client()).with_tenant("other")
    assert (twin.tenant, twin.api_key) == ("other", "k")
    assert OpenAI(api_key="k").copy(_extra_kwargs={"max_retries": 9}).max_retries == 9


class Slotted(OpenAI):
    """Keeps what it sets in slots."""

    __slots__ = ("_quota", "zone")

    def __init__(self, zone: str, **options: Any) -> None:
        super().__init__(**options)
        self.zone = zone


@EACH_WAY
def test_slots_go_along(way: Callable[[Any], Any]) -> None:
    copied = way(Slotted("eu-1", api_key="k"))
    assert copied.zone == "eu-1"
    assert way(copied).zone == "eu-1"
    with pytest.raises(AttributeError, match=r"has no attribute '_quota'$"):
        assert copied._quota
    copied.zone = "eu-2"
    assert way(copied).zone == "eu-2"
    del copied.zone
    with pytest.raises(AttributeError, match=r"has no attribute 'zone'$"):
        assert copied.zone


class Zoned(OpenAI):
    """Sets a slot in its constructor."""

    __slots__ = ("zone",)

    def __init__(self, zone: str = "a", **options: Any) -> None:
        super().__init__(**options)
        self.zone = zone


def test_what_a_constructor_has_put_into_a_slot_stays() -> None:
    client = Zoned(zone="b", api_key="k")
    assert client.with_options(_extra_kwargs={"zone": "c"}).zone == "c"  # type: ignore[call-arg]
    assert client.with_options(timeout=1).zone == copy.copy(client).zone == "b"
