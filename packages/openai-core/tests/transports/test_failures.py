from __future__ import annotations

import ssl

import httpx
import pytest

from openai_core.transports.failures import connection_error, is_certificate_error, proxy_refusal

REQUEST = httpx.Request("GET", "https://api.test")


def refused_certificate() -> Exception:
    """What httpx raises where it was given a certificate that it does not trust."""
    try:
        try:
            raise ssl.SSLCertVerificationError("self-signed certificate")
        except OSError as error:
            raise httpx.ConnectError(str(error)) from error
    except httpx.ConnectError as error:
        return error


def test_certificates_stay_what_they_are() -> None:
    error = connection_error(refused_certificate(), REQUEST)
    assert not error.retryable
    assert error.request is REQUEST


def test_connections_may_come_back() -> None:
    assert connection_error(httpx.ConnectError("refused"), REQUEST).retryable
    assert connection_error(ssl.SSLError("handshake failed"), REQUEST).retryable


@pytest.mark.parametrize(
    ("answer", "retryable"),
    [
        ("407 Proxy Authentication Required", False),
        ("403 Forbidden", False),
        ("302 Found", False),
        ("502 Bad Gateway", True),
        ("Proxy Server could not connect: Host unreachable.", True),
    ],
)
def test_a_proxy_that_says_no_is_not_asked_again(answer: str, retryable: bool) -> None:
    expected = f"Connection error: the proxy refused the request ({answer})."
    for error in (connection_error(httpx.ProxyError(answer), REQUEST), proxy_refusal(answer, REQUEST)):
        assert str(error) == expected
        assert error.retryable is retryable


def test_causes_that_run_in_a_circle() -> None:
    one, other = ValueError(), ValueError()
    one.__cause__, other.__cause__ = other, one
    assert not is_certificate_error(one)
    assert not is_certificate_error(None)
