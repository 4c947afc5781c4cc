"""What the engines on clusters share, without a cluster."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable, List

import anyio
import pytest

from openai_bulk import AsyncBulk, Limits
from openai_bulk.engines.cluster import Driver, Ended, Item, PaceService, answer_block
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
    from openai_bulk import JobStoppedError

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
