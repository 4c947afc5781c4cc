from __future__ import annotations

import ssl

import httpx
import pytest

from openai_core.errors import APIConnectionError
from openai_core.transports.failures import is_certificate_error, proxy_refusal
from openai_core.transports.library_errors import failure_of

REQUEST = httpx.Request("GET", "https://api.test")


def refused_certificate() -> Exception:
    """What httpx raises where it was given a certificate that it does not trust."""
    try:
        try:
            raise ssl.SSLCertVerificationError(1, "self-signed certificate")
        except OSError as error:
            raise httpx.ConnectError(str(error)) from error
    except httpx.ConnectError as error:
        return error


def test_certificates_stay_what_they_are() -> None:
    error = failure_of(refused_certificate(), REQUEST)
    assert str(error) == "Connection error: self-signed certificate (https://api.test)"
    assert isinstance(error, APIConnectionError)
    assert not error.retryable
    assert error.request is REQUEST


def test_a_refused_certificate_may_be_the_cause_or_the_context_of_an_error() -> None:
    refused = ssl.SSLCertVerificationError(1, "self-signed certificate")
    caused, met, plain = httpx.ConnectError("a"), httpx.ConnectError("b"), httpx.ConnectError("c")
    caused.__cause__ = refused
    met.__context__ = refused
    plain.__context__ = ssl.SSLError(1, "handshake failed")
    assert [is_certificate_error(each) for each in (refused, caused, met, plain)] == [True, True, True, False]


def test_connections_may_come_back() -> None:
    for error in (httpx.ConnectError("refused"), ssl.SSLError("handshake failed")):
        failure = failure_of(error, REQUEST)
        assert failure is not None
        assert failure.retryable


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
    for error in (failure_of(httpx.ProxyError(answer), REQUEST), proxy_refusal(answer, REQUEST)):
        assert str(error) == expected
        assert error is not None
        assert error.retryable is retryable


def test_causes_that_run_in_a_circle() -> None:
    one, other = ValueError(), ValueError()
    one.__cause__, other.__cause__ = other, one
    assert not is_certificate_error(one)
    assert not is_certificate_error(None)
