"""What headers say about rate limits."""

from __future__ import annotations

from typing import Optional

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.rate_limits import RateLimit, RateLimits, rate_limits_of, seconds

HEADERS = {
    "x-ratelimit-limit-requests": "60",
    "x-ratelimit-limit-tokens": "150000",
    "x-ratelimit-remaining-requests": "59",
    "x-ratelimit-remaining-tokens": "149984",
    "x-ratelimit-reset-requests": "1s",
    "x-ratelimit-reset-tokens": "6m0s",
}


def test_the_headers_of_an_answer() -> None:
    limits = rate_limits_of(httpx.Headers(HEADERS))
    assert limits == RateLimits(RateLimit(60, 59, 1.0), RateLimit(150000, 149984, 360.0))


def test_missing_headers() -> None:
    assert rate_limits_of({}) == RateLimits(RateLimit(None, None, None), RateLimit())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20ms", 0.02),
        ("1.5s", 1.5),
        ("1h2m3s", 3723.0),
        ("1d", 86400.0),
        ("7.66", 7.66),
        ("0", 0.0),
        (" 2s ", 2.0),
        ("", None),
        (None, None),
        ("soon", None),
        ("-1s", None),
        ("1s later", None),
        ("nan", None),
    ],
)
def test_durations(text: Optional[str], expected: Optional[float]) -> None:
    assert seconds(text) == (None if expected is None else pytest.approx(expected))


@given(st.text())
def test_no_header_raises(text: str) -> None:
    limits = rate_limits_of(dict.fromkeys(HEADERS, text))
    assert limits.requests == limits.tokens
    assert limits.requests.reset_after is None or limits.requests.reset_after >= 0
