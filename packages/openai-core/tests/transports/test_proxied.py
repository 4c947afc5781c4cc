from __future__ import annotations

import ssl
import sys
from types import SimpleNamespace
from typing import Any, List

import httpx
import pytest

from openai_core.errors import ConfigurationError, MissingDependencyError
from openai_core.transports.contexts import shared_ssl_context
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpx2Client, DefaultHttpxClient
from openai_core.transports.proxied import RoutedTransport, given_proxy, library_proxy
from openai_core.transports.proxies import ProxyRules, proxy_of


@pytest.fixture(autouse=True)
def _one_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme.upper()}_PROXY", raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test")
    monkeypatch.setenv("NO_PROXY", "direct.test,::1/128")


def way_of(client: Any, url: str) -> str:
    mount = client._transport_for_url(httpx.URL(url))
    if isinstance(mount, RoutedTransport):
        mount = mount._transport_for(httpx.URL(url))
    return "direct" if mount is client._transport else type(mount).__name__


@pytest.mark.parametrize(
    ("client_class", "settings", "through_proxy"),
    [
        (DefaultHttpxClient, {}, "HTTPTransport"),
        (DefaultHttpxClient, {"http_transport": "httpx"}, "HTTPTransport"),
        (DefaultHttpxClient, {"http1": True}, "HTTPTransport"),
        (DefaultAsyncHttpxClient, {}, "PooledTransport"),
        (DefaultAsyncHttpxClient, {"http_transport": "httpx"}, "PooledTransport"),
        (DefaultAsyncHttpxClient, {"http1": True}, "AsyncHTTPTransport"),
    ],
)
def test_each_client_follows_the_rules(client_class: Any, settings: Any, through_proxy: str) -> None:
    client = client_class(mounts={"https://own.test": None}, **settings)
    assert way_of(client, "https://api.test") == through_proxy
    assert way_of(client, "https://direct.test") == "direct"
    assert way_of(client, "http://api.test") == "direct"
    assert way_of(client, "https://[::1]") == "direct"
    assert way_of(client, "https://own.test") == "direct"
    deaf = client_class(trust_env=False, **settings)
    assert way_of(deaf, "https://api.test") == "direct"
    explicit = client_class(proxy="http://proxy.test", **settings)
    assert way_of(explicit, "http://direct.test") == through_proxy


def test_a_mount_of_the_caller_goes_before_the_proxy() -> None:
    own = httpx.MockTransport(lambda request: httpx.Response(200))
    with DefaultHttpxClient(proxy="http://proxy.test", mounts={"all://": own}) as client:
        assert client._transport_for_url(httpx.URL("https://api.test")) is own
        assert len(client._mounts) == 1
    with DefaultHttpxClient(mounts={"all://": own}) as client:
        assert client._transport_for_url(httpx.URL("https://api.test")) is own
        assert len(client._mounts) == 1


def test_connections_to_a_proxy_are_hardened() -> None:
    with DefaultHttpxClient() as client:
        mount: Any = client._transport_for_url(httpx.URL("https://api.test"))
        pool = mount._transport_for(httpx.URL("https://api.test"))._pool
    assert pool._optional_thread_lock.postpones(None) is False


def test_clients_of_httpx2_follow_the_rules(httpx2: Any) -> None:
    with DefaultHttpx2Client() as client:
        routed = client._transport_for_url(httpx2.URL("https://api.test"))
        assert isinstance(routed._transport_for(httpx2.URL("https://api.test")), httpx2.HTTPTransport)
        assert routed._transport_for(httpx2.URL("https://direct.test")) is client._transport
    with DefaultHttpx2Client(proxy=httpx.Proxy("http://proxy.test", auth=("me", "secret"))) as client:
        assert isinstance(client._transport_for_url(httpx2.URL("http://api.test")), httpx2.HTTPTransport)


