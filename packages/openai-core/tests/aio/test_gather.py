"""Flows that run at the same time, as tasks on asyncio and trio."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Generator, List

import anyio
import anyio.lowlevel
import pytest

from openai_core.aio.driver import drive
from openai_core.effects import Call, Gather

CLIENT: Any = None
Steps = Generator[Any, Any, Any]
pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def calling(function: Callable[[], Awaitable[Any]], result: Any = None) -> Steps:
    yield Call(function)
    return result


def gathered(flows: Any, limit: int) -> Steps:
    return (yield Gather(flows, limit))


async def test_flows_meet_each_other_and_their_results_keep_the_order() -> None:
    met = anyio.Event()

    async def release() -> None:
        met.set()

    with anyio.fail_after(10):
        assert await drive(gathered([calling(met.wait, 1), calling(release, 2)], 2), CLIENT) == [1, 2]


async def test_no_more_than_the_limit_run_at_once() -> None:
    running, most = [0], [0]

    async def step() -> None:
        running[0] += 1
        most[0] = max(most[0], running[0])
        await anyio.lowlevel.checkpoint()
        running[0] -= 1

    await drive(gathered((calling(step) for _ in range(6)), 2), CLIENT)
    assert most == [2]


async def test_the_first_error_cancels_the_rest_and_is_raised() -> None:
    ended: List[str] = []

    async def wait() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("cancelled")

    async def fail() -> None:
        await anyio.lowlevel.checkpoint()
        raise ValueError("broken")

    with anyio.fail_after(10), pytest.raises(ValueError, match="broken"):
        await drive(gathered([calling(wait), calling(fail)], 2), CLIENT)
    assert ended == ["cancelled"]


async def test_a_cancelled_caller_cancels_all() -> None:
    ended: List[str] = []

    async def wait() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("cancelled")

    with anyio.move_on_after(0.01):
        await drive(gathered([calling(wait), calling(wait)], 2), CLIENT)
    assert ended == ["cancelled", "cancelled"]
