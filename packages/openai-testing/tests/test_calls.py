from __future__ import annotations

from typing import Any
from unittest.mock import ANY

import httpx
import pytest

from openai_testing import Emulator, Server

ASK = {"model": "gpt-4o", "input": "Hi", "tools": [{"type": "web_search"}]}


@pytest.fixture
def asked(api: httpx.Client, emulator: Emulator) -> Emulator:
    api.get("/models", params={"limit": "3"})
    api.post("/responses", json=ASK, headers={"x-mine": "1"})
    api.post("/responses", json={**ASK, "model": "gpt-4o-mini"})
    api.post("/files", content=b"none")
    return emulator


def test_calls_are_a_sequence(asked: Emulator) -> None:
    calls = asked.calls
    assert (len(calls), calls[0].path, calls[-1].body) == (4, "/v1/models", b"none")
    assert [each.method for each in calls[:2]] == ["GET", "POST"]
    assert calls == asked.requests
    assert "GET /v1/models (200)" in repr(calls)


def test_calls_are_narrowed(asked: Emulator) -> None:
    calls = asked.calls
    assert [each.model for each in calls["POST /v1/responses"]] == ["gpt-4o", "gpt-4o-mini"]
    assert calls["/responses"] == calls.where(path="/v1/responses", method="post") == calls["/v1/{anything}"][1:3]
    assert calls.where(model="gpt-4o-mini").only.json["input"] == "Hi"
    assert calls.where(status=200)["/models"].last.query == (("limit", "3"),)


def test_what_is_not_there_is_told_with_what_there_is(asked: Emulator) -> None:
    with pytest.raises(
        AssertionError, match=r"no call \[-1\] of PATCH /v1/files: this has arrived:\n  - GET /v1/models"
    ):
        _ = asked.calls["PATCH /v1/files"].last
    with pytest.raises(AssertionError, match="POST /v1/responses exactly once, but it came twice"):
        _ = asked.calls["POST /v1/responses"].only
    with pytest.raises(AssertionError, match="nothing has arrived at all"):
        _ = Emulator().calls.last


def test_calls_are_asserted(asked: Emulator) -> None:
    call = asked.calls.assert_called(
        "POST /v1/responses", json={"model": "gpt-4o", "tools": ANY}, headers={"X-Mine": "1"}
    )
    assert call.json == ASK
    asked.calls.assert_called("/models", query={"limit": "3"}, times=1)
    asked.calls.assert_called(model="gpt-4o-mini", times=1)
    asked.calls.assert_not_called("DELETE /v1/files/{id}")


FAILURES: Any = [
    ({"call": "POST /v1/embeddings"}, "Expected POST /v1/embeddings, but it never came"),
    ({"call": "/responses", "json": {"model": "o3", "tools": []}}, r"body.model: expected \"o3\", but it is \"gpt-4o"),
    ({"call": "/responses", "json": {"tools": []}}, r"body.tools: expected 0 elements, but there are 1"),
    ({"call": "/responses", "json": {"tools": [{"type": "x"}]}}, r"body.tools\[0\].type: expected"),
    ({"call": "/responses", "json": {"store": True}}, r"body.store: expected true, but there is none"),
    ({"call": "/files", "json": {}}, r"body: expected JSON, but it is \"none\""),
    ({"call": "/models", "query": {"limit": "4"}}, r"query.limit: expected \"4\", but it is \"3\""),
    ({"call": "/models", "headers": {"x-other": "1"}}, r"headers.x-other: expected"),
    ({"call": "/responses", "times": 3}, "Expected /responses 3 times, but it came twice"),
]


@pytest.mark.parametrize(("given", "message"), FAILURES)
def test_failures_say_what_differs(asked: Emulator, given: Any, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        asked.calls.assert_called(**given)


def test_a_call_that_must_not_come(asked: Emulator) -> None:
    with pytest.raises(AssertionError, match=r"no call of /models, but it came once: GET /v1/models \(200\)"):
        asked.calls.assert_not_called("/models")


def test_a_server_has_them_too() -> None:
    server = Server()
    server.answer_with("a")
    assert server.calls == server.emulator.calls == []
