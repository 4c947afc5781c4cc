"""How many requests may be under way at once, in one event loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from typing import Any, Deque, Optional


class Places:
    """A number of places; each request takes one. Whoever waits first is served first.

    Args:
        count: How many there are; `None` for no limit.
    """

    __slots__ = ("_free", "_waiting")

    def __init__(self, count: Optional[int]) -> None:
        self._free: float = float("inf") if count is None else count
        self._waiting: Deque[asyncio.Future[None]] = deque()

    def take(self) -> bool:
        """Takes a place if there is one; tells whether there was."""
        if self._free < 1:
            return False
        self._free -= 1
        return True

    async def wait(self, seconds: Optional[float]) -> bool:
        """Takes a place, and waits for one at most that long; tells whether there was one.

        Args:
            seconds: How long at most; `None` for no limit.
        """
        loop = asyncio.get_running_loop()
        place: asyncio.Future[None] = loop.create_future()
        self._waiting.append(place)
        timer: Any = None if seconds is None else loop.call_later(seconds, place.cancel)
        try:
            # Not awaited itself: a cancelled task would cancel the future, too, which could not be told from the timer.
            await asyncio.wait([place])
        except BaseException:
            self._give_up(place)
            raise
        finally:
            if timer is not None:
                timer.cancel()
        if place.cancelled():
            self._give_up(place)
            return False
        return True

    def give_back(self) -> None:
        """Gives a place back, to the next one that waits."""
        while self._waiting:
            place = self._waiting.popleft()
            if not place.done():
                place.set_result(None)
                return
        self._free += 1

    def _give_up(self, place: asyncio.Future[None]) -> None:
        if place.done() and not place.cancelled():
            self.give_back()
        with contextlib.suppress(ValueError):
            self._waiting.remove(place)
