"""The steps that look at answers, each by itself: programs call and replace them one at a time."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import httpx
import pytest

from openai_core.errors import APIStatusError, NotFoundError
from openai_core.options import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER, FinalRequestOptions
from openai_core.retries import RetryPolicy
from openai_core.retry_facts import RetryFacts, RetryRules
from openai_core.streaming.sse import SSEDecoder
from openai_core.sync.client import Client

REQUEST = httpx.Request("GET", "https://api.test/v1")


def client(**settings: Any) -> Client:
    made = Client(**{"api_key": "k", "base_url": "https://api.test", "retry_policy": RetryPolicy(jitter=0), **settings})
    made.now = lambda: 1_800_000_000.0  # type: ignore[method-assign]
    return made


def answer(status: int, headers: Optional[Dict[str, str]] = None, **body: Any) -> httpx.Response:
    return httpx.Response(status, headers=headers, request=REQUEST, **body)


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("https://api.test", "https://api.test"),
        ("https://api.test/v1", "https://api.test/v1/"),
        ("https://api.test/v1/", "https://api.test/v1/"),
        ("https://api.test/v1?a=/", "https://api.test/v1/?a=/"),
        ("https://api.test/v1/?a=b?c", "https://api.test/v1/?a=b?c"),
    ],
)
def test_a_base_url_ends_with_a_slash_before_its_query(url: str, whole: str) -> None:
    assert client()._enforce_trailing_slash(httpx.URL(url)) == httpx.URL(whole)


@pytest.mark.parametrize(
    ("status", "headers", "again"),
    [
        (503, {}, True),
        (409, {}, True),
        (400, {}, False),
        (400, {"x-should-retry": "true"}, True),
        (503, {"x-should-retry": "false"}, False),
        (503, {"retry-after": "121"}, False),
        (503, {"retry-after": "Fri, 15 Jan 2027 08:02:00 GMT"}, True),
        (503, {"retry-after": "Fri, 15 Jan 2027 08:02:01 GMT"}, False),
    ],
)
def test_which_answers_are_asked_for_again(status: int, headers: Dict[str, str], again: bool) -> None:
    assert client()._should_retry(answer(status, headers)) is again


def test_the_service_says_which_answers_are_asked_for_again() -> None:
    made = client()
    made.service = made.service._replace(retries=RetryRules(statuses=(418,), delay_headers=("x-wait",)))
    assert made._should_retry(answer(418))
    assert not made._should_retry(answer(409))
    assert made._parse_retry_after_header({"x-wait": "7", "retry-after": "9"}) == 7


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        (None, None),
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "Fri, 15 Jan 2027 08:00:30 GMT"}, 30.0),
    ],
)
def test_how_long_an_answer_asks_to_wait(headers: Any, seconds: Optional[float]) -> None:
    assert client()._parse_retry_after_header(headers) == seconds
    assert client()._parse_retry_after_header() is None


def test_a_wait_counts_from_the_number_of_retries_of_the_call() -> None:
    options = FinalRequestOptions(method="get", url="/", max_retries=5)
    assert client(max_retries=2)._calculate_retry_timeout(3, options) == 2.0
    assert client(max_retries=2)._calculate_retry_timeout(3, FinalRequestOptions(method="get", url="/")) == 0.25


def test_a_policy_is_asked_how_long_to_wait() -> None:
    class Noting(RetryPolicy):
        def delay(self, facts: RetryFacts, retries_taken: int, *, chance: Optional[float] = None) -> float:
            asked.append((facts, retries_taken))
            return 5.0

    asked: List[Any] = []
    options = FinalRequestOptions(method="get", url="/")
    assert client(retry_policy=Noting())._calculate_retry_timeout(1, options, {"retry-after": "7"}) == 5
    assert asked == [(RetryFacts(True, 7.0, ""), 1)]


@pytest.mark.parametrize(
    ("in_header", "in_extension", "streams"),
    [
        ("stream", None, True),
        ("true", None, False),
        (None, "stream", True),
        (None, None, False),
        ("raw", "stream", False),
    ],
)
def test_a_body_is_left_unread_where_the_call_asks_for_it(in_header: Any, in_extension: Any, streams: bool) -> None:
    request = httpx.Request(
        "GET",
        "https://api.test",
        headers={} if in_header is None else {RAW_RESPONSE_HEADER: in_header},
        extensions={} if in_extension is None else {RAW_RESPONSE_HEADER: in_extension},
    )
    assert client()._should_stream_response_body(request) is streams


def test_a_view_asks_for_another_type_with_a_header_that_is_not_sent() -> None:
    options = FinalRequestOptions(method="get", url="/", headers={OVERRIDE_CAST_TO_HEADER: str, "x-kept": "1"})
    given = options.headers
    assert client()._maybe_override_cast_to(int, options) is str
    assert options.headers == {"x-kept": "1"}
    assert given == {OVERRIDE_CAST_TO_HEADER: str, "x-kept": "1"}
    assert client()._maybe_override_cast_to(int, options) is int


def test_when_values_are_looked_at_one_by_one() -> None:
    class Looking(Client):
        def _process_response_data(self, **arguments: Any) -> Any:
            return super()._process_response_data(**arguments)

    settings: Any = {"api_key": "k", "base_url": "https://api.test"}
    assert Client(**settings)._decodes_as_usual() is True
    assert Client(**settings, _strict_response_validation=True)._decodes_as_usual() is False
    assert Looking(**settings)._decodes_as_usual() is False


def test_data_becomes_the_type_that_was_asked_for() -> None:
    assert client()._process_response_data(data={"a": 1}, cast_to=object, response=answer(200)) == {"a": 1}
    assert isinstance(client()._make_sse_decoder(), SSEDecoder)


@pytest.mark.parametrize(
    ("body", "details"),
    [
        ({"error": {"message": "No."}}, {"message": "No."}),
        ({"message": "No."}, {"message": "No."}),
        (["No."], ["No."]),
        ("No.", "No."),
        (None, None),
    ],
)
def test_an_error_holds_what_the_api_says_of_it(body: Any, details: Any) -> None:
    response = answer(404, json=body)
    error = client()._make_status_error("No.", body=body, response=response)
    assert type(error) is NotFoundError
    assert (error.body, error.message, error.response) == (details, "No.", response)


@pytest.mark.parametrize("header", ["x-request-id", "x-notes-id"])
def test_an_error_names_its_request_as_the_service_does(header: str) -> None:
    made = client()
    made.service = made.service._replace(request_id_header=header)
    error = made._make_status_error_from_response(answer(404, {"x-request-id": "r", "x-notes-id": "n"}, json={}))
    assert error.request_id == {"x-request-id": "r", "x-notes-id": "n"}[header]


def test_an_error_knows_the_rules_of_its_service() -> None:
    made = client()
    assert not made._make_status_error_from_response(answer(418, json={})).retryable
    assert "retry_rules" not in vars(made._make_status_error_from_response(answer(418, json={})))
    made.service = made.service._replace(retries=RetryRules(statuses=(418,)))
    error = made._make_status_error_from_response(answer(418, json={}))
    assert isinstance(error, APIStatusError)
    assert error.retryable


def test_views_are_made_once() -> None:
    made = client()
    assert made.with_raw_response is made.with_raw_response
    assert made.with_streaming_response is made.with_streaming_response
    assert type(made.with_raw_response) is not type(made.with_streaming_response)


def test_forms_and_queries_have_one_encoding() -> None:
    assert client().qs is client().qs
    assert client().qs.stringify({"a": [1, 2]}) == "a%5B%5D=1&a%5B%5D=2"


def test_a_synchronous_client_has_no_library_of_tasks() -> None:
    assert client()._async_library() == "false"
