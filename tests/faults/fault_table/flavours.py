"""Runs calls in each flavour: blocking, on asyncio, on trio, and with aiohttp."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import suppress
from typing import Any, Awaitable, Callable, Dict, List, NamedTuple

from .kinds import Collect, Do, Steps, Within

FLAVOURS = ("sync", "asyncio", "trio", "aiohttp")


class Leftovers(NamedTuple):
    """What a flavour has left behind."""

    tasks: int
    complaints: List[str]


Program = Callable[[Any, Callable[..., Awaitable[Any]], Callable[..., Awaitable[Any]]], Awaitable[Any]]
"""A coroutine function with a client, `perform(steps)`, and `wait(function)`, which may block."""


def run_flavour(flavour: str, make: Dict[str, Callable[[], Any]], program: Program) -> Leftovers:
    """Runs a program in a flavour.

    Args:
        flavour: One of `FLAVOURS`.
        make: Makes the client, by flavour.
        program: What to do with it.
    """
    if flavour == "sync":
        return _run_blocking(make[flavour], program)
    if flavour == "trio":
        return _run_trio(make[flavour], program)
    return _run_asyncio(make[flavour], program)


def _run_blocking(make: Callable[[], Any], program: Program) -> Leftovers:
    """Runs a coroutine that never waits."""

    async def perform(steps: Steps) -> Any:
        return perform_blocking(steps)

    async def wait(function: Callable[[], Any]) -> Any:
        return function()

    client = make()
    with suppress(StopIteration):
        program(client, perform, wait).__await__().__next__()
    return Leftovers(0, [])


def _run_asyncio(make: Callable[[], Any], program: Program) -> Leftovers:
    complaints: List[str] = []

    async def main() -> int:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(str(context.get("message"))))

        async def wait(function: Callable[[], Any]) -> Any:
            return await loop.run_in_executor(None, function)

        await program(make(), perform_async, wait)
        await asyncio.sleep(0)
        return len(asyncio.all_tasks()) - 1

    return Leftovers(asyncio.run(main()), complaints)


def _run_trio(make: Callable[[], Any], program: Program) -> Leftovers:
    import trio

    async def main() -> int:
        before = trio.lowlevel.current_statistics().tasks_living
        await program(make(), perform_async, trio.to_thread.run_sync)
        return int(trio.lowlevel.current_statistics().tasks_living - before)

    return Leftovers(trio.run(main), [])


def perform_blocking(steps: Steps) -> Any:
    """Does what the steps of a kind ask for."""
    try:
        step = next(steps)
        while True:
            step = steps.send(_do(step))
    except StopIteration as end:
        return end.value


async def perform_async(steps: Steps) -> Any:
    """Does the same, and awaits what has to be awaited."""
    try:
        step = next(steps)
        while True:
            step = steps.send(await _do_async(step))
    except StopIteration as end:
        return end.value


def _do(step: Any) -> Any:
    if isinstance(step, Do):
        return step.call()
    if isinstance(step, Collect):
        return list(step.iterable)
    assert isinstance(step, Within)
    with step.manager as entered:
        return list(step.parts(entered))


async def _do_async(step: Any) -> Any:
    if isinstance(step, Do):
        result = step.call()
        return await result if inspect.isawaitable(result) else result
    if isinstance(step, Collect):
        return [each async for each in step.iterable]
    assert isinstance(step, Within)
    async with step.manager as entered:
        return [each async for each in step.parts(entered)]
