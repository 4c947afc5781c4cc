from __future__ import annotations

import socket
import ssl
from typing import Any, List

import pytest

from openai_core.transports.http1.sync import connecting
from openai_core.transports.http1.sync.connecting import connect


def never() -> ssl.SSLContext:
    raise AssertionError


def test_a_connection_in_clear(serve: Any) -> None:
    server = serve(lambda peer: peer.send(b"hello"))
    connection = connect((b"http", b"127.0.0.1", server.port), never, 5)
    assert connection.receive(5) == b"hello"
    sock = connection.network_stream.get_extra_info("socket")
    assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    connection.discard()


def test_a_connection_with_tls(serve: Any, server_context: Any, client_context: Any) -> None:
    server = serve(lambda peer: peer.send(b"hello"), server_context)
    connection = connect((b"https", b"127.0.0.1", server.port), lambda: client_context, None)
    assert connection.receive(5) == b"hello"
    connection.discard()


def test_http_1_is_offered(serve: Any, server_context: Any, client_context: Any) -> None:
    server_context.set_alpn_protocols(["h2", "http/1.1"])
    server = serve(lambda peer: peer.ended(), server_context)
    connection = connect((b"https", b"127.0.0.1", server.port), lambda: client_context, 5)
    assert connection.network_stream.get_extra_info("ssl_object").selected_alpn_protocol() == "http/1.1"
    connection.discard()


def test_a_certificate_that_nobody_knows(serve: Any, server_context: Any) -> None:
    server = serve(lambda peer: None, server_context)
    with pytest.raises(ssl.SSLError):
        connect((b"https", b"127.0.0.1", server.port), ssl.create_default_context, 5)


def test_a_handshake_takes_at_most_its_time(serve: Any, client_context: Any) -> None:
    server = serve(lambda peer: peer.ended())
    with pytest.raises(socket.timeout):
        connect((b"https", b"127.0.0.1", server.port), lambda: client_context, 0.05)


def test_nobody_listens(serve: Any) -> None:
    server = serve(lambda peer: None)
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        connect((b"http", b"127.0.0.1", server.port), never, 5)


def test_there_is_no_such_host() -> None:
    with pytest.raises(OSError):
        connect((b"http", b"host.invalid", None), never, 5)
    with pytest.raises(UnicodeError):
        connect((b"http", b"a" * 70, 80), never, 5)


# Of several addresses

V6 = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("v6", 1))
V4 = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("v4", 1))


class Sockets:
    """Notes attempts; an address answers, or fails in a given way."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, infos: List[Any], **outcomes: Any) -> None:
        self.attempts: List[Any] = []
        self.closed = 0
        outer = self

        class Fake:
            def __init__(self, *kind: Any) -> None:
                self.timeout: Any = None

            def settimeout(self, timeout: Any) -> None:
                self.timeout = timeout

            def connect(self, address: Any) -> None:
                outer.attempts.append((address[0], self.timeout and round(self.timeout, 1)))
                if address[0] in outcomes:
                    raise outcomes[address[0]]

            def setsockopt(self, *_: int) -> None:
                pass

            def close(self) -> None:
                outer.closed += 1

        monkeypatch.setattr(socket, "socket", Fake)
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: infos)
        monkeypatch.setattr(connecting, "monotonic", lambda: 0.0)


def test_an_address_that_fails_is_followed_by_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    sockets = Sockets(monkeypatch, [], v6=OSError("unreachable"))
    connecting._open([V6, V4], 4.0)
    assert sockets.attempts == [("v6", 2.0), ("v4", 4.0)]
    assert sockets.closed == 1


def test_without_a_limit_each_address_has_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    sockets = Sockets(monkeypatch, [], v6=OSError("unreachable"))
    connecting._open([V6, V4], None)
    assert sockets.attempts == [("v6", None), ("v4", None)]


def test_the_last_failure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    sockets = Sockets(monkeypatch, [], v6=OSError("first"), v4=OSError("second"))
    with pytest.raises(OSError, match="second"):
        connecting._open([V6, V4], 4.0)
    assert sockets.closed == 2
    with pytest.raises(OSError, match="the name has no address"):
        connecting._open([], 4.0)


def test_ctrl_c_leaves_no_socket_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    sockets = Sockets(monkeypatch, [], v6=KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        connecting._open([V6], 4.0)
    assert sockets.closed == 1


def test_the_handshake_has_the_time_that_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    sockets, clock, timeouts = Sockets(monkeypatch, [V4]), iter([0.0, 1.0, 3.0]), []
    monkeypatch.setattr(connecting, "monotonic", lambda: next(clock))

    class Context:
        def set_alpn_protocols(self, names: List[str]) -> None:
            assert names == ["http/1.1"]

        def wrap_socket(self, sock: Any, server_hostname: str) -> None:
            timeouts.append(sock.timeout)
            raise OSError(f"no {server_hostname}")

    context: Any = Context()
    with pytest.raises(OSError, match="no host"):
        connect((b"https", b"host", None), lambda: context, 4.0)
    assert timeouts == [1.0]
    assert sockets.closed == 1


def test_when_the_time_is_over_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    Sockets(monkeypatch, [])
    with pytest.raises(socket.timeout):
        connecting._open([V6], 0.0)
