from __future__ import annotations

from email.utils import formatdate
from typing import Any, Dict, Optional

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.errors import APIConnectionError, InternalServerError, retry_facts
from openai_core.retry_facts import RetryFacts, code_is_retryable, retry_facts_of_status, server_delay

NOW = 1_800_000_000.0


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529, 599])
def test_transient_statuses_are_retryable(status: int) -> None:
    assert retry_facts_of_status(status, {}, NOW) == RetryFacts(True, None, f"status {status}")


@pytest.mark.parametrize("status", [300, 400, 401, 403, 404, 413, 422, 451])
def test_other_statuses_are_final(status: int) -> None:
    assert retry_facts_of_status(status, {}, NOW) == RetryFacts(False, None, f"status {status}")


@pytest.mark.parametrize(
    ("status", "verdict", "retryable"), [(500, "false", False), (400, "true", True), (429, "?", True)]
)
def test_the_servers_verdict_goes_before_the_status(status: int, verdict: str, retryable: bool) -> None:
    assert retry_facts_of_status(status, {"x-should-retry": verdict}, NOW).retryable is retryable


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after": formatdate(NOW + 42, usegmt=True)}, 42.0),
        ({"retry-after": "9" * 400}, 240_000.0),
        ({"retry-after-ms": "9" * 400}, 240.0),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "tomorrow"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "Mon, 01 Jan 99999 00:00:00 GMT"}, None),
        ({"retry-after": "Mon, 01 Jan 99999999999 00:00:00 GMT"}, None),
        ({"retry-after": "Mon, 99 Foo 20x6 99:99:99 GMT"}, None),
    ],
)
def test_the_servers_delay(headers: Dict[str, str], seconds: Optional[float]) -> None:
    assert server_delay(headers, NOW) == seconds


def test_a_delay_beyond_two_minutes_means_no_retry() -> None:
    assert retry_facts_of_status(429, {"retry-after": "121"}, NOW) == RetryFacts(False, 121, "status 429")
    assert retry_facts_of_status(429, {"retry-after": "120"}, NOW).retryable
    for header in ("retry-after", "retry-after-ms"):
        assert not retry_facts_of_status(429, {header: "9" * 400}, NOW).retryable
    assert not retry_facts_of_status(503, {"retry-after": "600", "x-should-retry": "true"}, NOW).retryable


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_header_crashes(milliseconds: str, after: str) -> None:
    delay = server_delay({"retry-after-ms": milliseconds, "retry-after": after}, NOW)
    assert delay is None or delay == delay


def test_facts_of_an_error() -> None:
    request = httpx.Request("GET", "https://api.test/")
    response = httpx.Response(503, headers={"retry-after": "2"}, request=request)
    assert retry_facts(InternalServerError("", response=response, body=None)) == RetryFacts(True, 2.0, "status 503")
    assert retry_facts(APIConnectionError(request=request)) == RetryFacts(True, None, "APIConnectionError")


@pytest.mark.parametrize(
    ("codes", "headers", "retryable"),
    [
        (("insufficient_quota", None), {}, False),
        ((None, "insufficient_quota"), {}, False),
        (("rate_limit_exceeded", "requests"), {}, True),
        (("insufficient_quota", None), {"x-should-retry": "true"}, True),
    ],
)
def test_a_quota_that_is_used_up_does_not_come_back(codes: Any, headers: Any, retryable: bool) -> None:
    assert retry_facts_of_status(429, headers, 0.0, codes).retryable is retryable


@pytest.mark.parametrize(
    ("code", "kind", "retryable"),
    [
        ("server_overloaded", None, True),
        (None, "rate_limit_error", True),
        ("insufficient_quota", "rate_limit_error", False),
        ("x", "y", False),
    ],
)
def test_errors_without_a_status(code: Any, kind: Any, retryable: bool) -> None:
    assert code_is_retryable(code, kind) is retryable
