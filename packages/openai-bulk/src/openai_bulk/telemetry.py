"""A span of OpenTelemetry for each run of a job; calls that are traced lie within it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generator

from openai_core.version import VERSION

if TYPE_CHECKING:
    from .run import Run


@contextmanager
def job_span(run: Run, engine: str) -> Generator[None, None, None]:
    """Makes a span `bulk job` where the program uses OpenTelemetry; elsewhere it does nothing.

    Its attributes are `openai.bulk.engine`, `openai.bulk.output` and, at the end, `openai.bulk.answered`,
    `openai.bulk.failed`, `gen_ai.usage.input_tokens`, `gen_ai.usage.output_tokens` and `openai.bulk.stop_reason`.

    Args:
        run: The run of the job.
        engine: The name of the engine.
    """
    trace: Any = sys.modules.get("opentelemetry.trace")
    if trace is None:
        yield
        return
    known = {"openai.bulk.engine": engine, "openai.bulk.output": run.paths.output.name}
    with trace.get_tracer("openai_bulk", VERSION).start_as_current_span("bulk job", attributes=known) as span:
        try:
            yield
        finally:
            recorder = run.recorder
            span.set_attribute("openai.bulk.answered", recorder.answered_count)
            span.set_attribute("openai.bulk.failed", recorder.failed_count)
            span.set_attribute("gen_ai.usage.input_tokens", recorder.input_tokens)
            span.set_attribute("gen_ai.usage.output_tokens", recorder.output_tokens)
            if run.stop_reason:
                span.set_attribute("openai.bulk.stop_reason", run.stop_reason)
