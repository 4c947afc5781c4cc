from __future__ import annotations

import gc
from time import monotonic
from typing import Any, AsyncIterator, Iterator, List

import anyio
import httpx
import pytest

from openai_core.deadlines import Deadline
from openai_core.errors import DeadlineExceededError
from openai_core.transports.deadline_bodies import limit_body

REQUEST = httpx.Request("GET", "http://a")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Two pieces, each of which takes a second of the clock."""

    def __init__(self, clock: Any) -> None:
        self.clock = clock
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in (b"a", b"b"):
            self.clock.now += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Silence(Body):
    """A body of which nothing comes."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        await anyio.sleep_forever()
        yield b""


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


def limited(body: Any, seconds: Any, clock: Any) -> httpx.Response:
    response = httpx.Response(200, stream=body, request=REQUEST)
    limit_body(response, REQUEST, Deadline(seconds, clock))
    return response


def test_a_body_that_comes_in_time_is_read() -> None:
    clock = Clock()
    body = Body(clock)
    assert limited(body, 2.5, clock).read() == b"ab"
    assert body.closed


def test_a_body_that_drips_ends_at_the_deadline() -> None:
    clock = Clock()
    body = Body(clock)
    response = limited(body, 1.5, clock)
    pieces = response.iter_raw()
    assert next(pieces) == b"a"
    with pytest.raises(DeadlineExceededError, match=r"1\.5 seconds"):
        next(pieces)
    response.close()
    assert body.closed


@pytest.mark.anyio
async def test_a_body_that_comes_in_time_is_read_asynchronously() -> None:
    clock = Clock()
    body = Body(clock)
    assert await limited(body, 20, clock).aread() == b"ab"
    assert body.closed


@pytest.mark.anyio
async def test_the_wait_for_a_piece_ends_at_the_deadline() -> None:
    body = Silence(Clock())
    response = limited(body, 0.01, monotonic)
    with pytest.raises(DeadlineExceededError):
        await response.aread()
    await response.aclose()
    assert body.closed
    gc.collect()


class TimedOut(Body):
    """A body whose transport gives up, after a second of the clock."""

    def __iter__(self) -> Iterator[bytes]:
        self.clock.now += 1
        raise httpx.ReadTimeout("timed out")


@pytest.mark.parametrize(
    ("seconds", "error"),
    [(0.5, DeadlineExceededError), (1, DeadlineExceededError), (1.5, httpx.ReadTimeout), (20, httpx.ReadTimeout)],
)
@pytest.mark.anyio
async def test_a_timeout_at_the_deadline_is_that_of_the_deadline(seconds: float, error: Any) -> None:
    clock = Clock()
    with pytest.raises(error):
        limited(TimedOut(clock), seconds, clock).read()
    with pytest.raises(error):
        await limited(TimedOut(clock), seconds, clock).aread()


@pytest.mark.anyio
@pytest.mark.parametrize(("seconds", "expected"), [(1.5, [1.5, 0.5, 0.0]), (2, [2, 1, 0])])
async def test_each_wait_is_as_long_as_the_time_that_is_left(
    seconds: float, expected: List[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = []
    move_on_after = anyio.move_on_after

    def noted(seconds: float) -> Any:
        waits.append(seconds)
        return move_on_after(10)

    monkeypatch.setattr(anyio, "move_on_after", noted)
    clock = Clock()
    assert await limited(Body(clock), seconds, clock).aread() == b"ab"
    assert waits == expected


@pytest.mark.anyio
async def test_a_body_after_the_deadline_is_not_read() -> None:
    clock = Clock()
    response = limited(Silence(clock), 1, clock)
    clock.now += 2
    with pytest.raises(DeadlineExceededError):
        await response.aread()


@pytest.mark.anyio
async def test_an_iteration_that_is_given_up_ends_that_of_the_body() -> None:
    ended = []

    class Watched(Body):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            try:
                yield b"a"
                yield b"b"
            finally:
                ended.append(True)

    response = limited(Watched(Clock()), 20, monotonic)
    stream: Any = response.stream
    pieces = stream.__aiter__()
    assert pieces.__aiter__() is pieces
    assert await pieces.__anext__() == b"a"
    assert ended == []
    await pieces.aclose()
    assert ended == [True]


@pytest.mark.anyio
async def test_an_iteration_that_cannot_be_ended_is_left_alone() -> None:
    class Plain(Body):
        def __aiter__(self) -> AsyncIterator[bytes]:
            return self

        async def __anext__(self) -> bytes:
            return b"a"

    stream: Any = limited(Plain(Clock()), 20, monotonic).stream
    pieces = stream.__aiter__()
    assert await pieces.__anext__() == b"a"
    await pieces.aclose()


def test_at_the_deadline_no_piece_is_handed_out() -> None:
    clock = Clock()
    with pytest.raises(DeadlineExceededError):
        limited(Body(clock), 1, clock).read()


def test_a_body_that_looks_at_the_deadline_itself_stays_as_it_is() -> None:
    body = Body(Clock())
    body.when_closed = None  # type: ignore[attr-defined]
    assert limited(body, 5, body.clock).stream is body


def test_bodies_of_httpx2_are_limited_too(httpx2: Any) -> None:
    class Late(httpx2.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            raise httpx2.ReadTimeout("timed out")

    response = httpx2.Response(200, stream=Late())
    limit_body(response, REQUEST, Deadline(0.0))
    with pytest.raises(DeadlineExceededError):
        response.read()


def test_each_library_has_one_class_of_limited_bodies() -> None:
    one, other = (limited(Body(Clock()), 5, monotonic).stream for _ in range(2))
    assert type(one) is type(other)


def test_without_a_deadline_nothing_is_in_between() -> None:
    body = Body(Clock())
    assert limited(body, None, body.clock).stream is body


def test_a_body_in_memory_stays_as_it_is() -> None:
    response = httpx.Response(200, content=b"ab", request=REQUEST)
    stream = response.stream
    limit_body(response, REQUEST, Deadline(1.0))
    assert response.stream is stream
