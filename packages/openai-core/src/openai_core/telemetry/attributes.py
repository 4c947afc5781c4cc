"""What the semantic conventions for generative AI call the facts of a call. Pure functions, no OpenTelemetry.

See https://opentelemetry.io/docs/specs/semconv/gen-ai/openai/ (status: development).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple
from urllib.parse import urlsplit

from ..imports import supplied_value

if TYPE_CHECKING:
    from ..observers import ObservedCall
    from .usage import TokenUsage

Attributes = Dict[str, Any]

MODEL_CALLS = "model calls"
"""The question that `openai_core.imports.supplied` answers: how the paths of calls that ask a model end, and what the
conventions call them; the first that fits counts."""

_REQUEST_NAMES: Mapping[str, str] = {
    "model": "gen_ai.request.model",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "max_tokens": "gen_ai.request.max_tokens",
    "n": "gen_ai.request.choice.count",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "seed": "gen_ai.request.seed",
    "service_tier": "openai.request.service_tier",
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
}
_DEFAULT_PORTS = {"https": 443, "http": 80}


def operation_of(call: ObservedCall) -> Optional[str]:
    """Returns the name of the operation, `None` for calls that ask no model for anything.

    Args:
        call: The call that begins.
    """
    if call.options.method.lower() != "post":
        return None
    path = urlsplit(call.options.url).path
    known: Tuple[Tuple[str, str], ...] = supplied_value(MODEL_CALLS, ())
    return next((name for ending, name in known if path.endswith(ending)), None)


def request_attributes(call: ObservedCall, operation: str) -> Attributes:
    """Returns what is known before the call: the operation, the server and the request's parameters.

    Args:
        call: The call that begins.
        operation: The name of the operation, from `operation_of`.
    """
    body = call.options.json_data
    found: Attributes = {"gen_ai.operation.name": operation, "gen_ai.provider.name": "openai", **_server(call)}
    if isinstance(body, Mapping):
        found.update(
            {name: body[key] for key, name in _REQUEST_NAMES.items() if type(body.get(key)) in (str, int, float)}
        )
        if found.get("gen_ai.request.choice.count") == 1:
            del found["gen_ai.request.choice.count"]
    if call.stream:
        found["gen_ai.request.stream"] = True
    return found


def _server(call: ObservedCall) -> Attributes:
    address = urlsplit(getattr(call.client, "base_url_text", ""))
    port = address.port or _DEFAULT_PORTS.get(address.scheme)
    return {"server.address": address.hostname, "server.port": port} if address.hostname and port else {}


def span_name(attributes: Attributes) -> str:
    """Returns the name of the span: the operation and the model that was asked for.

    Args:
        attributes: What `request_attributes` has returned.
    """
    return f"{attributes['gen_ai.operation.name']} {attributes.get('gen_ai.request.model', '')}".strip()


def answer_attributes(answer: Any) -> Attributes:
    """Returns what an answer (or an item of a stream) tells about itself.

    Args:
        answer: The decoded answer or item.
    """
    found = {
        "gen_ai.response.id": getattr(answer, "id", None),
        "gen_ai.response.model": getattr(answer, "model", None),
        "openai.response.service_tier": getattr(answer, "service_tier", None),
        "openai.response.system_fingerprint": getattr(answer, "system_fingerprint", None),
    }
    return {name: value for name, value in found.items() if isinstance(value, str)}


def finish_reasons(answer: Any) -> List[str]:
    """Returns why each choice ended; for a response, its status where it is final.

    Args:
        answer: The decoded answer or item.
    """
    choices = getattr(answer, "choices", None)
    if isinstance(choices, list):
        reasons = [getattr(each, "finish_reason", None) for each in choices]
        return [reason for reason in reasons if isinstance(reason, str)]
    status = getattr(answer, "status", None)
    return [status] if status in ("completed", "failed", "incomplete", "cancelled") else []


def usage_attributes(usage: TokenUsage) -> Attributes:
    """Returns the tokens that were used.

    Args:
        usage: The tokens of a call.
    """
    found = {"gen_ai.usage.input_tokens": usage.input_tokens, "gen_ai.usage.output_tokens": usage.output_tokens}
    if usage.cached_input_tokens:
        found["gen_ai.usage.cache_read.input_tokens"] = usage.cached_input_tokens
    if usage.reasoning_tokens:
        found["gen_ai.usage.reasoning.output_tokens"] = usage.reasoning_tokens
    return found
