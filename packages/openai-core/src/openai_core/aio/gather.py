"""Runs several flows at the same time, as tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List

from ..call.concurrency import WorkQueue
from .driver import drive

if TYPE_CHECKING:
    import anyio

    from ..effects import Gather
    from .client import AsyncClient


async def gather(gathered: Gather, client: AsyncClient) -> List[Any]:
    """Runs the flows of the effect and returns their results."""
    import anyio

    queue = WorkQueue(gathered)
    async with anyio.create_task_group() as tasks:
        for _ in range(queue.workers):
            tasks.start_soon(_work, queue, client, tasks.cancel_scope)
    return queue.results()


async def _work(queue: WorkQueue, client: AsyncClient, scope: anyio.CancelScope) -> None:
    while True:
        job = queue.next()
        if job is None:
            return
        place, flow = job
        try:
            queue.done(place, await drive(flow, client))
        except Exception as error:
            queue.failed(error)
            scope.cancel()
