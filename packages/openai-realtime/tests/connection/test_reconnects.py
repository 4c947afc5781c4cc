"""Whether and when a lost connection is replaced."""

from __future__ import annotations

from typing import Any, List, Optional

import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ArgumentError
from openai_realtime.connection.reconnects import (
    ReconnectingEvent,
    ReconnectingOverrides,
    Reconnects,
    is_recoverable_close,
)


def agreeing(event: ReconnectingEvent) -> None:
    return None


def reconnects(answer: Any = agreeing, **settings: Any) -> Reconnects:
    return Reconnects(answer, **{"jitter": lambda: 1.0, **settings})


@pytest.mark.parametrize("code", [1001, 1005, 1006, 1011, 1012, 1013, 1015])
def test_failures_are_recoverable(code: int) -> None:
    assert is_recoverable_close(code)


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 1010, 1014, 3000, 4000])
def test_other_closures_are_final(code: int) -> None:
    assert not is_recoverable_close(code)
    assert reconnects().next_delay(code) is None


def test_delays_double_up_to_their_bound() -> None:
    found = reconnects(max_retries=7, initial_delay=0.5, max_delay=8)
    assert [found.next_delay(1006) for _ in range(8)] == [0.5, 1, 2, 4, 8, 8, 8, None]


@given(st.floats(0, 1), st.integers(1, 200))
def test_jitter_takes_off_at_most_a_quarter(jitter: float, attempts: int) -> None:
    found = Reconnects(agreeing, max_retries=attempts, jitter=lambda: jitter)
    for _ in range(attempts):
        delay = found.next_delay(1006)
        assert delay is not None
        assert 0.375 <= delay <= 8


def test_without_a_handler_nothing_is_replaced() -> None:
    found = Reconnects(None)
    assert not found.may_follow(1006)
    assert found.next_delay(1006) is None


def test_the_handler_is_told_everything() -> None:
    told: List[ReconnectingEvent] = []

    def note(event: ReconnectingEvent) -> None:
        told.append(event)

    found = reconnects(note, extra_query={"a": 1}, extra_headers={"B": "2"}, max_retries=3)
    found.next_delay(1012)
    assert told == [ReconnectingEvent(1, 3, 0.5, 1012, {"a": 1}, {"B": "2"})]


def test_the_handler_replaces_query_and_headers_for_all_further_attempts() -> None:
    answers: List[Optional[ReconnectingOverrides]] = [{"extra_query": {"token": "new"}}, None, {"extra_headers": {}}]
    found = reconnects(lambda event: answers.pop(0), extra_query={"token": "old"}, extra_headers={"X": "1"})
    found.next_delay(1006)
    assert (found.extra_query, found.extra_headers) == ({"token": "new"}, {"X": "1"})
    found.next_delay(1006)
    found.next_delay(1006)
    assert (found.extra_query, found.extra_headers) == ({"token": "new"}, {})


def test_the_handler_can_give_up() -> None:
    assert reconnects(lambda event: {"abort": True}).next_delay(1006) is None


def test_a_handler_that_raises_gives_up(caplog: pytest.LogCaptureFixture) -> None:
    def broken(event: ReconnectingEvent) -> None:
        raise RuntimeError("no")

    assert reconnects(broken).next_delay(1006) is None
    assert "on_reconnecting raised" in caplog.text


@pytest.mark.parametrize("answer", [True, "abort", [("abort", True)]])
def test_a_handler_that_answers_with_something_else(answer: Any) -> None:
    with pytest.raises(ArgumentError, match="returns a dictionary or nothing, but this is of type"):
        reconnects(lambda event: answer).next_delay(1006)


def test_attempts_count_anew_after_an_event_that_is_no_error() -> None:
    found = reconnects(max_retries=2)
    assert [found.next_delay(1006), found.next_delay(1006), found.next_delay(1006)] == [0.5, 1, None]
    found.progressed("error")
    found.progressed(None)
    found.progressed("")
    assert found.next_delay(1006) is None
    found.progressed("session.created")
    assert found.next_delay(1006) == 0.5
