"""Flows that run at the same time, in threads."""

from __future__ import annotations

import contextvars
import threading
from typing import Any, Callable, Generator, Iterator, List

import pytest

from openai_core.effects import Call, Gather
from openai_core.sync.driver import drive

CLIENT: Any = None
NAME = contextvars.ContextVar("NAME", default="nobody")
Steps = Generator[Any, Any, Any]


def calling(function: Callable[[], Any]) -> Steps:
    return (yield Call(function))


def gathered(flows: Any, limit: int) -> Steps:
    return (yield Gather(flows, limit))


def test_flows_meet_each_other_and_their_results_keep_the_order() -> None:
    barrier = threading.Barrier(3, timeout=10)

    def meet(number: int) -> Steps:
        yield Call(barrier.wait)
        return number

    assert drive(gathered([meet(1), meet(2), meet(3)], 3), CLIENT) == [1, 2, 3]


def test_one_worker_is_the_calling_thread() -> None:
    assert drive(gathered([calling(threading.get_ident)], 1), CLIENT) == [threading.get_ident()]


def test_a_flow_is_taken_only_when_it_can_start() -> None:
    running: List[int] = []

    def flows() -> Iterator[Steps]:
        for number in range(5):
            assert len(running) == number
            yield calling(lambda number=number: running.append(number))

    drive(gathered(flows(), 1), CLIENT)
    assert running == [0, 1, 2, 3, 4]


def test_the_first_error_is_raised_and_no_further_flow_starts() -> None:
    started: List[int] = []

    def flow(number: int) -> Steps:
        started.append(number)
        yield Call(lambda: 1 // number)

    with pytest.raises(ZeroDivisionError):
        drive(gathered((flow(number) for number in (1, 0, 2, 3)), 1), CLIENT)
    assert started == [1, 0]


def test_threads_see_the_context_of_the_caller() -> None:
    NAME.set("caller")
    barrier = threading.Barrier(2, timeout=10)

    def name() -> str:
        barrier.wait()
        return NAME.get()

    assert drive(gathered([calling(name), calling(name)], 2), CLIENT) == ["caller", "caller"]
