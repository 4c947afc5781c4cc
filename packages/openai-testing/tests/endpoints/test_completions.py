from __future__ import annotations

import json
from typing import Any, Dict

import httpx
import pytest

ASK = {"model": "gpt-3.5-turbo-instruct", "prompt": "Hello"}


def test_completions(api: httpx.Client) -> None:
    answer = api.post("/completions", json={**ASK, "max_tokens": 50}).json()
    choice = answer["choices"][0]
    assert (answer["object"], choice["text"], choice["finish_reason"]) == (
        "text_completion",
        "You said “Hello”.",
        "stop",
    )
    assert answer["usage"]["total_tokens"] > answer["usage"]["prompt_tokens"]


def test_limits_echo_and_several_choices(api: httpx.Client) -> None:
    answer = api.post("/completions", json={**ASK, "prompt": ["a", "b"], "n": 2, "max_tokens": 1, "echo": True}).json()
    assert [each["text"] for each in answer["choices"]] == ["aYou", "aYou", "bYou", "bYou"]
    assert {each["finish_reason"] for each in answer["choices"]} == {"length"}


def test_streams(api: httpx.Client) -> None:
    body = {**ASK, "stream": True, "stream_options": {"include_usage": True}}
    lines = [line[6:] for line in api.post("/completions", json=body).text.splitlines() if line]
    chunks = [json.loads(line) for line in lines[:-1]]
    assert lines[-1] == "[DONE]"
    assert "".join(each["choices"][0]["text"] for each in chunks[:-1]) == "You said “Hello”."
    assert (chunks[-2]["choices"][0]["finish_reason"], chunks[-1]["choices"]) == ("stop", [])
    assert chunks[-1]["usage"]["total_tokens"] > 0


@pytest.mark.parametrize("prompt", [[1, 2], [[1], [2]]])
def test_tokens_are_taken(api: httpx.Client, prompt: Any) -> None:
    assert api.post("/completions", json={**ASK, "prompt": prompt}).status_code == 200


@pytest.mark.parametrize("changes", [{"model": None}, {"prompt": 5}, {"prompt": []}, {"n": 0}])
def test_bad_requests(api: httpx.Client, changes: Dict[str, Any]) -> None:
    response = api.post("/completions", json={**ASK, **changes})
    assert (response.status_code, response.json()["error"]["param"]) == (400, next(iter(changes)))
