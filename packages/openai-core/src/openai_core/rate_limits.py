"""What the headers of a response say about rate limits.

See the guide: https://platform.openai.com/docs/guides/rate-limits
"""

from __future__ import annotations

import re
from typing import Mapping, NamedTuple, Optional

_PARTS = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class RateLimit(NamedTuple):
    """One limit of the account; what the server did not tell is `None`.

    Attributes:
        limit: How many there may be in the period.
        remaining: How many are left.
        reset_after: Seconds until the limit is full again.
    """

    limit: Optional[int] = None
    remaining: Optional[int] = None
    reset_after: Optional[float] = None


class RateLimits(NamedTuple):
    """The limits that a response tells of.

    Attributes:
        requests: The limit of requests.
        tokens: The limit of tokens.
    """

    requests: RateLimit = RateLimit()
    tokens: RateLimit = RateLimit()


def rate_limits_of(headers: Mapping[str, str]) -> RateLimits:
    """Reads the `x-ratelimit-*` headers; what is missing or unreadable becomes `None`.

    Args:
        headers: The headers of a response.
    """
    return RateLimits(requests=_limit(headers, "requests"), tokens=_limit(headers, "tokens"))


def _limit(headers: Mapping[str, str], kind: str) -> RateLimit:
    return RateLimit(
        _number(headers.get(f"x-ratelimit-limit-{kind}")),
        _number(headers.get(f"x-ratelimit-remaining-{kind}")),
        seconds(headers.get(f"x-ratelimit-reset-{kind}")),
    )


def _number(text: Optional[str]) -> Optional[int]:
    return int(text) if text and re.fullmatch(r"\s*\d{1,18}\s*", text, re.ASCII) else None


def seconds(text: Optional[str]) -> Optional[float]:
    """Reads a duration such as `6m0s`, `1.5s`, `20ms` or plain seconds.

    Args:
        text: The value of a header; `None` for no header.
    """
    text = (text or "").strip()
    if re.fullmatch(r"\d{1,15}(\.\d{1,15})?", text, re.ASCII):
        return float(text)
    if not re.fullmatch(rf"(?:{_PARTS.pattern})+", text, re.ASCII):
        return None
    return sum(float(amount) * _SECONDS[unit] for amount, unit in _PARTS.findall(text))
