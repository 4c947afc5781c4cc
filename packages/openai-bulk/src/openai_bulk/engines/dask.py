"""Sends the requests from the workers of a Dask cluster, with dask.distributed."""

from __future__ import annotations

import asyncio
import pickle
import time
import uuid
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Collection, Dict, List, Mapping, Optional, Tuple

from ..extras import library
from ..pace.limits import Limits
from .absence import Absence, checked_timeout
from .cluster import Ended, Item, PaceService, Results, answer_block
from .driver import LOOK_EVERY, Driver, telling_failure

if TYPE_CHECKING:
    from ..run import Run

_CLUSTER = "the Dask cluster"
_BLOCKS_FOR_A_WORKER = 2
_HANDLER = "openai_bulk_grant"


class DaskEngine:
    """dask.distributed on a cluster, or on this machine.

    The pace lives on the scheduler, which outlives every worker. The workers make clients of their own from the
    pickled one, so that keys of the environment are read there.

    Args:
        workers: How many workers a new cluster on this machine has. Default 2.
        block_size: How many requests a worker takes at a time; as many are asked twice when one dies. Default 64.
        address: The scheduler of a cluster, or a `distributed.Client`. Default: the one that Dask is configured with
            (`DASK_SCHEDULER_ADDRESS`), or a new cluster on this machine.
        worker_timeout: Seconds without any worker, also before the first one is there, after which the job ends with a
            `JobStoppedError`. Default: it waits, and says so.

    Raises:
        ArgumentError: The timeout is no time above 0.
        MissingDependencyError: Dask is not installed; `pip install 'openai-bulk[dask]'` brings it.
    """

    name = "dask"

    def __init__(
        self,
        *,
        workers: int = 2,
        block_size: int = 64,
        address: Any = None,
        worker_timeout: Optional[float] = None,
    ) -> None:
        self._distributed = library("distributed", "dask", "The engine 'dask'")
        self._workers = workers
        self._block_size = block_size
        self._address = address
        self._worker_timeout = checked_timeout(worker_timeout)

    async def run(self, run: Run, client: Any, tick: Callable[[], object]) -> None:
        """Sends what is pending until nothing is left or the job is to stop.

        Args:
            run: The run, with its queue and its files.
            client: An asynchronous client; the workers make clients with its settings.
            tick: Called a few times a second, to show the progress.
        """
        driver = Driver(run, self._block_size, tick, Absence(run, _CLUSTER, self._worker_timeout))
        await driver.in_thread(partial(self._run, driver, run.options.limits, client))

    def _run(self, driver: Driver, limits: Mapping[str, Limits], client: Any) -> None:
        if isinstance(self._address, self._distributed.Client):
            _Sending(self._address, driver, limits, client).run()
            return
        address = self._address or library("dask", "dask", "The engine 'dask'").config.get("scheduler-address", None)
        own = {} if address else {"n_workers": self._workers, "threads_per_worker": 1, "dashboard_address": None}
        with self._distributed.Client(address, set_as_default=False, **own) as cluster:
            _Sending(cluster, driver, limits, client).run()


class _Sending:
    """One run of a job on a cluster."""

    def __init__(self, cluster: Any, driver: Driver, limits: Mapping[str, Limits], client: Any) -> None:
        self._distributed = library("distributed", "dask", "The engine 'dask'")
        self._cluster = cluster
        self._driver = driver
        self._job = uuid.uuid4().hex
        self._answer = partial(_answer, client=pickle.dumps(client), job=self._job)
        self._under_way: Dict[Any, List[Item]] = {}
        cluster.run_on_scheduler(partial(_serve_pace, job=self._job, limits=dict(limits)))

    def run(self) -> None:
        while not self._driver.gives_up:
            self._hand_out()
            if self._under_way:
                self._take_in()
                continue
            wait: Optional[float] = self._driver.wait
            if wait is None:
                return
            time.sleep(wait)
        self._give_up()

    def _hand_out(self) -> None:
        with telling_failure(_CLUSTER):
            workers = max(1, len(self._cluster.scheduler_info(n_workers=-1)["workers"]))
        while len(self._under_way) < workers * _BLOCKS_FOR_A_WORKER:
            block = self._driver.next_block()
            if not block:
                return
            with telling_failure(_CLUSTER):
                self._under_way[self._cluster.submit(self._answer, block, pure=False)] = block

    def _take_in(self) -> None:
        with telling_failure(_CLUSTER):
            done = self._done()
        if not done:
            with telling_failure(_CLUSTER):
                quiet = self._cluster.run_on_scheduler(partial(_quiet, job=self._job))
            self._driver.look(quiet)
        for future in done:
            block = self._under_way.pop(future)
            results = self._results_of(future)
            if results is None:
                self._driver.lost(block)
            else:
                self._driver.record(results)

    def _done(self) -> Collection[Any]:
        try:
            done: Collection[Any] = self._distributed.wait(
                list(self._under_way), LOOK_EVERY, return_when="FIRST_COMPLETED"
            ).done
        except self._distributed.TimeoutError:
            return ()
        return done

    def _results_of(self, future: Any) -> Optional[Results]:
        with telling_failure(_CLUSTER):
            try:
                results: Results = future.result()
            except self._distributed.KilledWorker:
                return None  # the block has outlived too many workers; that is no fault of its requests
        return results

    def _give_up(self) -> None:
        self._cluster.cancel(list(self._under_way))
        for block in self._under_way.values():
            self._driver.lost(block)


async def _answer(items: List[Item], client: bytes, job: str) -> Results:
    """Answers a block on a worker, whose event loop runs it."""
    scheduler: Any = library("distributed", "dask", "The engine 'dask'").get_worker().scheduler

    async def grant(model: str, tokens: List[int], ended: List[Ended]) -> Tuple[int, float]:
        message = {"job": job, "model": model, "tokens": tokens, "ended": pickle.dumps(ended)}
        count, wait = await getattr(scheduler, _HANDLER)(**message)
        return count, wait

    async with pickle.loads(client) as own:
        block = asyncio.ensure_future(answer_block(own, items, grant))
        # A worker that closes cancels this coroutine, and then nobody asks how the block has ended.
        block.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        return await asyncio.shield(block)


def _serve_pace(job: str, limits: Mapping[str, Limits], dask_scheduler: Any = None) -> None:
    """Adds the pace of a job to the scheduler."""
    services: Dict[str, PaceService] = dask_scheduler.__dict__.setdefault(_HANDLER, {})
    services[job] = PaceService(limits)

    def grant(job: str, model: str, tokens: List[int], ended: bytes) -> Tuple[int, float]:
        return services[job].grant(model, tokens, pickle.loads(ended))

    dask_scheduler.handlers[_HANDLER] = grant


def _quiet(job: str, dask_scheduler: Any = None) -> Optional[float]:
    """Returns how many seconds ago a worker of a job has asked the scheduler for its pace."""
    service: PaceService = dask_scheduler.__dict__[_HANDLER][job]
    return service.quiet()
