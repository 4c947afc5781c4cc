"""A whole job's pace against the emulator's limits, in virtual time."""

from __future__ import annotations

from typing import Dict, List

import pytest

from openai_bulk.pace.limits import Limits
from openai_bulk.pace.pacer import Pacer
from openai_bulk.pace.queue import Queue
from openai_bulk.requests import BulkRequest
from openai_core.rate_limits import rate_limits_of
from openai_testing.rate_limits import RateLimits
from openai_testing.wire.messages import Reply, Request


class Simulation:
    """A server with limits, a latency, and a queue that is sent at the pacer's pace. Nothing waits."""

    def __init__(self, limits: Dict[str, int], latency: float = 0.3) -> None:
        self.now = 1000.0
        self.server = RateLimits(lambda: self.now)
        for model, limit in limits.items():
            self.server.set(model, requests_per_minute=limit)
        self.pacer = Pacer()
        self.queue = Queue()
        self.latency = latency
        self.answered: List[float] = []
        self.refused = 0
        self._under_way: List[tuple[float, BulkRequest, Reply, bool]] = []

    def add(self, count: int, models: List[str]) -> None:
        for number in range(count):
            model = models[number % len(models)]
            self.queue.push(BulkRequest(number, str(number), "/v1/responses", {"model": model}))

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now += 0.005
            self._send()
            self._receive()

    def _send(self) -> None:
        while True:
            request = self.queue.next(self.pacer, self.now)
            if request is None:
                return
            sent = Request("POST", request.url, body=b'{"model":"%b"}' % request.model.encode())
            refusal = self.server.check(sent)
            reply = refusal or Reply()
            reply.headers += self.server.headers(sent, reply)
            self._under_way.append((self.now + self.latency, request, reply, refusal is not None))

    def _receive(self) -> None:
        while self._under_way and self._under_way[0][0] <= self.now:
            _, request, reply, refused = self._under_way.pop(0)
            headers = dict(reply.headers)
            self.pacer.learn(request.model, rate_limits_of(headers), self.now)
            self.pacer.settle(request.model, 0, 0, self.now)
            if refused:
                self.refused += 1
                self.pacer.throttled(request.model, float(headers["retry-after-ms"]) / 1000, self.now)
                self.queue.retry(request, self.now)
            else:
                self.answered.append(self.now)


def test_limits_of_two_models_are_used_and_never_exceeded() -> None:
    simulation = Simulation({"a": 6000, "b": 3000})
    simulation.add(100_000, ["a", "b"])
    simulation.run(180)
    assert simulation.server.peak("a")[0] <= 6000
    assert simulation.server.peak("b")[0] <= 3000
    assert simulation.server.refused == 0
    assert len(simulation.answered) >= 0.95 * 9000 * 3


@pytest.mark.parametrize("limit", [3, 60, 500])
def test_small_limits_are_kept_too(limit: int) -> None:
    simulation = Simulation({"a": limit})
    # Nothing is known before the first answer, so the first burst is that of an unknown server.
    simulation.pacer = Pacer({"a": Limits(limit)})
    simulation.add(10_000, ["a"])
    simulation.run(300)
    assert simulation.server.peak("a")[0] <= limit
    assert len(simulation.answered) >= 0.93 * limit * 5 - 1


def test_an_account_that_others_use_too_is_shared_with_few_refusals() -> None:
    simulation = Simulation({"a": 600})
    simulation.add(10_000, ["a"])
    other = Request("POST", "/v1/responses", body=b'{"model":"a"}')
    for _ in range(600):
        simulation.run(0.5)
        for _ in range(3):  # 360 of 600 a minute are taken
            simulation.server.check(other)
    assert len(simulation.answered) >= 0.7 * 240 * 5
    assert simulation.refused <= 0.05 * len(simulation.answered)


def test_a_model_at_its_limit_keeps_no_other_model_waiting() -> None:
    simulation = Simulation({"slow": 60, "fast": 6000})
    simulation.add(2000, ["slow", "fast"])
    simulation.run(30)
    fast = simulation.pacer.lanes["fast"]
    assert fast.requests_per_minute == pytest.approx(5880)
    assert len(simulation.answered) >= 1000


def test_other_models_have_the_limits_of_the_star() -> None:
    pacer = Pacer({"*": Limits(60), "a": Limits(120)})
    assert [pacer.admit("a", 0, 0), pacer.admit("b", 0, 0)] == [0, 0]
    assert pacer.lanes["a"].requests_per_minute == pytest.approx(117.6)
    assert pacer.lanes["b"].requests_per_minute == pytest.approx(58.8)
    assert pacer.admit("b", 0, 0) == pytest.approx(60 / 58.8)
