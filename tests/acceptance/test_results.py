"""What a result tells: null or missing, JSON and dictionaries, and the HTTP response behind it."""

from __future__ import annotations

import json
from typing import Any, Dict

import httpx
import pytest

from openai import OpenAI

MESSAGES: Any = [{"role": "user", "content": "Say that this is a test."}]


def model_from(fields: Dict[str, Any]) -> Any:
    body = {"id": "gpt-4o", "object": "model", "created": 1, **fields}
    http_client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=body)))
    return OpenAI(http_client=http_client).models.retrieve("gpt-4o")


@pytest.mark.usefixtures("server")
def test_null_and_missing_are_told_apart() -> None:
    null, missing = model_from({"owned_by": None}), model_from({})
    assert null.owned_by is None
    assert "owned_by" in null.model_fields_set
    assert getattr(missing, "owned_by", None) is None
    assert "owned_by" not in missing.model_fields_set


@pytest.mark.usefixtures("server")
def test_models_go_back_to_json() -> None:
    completion = OpenAI().chat.completions.create(messages=MESSAGES, model="gpt-4o")
    assert json.loads(completion.to_json()) == completion.to_dict(mode="json")
    assert completion.to_dict()["object"] == "chat.completion"


@pytest.mark.usefixtures("server")
def test_a_raw_response() -> None:
    response = OpenAI().chat.completions.with_raw_response.create(messages=MESSAGES, model="gpt-4o")
    assert response.headers.get("X-Request-Id", "").startswith("req_")
    assert response.headers.get("X-My-Header") is None
    assert response.parse().choices[0].message.content
