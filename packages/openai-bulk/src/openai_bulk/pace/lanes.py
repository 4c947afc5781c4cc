"""The pace of one model: two buckets, and a rate that grows steadily and is halved when the server objects (AIMD)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Tuple

from .buckets import Bucket
from .limits import BURST_SECONDS, UNKNOWN_REQUESTS_PER_MINUTE, USED_SHARE, Limits

if TYPE_CHECKING:
    from openai_core.rate_limits import RateLimits

_DECREASE = 0.5
_INCREASE_A_SECOND = 0.01
"""Of the whole rate, so that it has recovered from one decrease in 50 seconds."""
_LEAST_SHARE = 0.01
_GROWN_EVERY = 0.25
_ONE_EVENT_SECONDS = 1.0
"""Refusals within this time answer requests of the same burst and count once."""
_FIRST_PAUSE = 1.0


class Lane:
    """Decides when the next request to one model may go out.

    Args:
        limits: What the user states; the rest is learnt.
        now: The time in seconds.
    """

    def __init__(self, limits: Limits, now: float) -> None:
        self._stated = limits
        self._requests_limit = limits.requests_per_minute
        self._tokens_limit = limits.tokens_per_minute
        self._share = 1.0
        self._unknown_rate = UNKNOWN_REQUESTS_PER_MINUTE
        self._grown_at = now
        self._throttled_at: Optional[float] = None
        self._paused_until = now
        self._requests = Bucket(*self._rate_and_capacity(self._requests_limit), now)
        self._tokens: Optional[Bucket] = None
        self._adapt(now)

    @property
    def requests_per_minute(self) -> float:
        """The present rate of requests."""
        return self._requests.rate * 60

    @property
    def tokens_per_minute(self) -> Optional[float]:
        """The present rate of tokens, `None` where no limit is known."""
        return None if self._tokens is None else self._tokens.rate * 60

    def delay(self, tokens: int, now: float) -> float:
        """Returns the seconds until a request of so many tokens may go out; 0 if it may go now.

        Args:
            tokens: How many tokens it is expected to use.
            now: Seconds on a clock that never goes back.
        """
        if now - self._grown_at >= _GROWN_EVERY:
            self._grow(now)
        delay = self._requests.delay(1, now)
        if now < self._paused_until:
            delay = max(delay, self._paused_until - now)
        return delay if self._tokens is None else max(delay, self._tokens.delay(tokens, now))

    def take(self, tokens: int, now: float) -> None:
        """Counts a request that goes out now.

        Args:
            tokens: How many tokens it is expected to use.
            now: Seconds on a clock that never goes back.
        """
        self._requests.take(1, now)
        if self._tokens is not None:
            self._tokens.take(tokens, now)

    def admit(self, tokens: int, now: float) -> float:
        """Counts a request if it may go out now and returns 0; otherwise returns the seconds until it may.

        Args:
            tokens: How many tokens it is expected to use.
            now: Seconds on a clock that never goes back.
        """
        delay = self.delay(tokens, now)
        if delay > 0:
            return delay
        self.take(tokens, now)
        return 0.0

    def settle(self, estimated: int, used: int, now: float) -> None:
        """Corrects the estimate of a request whose answer tells what it used.

        Args:
            estimated: How many tokens it was expected to use.
            used: How many it has used.
            now: Seconds on a clock that never goes back.
        """
        if self._tokens is not None:
            self._tokens.take(used - estimated, now)

    def learn(self, limits: RateLimits, now: float) -> None:
        """Takes in what the headers of a response say.

        Args:
            limits: The limits of requests and tokens, and what is left of them.
            now: Seconds on a clock that never goes back.
        """
        requests, tokens = limits
        if self._stated.requests_per_minute is None and requests.limit:
            self._requests_limit = float(requests.limit)
        if self._stated.tokens_per_minute is None and tokens.limit:
            self._tokens_limit = float(tokens.limit)
        self._adapt(now)
        # Others may use the same account: what the server has left counts more than what was sent from here.
        if requests.remaining is not None:
            self._requests.cap(float(requests.remaining), now)
        if tokens.remaining is not None and self._tokens is not None:
            self._tokens.cap(float(tokens.remaining), now)

    def throttled(self, retry_after: Optional[float], now: float) -> None:
        """Takes in that the server refused a request because of its limits.

        Args:
            retry_after: How many seconds the server asked to wait; `None` where it did not say.
            now: Seconds on a clock that never goes back.
        """
        pause = _FIRST_PAUSE if retry_after is None else max(retry_after, 0.0)
        self._paused_until = max(self._paused_until, now + pause)
        if self._throttled_at is not None and now - self._throttled_at < _ONE_EVENT_SECONDS:
            return
        self._throttled_at = self._grown_at = now
        if self._requests_limit is None:
            self._unknown_rate = max(1.0, self._unknown_rate * _DECREASE)
        else:
            self._share = max(_LEAST_SHARE, self._share * _DECREASE)
        self._adapt(now)

    def _grow(self, now: float) -> None:
        seconds = now - self._grown_at
        self._grown_at = now
        if self._requests_limit is None:
            self._unknown_rate += UNKNOWN_REQUESTS_PER_MINUTE * _INCREASE_A_SECOND * 5 * seconds
        elif self._share < 1:
            self._share = min(1.0, self._share + _INCREASE_A_SECOND * seconds)
        else:
            return
        self._adapt(now)

    def _adapt(self, now: float) -> None:
        self._requests.change(*self._rate_and_capacity(self._requests_limit), now)
        if self._tokens_limit is None:
            return
        rate, capacity = self._rate_and_capacity(self._tokens_limit)
        if self._tokens is None:
            self._tokens = Bucket(rate, capacity, now)
        else:
            self._tokens.change(rate, capacity, now)

    def _rate_and_capacity(self, limit: Optional[float]) -> Tuple[float, float]:
        per_minute = self._unknown_rate if limit is None else limit * USED_SHARE * self._share
        rate = per_minute / 60
        return rate, max(1.0, rate * BURST_SECONDS)
