"""When a failed attempt is repeated, and after how long. Pure: the clock and the random source are arguments."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Callable, Mapping, NamedTuple, Optional

if TYPE_CHECKING:
    from .errors import APIError

MAX_SERVER_DELAY = 120.0
"""The longest wait, in seconds, that a server may ask for; a longer one means that the call is not repeated."""

_RETRYABLE_STATUSES = frozenset((408, 409, 429))


class RetryFacts(NamedTuple):
    """What a failure says about repeating the attempt.

    Attributes:
        retryable: Whether the same request may succeed later.
        delay: Seconds that the server asked the client to wait, if it did.
        reason: A short text for logs and `on_retry`, without data of the request or the response.
    """

    retryable: bool
    delay: Optional[float]
    reason: str


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


def retry_facts_of_status(status: int, headers: Mapping[str, str], now: float) -> RetryFacts:
    """Reads the facts from a response with an error status.

    Args:
        status: The HTTP status code.
        headers: The response headers; look-ups must ignore case.
        now: The current time in seconds since the epoch, to read a `Retry-After` date (RFC 9110, section 10.2.3).
    """
    delay = server_delay(headers, now)
    return RetryFacts(_status_is_retryable(status, headers, delay), delay, f"status {status}")


def _status_is_retryable(status: int, headers: Mapping[str, str], delay: Optional[float]) -> bool:
    if delay is not None and delay > MAX_SERVER_DELAY:
        return False
    verdict = headers.get("x-should-retry")
    if verdict in ("true", "false"):
        return verdict == "true"
    return status in _RETRYABLE_STATUSES or status >= 500


def server_delay(headers: Mapping[str, str], now: float) -> Optional[float]:
    """Returns the seconds that the server asks to wait, or `None` if it gives no usable answer.

    `Retry-After-Ms` goes before `Retry-After`, which holds seconds or an HTTP date.
    """
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        seconds = _number(headers.get(name))
        if seconds is not None:
            return seconds / unit
    seconds = _seconds_until(headers.get("retry-after"), now)
    return seconds if seconds is not None and math.isfinite(seconds) else None


def _number(text: Optional[str]) -> Optional[float]:
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    if math.isfinite(value):
        return value
    # A number too large for a float is a very long wait; the words "inf" and "nan" are no numbers.
    return MAX_SERVER_DELAY * 2000 if any(character.isdigit() for character in text) else None


def _seconds_until(date: Optional[str], now: float) -> Optional[float]:
    if not date:
        return None
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(date)
        return None if parsed is None else mktime_tz(parsed) - now
    except (TypeError, ValueError, OverflowError, OSError, IndexError):
        return None


def _refused(message: str) -> Exception:
    from .errors import ArgumentError

    return ArgumentError(message)


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
            raise _refused(
                f"Retry delays cannot be negative, got {initial_delay!r} and {max_delay!r}; use seconds >= 0."
            )
        if not 0 <= jitter <= 1:
            raise _refused(f"Retry jitter is a share from 0 to 1, got {jitter!r}.")
        self.initial_delay = initial_delay
        self.max_delay = max_delay
        self.jitter = jitter
        self.on_retry = on_retry

    def delay(self, facts: RetryFacts, retries_taken: int, *, chance: Optional[float] = None) -> float:
        """Returns the seconds to wait before the next attempt.

        Args:
            facts: What the failure said.
            retries_taken: How many repetitions there were so far; 0 after the first attempt.
            chance: A number from 0 to 1 in place of a random one.
        """
        if facts.delay is not None and 0 < facts.delay <= MAX_SERVER_DELAY:
            return facts.delay
        # Powers of two above 1000 leave the range of floats.
        wait = min(self.initial_delay * 2.0 ** min(retries_taken, 1000), self.max_delay)
        return wait * (1 - self.jitter * (_chance() if chance is None else chance))

    def __repr__(self) -> str:
        return f"RetryPolicy(initial_delay={self.initial_delay}, max_delay={self.max_delay}, jitter={self.jitter})"


DEFAULT_RETRY_POLICY = RetryPolicy()


def retry_facts(error: APIError, now: Optional[float] = None) -> RetryFacts:
    """Reads the facts of an error that the SDK raised; `now` is in seconds since the epoch (default: the clock)."""
    response = getattr(error, "response", None)
    if response is not None and response.status_code >= 400:
        return retry_facts_of_status(response.status_code, response.headers, time.time() if now is None else now)
    return RetryFacts(error.retryable, None, type(error).__name__)
