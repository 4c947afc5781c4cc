from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.urls import checked_base_url, credentials_as_header, origin_of, problem_of_host
from openai_core.errors import ConfigurationError


@pytest.mark.parametrize(
    ("text", "base_url"),
    [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
        ("https://api.test?api-version=1", "https://api.test/?api-version=1"),
        ("HTTPS://api.test/v1/", "HTTPS://api.test/v1/"),
        ("wss://api.test/v1#part", "wss://api.test/v1/"),
        ("ws://api.test", "ws://api.test/"),
        ("http+unix://%2Frun%2Fapi.sock/v1", "http+unix://%2Frun%2Fapi.sock/v1/"),
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


def test_the_address_of_a_client_is_looked_at_once() -> None:
    address = "https://looked-at-once.test"
    assert checked_base_url(address) is checked_base_url(address)


@given(st.text(max_size=30))
def test_any_text_is_accepted_or_refused_clearly(text: str) -> None:
    try:
        assert checked_base_url(text).partition("?")[0].endswith("/")
    except ConfigurationError as error:
        assert "base_url" in str(error)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("ftp://api.test", "must start with https:// or http://, got 'ftp://api.test'."),
        ("api.test/v1?key=hunter2", "must start with https:// or http://, got 'api.test/v1'."),
        ("https:///v1", "has no host: 'https:///v1'."),
        ("https://?a=1", "has no host: 'https://'."),
        ("https://#v1", "has no host: 'https://#v1'."),
        ("https://a b/", "contains white space: 'https://a b/'."),
        ("https://a\x1fb/", "contains white space: 'https://a\\x1fb/'."),
        ("https://a:0/", "names the port '0', but ports are numbers from 1 to 65535: 'https://a:0/'."),
        ("https://a..b/", "has a host name that there cannot be: 'https://a..b/'."),
    ],
)
def test_the_message_says_what_is_wrong_with_which_value(url: str, problem: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_base_url(url)
    assert str(caught.value) == f"`base_url` {problem}"


def test_the_message_holds_no_secrets() -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_base_url("ftp://user:hunter2@api.test/v1?key=hunter2")
    assert "hunter2" not in str(caught.value)
    assert "ftp://api.test/v1" in str(caught.value)


def test_origins() -> None:
    assert origin_of("https://api.test/v1") == origin_of("https://API.test:443/v2") == ("https", "api.test", 443)
    assert origin_of("http://api.test:8080") != origin_of("http://api.test")
    for scheme, port in (("http", 80), ("https", 443), ("ws", 80), ("wss", 443)):
        assert origin_of(f"{scheme}://api.test") == (scheme, "api.test", port)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://a", ""),
        ("http://a/", ""),
        ("https://a.b.:443/v1", ""),
        ("http://münchen.test/", ""),
        ("http://[::1]", ""),
        ("http://[fe80::1%25eth0]:80/v1?a=1", ""),
        ("http://name:password@a:80/", ""),
        ("http+unix://%2Ftmp%2F" + "a" * 70 + ".sock/v1", ""),
        ("http://a:", ""),
        ("http://a:65535", ""),
        ("http://a:65536", "port '65536'"),
        ("http://a:0000065535", ""),
        ("http://a:0000065536", "port '0000065536'"),
        ("http://a:0000000", "port '0000000'"),
        ("http://a:" + "9" * 5000, "port"),
        *((f"{scheme}://a:0", "port '0'") for scheme in ("https", "HTTPS", "ws", "wss")),
        ("http://a:0/v1", "port '0'"),
        ("http://a:x#y", "port 'x'"),
        ("http://a:٣", "port"),
        ("http://[::1]:99999999999", "port"),
        ("http://::1/v1", "port"),
        ("http://[::1/v1", "host name"),
        ("http://a..b/", "host name"),
        ("http:///v1", "host name"),
        (f"http://{'a' * 63}.test", ""),
        (f"http://{'a' * 64}.test", "host name"),
    ],
)
def test_where_there_can_be_no_server(url: str, problem: str) -> None:
    found = problem_of_host(url)
    assert problem in found
    assert bool(found) is bool(problem)


@pytest.mark.parametrize("url", ["http://a:99999/v1", "https://a..b", "http://[::1/v1"])
def test_a_base_url_where_there_can_be_no_server(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"`base_url` (names|has)"):
        checked_base_url(url)


@pytest.mark.parametrize(
    ("url", "bare", "login"),
    [
        ("https://me:secret@api.test/v1?a=@", "https://api.test/v1?a=@", "me:secret"),
        ("https://me:s%40c:ret@api.test", "https://api.test", "me:s@c:ret"),
        ("https://me@api.test:8443/v1", "https://api.test:8443/v1", "me:"),
        ("https://a@b:c@api.test#d@e", "https://api.test#d@e", "a@b:c"),
    ],
)
def test_credentials_become_a_header(url: str, bare: str, login: str) -> None:
    given = {"Accept": "a"}
    header = f"Basic {b64encode(login.encode()).decode()}"
    assert credentials_as_header(url, given) == (bare, {"Accept": "a", "Authorization": header})
    assert credentials_as_header(url, {"AUTHORIZATION": "mine"}) == (bare, {"AUTHORIZATION": "mine"})
    assert given == {"Accept": "a"}


@pytest.mark.parametrize("url", ["https://api.test/v1", "https://api.test/@me", "https://api.test?a=b@c", "/v1/@me"])
def test_a_url_without_credentials_stays(url: str) -> None:
    assert credentials_as_header(url, {"Accept": "a"}) == (url, {"Accept": "a"})
