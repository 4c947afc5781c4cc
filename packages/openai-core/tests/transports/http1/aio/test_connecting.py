from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import threading
from typing import Any, List

import pytest

from openai_core.transports.contexts import DeferredContext
from openai_core.transports.http1.aio import connecting
from openai_core.transports.http1.aio.connecting import connect
from openai_core.transports.http1.aio.connection import Connection

pytestmark = pytest.mark.anyio


def never() -> ssl.SSLContext:
    raise AssertionError


async def closed(connection: Any) -> None:
    connection.discard()
    await asyncio.sleep(0)


async def test_a_connection_in_clear(serve: Any) -> None:
    server = serve(lambda peer: peer.send(b"hello"))
    connection = await connect((b"http", b"127.0.0.1", server.port), never, 5)
    assert await connection.receive(5) == b"hello"
    await closed(connection)


async def test_a_connection_with_tls(serve: Any, server_context: Any, client_context: Any) -> None:
    server = serve(lambda peer: peer.send(b"hello"), server_context)
    connection = await connect((b"https", b"127.0.0.1", server.port), lambda: client_context, None)
    assert await connection.receive(5) == b"hello"
    assert connection.network_stream.get_extra_info("ssl_object").version() is not None
    await closed(connection)


async def test_certificates_are_read_in_a_thread(serve: Any, server_context: Any, certificate: Any) -> None:
    threads: List[Any] = []

    class Noting(DeferredContext):
        def build(self) -> ssl.SSLContext:
            threads.append(threading.current_thread())
            return super().build()

    server = serve(lambda peer: peer.send(b"hello"), server_context)
    context = Noting(certificate[0])
    for _ in range(2):
        connection = await connect((b"https", b"127.0.0.1", server.port), lambda: context, 5)
        assert await connection.receive(5) == b"hello"
        await closed(connection)
    assert len(threads) == 1
    assert threads != [threading.current_thread()]


async def test_http_1_is_offered(serve: Any, server_context: Any, client_context: Any) -> None:
    server_context.set_alpn_protocols(["h2", "http/1.1"])
    server = serve(lambda peer: peer.ended(), server_context)
    connection = await connect((b"https", b"127.0.0.1", server.port), lambda: client_context, 5)
    assert connection.network_stream.get_extra_info("ssl_object").selected_alpn_protocol() == "http/1.1"
    await closed(connection)


async def test_a_certificate_that_nobody_knows(serve: Any, server_context: Any) -> None:
    server = serve(lambda peer: None, server_context)
    with pytest.raises(ssl.SSLError):
        await connect((b"https", b"127.0.0.1", server.port), ssl.create_default_context, 5)
    await asyncio.sleep(0)


async def test_a_handshake_takes_at_most_its_time(serve: Any, client_context: Any) -> None:
    server = serve(lambda peer: peer.ended())
    with pytest.raises(socket.timeout):
        await connect((b"https", b"127.0.0.1", server.port), lambda: client_context, 0.05)
    await asyncio.sleep(0)


async def test_a_connection_that_could_not_be_made_is_discarded(
    serve: Any, server_context: Any, client_context: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: List[Any] = []

    class Noting(Connection):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            made.append(self)

    monkeypatch.setattr(connecting, "Connection", Noting)
    silent, unknown = serve(lambda peer: peer.ended()), serve(lambda peer: None, server_context)
    with pytest.raises(socket.timeout, match="timed out"):
        await connect((b"https", b"127.0.0.1", silent.port), lambda: client_context, 0.05)
    with pytest.raises(ssl.SSLError):
        await connect((b"https", b"127.0.0.1", unknown.port), ssl.create_default_context, 5)
    assert [connection._discarded for connection in made] == [True, True]
    await asyncio.sleep(0)


async def test_nobody_listens(serve: Any) -> None:
    server = serve(lambda peer: None)
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        await connect((b"http", b"127.0.0.1", server.port), never, 5)


async def test_there_is_no_such_host() -> None:
    with pytest.raises(OSError):
        await connect((b"http", b"host.invalid", None), never, 5)
    with pytest.raises(UnicodeError):
        await connect((b"http", b"a" * 70, 80), never, 5)


async def test_who_is_cancelled_leaves_no_connection_behind(serve: Any, client_context: Any) -> None:
    ended = []
    server = serve(lambda peer: ended.append(peer.ended()))
    task = asyncio.ensure_future(connect((b"https", b"127.0.0.1", server.port), lambda: client_context, 5))
    for _ in range(1000):
        await asyncio.sleep(0.001)
        if server.connections:
            break
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    for _ in range(1000):
        await asyncio.sleep(0.001)
        if ended:
            return
    raise AssertionError


# Of several addresses


class Begun:
    """A transport with TLS that a loop makes before the handshake is done, as loops do before Python 3.11."""

    closed = False

    def close(self) -> None:
        self.closed = True


class HalfSecured(asyncio.Protocol):
    """What a transport is handed to during a handshake."""

    def __init__(self, begun: Any) -> None:
        self._app_transport = begun


@pytest.mark.parametrize("begun", [Begun(), None])
async def test_a_transport_that_was_begun_is_closed_if_its_handshake_fails(
    begun: Any, serve: Any, client_context: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def start_tls(transport: Any, *rest: Any, **options: Any) -> Any:
        transport.set_protocol(HalfSecured(begun))
        transport.abort()
        raise ConnectionResetError

    monkeypatch.setattr(asyncio.get_running_loop(), "start_tls", start_tls)
    with pytest.raises(ConnectionResetError):
        await connect((b"https", b"127.0.0.1", serve(lambda peer: None).port), lambda: client_context, 5)
    assert begun is None or begun.closed


def server_on(*hosts: str) -> Any:
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, 1)) for host in hosts]


