"""Sessions of aiohttp that go through a proxy."""

from __future__ import annotations

import asyncio
from typing import Any, List

import httpx
import pytest

from openai_core.transports import proxies
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.pool import PooledTransport

pytest.importorskip("aiohttp")
yarl = pytest.importorskip("yarl")

from openai_core.transports.aiohttp_bodies import Upload  # noqa: E402
from openai_core.transports.aiohttp_sessions import AiohttpTransport  # noqa: E402

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def test_requests_go_through_a_proxy(loopback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "getproxies", lambda: {"http": loopback.url})
    async with DefaultAioHttpClient() as client:
        assert (await client.get("http://api.test/number")).text == "1"
    login = httpx.Proxy(loopback.url, auth=("me", "secret"))
    async with DefaultAioHttpClient(proxy=login) as client:
        assert (await client.get("http://api.test/number")).text == "2"
        asked = (await client.get("http://api.test/echo")).json()
    assert asked["target"] == "http://api.test/echo"
    assert asked["headers"]["proxy-authorization"] == "Basic bWU6c2VjcmV0"


async def test_a_tunnel_that_the_proxy_refuses() -> None:
    heads: List[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 407 Who are you?\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    proxy = httpx.Proxy(url, auth=("me", "secret"), headers={"X-Tunnel": "yes"})
    async with DefaultAioHttpClient(proxy=proxy) as client:
        with pytest.raises(httpx.ProxyError, match=r"407 Who are you\?") as caught:
            await client.get("https://api.test/", headers={"X-Request": "yes"})
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__  # which shows the credentials
    (head,) = heads
    assert head.startswith(b"CONNECT api.test:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic bWU6c2VjcmV0\r\n" in head
    assert b"x-tunnel: yes\r\n" in head.lower()
    assert b"x-request" not in head.lower()
    server.close()
    await server.wait_closed()


async def test_a_tunnel_has_headers_of_its_own() -> None:
    transport = AiohttpTransport(proxy=httpx.Proxy("http://proxy.test:1", headers={"x-tunnel": "yes"}))
    request = httpx.Request("GET", "https://api.test/", headers={"x-request": "yes"})
    assert transport._headers_and_proxy(request, Upload(request)) == {
        "headers": [("Host", "api.test"), ("x-request", "yes")],
        "proxy": yarl.URL("http://proxy.test:1"),
        "proxy_headers": {"x-tunnel": "yes"},
    }


def test_httpx_sends_through_a_proxy_that_aiohttp_cannot_use() -> None:
    pytest.importorskip("socksio")
    client = DefaultAioHttpClient(proxy="socks5://proxy.test:1080")
    assert isinstance(client._transport_for_url(httpx.URL("https://api.test")), PooledTransport)
    usual = DefaultAioHttpClient(proxy="http://proxy.test:1080")
    assert isinstance(usual._transport_for_url(httpx.URL("https://api.test")), AiohttpTransport)
