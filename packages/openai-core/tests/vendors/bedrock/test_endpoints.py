from __future__ import annotations

from typing import Optional

import pytest

from openai_core.errors import ConfigurationError
from openai_core.vendors.bedrock.endpoints import (
    check_place,
    checked_bedrock_url,
    checked_region,
    default_base_url,
    place_of,
)


@pytest.mark.parametrize(
    ("region", "runtime"),
    [
        ("us-east-1", "bedrock-runtime.us-east-1.amazonaws.com"),
        ("us-gov-west-1", "bedrock-runtime.us-gov-west-1.amazonaws.com"),
        ("cn-north-1", "bedrock-runtime.cn-north-1.amazonaws.com.cn"),
        ("eusc-de-east-1", "bedrock-runtime.eusc-de-east-1.amazonaws.eu"),
        ("us-iso-east-1", "bedrock-runtime.us-iso-east-1.c2s.ic.gov"),
        ("us-isob-east-1", "bedrock-runtime.us-isob-east-1.sc2s.sgov.gov"),
        ("eu-isoe-west-1", "bedrock-runtime.eu-isoe-west-1.cloud.adc-e.uk"),
        ("us-isof-south-1", "bedrock-runtime.us-isof-south-1.csp.hci.ic.gov"),
    ],
)
def test_hosts_of_regions(region: str, runtime: str) -> None:
    assert default_base_url("runtime", region) == f"https://{runtime}/openai/v1"
    assert default_base_url("mantle", region) == f"https://bedrock-mantle.{region}.api.aws/openai/v1"
    for endpoint in ("runtime", "mantle"):
        url = default_base_url(endpoint, region)
        assert place_of(url) == (endpoint, region)
        check_place(url, endpoint, region)


@pytest.mark.parametrize(
    ("host", "endpoint"),
    [
        ("BEDROCK-MANTLE.us-east-1.api.aws.", "mantle"),
        ("bedrock-runtime-fips.us-east-1.amazonaws.com", "runtime"),
        ("bedrock-runtime.us-east-1.api.aws", "runtime"),
        ("bedrock-mantle.us-east-1.amazonaws.com", None),
        ("bedrock-runtime.us-east-1.amazonaws.com.evil.test", None),
        ("bedrock-runtime.amazonaws.com", None),
        ("proxy.test", None),
    ],
)
def test_names_of_hosts(host: str, endpoint: Optional[str]) -> None:
    found = place_of(f"https://{host}/openai/v1/")
    assert (found and found.endpoint) == endpoint


@pytest.mark.parametrize("region", ["", "nowhere", "us-east-1/..", "US-EAST-1", "us-east-1.evil"])
def test_what_is_no_region(region: str) -> None:
    with pytest.raises(ConfigurationError, match="region"):
        checked_region(region)


def test_regions() -> None:
    assert (checked_region(None), checked_region(" us-east-1 ")) == (None, "us-east-1")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://proxy.test", "https://proxy.test/"),
        ("https://proxy.test/openai/v1/responses", "https://proxy.test/openai/v1/"),
        ("https://proxy.test/openai/v1/responses/resp_1?x=1", "https://proxy.test/openai/v1/?x=1"),
        ("https://proxy.test/responses-proxy/v1", "https://proxy.test/responses-proxy/v1/"),
    ],
)
def test_addresses_of_responses_are_cut(url: str, expected: str) -> None:
    assert checked_bedrock_url(url) == expected


def test_an_empty_address() -> None:
    with pytest.raises(ConfigurationError, match="empty"):
        checked_bedrock_url(" ")


@pytest.mark.parametrize(
    ("url", "endpoint", "region", "said"),
    [
        ("http://bedrock-mantle.us-east-1.api.aws/openai/v1", "mantle", None, "https://"),
        ("https://bedrock-mantle.us-east-1.api.aws/openai/v1", "runtime", None, "endpoint='mantle'"),
        ("https://bedrock-mantle.us-east-1.api.aws/openai/v1", "mantle", "eu-west-1", "'us-east-1'"),
    ],
)
def test_hosts_that_do_not_fit(url: str, endpoint: str, region: Optional[str], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        check_place(url, endpoint, region)


def test_other_hosts_fit_always() -> None:
    check_place("http://127.0.0.1:8000/", "mantle", "eu-west-1")
