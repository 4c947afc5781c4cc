"""What waits to be sent: fresh requests by model, and retries, which go first."""

from __future__ import annotations

import heapq
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Deque, List, NamedTuple, Optional, Tuple

if TYPE_CHECKING:
    from ..requests import BulkRequest
    from .pacer import Pacer


class Offer(NamedTuple):
    """What the queue has for whoever wants to send.

    Attributes:
        request: The request to send now, if there is one.
        wait: Otherwise the seconds until there may be one; infinite while the queue is empty.
    """

    request: Optional[BulkRequest]
    wait: float


_EMPTY = float("inf")


class Queue:
    """Hands out requests: retries that are due first, then the models in turn, each at its own pace.

    A model at its limit keeps no other model waiting.
    """

    def __init__(self) -> None:
        self._fresh: OrderedDict[str, Deque[BulkRequest]] = OrderedDict()
        self._retries: List[Tuple[float, int, BulkRequest]] = []
        self.waiting = 0
        self.waiting_bytes = 0

    def push(self, request: BulkRequest) -> None:
        """Adds a fresh request behind those of the same model."""
        self._fresh.setdefault(request.model, deque()).append(request)
        self.waiting += 1
        self.waiting_bytes += request.size

    def retry(self, request: BulkRequest, due: float) -> None:
        """Adds a request that has failed, to be sent again from `due` on."""
        heapq.heappush(self._retries, (due, request.position, request))

    @property
    def retries(self) -> int:
        """How many requests wait for another attempt."""
        return len(self._retries)

    def next(self, pacer: Pacer, now: float) -> Offer:
        """Takes out the next request that may be sent, and counts it at the pacer."""
        offer = self._next_retry(pacer, now)
        return offer if offer.request is not None else self._next_fresh(pacer, now, offer.wait)

    def _next_retry(self, pacer: Pacer, now: float) -> Offer:
        if not self._retries:
            return Offer(None, _EMPTY)
        due, _, request = self._retries[0]
        if due > now:
            return Offer(None, due - now)
        wait = pacer.delay(request.model, request.tokens, now)
        if wait > 0:
            return Offer(None, wait)
        heapq.heappop(self._retries)
        pacer.take(request.model, request.tokens, now)
        return Offer(request, 0.0)

    def _next_fresh(self, pacer: Pacer, now: float, wait: float) -> Offer:
        blocked = self._retries[0][2].model if self._retries and self._retries[0][0] <= now else None
        for model in list(self._fresh):
            if model == blocked:  # its retry goes first
                continue
            waiting = self._fresh[model]
            delay = pacer.delay(model, waiting[0].tokens, now)
            if delay > 0:
                wait = min(wait, delay)
                continue
            return Offer(self._take(model, pacer, now), 0.0)
        return Offer(None, wait)

    def _take(self, model: str, pacer: Pacer, now: float) -> BulkRequest:
        request = self._fresh[model].popleft()
        if self._fresh[model]:
            self._fresh.move_to_end(model)
        else:
            del self._fresh[model]
        self.waiting -= 1
        self.waiting_bytes -= request.size
        pacer.take(model, request.tokens, now)
        return request
