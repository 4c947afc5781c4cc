from __future__ import annotations

import threading
from typing import Any, List

import h11
import httpcore
import httpx
import pytest

from openai_core.transports import hardened_pools
from openai_core.transports.hardened_pools import harden, has_surplus


def body_of(client: httpx.Client, url: str) -> Any:
    """Returns the body of httpcore of an unread response."""
    return client.send(client.build_request("GET", url), stream=True).stream._stream._httpcore_stream  # type: ignore[attr-defined]


@pytest.fixture
def client(loopback: Any) -> Any:
    with httpx.Client() as client:
        harden(client._transport)
        yield client


def test_a_pool_is_repaired_once(client: httpx.Client) -> None:
    pool = client._transport._pool  # type: ignore[attr-defined]
    kind, lock = type(pool), pool._optional_thread_lock
    harden(client._transport)
    assert type(pool) is kind
    assert pool._optional_thread_lock is lock
    assert isinstance(pool, httpcore.ConnectionPool)
    assert repr(pool).startswith("<ConnectionPool [")
    assert kind.__module__ == httpcore.ConnectionPool.__module__


def test_each_class_is_repaired_once(client: httpx.Client, loopback: Any) -> None:
    with httpx.Client() as other:
        harden(other._transport)
        for one, another in (
            (client._transport, other._transport),
            (client._transport._pool, other._transport._pool),  # type: ignore[attr-defined]
            (body_of(client, loopback.url), body_of(other, loopback.url)),
        ):
            assert type(one) is type(another)


def test_what_is_repaired_keeps_its_name(client: httpx.Client, loopback: Any) -> None:
    transport, body = type(client._transport), type(body_of(client, loopback.url))
    assert (transport.__name__, transport.__qualname__) == ("HTTPTransport", "HTTPTransport")
    assert transport.__module__ == httpx.HTTPTransport.__module__
    assert (body.__name__, body.__qualname__) == ("PoolByteStream", "PoolByteStream")


class PooledTransport(httpx.BaseTransport):
    """Somebody's own transport, with a pool that is none of httpcore's."""

    def __init__(self) -> None:
        self._pool = object()


@pytest.mark.parametrize(
    "transport", [None, httpx.MockTransport(lambda request: httpx.Response(200)), PooledTransport()]
)
def test_other_transports_stay_as_they_are(transport: Any) -> None:
    kind, parts = type(transport), dict(getattr(transport, "__dict__", {}))
    harden(transport)
    assert type(transport) is kind
    assert getattr(transport, "__dict__", {}) == parts


def test_pools_of_proxies_are_repaired_too() -> None:
    with httpx.HTTPTransport(proxy=httpx.Proxy("http://127.0.0.1:1")) as transport:
        harden(transport)
        assert isinstance(transport._pool, httpcore.HTTPProxy)
        assert transport._pool._optional_thread_lock.postpones(None) is False


def test_pools_of_httpx2_are_repaired_too(httpx2: Any, loopback: Any) -> None:
    with httpx2.Client() as client:
        harden(client._transport)
        assert client.get(loopback.url).text == client.get(loopback.url).text


def test_bodies_of_test_doubles_stay_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = httpcore.Response(200, content=b"double")
    monkeypatch.setattr(httpcore.ConnectionPool, "handle_request", lambda self, request: answer)
    with httpx.Client() as client:
        harden(client._transport)
        assert client.get("http://a").text == "double"


def test_a_body_that_is_forgotten_inside_the_pool_is_closed_outside(client: httpx.Client, loopback: Any) -> None:
    pool = client._transport._pool  # type: ignore[attr-defined]
    body = body_of(client, f"{loopback.url}/stall")
    with pool._optional_thread_lock:
        body.close()
        assert not body._closed
    assert body._closed
    assert pool.connections == []


