from __future__ import annotations

import json

import pytest

from openai_testing.wire import errors


def test_a_failure_has_the_apis_body() -> None:
    failure = errors.APIFailure(400, "No.", param="x", code="bad", headers=[("a", "b")])
    reply = failure.reply()
    error = {"message": "No.", "type": "invalid_request_error", "param": "x", "code": "bad"}
    assert json.loads(reply.body) == {"error": error}
    assert reply.status == 400
    assert ("a", "b") in reply.headers


@pytest.mark.parametrize(
    ("status", "type_", "code"),
    [
        (401, "invalid_request_error", "invalid_api_key"),
        (429, "rate_limit_error", "rate_limit_exceeded"),
        (500, "server_error", "internal_error"),
        (418, "invalid_request_error", None),
    ],
)
def test_a_status_names_type_and_code(status: int, type_: str, code: object) -> None:
    failure = errors.failure_of_status(status)
    assert (failure.type, failure.code) == (type_, code)


def test_a_status_takes_its_own_message_and_code() -> None:
    failure = errors.failure_of_status(429, "Too fast.", "insufficient_quota")
    assert (failure.message, failure.code) == ("Too fast.", "insufficient_quota")


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "a boolean"),
        (1, "an integer"),
        (1.5, "a decimal"),
        ("", "a string"),
        ([], "an array"),
        ({}, "an object"),
        (b"", "an unknown value"),
    ],
)
def test_kinds_are_named_as_json_names_them(value: object, name: str) -> None:
    assert errors.kind_of(value) == name


def test_messages_cut_long_values() -> None:
    assert len(errors.unknown_model("m" * 10_000).message) < 300
    assert errors.unknown_model("m").code == "model_not_found"
    assert errors.not_found("file", "f").status == 404
