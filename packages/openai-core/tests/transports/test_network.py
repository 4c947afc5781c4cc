from __future__ import annotations

import socket
from types import SimpleNamespace
from typing import Any, Dict, List, Tuple

import httpcore
import pytest

from openai_core.transports.http1.readiness import Readiness
from openai_core.transports.network import Network, is_readable

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


def of_httpcore(anyio_backend: str) -> Network:
    return Network(httpcore.TrioBackend() if anyio_backend == "trio" else httpcore.AnyIOBackend())


async def test_a_connection_ends_at_once(loopback: Any, anyio_backend: str) -> None:
    backend = of_httpcore(anyio_backend)
    await backend.connect_tcp("127.0.0.1", loopback.port)
    await loopback.has("open_connections", 1)
    backend.abort()
    await loopback.has("open_connections", 0)
    backend.abort()


async def test_without_a_connection_nothing_ends(anyio_backend: str) -> None:
    of_httpcore(anyio_backend).abort()


STREAM: Any = object()


class FakeBackend(httpcore.AsyncNetworkBackend):
    def __init__(self) -> None:
        self.calls: Dict[str, Tuple[Any, ...]] = {}

    async def connect_unix_socket(self, *args: Any, **kwargs: Any) -> Any:
        self.calls["connect_unix_socket"] = args
        return STREAM

    async def sleep(self, seconds: float) -> None:
        self.calls["sleep"] = (seconds,)


async def test_the_rest_is_passed_on() -> None:
    backend = FakeBackend()
    wrapped = Network(backend)
    assert await wrapped.connect_unix_socket("/a") is STREAM
    await wrapped.sleep(3)
    wrapped.abort()  # of a stream of an unknown kind
    assert backend.calls == {"connect_unix_socket": ("/a",), "sleep": (3,)}


async def test_sockets_that_can_be_read() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert not is_readable(ours)
        theirs.send(b"x")
        assert is_readable(ours)
    assert is_readable(ours)


async def test_a_socket_may_have_the_number_0(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: List[int] = []
    monkeypatch.setattr(Readiness, "__init__", lambda self, descriptor: asked.append(descriptor))
    monkeypatch.setattr(Readiness, "is_readable", lambda self: False)
    assert is_readable(SimpleNamespace(fileno=lambda: 0)) is False
    assert asked == [0]