def test_another_thread_waits_for_the_pool(client: httpx.Client, loopback: Any) -> None:
    pool = client._transport._pool  # type: ignore[attr-defined]
    body = body_of(client, f"{loopback.url}/stall")
    thread = threading.Thread(target=body.close)
    with pool._optional_thread_lock:
        thread.start()
        thread.join(0.05)
        assert thread.is_alive()
    thread.join()
    assert pool.connections == []


def test_a_forgotten_body_is_closed(client: httpx.Client, loopback: Any) -> None:
    pool = client._transport._pool  # type: ignore[attr-defined]
    response = client.send(client.build_request("GET", f"{loopback.url}/stall"), stream=True)
    response.stream._response = None  # type: ignore[attr-defined]
    assert len(pool.connections) == 1
    del response
    assert pool.connections == []


def test_another_thread_may_close_what_was_postponed(client: httpx.Client, loopback: Any) -> None:
    lock = client._transport._pool._optional_thread_lock  # type: ignore[attr-defined]

    class Taken:
        """Full when looked at, empty when taken from."""

        def __bool__(self) -> bool:
            return True

        def popleft(self) -> None:
            raise IndexError

    lock._postponed = Taken()
    with lock:
        pass
    assert not lock.postpones(None)


def test_a_child_uses_no_connection_of_its_parent(
    client: httpx.Client, loopback: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = client._transport._pool  # type: ignore[attr-defined]
    body = body_of(client, f"{loopback.url}/stall")
    client.get(loopback.url)
    inherited = list(pool.connections)
    assert len(inherited) == 2
    monkeypatch.setattr(hardened_pools, "forks", lambda: 1)
    client.get(loopback.url)
    assert len(pool.connections) == 1
    assert pool.connections[0] not in inherited
    assert pool._requests == []
    body.close()
    assert body._closed
    assert len(pool.connections) == 1


class FakeStream:
    """A network stream in layers, as httpcore wraps those of anyio and trio."""

    def __init__(self, **attributes: Any) -> None:
        self.__dict__.update(attributes)

    def get_extra_info(self, name: str) -> Any:
        return self.__dict__.get(name)


class FakeConnection:
    def __init__(self, **attributes: Any) -> None:
        self.__dict__.update(attributes)


class FakeBuffer:
    def __init__(self, size: int) -> None:
        self._size = size

    def pending(self) -> int:
        return self._size


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (FakeStream(), False),
        (FakeStream(ssl_object=FakeBuffer(0)), False),
        (FakeStream(ssl_object=FakeBuffer(3)), True),
        (FakeStream(_stream=FakeStream(_protocol=FakeConnection(read_queue=[]))), False),
        (FakeStream(_stream=FakeStream(_protocol=FakeConnection(read_queue=[b"x"]))), True),
        (FakeStream(_stream=FakeStream(_read_bio=FakeConnection(pending=0))), False),
        (FakeStream(_stream=FakeStream(_read_bio=FakeConnection(pending=5))), True),
        (FakeStream(_stream=FakeStream(_incoming=FakeConnection(pending=5))), True),
        (FakeStream(_stream=FakeStream(transport_stream=FakeStream(_protocol=FakeConnection(read_queue=[b""])))), True),
    ],
)
def test_buffers_below_http(stream: Any, expected: bool) -> None:
    connection = FakeConnection(_h11_state=h11.Connection(h11.CLIENT), _network_stream=stream)
    assert has_surplus(FakeConnection(_connection=connection)) is expected


def test_bytes_in_the_parser() -> None:
    state = h11.Connection(h11.CLIENT)
    state.receive_data(b"HTTP")
    assert has_surplus(FakeConnection(_h11_state=state, _network_stream=FakeStream()))


@pytest.mark.parametrize("connection", [FakeConnection(), FakeConnection(_connection=None)])
def test_connections_without_http_1(connection: Any) -> None:
    assert has_surplus(connection) is False


def test_many_threads_over_one_pool(client: httpx.Client, loopback: Any) -> None:
    answers: List[int] = []

    def work() -> None:
        answers.extend(client.get(loopback.url).status_code for _ in range(20))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [200] * 80
