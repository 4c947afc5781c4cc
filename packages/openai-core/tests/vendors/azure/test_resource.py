"""Which resource of Azure is called, without a client."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import ConfigurationError
from openai_core.options import FinalRequestOptions
from openai_core.vendors.azure.resource import AzureResource

ENDPOINT = "https://name.openai.azure.com"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION"):
        monkeypatch.delenv(variable, raising=False)


def test_a_resource_and_a_deployment() -> None:
    resource = AzureResource(None, f"{ENDPOINT}/", "own", "v")
    assert (resource.given, resource.endpoint, resource.deployment) == (f"{ENDPOINT}/", ENDPOINT, "own")
    assert resource.base_url(None) == f"{ENDPOINT}/openai/deployments/own"
    assert AzureResource(None, ENDPOINT, None, "v").base_url(None) == f"{ENDPOINT}/openai"


def test_a_whole_address_has_neither() -> None:
    resource = AzureResource("https://proxy.test", None, "own", "v")
    assert (resource.endpoint, resource.deployment) == (None, None)
    assert resource.base_url("https://proxy.test") == "https://proxy.test"


def test_both_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", ENDPOINT)
    monkeypatch.setenv("OPENAI_API_VERSION", "v")
    resource = AzureResource()
    assert (resource.endpoint, resource.api_version) == (ENDPOINT, "v")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"api_version": "v"}, "AZURE_OPENAI_ENDPOINT"),
        ({"azure_endpoint": ENDPOINT}, "OPENAI_API_VERSION"),
        ({"azure_endpoint": ENDPOINT, "base_url": ENDPOINT, "api_version": "v"}, "not both"),
    ],
)
def test_what_is_missing_or_too_much(given: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        AzureResource(**given)


def test_a_call_is_routed_to_its_deployment() -> None:
    resource = AzureResource(None, ENDPOINT, None, "v")
    options = FinalRequestOptions(method="post", url="/embeddings", json_data={"model": "m"})
    assert resource.route(options, f"{ENDPOINT}/openai/").url == "/deployments/m/embeddings"
    assert options.url == "/embeddings"


def test_staying_at_a_resource_keeps_the_new_version() -> None:
    resource = AzureResource("https://whole.test", None, None, "new")
    resource.stay_at(AzureResource(None, ENDPOINT, "own", "old"))
    assert (resource.endpoint, resource.deployment, resource.api_version) == (ENDPOINT, "own", "new")
