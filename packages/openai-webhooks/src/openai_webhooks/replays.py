"""Remembers which deliveries were seen, because a sender repeats one until it is answered.

Deliveries come at least once. The `webhook-id` header stays the same in all repetitions of one, so a set of ids tells
new from old. Any object with an atomic `add` can be that set: a table with a unique column, or Redis's `SET NX`.
"""

from __future__ import annotations

import time
from threading import Lock
from typing import Callable, Dict, Protocol

from .errors import ReplayedWebhookError

THREE_DAYS = 259_200.0  # as long as a sender keeps repeating


class Seen(Protocol):
    """A store of the ids of deliveries."""

    def add(self, webhook_id: str, /) -> bool:
        """Adds an id, in one step with the question whether it was there.

        Args:
            webhook_id: The header `webhook-id` of a delivery.

        Returns:
            True if the id is new; false if it was there before.
        """
        ...


class MemorySeen:
    """A store for one process: bounded, safe between threads, and forgetful.

    Args:
        limit: How many ids it holds; beyond that the oldest is forgotten. Default 100,000 (about 20 MB).
        lifetime: Seconds until an id is forgotten; default three days.
        clock: Returns the time in seconds; default `time.monotonic`.
    """

    def __init__(
        self,
        *,
        limit: int = 100_000,
        lifetime: float = THREE_DAYS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if limit < 1 or not lifetime > 0:
            raise ValueError(f"A store needs a limit and a lifetime above zero, but got {limit!r} and {lifetime!r}.")
        self._limit = limit
        self._lifetime = lifetime
        self._clock = clock
        self._lock = Lock()
        self._expiries: Dict[str, float] = {}  # in the order of adding, which is the order of expiry

    def add(self, webhook_id: str, /) -> bool:
        """Adds an id; returns whether it is new.

        Args:
            webhook_id: The header `webhook-id` of a delivery.
        """
        with self._lock:
            now = self._clock()
            self._forget_expired(now)
            if webhook_id in self._expiries:
                return False
            if len(self._expiries) >= self._limit:
                del self._expiries[next(iter(self._expiries))]
            self._expiries[webhook_id] = now + self._lifetime
            return True

    def discard(self, webhook_id: str, /) -> None:
        """Forget an id, so that its next repetition counts as new: for a delivery that could not be handled.

        Args:
            webhook_id: The header `webhook-id` of a delivery.
        """
        with self._lock:
            self._expiries.pop(webhook_id, None)

    def __len__(self) -> int:
        with self._lock:
            self._forget_expired(self._clock())
            return len(self._expiries)

    def _forget_expired(self, now: float) -> None:
        while self._expiries:
            oldest = next(iter(self._expiries))
            if self._expiries[oldest] > now:
                return
            del self._expiries[oldest]


def refuse_replay(seen: Seen, webhook_id: str) -> None:
    """Adds the id of a verified delivery to a store.

    Args:
        seen: The store of ids.
        webhook_id: The header `webhook-id` of the delivery.

    Raises:
        ReplayedWebhookError: It was there before.
        TypeError: The store does not say whether it was.
    """
    new: object = seen.add(webhook_id)
    if not isinstance(new, (bool, int)):
        close = getattr(new, "close", None)
        if close is not None:
            close()  # a coroutine that nobody awaits would warn
        raise TypeError(
            f"add() of a store must return whether the id is new, but {type(seen).__name__}.add() returned "
            f"{type(new).__name__!r}; an asynchronous store must be asked after `verify_signature`."
        )
    if not new:
        raise ReplayedWebhookError(webhook_id)
