from __future__ import annotations

import select
import socket
from typing import Any, Iterator, List, Tuple

import pytest

from openai_core.transports.http1.readiness import Readiness


@pytest.fixture(params=["poll", "select"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """With `select.poll`, and as on a platform that lacks it."""
    if request.param == "select":
        monkeypatch.delattr(select, "poll", raising=False)
    elif not hasattr(select, "poll"):
        pytest.skip("there is no poll here")
    return request.param


@pytest.fixture
def pair() -> Iterator[Tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    yield ours, theirs
    ours.close()
    theirs.close()


def test_bytes_can_be_read(way: str, pair: Any) -> None:
    ready = Readiness(pair[0])
    assert not ready.is_readable()
    pair[1].send(b"x")
    assert ready.is_readable()


def test_asking_does_not_wait(pair: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: List[Any] = []

    def nothing(readable: Any, writable: Any, failed: Any, seconds: Any) -> Any:
        waits.append(seconds)
        return [], [], []

    monkeypatch.delattr(select, "poll", raising=False)
    monkeypatch.setattr(select, "select", nothing)
    assert not Readiness(pair[0]).is_readable()
    assert Readiness(pair[0]).wait(1.5) == (False, False)
    assert waits == [0, 1.5]


def test_poll_is_asked_in_milliseconds(pair: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: List[Any] = []

    class Poll:
        def register(self, descriptor: int, events: int) -> None:
            assert descriptor == pair[0].fileno()

        def poll(self, milliseconds: Any) -> Any:
            waits.append(milliseconds)
            return []

    monkeypatch.setattr(select, "poll", Poll, raising=False)
    ready = Readiness(pair[0])
    assert not ready.is_readable()
    assert ready.wait(1.5) == (False, False)
    assert ready.wait(None) == (False, False)
    assert waits == [0, 1500, None]


def test_the_end_can_be_read(way: str, pair: Any) -> None:
    ready = Readiness(pair[0].fileno())
    pair[1].close()
    assert ready.is_readable()


def test_waiting_for_either(way: str, pair: Any) -> None:
    ready = Readiness(pair[0])
    assert ready.wait(1) == (False, True)
    pair[1].send(b"x")
    assert ready.wait(None) == (True, True)


def test_waiting_for_nothing(way: str, pair: Any) -> None:
    pair[0].setblocking(False)
    with pytest.raises(BlockingIOError):
        while True:
            pair[0].send(b"x" * 65536)
    assert Readiness(pair[0]).wait(0.001) == (False, False)
