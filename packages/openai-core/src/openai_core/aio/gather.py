"""Runs several flows at the same time, as tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List

from ..call.concurrency import Turns
from .driver import drive

if TYPE_CHECKING:
    import anyio

    from ..effects import Together
    from .client import AsyncClient


async def run_together(together: Together, client: AsyncClient) -> List[Any]:
    """Runs the flows of the effect and returns their results."""
    import anyio

    turns = Turns(together)
    async with anyio.create_task_group() as tasks:
        for _ in range(turns.workers):
            tasks.start_soon(_work, turns, client, tasks.cancel_scope)
    return turns.results()


async def _work(turns: Turns, client: AsyncClient, scope: anyio.CancelScope) -> None:
    while True:
        turn = turns.next()
        if turn is None:
            return
        place, flow = turn
        try:
            turns.done(place, await drive(flow, client))
        except Exception as error:
            turns.failed(error)
            scope.cancel()
