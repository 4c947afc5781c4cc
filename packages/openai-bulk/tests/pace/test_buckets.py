"""Token buckets: rate, capacity, overdraft."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from openai_bulk.pace.buckets import Bucket


def test_what_is_full_lets_its_capacity_through_at_once() -> None:
    bucket = Bucket(rate=2, capacity=3, now=10)
    for _ in range(3):
        assert bucket.delay(1, 10) == 0
        bucket.take(1, 10)
    assert bucket.delay(1, 10) == pytest.approx(0.5)
    assert bucket.delay(1, 10.5) == 0


def test_it_never_holds_more_than_its_capacity() -> None:
    bucket = Bucket(rate=2, capacity=3, now=0)
    assert bucket.level(1000) == 3
    bucket.take(-5, 1000)
    assert bucket.level(1000) == 3


def test_a_request_larger_than_the_capacity_goes_out_when_it_is_full_and_overdraws() -> None:
    bucket = Bucket(rate=1, capacity=10, now=0)
    assert bucket.delay(25, 0) == 0
    bucket.take(25, 0)
    assert bucket.level(0) == -15
    assert bucket.delay(1, 0) == pytest.approx(16)


def test_a_clock_that_stands_still_or_runs_backwards_gives_nothing() -> None:
    bucket = Bucket(rate=1, capacity=1, now=5)
    bucket.take(1, 5)
    assert bucket.level(4) == 0
    assert bucket.level(5) == 0


def test_another_rate_keeps_the_level() -> None:
    bucket = Bucket(rate=1, capacity=10, now=0)
    bucket.take(6, 0)
    bucket.change(rate=4, capacity=5, now=0)
    assert bucket.level(0) == 4
    assert bucket.level(0.25) == 5
    bucket.cap(1, 0.25)
    assert bucket.level(0.25) == 1


@given(st.floats(0.1, 100), st.floats(1, 50), st.lists(st.tuples(st.floats(0, 3), st.floats(0.1, 5)), max_size=60))
def test_it_lets_no_more_through_than_rate_and_capacity_allow(
    rate: float, capacity: float, steps: list[tuple[float, float]]
) -> None:
    now, taken = 0.0, 0.0
    bucket = Bucket(rate, capacity, now)
    for pause, amount in steps:
        now += pause
        if amount <= capacity and bucket.delay(amount, now) == 0:
            bucket.take(amount, now)
            taken += amount
            assert taken <= capacity + rate * now + 0.01
