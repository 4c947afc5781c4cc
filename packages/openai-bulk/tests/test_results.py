"""Lines of results."""

from __future__ import annotations

import json

import pytest

from openai_bulk.results import Answer, Failure, Usage, answer_line, failure_line, usage_of


def test_an_answer_keeps_its_bytes_on_one_line() -> None:
    body = b'{\n  "n": 1.10,\r\n  "text": "two\\nlines"\n}'
    line = answer_line('a"b', Answer(body, Usage(), 200, "req_1"), "batch_req_1")
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert b'"n": 1.10' in line
    assert json.loads(line) == {
        "id": "batch_req_1",
        "custom_id": 'a"b',
        "response": {"status_code": 200, "request_id": "req_1", "body": {"n": 1.1, "text": "two\nlines"}},
        "error": None,
    }


def test_a_failure_with_and_without_an_answer() -> None:
    failure = Failure("400 bad", "No.", 400, b'{"error":\n{"message":"No."}}', "req_2")
    assert json.loads(failure_line("a", failure, "x")) == {
        "id": "x",
        "custom_id": "a",
        "response": {"status_code": 400, "request_id": "req_2", "body": {"error": {"message": "No."}}},
        "error": {"code": "400 bad", "message": "No."},
    }
    assert json.loads(failure_line("a", Failure("APITimeoutError", "Late."), "x"))["response"] is None


@pytest.mark.parametrize(
    ("usage", "expected"),
    [
        ({"prompt_tokens": 5, "completion_tokens": 7, "prompt_tokens_details": {"cached_tokens": 2}}, (5, 2, 7)),
        ({"input_tokens": 5, "output_tokens": 7, "input_tokens_details": {"cached_tokens": 3}}, (5, 3, 7)),
        ({"prompt_tokens": 5, "total_tokens": 5}, (5, 0, 0)),
        ({"prompt_tokens": "5", "prompt_tokens_details": None}, (0, 0, 0)),
        (None, (0, 0, 0)),
        ([1], (0, 0, 0)),
    ],
)
def test_usage(usage: object, expected: object) -> None:
    assert tuple(usage_of({"usage": usage})) == expected


def test_the_sum_of_tokens() -> None:
    assert Usage(5, 2, 7).total_tokens == 12
    assert usage_of("text") == Usage()
