from __future__ import annotations

import json

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.redactions import public_url, tools_without_secrets


@pytest.mark.parametrize(
    ("url", "public"),
    [
        ("https://me:pw@a.example/mcp?x=1#f", "https://a.example/mcp?x=1"),
        ("https://a.example/?API-Key=s&x=", "https://a.example/?API-Key=***&x="),
        ("https://a.example/?x_access_token=s", "https://a.example/?x_access_token=***"),
        ("https://a.example/?q=a%20b", "https://a.example/?q=a%20b"),
    ],
)
def test_urls_without_credentials(url: str, public: str) -> None:
    assert public_url(url) == public


@pytest.mark.parametrize("url", ["a.example/mcp", "https:///mcp", "https://:80/"])
def test_urls_that_lead_nowhere(url: str) -> None:
    with pytest.raises(ArgumentError, match="URL"):
        public_url(url)


def test_checkpoints_hold_no_credentials() -> None:
    secret = {"domain": "d", "name": "n", "value": "secret"}
    policy = {"type": "allowlist", "allowed_domains": ["d"], "domain_secrets": [secret]}
    tools = [
        {"type": "mcp", "server_label": "a", "server_url": "https://a/?token=secret", "headers": {"x": "secret"}},
        {"type": "mcp", "server_label": "b", "connector_id": "c", "authorization": "secret"},
        {"type": "code_interpreter", "container": {"type": "auto", "network_policy": policy}},
        {"type": "code_interpreter", "container": "c"},
        {"type": "code_interpreter", "container": {"type": "auto"}},
    ]
    kept = tools_without_secrets(tools)
    assert "secret" not in json.dumps(kept).replace("domain_secrets", "")
    assert kept[0]["server_url"].startswith("sha256:")
    assert kept[3:] == tools[3:]
