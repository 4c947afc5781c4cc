"""Who takes which flow, and what ends them."""

from __future__ import annotations

from typing import Any, Generator, Iterator

import pytest

from openai_core.call.concurrency import Turns
from openai_core.effects import Together


def flow(result: int = 0) -> Generator[Any, Any, int]:
    return result
    yield


def test_flows_are_handed_out_in_order_and_results_come_back_in_order() -> None:
    turns = Turns(Together([flow(), flow()], 2))
    first, second = turns.next(), turns.next()
    assert first is not None and second is not None
    assert turns.next() is None
    turns.done(second[0], "b")
    turns.done(first[0], "a")
    assert turns.results() == ["a", "b"]


def test_the_first_error_counts_and_ends_the_turns() -> None:
    turns = Turns(Together([flow(), flow()], 2))
    turns.failed(ValueError("first"))
    turns.failed(ValueError("second"))
    assert turns.next() is None
    with pytest.raises(ValueError, match="first"):
        turns.results()


def test_an_iterable_that_fails_ends_the_turns() -> None:
    def flows() -> Iterator[Generator[Any, Any, int]]:
        yield flow()
        raise OSError("unreadable")

    turns = Turns(Together(flows(), 1))
    assert turns.next() is not None
    assert turns.next() is None
    with pytest.raises(OSError, match="unreadable"):
        turns.results()


@pytest.mark.parametrize(("limit", "workers"), [(0, 1), (1, 1), (3, 3)])
def test_there_is_at_least_one_worker(limit: int, workers: int) -> None:
    assert Turns(Together([], limit)).workers == workers
