"""A token bucket: what it lets through in any time is at most its rate times that time, and its capacity.

See https://en.wikipedia.org/wiki/Token_bucket
"""

from __future__ import annotations


class Bucket:
    """Fills at a steady rate up to its capacity; what is sent is taken from it.

    It may be overdrawn, for a request larger than the capacity or an estimate that was too low; it then lets nothing
    through until it has recovered.

    Args:
        rate: Units a second.
        capacity: The most that it holds, in units.
        now: The time in seconds, of any clock that never runs backwards.
    """

    __slots__ = ("_level", "_updated", "capacity", "rate")

    def __init__(self, rate: float, capacity: float, now: float) -> None:
        self.rate: float = rate
        self.capacity: float = capacity
        self._level = capacity
        self._updated = now

    def level(self, now: float) -> float:
        """Returns how many units it holds; below zero while it is overdrawn.

        Args:
            now: Seconds on a clock that never goes back.
        """
        if now > self._updated:
            level = self._level + (now - self._updated) * self.rate
            self._level = level if level < self.capacity else self.capacity
            self._updated = now
        return self._level

    def delay(self, amount: float, now: float) -> float:
        """Returns the seconds until so many units can be taken; 0 if they can be taken now.

        Args:
            amount: How many units are wanted.
            now: Seconds on a clock that never goes back.
        """
        wanted = amount if amount < self.capacity else self.capacity
        missing = wanted - self.level(now)
        # Less than a millionth is the rounding of floats, for which nobody should wait.
        return missing / self.rate if missing > 1e-6 else 0.0

    def take(self, amount: float, now: float) -> None:
        """Takes units out, or gives them back where the amount is negative.

        Args:
            amount: How many units.
            now: Seconds on a clock that never goes back.
        """
        level = (self.level(now) if now > self._updated else self._level) - amount
        self._level = level if level < self.capacity else self.capacity

    def cap(self, level: float, now: float) -> None:
        """Lowers the level to what the server says is left.

        Args:
            level: How many units are left; more than the bucket holds change nothing.
            now: Seconds on a clock that never goes back.
        """
        self._level = min(self.level(now), level)

    def change(self, rate: float, capacity: float, now: float) -> None:
        """Goes on at another rate.

        Args:
            rate: Units a second.
            capacity: The most units that it holds.
            now: Seconds on a clock that never goes back.
        """
        level = self.level(now)
        self.rate, self.capacity = rate, capacity
        self._level = min(level, capacity)
