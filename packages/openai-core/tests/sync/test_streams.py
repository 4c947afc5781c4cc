from __future__ import annotations

import gc
import socket
import threading
from contextlib import suppress
from types import SimpleNamespace
from typing import Any, Callable, Iterator, List, Optional

import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.errors import (
    APIError,
    APITimeoutError,
    DeadlineExceededError,
    StreamIdleTimeoutError,
    StreamTruncatedError,
    UnexpectedResponseError,
)
from openai_core.options import FinalRequestOptions
from openai_core.streaming.sse import ServerSentEvent
from openai_core.sync.streams import Stream

REQUEST = httpx.Request("POST", "http://api.test/v1/chat/completions")
FINISHED = b'data: {"choices": [{"index": 0, "finish_reason": "stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"


class Client:
    def _process_response_data(self, *, data: Any, cast_to: Any, response: Any) -> Any:
        return data


class Body(httpx.SyncByteStream):
    """Sends chunks, and raises or calls what is no bytes."""

    def __init__(self, *parts: Any) -> None:
        self.parts = parts
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, Exception):
                raise part
            if callable(part):
                part()
            else:
                yield part

    def close(self) -> None:
        self.closed += 1


def response_of(body: httpx.SyncByteStream, **extensions: Any) -> httpx.Response:
    return httpx.Response(200, stream=body, request=REQUEST, extensions=extensions)


def stream_of(*parts: Any, client: Any = None, **options: Any) -> Stream[Any]:
    final = FinalRequestOptions(method="post", url="/", **options) if options else None
    return Stream(cast_to=object, response=response_of(Body(*parts)), client=client or Client(), options=final)


def body_of(stream: Stream[Any]) -> Body:
    body = stream.response.stream
    assert isinstance(body, Body)
    return body


def test_items_come_one_by_one() -> None:
    stream = stream_of(b'data: {"a": 1}\n\ndata: {"a": 2}\n', b'\ndata: {"a": 3}\n\n', DONE, b"data: {}\n\n")
    assert next(stream) == {"a": 1}
    assert list(stream) == [{"a": 2}, {"a": 3}]
    assert list(stream) == []
    assert body_of(stream).closed == 1


def test_a_body_that_has_been_read_already() -> None:
    response = httpx.Response(200, content=b'data: {"a": 1}\n\n' + DONE, request=REQUEST)
    assert list(Stream(cast_to=object, response=response, client=Client())) == [{"a": 1}]


def test_blocks_without_data_and_a_missing_blank_line() -> None:
    assert list(stream_of(b': hi\n\nretry: 3\n\nid: 1\n\nevent: ping\n\ndata: {"a": 1}\n')) == [{"a": 1}]


def test_the_iterator_can_be_replaced() -> None:
    stream = stream_of(b"data: 1\n\ndata: 2\n\n")
    inner = stream._iterator
    stream._iterator = (item * 10 for item in inner)
    assert next(stream) == 10
    assert list(stream) == [20]
    stream._iterator = iter([5])
    assert [next(stream)] == [5]


def test_events_can_be_read_raw() -> None:
    events = stream_of(b'event: ping\n\ndata: {"choices": []}\n\n', DONE)._iter_events()
    assert [(event.event, event.data) for event in events] == [
        ("ping", ""),
        (None, '{"choices": []}'),
        (None, "[DONE]"),
    ]


def test_the_client_may_bring_its_own_decoder() -> None:
    class Lines:
        def iter_bytes(self, chunks: Iterator[bytes]) -> Iterator[Any]:
            for chunk in chunks:
                yield SimpleNamespace(event=None, data=chunk.decode(), id=None, retry=None)

    class WithLines(Client):
        _make_sse_decoder = Lines

    stream = stream_of(b'{"a": 1}', b"[DONE]", client=WithLines())
    assert isinstance(stream._decoder, Lines)
    assert list(stream) == [{"a": 1}]


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        ((b'data: {"error": {"message": "x"}}\n\n',), APIError),
        ((b"data: {\n\n",), UnexpectedResponseError),
        ((b"<html>",), UnexpectedResponseError),
        ((b'data: {"choices": []}\n\n',), StreamTruncatedError),
        ((b"data: 1\n\n", httpx.ReadError("reset")), StreamTruncatedError),
        ((b"data: 1\n\n", httpx.ReadTimeout("slow")), APITimeoutError),
        ((b"data: 1\n\n", RuntimeError("mine")), RuntimeError),
    ],
)
def test_every_error_closes_the_response(parts: Any, error: Any) -> None:
    stream = stream_of(*parts)
    with pytest.raises(error) as caught:
        list(stream)
    assert caught.value.__class__.__name__ == error.__name__
    assert isinstance(caught.value, error)
    assert body_of(stream).closed == 1
    assert list(stream) == []


def test_a_connection_lost_after_the_answer_is_complete() -> None:
    assert len(list(stream_of(FINISHED, httpx.ReadError("reset")))) == 1


@pytest.mark.parametrize("reads", [0, 1])
def test_leaving_the_context_closes(reads: int) -> None:
    with stream_of(b"data: 1\n\ndata: 2\n\n", b"data: 3\n\n") as stream:
        assert [next(stream) for _ in range(reads)] == [1][:reads]
    assert body_of(stream).closed == 1
    assert list(stream) == []
    stream.close()
    assert body_of(stream).closed == 1


def test_an_abandoned_stream_closes() -> None:
    stream = stream_of(b"data: 1\n\ndata: 2\n\n")
    body = body_of(stream)
    for _ in stream:
        break
    del stream
    gc.collect()
    assert body.closed == 1


