"""How much time a call has left: a total deadline, next to the limits of single network operations."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Callable, Dict, Mapping, Optional

from .errors import DeadlineExceededError

if TYPE_CHECKING:
    import httpx

DEADLINE_EXTENSION = "openai_deadline"
"""The key under which a response carries its call's deadline to the stream that reads it."""


class Deadline:
    """The moment at which a call must be over, retries, waits and body included.

    Args:
        seconds: How long the call may take from now; `None` for no limit.
        clock: Returns seconds on a clock that never goes back. Default `time.monotonic`.
    """

    __slots__ = ("_clock", "_end", "seconds")

    def __init__(self, seconds: Optional[float], clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds: Optional[float] = seconds
        self._clock = clock
        self._end = None if seconds is None else clock() + seconds

    def remaining(self) -> Optional[float]:
        """Returns the seconds that are left (negative if over), or `None` where there is no limit."""
        return None if self._end is None else self._end - self._clock()

    def allows(self, wait: float) -> bool:
        """Whether a wait of that many seconds ends before the deadline.

        Args:
            wait: How many seconds the wait takes.
        """
        remaining = self.remaining()
        return remaining is None or wait < remaining

    def within(self, outer: Optional[Deadline]) -> Deadline:
        """Returns the one of two deadlines that ends first.

        Args:
            outer: The deadline around this one; `None` for none.
        """
        if outer is None or outer._end is None or (self._end is not None and self._end <= outer._end):
            return self
        return outer

    def error(self, request: httpx.Request) -> DeadlineExceededError:
        """Returns the error that says that the call took too long.

        Args:
            request: The request that was under way.
        """
        return DeadlineExceededError(request, self.seconds or 0.0)


def shortened(timeouts: Mapping[str, Optional[float]], limit: Optional[float]) -> Dict[str, Optional[float]]:
    """Returns the timeouts of network operations, each at most `limit` seconds long.

    Args:
        timeouts: Seconds for each operation, by its name; `None` for no limit.
        limit: How many seconds are left; `None` for no limit.
    """
    if limit is None:
        return dict(timeouts)
    limit = max(limit, 0.0)
    return {name: limit if value is None else min(value, limit) for name, value in timeouts.items()}
