"""Sends the requests from the workers of a Ray cluster, with Ray Data."""

from __future__ import annotations

import asyncio
import os
import pickle
import time
from functools import partial
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional

from ..extras import library
from ..pace.limits import Limits
from .absence import Absence, checked_timeout
from .cluster import Ended, Item, PaceService, answer_block
from .driver import LOOK_EVERY, Driver, telling_failure

if TYPE_CHECKING:
    from ..run import Run

_CLUSTER = "the Ray cluster"
_BLOCKS_IN_A_WINDOW = 50
_CPUS_OF_A_WORKER = 0.25
"""A worker mostly waits for answers."""


class RayEngine:
    """Ray Data on a cluster, or on this machine.

    The workers make clients of their own from the pickled one, so that keys of the environment are read there.

    Args:
        workers: How many workers send requests. Default 2.
        block_size: How many requests a worker takes at a time; as many are asked twice when one dies. Default 64.
        address: The cluster, as `ray.init` takes it. Default: the one that is connected or that `RAY_ADDRESS` names, or
            a new one here.
        worker_timeout: Seconds without any worker, also before the first one is there, after which the job ends with a
            `JobStoppedError`. Default: it waits, and says so.

    Raises:
        ArgumentError: The timeout is no time above 0.
        MissingDependencyError: Ray is not installed; `pip install 'openai-bulk[ray]'` brings it.
    """

    name = "ray"

    def __init__(
        self,
        *,
        workers: int = 2,
        block_size: int = 64,
        address: Optional[str] = None,
        worker_timeout: Optional[float] = None,
    ) -> None:
        self._ray = library("ray", "ray", "The engine 'ray'")
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
        sending = partial(_send, driver, limits, client, self._workers)
        if self._ray.is_initialized():
            sending()
            return
        own = {} if self._address or os.environ.get("RAY_ADDRESS") else {"include_dashboard": False}
        with telling_failure(_CLUSTER):
            self._ray.init(address=self._address, log_to_driver=False, **own)
        try:
            sending()
        finally:
            # A Ray that was started here ends with this thread, and would take the process with it.
            self._ray.shutdown()


def _send(driver: Driver, limits: Mapping[str, Limits], client: Any, workers: int) -> None:
    ray = library("ray", "ray", "The engine 'ray'")
    library("ray.data", "ray", "The engine 'ray'").DataContext.get_current().enable_progress_bars = False
    # The pace needs no processor, and a new one learns the limits anew.
    service = ray.remote(PaceService).options(num_cpus=0, max_restarts=-1, max_task_retries=-1)
    pace = service.remote(limits)
    try:
        while not driver.gives_up:
            blocks = [block for block in (driver.next_block() for _ in range(_BLOCKS_IN_A_WINDOW)) if block]
            if blocks:
                _Window(driver, blocks, pace).send(pickle.dumps(client), workers)
                continue
            wait = driver.wait
            if wait is None:
                return
            time.sleep(wait)
    finally:
        # Without it, workers that are left send nothing more.
        ray.kill(pace)


class _Window:
    """Some blocks that are sent together."""

    def __init__(self, driver: Driver, blocks: List[List[Item]], pace: Any) -> None:
        self._ray = library("ray", "ray", "The engine 'ray'")
        self._driver = driver
        self._blocks = blocks
        self._pace = pace
        self._arrived: Queue[Any] = Queue()

    def send(self, client: bytes, workers: int) -> None:
        rows = [{"block": pickle.dumps(block)} for block in self._blocks]
        data: Any = self._ray.data.from_items(rows, override_num_blocks=len(rows))
        answers = data.map_batches(
            _Worker,
            fn_constructor_args=(client, self._pace),
            batch_size=1,
            batch_format="numpy",
            compute=self._ray.data.ActorPoolStrategy(size=min(workers, len(rows))),
            num_cpus=_CPUS_OF_A_WORKER,
        )
        # Ray waits without end for workers, so that another thread has to do that.
        Thread(target=self._fetch, args=(answers,), daemon=True).start()
        try:
            while not self._driver.gives_up and self._take_in():
                pass
        finally:
            for block in self._blocks:
                self._driver.lost(block)

    def _fetch(self, answers: Any) -> None:
        try:
            for row in answers.iter_rows():
                self._arrived.put(row["results"])
            self._arrived.put(None)
        except Exception as error:
            self._arrived.put(error)

    def _take_in(self) -> bool:
        """Takes in what has arrived; returns whether more may come."""
        try:
            arrived = self._arrived.get(timeout=LOOK_EVERY)
        except Empty:
            self._driver.look(self._quiet())
            return True
        if isinstance(arrived, Exception):
            with telling_failure(_CLUSTER):
                raise arrived
        if arrived is not None:
            self._driver.record(pickle.loads(arrived))
        return arrived is not None

    def _quiet(self) -> Optional[float]:
        """Returns how many seconds ago a worker has asked for its pace; the pace itself may be gone for a while."""
        try:
            quiet: Optional[float] = self._ray.get(self._pace.quiet.remote(), timeout=LOOK_EVERY)
        except self._ray.exceptions.RayError:
            return None
        return quiet


class _Worker:
    """Answers blocks in a process of Ray's."""

    def __init__(self, client: bytes, pace: Any) -> None:
        self._client = client
        self._pace = pace

    def __call__(self, batch: Dict[str, Any]) -> Dict[str, Any]:
        return {"results": [pickle.dumps(asyncio.run(self._answer(pickle.loads(block)))) for block in batch["block"]]}

    async def _answer(self, items: List[Item]) -> Any:
        async with pickle.loads(self._client) as client:
            return await answer_block(client, items, self._grant)

    async def _grant(self, model: str, tokens: List[int], ended: List[Ended]) -> Any:
        reference = self._pace.grant.remote(model, tokens, ended)
        return await asyncio.wrap_future(reference.future())
