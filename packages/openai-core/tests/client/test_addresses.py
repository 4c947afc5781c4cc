"""Where a client's requests go, without a client."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core.client.addresses import Addresses, KnownHosts, base_url_text, resolve_data_residency
from openai_core.client.copies import Changes
from openai_core.client.service import Service
from openai_core.errors import ConfigurationError
from openai_core.options import NOT_GIVEN
from openai_core.vendors.openai import OPENAI

HOSTS = KnownHosts(OPENAI, certified=False)
CERTIFIED = KnownHosts(OPENAI, certified=True)


def facts(addresses: Addresses) -> Any:
    return addresses.base_url, addresses.region, addresses.was_default


@pytest.mark.parametrize("base_url", [None, NOT_GIVEN])
def test_the_services_own_address(base_url: Any) -> None:
    assert facts(HOSTS.addresses(base_url, None, None, "Client")) == ("https://api.openai.com/v1/", None, True)
    assert facts(CERTIFIED.addresses(base_url, None, None, "Client"))[0] == "https://mtls.api.openai.com/v1/"


def test_a_chosen_address() -> None:
    chosen = HOSTS.addresses("https://api.test/v1", None, "wss://live.test", "Client")
    assert facts(chosen) == ("https://api.test/v1/", None, False)
    assert chosen.websocket_base_url == "wss://live.test"


def test_a_region() -> None:
    assert facts(HOSTS.addresses(NOT_GIVEN, "eu", None, "Client")) == ("https://eu.api.openai.com/v1/", "eu", False)
    assert facts(CERTIFIED.addresses(NOT_GIVEN, "eu", None, "Client"))[0] == "https://mtls-eu.api.openai.com/v1/"


def test_no_address_is_an_error_that_names_the_client() -> None:
    with pytest.raises(ConfigurationError, match="Notes has no default one"):
        KnownHosts(Service(), certified=False).addresses(None, None, None, "Notes")


def test_a_certificate_goes_to_https_only() -> None:
    assert HOSTS.checked("http://api.test/v1") == "http://api.test/v1/"
    with pytest.raises(ConfigurationError):
        CERTIFIED.checked("http://api.test")


def test_moving_is_a_choice() -> None:
    addresses = Addresses("https://eu.test/", region="eu", was_default=True)
    addresses.move("https://other.test/")
    assert facts(addresses) == ("https://other.test/", None, False)


def test_addresses_of_copies() -> None:
    default = Addresses("https://api.test/", "wss://live.test", was_default=True)
    stays = {"base_url": "https://api.test/", "websocket_base_url": "wss://live.test"}
    assert default.copied(Changes(), other_hosts=False) == stays
    moved = default.copied(Changes(base_url="https://other.test"), other_hosts=True)
    assert moved == {**stays, "base_url": "https://other.test"}
    region = default.copied(Changes(data_residency="eu"), other_hosts=False)
    assert (region["data_residency"], region["base_url"]) == ("eu", NOT_GIVEN)


def test_only_an_address_that_nobody_chose_gives_way_to_other_hosts() -> None:
    anew = {"data_residency": None, "websocket_base_url": None}
    assert Addresses("https://api.test/", was_default=True).copied(Changes(), other_hosts=True) == anew
    regional = Addresses("https://eu.test/", region="eu").copied(Changes(), other_hosts=True)
    assert regional == {**anew, "data_residency": "eu"}
    chosen = Addresses("https://api.test/").copied(Changes(), other_hosts=True)
    assert chosen["base_url"] == "https://api.test/"


@pytest.mark.parametrize(
    ("given_url", "base_url"),
    [
        ("https://api.test/v1", "https://api.test/v1/"),
        ("https://api.test/v1/", "https://api.test/v1/"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("https://api.test/v1?api-version=1", "https://api.test/v1/?api-version=1"),
        ("https://api.test?api-version=1", "https://api.test?api-version=1"),
        ("https://api.test/v1#part", "https://api.test/v1/"),
        (httpx.URL("https://api.test/v1"), "https://api.test/v1/"),
        (" https://api.test ", "https://api.test"),
        ("test", "test/"),
        ("/v1", "/v1/"),
        ("", ""),
    ],
)
def test_a_slash_ends_the_path_where_there_is_one(given_url: Any, base_url: str) -> None:
    assert base_url_text(given_url) == base_url


def test_regions() -> None:
    assert resolve_data_residency("eu", NOT_GIVEN, None, OPENAI.regions) == "https://eu.api.openai.com/v1"
    assert resolve_data_residency(None, NOT_GIVEN, None, OPENAI.regions) is None
    assert resolve_data_residency(None, "https://api.test", None, OPENAI.regions) == "https://api.test"


@pytest.mark.parametrize(
    "arguments", [("mars", NOT_GIVEN, None), ("eu", "https://x", None), ("eu", NOT_GIVEN, "wss://x")]
)
def test_contradicting_regions_are_refused(arguments: Any) -> None:
    with pytest.raises(ConfigurationError, match="data_residency"):
        resolve_data_residency(*arguments, OPENAI.regions)


@pytest.mark.parametrize("region", ["mars", 3, ["eu"], {}, True])
def test_what_is_no_region(region: Any) -> None:
    with pytest.raises(ConfigurationError, match="Unknown `data_residency`"):
        resolve_data_residency(region, NOT_GIVEN, None, {"eu": "https://eu.test"})
