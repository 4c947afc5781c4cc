from __future__ import annotations

import ssl
import subprocess
import sys
from typing import Any, Dict, List

import httpx
import pytest

from openai_core.errors import ConfigurationError
from openai_core.transports import httpx as module
from openai_core.transports.decompression import MAX_DECOMPRESSED_EXTENSION
from openai_core.transports.hardened_pools import _SoundPool
from openai_core.transports.http1.aio.transport import AsyncHttp1Transport
from openai_core.transports.http1.sync.transport import Http1Transport
from openai_core.transports.httpx import (
    DefaultAsyncHttpx2Client,
    DefaultAsyncHttpxClient,
    DefaultHttpx2Client,
    DefaultHttpxClient,
    default_async_client,
    default_client,
    on_transport,
    shared_ssl_context,
    with_defaults,
)
from openai_core.transports.pool import PooledTransport

LIMITS: Dict[str, Any] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


def test_httpx2_is_not_imported_unasked() -> None:
    code = """
import sys
from openai_core.transports.httpx import default_async_client, default_client, is_timeout_error, new_request
new_request(default_client(), method="GET", url="http://a", headers={}, timeout=1)
assert not is_timeout_error(ValueError())
default_async_client()
assert not {"httpx2", "aiohttp"} & {*sys.modules}
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_the_module_offers_is_there() -> None:
    assert [name for name in module.__all__ if not hasattr(module, name)] == []
    assert "new_request" in module.__all__


def test_defaults_of_the_synchronous_client() -> None:
    with DefaultHttpxClient() as client:
        assert isinstance(client, httpx.Client)
        assert client.timeout == httpx.Timeout(600, connect=5)
        assert client.follow_redirects
        pool = client._transport._pool  # type: ignore[attr-defined]
        assert (pool._max_connections, pool._max_keepalive_connections) == (1000, 100)
        assert pool._ssl_context is shared_ssl_context()


def test_arguments_win_over_defaults(httpx2: Any) -> None:
    limits = httpx2.Limits(max_connections=3)
    with DefaultHttpxClient(timeout=httpx2.Timeout(9), limits=limits, follow_redirects=False, verify=False) as client:
        assert client.timeout == httpx.Timeout(9)
        assert not client.follow_redirects
        pool = client._transport._pool  # type: ignore[attr-defined]
        assert pool._max_connections == 3
        assert pool._ssl_context.verify_mode is ssl.CERT_NONE


def test_default_clients_know_where_they_belong() -> None:
    with default_client(base_url="http://api.test/v1", timeout=LIMITS) as client:
        assert str(client.base_url) == "http://api.test/v1/"
        assert client.timeout == httpx.Timeout(600, connect=5)
    asynchronous = default_async_client(base_url="http://api.test/v1", timeout=None)
    assert isinstance(asynchronous, DefaultAsyncHttpxClient)
    assert isinstance(asynchronous._transport, AsyncHttp1Transport)
    assert asynchronous.timeout == httpx.Timeout(None)


def test_an_asynchronous_client_keeps_to_httpx_where_it_is_told_to() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200))
    assert DefaultAsyncHttpxClient(transport=mock)._transport is mock
    assert isinstance(DefaultAsyncHttpxClient(http1=True)._transport, httpx.AsyncHTTPTransport)


def of_httpx(transport: Any) -> bool:
    return isinstance(transport, httpx.HTTPTransport) and not isinstance(transport, Http1Transport)


def test_who_sends_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert type(DefaultHttpxClient()._transport) is Http1Transport
    assert of_httpx(DefaultHttpxClient(http_transport="httpx")._transport)
    assert type(DefaultAsyncHttpxClient()._transport) is AsyncHttp1Transport
    assert type(DefaultAsyncHttpxClient(http_transport="httpx")._transport) is PooledTransport
    monkeypatch.setenv("OPENAI_HTTP_TRANSPORT", "httpx")
    assert of_httpx(default_client()._transport)
    assert type(default_async_client()._transport) is PooledTransport
    assert type(DefaultHttpxClient(http_transport="sdk")._transport) is Http1Transport
    monkeypatch.setenv("OPENAI_HTTP_TRANSPORT", "fast")
    with pytest.raises(ConfigurationError, match="OPENAI_HTTP_TRANSPORT is 'fast'"):
        default_client()


def test_a_client_is_given_nothing_that_is_for_its_transport() -> None:
    made = []

    def make(**settings: Any) -> Any:
        made.append(settings)
        return httpx.MockTransport(lambda request: httpx.Response(200))

    given = with_defaults({"verify": False, "cert": None, "proxy": "http://p:1", "http2": False, "headers": {"a": "b"}})
    given["http1"] = None
    options = on_transport(make, given)
    assert {*options} == {"follow_redirects", "headers", "http1", "http2", "mounts", "timeout", "transport"}
    assert [{*settings} for settings in made] == [
        {"http2", "limits", "verify"},
        {"http2", "limits", "proxy", "verify"},
    ]


@pytest.mark.parametrize("client_class", [DefaultHttpxClient, DefaultAsyncHttpxClient])
def test_transports_of_httpx_are_hardened(client_class: Any) -> None:
    of_library = httpx.HTTPTransport if client_class is DefaultHttpxClient else httpx.AsyncHTTPTransport
    client = client_class(http1=True, mounts={"http://own.test": of_library()})
    transports = [client._transport, *client._mounts.values()]
    assert len(transports) > 1
    assert all(isinstance(each._pool, _SoundPool) for each in transports if isinstance(each, of_library))


@pytest.mark.anyio
async def test_the_bound_of_a_client_is_that_of_its_requests() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200))
    request, other = httpx.Request("GET", "http://api.test"), httpx.Request("GET", "http://api.test")
    with DefaultHttpxClient(transport=mock, max_decompressed_bytes=5) as client:
        client.send(request)
    async with DefaultAsyncHttpxClient(transport=mock, max_decompressed_bytes=6) as asynchronous:
        await asynchronous.send(other)
    assert [each.extensions[MAX_DECOMPRESSED_EXTENSION] for each in (request, other)] == [5, 6]


def test_what_counts_for_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: List[Any] = []
    monkeypatch.setattr(module, "context_for", lambda *arguments: asked.append(arguments))
    mock = httpx.MockTransport(lambda request: httpx.Response(200))
    on_transport(lambda **settings: mock, with_defaults({}))
    on_transport(lambda **settings: mock, with_defaults({"verify": False, "cert": "client.pem", "trust_env": False}))
    assert asked == [(True, None, True), (False, "client.pem", False)]


def test_proxies_go_the_way_of_httpx() -> None:
    client, asynchronous = DefaultHttpxClient(proxy="http://p:1"), DefaultAsyncHttpxClient(proxy="http://p:1")
    assert [of_httpx(each) for each in client._mounts.values()] == [True]
    assert [type(each) for each in asynchronous._mounts.values()] == [PooledTransport]
    client.close()


def test_a_synchronous_client_keeps_to_httpx_where_it_is_told_to() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200))
    assert DefaultHttpxClient(transport=mock)._transport is mock
    client = DefaultHttpxClient(http1=True, verify=False)
    assert of_httpx(client._transport)
    client.close()


def test_clients_of_httpx2(httpx2: Any) -> None:
    client, asynchronous = DefaultHttpx2Client(timeout=httpx.Timeout(2)), DefaultAsyncHttpx2Client()
    assert isinstance(client, httpx2.Client)
    assert isinstance(asynchronous, httpx2.AsyncClient)
    assert client.timeout == httpx2.Timeout(2)
    assert asynchronous.timeout == httpx2.Timeout(600, connect=5)
    assert client.follow_redirects
    client.close()


def test_redirects_are_followed(loopback: Any) -> None:
    with default_client() as client:
        response = client.get(f"{loopback.url}/redirect?to=/echo")
    assert response.url.path == "/echo"


def test_cookies_that_a_response_sets_are_kept(loopback: Any) -> None:
    with DefaultHttpxClient() as client:
        client.get(f"{loopback.url}/echo")
        assert not client.cookies
        client.get(f"{loopback.url}/cookie")
        assert client.get(f"{loopback.url}/echo").json()["headers"]["cookie"] == "taste=sweet"
