"""OpenTelemetry spans and metrics for calls of models, by the semantic conventions for generative AI."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Dict, List, MutableMapping, Optional
from weakref import WeakKeyDictionary

from ..errors import APIStatusError, MissingDependencyError
from ..observers import Observer
from . import attributes
from .content import SpokenText, input_content, output_content
from .usage import TokenUsage, usage_of

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from ..observers import ObservedCall
    from ..plugins import PluginContext

_DURATIONS = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
_TOKENS = tuple(4**power for power in range(14))
_LABELS = (
    "gen_ai.operation.name",
    "gen_ai.provider.name",
    "gen_ai.request.model",
    "gen_ai.response.model",
    "server.address",
    "server.port",
    "error.type",
)


class OpenTelemetry(Observer):
    """A plugin that makes a span for each call of a model, and measures durations and tokens.

    Spans are of the kind *client* and named after the operation and the model, such as `chat gpt-4o`. One spans all
    attempts of a call, and for a stream lasts until it is closed. The metrics are `gen_ai.client.operation.duration`
    (seconds), `gen_ai.client.operation.time_to_first_chunk` (seconds, for streams) and `gen_ai.client.token.usage`.
    Calls that ask no model for anything (files, models, pages) are left alone; `openai-rest` knows those that do:

        client = OpenAI(plugins=[OpenTelemetry()])

    Args:
        tracer_provider: Where spans go; the global one by default.
        meter_provider: Where metrics go; the global one by default.
        capture_content: Whether messages are written to spans. False by default, because they are private.

    Raises:
        MissingDependencyError: `opentelemetry-api` is not installed; `pip install openai[otel]` brings it.
    """

    def __init__(
        self,
        *,
        tracer_provider: Optional[TracerProvider] = None,
        meter_provider: Optional[MeterProvider] = None,
        capture_content: bool = False,
    ) -> None:
        try:
            from opentelemetry import metrics, trace
        except ModuleNotFoundError:
            raise MissingDependencyError(
                "OpenTelemetry needs the package 'opentelemetry-api'; run `pip install openai[otel]`."
            ) from None
        from ..version import VERSION

        self._trace = trace
        self._capture_content = capture_content
        self._tracer = trace.get_tracer("openai", VERSION, tracer_provider)
        meter = metrics.get_meter("openai", VERSION, meter_provider)
        self._duration = meter.create_histogram(
            "gen_ai.client.operation.duration", "s", "How long an operation took.", **_boundaries(_DURATIONS)
        )
        self._first_chunk = meter.create_histogram(
            "gen_ai.client.operation.time_to_first_chunk",
            "s",
            "How long the first item of a stream took.",
            **_boundaries(_DURATIONS),
        )
        self._tokens = meter.create_histogram(
            "gen_ai.client.token.usage", "{token}", "How many tokens an operation used.", **_boundaries(_TOKENS)
        )
        self._watched: MutableMapping[ObservedCall, _Watched] = WeakKeyDictionary()

    def __call__(self, context: PluginContext) -> None:
        """Adds itself to a client that is being built.

        Args:
            context: What the client is made of.
        """
        context.observers.append(self)

    def started(self, call: ObservedCall) -> None:
        """Begins a span.

        Args:
            call: The call; others than those of models are passed over.
        """
        operation = attributes.operation_of(call)
        if operation is None:
            return
        known = attributes.request_attributes(call, operation)
        content = input_content(call.options.json_data) if self._capture_content else {}
        span = self._tracer.start_span(
            attributes.span_name(known), kind=self._trace.SpanKind.CLIENT, attributes={**known, **content}
        )
        self._watched[call] = _Watched(span, known)

    def received(self, call: ObservedCall, result: Any) -> None:
        """Takes what a result tells.

        Args:
            call: The call that `started` was told of.
            result: The decoded answer or item.
        """
        watched = self._watched.get(call)
        if watched is not None:
            watched.take(result, whole=not call.stream, content=self._capture_content)

    def ended(self, call: ObservedCall, error: Optional[BaseException]) -> None:
        """Ends the span and records the metrics.

        Args:
            call: The call that `started` was told of.
            error: Why it failed; `None` where it did not.
        """
        watched = self._watched.pop(call, None)
        if watched is None:
            return
        if error is not None:
            watched.known["error.type"] = _error_type(error)
            watched.span.set_status(self._trace.StatusCode.ERROR, type(error).__name__)
        watched.finish()
        self._record(call, watched)

    def _record(self, call: ObservedCall, watched: _Watched) -> None:
        labels = {name: watched.known[name] for name in _LABELS if name in watched.known}
        self._duration.record(time.perf_counter() - call.started_at, labels)
        if call.stream and call.first_result_at is not None:
            self._first_chunk.record(call.first_result_at - call.started_at, labels)
        if watched.usage is not None:
            self._tokens.record(watched.usage.input_tokens, {**labels, "gen_ai.token.type": "input"})
            self._tokens.record(watched.usage.output_tokens, {**labels, "gen_ai.token.type": "output"})


class _Watched:
    """A span that is open, and what is known for it."""

    def __init__(self, span: Span, known: Dict[str, Any]) -> None:
        self.span = span
        self.known = known
        self.usage: Optional[TokenUsage] = None
        self._reasons: List[str] = []
        self._spoken: Optional[SpokenText] = None

    def take(self, result: Any, *, whole: bool, content: bool) -> None:
        # The events of a response carry the response; other items are parts of the answer themselves.
        answer = getattr(result, "response", None) or result
        self.known.update(attributes.answer_attributes(answer))
        self._reasons += attributes.finish_reasons(answer)
        self.usage = usage_of(answer) or self.usage
        if content and (whole or answer is not result):
            self.known.update(output_content(answer))
        elif content:
            self._spoken = self._spoken or SpokenText()
            self._spoken.add(result)

    def finish(self) -> None:
        if self._spoken is not None:
            self.known = {**self._spoken.content(), **self.known}
        if self._reasons:
            self.known["gen_ai.response.finish_reasons"] = self._reasons
        if self.usage is not None:
            self.known.update(attributes.usage_attributes(self.usage))
        self.span.set_attributes(self.known)
        self.span.end()


def _error_type(error: BaseException) -> str:
    return str(error.status_code) if isinstance(error, APIStatusError) else type(error).__name__


def _boundaries(values: Any) -> Dict[str, Any]:
    """Older versions of the API take no boundaries."""
    import inspect

    from opentelemetry.metrics import Meter

    name = "explicit_bucket_boundaries_advisory"
    return {name: list(values)} if name in inspect.signature(Meter.create_histogram).parameters else {}
