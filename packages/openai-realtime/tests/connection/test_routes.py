"""TLS and proxies of a WebSocket, as its options."""

from __future__ import annotations

import ssl
from typing import Any

import pytest
from websockets.exceptions import InvalidMessage

from openai_core.errors import APIConnectionError
from openai_core.transports.contexts import shared_ssl_context
from openai_realtime import RealtimeClient
from openai_realtime.connection.refusals import connection_error
from openai_realtime.connection.routes import routed


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no", "ws", "wss", "socks"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme.upper()}_PROXY", raising=False)


def connect(url: str, proxy: Any = True) -> None:
    """Opens WebSockets as websockets 15 does."""


def older_connect(url: str) -> None:
    """Opens WebSockets as websockets 14 does."""


def test_tls_trusts_whom_http_requests_trust() -> None:
    assert routed("wss://api.test/v1", {}, connect) == {"ssl": shared_ssl_context(), "proxy": None}
    assert routed("ws://api.test/v1", {}, connect) == {"proxy": None}
    own = ssl.create_default_context()
    assert routed("wss://api.test/v1", {"ssl": own}, connect)["ssl"] is own


def test_the_environment_names_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "https://me:s@cret@proxy.test")
    monkeypatch.setenv("NO_PROXY", "[::1]/128")
    assert routed("ws://api.test/v1", {"max_size": 1}, connect) == {
        "max_size": 1,
        "proxy": "https://me:s%40cret@proxy.test:443",
        "proxy_ssl": shared_ssl_context(),
    }
    assert routed("ws://[::1]:8080/v1", {}, connect) == {"proxy": None}


@pytest.mark.parametrize("proxy", [None, "http://own.test"])
def test_the_caller_goes_before_the_environment(proxy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy.test")
    assert routed("ws://api.test", {"proxy": proxy}, connect) == {"proxy": proxy}
    assert routed("ws://api.test", {"proxy": True}, connect) == {"proxy": "http://proxy.test:80"}


def test_older_libraries_know_no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy.test")
    assert routed("ws://api.test", {}, older_connect) == {}


def test_what_a_proxy_says_is_no_answer_of_the_api() -> None:
    exceptions = pytest.importorskip("websockets.exceptions")
    if not hasattr(exceptions, "ProxyError"):
        pytest.skip("WEBSOCKETS: proxies came with version 15")
    client = RealtimeClient(api_key="sk-1", base_url="https://example.test/v1")
    error = connection_error(client, exceptions.ProxyError("failed to connect to SOCKS proxy"), "wss://example.test")
    assert isinstance(error, APIConnectionError)
    assert str(error) == "Connection error: the proxy refused the request (failed to connect to SOCKS proxy)."
    other = connection_error(client, InvalidMessage("no HTTP"), "wss://example.test")
    assert str(other) == "wss://example.test answered with something that is no WebSocket: no HTTP."


def test_certificates_stay_what_they_are() -> None:
    client = RealtimeClient(api_key="sk-1", base_url="https://example.test/v1")
    error = connection_error(client, ssl.SSLCertVerificationError(1, "self-signed certificate"), "wss://example.test")
    assert isinstance(error, APIConnectionError)
    assert str(error) == "The WebSocket could not be opened: self-signed certificate"
    assert not error.retryable
    other = connection_error(client, ConnectionRefusedError("refused"), "wss://example.test")
    assert isinstance(other, APIConnectionError)
    assert other.retryable
