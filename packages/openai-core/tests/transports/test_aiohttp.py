from __future__ import annotations

import sys
from typing import Any, Dict, List

import httpx
import pytest

from openai_core import public_names
from openai_core.errors import ConfigurationError
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.decompression import MAX_DECOMPRESSED_EXTENSION
from openai_core.transports.libraries import is_async_client
from openai_core.transports.request_factory import new_request

aiohttp = pytest.importorskip("aiohttp")


pytestmark = pytest.mark.anyio
LIMITS: Dict[str, Any] = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def request_for(client: Any, url: str, **changes: Any) -> httpx.Request:
    arguments: Dict[str, Any] = {"method": "POST", "headers": {}, "content": b"{}", "timeout": LIMITS}
    request: httpx.Request = new_request(client, url=url, **{**arguments, **changes})
    return request


async def test_it_is_a_client_of_httpx_with_the_defaults_of_the_sdk() -> None:
    async with DefaultAioHttpClient() as client:
        assert is_async_client(client)
        assert client.timeout == httpx.Timeout(600, connect=5)
        assert client.follow_redirects


def test_it_has_a_name_that_people_know() -> None:
    assert DefaultAioHttpClient in public_names.unnamed or DefaultAioHttpClient.__module__ == "openai"


@pytest.mark.parametrize("plain", [True, False])
async def test_the_bound_of_a_client_is_that_of_its_requests(plain: bool, loopback: Any) -> None:
    async with DefaultAioHttpClient(max_decompressed_bytes=5, auth=None if plain else ("me", "secret")) as client:
        request = request_for(client, f"{loopback.url}/echo")
        await client.send(request)
    assert request.extensions[MAX_DECOMPRESSED_EXTENSION] == 5


async def test_a_small_call(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        request = request_for(client, f"{loopback.url}/echo?a=1", headers={"X-A": "1"})
        response = await client.send(request)
    assert response.request is request
    assert response.is_closed
    assert (response.status_code, response.reason_phrase, response.http_version) == (200, "Fine", "HTTP/1.1")
    assert response.elapsed.total_seconds() > 0
    seen = response.json()
    assert (seen["method"], seen["target"], seen["body"]) == ("POST", "/echo?a=1", "{}")
    names = [name for name in seen["headers"] if name != "host"]
    assert names == ["accept", "accept-encoding", "connection", "user-agent", "x-a", "content-length"]


async def test_all_verbs_of_httpx_work(loopback: Any) -> None:
    async with DefaultAioHttpClient(base_url=loopback.url) as client:
        assert (await client.get("/echo")).json()["method"] == "GET"
        assert (await client.delete("/echo")).json()["method"] == "DELETE"
        assert (await client.put("/echo", content=b"")).json()["headers"]["content-length"] == "0"


async def test_a_closed_client_sends_nothing(loopback: Any) -> None:
    client = DefaultAioHttpClient()
    await client.get(loopback.url)
    await client.aclose()
    with pytest.raises(RuntimeError, match="closed"):
        await client.get(loopback.url)


async def test_redirects_are_followed(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(
            request_for(client, f"{loopback.url}/redirect?to=/echo", headers={"Authorization": "Bearer key"})
        )
    assert [step.status_code for step in response.history] == [307]
    seen = response.json()
    assert (seen["method"], seen["body"]) == ("POST", "{}")
    assert seen["headers"]["authorization"] == "Bearer key"
    assert loopback.paths == ["/redirect", "/echo"]


async def test_credentials_do_not_follow_to_another_origin(loopback: Any) -> None:
    elsewhere = loopback.url.replace("127.0.0.1", "localhost")
    async with DefaultAioHttpClient() as client:
        response = await client.send(
            request_for(
                client,
                f"{loopback.url}/redirect?status=303&to={elsewhere}/echo",
                headers={"Authorization": "Bearer key"},
            ),
            stream=True,
        )
        seen = await response.aread()
    assert b"Bearer" not in seen
    assert response.json()["method"] == "GET"


async def test_a_redirect_that_is_not_followed_says_where_it_leads(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        response = await client.send(request_for(client, f"{loopback.url}/redirect?to=/echo"), follow_redirects=False)
        assert response.status_code == 307
        assert response.next_request is not None
        assert (await client.send(response.next_request)).json()["body"] == "{}"
    assert loopback.paths == ["/redirect", "/echo"]


async def test_cookies_are_kept(loopback: Any) -> None:
    async with DefaultAioHttpClient() as client:
        await client.send(request_for(client, f"{loopback.url}/cookie"))
        assert client.cookies["taste"] == "sweet"
        seen = (await client.send(request_for(client, f"{loopback.url}/echo"))).json()
    assert seen["headers"]["cookie"] == "taste=sweet"


async def test_event_hooks_are_called(loopback: Any) -> None:
    seen: List[Any] = []

    async def note(thing: Any) -> None:
        seen.append(type(thing))

    async with DefaultAioHttpClient(event_hooks={"request": [note], "response": [note]}) as client:
        await client.get(loopback.url)
    assert seen == [httpx.Request, httpx.Response]


@pytest.mark.parametrize("where", ["client", "call", "url"])
async def test_authentication_of_httpx(where: str, loopback: Any) -> None:
    url = loopback.url.replace("//", "//me:secret@") if where == "url" else loopback.url
    async with DefaultAioHttpClient(auth=("me", "secret") if where == "client" else None) as client:
        arguments: Any = {"auth": ("me", "secret")} if where == "call" else {}
        seen = (await client.get(f"{url}/echo", **arguments)).json()
    assert seen["headers"]["authorization"].startswith("Basic ")


async def test_a_transport_of_ones_own_is_used() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200, text="mocked"))
    async with DefaultAioHttpClient(transport=mock) as client:
        assert (await client.get("http://api.test")).text == "mocked"


async def test_a_transport_that_is_put_in_later_is_used() -> None:
    async with DefaultAioHttpClient() as client:
        client._transport = httpx.MockTransport(lambda request: httpx.Response(200, text="mocked"))
        assert (await client.get("http://api.test")).text == "mocked"


def test_aiohttp_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "openai_core.transports.aiohttp_sessions")
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"pip install openai\[aiohttp\]"):
        DefaultAioHttpClient()
