from __future__ import annotations

import httpx

from openai_core.deadlines import Deadline, shortened


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def test_time_runs_out() -> None:
    clock = Clock()
    deadline = Deadline(5, clock)
    assert deadline.remaining() == 5
    clock.time += 4
    assert deadline.allows(0.5)
    assert not deadline.allows(1)
    clock.time += 2
    assert deadline.remaining() == -1
    assert not deadline.allows(0)


def test_no_deadline_allows_everything() -> None:
    deadline = Deadline(None)
    assert deadline.remaining() is None
    assert deadline.allows(1e9)


def test_the_error_names_the_limit() -> None:
    request = httpx.Request("GET", "https://api.test/")
    assert Deadline(5).error(request).deadline == 5
    assert Deadline(0).error(request).deadline == Deadline(None).error(request).deadline == 0


def test_timeouts_are_shortened() -> None:
    timeouts = {"connect": 5.0, "read": 600.0, "write": None}
    assert shortened(timeouts, 10) == {"connect": 5.0, "read": 10, "write": 10}
    assert shortened(timeouts, -1) == {"connect": 0.0, "read": 0.0, "write": 0.0}
    assert shortened(timeouts, None) == timeouts


def test_the_deadline_that_ends_first_counts() -> None:
    clock = Clock()
    outer = Deadline(5, clock)
    assert Deadline(9, clock).within(outer) is outer
    assert Deadline(None, clock).within(outer) is outer
    sooner, never = Deadline(2, clock), Deadline(None, clock)
    assert sooner.within(outer) is sooner
    assert sooner.within(None) is sooner
    as_soon = Deadline(5, clock)
    assert as_soon.within(outer) is as_soon
    assert sooner.within(never) is sooner
    assert never.within(never) is never
