from __future__ import annotations

import os
import ssl
import subprocess
import sys
import threading
from typing import Any, Iterator, List

import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.transports.contexts import shared_ssl_context
from openai_core.transports.http1 import forks
from openai_core.transports.http1.requests import keep_response
from openai_core.transports.http1.sync.transport import Http1Transport

OK = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b"


@pytest.fixture
def transport() -> Iterator[Http1Transport]:
    with Http1Transport() as transport:
        yield transport


def numbered(peer: Any) -> None:
    """Answers with the number of the connection and the body of the request."""
    while True:
        text = b"%d %b" % (peer.number, peer.request())
        peer.send(OK % (len(text), text))


def ask(transport: Http1Transport, url: str, content: Any = b"", **arguments: Any) -> bytes:
    response = transport.handle_request(httpx.Request("POST", url, content=content, **arguments))
    return response.read()


def test_one_request_after_the_other_needs_one_connection(transport: Http1Transport, serve: Any) -> None:
    server = serve(numbered)
    assert [ask(transport, server.url, b"x" * n) for n in (0, 1, 2)] == [b"1 ", b"1 x", b"1 xx"]


def test_a_response_is_one_of_httpx(transport: Http1Transport, serve: Any) -> None:
    server = serve(numbered)
    response = transport.handle_request(httpx.Request("POST", server.url))
    assert (response.status_code, response.http_version, response.reason_phrase) == (200, "HTTP/1.1", "OK")
    assert response.extensions["network_stream"].get_extra_info("server_addr") == ("127.0.0.1", server.port)


def test_a_body_that_is_yet_to_come(transport: Http1Transport, serve: Any) -> None:
    arrived = threading.Event()

    def slowly(peer: Any) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        arrived.wait(10)
        peer.send(b"5\r\nhello\r\n0\r\n\r\n")
        numbered(peer)

    server = serve(slowly)
    response = transport.handle_request(httpx.Request("POST", server.url))
    arrived.set()
    assert response.read() == b"hello"
    assert ask(transport, server.url) == b"1 "


def test_over_tls(serve: Any, server_context: Any, client_context: ssl.SSLContext) -> None:
    server = serve(numbered, server_context)
    with Http1Transport(verify=client_context) as transport:
        assert [ask(transport, server.url, b"x" * n) for n in (1, 200_000)] == [b"1 x", b"1 " + b"x" * 200_000]


def test_the_handshake_counts_to_the_time_for_connecting(serve: Any, client_context: ssl.SSLContext) -> None:
    server = serve(lambda peer: peer.ended())
    url = server.url.replace("http:", "https:")
    with Http1Transport(verify=client_context) as transport, pytest.raises(httpx.ConnectTimeout):
        ask(transport, url, extensions={"timeout": {"connect": 0.05}})


def test_the_shared_context_by_default(transport: Http1Transport) -> None:
    assert transport._ssl_context() is shared_ssl_context()


def test_a_connection_that_was_closed_meanwhile_is_replaced(transport: Http1Transport, serve: Any) -> None:
    closed = threading.Event()

    def once(peer: Any) -> None:
        peer.request()
        peer.send(OK % (1, b"%d" % peer.number))
        peer.sock.close()
        closed.set()

    server = serve(once)
    assert ask(transport, server.url) == b"1"
    closed.wait(10)
    assert ask(transport, server.url) == b"2"


def test_surplus_never_becomes_the_next_answer(transport: Http1Transport, serve: Any) -> None:
    sent = threading.Event()

    def desynchronised(peer: Any) -> None:
        peer.request()
        peer.send(OK % (1, b"%d" % peer.number))
        peer.send(OK % (6, b"POISON"))
        sent.set()
        numbered(peer)

    server = serve(desynchronised)
    assert ask(transport, server.url) == b"1"
    sent.wait(10)
    assert ask(transport, server.url) == b"2"


def test_an_upload_that_is_refused_early_has_its_answer(transport: Http1Transport, serve: Any) -> None:
    answered = threading.Semaphore(0)

    def refuse(peer: Any) -> None:
        peer.head()
        peer.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno")
        answered.acquire(timeout=10)  # and reads no more, so that not all can have been sent before

    server = serve(refuse)
    for content in (b"x" * 20_000_000, iter([b"x" * 1_000_000] * 20)):
        response = transport.handle_request(httpx.Request("POST", server.url, content=content))
        assert response.status_code == 413
        assert response.read() == b"no"
        answered.release()
    assert server.connections == 2


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200", b"nonsense\r\n\r\n"])
def test_a_connection_that_failed_is_not_used_again(transport: Http1Transport, serve: Any, answer: bytes) -> None:
    def fail_first(peer: Any) -> None:
        if peer.number == 1:
            peer.request()
            peer.send(answer)
        else:
            numbered(peer)

    server = serve(fail_first)
    request = httpx.Request("POST", server.url)
    with pytest.raises(httpx.RemoteProtocolError) as caught:
        transport.handle_request(request)
    assert caught.value.request is request
    assert ask(transport, server.url) == b"2 "


def test_a_body_that_raises_costs_no_place(serve: Any) -> None:
    def broken() -> Iterator[bytes]:
        yield b"x"
        raise KeyError("mine")

    server = serve(numbered)
    with Http1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        for _ in range(3):
            with pytest.raises(KeyError):
                ask(transport, server.url, broken())
        assert ask(transport, server.url) == b"4 "


def test_nobody_listens(serve: Any) -> None:
    server = serve(numbered)
    server.stop()
    with Http1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        for _ in range(3):
            with pytest.raises(httpx.ConnectError):
                ask(transport, server.url)


