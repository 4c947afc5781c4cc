from __future__ import annotations

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


@pytest.mark.parametrize(("asked", "wait"), [(7.0, 7.0), (MAX_SERVER_DELAY, MAX_SERVER_DELAY), (-3.0, 0.5), (0.0, 0.5)])
def test_the_servers_delay_goes_first(asked: float, wait: float) -> None:
    assert RetryPolicy().delay(RetryFacts(True, asked, ""), 0, chance=0) == wait


@pytest.mark.parametrize("arguments", [{"initial_delay": -1}, {"max_delay": -0.1}, {"jitter": 1.5}, {"jitter": -1}])
def test_impossible_settings_are_refused(arguments: Dict[str, float]) -> None:
    with pytest.raises(ValueError, match="Retry"):
        RetryPolicy(**arguments)


def test_a_policy_shows_its_settings() -> None:
    assert repr(RetryPolicy(max_delay=4)) == "RetryPolicy(initial_delay=0.5, max_delay=4, jitter=0.25)"
