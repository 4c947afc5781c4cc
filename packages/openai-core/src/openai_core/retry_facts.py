"""What a failed attempt says about repeating it. Pure: the time is an argument."""

from __future__ import annotations

import math
from typing import Collection, Mapping, NamedTuple, Optional, Tuple

MAX_SERVER_DELAY = 120.0
"""The longest wait, in seconds, that a server may ask for; a longer one means that the call is not repeated."""

USED_UP = "insufficient_quota"
"""The code and type of errors for an account that has nothing left to spend; waiting does not help."""

TOO_MANY_REQUESTS = 429

_RETRYABLE_TYPES = ("server_error", "rate_limit_error", "overloaded_error")
_RETRYABLE_CODES = ("server_error", "rate_limit_exceeded", "server_overloaded")


class RetryRules(NamedTuple):
    """Which failed attempts a service lets be repeated, and how it says so.

    Attributes:
        statuses: The statuses of the client's faults after which the same request may succeed later.
        server_errors: Whether those of 500 and above may be repeated.
        verdict_header: A header with `true` or `false`, which goes before all else; `None` if there is none.
        delay_headers: The headers with the time to wait, the first that counts first: seconds, milliseconds where the
            name ends in `-ms`, or a date (RFC 9110, section 10.2.3).
        final_codes: Codes and types of errors after which waiting does not help.
    """

    statuses: Collection[int] = frozenset((408, 409, 429))
    server_errors: bool = True
    verdict_header: Optional[str] = "x-should-retry"
    delay_headers: Tuple[str, ...] = ("retry-after-ms", "retry-after")
    final_codes: Collection[Optional[str]] = (USED_UP,)


DEFAULT_RULES = RetryRules()


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


def retry_facts_of_status(
    status: int,
    headers: Mapping[str, str],
    now: float,
    codes: Collection[Optional[str]] = (),
    rules: RetryRules = DEFAULT_RULES,
) -> RetryFacts:
    """Reads the facts from a response with an error status.

    Args:
        status: The HTTP status code.
        headers: The response headers; look-ups must ignore case.
        now: The current time in seconds since the epoch, to read a `Retry-After` date (RFC 9110, section 10.2.3).
        codes: The code and the type that the body gives, where they are known.
        rules: Those of the service.
    """
    delay = server_delay(headers, now, rules.delay_headers)
    return RetryFacts(_status_is_retryable(status, headers, delay, codes, rules), delay, f"status {status}")


def _status_is_retryable(
    status: int,
    headers: Mapping[str, str],
    delay: Optional[float],
    codes: Collection[Optional[str]],
    rules: RetryRules,
) -> bool:
    if delay is not None and delay > MAX_SERVER_DELAY:
        return False
    verdict = None if rules.verdict_header is None else headers.get(rules.verdict_header)
    if verdict in ("true", "false"):
        return verdict == "true"
    if any(code in rules.final_codes for code in codes if code is not None):
        return False
    return status in rules.statuses or (rules.server_errors and status >= 500)


def code_is_retryable(code: Optional[str], kind: Optional[str]) -> bool:
    """Whether code and type of an error without a status, such as one within a stream, allow another attempt.

    Args:
        code: The error's `code`; `None` for none.
        kind: The error's `type`; `None` for none.
    """
    return USED_UP not in (code, kind) and (kind in _RETRYABLE_TYPES or code in _RETRYABLE_CODES)


def server_delay(
    headers: Mapping[str, str], now: float, names: Tuple[str, ...] = DEFAULT_RULES.delay_headers
) -> Optional[float]:
    """Returns the seconds that the server asks to wait, or `None` if it gives no usable answer.

    With the usual names, `Retry-After-Ms` goes before `Retry-After`, which holds seconds or an HTTP date.

    Args:
        headers: The headers of the response.
        now: Seconds since 1970, which a date is compared with.
        names: The headers that may say it, in lower case; see `RetryRules.delay_headers`.
    """
    for name in names:
        seconds = _number(headers.get(name))
        if seconds is not None:
            return seconds / 1000.0 if name.endswith("-ms") else seconds
    dates = (_seconds_until(headers.get(name), now) for name in names if not name.endswith("-ms"))
    return next((seconds for seconds in dates if seconds is not None and math.isfinite(seconds)), None)


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
