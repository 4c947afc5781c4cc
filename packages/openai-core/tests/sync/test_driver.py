"""What the synchronous driver does for a flow."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Callable, Iterator, List, Union, cast

import httpx
import pytest

from openai_core.deadlines import Deadline
from openai_core.effects import Call, CallInThread, Close, Read, Send, Sleep
from openai_core.errors import DeadlineExceededError
from openai_core.sync.client import Client
from openai_core.sync.driver import drive, sleep

if TYPE_CHECKING:
    from openai_core.effects import Flow

Handler = Callable[[httpx.Request], httpx.Response]

REQUEST = httpx.Request("GET", "https://api.test/")
UNLIMITED = Deadline(None)


def sending(*, stream: bool = False, deadline: Deadline = UNLIMITED, **arguments: Any) -> Send:
    return Send(REQUEST, stream, deadline, arguments)


def one_by_one(*effects: Any) -> Flow[List[Any]]:
    """A flow that returns the results of its effects."""
    results: List[Any] = []
    for effect in effects:
        results += [(yield effect)]
    return results


class Scripted:
    """A client that answers requests from a list and notes what it is asked for."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: List[Any] = []

    def _send_request(self, request: httpx.Request, *, stream: bool, **arguments: Any) -> httpx.Response:
        self.asked.append((stream, arguments))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return cast(httpx.Response, answer)

    def _sleep(self, seconds: float) -> None:
        self.asked.append(seconds)


def run(flow: Flow[Any], client: Any) -> Any:
    return drive(flow, client)


def test_each_effect_gives_its_result_to_the_flow() -> None:
    response = httpx.Response(200, text="body")
    client = Scripted(response)
    results = run(one_by_one(sending(), Sleep(2), Call(lambda: "called"), CallInThread(lambda: "blocked")), client)
    assert results == [response, None, "called", "blocked"]
    assert client.asked == [(False, {}), 2]


def test_functions_run_in_the_calling_thread() -> None:
    threads = run(one_by_one(Call(threading.get_ident), CallInThread(threading.get_ident)), Scripted())
    assert threads == [threading.get_ident()] * 2


def test_bodies_are_read_and_closed() -> None:
    body = Pieces(b"on", b"e")
    response = httpx.Response(200, stream=body)
    assert run(one_by_one(Read(response)), Scripted()) == [b"one"]
    untouched = Pieces()
    assert run(one_by_one(Close(httpx.Response(200, stream=untouched))), Scripted()) == [None]
    assert body.closed
    assert untouched.closed


def test_arguments_reach_the_transport() -> None:
    client = Scripted(httpx.Response(200))
    run(one_by_one(sending(stream=True, follow_redirects=False)), client)
    assert client.asked == [(True, {"follow_redirects": False})]


def test_errors_are_raised_in_the_flow() -> None:
    def careful() -> Flow[str]:
        try:
            yield sending()
        except httpx.ConnectError as error:
            return f"caught {error}"
        return "not reached"

    assert run(careful(), Scripted(httpx.ConnectError("refused"))) == "caught refused"
    with pytest.raises(httpx.ConnectError):
        run(one_by_one(sending()), Scripted(httpx.ConnectError("refused")))


def test_a_flow_without_effects() -> None:
    assert run(one_by_one(), Scripted()) == []


class Pieces(httpx.SyncByteStream):
    def __init__(self, *pieces: Union[bytes, Exception]) -> None:
        self.pieces = pieces
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    def close(self) -> None:
        self.closed = True


def test_with_a_deadline_the_body_is_read_piece_by_piece() -> None:
    body = Pieces(b"on", b"e")
    response = httpx.Response(200, stream=body)
    client = Scripted(response)
    run(one_by_one(sending(deadline=Deadline(9, lambda: 0.0))), client)
    assert client.asked == [(True, {})]
    assert (response.content, body.closed) == (b"one", True)


def test_a_body_that_breaks_off_is_closed() -> None:
    body = Pieces(b"on", httpx.ReadError("reset"))
    with pytest.raises(httpx.ReadError):
        run(one_by_one(sending(deadline=Deadline(9, lambda: 0.0))), Scripted(httpx.Response(200, stream=body)))
    assert body.closed


def test_a_stream_is_left_to_its_reader() -> None:
    response = httpx.Response(200, stream=Pieces(b"one"))
    run(one_by_one(sending(stream=True, deadline=Deadline(9, lambda: 0.0))), Scripted(response))
    assert not response.is_closed


def test_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: List[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    sleep(1.5)
    assert waits == [1.5]


def sync_client(handler: Handler, **settings: Any) -> Client:
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    settings = {"api_key": "k", "base_url": "https://api.test", "http_client": http_client, **settings}
    client = Client(**settings)
    client._sleep = lambda seconds: None  # type: ignore[method-assign,assignment]
    return client


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(
        200, json={"method": request.method, "path": request.url.path, "body": request.content.decode()}
    )


class Dripping(httpx.SyncByteStream):
    """A body that never ends, and moves the clock with each byte."""

    def __init__(self, tick: Callable[[], None]) -> None:
        self.tick = tick
        self.closed = False

    def __iter__(self) -> Any:
        while True:
            self.tick()
            yield b" "

    def close(self) -> None:
        self.closed = True


def test_a_dripping_body_runs_into_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    time = [0.0]
    monkeypatch.setattr("openai_core.call.flow.deadline_of_call", lambda seconds: Deadline(seconds, lambda: time[0]))

    def tick() -> None:
        time[0] += 1

    body = Dripping(tick)
    client = sync_client(lambda request: httpx.Response(200, stream=body), deadline=10)
    with pytest.raises(DeadlineExceededError):
        client.get("/", cast_to=object)
    assert body.closed
    assert time[0] == 10


def test_a_body_within_the_deadline_is_whole() -> None:
    assert sync_client(echo, deadline=60).post("/", cast_to=object, body={"a": 1})["body"] == '{"a":1}'
