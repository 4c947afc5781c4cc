"""How far a job is, in numbers. Pure: the time is an argument."""

from __future__ import annotations

from collections import deque
from typing import Deque, Dict, NamedTuple, Optional, Tuple

_WINDOW = 30.0


class Progress(NamedTuple):
    """How far a job is.

    Attributes:
        total: How many requests there are; `None` while that is unknown.
        answered: How many were answered.
        failed: How many failed for good.
        in_flight: How many are under way.
        rate: Requests that ended in a second, over the last 30 seconds.
        input_tokens: Tokens that were sent.
        output_tokens: Tokens that came back.
        cost: What the answers cost, `None` without prices.
        seconds_left: The time that the rest will take at this rate; `None` while that is unknown.
        failures: How many failed for each cause in this run.
        note: What the engine does at the moment, if it has something to tell.
    """

    total: Optional[int]
    answered: int
    failed: int
    in_flight: int
    rate: float
    input_tokens: int
    output_tokens: int
    cost: Optional[float]
    seconds_left: Optional[float]
    failures: Dict[str, int]
    note: str = ""

    @property
    def done(self) -> int:
        """How many requests have ended."""
        return self.answered + self.failed


class Rate:
    """The number of events in a second, over the last half minute."""

    def __init__(self) -> None:
        self._samples: Deque[Tuple[float, int]] = deque()

    def update(self, count: int, now: float) -> float:
        """Takes in how many events there were so far and returns their rate.

        Args:
            count: How many events there were since the beginning.
            now: Seconds on a clock that never goes back.
        """
        self._samples.append((now, count))
        while now - self._samples[0][0] > _WINDOW:
            self._samples.popleft()
        began, first = self._samples[0]
        return (count - first) / (now - began) if now > began else 0.0
