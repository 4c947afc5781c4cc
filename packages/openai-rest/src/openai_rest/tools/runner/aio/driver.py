"""Carries out the effects of a run on the running event loop; jobs run as tasks beside it."""

from __future__ import annotations

from asyncio import CancelledError
from typing import TYPE_CHECKING, Any, AsyncGenerator, Optional, TypeVar

import anyio
import anyio.abc
import anyio.lowlevel

from openai_core.effects import run_async

from ..effects import Ask, Group, Job, NextEvent, Pause, Settle, Start

if TYPE_CHECKING:
    from ....types.responses import Response
    from ..effects import RunEffect, RunFlow
    from ..turn import ResponsesRunnerTurn

__all__ = ["drive", "response_of", "turns_of"]

T = TypeVar("T")


async def turns_of(flow: RunFlow[None]) -> AsyncGenerator[ResponsesRunnerTurn, None]:
    """Runs a flow to its end, and yields the turns at which it pauses.

    Args:
        flow: The flow of a run.
    """
    try:
        effect = next(flow)
        while True:
            result = None
            try:
                if isinstance(effect, Pause):
                    yield effect.turn
                else:
                    result = await _perform(effect, None)
            except GeneratorExit:
                raise
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration:
        return
    finally:
        flow.close()


async def response_of(turns: AsyncGenerator[ResponsesRunnerTurn, None]) -> Response:
    """Runs to the final turn, with which a run ends if it ends without an error, and returns its response.

    Args:
        turns: What `turns_of` has returned.
    """
    last: Optional[ResponsesRunnerTurn] = None
    try:
        while last is None or not last.final:
            last = await turns.__anext__()
    finally:
        await turns.aclose()
    return last.response


async def drive(flow: RunFlow[T], group: Optional[anyio.abc.TaskGroup] = None) -> T:
    """Runs a flow that does not pause, and returns its result.

    Args:
        flow: The flow, which has not begun.
        group: Where jobs are started; `None`, the default, outside of a group.
    """
    return await run_async(flow, lambda effect: _perform(effect, group))


async def _perform(effect: RunEffect, group: Optional[anyio.abc.TaskGroup]) -> Any:
    if isinstance(effect, NextEvent):
        return await _next_event(effect.events)
    if isinstance(effect, Ask):
        return await effect.function()
    if isinstance(effect, Group):
        return await _grouped(effect)
    if isinstance(effect, Start):
        return _started(effect.flow, group)
    if isinstance(effect, Settle):
        return await _settled(effect.job)
    if isinstance(effect, Pause):
        raise AssertionError("A run pauses between turns only.")
    result = effect.function()
    return await result if hasattr(result, "__await__") else result


async def _next_event(events: Any) -> Any:
    try:
        return await events.__anext__()
    except StopAsyncIteration:
        return None


async def _grouped(effect: Group) -> Any:
    """The group never sees an error, so that it wraps none in an exception group."""
    whole = Job()
    async with anyio.create_task_group() as group:
        try:
            whole.value = await drive(effect.flow, group)
        except BaseException as error:
            whole.error = error
    return whole.result()


def _started(flow: RunFlow[Any], group: Any) -> Job:
    job = Job()
    job.ended = anyio.Event()
    group.start_soon(_carry_out, flow, job)
    return job


async def _carry_out(flow: RunFlow[Any], job: Job) -> None:
    # What a call has begun, it may finish: a cancelled run waits for it, to know how it went.
    with anyio.CancelScope(shield=True):
        try:
            job.value = await drive(flow)
        except BaseException as error:
            job.error = error
        finally:
            job.ended.set()


async def _settled(job: Job) -> None:
    cancelled: Optional[CancelledError] = None
    while not job.ended.is_set():
        try:
            with anyio.CancelScope(shield=True):
                await job.ended.wait()
        except CancelledError as error:
            cancelled = cancelled or error
    if cancelled is not None:
        raise cancelled
    await anyio.lowlevel.checkpoint_if_cancelled()
