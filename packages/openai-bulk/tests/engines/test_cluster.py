"""What the engines on clusters share, without a cluster."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable, List

import anyio
import pytest

from openai_bulk import AsyncBulk, ClusterError, JobStoppedError, Limits, OutputError
from openai_bulk.engines.absence import FIRST_TOLD, Absence
from openai_bulk.engines.cluster import Ended, Item, PaceService, answer_block
from openai_bulk.engines.driver import Driver, telling_failure
from openai_bulk.results import Answer, Usage
from openai_core import AsyncClient
from openai_core.rate_limits import RateLimit, RateLimits
from openai_testing import Emulator

pytestmark = pytest.mark.anyio


class Blocks:
    """An engine whose workers are this process, one block after the other; some blocks are lost on the way."""

    name = "blocks"

    def __init__(self, lose: int = 0, size: int = 7) -> None:
        self._lose = lose
        self._size = size

    async def run(self, run: Any, client: Any, tick: Callable[[], object]) -> None:
        driver, pace = Driver(run, self._size, tick), PaceService(run.options.limits)

        async def grant(model: str, tokens: List[int], ended: List[Ended]) -> Any:
            return pace.grant(model, tokens, ended)

        while True:
            block = driver.next_block()
            if not block and driver.wait is None:
                return
            if not block:
                await anyio.sleep(driver.wait or 0)
                continue
            results = await answer_block(client, block, grant)
            self._lose -= 1
            if self._lose >= 0:
                driver.lost(block)
            else:
                driver.record(results)
                driver.record(results)  # a cluster may tell twice


FAST: Any = {"limits": {"*": Limits(1_000_000)}}


async def test_blocks_answer_a_job(
    client: AsyncClient, make_input: Any, output: Path, ids: Callable[[Path], List[str]]
) -> None:
    report = await AsyncBulk(client).run(
        make_input(40, models=["gpt-4o", "gpt-4o-mini"]), output, engine=Blocks(), **FAST
    )
    assert (report.answered, report.finished) == (40, True)
    assert sorted(ids(output)) == sorted(f"id-{number}" for number in range(40))


async def test_a_lost_block_is_sent_again(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path
) -> None:
    report = await AsyncBulk(client).run(make_input(40), output, engine=Blocks(lose=2), **FAST)
    assert report.answered == 40
    assert len(emulator.requests) == 54


async def test_failures_are_retried(client: AsyncClient, emulator: Emulator, make_input: Any, output: Path) -> None:
    emulator.faults.plan("status:500 | status:429;retry-after-ms=10 | status:400")
    report = await AsyncBulk(client).run(make_input(10), output, engine=Blocks(), **FAST)
    assert (report.answered, report.failed) == (9, 1)
    assert len(emulator.requests) == 12


def test_the_service_grants_as_many_as_may_go() -> None:
    service = PaceService({"m": Limits(6000, 60_000)})
    count, wait = service.grant("m", [30] * 20, [])
    assert (count, wait) == (16, pytest.approx(30 / 980, abs=0.02))
    assert service.grant("m", [], []) == (0, 0.0)


def test_the_service_learns_from_what_has_ended() -> None:
    service = PaceService()
    assert service.grant("m", [1] * 20, [])[0] == 5
    service.grant("m", [], [Ended("m", 1, 1, RateLimits(RateLimit(600_000)), False, None)])
    time.sleep(0.02)
    assert service.grant("m", [1] * 20, [])[0] == 20
    service.grant("m", [], [Ended("m", 1, 0, None, True, 7.0)])
    count, wait = service.grant("m", [1], [])
    assert (count, wait) == (0, pytest.approx(7, abs=0.1))


async def test_a_stopped_job_hands_out_no_more_blocks(
    client: AsyncClient, emulator: Emulator, make_input: Any, output: Path
) -> None:
    runs: List[Any] = []
    with pytest.raises(JobStoppedError):
        await AsyncBulk(client).run(
            make_input(40),
            output,
            engine=Blocks(),
            on_start=runs.append,
            on_result=lambda request, result: runs[0].stop("enough."),
            **FAST,
        )
    assert len(emulator.requests) == 7


def test_items_are_plain() -> None:
    import pickle

    item = Item(1, "/v1/responses", {"model": "m"}, "m", 5)
    assert pickle.loads(pickle.dumps(item)) == item


async def test_a_worker_that_waits_for_answers_gives_signs(client: AsyncClient, monkeypatch: Any) -> None:
    monkeypatch.setattr("openai_bulk.engines.cluster.SIGN_EVERY", 0.01)
    told: List[List[int]] = []

    async def grant(model: str, tokens: List[int], ended: List[Ended]) -> Any:
        told.append(tokens)
        return (0, 0.2) if len(told) < 4 else (len(tokens), 0.0)

    items = [Item(1, "/v1/responses", {"model": "gpt-4o", "input": "hi"}, "gpt-4o", 5)]
    results = await answer_block(client, items, grant)
    assert len(results) == 1
    assert told.count([]) > 3


def test_the_service_knows_how_long_workers_have_been_quiet() -> None:
    now = [10.0]
    service = PaceService(clock=lambda: now[0])
    now[0] = 12.0
    assert service.quiet() is None
    service.grant("m", [], [])
    now[0] = 15.5
    assert service.quiet() == 3.5


class Deserted:
    """An engine whose workers have gone with the first block."""

    name = "deserted"

    def __init__(self, timeout: Any = None, clock: Any = time.monotonic) -> None:
        self._timeout = timeout
        self._clock = clock
        self.looks = 0

    async def run(self, run: Any, client: Any, tick: Callable[[], object]) -> None:
        absence = Absence(run, "the test's cluster", self._timeout, self._clock)
        driver = Driver(run, 7, tick, absence)
        await driver.in_thread(lambda: self._wait(driver))

    def _wait(self, driver: Driver) -> None:
        block = driver.next_block()
        while not driver.gives_up:
            self.looks += 1
            driver.look(None)
            time.sleep(0.001)
        driver.lost(block)


async def test_a_job_without_workers_ends_after_the_timeout(client: AsyncClient, make_input: Any, output: Path) -> None:
    seconds = iter(range(10_000))
    with pytest.raises(
        JobStoppedError, match=r"no worker of the test's cluster has been heard of for 60 s\."
    ) as caught:
        await AsyncBulk(client).run(
            make_input(20), output, engine=Deserted(timeout=60, clock=lambda: next(seconds)), **FAST
        )
    assert (caught.value.report.in_flight, caught.value.report.pending) == (0, 20)
    assert (await AsyncBulk(client).run(make_input(20), output, **FAST)).answered == 20


async def test_a_job_without_workers_can_be_stopped(client: AsyncClient, make_input: Any, output: Path) -> None:
    runs: List[Any] = []
    seconds = iter(range(10_000))

    def stop_later(progress: Any) -> None:
        if progress.note == "no workers for 40 s":
            runs[0].stop("enough.")

    with pytest.raises(JobStoppedError, match="enough"):
        await AsyncBulk(client).run(
            make_input(20),
            output,
            engine=Deserted(clock=lambda: next(seconds)),
            on_start=runs.append,
            progress=stop_later,
            **FAST,
        )
    assert next(seconds) < FIRST_TOLD * 5


async def test_a_job_without_workers_can_be_cancelled(client: AsyncClient, make_input: Any, output: Path) -> None:
    engine = Deserted()
    with anyio.move_on_after(0.3) as scope:
        await AsyncBulk(client).run(make_input(20), output, engine=engine, **FAST)
    assert scope.cancelled_caught
    assert engine.looks > 0
    assert (await AsyncBulk(client).run(make_input(20), output, **FAST)).answered == 20


class Returning(Deserted):
    """An engine whose workers come back with the results of their block."""

    def _wait(self, driver: Driver) -> None:
        block = driver.next_block()
        while not self.absence.noticed:
            driver.look(None)
        driver.record([(item.position, Answer(b"{}", Usage())) for item in block])
        self.noticed_after = self.absence.noticed
        driver.look(0.0)

    async def run(self, run: Any, client: Any, tick: Callable[[], object]) -> None:
        self.absence = Absence(run, "the test's cluster", None, self._clock)
        driver = Driver(run, 40, tick, self.absence)
        await driver.in_thread(lambda: self._wait(driver))


async def test_results_are_a_sign_of_workers(client: AsyncClient, make_input: Any, output: Path) -> None:
    seconds = iter(range(10_000))
    engine = Returning(clock=lambda: next(seconds))
    report = await AsyncBulk(client).run(make_input(20), output, engine=engine, **FAST)
    assert (report.answered, engine.noticed_after) == (20, False)


def test_what_a_cluster_raises_is_told_in_one_sentence() -> None:
    told = r"^The cluster has failed: KeyError: 'worker'\. What was answered is kept"
    with pytest.raises(ClusterError, match=told), telling_failure("the cluster"):
        raise KeyError("worker")
    with pytest.raises(OutputError, match="full"), telling_failure("the cluster"):
        raise OutputError("The disk is full.")


async def test_an_error_of_the_blocking_part_arrives_as_it_is(
    client: AsyncClient, make_input: Any, output: Path
) -> None:
    class Failing(Deserted):
        def _wait(self, driver: Driver) -> None:
            raise OutputError("The disk is full.")

    with pytest.raises(OutputError, match="full"):
        await AsyncBulk(client).run(make_input(20), output, engine=Failing(), **FAST)
