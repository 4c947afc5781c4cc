"""What failures mean, and when a request is sent again."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_bulk.failures import Attempts, failure_of, failure_of_status
from openai_bulk.results import Failure
from openai_core.errors import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    DeadlineExceededError,
    status_error_class,
)

REQUEST = httpx.Request("POST", "http://emulator/v1/responses")


def answered(status: int, headers: Any = None, **error: Any) -> Failure:
    response = httpx.Response(status, headers={"x-request-id": "req_1", **(headers or {})}, request=REQUEST)
    return failure_of(status_error_class(status)("Error", response=response, body={"message": "No.", **error}))


def test_what_is_wrong_with_a_request_is_not_retried() -> None:
    failure = answered(400, code="invalid_value", type="invalid_request_error")
    assert failure == Failure("400 invalid_value", "No.", 400, failure.body, "req_1")
    assert failure.body == b'{"error":{"message":"No.","code":"invalid_value","type":"invalid_request_error"}}'
    assert answered(404, type="invalid_request_error").kind == "404 invalid_request_error"


def test_a_refusal_because_of_rate_limits() -> None:
    failure = answered(429, {"retry-after": "3"}, code="rate_limit_exceeded")
    assert (failure.retryable, failure.throttled, failure.delay, failure.fatal) == (True, True, 3.0, False)
    assert answered(429, {"retry-after": "900"}).retryable


@pytest.mark.parametrize(("status", "code"), [(429, "insufficient_quota"), (401, "invalid_api_key"), (401, None)])
def test_what_would_fail_for_every_request(status: int, code: Any) -> None:
    failure = answered(status, code=code)
    assert (failure.fatal, failure.retryable, failure.throttled) == (True, False, False)


def test_errors_without_an_answer() -> None:
    assert failure_of(APITimeoutError(REQUEST)) == Failure("APITimeoutError", "Request timed out.", retryable=True)
    assert failure_of(APIConnectionError(request=REQUEST)).retryable
    assert not failure_of(DeadlineExceededError(REQUEST, 3)).retryable
    assert failure_of(ArgumentError("Bad.")) == Failure("ArgumentError", "Bad.")


def test_mistakes_of_programs_are_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        failure_of(ZeroDivisionError())


@pytest.mark.parametrize("body", [None, "text", [1], {}, {"error": None}, {"error": "text"}])
def test_errors_without_a_readable_body(body: Any) -> None:
    failure = failure_of_status(500, body)
    assert (failure.kind, failure.retryable) == ("500", True)
    assert failure.message == "The API answered with status 500."


def test_attempts_double_their_wait() -> None:
    attempts, late = Attempts(4), Failure("APITimeoutError", "", retryable=True)
    assert [attempts.delay(late, number, 0) for number in (1, 2, 3, 4)] == [0.5, 1.0, 2.0, None]
    assert Attempts(100).delay(late, 90, 0) == 30.0
    assert attempts.delay(late._replace(delay=7.0), 1, 0) == 7.0
    assert attempts.delay(late._replace(retryable=False), 1, 0) is None


def test_refusals_wait_for_the_pace_and_count_less() -> None:
    refused = Failure("429", "", 429, retryable=True, throttled=True)
    assert Attempts(2).delay(refused, 0, 19) == 0.0
    assert Attempts(2).delay(refused, 0, 20) is None
