"""Who takes which flow, and what ends them."""

from __future__ import annotations

from typing import Any, Generator, Iterator

import pytest

from openai_core.call.concurrency import WorkQueue
from openai_core.effects import Gather


def flow(result: int = 0) -> Generator[Any, Any, int]:
    return result
    yield


def test_flows_are_handed_out_in_order_and_results_come_back_in_order() -> None:
    queue = WorkQueue(Gather([flow(), flow()], 2))
    first, second = queue.next(), queue.next()
    assert first is not None and second is not None
    assert queue.next() is None
    queue.done(second[0], "b")
    queue.done(first[0], "a")
    assert queue.results() == ["a", "b"]


def test_the_first_error_counts_and_ends_the_turns() -> None:
    queue = WorkQueue(Gather([flow(), flow()], 2))
    queue.failed(ValueError("first"))
    queue.failed(ValueError("second"))
    assert queue.next() is None
    with pytest.raises(ValueError, match="first"):
        queue.results()


def test_an_iterable_that_fails_ends_the_turns() -> None:
    def flows() -> Iterator[Generator[Any, Any, int]]:
        yield flow()
        raise OSError("unreadable")

    queue = WorkQueue(Gather(flows(), 1))
    assert queue.next() is not None
    assert queue.next() is None
    with pytest.raises(OSError, match="unreadable"):
        queue.results()


@pytest.mark.parametrize(("limit", "workers"), [(0, 1), (1, 1), (3, 3)])
def test_there_is_at_least_one_worker(limit: int, workers: int) -> None:
    assert WorkQueue(Gather([], limit)).workers == workers
