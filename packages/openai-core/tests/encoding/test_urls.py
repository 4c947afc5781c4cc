from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.urls import base_url_text, checked_base_url, origin_of, resolve_data_residency
from openai_core.errors import ConfigurationError
from openai_core.options import NOT_GIVEN
from openai_core.vendors.openai import OPENAI


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


@pytest.mark.parametrize(
    ("text", "base_url"),
    [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
        ("https://api.test?api-version=1", "https://api.test/?api-version=1"),
        ("HTTPS://api.test/v1/", "HTTPS://api.test/v1/"),
    ],
)
def test_a_slash_ends_what_paths_are_joined_to(text: str, base_url: str) -> None:
    assert checked_base_url(text) == base_url


@pytest.mark.parametrize(
    "url",
    [
        *("", "test/", "api.openai.com/v1", "ftp://api.test", "https://", "https:///v1", "https://a b/"),
        *("https://api.test:port/v1", "https://api.test:99999/", "https://[::1/", "https://:80/"),
    ],
)
def test_an_impossible_base_url_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^`base_url`"):
        checked_base_url(url)
    with pytest.raises(ConfigurationError, match=r"^`websocket_base_url`"):
        checked_base_url(url, "websocket_base_url")


@given(st.text(max_size=30))
def test_any_text_is_accepted_or_refused_clearly(text: str) -> None:
    try:
        assert checked_base_url(base_url_text(text)).partition("?")[0].endswith("/")
    except ConfigurationError as error:
        assert "base_url" in str(error)


def test_the_message_holds_no_secrets() -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_base_url("ftp://user:hunter2@api.test/v1?key=hunter2")
    assert "hunter2" not in str(caught.value)
    assert "ftp://api.test/v1" in str(caught.value)


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


def test_origins() -> None:
    assert origin_of("https://api.test/v1") == origin_of("https://API.test:443/v2") == ("https", "api.test", 443)
    assert origin_of("http://api.test:8080") != origin_of("http://api.test")