def test_without_proxies_there_are_no_mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "")
    with DefaultHttpxClient() as client:
        assert not client._mounts
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test")
    monkeypatch.setenv("NO_PROXY", "*")
    with DefaultHttpxClient() as client:
        assert not client._mounts


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.anyio
async def test_transports_to_proxies_are_made_once_and_closed() -> None:
    made: List[Transport] = []

    def make(proxy: Any) -> Transport:
        made.append(Transport())
        return made[-1]

    direct = Transport()
    routed = RoutedTransport(ProxyRules({"https": "a.test", "http": "b.test"}), direct, make)
    for url in ("https://one.test", "https://two.test", "http://one.test"):
        routed._transport_for(httpx.URL(url))
    routed.close()
    await routed.aclose()
    assert [each.closed for each in made] == [2, 2]
    assert not direct.closed


@pytest.mark.anyio
async def test_each_request_is_answered_by_the_transport_of_its_way() -> None:
    def answering(text: str) -> httpx.MockTransport:
        return httpx.MockTransport(lambda request: httpx.Response(200, text=f"{text} {request.url.host}"))

    def make(proxy: Any) -> Any:
        return answering(f"through {proxy.url.host}")

    routed = RoutedTransport(ProxyRules({"https": "a.test", "no": "direct.test"}), answering("straight"), make)
    for host, text in (("api.test", "through a.test api.test"), ("direct.test", "straight direct.test")):
        request = httpx.Request("GET", f"https://{host}")
        assert routed.handle_request(request).read() == text.encode()
        assert await (await routed.handle_async_request(request)).aread() == text.encode()


@pytest.mark.parametrize("scheme", ["socks", "socks5", "socks5h"])
def test_socks_proxies_of_the_library(scheme: str) -> None:
    pytest.importorskip("socksio")
    proxy = given_proxy(f"{scheme}://me:secret@proxy.test")
    assert (str(proxy.url), proxy.auth) == ("socks5://proxy.test:1080", ("me", "secret"))


def test_proxies_of_the_library() -> None:
    proxy = library_proxy(proxy_of("https://me:secret@proxy.test", "`proxy`"))
    assert (str(proxy.url), proxy.auth) == ("https://proxy.test", ("me", "secret"))
    assert proxy.ssl_context is shared_ssl_context()
    assert given_proxy(proxy) is proxy
    assert given_proxy(httpx.URL("http://me:secret@proxy.test:1")).auth == ("me", "secret")
    with pytest.raises(ConfigurationError, match=r"`proxy` is 'http://é{80}:80', which is no usable proxy: "):
        given_proxy("http://me:secret@" + "é" * 80)


@pytest.mark.parametrize(
    "given", ["socks5://a.test", httpx.URL("socks5://a.test:1080"), httpx.Proxy("socks5://a.test:1080")]
)
def test_a_socks_proxy_needs_a_package(given: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    modules: Any = sys.modules
    monkeypatch.setitem(modules, "socksio", None)
    with pytest.raises(MissingDependencyError) as caught:
        given_proxy(given)
    assert str(caught.value) == (
        "`proxy` is 'socks5://a.test:1080', and a SOCKS proxy needs socksio, which is not installed; "
        "run `pip install openai[socks]`."
    )
    usual = httpx.Proxy("http://a.test:1080")
    assert given_proxy(usual) is usual


def test_version_4_of_socks_is_refused_by_name() -> None:
    message = r"`proxy` is 'socks4://a.test:1080', but HTTP requests need version 5 of SOCKS; name a socks5:// proxy\."
    with pytest.raises(ConfigurationError, match=message):
        given_proxy("socks4://a.test")


def test_proxies_of_the_other_library(httpx2: Any) -> None:
    other = given_proxy(httpx2.Proxy("http://proxy.test", auth=("me", "secret"), headers={"x-a": "1"}))
    assert isinstance(other, httpx.Proxy)
    assert (str(other.url), other.auth, other.headers["x-a"]) == ("http://proxy.test", ("me", "secret"), "1")
    assert other.ssl_context is None
    older: Any = SimpleNamespace(url=httpx2.URL("http://proxy.test"), auth=None, headers=httpx2.Headers())
    assert given_proxy(older).ssl_context is None
    context, headers = ssl.create_default_context(), [("x-a", "1"), ("x-a", "2")]
    secured = given_proxy(httpx2.Proxy("https://proxy.test", headers=headers, ssl_context=context))
    assert secured.ssl_context is context
    assert secured.headers.multi_items() == headers
