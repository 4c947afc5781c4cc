from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core.errors import APIError, UnexpectedResponseError
from openai_core.streaming.errors import body_error, event_error, stream_error

REQUEST = httpx.Request("POST", "http://api.test/v1/chat/completions")


def response(content_type: str = "text/html") -> httpx.Response:
    return httpx.Response(200, headers={"content-type": content_type}, request=REQUEST)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        ({"message": "Too many requests", "type": "rate_limit_error"}, "Too many requests"),
        ({"message": ""}, "An error occurred during streaming"),
        ({"message": 5}, "An error occurred during streaming"),
        ("overloaded", "overloaded"),
    ],
)
def test_stream_error(error: Any, message: str) -> None:
    failure = stream_error(response(), error)
    assert type(failure) is APIError
    assert (failure.message, failure.body, failure.request) == (message, error, REQUEST)


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        ({"type": "server_error"}, True),
        ({"code": "rate_limit_exceeded"}, True),
        ({"type": "invalid_request_error"}, False),
        ("x", False),
    ],
)
def test_a_stream_error_says_whether_to_retry(error: Any, retryable: bool) -> None:
    assert stream_error(response(), error).retryable is retryable


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \r\n\n",
        b": ping\n\n",
        b"\xef\xbb\xbf: ping\n",
        b"retry: 5\n\nid: 1\n\n",
        b"retry: 5",
        b"id: 1",
        b"event: ping",
        b"data: {\n",
        b"data\nfoo: bar\n",
    ],
)
def test_event_streams_without_events_are_no_error(body: bytes) -> None:
    assert body_error(response("text/event-stream"), body) is None


@pytest.mark.parametrize(
    "body",
    [
        b'{"error": {"message": "No quota", "code": "insufficient_quota"}}',
        b'{\n  "error": {\n\n    "message": "No quota", "code": "insufficient_quota"}\n}\n\n',
        b'\xef\xbb\xbf{"error": {"message": "No quota", "code": "insufficient_quota"}}',
        b': keep-alive\n\n{"error": {"message": "No quota", "code": "insufficient_quota"}}\n',
    ],
)
def test_the_json_of_an_error(body: bytes) -> None:
    failure = body_error(response("application/json"), body)
    assert type(failure) is APIError
    assert (failure.message, failure.code) == ("No quota", "insufficient_quota")


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (b"<html><body>Sign in</body></html>", "<html><body>Sign in</body></html>"),
        (b'{"id": "chatcmpl-1"}', {"id": "chatcmpl-1"}),
        (b'{"error": null}', {"error": None}),
        (b'{"error": {"message": "cu', '{"error": {"message": "cu'),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"<html>\r\n\n<p>Sign in</p>", "<html>\n<p>Sign in</p>"),
    ],
)
def test_other_bodies(body: bytes, content: Any) -> None:
    failure = body_error(response(), body)
    assert isinstance(failure, UnexpectedResponseError)
    assert failure.body == content
    assert failure.status_code == 200
    assert "(text/html)" in failure.message


def test_the_message_quotes_only_the_head() -> None:
    failure = body_error(httpx.Response(200, request=REQUEST), b"<html>" + "é".encode() * 1000)
    assert failure is not None
    assert failure.message.count("é") == 194
    assert "(no content type)" in failure.message


def test_event_error() -> None:
    failure = event_error(response(), "{" + "x" * 1000)
    assert failure.message == f"An event of the stream holds no valid JSON: '{{{'x' * 199}'."
    assert failure.body == "{" + "x" * 1000
