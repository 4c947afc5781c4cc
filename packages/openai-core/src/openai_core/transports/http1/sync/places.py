"""How many requests may be under way at once, in all threads."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    Free = Optional[queue.SimpleQueue[None]]


class Place:
    """One of the places. It is given back when it is forgotten, if not before.

    Ctrl+C may come between any two steps. Their order is such that there is then one place more, and not one less.

    Args:
        free: Where the free ones wait; `None` where there is no limit.
    """

    __slots__ = ("_free",)

    def __init__(self, free: Free) -> None:
        self._free = free

    def give_back(self) -> None:
        """Gives it back, once. Safe in a finalizer."""
        if self._free is not None:
            self._free.put(None)
            self._free = None

    def was_not_taken(self) -> None:
        """Told that it is none."""
        self._free = None

    def __del__(self) -> None:
        # Ctrl+C may have come before there was anything.
        if getattr(self, "_free", None) is not None:
            self.give_back()


class Places:
    """A fixed number of places; each request takes one.

    A place may be given back by a finalizer, which can run in the middle of `take`, so they wait in a queue that
    allows for that (`queue.SimpleQueue`).

    Args:
        count: How many there are; `None` for no limit.
    """

    __slots__ = ("_free",)

    def __init__(self, count: Optional[int]) -> None:
        self._free: Free = None
        if count is not None:
            self._free = queue.SimpleQueue()
            for _ in range(count):
                self._free.put(None)

    def take(self) -> Optional[Place]:
        """Takes a place if there is one."""
        place = Place(self._free)
        if self._free is not None:
            try:
                self._free.get_nowait()
            except queue.Empty:
                place.was_not_taken()
                return None
        return place

    def wait(self, seconds: Optional[float]) -> Optional[Place]:
        """Takes a place, and waits for one at most that long.

        Args:
            seconds: How long at most; `None` for no limit.
        """
        assert self._free is not None
        place = Place(self._free)
        try:
            self._free.get(timeout=seconds)
        except BaseException as error:
            place.was_not_taken()
            if isinstance(error, queue.Empty):
                return None
            raise
        return place
