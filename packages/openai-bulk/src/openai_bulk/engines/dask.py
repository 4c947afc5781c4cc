"""Sends the requests from the workers of a Dask cluster, with dask.distributed."""

from __future__ import annotations

import asyncio
import pickle
import time
import uuid
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple

import anyio.to_thread

from ..extras import library
from ..pace.limits import Limits
from .cluster import Driver, Ended, Item, PaceService, Results, answer_block

if TYPE_CHECKING:
    from ..run import Run

_BLOCKS_FOR_A_WORKER = 2
_HANDLER = "openai_bulk_grant"


class DaskEngine:
    """dask.distributed on a cluster, or on this machine.

    The pace lives on the scheduler, which outlives every worker. The workers make clients of their own from the
    pickled one, so that keys of the environment are read there.

    Args:
        workers: How many workers a new cluster on this machine has. Default 2.
        block_size: How many requests a worker takes at a time; as many are asked twice when one dies. Default 64.
        address: The scheduler of a cluster, or a `distributed.Client`. Default: a new cluster on this machine.

    Raises:
        MissingDependencyError: Dask is not installed; `pip install 'openai-bulk[dask]'` brings it.
    """

    name = "dask"

    def __init__(self, *, workers: int = 2, block_size: int = 64, address: Any = None) -> None:
        self._distributed = library("distributed", "dask", "The engine 'dask'")
        self._workers = workers
        self._block_size = block_size
        self._address = address

    async def run(self, run: Run, client: Any, tick: Callable[[], object]) -> None:
        """Sends what is pending until nothing is left or the job is to stop.

        Args:
            run: The run, with its queue and its files.
            client: An asynchronous client; the workers make clients with its settings.
            tick: Called a few times a second, to show the progress.
        """
        await anyio.to_thread.run_sync(self._run, run, client, tick)

    def _run(self, run: Run, client: Any, tick: Callable[[], object]) -> None:
        driver = Driver(run, self._block_size, tick)
        if isinstance(self._address, self._distributed.Client):
            self._send(self._address, driver, run.options.limits, client)
            return
        options = (
            {} if self._address else {"n_workers": self._workers, "threads_per_worker": 1, "dashboard_address": None}
        )
        with self._distributed.Client(self._address, set_as_default=False, **options) as cluster:
            self._send(cluster, driver, run.options.limits, client)

    def _send(self, cluster: Any, driver: Driver, limits: Mapping[str, Limits], client: Any) -> None:
        job = uuid.uuid4().hex
        cluster.run_on_scheduler(partial(_serve_pace, job=job, limits=dict(limits)))
        futures: Dict[Any, List[Item]] = {}
        answer = partial(_answer, client=pickle.dumps(client), job=job)
        while True:
            workers = max(1, len(cluster.scheduler_info(n_workers=-1)["workers"]))
            while len(futures) < workers * _BLOCKS_FOR_A_WORKER:
                block = driver.next_block()
                if not block:
                    break
                futures[cluster.submit(answer, block, pure=False)] = block
            if futures:
                self._take_in(driver, futures)
                continue
            wait: Optional[float] = driver.wait
            if wait is None:
                return
            time.sleep(wait)

    def _take_in(self, driver: Driver, futures: Dict[Any, List[Item]]) -> None:
        done = self._distributed.wait(list(futures), return_when="FIRST_COMPLETED").done
        for future in done:
            block = futures.pop(future)
            try:
                driver.record(future.result())
            except self._distributed.KilledWorker:
                driver.lost(block)  # it has outlived too many workers; that is no fault of its requests


async def _answer(items: List[Item], client: bytes, job: str) -> Results:
    """Answers a block on a worker, whose event loop runs it."""
    scheduler: Any = library("distributed", "dask", "The engine 'dask'").get_worker().scheduler

    async def grant(model: str, tokens: List[int], ended: List[Ended]) -> Tuple[int, float]:
        message = {"job": job, "model": model, "tokens": tokens, "ended": pickle.dumps(ended)}
        count, wait = await getattr(scheduler, _HANDLER)(**message)
        return count, wait

    async with pickle.loads(client) as own:
        return await asyncio.shield(answer_block(own, items, grant))


def _serve_pace(job: str, limits: Mapping[str, Limits], dask_scheduler: Any = None) -> None:
    """Adds the pace of a job to the scheduler."""
    services: Dict[str, PaceService] = dask_scheduler.__dict__.setdefault(_HANDLER, {})
    services[job] = PaceService(limits)

    def grant(job: str, model: str, tokens: List[int], ended: bytes) -> Tuple[int, float]:
        return services[job].grant(model, tokens, pickle.loads(ended))

    dask_scheduler.handlers[_HANDLER] = grant
