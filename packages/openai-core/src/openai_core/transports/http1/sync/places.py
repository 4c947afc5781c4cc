"""How many requests may be under way at once, in all threads."""

from __future__ import annotations

import queue
from typing import Optional


class Places:
    """A fixed number of places; each request takes one.

    A place may be given back by a finalizer, which can run in the middle of `take`, so they wait in a queue that
    allows for that (`queue.SimpleQueue`).

    Args:
        count: How many there are; `None` for no limit.
    """

    __slots__ = ("_free",)

    def __init__(self, count: Optional[int]) -> None:
        self._free: Optional[queue.SimpleQueue[None]] = None
        if count is not None:
            self._free = queue.SimpleQueue()
            for _ in range(count):
                self._free.put(None)

    def take(self) -> bool:
        """Takes a place if there is one; tells whether there was."""
        if self._free is not None:
            try:
                self._free.get_nowait()
            except queue.Empty:
                return False
        return True

    def wait(self, seconds: Optional[float]) -> bool:
        """Takes a place, and waits for one at most that long; tells whether there was one."""
        assert self._free is not None
        try:
            self._free.get(timeout=seconds)
        except queue.Empty:
            return False
        return True

    def give_back(self) -> None:
        """Gives a place back. Safe in a finalizer."""
        if self._free is not None:
            self._free.put(None)
