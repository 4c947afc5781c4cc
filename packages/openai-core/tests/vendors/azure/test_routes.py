from __future__ import annotations

from typing import Any, Optional
from urllib.parse import unquote

import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ArgumentError, ConfigurationError
from openai_core.options import FinalRequestOptions
from openai_core.vendors.azure.routes import (
    DEPLOYMENT_ROUTES,
    base_url_of,
    check_endpoint,
    endpoint_text,
    is_v1,
    routed_url,
)

ENDPOINT = "https://name.openai.azure.com"


def routed(url: str, body: Any = None, base: str = f"{ENDPOINT}/openai/", deployment: Optional[str] = None) -> str:
    options = FinalRequestOptions(method="post", url=url, json_data=body)
    return routed_url(options, base, ENDPOINT, deployment)


@pytest.mark.parametrize("url", sorted(DEPLOYMENT_ROUTES))
def test_routes_of_a_deployment_take_it_from_the_model(url: str) -> None:
    assert routed(url, {"model": "gpt 4/o?"}) == f"/deployments/gpt%204%2Fo%3F{url}"
    assert routed(url, {}) == url
    assert routed(url) == url
    assert routed(url, {"model": "m"}, base_url_of(ENDPOINT, "own"), "own") == url


@pytest.mark.parametrize("model", ["", ".", ".."])
def test_impossible_deployments_are_refused(model: str) -> None:
    with pytest.raises(ArgumentError):
        routed("/embeddings", {"model": model})


def test_routes_of_the_resource() -> None:
    assert routed("/models") == "/models"
    assert routed("/responses", {"model": "m"}) == "/responses"
    assert routed("/models", None, base_url_of(ENDPOINT, "own"), "own") == f"{ENDPOINT}/openai/models"
    assert routed("https://elsewhere.test/x", None, base_url_of(ENDPOINT, "own"), "own") == "https://elsewhere.test/x"


def test_deployments_in_base_urls_are_quoted() -> None:
    assert base_url_of(ENDPOINT, None) == f"{ENDPOINT}/openai"
    assert base_url_of(ENDPOINT, "a b") == f"{ENDPOINT}/openai/deployments/a%20b"


@pytest.mark.parametrize("slashes", ["", "/", "//"])
def test_slashes_at_the_end_of_an_endpoint_do_not_matter(slashes: str) -> None:
    assert endpoint_text(ENDPOINT + slashes) == ENDPOINT


@pytest.mark.parametrize("path", ["/openai/v1", "/openai/v1/", "/openai/v1/responses", "/x/openai/v1"])
def test_the_v1_api_is_explained(path: str) -> None:
    assert is_v1(ENDPOINT + path)
    with pytest.raises(ConfigurationError, match=r"plain client") as caught:
        check_endpoint(f"https://user:secret@name.openai.azure.com{path}")
    assert "secret" not in str(caught.value)


def test_an_endpoint_that_is_no_address_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"^`azure_endpoint` must start with"):
        check_endpoint("my-base-url")
    check_endpoint(None)


@pytest.mark.parametrize("path", ["", "/openai", "/openai/v10/", "/openai/deployments/v1"])
def test_other_addresses_are_not_the_v1_api(path: str) -> None:
    assert not is_v1(ENDPOINT + path)


def test_calls_that_the_v1_api_does_not_know_are_explained() -> None:
    v1 = f"{ENDPOINT}/openai/v1/"
    assert routed("/responses", {"model": "m"}, v1) == "/responses"
    with pytest.raises(ArgumentError, match=r"OpenAI\(base_url="):
        routed("/chat/completions", {"model": "m"}, v1)


@given(name=st.text(st.characters(blacklist_categories=("Cs",)), min_size=1))
def test_a_deployment_is_one_segment_whatever_its_name(name: str) -> None:
    try:
        url = routed("/embeddings", {"model": name})
    except ArgumentError:
        assert unquote(name).strip(".") == ""
    else:
        assert url.count("/") == 3
        assert unquote(url.split("/")[2]) == name
