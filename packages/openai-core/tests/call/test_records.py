"""What the log tells of calls."""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from typing import Any, List

import httpx
import pytest

from openai_core.errors import APIError, ArgumentError
from openai_core.retries import RetryPolicy
from openai_core.sync.client import Client


def lines(answers: List[Any], level: int, caplog: pytest.LogCaptureFixture, **settings: Any) -> List[str]:
    """Returns what is logged while a call gets these answers, without times."""

    def answer(request: httpx.Request) -> httpx.Response:
        given = answers.pop(0)
        if isinstance(given, Exception):
            raise given
        return httpx.Response(given, headers={"x-request-id": "req_1", "set-cookie": "c=1"}, json={})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = Client(
        api_key="sk-test",
        base_url="https://api.test/v1",
        http_client=http_client,
        retry_policy=RetryPolicy(initial_delay=0),
        **settings,
    )
    with caplog.at_level(level, logger="openai_core"), suppress(APIError):
        client.get("/things", cast_to=object)
    return [
        re.sub(r"\d\.\d{3} s ", "N s ", record.getMessage()) for record in caplog.records if "openai" in record.name
    ]


def test_info_tells_of_an_answer(caplog: pytest.LogCaptureFixture) -> None:
    assert lines([200], logging.INFO, caplog) == ["GET /v1/things 200 in N s (request id req_1, attempt 1)"]


def test_info_tells_of_repetitions_and_of_the_last_failure(caplog: pytest.LogCaptureFixture) -> None:
    assert lines([503, 503, 500], logging.INFO, caplog) == [
        "Retrying in 0.000000 seconds (retry 1 of 2)",
        "Retrying in 0.000000 seconds (retry 2 of 2)",
        "GET /v1/things 500 InternalServerError in N s (request id req_1, attempt 3)",
    ]


def test_info_tells_of_a_request_without_an_answer(caplog: pytest.LogCaptureFixture) -> None:
    assert lines([httpx.ConnectError("no")], logging.INFO, caplog, max_retries=0) == [
        "GET /v1/things APIConnectionError in N s (request id -, attempt 1)"
    ]


def test_what_is_told_of_changes_no_result(caplog: pytest.LogCaptureFixture) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"a": 1}))
    client = Client(api_key="k", base_url="https://api.test", http_client=httpx.Client(transport=transport))
    with caplog.at_level(logging.INFO, logger="openai_core"):
        assert client.get("/things", cast_to=object) == {"a": 1}
    assert [record.getMessage()[-27:] for record in caplog.records] == ["s (request id -, attempt 1)"]


def test_debug_tells_of_each_exchange_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    sending, asked, status, answered, identifier, raising, whole = lines([404], logging.DEBUG, caplog)
    assert sending == "Sending request: GET (attempt 1)"
    assert asked.startswith("Request headers: {'host': 'api.test', ")
    assert "'authorization': '<redacted>'" in asked
    assert status == "HTTP response: GET 404"
    assert answered.startswith("Response headers: {'x-request-id': 'req_1', 'set-cookie': '<redacted>', ")
    assert identifier == "request_id: req_1"
    assert raising == "Raising the status 404 after 0 retries"
    assert whole.startswith("GET /v1/things 404 NotFoundError in ")


def test_debug_tells_of_the_error_that_is_raised(caplog: pytest.LogCaptureFixture) -> None:
    told = lines([httpx.ConnectError("no"), httpx.ReadTimeout("no")], logging.DEBUG, caplog, max_retries=1)
    assert "Sending request: GET (attempt 2)" in told
    assert "Raising APITimeoutError after 1 retries" in told


def test_nothing_is_told_of_calls_that_sent_nothing(caplog: pytest.LogCaptureFixture) -> None:
    client = Client(api_key="sk-test", base_url="https://api.test/v1")
    with caplog.at_level(logging.INFO, logger="openai_core"), pytest.raises(ArgumentError):
        client.post("/things", cast_to=object, body={"a": object()})
    assert caplog.records == []
