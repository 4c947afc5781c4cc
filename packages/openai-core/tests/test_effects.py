"""The loop that runs a flow, in both flavours."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Generator, List

import anyio
import pytest

from openai_core.effects import Call, run, run_async

Steps = Generator[Any, Any, Any]


def asking(notes: List[str]) -> Steps:
    """A flow that survives one failure and returns what it was sent."""
    try:
        yield Call(lambda: 1)
    except KeyError:
        notes.append("failed")
    try:
        return (yield Call(lambda: 2))
    finally:
        notes.append("over")


def failing_once() -> Callable[[Call], Any]:
    failures = [KeyError()]

    def perform(effect: Call) -> Any:
        if failures:
            raise failures.pop()
        return effect.function()

    return perform


def as_coroutine(perform: Callable[[Call], Any]) -> Callable[[Any], Awaitable[Any]]:
    async def performing(effect: Call) -> Any:
        await anyio.lowlevel.checkpoint()
        return perform(effect)

    return performing


def test_what_fails_is_raised_in_the_flow() -> None:
    notes: List[str] = []
    assert run(asking(notes), failing_once()) == 2
    assert notes == ["failed", "over"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_what_fails_is_raised_in_an_awaited_flow(backend: str) -> None:
    notes: List[str] = []
    assert anyio.run(run_async, asking(notes), as_coroutine(failing_once()), backend=backend) == 2
    assert notes == ["failed", "over"]


@pytest.mark.parametrize("loop", [run, run_async])
def test_what_the_flow_lets_pass_reaches_the_caller(loop: Any) -> None:
    def perform(effect: Call) -> Any:
        raise OSError("lost")

    with pytest.raises(OSError, match="lost"):
        if loop is run:
            run(asking([]), perform)
        else:
            anyio.run(run_async, asking([]), as_coroutine(perform))


def test_a_flow_that_is_given_up_is_closed_at_once() -> None:
    class Waiting:
        def __await__(self) -> Any:
            yield

    async def perform(effect: Any) -> Any:
        await Waiting()

    notes: List[str] = []

    def closing() -> Steps:
        try:
            yield Call(int)
        finally:
            notes.append("closed")

    running = run_async(closing(), perform)
    running.send(None)
    running.close()
    assert notes == ["closed"]
