"""The pace of one model: what it learns, how it falls and rises."""

from __future__ import annotations

import pytest

from openai_bulk.pace.lanes import Lane
from openai_bulk.pace.limits import Limits
from openai_core.rate_limits import RateLimit, RateLimits


def test_stated_limits_win_over_those_of_the_server() -> None:
    lane = Lane(Limits(600, 60_000), 0)
    lane.learn(RateLimits(RateLimit(6000), RateLimit(1)), 0)
    assert lane.requests_per_minute == pytest.approx(588)
    assert lane.tokens_per_minute == pytest.approx(58_800)


def test_limits_are_learnt_from_headers() -> None:
    lane = Lane(Limits(), 0)
    assert lane.requests_per_minute == pytest.approx(600)
    assert lane.tokens_per_minute is None
    lane.learn(RateLimits(RateLimit(6000, 5999), RateLimit(90_000, 90_000)), 1)
    assert lane.requests_per_minute == pytest.approx(5880)
    assert lane.tokens_per_minute == pytest.approx(88_200)


def test_a_refusal_pauses_and_halves_the_rate_once_for_a_burst() -> None:
    lane = Lane(Limits(6000), 0)
    for _ in range(20):
        lane.throttled(None, 5)
    assert lane.requests_per_minute == pytest.approx(2940)
    assert lane.delay(0, 5) == pytest.approx(1)
    lane.throttled(7.5, 7)
    assert lane.requests_per_minute == pytest.approx(1470)
    assert lane.delay(0, 7) == pytest.approx(7.5)


def test_it_recovers_steadily() -> None:
    lane = Lane(Limits(6000), 0)
    lane.throttled(0, 0)
    rates = []
    for second in range(1, 61):
        lane.delay(0, second)
        rates.append(lane.requests_per_minute)
    steps = [after - before for before, after in zip(rates, rates[1:])]
    assert steps[0] == pytest.approx(58.8)
    assert all(step == pytest.approx(steps[0]) for step in steps[:40])
    assert rates[-1] == pytest.approx(5880)


def test_towards_a_server_that_tells_nothing_the_rate_grows_until_it_objects() -> None:
    lane = Lane(Limits(), 0)
    for second in range(61):
        lane.delay(0, second)
    grown = lane.requests_per_minute
    assert grown == pytest.approx(600 + 30 * 60)
    lane.throttled(None, 61)
    assert lane.requests_per_minute == pytest.approx(grown / 2, rel=0.02)


def test_the_rate_never_reaches_zero() -> None:
    told, untold = Lane(Limits(100), 0), Lane(Limits(), 0)
    for second in range(0, 100, 2):
        told.throttled(0, second)
        untold.throttled(0, second)
    assert told.requests_per_minute > 0.9
    assert untold.requests_per_minute >= 1


def test_what_the_server_has_left_counts_more_than_what_was_sent_from_here() -> None:
    lane = Lane(Limits(), 0)
    lane.learn(RateLimits(RateLimit(6000, 0)), 0)
    assert lane.delay(0, 0) == pytest.approx(1 / 98)


def test_tokens_hold_a_request_back_and_are_settled() -> None:
    lane = Lane(Limits(None, 60_000), 0)
    lane.take(400, 0)
    assert lane.delay(400, 0) == pytest.approx((400 - 90) / 980)
    lane.settle(400, 100, 0)
    assert lane.delay(390, 0) == 0
