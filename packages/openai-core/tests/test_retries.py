from __future__ import annotations

import re
from typing import Dict

import pytest
from hypothesis import given, strategies as st

from openai_core.retries import RetryPolicy
from openai_core.retry_facts import MAX_SERVER_DELAY, RetryFacts


def test_the_wait_doubles_up_to_its_limit() -> None:
    policy = RetryPolicy()
    facts = RetryFacts(True, None, "")
    assert [policy.delay(facts, taken, chance=0) for taken in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


def test_chance_takes_up_to_a_quarter() -> None:
    assert RetryPolicy().delay(RetryFacts(True, None, ""), 4, chance=1) == 6.0


@given(st.integers(min_value=0, max_value=10**9))
def test_a_huge_count_does_not_overflow(taken: int) -> None:
    assert 0.375 <= RetryPolicy().delay(RetryFacts(True, None, ""), taken) <= 8.0


@pytest.mark.parametrize(
    ("asked", "wait"), [(7.0, 7.0), (0.1, 0.1), (MAX_SERVER_DELAY, MAX_SERVER_DELAY), (-3.0, 0.5), (0.0, 0.5)]
)
def test_the_servers_delay_goes_first(asked: float, wait: float) -> None:
    assert RetryPolicy().delay(RetryFacts(True, asked, ""), 0, chance=0) == wait


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"initial_delay": -1}, "Retry delays cannot be negative, got -1 and 8.0; use seconds >= 0."),
        ({"max_delay": -0.1}, "Retry delays cannot be negative, got 0.5 and -0.1; use seconds >= 0."),
        ({"jitter": 1.5}, "Retry jitter is a share from 0 to 1, got 1.5."),
        ({"jitter": -1}, "Retry jitter is a share from 0 to 1, got -1."),
    ],
)
def test_impossible_settings_are_refused(arguments: Dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        RetryPolicy(**arguments)


@pytest.mark.parametrize("arguments", [{"initial_delay": 0}, {"max_delay": 0}, {"jitter": 0}, {"jitter": 1}])
def test_settings_at_their_ends(arguments: Dict[str, float]) -> None:
    assert 0 <= RetryPolicy(**arguments).delay(RetryFacts(True, None, ""), 0) <= 0.5


def test_what_is_not_given_stays_as_it_is() -> None:
    policy = RetryPolicy()
    assert (policy.initial_delay, policy.max_delay, policy.jitter, policy.on_retry) == (0.5, 8.0, 0.25, None)


def test_a_policy_shows_its_settings() -> None:
    assert repr(RetryPolicy(max_delay=4)) == "RetryPolicy(initial_delay=0.5, max_delay=4, jitter=0.25)"
