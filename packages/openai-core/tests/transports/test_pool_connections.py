"""The connections of one event loop, without requests over them."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest

from openai_core.transports import pool

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


def limits(most: Any = 1000, idle: Any = 100, expiry: Any = 5.0) -> httpx.Limits:
    return httpx.Limits(max_connections=most, max_keepalive_connections=idle, keepalive_expiry=expiry)


async def test_a_connection_that_is_given_up_ends_at_once(loopback: Any) -> None:
    connections = pool._Connections(limits(), {})
    request = httpx.Request("GET", f"{loopback.url}/stall", extensions={"timeout": {}})
    member = await connections.take(request)
    response = await member.transport.handle_async_request(request)
    await loopback.has("open_connections", 1)
    connections.discard(member)  # which is still held here
    await loopback.has("open_connections", 0)
    await response.aclose()
    await member.transport.aclose()


@pytest.mark.parametrize(
    ("idle", "surplus", "sound"), [(True, False, True), (True, True, False), (False, False, False)]
)
async def test_what_another_request_may_use(
    idle: bool, surplus: bool, sound: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    connections = pool._Connections(limits(), {})
    member = await connections.take(httpx.Request("GET", "http://api.test"))
    connection: Any = SimpleNamespace(is_idle=lambda: idle)
    monkeypatch.setattr(pool, "has_surplus", lambda each: each is connection and surplus)
    monkeypatch.setattr(member.transport._pool, "_connections", [connection])
    assert member.is_sound() is sound


async def test_a_finalizer_in_any_thread_gives_up_a_connection() -> None:
    connections = pool._Connections(limits(most=1), {})
    member = await connections.take(httpx.Request("GET", "http://api.test"))
    thread = threading.Thread(target=connections.discard_soon, args=(member,))
    thread.start()
    thread.join()
    for _ in range(1000):
        if member not in connections._members:
            break
        await anyio.sleep(0.001)
    assert connections._permits is not None
    assert connections._permits.value == 1


async def test_idle_connections_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool._Member, "is_sound", lambda self: True)
    connections = pool._Connections(limits(idle=1), {})
    request = httpx.Request("GET", "http://api.test")
    first, second = await connections.take(request), await connections.take(request)
    for _ in range(3):
        connections.give_back(first)
        assert connections._idle_count == 1
        await connections.close_surplus()
        assert await connections.take(request) is first
        assert connections._idle_count == 0
    connections.give_back(first)
    connections.give_back(second)
    await connections.close_surplus()
    assert connections._idle_count == 1
    assert connections._members == {second}


async def test_closing_ends_what_is_idle_and_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool._Member, "is_sound", lambda self: True)
    connections = pool._Connections(limits(), {})
    request = httpx.Request("GET", "http://api.test")
    idle, used = await connections.take(request), await connections.take(request)
    connections.give_back(idle)
    await connections.aclose()
    assert connections.closed
    assert (connections._idle, connections._members, connections._idle_count) == ({}, set(), 0)
    connections.give_back(used)
    assert (connections._idle, connections._idle_count) == ({}, 0)


async def test_a_place_is_given_back_where_making_room_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken() -> None:
        raise LookupError

    for most in (1, None):
        connections = pool._Connections(limits(most=most), {})
        monkeypatch.setattr(connections, "_close_expired", broken)
        connections._next_sweep = 0
        with pytest.raises(LookupError):
            await connections.take(httpx.Request("GET", "http://api.test"))
        assert connections._permits is None or connections._permits.value == 1


async def test_what_comes_back_after_the_end_is_not_kept() -> None:
    connections = pool._Connections(limits(most=1), {})
    member = await connections.take(httpx.Request("GET", "http://api.test"))
    connections.drop()
    connections.give_back(member)
    assert connections.closed
    assert not connections._idle
    assert connections._permits is not None
    assert connections._permits.value == 1


async def test_idle_connections_are_forgotten_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool._Member, "is_sound", lambda self: True)
    connections = pool._Connections(limits(), {})
    member = await connections.take(httpx.Request("GET", "http://api.test"))
    connections.give_back(member)
    assert connections._idle_count == 1
    connections.drop()
    assert (connections._idle, connections._members, connections._idle_count) == ({}, set(), 0)


@pytest.mark.parametrize("seconds", [5, 6])
async def test_all_idle_connections_may_expire(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(pool, "monotonic", lambda: now[0])
    monkeypatch.setattr(pool._Member, "is_sound", lambda self: True)
    connections = pool._Connections(limits(), {})
    request = httpx.Request("GET", "http://api.test")
    first, second = await connections.take(request), await connections.take(request)
    connections.give_back(first)
    connections.give_back(second)
    assert connections._idle_count == 2
    now[0] += seconds
    third = await connections.take(request)
    assert third not in (first, second)
    assert connections._members == {third}
    assert connections._idle_count == 0
