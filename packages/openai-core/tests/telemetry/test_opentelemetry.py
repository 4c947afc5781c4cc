"""Spans and metrics of calls, as the SDK of OpenTelemetry receives them."""

from __future__ import annotations

import builtins
import json
from typing import Any, Dict, List, Optional, Tuple

import httpx
import pytest

from openai_core.errors import MissingDependencyError, NotFoundError
from openai_core.models import BaseModel
from openai_core.sync.client import Client as KernelClient
from openai_core.sync.streams import Stream
from openai_core.telemetry import OpenTelemetry
from openai_core.vendors.openai import OPENAI

pytest.importorskip("opentelemetry.sdk")

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode


class Client(KernelClient):
    service = OPENAI


class Usage(BaseModel):
    prompt_tokens: int
    completion_tokens: int


class Delta(BaseModel):
    content: Optional[str] = None


class Choice(BaseModel):
    index: int = 0
    finish_reason: Optional[str] = None
    message: Optional[Dict[str, Any]] = None
    delta: Optional[Delta] = None


class Completion(BaseModel):
    id: str
    model: str
    choices: List[Choice]
    usage: Optional[Usage] = None


ANSWER = {
    "id": "chatcmpl-1",
    "model": "gpt-4o-2024",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "a secret answer"}}],
    "usage": {"prompt_tokens": 9, "completion_tokens": 4},
}
CHUNKS: List[Dict[str, Any]] = [
    {"id": "chatcmpl-1", "model": "m", "choices": [{"index": 0, "delta": {"content": "a secret "}}]},
    {"id": "chatcmpl-1", "model": "m", "choices": [{"index": 0, "delta": {"content": "answer"}}]},
    {"id": "chatcmpl-1", "model": "m", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    {"id": "chatcmpl-1", "model": "m", "choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 4}},
]
QUESTION = {
    "model": "gpt-4o",
    "messages": [{"role": "user", "content": "a secret question"}],
    "temperature": 0.5,
    "n": 1,
}


def answers(request: httpx.Request) -> httpx.Response:
    body = json.loads(request.content or b"{}")
    if body.get("model") == "missing":
        return httpx.Response(404, json={"error": {"message": "a secret error"}})
    if body.get("stream"):
        text = "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in CHUNKS) + "data: [DONE]\n\n"
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=text)
    return httpx.Response(200, json=ANSWER)


class Backend:
    """A client that is watched, and what OpenTelemetry received."""

    def __init__(self, **settings: Any) -> None:
        self._spans, self._metrics = InMemorySpanExporter(), InMemoryMetricReader()
        tracers = TracerProvider()
        tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        telemetry = OpenTelemetry(tracer_provider=tracers, meter_provider=MeterProvider([self._metrics]), **settings)
        self.client = Client(
            api_key="key",
            base_url="https://api.test/v1",
            http_client=httpx.Client(transport=httpx.MockTransport(answers)),
            plugins=[telemetry],
        )

    def ask(self, path: str = "/chat/completions", **changes: Any) -> Any:
        with self.client:
            return self.client.post(path, cast_to=Completion, body={**QUESTION, **changes})

    def stream(self) -> None:
        body = {**QUESTION, "stream": True}
        with self.client:
            list(
                self.client.post(
                    "/chat/completions", cast_to=Completion, body=body, stream=True, stream_cls=Stream[Completion]
                )
            )

    @property
    def span(self) -> Any:
        [span] = self._spans.get_finished_spans()
        return span

    @property
    def nothing(self) -> bool:
        data: Any = self._metrics.get_metrics_data()
        scopes = [scope for each in (data.resource_metrics if data else ()) for scope in each.scope_metrics]
        points = [point for scope in scopes for metric in scope.metrics for point in metric.data.data_points]
        return not self._spans.get_finished_spans() and not points

    def points(self) -> Dict[str, List[Tuple[Dict[str, Any], Any]]]:
        data: Any = self._metrics.get_metrics_data()
        metrics = data.resource_metrics[0].scope_metrics[0].metrics
        return {
            metric.name: [(dict(point.attributes), point) for point in metric.data.data_points] for metric in metrics
        }


def test_the_span_of_an_answer() -> None:
    backend = Backend()
    backend.ask()
    assert backend.span.name == "chat gpt-4o"
    assert backend.span.kind is SpanKind.CLIENT
    assert backend.span.status.status_code is StatusCode.UNSET
    assert dict(backend.span.attributes) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-4o",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "gpt-4o-2024",
        "gen_ai.usage.input_tokens": 9,
        "gen_ai.usage.output_tokens": 4,
        "server.address": "api.test",
        "server.port": 443,
    }


def test_the_metrics_of_an_answer() -> None:
    backend = Backend()
    backend.ask()
    points = backend.points()
    assert set(points) == {"gen_ai.client.operation.duration", "gen_ai.client.token.usage"}
    [(labels, duration)] = points["gen_ai.client.operation.duration"]
    assert labels["gen_ai.response.model"] == "gpt-4o-2024"
    assert duration.count == 1
    used = {labels["gen_ai.token.type"]: point.sum for labels, point in points["gen_ai.client.token.usage"]}
    assert used == {"input": 9, "output": 4}


def test_a_stream() -> None:
    backend = Backend()
    backend.stream()
    found = dict(backend.span.attributes)
    assert found["gen_ai.request.stream"] is True
    assert found["gen_ai.response.finish_reasons"] == ("stop",)
    assert found["gen_ai.usage.output_tokens"] == 4
    assert "gen_ai.client.operation.time_to_first_chunk" in backend.points()


def test_a_failure() -> None:
    backend = Backend()
    with pytest.raises(NotFoundError):
        backend.ask(model="missing")
    assert backend.span.status.status_code is StatusCode.ERROR
    assert backend.span.attributes["error.type"] == "404"
    assert "secret" not in backend.span.to_json()
    [(labels, _)] = backend.points()["gen_ai.client.operation.duration"]
    assert labels["error.type"] == "404"


def test_other_calls_are_left_alone() -> None:
    backend = Backend()
    backend.ask("/files")
    assert backend.nothing


def test_nothing_that_was_said_is_captured_by_default() -> None:
    for run in (Backend.ask, Backend.stream):
        backend = Backend()
        run(backend)
        assert "secret" not in backend.span.to_json()


def test_what_was_said_is_captured_on_request() -> None:
    backend = Backend(capture_content=True)
    backend.ask()
    assert "a secret question" in backend.span.attributes["gen_ai.input.messages"]
    assert "a secret answer" in backend.span.attributes["gen_ai.output.messages"]


def test_what_a_stream_said_is_captured_on_request() -> None:
    backend = Backend(capture_content=True)
    backend.stream()
    assert "a secret answer" in backend.span.attributes["gen_ai.output.messages"]


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    found = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name.startswith("opentelemetry"):
            raise ModuleNotFoundError(name)
        return found(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(MissingDependencyError, match=r"pip install openai\[otel\]"):
        OpenTelemetry()
