from __future__ import annotations

import threading
from functools import partial
from typing import Any, List

import anyio
import pytest

from openai_core import effects
from openai_core.call.loading_thread import load_in_thread
from openai_core.effects import Gather
from openai_core.sync.driver import perform

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def without_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*args: Any) -> None:
        raise AssertionError("there are no threads")

    monkeypatch.setattr(effects, "HAS_THREADS", False)
    monkeypatch.setattr(threading.Thread, "start", refused)


async def test_what_may_block_runs_in_a_thread() -> None:
    assert await effects.in_thread(threading.get_ident) != threading.get_ident()


@pytest.mark.parametrize("abandons", [True, False])
async def test_a_caller_that_is_cancelled_may_leave_it_to_itself(abandons: bool) -> None:
    started, release, ended = anyio.Event(), threading.Event(), threading.Event()

    def blocks() -> None:
        anyio.from_thread.run_sync(started.set)
        release.wait(60 if abandons else 0.05)
        ended.set()

    async with anyio.create_task_group() as group:
        group.start_soon(partial(effects.in_thread, blocks, abandons=abandons))
        await started.wait()
        group.cancel_scope.cancel()
    assert ended.is_set() is not abandons
    release.set()


@pytest.mark.usefixtures("without_threads")
async def test_without_threads_it_runs_at_once() -> None:
    assert await effects.in_thread(threading.get_ident) == threading.get_ident()


@pytest.mark.usefixtures("without_threads")
async def test_without_threads_modules_load_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: List[int] = []
    await load_in_thread("key", lambda: loaded.append(threading.get_ident()))
    assert loaded == [threading.get_ident()]


@pytest.mark.usefixtures("without_threads")
def test_without_threads_flows_run_one_after_the_other() -> None:
    def flow(number: int) -> Any:
        return number
        yield

    client: Any = None
    assert perform(client, Gather([flow(number) for number in range(5)], 3)) == [0, 1, 2, 3, 4]