def test_a_request_waits_for_a_place(serve: Any) -> None:
    server = serve(numbered)
    with Http1Transport(limits=httpx.Limits(max_connections=1)) as transport:
        held = transport.handle_request(httpx.Request("GET", server.url))
        assert held.is_closed or held.read()

        def stall(peer: Any) -> None:
            peer.request()
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
            peer.ended()

        stalled = serve(stall)
        response = transport.handle_request(httpx.Request("GET", stalled.url))
        with pytest.raises(httpx.PoolTimeout, match="All connections stayed busy for too long"):
            ask(transport, server.url, extensions={"timeout": {"pool": 0.01}})
        passed = Deadline(1, clock=iter([0.0, 2.0, 3.0]).__next__)
        with pytest.raises(httpx.PoolTimeout, match="All connections stayed busy for too long"):
            ask(transport, server.url, extensions={DEADLINE_EXTENSION: passed})
        threading.Timer(0.02, response.close).start()
        assert ask(transport, server.url) == b"2 "


def test_a_deadline_holds_while_a_head_drips(transport: Http1Transport, serve: Any) -> None:
    def drip(peer: Any) -> None:
        peer.request()
        for _ in range(10):
            peer.send(b"HTTP/1.1 100 Continue\r\n\r\n")
            now[0] += 1
        peer.ended()

    now = [0.0]
    server = serve(drip)
    extensions = {"timeout": {"read": 600}, DEADLINE_EXTENSION: Deadline(5, clock=lambda: now[0])}
    with pytest.raises(httpx.ReadTimeout):
        ask(transport, server.url, extensions=extensions)


def test_closing_ends_what_is_under_way(serve: Any) -> None:
    def stall(peer: Any) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
        peer.ended()

    server = serve(stall)
    transport = Http1Transport()
    response = transport.handle_request(httpx.Request("GET", server.url))
    threading.Timer(0.01, transport.close).start()
    with pytest.raises(httpx.RemoteProtocolError):
        response.read()


def test_a_response_that_is_kept(transport: Http1Transport) -> None:
    request, response = httpx.Request("GET", "http://a"), httpx.Response(200)
    keep_response(request, response)
    assert transport.handle_request(request) is response


# The way of httpx


def test_what_is_not_plain_goes_the_way_of_httpx(serve: Any) -> None:
    seen: List[str] = []
    server = serve(numbered)
    with Http1Transport(limits=httpx.Limits(max_connections=7)) as transport:
        request = httpx.Request("POST", server.url, extensions={"trace": lambda name, info: seen.append(name)})
        assert transport.handle_request(request).read() == b"1 "
        assert transport._pool._max_connections == 7
    assert "http11.send_request_headers.started" in seen


def test_closing_closes_the_connections_of_httpx_as_well(serve: Any) -> None:
    ended = threading.Event()

    def watch(peer: Any) -> None:
        peer.request()
        peer.send(OK % (2, b"ok"))
        peer.ended()
        ended.set()

    transport = Http1Transport()
    assert ask(transport, serve(watch).url, extensions={"trace": lambda *_: None}) == b"ok"
    pool = transport._pool
    assert len(pool.connections) == 1
    transport.close()
    assert pool.connections == []
    assert ended.wait(10)


def test_who_watches_httpx_sees_every_request_once(
    transport: Http1Transport, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(numbered)
    seen: List[Any] = []
    handle = httpx.HTTPTransport.handle_request

    def watch(self: Any, request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return handle(self, request)

    ask(transport, server.url)
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", watch)
    ask(transport, server.url)
    monkeypatch.undo()
    ask(transport, server.url)
    assert len(seen) == 1


def test_it_is_a_transport_of_httpx_with_no_other_secrets(transport: Http1Transport) -> None:
    assert isinstance(transport, httpx.HTTPTransport)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        transport.nothing  # noqa: B018


def test_httpcore_is_not_loaded() -> None:
    code = """
import sys, httpx
before = set(sys.modules)  # old versions of httpx load httpcore at once
from openai_core.transports.http1.sync.transport import Http1Transport
try:
    Http1Transport().handle_request(httpx.Request("GET", "http://127.0.0.1:1"))
except httpx.ConnectError:
    pass
assert not {"httpcore", "h11", "anyio", "trio", "asyncio"} & (set(sys.modules) - before)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


# Threads and processes


def test_threads_share_it(serve: Any) -> None:
    server = serve(numbered)
    wrong: List[bytes] = []

    def work(number: int) -> None:
        for turn in range(40):
            text = b"%d-%d" % (number, turn)
            answer = ask(transport, server.url, text)
            if not answer.endswith(b" " + text):
                wrong.append(answer)

    with Http1Transport(limits=httpx.Limits(max_connections=5)) as transport:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert server.connections <= 6


def test_inherited_connections_are_not_used(
    transport: Http1Transport, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(numbered)
    assert ask(transport, server.url) == b"1 "
    monkeypatch.setattr(forks, "_count", 1)
    assert ask(transport, server.url) == b"2 "
    assert ask(transport, server.url) == b"2 "


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_child_process_has_connections_of_its_own(transport: Http1Transport, serve: Any) -> None:
    server = serve(numbered)
    assert ask(transport, server.url) == b"1 "
    reader, writer = os.pipe()
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python 3.12 warns of forks beside threads
        child = os.fork()
    if not child:
        try:
            os.write(writer, ask(transport, server.url))
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    os.close(writer)
    with os.fdopen(reader, "rb") as told:
        assert told.read() == b"2 "
    assert ask(transport, server.url) == b"1 "
