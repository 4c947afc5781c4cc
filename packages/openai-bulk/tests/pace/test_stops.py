"""When a job stops itself."""

from __future__ import annotations

from typing import Optional

from openai_bulk.pace.stops import Budget, FailureShares
from openai_bulk.results import Failure

BAD = Failure("400 invalid_value", "No such thing.", 400)


def test_a_budget_of_money_and_of_tokens() -> None:
    budget = Budget(cost=2.0, tokens=100)
    assert budget.exceeded(1.99, 99) is None
    assert budget.exceeded(2.0, 0) == "the budget of 2 is used up (2.00 with the requests under way)."
    assert "100 tokens" in str(budget.exceeded(0, 100))
    assert Budget().exceeded(1e9, 10**9) is None


def test_one_kind_of_failure_above_its_share_stops() -> None:
    shares = FailureShares(0.5)
    reasons = [shares.failed(BAD, number + 1) for number in range(50)]
    assert reasons[:49] == [None] * 49
    assert reasons[49] is not None and "50 of 50 requests failed with 400 invalid_value" in reasons[49]


def test_failures_of_several_kinds_are_counted_apart() -> None:
    shares = FailureShares(0.5)
    reason: Optional[str] = None
    for number in range(200):
        reason = reason or shares.failed(BAD._replace(kind=str(number % 3)), number + 1)
    assert reason is None
    assert shares.kinds == {"0": 67, "1": 67, "2": 66}


def test_answers_count_against_failures() -> None:
    shares = FailureShares(0.1)
    assert [shares.failed(BAD, 901 + number) for number in range(100)] == [None] * 100
    assert shares.failed(BAD, 1001) is not None


def test_what_would_fail_for_everybody_stops_at_once() -> None:
    reason = FailureShares(1.0).failed(BAD._replace(kind="401 invalid_api_key", fatal=True), 1)
    assert reason == "every request would fail like this one: 401 invalid_api_key (No such thing.)."
