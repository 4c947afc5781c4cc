"""Who an Azure client is, without a client."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.client.copies import Changes
from openai_core.client.service import Environment
from openai_core.vendors.azure.authentication import AzureAuthentication
from openai_core.vendors.azure.credential import API_KEY_SENTINEL, MutuallyExclusiveAuthError

VARIABLES = {"api_key": "AZURE_OPENAI_API_KEY", "_azure_ad_token": "AZURE_OPENAI_AD_TOKEN"}


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)


def test_each_has_its_header() -> None:
    assert AzureAuthentication("k").headers({}, client=None) == {"api-key": "k"}
    assert AzureAuthentication(azure_ad_token="t").key_headers() == {"Authorization": "Bearer t"}
    assert AzureAuthentication(str).headers({}, client=None) == {}
    with pytest.raises(MutuallyExclusiveAuthError):
        AzureAuthentication("k", azure_ad_token="t")


@pytest.mark.parametrize(
    ("given", "is_missing"),
    [
        ({}, True),
        ({"api_key": ""}, True),
        ({"admin_api_key": "a"}, True),
        ({"api_key": API_KEY_SENTINEL}, False),
        ({"azure_ad_token_provider": str}, False),
    ],
)
def test_what_is_enough(given: Any, is_missing: bool) -> None:
    authentication = AzureAuthentication(**given)
    authentication.look_up(Environment(VARIABLES))
    assert authentication.is_missing is is_missing


def test_a_token_of_the_environment_goes_before_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "k")
    found = AzureAuthentication()
    found.look_up(Environment(VARIABLES))
    assert (found.api_key, found.azure_ad_token, found.is_missing) == ("k", None, False)
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "t")
    environment = Environment(VARIABLES)
    found = AzureAuthentication()
    found.look_up(environment)
    assert (found.api_key, found.azure_ad_token) == (API_KEY_SENTINEL, "t")
    assert environment.secrets == ["_azure_ad_token"]


def test_a_new_one_replaces_this_one_in_copies() -> None:
    authentication = AzureAuthentication(azure_ad_token="t")
    assert authentication.copied(Changes())["azure_ad_token"] == "t"
    replaced = authentication.copied(Changes(api_key="k"))
    assert (replaced["api_key"], replaced["azure_ad_token"]) == ("k", None)
