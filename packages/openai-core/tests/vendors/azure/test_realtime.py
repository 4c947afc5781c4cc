from __future__ import annotations

from typing import Any, Tuple

import pytest

from openai_core.sync.driver import drive
from openai_core.vendors.azure.realtime import merged_query

from .test_configuration import azure


def connection(client: Any, extra_query: Any = None, api_key: Any = None) -> Tuple[str, Any]:
    url, headers = drive(client._azure_realtime("gpt-realtime", extra_query or {}, api_key), client)
    return str(url), headers


def test_a_connection_of_the_resource() -> None:
    assert connection(azure(api_key="k")) == (
        "wss://name.openai.azure.com/openai/realtime?api-version=2024-10-21&deployment=gpt-realtime",
        {"api-key": "k"},
    )


def test_the_clients_deployment_goes_first() -> None:
    url, headers = connection(azure(azure_ad_token="t", azure_deployment="own"), {"x": 1})
    assert url == "wss://name.openai.azure.com/openai/realtime?x=1&api-version=2024-10-21&deployment=own"
    assert headers == {"Authorization": "Bearer t"}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ({"base_url": "http://127.0.0.1:1/openai/", "azure_endpoint": None}, "ws://127.0.0.1:1/openai/realtime?"),
        ({"websocket_base_url": "wss://sockets.test/x/?q=1"}, "wss://sockets.test/x/realtime?q=1&"),
    ],
)
def test_other_addresses(address: Any, expected: str) -> None:
    assert connection(azure(api_key="k", **address))[0].startswith(expected + "api-version=")


def test_functions_are_asked() -> None:
    assert connection(azure(api_key=lambda: "new"))[1] == {"api-key": "new"}
    assert connection(azure(api_key=lambda: "new"), api_key="newest")[1] == {"api-key": "newest"}
    assert connection(azure(azure_ad_token_provider=lambda: "t"))[1] == {"Authorization": "Bearer t"}
    assert connection(azure(_enforce_credentials=False))[1] == {}


def test_queries_are_merged() -> None:
    client = azure(api_key="k", default_query={"a": 1, "b": {"c": 2}, "d": [1, 2]})
    assert merged_query(client, "a=url&e=3", {"d": [None, True], "f": "own"}) == [
        ("a", "url"),
        ("b[c]", "2"),
        ("api-version", "2024-10-21"),
        ("e", "3"),
        ("d", ""),
        ("d", "true"),
        ("f", "own"),
    ]
