"""The side of an engine on a cluster that has the job: hands out blocks of requests and takes results in."""

from __future__ import annotations

import heapq
import time
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Callable, Dict, Generator, Iterator, List, Optional, Tuple

import anyio
import anyio.to_thread

from openai_core.errors import OpenAIError

from ..errors import ClusterError
from ..results import Answer
from .cluster import Item, Results

if TYPE_CHECKING:
    from ..requests import BulkRequest
    from ..run import Run
    from .absence import Absence

LOOK_EVERY = 1.0
"""Seconds after which an engine that waits for results looks for what else has happened."""


@contextmanager
def telling_failure(cluster: str) -> Generator[None, None, None]:
    """Says in one sentence what the library of a cluster says of its failure.

    Args:
        cluster: What the cluster is called in messages.

    Raises:
        ClusterError: Something was raised that is none of the SDK's errors.
    """
    try:
        yield
    except OpenAIError:
        raise
    except Exception as error:
        first_line = str(error).partition("\n")[0].rstrip(":. ")
        raise ClusterError(
            f"{cluster[0].upper()}{cluster[1:]} has failed: {type(error).__name__}: {first_line}. "
            "What was answered is kept; run the job again to go on."
        ) from error


class Driver:
    """The driver's side: hands out blocks and takes results in. A result that came before is passed over.

    Args:
        run: The job's files.
        size: How many requests a block has at most; as many are asked twice if a worker dies.
        tick: Called a few times a second, to show the progress.
        absence: Notices when there are no workers. Default: nobody does.
    """

    def __init__(self, run: Run, size: int, tick: Callable[[], object], absence: Optional[Absence] = None) -> None:
        self._run = run
        self._absence = absence
        self._interrupted = False
        self._run_ended = False
        self._size = size
        self._tick = tick
        self._pending: Iterator[BulkRequest] = run.pending()
        self._retries: List[Tuple[float, int, BulkRequest]] = []
        self._open: Dict[int, BulkRequest] = {}

    def next_block(self) -> List[Item]:
        """Returns the next requests, those first that are due again; an empty list if there are none now."""
        if self._run.stop_reason is not None:
            return []
        requests = [heapq.heappop(self._retries)[2] for _ in range(self._due())]
        requests += islice(self._pending, self._size - len(requests))
        for request in requests:
            self._run.recorder.sent(request)
            self._open[request.position] = request
        self._run.recorder.hooks.settle_from_thread()
        return [Item(each.position, each.url, each.body, each.model, each.tokens) for each in requests]

    def _due(self) -> int:
        now = time.monotonic()
        return min(self._size, sum(due <= now for due, _, _ in self._retries))

    @property
    def wait(self) -> Optional[float]:
        """Seconds until a request is due again, `None` if none waits."""
        if not self._retries or self._run.stop_reason is not None:
            return None
        return max(0.01, self._retries[0][0] - time.monotonic())

    def record(self, results: Results) -> None:
        """Takes results in.

        Args:
            results: Positions, each with an answer or a failure.
        """
        if self._absence is not None:
            self._absence.look(0.0)
        for position, result in results:
            request = self._open.pop(position, None)
            if request is None:
                continue
            if isinstance(result, Answer):
                self._run.recorder.answered(request, result)
                self._run.recorder.hooks.settle_from_thread()
                continue
            delay = self._run.recorder.failed(request, result)
            self._run.recorder.hooks.settle_from_thread()
            if delay is not None:
                heapq.heappush(self._retries, (time.monotonic() + delay, position, request))
        self.show()

    def lost(self, items: List[Item]) -> None:
        """Takes in that nobody will answer these requests any more; they are sent again.

        Args:
            items: What had been handed to a worker.
        """
        for item in items:
            request = self._open.pop(item.position, None)
            if request is not None:
                self._run.recorder.lost(request)
                heapq.heappush(self._retries, (time.monotonic(), item.position, request))

    def show(self) -> None:
        """Commits to the ledger and shows progress."""
        self._run.recorder.flush()
        self._run.look_for_stop()
        self._tick()

    def look(self, quiet: Optional[float]) -> None:
        """Takes in that no results have come for a while.

        Args:
            quiet: How many seconds ago the last sign of a worker was; `None` where none is known.
        """
        if self._absence is not None:
            self._absence.look(quiet)
        self.show()

    @property
    def gives_up(self) -> bool:
        """Whether nobody is to wait any more for what is under way: it is to end, and there is no worker to end it."""
        absent = self._absence is not None and self._absence.noticed
        return self._interrupted or (absent and self._run.stop_reason is not None)

    async def in_thread(self, function: Callable[[], object]) -> None:
        """Runs the blocking part of an engine in a thread; where the task is cancelled, it soon gives up.

        Args:
            function: The blocking part, which looks at `gives_up` now and then.
        """
        error: Optional[Exception] = None
        async with anyio.create_task_group() as group:
            group.start_soon(self._notice_cancellation)
            try:
                await anyio.to_thread.run_sync(function)
            except Exception as raised:
                error = raised
            self._run_ended = True
            group.cancel_scope.cancel()
        if error is not None:
            raise error

    async def _notice_cancellation(self) -> None:
        try:
            await anyio.sleep_forever()
        finally:
            if not self._run_ended:
                self._interrupted = True
                self._run.stop("it was interrupted.")
