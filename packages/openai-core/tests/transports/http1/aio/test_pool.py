from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from openai_core.transports.http1 import forks
from openai_core.transports.http1.aio.pool import LoopPool

pytestmark = pytest.mark.anyio


def taken(pair: Any) -> LoopPool:
    """A pool with one place, which is taken, and with a connection that is used."""
    pool = LoopPool(httpx.Limits(max_connections=1))
    assert pool.places.take()
    pool.pool.add(pair.connection)
    return pool


async def test_what_can_be_used_again_is_kept(pair: Any) -> None:
    pool = taken(pair)
    pool.end(pair.connection, reusable=True)
    assert pool.pool.take(pair.connection.origin) is pair.connection
    assert pool.places.take()


async def test_what_cannot_is_closed(pair: Any) -> None:
    pool = taken(pair)
    pool.end(pair.connection, reusable=False)
    assert pool.pool.take(pair.connection.origin) is None
    assert pool.places.take()
    assert not pair.connection.is_sound()


async def test_a_finalizer_may_run_in_any_thread(pair: Any) -> None:
    pool = taken(pair)
    thread = threading.Thread(target=pool.end_from_finalizer, args=(pair.connection,))
    thread.start()
    thread.join()
    assert not pool.places.take()
    await asyncio.sleep(0)
    assert pool.places.take()
    assert not pool.pool._open


async def test_in_a_child_process_it_cannot_be_used(pair: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    pool = taken(pair)
    assert not pool.is_inherited()
    monkeypatch.setattr(forks, "_count", 1)
    assert pool.is_inherited()
    pool.end_from_finalizer(pair.connection)
    await asyncio.sleep(0)
    assert not pool.places.take()


async def test_closing_ends_what_is_under_way(pair: Any) -> None:
    pool = taken(pair)
    waiting = asyncio.ensure_future(pair.connection.receive(None))
    await asyncio.sleep(0)
    await pool.aclose()
    assert pool.closed
    with pytest.raises(ConnectionAbortedError):
        await waiting


async def test_dropping_needs_no_loop(pair: Any) -> None:
    pool = taken(pair)
    pool.drop()
    assert pool.closed
    assert pair.ours.fileno() == -1


def test_a_finalizer_may_run_after_the_loop() -> None:
    async def make() -> LoopPool:
        return LoopPool(httpx.Limits())

    pool = asyncio.run(make())
    connection: Any = object()
    pool.end_from_finalizer(connection)
