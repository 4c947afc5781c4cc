"""The names that the facts of a call have in the semantic conventions."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, Optional

import pytest

from openai_core.options import FinalRequestOptions
from openai_core.telemetry.attributes import (
    answer_attributes,
    finish_reasons,
    operation_of,
    request_attributes,
    span_name,
    usage_attributes,
)
from openai_core.telemetry.usage import TokenUsage


def call(method: str = "post", url: str = "/chat/completions", body: Any = None, stream: bool = False) -> Any:
    client = SimpleNamespace(base_url_text="http://localhost:8080/v1")
    return SimpleNamespace(
        client=client, stream=stream, options=FinalRequestOptions(method=method, url=url, json_data=body)
    )


@pytest.mark.parametrize(
    ("method", "url", "operation"),
    [
        ("post", "/chat/completions", "chat"),
        ("POST", "/responses", "chat"),
        ("post", "/responses?x=1", "chat"),
        ("post", "/completions", "text_completion"),
        ("post", "/embeddings", "embeddings"),
        ("get", "/chat/completions", None),
        ("post", "/responses/resp_1/cancel", None),
        ("post", "/files", None),
    ],
)
def test_operations(method: str, url: str, operation: Optional[str]) -> None:
    assert operation_of(call(method, url)) == operation


def test_requests() -> None:
    body = {"model": "m", "n": 2, "max_output_tokens": 5, "seed": 1, "temperature": object(), "stream": True}
    assert request_attributes(call(body=body, stream=True), "chat") == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.choice.count": 2,
        "gen_ai.request.max_tokens": 5,
        "gen_ai.request.model": "m",
        "gen_ai.request.seed": 1,
        "gen_ai.request.stream": True,
        "server.address": "localhost",
        "server.port": 8080,
    }


def test_bodies_that_are_no_mapping() -> None:
    known = request_attributes(call(body=b"raw"), "chat")
    assert span_name(known) == "chat"


def test_answers() -> None:
    answer = SimpleNamespace(id="a", model="m", service_tier=None, system_fingerprint="fp")
    assert answer_attributes(answer) == {
        "gen_ai.response.id": "a",
        "gen_ai.response.model": "m",
        "openai.response.system_fingerprint": "fp",
    }


@pytest.mark.parametrize(
    ("answer", "reasons"),
    [
        (
            SimpleNamespace(choices=[SimpleNamespace(finish_reason="stop"), SimpleNamespace(finish_reason=None)]),
            ["stop"],
        ),
        (SimpleNamespace(status="completed"), ["completed"]),
        (SimpleNamespace(status="in_progress"), []),
        (object(), []),
    ],
)
def test_finish_reasons(answer: Any, reasons: Any) -> None:
    assert finish_reasons(answer) == reasons


def test_usage() -> None:
    assert usage_attributes(TokenUsage(1, 5, 2, 3, 1, 8)) == {
        "gen_ai.usage.cache_read.input_tokens": 2,
        "gen_ai.usage.input_tokens": 5,
        "gen_ai.usage.output_tokens": 3,
        "gen_ai.usage.reasoning.output_tokens": 1,
    }