def test_a_subclass_may_close_from_inside() -> None:
    class Closing(Stream[Any]):
        def __stream__(self) -> Iterator[Any]:
            try:
                yield from super().__stream__()
            finally:
                self.close()

    stream = Closing(cast_to=object, response=response_of(Body(b"data: 1\n\n", DONE)), client=Client())
    assert list(stream) == [1]


def test_a_subclass_may_bring_events_of_its_own() -> None:
    class Fixed(Stream[Any]):
        def _iter_events(self) -> Iterator[ServerSentEvent]:
            return iter([ServerSentEvent(data="1"), ServerSentEvent(data="2")])

    assert list(Fixed(cast_to=object, response=response_of(Body()), client=Client())) == [1, 2]


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now

    def later(self, seconds: float) -> Callable[[], None]:
        def advance() -> None:
            self.now += seconds

        return advance


def with_clock(stream: Stream[Any], clock: Clock) -> Stream[Any]:
    limits = stream._reader.limits
    assert limits is not None
    limits._clock = clock
    return stream


def test_keep_alive_comments_do_not_hold_off_the_idle_limit() -> None:
    clock = Clock()
    parts = [b"data: 1\n\n", *[part for _ in range(5) for part in (clock.later(4), b": keep-alive\n\n")]]
    stream = with_clock(stream_of(*parts, stream_idle_timeout=10.0), clock)
    assert next(stream) == 1
    clock.now += 1000
    with pytest.raises(StreamIdleTimeoutError):
        next(stream)
    assert clock.now == 1012
    assert body_of(stream).closed == 1


def test_events_in_time_are_no_problem() -> None:
    clock = Clock()
    parts = [part for _ in range(5) for part in (clock.later(9), b": keep-alive\n\n", b"data: 1\n\n")]
    assert list(with_clock(stream_of(*parts, stream_idle_timeout=10.0), clock)) == [1] * 5


def test_silence_ends_by_the_read_timeout() -> None:
    clock = Clock()
    stream = with_clock(stream_of(clock.later(10), httpx.ReadTimeout("slow"), stream_idle_timeout=10.0), clock)
    with pytest.raises(StreamIdleTimeoutError):
        next(stream)


def test_the_deadline_ends_a_body_that_drips() -> None:
    clock = Clock()
    body = Body(*[part for _ in range(9) for part in (clock.later(2), b"data: 1\n\n")])
    response = response_of(body, **{DEADLINE_EXTENSION: Deadline(5.0, clock)})
    stream: Stream[Any] = Stream(cast_to=object, response=response, client=Client())
    assert [next(stream), next(stream)] == [1, 1]
    with pytest.raises(DeadlineExceededError):
        next(stream)
    assert body.closed == 1


# Connections


class Server:
    """Answers each request on a connection with a chunked stream, and counts the connections."""

    def __init__(self, first: bytes, rest: Optional[bytes]) -> None:
        self.first = first
        self.rest = rest
        self.connections = 0
        self.release = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/"
        self._threads: List[threading.Thread] = []
        self._start(self._accept)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        thread.start()
        self._threads.append(thread)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._start(self._serve_until_it_is_lost, connection)

    def _serve_until_it_is_lost(self, connection: socket.socket) -> None:
        with suppress(OSError):
            self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            while connection.recv(65536):
                connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                connection.sendall(b"%x\r\n%s\r\n" % (len(self.first), self.first))
                if self.rest is None:
                    self.release.wait()
                    return
                if self.rest:
                    connection.sendall(b"%x\r\n%s\r\n" % (len(self.rest), self.rest))
                connection.sendall(b"0\r\n\r\n")

    def close(self) -> None:
        self.release.set()
        # Closing alone does not wake a thread that waits in `accept`.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    servers: List[Server] = []

    def start(first: bytes, rest: Optional[bytes] = b"") -> Server:
        servers.append(Server(first, rest))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def consume(http: httpx.Client, url: str, items: int) -> List[Any]:
    response = http.send(http.build_request("GET", url), stream=True)
    with Stream[Any](cast_to=object, response=response, client=Client()) as stream:
        result = [item for item, _ in zip(stream, range(items))]
    assert response.is_closed
    assert response.request.extensions["timeout"]["read"] == 30
    return result


@pytest.mark.parametrize(
    ("first", "rest", "items", "connections"),
    [
        (b"data: 1\n\n" + DONE, b"", 9, 1),
        (b"data: 1\n\n" + DONE, b"x" * 1000, 9, 1),
        (FINISHED, DONE, 1, 1),
        (b'data: {"type": "response.completed"}\n\n', b"", 1, 1),
        (b"data: 1\n\n", b"data: 2\n\n", 1, 2),
        (b"data: 1\n\n" + DONE, b"x" * 200000, 9, 2),
        (b"data: 1\n\n" + DONE, None, 9, 2),
    ],
)
def test_a_connection_is_used_again_after_the_last_event(
    serve: Callable[..., Server], first: bytes, rest: Optional[bytes], items: int, connections: int
) -> None:
    server = serve(first, rest)
    with httpx.Client(timeout=30) as http:
        for _ in range(2):
            assert len(consume(http, server.url, items)) == 1
    assert server.connections == connections


def test_only_connections_with_a_limit_of_their_own_are_read_on() -> None:
    stream = stream_of(b"data: 1\n\n", DONE, AssertionError("read on"))
    assert list(stream) == [1]
    http2 = response_of(Body(DONE, AssertionError("read on")), http_version=b"HTTP/2", network_stream=object())
    assert list(Stream[Any](cast_to=object, response=http2, client=Client())) == []


def test_a_stream_with_a_constructor_of_its_own_has_nothing_to_read() -> None:
    made: Any = object.__new__(Stream)
    assert (made._iterator, made._reader) == (None, None)
    made._on_closed()
