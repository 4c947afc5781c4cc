"""What the bodies of errors say."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_core.decoding.error_messages import error_message

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.sampled_from(["error", "errors", "message", "detail", "loc", "msg"]), inner)
    ),
)


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": "No."}},
        {"error": {"message": "No.", "code": 3}, "message": "Bad request"},
        {"error": "No."},
        {"message": "No."},
        {"object": "error", "message": "No.", "type": "invalid", "code": 3},
        {"detail": "No."},
        {"detail": [{"msg": "No."}]},
        {"detail": {"error": {"message": "No."}}},
        {"errors": ["No."]},
        {"errors": [{"message": "No."}]},
        {"error": None, "message": "No."},
        {"error": "invalid", "error_description": "No."},
        {"error": {"code": "No."}},
        {"title": "No.", "status": 400},
        {"error_code": 17, "error_msg": "No."},
        {"base_resp": {"status_code": 1004, "status_msg": "No."}},
        {"errorMessage": "No.", "errorCode": "E1"},
        {"Message": "No."},
        {"Error": {"Message": "No.", "Code": "Forbidden"}},
        {"error": {"message": {"detail": "No."}}},
        {"message": ["No."], "statusCode": 400},
        {"message": "No.", "Message": ""},
        {"Message": "", "message": "No."},
        {"fault": {"faultstring": "Out", "detail": {"message": "No."}}},
        {"error_message": {"message": "No."}},
        {"fault": {"faultstring": "No.", "detail": {"errorcode": "oauth.v2.Invalid"}}},
        {"error": {"code": "Bad", "innererror": {"message": "No."}}},
        {"error": {"message": {"text": "No."}}},
        {"data": {"error": {"message": "No."}}},
        {"Output": {"__type": "No."}, "Version": "1.0"},
        {"statusCode": 400, "body": "No."},
        {"title": {"reason": "No."}, "status": 400},
        {"exception": "No."},
        {"errors": "No."},
        {"message": "No.", "detail": "No."},
        {"message": "No.", "details": ["No."]},
        [{"error": {"message": "No."}}],
        ["No."],
        " No.\n",
        "<html><head><TITLE>\nNo.\n</TITLE></head><body>400</body></html>",
        "<p>No.</p>",
    ],
)
def test_the_words_of_a_server(body: Any) -> None:
    assert error_message(body) == "No."


def test_errors_of_validation_name_their_places() -> None:
    errors = [{"loc": ["body", "messages", 0], "msg": "too long"}, {"loc": [], "msg": "too short"}]
    assert error_message({"detail": errors}) == "body.messages.0: too long; too short"


@pytest.mark.parametrize("details", [{"errors": {"model": ["is unknown"]}}, {"details": ["model: is unknown"]}])
def test_details_go_behind_the_message(details: Any) -> None:
    assert error_message({"message": "The data is invalid.", **details}) == "The data is invalid: model: is unknown"


def test_errors_of_fields_name_them() -> None:
    errors = {"model": ["is unknown", "is old"], "input": {"message": "is empty"}, "n": []}
    assert error_message({"errors": errors}) == "model: is unknown; is old; input: is empty"


def test_fields_may_stand_alone() -> None:
    assert error_message({"model": ["is unknown", "is old"], "input": ["is empty"]}) == (
        "model: is unknown; is old; input: is empty"
    )


def test_issues_name_their_places() -> None:
    issues = [{"code": "invalid_type", "path": ["messages", 0], "message": "Required"}]
    assert error_message({"error": {"name": "ZodError", "issues": issues}}) == "messages.0: Required"


@pytest.mark.parametrize(
    "body",
    [
        None,
        3,
        "",
        "  ",
        "<html>",
        {},
        [],
        [3],
        {"error": {}},
        {"message": 3},
        [[[[[["deep"]]]]]],
        {"a": [1]},
        {"a": []},
    ],
)
def test_nothing_is_said(body: Any) -> None:
    assert error_message(body) is None


def test_a_long_text_is_cut() -> None:
    assert error_message("x" * 10_000) == "x" * 500


@given(json_values)
def test_any_body_has_a_message_or_none(body: Any) -> None:
    said = error_message(body)
    assert said is None or 0 < len(said) <= 500
