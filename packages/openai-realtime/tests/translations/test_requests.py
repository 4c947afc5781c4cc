"""Where translation sessions connect."""

from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from openai_core.errors import ArgumentError, ConfigurationError
from openai_realtime import RealtimeClient
from openai_realtime.translations.requests import check, connection_query


def client_with(**settings: Any) -> RealtimeClient:
    return RealtimeClient(api_key="sk-test", **settings)


@pytest.mark.parametrize(
    ("settings", "query", "expected"),
    [
        ({}, {}, {"model": "m"}),
        ({}, {"model": "other", "a": ["x", None]}, {"model": "other", "a": ["x", None]}),
        (
            {"base_url": "https://a/v1?base=1&both=base", "default_query": {"both": "default", "one": 1}},
            {},
            {"model": "m", "base": ["1"], "both": ["default"], "one": ["1"]},
        ),
        (
            {
                "base_url": "https://a/v1?base=1&x=base",
                "websocket_base_url": "wss://b/v1?x=gateway&y=1&y=2",
                "default_query": {"x": "default"},
            },
            {"base": "mine"},
            {"model": "m", "x": ["gateway"], "y": ["1", "2"], "base": "mine"},
        ),
        ({"default_query": {"a": {"b": 1}, "c": {"d": 2}}}, {"a": 5}, {"model": "m", "a": 5, "c[d]": ["2"]}),
        ({}, httpx.QueryParams([("a", "1"), ("a", "2")]), {"model": "m", "a": ["1", "2"]}),
    ],
)
def test_later_queries_win(settings: Dict[str, Any], query: Any, expected: Dict[str, object]) -> None:
    with client_with(**settings) as client:
        assert connection_query(client, "m", query) == expected


@pytest.mark.parametrize(
    ("settings", "query"),
    [
        ({"base_url": "https://a/v1?intent=x"}, {}),
        ({"default_query": {"intent": "x"}}, {}),
        ({}, {"intent": "transcription"}),
        ({"websocket_base_url": "wss://b/v1?intent="}, {}),
    ],
)
def test_an_intent_is_refused(settings: Dict[str, Any], query: Dict[str, str]) -> None:
    with client_with(**settings) as client, pytest.raises(ArgumentError, match="intent"):
        check(client, "m", query)


def test_a_model_is_needed() -> None:
    with client_with() as client, pytest.raises(ArgumentError, match="model"):
        check(client, "", {})


def test_clients_of_other_services_are_refused() -> None:
    with client_with() as client, pytest.raises(ConfigurationError, match="service"):
        client._configure_realtime = lambda: None  # type: ignore[attr-defined]
        check(client, "m", {})
    with client_with() as client, pytest.raises(ConfigurationError, match="service"):
        client._provider = object()  # type: ignore[assignment]
        check(client, "m", {})
