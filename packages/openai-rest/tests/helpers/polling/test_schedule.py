from __future__ import annotations

import pickle
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_core.effects import Sleep
from openai_core.errors import ArgumentError, OpenAIError
from openai_core.options import omit
from openai_rest.helpers.polling.errors import PollTimeoutError
from openai_rest.helpers.polling.schedule import PollSchedule, checked_times

CLIENT = SimpleNamespace(deadline=None)
SEEN = SimpleNamespace(status="queued")


def schedule(**settings: Any) -> PollSchedule:
    return PollSchedule(CLIENT, "The thing 'x'", **settings)


def wait_of(schedule: PollSchedule, **headers: str) -> float:
    effect = next(schedule.wait({name.replace("_", "-"): value for name, value in headers.items()}, SEEN))
    assert isinstance(effect, Sleep)
    return effect.seconds


def test_headers_tell_that_a_helper_polls() -> None:
    assert schedule().headers() == {"X-Stainless-Poll-Helper": "true"}
    assert schedule(interval_ms=50).headers({"A": "b"}) == {
        "X-Stainless-Poll-Helper": "true",
        "A": "b",
        "X-Stainless-Custom-Poll-Interval": "50",
    }
    assert schedule().headers({"X-Stainless-Poll-Helper": "mine"}) == {"X-Stainless-Poll-Helper": "mine"}


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [("2500", 2.5), ("0", 0), (" 40 ", 0.04), ("soon", 1), ("", 1), ("-5", 1), ("1.5", 1), ("nan", 1)],
)
def test_the_api_says_when_to_look_again(asked: str, seconds: float) -> None:
    assert wait_of(schedule(), openai_poll_after_ms=asked) == seconds
    assert wait_of(schedule(interval_ms=7), openai_poll_after_ms=asked) == 0.007


def test_each_answer_may_ask_for_another_wait() -> None:
    one = schedule()
    assert [wait_of(one, openai_poll_after_ms="10"), wait_of(one, openai_poll_after_ms="20"), wait_of(one)] == [
        0.01,
        0.02,
        1,
    ]


def test_the_last_wait_is_cut_and_then_patience_ends() -> None:
    now = [100.0]
    one = schedule(interval_ms=4000, max_wait_seconds=5, clock=lambda: now[0])
    assert wait_of(one) == 4
    now[0] += 4
    assert wait_of(one) == 1
    now[0] += 1
    with pytest.raises(PollTimeoutError, match=r"The thing 'x' was not finished after 5 seconds; it was queued\."):
        wait_of(one)


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), "5", True, None])
def test_times_that_are_no_times(value: Any) -> None:
    with pytest.raises(ArgumentError, match="`poll_interval_ms` must be a finite number"):
        checked_times(value)
    with pytest.raises(ArgumentError, match="`max_wait_seconds` must be a finite number"):
        checked_times(omit, value)


def test_times_that_are_left_out() -> None:
    assert checked_times(omit) == (None, None)
    assert checked_times(0, 0.5) == (0, 0.5)


def test_the_error_can_be_caught_as_users_of_pollers_do() -> None:
    error = PollTimeoutError("The file 'f'", 3, SEEN)
    assert isinstance(error, (TimeoutError, RuntimeError, OpenAIError))
    assert isinstance(error, TimeoutError)
    assert isinstance(error, RuntimeError)
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.max_wait_seconds, copy.last) == (str(error), 3, SEEN)


def test_the_error_says_nothing_wrong_about_what_has_no_status() -> None:
    assert str(PollTimeoutError("It", 3, None)) == "It was not finished after 3 seconds; it was in an unknown state."


@given(st.text(max_size=12))
def test_no_header_breaks_a_poller(text: str) -> None:
    assert wait_of(schedule(), openai_poll_after_ms=text) >= 0
