"""Which class an event has, by its type; each module of classes is loaded when its first event arrives."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, Dict, cast

from .errors import InvalidWebhookSignatureError

if TYPE_CHECKING:
    from .types.unwrap import UnwrapWebhookEvent

EVENT_CLASSES: Dict[str, str] = {
    "agent.environment.expired": "agents:AgentEnvironmentExpiredWebhookEvent",
    "agent.environment.failed": "agents:AgentEnvironmentFailedWebhookEvent",
    "agent.environment.ready": "agents:AgentEnvironmentReadyWebhookEvent",
    "agent.environment.suspended": "agents:AgentEnvironmentSuspendedWebhookEvent",
    "agent.session.action_required": "agents:AgentSessionActionRequiredWebhookEvent",
    "agent.session.created": "agents:AgentSessionCreatedWebhookEvent",
    "agent.session.failed": "agents:AgentSessionFailedWebhookEvent",
    "agent.session.idle": "agents:AgentSessionIdleWebhookEvent",
    "agent.session.in_progress": "agents:AgentSessionInProgressWebhookEvent",
    "batch.cancelled": "batches:BatchCancelledWebhookEvent",
    "batch.completed": "batches:BatchCompletedWebhookEvent",
    "batch.expired": "batches:BatchExpiredWebhookEvent",
    "batch.failed": "batches:BatchFailedWebhookEvent",
    "eval.run.canceled": "evals:EvalRunCanceledWebhookEvent",
    "eval.run.failed": "evals:EvalRunFailedWebhookEvent",
    "eval.run.succeeded": "evals:EvalRunSucceededWebhookEvent",
    "fine_tuning.job.cancelled": "fine_tuning:FineTuningJobCancelledWebhookEvent",
    "fine_tuning.job.failed": "fine_tuning:FineTuningJobFailedWebhookEvent",
    "fine_tuning.job.succeeded": "fine_tuning:FineTuningJobSucceededWebhookEvent",
    "response.cancelled": "responses:ResponseCancelledWebhookEvent",
    "response.completed": "responses:ResponseCompletedWebhookEvent",
    "response.failed": "responses:ResponseFailedWebhookEvent",
    "response.incomplete": "responses:ResponseIncompleteWebhookEvent",
    "live.call.incoming": "calls:LiveCallIncomingWebhookEvent",
    "live.transport.connected": "calls:LiveTransportConnectedWebhookEvent",
    "live.transport.incoming": "calls:LiveTransportIncomingWebhookEvent",
    "realtime.call.incoming": "calls:RealtimeCallIncomingWebhookEvent",
    "safety.alert.created": "safety:SafetyAlertCreatedWebhookEvent",
    "safety.deactivation_issued": "safety:SafetyDeactivationIssuedWebhookEvent",
    "safety_identifier.blocked": "safety:SafetyIdentifierBlockedWebhookEvent",
    "safety.org_alert.created": "safety:SafetyOrgAlertCreatedWebhookEvent",
    "safety.warning_issued": "safety:SafetyWarningIssuedWebhookEvent",
}
_BOM = "\ufeff"
_UNKNOWN = "unknown:UnknownWebhookEvent"

_builders: Dict[str, Callable[[Dict[str, Any]], Any]] = {}


def read_event(text: str) -> UnwrapWebhookEvent:
    """Makes the event that a verified body holds.

    Args:
        text: The body as text.

    Returns:
        An instance of the class that belongs to the event's type, or an `UnknownWebhookEvent`.

    Raises:
        InvalidWebhookSignatureError: The body is not a JSON object, although its signature is right.
    """
    value = _parse(text[1:] if text.startswith(_BOM) else text)
    if type(value) is not dict:
        raise InvalidWebhookSignatureError(
            "The webhook signature is right, but the body is not a JSON object, so it cannot be an event of the API."
        )
    kind = value.get("type")
    source = EVENT_CLASSES.get(kind, _UNKNOWN) if type(kind) is str else _UNKNOWN
    build = _builders.get(source) or _load(source)
    return cast("UnwrapWebhookEvent", build(value))


def _load(source: str) -> Callable[[Dict[str, Any]], Any]:
    from .models import builder

    module, _, name = source.partition(":")
    _builders[source] = build = builder(getattr(import_module(f".types.{module}", __package__), name))
    return build


@lru_cache(maxsize=None)
def _parser() -> Callable[[str], Any]:
    from pydantic_core import from_json  # later than this module, which costs nothing to import

    return from_json


def _parse(text: str) -> Any:
    try:
        return _parser()(text)
    except ValueError:
        return _parse_what_python_accepts(text)


def _parse_what_python_accepts(text: str) -> Any:
    # the standard parser also takes a lone surrogate in a string, which an untrusted caller can put into an event
    import json

    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidWebhookSignatureError(
            "The webhook signature is right, but the body is not JSON; pass it exactly as it arrived."
        ) from None
