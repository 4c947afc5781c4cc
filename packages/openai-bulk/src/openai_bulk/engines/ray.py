"""Sends the requests from the workers of a Ray cluster, with Ray Data."""

from __future__ import annotations

import asyncio
import pickle
import time
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional

import anyio.to_thread

from ..extras import library
from .cluster import Driver, Ended, Item, PaceService, answer_block

if TYPE_CHECKING:
    from ..run import Run

_BLOCKS_IN_A_WINDOW = 50
_CPUS_OF_A_WORKER = 0.25
"""A worker mostly waits for answers."""


class RayEngine:
    """Ray Data on a cluster, or on this machine.

    The workers make clients of their own from the pickled one, so that keys of the environment are read there.

    Args:
        workers: How many workers send requests. Default 2.
        block_size: How many requests a worker takes at a time; as many are asked twice when one dies. Default 64.
        address: The cluster, as `ray.init` takes it. Default: the one that is connected, or a new one here.

    Raises:
        MissingDependencyError: Ray is not installed; `pip install 'openai-bulk[ray]'` brings it.
    """

    name = "ray"

    def __init__(self, *, workers: int = 2, block_size: int = 64, address: Optional[str] = None) -> None:
        self._ray = library("ray", "ray", "The engine 'ray'")
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
        if self._ray.is_initialized():
            self._run_connected(run, client, tick)
            return
        own = {} if self._address else {"include_dashboard": False}
        self._ray.init(address=self._address, log_to_driver=False, **own)
        try:
            self._run_connected(run, client, tick)
        finally:
            # A Ray that was started here ends with this thread, and would take the process with it.
            self._ray.shutdown()

    def _run_connected(self, run: Run, client: Any, tick: Callable[[], object]) -> None:
        library("ray.data", "ray", "The engine 'ray'").DataContext.get_current().enable_progress_bars = False
        # The pace needs no processor, and a new one learns the limits anew.
        service = self._ray.remote(PaceService).options(num_cpus=0, max_restarts=-1, max_task_retries=-1)
        pace = service.remote(run.options.limits)
        driver = Driver(run, self._block_size, tick)
        try:
            self._send(driver, pace, pickle.dumps(client))
        finally:
            self._ray.kill(pace)

    def _send(self, driver: Driver, pace: Any, client: bytes) -> None:
        while True:
            blocks = [block for block in (driver.next_block() for _ in range(_BLOCKS_IN_A_WINDOW)) if block]
            if blocks:
                self._send_window(driver, blocks, pace, client)
                continue
            wait = driver.wait
            if wait is None:
                return
            time.sleep(wait)

    def _send_window(self, driver: Driver, blocks: List[List[Item]], pace: Any, client: bytes) -> None:
        rows = [{"block": pickle.dumps(block)} for block in blocks]
        workers = min(self._workers, len(blocks))
        data: Any = self._ray.data.from_items(rows, override_num_blocks=len(rows))
        answers = data.map_batches(
            _Worker,
            fn_constructor_args=(client, pace),
            batch_size=1,
            batch_format="numpy",
            compute=self._ray.data.ActorPoolStrategy(size=workers),
            num_cpus=_CPUS_OF_A_WORKER,
        )
        try:
            for row in answers.iter_rows():
                driver.record(pickle.loads(row["results"]))
        finally:
            for block in blocks:
                driver.lost(block)


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
