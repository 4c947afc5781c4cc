from __future__ import annotations

from types import SimpleNamespace
from typing import Any, Optional

import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.errors import DeadlineExceededError, StreamIdleTimeoutError
from openai_core.options import NOT_GIVEN, FinalRequestOptions
from openai_core.streaming.limits import DRAIN_BYTES, DRAIN_SECONDS, StreamLimits, limits_of

RESPONSE = httpx.Response(200, request=httpx.Request("GET", "http://api.test/"))


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def options(**values: Any) -> FinalRequestOptions:
    return FinalRequestOptions(method="post", url="/", **values)


def limits(idle: Optional[float] = None, deadline: Optional[float] = None) -> StreamLimits:
    clock = Clock()
    total = None if deadline is None else Deadline(deadline, clock)
    made = StreamLimits(RESPONSE, idle, total, clock)
    made.wait()
    return made


def later(watched: StreamLimits, seconds: float) -> None:
    clock: Any = watched._clock
    clock.now += seconds


@pytest.mark.parametrize(
    ("given", "of_client", "expected"),
    [(NOT_GIVEN, 5.0, 5.0), (2.0, 5.0, 2.0), (None, 5.0, None), (NOT_GIVEN, None, None)],
)
def test_the_idle_limit_of_the_options_goes_before_the_clients(given: Any, of_client: Any, expected: Any) -> None:
    client = SimpleNamespace(stream_idle_timeout=of_client)
    made = limits_of(RESPONSE, client, options(stream_idle_timeout=given))
    assert (None if made is None else made._idle_timeout) == expected


def test_a_client_may_know_no_limit() -> None:
    assert limits_of(RESPONSE, object(), None) is None
    assert limits_of(RESPONSE, SimpleNamespace(stream_idle_timeout=1.0), None) is not None


def test_the_deadline_comes_with_the_response() -> None:
    response = httpx.Response(200, extensions={DEADLINE_EXTENSION: Deadline(5.0, Clock())}, request=RESPONSE.request)
    made = limits_of(response, object(), options())
    assert made is not None
    assert made.left() == 5.0


def test_bytes_without_an_event_do_not_count() -> None:
    watched = limits(idle=10)
    for _ in range(3):
        later(watched, 3)
        watched.check(progress=False)
        watched.wait()
    assert watched.left() == 1
    later(watched, 1)
    with pytest.raises(StreamIdleTimeoutError) as caught:
        watched.check(progress=False)
    assert caught.value.idle_timeout == 10
    assert caught.value.request is RESPONSE.request


def test_the_time_of_the_consumer_does_not_count() -> None:
    watched = limits(idle=10)
    later(watched, 9)
    watched.check(progress=True)
    later(watched, 1000)
    watched.wait()
    assert watched.left() == 10


def test_an_event_that_comes_late_is_still_taken() -> None:
    watched = limits(idle=10)
    later(watched, 11)
    watched.check(progress=True)
    assert watched.left() is None


def test_the_deadline_counts_everything() -> None:
    watched = limits(deadline=10)
    later(watched, 9)
    watched.check(progress=True)
    assert watched.expired() is None
    later(watched, 1)
    with pytest.raises(DeadlineExceededError) as caught:
        watched.check(progress=True)
    assert caught.value.deadline == 10


@pytest.mark.parametrize(
    ("idle", "deadline", "error"),
    [(1, 5, StreamIdleTimeoutError), (5, 1, DeadlineExceededError), (1, 1, DeadlineExceededError)],
)
def test_the_error_of_the_limit_that_comes_first(idle: float, deadline: float, error: Any) -> None:
    watched = limits(idle, deadline)
    assert watched.left() == 1
    assert type(watched.error()) is error


def test_a_deadline_without_end_limits_nothing() -> None:
    watched = StreamLimits(RESPONSE, 3.0, Deadline(None), Clock())
    watched.wait()
    assert watched.left() == 3
    assert isinstance(watched.error(), StreamIdleTimeoutError)


def test_how_long_a_complete_stream_is_read_on_for_the_sake_of_its_connection() -> None:
    assert (DRAIN_SECONDS, DRAIN_BYTES) == (0.1, 64 * 1024)
