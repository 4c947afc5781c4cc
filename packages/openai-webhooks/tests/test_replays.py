"""Stores of what was seen."""

from __future__ import annotations

import threading
from typing import Any, List

import pytest

from openai_webhooks.errors import ReplayedWebhookError
from openai_webhooks.replays import MemorySeen, refuse_replay


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_an_id_is_new_once() -> None:
    seen = MemorySeen()
    assert [seen.add(name) for name in ("a", "b", "a", "b")] == [True, True, False, False]
    assert len(seen) == 2


def test_an_id_expires_after_its_lifetime() -> None:
    clock = Clock()
    seen = MemorySeen(lifetime=10, clock=clock)
    assert seen.add("a")
    clock.now = 5
    assert seen.add("b")
    clock.now = 9.9
    assert not seen.add("a")  # seeing it again does not keep it longer
    clock.now = 10
    assert len(seen) == 1
    assert seen.add("a")
    clock.now = 100
    assert len(seen) == 0


def test_the_oldest_id_makes_room() -> None:
    seen = MemorySeen(limit=2)
    assert all(seen.add(name) for name in "abc")
    assert len(seen) == 2
    assert not seen.add("b")
    assert not seen.add("c")
    assert seen.add("a")


def test_a_discarded_id_is_new_again() -> None:
    seen = MemorySeen()
    seen.add("a")
    seen.discard("a")
    seen.discard("never seen")
    assert seen.add("a")


@pytest.mark.parametrize(
    "settings", [{"limit": 0}, {"limit": -1}, {"lifetime": 0}, {"lifetime": -1}, {"lifetime": float("nan")}]
)
def test_a_store_that_could_hold_nothing(settings: Any) -> None:
    with pytest.raises(ValueError, match="above zero"):
        MemorySeen(**settings)


def test_one_of_many_threads_sees_an_id_as_new() -> None:
    seen = MemorySeen()
    barrier = threading.Barrier(8)
    answers: List[bool] = []

    def add() -> None:
        barrier.wait()
        answers.extend([seen.add(str(number)) for number in range(200)])

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(answers) == 200


def test_a_replay_is_refused() -> None:
    seen = MemorySeen()
    refuse_replay(seen, "wh_1")
    with pytest.raises(ReplayedWebhookError, match="'wh_1' was received before") as caught:
        refuse_replay(seen, "wh_1")
    assert caught.value.webhook_id == "wh_1"


def test_a_store_may_answer_in_numbers() -> None:
    class Counting:
        def add(self, webhook_id: str, /) -> Any:
            return 0

    with pytest.raises(ReplayedWebhookError):
        refuse_replay(Counting(), "wh_1")


def test_stores_that_do_not_answer_are_refused() -> None:
    class Asynchronous:
        async def add(self, webhook_id: str, /) -> bool:
            return True

    a_set: Any = set()
    asynchronous: Any = Asynchronous()
    with pytest.raises(TypeError, match=r"set.add\(\) returned 'NoneType'"):
        refuse_replay(a_set, "wh_1")
    with pytest.raises(TypeError, match="'coroutine'; an asynchronous store"):
        refuse_replay(asynchronous, "wh_1")
