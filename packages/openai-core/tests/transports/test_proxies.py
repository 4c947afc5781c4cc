from __future__ import annotations

from typing import Dict

import httpx
import pytest

from openai_core.transports import proxies
from openai_core.transports.httpx import (
    DefaultAsyncHttpxClient,
)
from openai_core.transports.pool import PooledTransport


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"https": "http://proxy.test:3128"},
        {"all": "proxy.test", "no": "localhost, .corp.test,example.com,10.0.0.0/8,::1,https://direct.test, "},
        {"http": "http://proxy.test", "no": "a.test,*"},
    ],
)
def test_proxies_are_read_as_httpx_reads_them(settings: Dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx._utils

    monkeypatch.setattr(proxies, "getproxies", lambda: settings)
    monkeypatch.setattr(httpx._utils, "getproxies", lambda: settings)
    assert proxies.environment_proxies() == httpx._utils.get_environment_proxies()


def test_proxies_become_mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "getproxies", lambda: {"https": "http://proxy.test", "no": "direct.test"})
    client = DefaultAsyncHttpxClient(mounts={"http://own.test": None})
    assert isinstance(client._transport_for_url(httpx.URL("https://api.test")), PooledTransport)
    assert client._transport_for_url(httpx.URL("https://api.test")) is not client._transport
    assert client._transport_for_url(httpx.URL("https://direct.test")) is client._transport
    assert client._transport_for_url(httpx.URL("http://api.test")) is client._transport
    deaf = DefaultAsyncHttpxClient(trust_env=False)
    assert deaf._transport_for_url(httpx.URL("https://api.test")) is deaf._transport
    explicit = DefaultAsyncHttpxClient(proxy="http://proxy.test")
    assert explicit._transport_for_url(httpx.URL("http://direct.test")) is not explicit._transport
