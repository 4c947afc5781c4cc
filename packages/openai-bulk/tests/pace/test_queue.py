"""The order in which requests go out."""

from __future__ import annotations

import math

from openai_bulk.pace.limits import Limits
from openai_bulk.pace.pacer import Pacer
from openai_bulk.pace.queue import Queue
from openai_bulk.requests import BulkRequest


def request(position: int, model: str = "a") -> BulkRequest:
    return BulkRequest(position, str(position), "/v1/responses", {"model": model})


def test_models_take_turns() -> None:
    queue, pacer = Queue(), Pacer({"*": Limits(60_000)})
    for position, model in enumerate("aaabbc"):
        queue.push(request(position, model))
    order = [queue.next(pacer, 0) for _ in range(6)]
    assert [each.model for each in order if each] == ["a", "b", "c", "a", "b", "a"]
    assert queue.next(pacer, 0) is None and queue.wait == math.inf
    assert queue.waiting == queue.waiting_bytes == 0


def test_a_retry_goes_first_once_it_is_due() -> None:
    queue, pacer = Queue(), Pacer({"*": Limits(60_000)})
    queue.push(request(1))
    queue.push(request(2))
    queue.retry(request(9), due=5)
    taken = [queue.next(pacer, 4), queue.next(pacer, 5)]
    assert [each and each.position for each in taken] == [1, 9]


def test_an_idle_queue_says_when_the_next_retry_is_due() -> None:
    queue, pacer = Queue(), Pacer()
    queue.retry(request(9), due=5)
    assert queue.next(pacer, 2) is None and queue.wait == 3
    assert queue.retries == 1


def test_fresh_requests_do_not_overtake_a_retry_of_their_model() -> None:
    queue, pacer = Queue(), Pacer({"*": Limits(60)})
    queue.push(request(1, "a"))
    queue.push(request(2, "b"))
    pacer.admit("a", 0, 0)
    queue.retry(request(9, "a"), due=0)
    taken = queue.next(pacer, 0)
    assert taken is not None and taken.model == "b"
    assert queue.next(pacer, 0) is None
    taken = queue.next(pacer, 1.1)
    assert taken is not None and taken.position == 9
