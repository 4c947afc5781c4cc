from __future__ import annotations

import pytest

from openai_core import Client
from openai_core.vendors.openai import OPENAI


class OpenAIClient(Client):
    service = OPENAI


def test_a_client_of_the_service_knows_its_address() -> None:
    assert str(OpenAIClient(api_key="k").base_url) == "https://api.openai.com/v1/"


@pytest.mark.parametrize("region", sorted(set(OPENAI.regions) - {"global"}))
def test_each_region_has_an_address_of_its_own(region: str) -> None:
    client = OpenAIClient(api_key="k", data_residency=region)
    assert str(client.base_url) == f"https://{region}.api.openai.com/v1/"


def test_settings_come_from_its_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "from the environment")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-1")
    client = OpenAIClient()
    assert client.api_key == "from the environment"
    assert client.default_headers["OpenAI-Organization"] == "org-1"


def test_other_origins_do_not_see_its_headers() -> None:
    assert OPENAI.private_headers() == ("openai-organization", "openai-project")
