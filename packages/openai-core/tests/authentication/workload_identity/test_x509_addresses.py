from __future__ import annotations

import pytest

from openai_core.authentication.workload_identity.x509_addresses import check_api_url
from openai_core.errors import ConfigurationError
from openai_core.vendors.openai import OPENAI


def test_the_hosts_that_ask_for_a_certificate() -> None:
    assert {*OPENAI.certificate_regions} == {"global", "us", "eu"}
    for url in OPENAI.certificate_regions.values():
        check_api_url(url)


@pytest.mark.parametrize("url", ["http://api.test/v1", "/v1", "https:///v1", "https://user:secret@api.test/v1"])
def test_other_addresses_are_refused_without_showing_them(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"X\.509") as caught:
        check_api_url(url)
    assert "secret" not in str(caught.value)
