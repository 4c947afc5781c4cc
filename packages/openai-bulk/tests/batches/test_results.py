"""Lines of a batch's files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_bulk.batches.results import refusal_of, result_of_line
from openai_bulk.results import Answer, Failure


def line(response: Any, error: Any = None) -> bytes:
    return json.dumps({"id": "x", "custom_id": "a", "response": response, "error": error}).encode()


def test_an_answer() -> None:
    body = {"usage": {"prompt_tokens": 3, "completion_tokens": 4}, "text": "ü"}
    custom_id, answer = result_of_line(line({"status_code": 200, "request_id": "r", "body": body}))
    assert custom_id == "a"
    assert isinstance(answer, Answer)
    assert json.loads(answer.body) == body
    assert (answer.usage.total_tokens, answer.request_id, answer.latency) == (7, "r", None)


def test_failures() -> None:
    bad = result_of_line(line({"status_code": 400, "request_id": "r", "body": {"error": {"code": "bad"}}}))[1]
    assert isinstance(bad, Failure)
    assert (bad.kind, bad.retryable) == ("400 bad", False)
    late = result_of_line(line(None, {"code": "batch_expired", "message": "Late."}))[1]
    assert late == Failure("batch_expired", "Late.", retryable=True)
    unknown = result_of_line(line(None))[1]
    assert isinstance(unknown, Failure)
    assert unknown.kind == "batch_error"


@pytest.mark.parametrize(
    ("errors", "expected"),
    [
        ({"data": [{"code": "c", "message": "M.", "line": 7}, {}]}, ("c", "M. (line 7)")),
        ({"data": []}, ("batch_failed", "The batch failed.")),
        (None, ("batch_failed", "The batch failed.")),
    ],
)
def test_refusals(errors: Any, expected: Any) -> None:
    assert refusal_of({"errors": errors}) == expected