class Attempts:
    """Notes attempts; an address answers, fails, or does neither."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **outcomes: Any) -> None:
        self.begun: List[str] = []
        self.ended: List[str] = []
        self.sockets: List[Any] = []
        self._outcomes = outcomes
        monkeypatch.setattr(connecting, "_connected", self._connected)
        monkeypatch.setattr(connecting, "_SECONDS_TO_NEXT_ADDRESS", 0.002)

    async def _connected(self, loop: Any, address: Any) -> Any:
        host = address[4][0]
        self.begun.append(host)
        try:
            outcome = self._outcomes[host]
            if isinstance(outcome, Exception):
                raise outcome
            while outcome == "b" and "b" not in self.ended:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
            await asyncio.sleep(0 if outcome == "b" else outcome)
            sock = socket.socket()
            self.sockets.append(sock)
            return sock
        finally:
            self.ended.append(host)

    async def first(self, *hosts: str) -> socket.socket:
        sock = await connecting._first_of(asyncio.get_running_loop(), server_on(*hosts))
        await asyncio.sleep(0)
        return sock


async def test_one_address_needs_no_company(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = Attempts(monkeypatch, a=0)
    (await attempts.first("a")).close()
    assert attempts.begun == ["a"]


async def test_an_address_that_fails_is_followed_by_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = Attempts(monkeypatch, a=OSError("unreachable"), b=0, c=0)
    (await attempts.first("a", "b", "c")).close()
    assert attempts.begun == ["a", "b"]


async def test_a_slow_address_gets_company(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = Attempts(monkeypatch, a=10, b=0)
    (await attempts.first("a", "b")).close()
    assert attempts.ended == ["b", "a"]


async def test_an_address_is_slow_after_a_quarter_of_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: List[Any] = []
    wait, usual = asyncio.wait, connecting._SECONDS_TO_NEXT_ADDRESS

    async def noted(tasks: Any, timeout: Any, return_when: Any) -> Any:
        waits.append(timeout)
        return await wait(tasks, timeout=0 if timeout else None, return_when=return_when)

    attempts = Attempts(monkeypatch, a=10, b=0)
    monkeypatch.setattr(connecting, "_SECONDS_TO_NEXT_ADDRESS", usual)
    monkeypatch.setattr(asyncio, "wait", noted)
    (await attempts.first("a", "b")).close()
    assert waits == [0.25, None]


async def test_the_last_failure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = Attempts(monkeypatch, a=OSError("first"), b=OSError("second"))
    with pytest.raises(OSError, match="second"):
        await attempts.first("a", "b")
    with pytest.raises(OSError, match="the name has no address"):
        await attempts.first()


async def test_two_that_answer_at_once_leave_one_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asyncio, "wait", waits_for_all(asyncio.wait))
    attempts = Attempts(monkeypatch, a=0.01, b=0.005)
    sock = await attempts.first("a", "b")
    assert [each.fileno() >= 0 for each in attempts.sockets].count(True) == 1
    sock.close()


def waits_for_all(wait: Any) -> Any:
    async def all_of(tasks: Any, timeout: Any, return_when: Any) -> Any:
        return await wait(tasks, timeout=timeout)

    return all_of


@pytest.mark.parametrize("steps", range(12))
async def test_who_is_cancelled_leaves_no_socket_behind(
    serve: Any, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(lambda peer: peer.ended())
    monkeypatch.setattr(connecting, "_addresses", twice(connecting._addresses))
    task = asyncio.ensure_future(connect((b"http", b"127.0.0.1", server.port), never, 5))
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result().discard()
    for _ in range(3):
        await asyncio.sleep(0)
    gc.collect()


def twice(addresses: Any) -> Any:
    async def doubled(*args: Any) -> Any:
        return 2 * await addresses(*args)

    return doubled


async def test_who_is_cancelled_before_the_socket_is_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    sock = socket.socket()

    async def first_of(*args: Any) -> Any:
        return sock

    class Loop:
        async def create_connection(self, *args: Any, **options: Any) -> None:
            raise asyncio.CancelledError

    async def addresses(*args: Any) -> Any:
        return []

    monkeypatch.setattr(connecting, "_first_of", first_of)
    monkeypatch.setattr(connecting, "_addresses", addresses)
    loop: Any = Loop()
    connection: Any = type("Connection", (), {"origin": (b"http", b"a", None)})()
    with pytest.raises(asyncio.CancelledError):
        await connecting._open(loop, connection, never)
    assert sock.fileno() == -1


async def test_a_slow_address_may_be_the_only_one_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = Attempts(monkeypatch, a="b", b=OSError("unreachable"))
    (await attempts.first("a", "b")).close()
    assert attempts.ended == ["b", "a"]
