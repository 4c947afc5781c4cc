"""Libraries that trace calls by wrapping methods of clients and resources: each call is seen, and goes on as before."""

from __future__ import annotations

import asyncio
from typing import Any, Iterator

import pytest

from openai import AsyncOpenAI, OpenAI
from openai_testing import Server

from .conftest import MODEL, Person

memory: Any = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
export: Any = pytest.importorskip("opentelemetry.sdk.trace.export")
trace: Any = pytest.importorskip("opentelemetry.sdk.trace")

MESSAGES: Any = [{"role": "user", "content": "Hi!"}]


def call_everything() -> int:
    """Calls in each way, and returns how many calls there were."""
    client = OpenAI()
    assert client.chat.completions.create(model=MODEL, messages=MESSAGES).choices
    assert len(list(client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True))) > 1
    assert client.chat.completions.with_raw_response.create(model=MODEL, messages=MESSAGES).parse().choices
    parsed = client.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Person)
    assert isinstance(parsed.choices[0].message.parsed, Person)
    with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as chat:
        assert chat.get_final_completion().choices
    assert client.responses.create(model=MODEL, input="Hi!").output_text
    assert len(list(client.responses.create(model=MODEL, input="Hi!", stream=True))) > 1
    assert client.embeddings.create(model="text-embedding-3-small", input="Hi!").data
    return 8 + asyncio.run(call_asynchronously())


async def call_asynchronously() -> int:
    client = AsyncOpenAI()
    assert (await client.chat.completions.create(model=MODEL, messages=MESSAGES)).choices
    chunks = await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
    assert len([chunk async for chunk in chunks]) > 1
    assert (await client.responses.create(model=MODEL, input="Hi!")).output_text
    return 3


@pytest.fixture
def exporter() -> Iterator[Any]:
    made = memory.InMemorySpanExporter()
    yield made
    made.shutdown()


def test_openinference(server: Server, exporter: Any) -> None:
    instrumentation: Any = pytest.importorskip("openinference.instrumentation.openai")
    provider = trace.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    instrumentor = instrumentation.OpenAIInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        calls = call_everything()
    finally:
        instrumentor.uninstrument()
    spans = exporter.get_finished_spans()
    assert len(spans) == calls
    assert all(span.status.is_ok for span in spans)
    assert all(span.attributes["openinference.span.kind"] in ("LLM", "EMBEDDING") for span in spans)


def test_logfire(server: Server, exporter: Any) -> None:
    logfire: Any = pytest.importorskip("logfire")
    processors = [export.SimpleSpanProcessor(exporter)]
    own = logfire.configure(local=True, send_to_logfire=False, console=False, additional_span_processors=processors)
    with own.instrument_openai():
        calls = call_everything()
    spans = [span for span in exporter.get_finished_spans() if "request_data" in span.attributes]
    assert len(spans) >= calls


def test_langsmith_wraps_clients(server: Server) -> None:
    wrappers: Any = pytest.importorskip("langsmith.wrappers")
    client = wrappers.wrap_openai(OpenAI())
    assert client.chat.completions.create(model=MODEL, messages=MESSAGES).choices
    assert len(list(client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True))) > 1
    assert client.responses.create(model=MODEL, input="Hi!").output_text
    assert client.chat.completions.with_raw_response.create(model=MODEL, messages=MESSAGES).parse().choices
