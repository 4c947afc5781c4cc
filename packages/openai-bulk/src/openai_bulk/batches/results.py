"""What the result files of a batch mean for each request. Pure."""

from __future__ import annotations

from typing import Any, Tuple, Union

from pydantic_core import from_json

from openai_core.encoding.json import encode

from ..failures import failure_of_status
from ..results import Answer, Failure, usage_of


def result_of_line(line: bytes) -> Tuple[str, Union[Answer, Failure]]:
    """Reads a line of an output or error file.

    Args:
        line: A line of JSON.

    Returns:
        The custom_id, and how the request ended.
    """
    entry = from_json(line)
    response = entry.get("response")
    if not response:
        return entry["custom_id"], _without_answer(entry.get("error") or {})
    status, body = response.get("status_code") or 500, response.get("body")
    request_id = response.get("request_id") or ""
    if status >= 400:
        return entry["custom_id"], failure_of_status(status, body, request_id)
    return entry["custom_id"], Answer(encode(body), usage_of(body), status, request_id)


def _without_answer(error: Any) -> Failure:
    code = str(error.get("code") or "batch_error")
    return Failure(code, str(error.get("message") or "The batch gave no answer."), retryable=True)


NOT_ANSWERED = Failure("not_answered", "The batch ended without an answer to this request.", retryable=True)


def refusal_of(batch: Any) -> Tuple[str, str]:
    """Returns the code and the message of a batch that failed as a whole.

    Args:
        batch: The batch as the API sent it.
    """
    problems = (batch.get("errors") or {}).get("data") or [{}]
    problem = problems[0]
    line = f" (line {problem['line']})" if problem.get("line") else ""
    return str(problem.get("code") or "batch_failed"), f"{problem.get('message') or 'The batch failed.'}{line}"
