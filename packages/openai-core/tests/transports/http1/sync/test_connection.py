from __future__ import annotations

import socket
import ssl
import threading
from typing import Any, Iterator

import pytest

from openai_core.transports.http1 import forks
from openai_core.transports.http1.pool import Origin
from openai_core.transports.http1.readiness import Readiness
from openai_core.transports.http1.sync.connection import Connection

ORIGIN: Origin = (b"http", b"a", None)


class Pair:
    def __init__(self) -> None:
        self.sock, self.peer = socket.socketpair()
        self.connection = Connection(self.sock, ORIGIN)


@pytest.fixture
def pair() -> Iterator[Pair]:
    pair = Pair()
    yield pair
    pair.connection.discard()
    pair.peer.close()


def test_bytes_to_and_fro(pair: Pair) -> None:
    pair.connection.send(b"question", None)
    assert pair.peer.recv(100) == b"question"
    pair.peer.send(b"answer")
    assert pair.connection.receive(5) == b"answer"
    pair.peer.close()
    assert pair.connection.receive(5) == b""


def test_more_is_taken_at_once_where_much_waits(pair: Pair) -> None:
    for sock, room in ((pair.peer, socket.SO_SNDBUF), (pair.sock, socket.SO_RCVBUF)):
        sock.setsockopt(socket.SOL_SOCKET, room, 1024 * 1024)  # some systems keep little for a pair of sockets
    pair.peer.sendall(b"x" * 140_000)
    assert [len(pair.connection.receive(5)) for _ in range(2)] == [65_536, 140_000 - 65_536]
    pair.peer.sendall(b"x" * 70_000)
    assert [len(pair.connection.receive(5)) for _ in range(2)] == [65_536, 70_000 - 65_536]


def test_receiving_takes_at_most_its_time(pair: Pair) -> None:
    with pytest.raises(socket.timeout):
        pair.connection.receive(0.001)


def test_sending_takes_at_most_its_time(pair: Pair) -> None:
    with pytest.raises(socket.timeout):
        pair.connection.send(b"x" * 10_000_000, 0.01)


def test_a_part_is_sent(pair: Pair) -> None:
    rest, arrived = pair.connection.send_part(memoryview(b"part"), 5)
    assert (bytes(rest), arrived) == (b"", None)
    assert pair.peer.recv(100) == b"part"


def test_what_arrives_interrupts_a_part(pair: Pair) -> None:
    pair.peer.send(b"no")
    rest, arrived = pair.connection.send_part(memoryview(b"part"), 5)
    assert (bytes(rest), arrived) == (b"part", b"no")


def test_what_arrives_interrupts_a_part_that_does_not_get_through(pair: Pair) -> None:
    def refuse() -> None:
        pair.peer.recv(1)
        pair.peer.send(b"no")

    thread = threading.Thread(target=refuse)
    thread.start()
    rest, arrived = pair.connection.send_part(memoryview(b"x" * 10_000_000), 5)
    thread.join()
    assert 0 < len(rest) < 10_000_000
    assert arrived == b"no"


def test_a_part_takes_at_most_its_time(pair: Pair) -> None:
    with pytest.raises(socket.timeout, match="timed out"):
        pair.connection.send_part(memoryview(b"x" * 10_000_000), 0.01)


def test_it_is_sound_while_nothing_arrives(pair: Pair) -> None:
    assert pair.connection.is_sound()
    pair.peer.send(b"surplus")
    assert not pair.connection.is_sound()


def test_it_is_not_sound_once_it_was_closed(pair: Pair) -> None:
    pair.peer.close()
    assert not pair.connection.is_sound()


def test_it_is_not_sound_in_another_process(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forks, "_count", 1)
    assert not pair.connection.is_sound()


def test_it_can_be_ended_from_outside(pair: Pair) -> None:
    threading.Timer(0.01, pair.connection.interrupt).start()
    assert pair.connection.receive(None) == b""
    pair.connection.discard()
    pair.connection.interrupt()


def test_it_tells_of_itself(pair: Pair) -> None:
    stream = pair.connection.network_stream
    assert stream.get_extra_info("socket") is pair.sock
    assert stream.get_extra_info("ssl_object") is None
    assert stream.get_extra_info("is_readable") is False


def test_one_that_is_forgotten_is_closed(pair: Pair) -> None:
    connection = Connection(pair.sock, ORIGIN)
    del connection
    assert pair.peer.recv(1) == b""


def test_what_is_no_data_yet_is_waited_for(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    states = iter([(True, False), (False, True)])
    monkeypatch.setattr(Readiness, "wait", lambda self, seconds: next(states))
    assert pair.connection.send_part(memoryview(b"part"), 5)[1] is None
    assert pair.peer.recv(100) == b"part"


# With TLS


class Secured:
    def __init__(self, server_context: ssl.SSLContext, client_context: ssl.SSLContext) -> None:
        ours, theirs = socket.socketpair()
        self.peer: Any = None
        thread = threading.Thread(target=self._wrap, args=(server_context, theirs))
        thread.start()
        client_context.check_hostname = False
        self.connection = Connection(client_context.wrap_socket(ours), ORIGIN)
        thread.join()

    def _wrap(self, context: ssl.SSLContext, sock: socket.socket) -> None:
        self.peer = context.wrap_socket(sock, server_side=True)

    def close(self) -> None:
        self.connection.discard()
        self.peer.close()


@pytest.fixture
def secured(server_context: ssl.SSLContext, client_context: ssl.SSLContext) -> Iterator[Secured]:
    secured = Secured(server_context, client_context)
    yield secured
    secured.close()


def test_a_part_over_tls_passes_over_what_is_no_data(secured: Secured) -> None:
    # The server's tickets have arrived, which make the socket readable.
    assert secured.connection.network_stream.get_extra_info("ssl_object").version() is not None
    rest, arrived = secured.connection.send_part(memoryview(b"part"), 5)
    assert (bytes(rest), arrived) == (b"", None)
    assert secured.peer.recv(100) == b"part"
    secured.peer.send(b"no")
    rest, arrived = secured.connection.send_part(memoryview(b"part"), 5)
    assert (bytes(rest), arrived) == (b"part", b"no")


def test_a_long_part_over_tls(secured: Secured) -> None:
    received = bytearray()

    def receive() -> None:
        while len(received) < 3_000_000:
            received.extend(secured.peer.recv(65536))

    thread = threading.Thread(target=receive)
    thread.start()
    part = memoryview(b"x" * 3_000_000)
    while part:
        part, arrived = secured.connection.send_part(part, 10)
        assert arrived is None
    thread.join()
    assert bytes(received) == b"x" * 3_000_000


def test_decrypted_surplus_is_noticed(secured: Secured) -> None:
    secured.peer.send(b"answer and more")
    assert secured.connection._sock.recv(6) == b"answer"
    assert not secured.connection.is_sound()
    secured.connection.receive(5)
    assert secured.connection.is_sound()


def test_ending_from_outside_gives_no_ciphertext_away(secured: Secured) -> None:
    secured.peer.send(b"secret" * 10)
    secured.connection.interrupt()
    assert secured.connection.receive(5) == b"secret" * 10
    assert secured.connection.receive(5) == b""
