"""What an exception or an error answer means for a job. Pure."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from openai_core.encoding.json import encode
from openai_core.errors import APIConnectionError, APIError, APIStatusError, OpenAIError, retry_facts
from openai_core.retry_facts import MAX_SERVER_DELAY

from .results import Failure

_FATAL_STATUSES = (401,)
_FATAL_CODES = ("insufficient_quota", "billing_hard_limit_reached", "account_deactivated", "invalid_api_key")
_RETRYABLE_STATUSES = (408, 409, 429)


def failure_of(error: Exception) -> Failure:
    """Returns what an exception of the client means.

    Args:
        error: What a call has raised.

    Raises:
        Exception: It is none of the SDK's errors, so it is a mistake in a program and not a failed request.
    """
    if isinstance(error, APIStatusError):
        return _failure_of_answer(error)
    if isinstance(error, APIConnectionError):
        return Failure(type(error).__name__, error.message, retryable=error.retryable)
    if isinstance(error, APIError):
        return Failure(type(error).__name__, error.message, retryable=True)
    if isinstance(error, OpenAIError):
        return Failure(type(error).__name__, str(error))
    raise error


def _failure_of_answer(error: APIStatusError) -> Failure:
    facts = retry_facts(error)
    body: Any = error.body if isinstance(error.body, Mapping) else {"message": error.message}
    failure = failure_of_status(error.status_code, body, error.request_id or "")
    if failure.fatal:
        return failure
    # A long wait is no reason to give a request up: other requests go on meanwhile.
    patient = failure.throttled and facts.delay is not None and facts.delay > MAX_SERVER_DELAY
    return failure._replace(retryable=facts.retryable or patient, delay=facts.delay)


def failure_of_status(status: int, body: Any, request_id: str = "") -> Failure:
    """Returns what an error answer means.

    Args:
        status: The HTTP status.
        body: The decoded body, with or without the `error` around it.
        request_id: The API's own id of the request.
    """
    details = _details(body)
    code = _text(details.get("code")) or _text(details.get("type"))
    fatal = status in _FATAL_STATUSES or code in _FATAL_CODES
    return Failure(
        kind=f"{status} {code}".strip(),
        message=_text(details.get("message")) or f"The API answered with status {status}.",
        status=status,
        body=encode(body if isinstance(body, Mapping) and "error" in body else {"error": details}),
        request_id=request_id,
        retryable=not fatal and (status in _RETRYABLE_STATUSES or status >= 500),
        throttled=status == 429 and not fatal,
        fatal=fatal,
    )


def _details(body: Any) -> Mapping[str, Any]:
    error = body.get("error", body) if isinstance(body, Mapping) else None
    return error if isinstance(error, Mapping) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


class Attempts:
    """Decides whether a request that has failed is sent again, and after how long.

    Args:
        limit: How often a request is sent at most; refusals because of rate limits count ten times less.
        first_delay: Seconds before the second attempt; it doubles from there.
        max_delay: The longest own wait in seconds.
    """

    _REFUSALS_FOR_AN_ATTEMPT = 10

    def __init__(self, limit: int, *, first_delay: float = 0.5, max_delay: float = 30.0) -> None:
        self.limit = limit
        self._first_delay = first_delay
        self._max_delay = max_delay

    def delay(self, failure: Failure, attempts: int, refusals: int) -> Optional[float]:
        """Returns the seconds until the next attempt, `None` if there is none.

        Args:
            failure: How the last attempt ended.
            attempts: How often it was sent, without refusals.
            refusals: How often the rate limits refused it.
        """
        if not failure.retryable:
            return None
        if attempts >= self.limit or refusals >= self.limit * self._REFUSALS_FOR_AN_ATTEMPT:
            return None
        if failure.delay is not None and failure.delay > 0:
            return failure.delay
        # The pace of a model that has refused a request is what keeps the next attempt back.
        return 0.0 if failure.throttled else min(self._max_delay, self._first_delay * 2.0 ** max(0, attempts - 1))
