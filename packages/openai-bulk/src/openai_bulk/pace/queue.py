"""What waits to be sent: fresh requests by model, and retries, which go first."""

from __future__ import annotations

import heapq
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Callable, Deque, List, Optional, Tuple

if TYPE_CHECKING:
    from ..requests import BulkRequest
    from .pacer import Pacer


class Queue:
    """Hands out requests: the models take turns, each at its own pace, and retries of a model that are due go first.

    A model at its limit keeps no other model waiting.

    Args:
        read: Called with a request before its tokens are asked for the first time. Default: they are known.

    Attributes:
        waiting: How many fresh requests wait.
        waiting_bytes: The size of their bodies.
        retries: How many requests wait for another attempt.
        wait: After `next` had nothing: the seconds until it may have; infinite while the queue is empty.
    """

    def __init__(self, read: Optional[Callable[[BulkRequest], object]] = None) -> None:
        self._read = read
        self._models: OrderedDict[str, _Waiting] = OrderedDict()
        self.waiting: int = 0
        self.waiting_bytes: int = 0
        self.retries: int = 0
        self.wait: float = float("inf")

    def push(self, request: BulkRequest) -> None:
        """Adds a fresh request behind those of the same model.

        Args:
            request: A request of the job.
        """
        self._of(request.model).fresh.append(request)
        self.waiting += 1
        self.waiting_bytes += request.size

    def retry(self, request: BulkRequest, due: float) -> None:
        """Adds a request that has failed, to be sent again from `due` on.

        Args:
            request: A request of the job.
            due: When it may be sent, in seconds on a clock that never goes back.
        """
        heapq.heappush(self._of(request.model).retries, (due, request.position, request))
        self.retries += 1

    def _of(self, model: str) -> _Waiting:
        waiting = self._models.get(model)
        if waiting is None:
            waiting = self._models[model] = _Waiting()
        return waiting

    def next(self, pacer: Pacer, now: float) -> Optional[BulkRequest]:
        """Takes out the next request that may be sent, and counts it at the pacer; `None` if none may go out now.

        Args:
            pacer: What says when a model may be asked.
            now: Seconds on a clock that never goes back.
        """
        wait = float("inf")
        for model, waiting in self._models.items():
            request, delay = waiting.first(now)
            if request is not None:
                if self._read is not None and not request.tokens:
                    self._read(request)
                delay = pacer.admit(model, request.tokens, now)
                if delay <= 0:
                    self._take_out(request, model, waiting)
                    return request
            wait = min(wait, delay)
        self.wait = wait
        return None

    def _take_out(self, request: BulkRequest, model: str, waiting: _Waiting) -> None:
        if waiting.retries and waiting.retries[0][2] is request:
            heapq.heappop(waiting.retries)
            self.retries -= 1
        else:
            waiting.fresh.popleft()
            self.waiting -= 1
            self.waiting_bytes -= request.size
        if waiting.fresh or waiting.retries:
            self._models.move_to_end(model)
        else:
            del self._models[model]


class _Waiting:
    """What waits for one model."""

    def __init__(self) -> None:
        self.fresh: Deque[BulkRequest] = deque()
        self.retries: List[Tuple[float, int, BulkRequest]] = []

    def first(self, now: float) -> Tuple[Optional[BulkRequest], float]:
        """Returns what goes next, and otherwise the seconds until a retry is due."""
        if self.retries and self.retries[0][0] <= now:
            return self.retries[0][2], 0.0
        if self.fresh:
            return self.fresh[0], 0.0
        return None, self.retries[0][0] - now
