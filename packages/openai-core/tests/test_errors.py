from __future__ import annotations

import copy
import pickle
from typing import Any, List

import httpx
import pytest

from openai_core import errors

REQUEST = httpx.Request("POST", "https://api.test/v1/x", headers={"authorization": "Bearer sk-secret"})
BODY = {"message": "No.", "type": "invalid_request_error", "param": "model", "code": 7}


def response(status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, headers=headers, request=REQUEST, json={"error": BODY})


def examples() -> List[errors.OpenAIError]:
    timeout = errors.APITimeoutError(request=REQUEST)
    return [
        errors.OpenAIError("x"),
        errors.ArgumentError("x"),
        errors.ConfigurationError("x"),
        errors.UploadFileError(13, "denied", "/a"),
        errors.UploadFileNotFoundError(2, "missing", "/a"),
        errors.SubjectTokenProviderError("x", response=response(500)),
        errors.APIError("x", REQUEST, body=BODY),
        errors.APIConnectionError(request=REQUEST),
        errors.APIConnectionError(message="gone", request=REQUEST),
        timeout,
        errors.DeadlineExceededError(REQUEST, 1.5),
        errors.StreamIdleTimeoutError(REQUEST, 2),
        errors.StreamTruncatedError(REQUEST, 3),
        errors.APIResponseValidationError(response(200), {"a": 1}),
        errors.UnexpectedResponseError(response(200), "<html>", message="no JSON"),
        errors.LengthFinishReasonError(completion=_Completion()),
        errors.ContentFilterFinishReasonError(),
        errors.WebSocketConnectionClosedError("closed", unsent_messages=["a", b"b", b"\xff"]),
        errors.WebSocketQueueFullError("full"),
        *(errors.status_error_class(status)("x", response=response(status), body=BODY) for status in range(400, 600)),
        errors.OAuthError(response=response(401), body={"error": "invalid_grant", "error_description": "expired"}),
    ]


class _Completion:
    usage = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Completion)

    def __hash__(self) -> int:
        return 0


def state(error: Any) -> Any:
    facts = {name: value for name, value in vars(error).items() if name not in ("request", "response", "_unsent")}
    return type(error), error.args, str(error), facts


@pytest.mark.parametrize("error", examples(), ids=lambda error: type(error).__name__)
def test_every_error_pickles_and_copies(error: errors.OpenAIError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert state(twin) == state(error)
        if isinstance(error, errors.APIStatusError):
            assert twin.response.status_code == error.status_code
            assert twin.request.url == REQUEST.url


def test_the_familiar_bases() -> None:
    assert issubclass(errors.ArgumentError, ValueError)
    assert issubclass(errors.ArgumentError, TypeError)
    assert issubclass(errors.UploadFileNotFoundError, FileNotFoundError)
    assert issubclass(errors.StreamTruncatedError, errors.APIConnectionError)
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.UnexpectedResponseError, errors.APIResponseValidationError)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (599, "InternalServerError"),
        (418, "APIStatusError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    error = errors.status_error_class(status)("x", response=response(status, **{"x-request-id": "req_1"}), body=BODY)
    assert type(error).__name__ == name
    assert (error.status_code, error.request_id) == (status, "req_1")
    assert (error.code, error.param, error.type) == ("7", "model", "invalid_request_error")


def test_a_body_that_is_no_object_has_no_details() -> None:
    error = errors.APIError("x", REQUEST, body="text")
    assert (error.body, error.code, error.param, error.type) == ("text", None, None, None)


@pytest.mark.parametrize(
    ("kind", "retryable"), [("server_error", True), ("invalid_request_error", False), (None, False)]
)
def test_an_error_inside_a_stream_says_whether_it_is_retryable(kind: str, retryable: bool) -> None:
    assert errors.APIError("x", REQUEST, body={"type": kind}).retryable is retryable


def test_errors_carry_retry_facts() -> None:
    limited = errors.RateLimitError("x", response=response(429, **{"retry-after": "4"}), body=None)
    assert (limited.retryable, limited.retry_after) == (True, 4.0)
    assert not errors.BadRequestError("x", response=response(400), body=None).retryable
    assert errors.APIConnectionError(request=REQUEST).retryable
    assert not errors.DeadlineExceededError(REQUEST, 1).retryable


def test_the_messages_name_the_limits() -> None:
    assert "1.5 seconds" in str(errors.DeadlineExceededError(REQUEST, 1.5))
    assert "2 seconds" in str(errors.StreamIdleTimeoutError(REQUEST, 2))
    assert "after 3 events" in str(errors.StreamTruncatedError(REQUEST, 3))
    assert str(errors.OAuthError(response=response(401), body=None)) == "OAuth authentication error."


def test_unsent_messages_stay_out_of_sight() -> None:
    error = errors.WebSocketConnectionClosedError("closed", unsent_messages=["secret", b"text", b"\xff"])
    assert error.unsent_frames == ["secret", b"text", b"\xff"]
    assert error.unsent_messages == ["secret", "text"]
    assert "secret" not in repr(vars(error))
    error.unsent_messages = ["left"]
    error.unsent_frames = [b"left"]
    assert (error.unsent_messages, error.unsent_frames) == (["left"], [b"left"])


@pytest.mark.parametrize("error", examples(), ids=lambda error: type(error).__name__)
def test_no_pickled_error_holds_a_key(error: errors.OpenAIError) -> None:
    assert b"sk-secret" not in pickle.dumps(error)


@pytest.mark.parametrize("error", examples(), ids=lambda error: type(error).__name__)
def test_no_error_shows_a_key(error: errors.OpenAIError) -> None:
    assert "sk-secret" not in f"{error} {error!r}"


def test_a_response_that_answers_no_request_can_be_wrong_too() -> None:
    error = errors.UnexpectedResponseError(httpx.Response(200, text="<html>"), "<html>")
    assert error.request is None
    assert error.status_code == 200
