"""Carries out the effects of a run in the calling thread; jobs run in threads beside it."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generator, Optional, TypeVar

from openai_core.effects import run

from ..effects import Group, Job, NextEvent, Pause, Settle, Start

if TYPE_CHECKING:
    from ....types.responses import Response
    from ..effects import RunEffect, RunFlow
    from ..turn import ResponsesRunnerTurn

__all__ = ["drive", "response_of", "turns_of"]

T = TypeVar("T")


def turns_of(flow: RunFlow[None]) -> Generator[ResponsesRunnerTurn, None, None]:
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
                    result = _perform(effect, None)
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


def response_of(turns: Generator[ResponsesRunnerTurn, None, None]) -> Response:
    """Runs to the final turn, with which a run ends if it ends without an error, and returns its response.

    Args:
        turns: What `turns_of` has returned.
    """
    last: Optional[ResponsesRunnerTurn] = None
    try:
        while last is None or not last.final:
            last = next(turns)
    finally:
        turns.close()
    return last.response


def drive(flow: RunFlow[T], pool: Optional[ThreadPoolExecutor] = None) -> T:
    """Runs a flow that does not pause, and returns its result.

    Args:
        flow: The flow, which has not begun.
        pool: The threads that jobs run in; `None`, the default, outside of a group.
    """
    return run(flow, lambda effect: _perform(effect, pool))


def _perform(effect: RunEffect, pool: Optional[ThreadPoolExecutor]) -> Any:
    if isinstance(effect, NextEvent):
        return next(effect.events, None)
    if isinstance(effect, Group):
        with ThreadPoolExecutor(effect.limit) as workers:
            return drive(effect.flow, workers)
    if isinstance(effect, Start):
        return _started(effect.flow, pool)
    if isinstance(effect, Settle):
        return wait([effect.job.ended])
    if isinstance(effect, Pause):
        raise AssertionError("A run pauses between turns only.")
    return effect.function()


def _started(flow: RunFlow[Any], pool: Any) -> Job:
    job = Job()
    future: Future[None] = pool.submit(copy_context().run, _carry_out, flow, job)
    job.ended = future
    return job


def _carry_out(flow: RunFlow[Any], job: Job) -> None:
    try:
        job.value = drive(flow)
    except BaseException as error:
        job.error = error
