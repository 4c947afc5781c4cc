"""The span of a job, and the calls within it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterator

import httpx
import pytest

from openai import AsyncOpenAI
from openai_bulk import JobStoppedError, Limits
from openai_core.telemetry import OpenTelemetry
from openai_testing import AsyncEmulatorTransport, Emulator

pytestmark = pytest.mark.anyio
FAST: Dict[str, Any] = {"limits": {"*": Limits(1_000_000)}}


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Keeps the spans that are made within a test."""
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    exporter, provider = memory.InMemorySpanExporter(), trace.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    monkeypatch.setattr("opentelemetry.trace.get_tracer", lambda *arguments, **_: provider.get_tracer(arguments[0]))
    yield exporter.get_finished_spans
    provider.shutdown()


def traced_client(emulator: Emulator) -> AsyncOpenAI:
    http_client = httpx.AsyncClient(transport=AsyncEmulatorTransport(emulator))
    plugins = [OpenTelemetry()]
    return AsyncOpenAI(api_key="sk-test", base_url="http://emulator/v1", http_client=http_client, plugins=plugins)


async def test_the_calls_of_a_job_lie_within_its_span(
    spans: Any, emulator: Emulator, make_input: Any, output: Path
) -> None:
    report = await traced_client(emulator).bulk.run(make_input(3), output, **FAST)
    *calls, job = spans()
    assert job.name == "bulk job"
    assert len(calls) == 3
    assert {call.context.trace_id for call in calls} == {job.context.trace_id}
    assert dict(job.attributes) == {
        "openai.bulk.engine": "local",
        "openai.bulk.output": "out.jsonl",
        "openai.bulk.answered": 3,
        "openai.bulk.failed": 0,
        "gen_ai.usage.input_tokens": report.input_tokens,
        "gen_ai.usage.output_tokens": report.output_tokens,
    }


async def test_the_span_of_a_job_that_stops_says_why(
    spans: Any, emulator: Emulator, make_input: Any, output: Path
) -> None:
    with pytest.raises(JobStoppedError):
        await traced_client(emulator).bulk.run(make_input(40), output, max_tokens=50, max_in_flight=1, **FAST)
    assert "the budget of 50 tokens is used up" in spans()[-1].attributes["openai.bulk.stop_reason"]
