from __future__ import annotations

from typing import Callable

import pytest
from hypothesis import given, strategies as st

from openai_rest.tools.browser.addresses import lenient_origin, strict_origin, without_secrets
from openai_rest.tools.browser.values import Malformed


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("about:blank", "about:blank"),
        ("HTTP://Example.COM:80/x?y#z", "http://example.com"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("https://me:secret@example.com/", "https://example.com"),
        ("https://bücher.example/", "https://xn--bcher-kva.example"),
        ("https://[0:0:0:0:0:0:0:1]:8080/", "https://[::1]:8080"),
        ("http://127.0.0.1", "http://127.0.0.1"),
    ],
)
def test_origins(url: str, origin: str) -> None:
    assert strict_origin(url) == origin


@pytest.mark.parametrize(
    "url",
    [
        "",
        "file:///etc/passwd",
        "https://",
        "https://ex%61mple.com",
        "https://example.com:70000",
        "https://example.com:port",
        "https://[fe80::x]",
        "https://127.1",
        "https://0x7f.1",
        "https://[fe80::1%25eth0]",
        "https://a..b",
        "https://a b.example",
        "https://example.com\\@other.example",
        "https://\ud800.example",
    ],
)
def test_urls_without_an_origin_of_one_spelling(url: str) -> None:
    with pytest.raises(Malformed, match="no origin that can be shown"):
        strict_origin(url)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("about:blank", "about:blank"),
        ("chrome://settings/passwords", "chrome:"),
        ("data:text/html,secret", "data:"),
        ("https://me:secret@example.com:443/x", "https://example.com"),
    ],
)
def test_lenient_origins(url: str, origin: str) -> None:
    assert lenient_origin(url) == origin


@pytest.mark.parametrize("url", ["", "example.com", "https:///x", "https://[::1", "https://" + "a" * 3000])
def test_urls_without_any_origin(url: str) -> None:
    with pytest.raises(Malformed):
        lenient_origin(url)


@pytest.mark.parametrize("origin_of", [strict_origin, lenient_origin])
@given(secret=st.text("abcdefghij", min_size=12, max_size=20), rest=st.text(max_size=10))
def test_no_secret_is_shown(origin_of: Callable[[str], str], secret: str, rest: str) -> None:
    for url in (
        f"https://{secret}@shop.example/{rest}",
        f"https://shop.example/{secret}{rest}",
        f"https://shop.example?{rest}={secret}",
        f"https://shop.example#{rest}{secret}",
    ):
        try:
            assert secret not in origin_of(url)
        except Malformed as problem:
            assert secret not in str(problem)


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://me:pw@a.example/x?q=1#y", "https://a.example/x?q=1"),
        (
            "https://a.example/?q=1&access_token=t&X-Amz-Signature=s",
            "https://a.example/?q=1&access_token=***&X-Amz-Signature=***",
        ),
        ("https://a.example/?API-Key=", "https://a.example/?API-Key=***"),
        ("file:///x", "file:///x"),
    ],
)
def test_urls_without_their_secrets(url: str, kept: str) -> None:
    assert without_secrets(url) == kept


@pytest.mark.parametrize("url", ["a.example/x", "https:///x"])
def test_urls_that_name_no_place(url: str) -> None:
    with pytest.raises(Malformed):
        without_secrets(url)
