from __future__ import annotations

import threading
from typing import Any, List

import anyio
import anyio.lowlevel
import pytest

from openai_core.authentication.locks import LoopLock, new_lock


def test_threads_take_turns_with_a_lock() -> None:
    lock = new_lock(asynchronous=False)
    assert lock.acquire() is True
    assert isinstance(lock, type(threading.Lock()))
    lock.release()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_take_turns(backend: str) -> None:
    lock: Any = new_lock(asynchronous=True)
    seen: List[str] = []

    async def task(name: str) -> None:
        await lock.acquire()
        seen.append(f"{name} in")
        await anyio.lowlevel.checkpoint()
        seen.append(f"{name} out")
        lock.release()

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for name in ("a", "b"):
                group.start_soon(task, name)

    for _ in range(2):  # one loop after the other
        seen.clear()
        anyio.run(main, backend=backend)
        assert [line.split()[1] for line in seen] == ["in", "out", "in", "out"]


def test_a_cancelled_task_gives_its_place_up() -> None:
    lock = LoopLock()

    async def impatient() -> None:
        with anyio.move_on_after(0):
            await lock.acquire()

    async def main() -> None:
        await lock.acquire()
        async with anyio.create_task_group() as group:
            group.start_soon(impatient)
        lock.release()
        await lock.acquire()
        lock.release()

    anyio.run(main)
