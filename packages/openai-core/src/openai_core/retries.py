"""How long to wait before a failed attempt is repeated. Pure: the random source is an argument."""

from __future__ import annotations

from typing import Callable, NamedTuple, Optional

from .errors import ArgumentError
from .retry_facts import MAX_SERVER_DELAY, RetryFacts


class RetryEvent(NamedTuple):
    """What `on_retry` is told before the wait begins.

    Attributes:
        attempt: The number of the attempt that failed, starting at 1.
        reason: Why it is repeated, such as `"status 429"` or `"ConnectTimeout"`.
        delay: Seconds until the next attempt.
    """

    attempt: int
    reason: str
    delay: float


def doubled(delay: float, times: int, most: float) -> float:
    """Returns a delay that was doubled so many times, but at most so long.

    Args:
        delay: The first delay in seconds.
        times: How often it is doubled.
        most: The longest delay in seconds.
    """
    # Powers of two above 1000 leave the range of floats.
    return min(delay * 2.0 ** min(times, 1000), most)


def _chance() -> float:
    import random  # most programs never repeat a request

    return random.random()


class RetryPolicy:
    """How failed attempts are repeated; pass your own as `OpenAI(retry_policy=...)`.

    The wait doubles from `initial_delay` to `max_delay` and is shortened by up to a quarter at random, so that
    clients that failed together do not come back together. A wait that the server asks for goes first.
    Subclass it and override `delay` for another schedule; the policy holds no state of a call.

    Args:
        initial_delay: Seconds before the first repetition. Default 0.5.
        max_delay: The longest own wait in seconds. Default 8.0.
        jitter: The share of the wait, from 0 to 1, that chance may take away. Default 0.25.
        on_retry: Called with a `RetryEvent` before each wait. It runs in the caller's thread (or event loop), must not
            block, and an exception that it raises ends the call. Default: none.
    """

    __slots__ = ("initial_delay", "jitter", "max_delay", "on_retry")

    def __init__(
        self,
        *,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        jitter: float = 0.25,
        on_retry: Optional[Callable[[RetryEvent], object]] = None,
    ) -> None:
        if initial_delay < 0 or max_delay < 0:
            raise ArgumentError(
                f"Retry delays cannot be negative, got {initial_delay!r} and {max_delay!r}; use seconds >= 0."
            )
        if not 0 <= jitter <= 1:
            raise ArgumentError(f"Retry jitter is a share from 0 to 1, got {jitter!r}.")
        self.initial_delay: float = initial_delay
        self.max_delay: float = max_delay
        self.jitter: float = jitter
        self.on_retry: Optional[Callable[[RetryEvent], object]] = on_retry

    def delay(self, facts: RetryFacts, retries_taken: int, *, chance: Optional[float] = None) -> float:
        """Returns the seconds to wait before the next attempt.

        Args:
            facts: What the failure said.
            retries_taken: How many repetitions there were so far; 0 after the first attempt.
            chance: A number from 0 to 1 in place of a random one.
        """
        if facts.delay is not None and 0 < facts.delay <= MAX_SERVER_DELAY:
            return facts.delay
        wait = doubled(self.initial_delay, retries_taken, self.max_delay)
        return wait * (1 - self.jitter * (_chance() if chance is None else chance))

    def __repr__(self) -> str:
        return f"RetryPolicy(initial_delay={self.initial_delay}, max_delay={self.max_delay}, jitter={self.jitter})"


DEFAULT_RETRY_POLICY = RetryPolicy()
