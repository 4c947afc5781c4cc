from __future__ import annotations

import socket
from typing import Any, Iterator

import httpx
import pytest

from openai_core.transports.http1 import forks
from openai_core.transports.http1.pool import Origin
from openai_core.transports.http1.sync.connection import Connection
from openai_core.transports.http1.sync.pool import ProcessPool

ORIGIN: Origin = (b"http", b"a", None)


@pytest.fixture
def connection() -> Iterator[Connection]:
    ours, theirs = socket.socketpair()
    yield Connection(ours, ORIGIN)
    theirs.close()


def taken(connection: Any) -> ProcessPool:
    """A pool with one place, which is taken, and with a connection that is used."""
    pool = ProcessPool(httpx.Limits(max_connections=1))
    connection.place = pool.places.take()
    assert connection.place is not None
    pool.pool.add(connection)
    return pool


def test_what_can_be_used_again_is_kept(connection: Connection) -> None:
    pool = taken(connection)
    place = connection.place  # which is held here, so that it is not given back because it is forgotten
    pool.end(connection, reusable=True)
    assert connection.place is None is not place
    assert pool.pool.take(ORIGIN) is connection
    assert pool.places.take()


def test_a_connection_may_have_no_place_yet(connection: Connection) -> None:
    pool = ProcessPool(httpx.Limits(max_connections=1))
    pool.end(connection, reusable=False)
    held = pool.places.take()
    assert held is not None
    assert pool.places.take() is None


def test_what_cannot_is_closed(connection: Connection) -> None:
    pool = taken(connection)
    pool.end_from_finalizer(connection)
    assert pool.pool.take(ORIGIN) is None
    assert pool.places.take()
    assert connection.network_stream.get_extra_info("socket").fileno() == -1


def test_in_a_child_process_it_is_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = ProcessPool(httpx.Limits())
    assert not pool.is_inherited()
    monkeypatch.setattr(forks, "_count", 1)
    assert pool.is_inherited()
