"""The classes of the events, each loaded on first use."""

from typing import TYPE_CHECKING

from ..lazy import lazy_names

if TYPE_CHECKING:
    from .agents import (
        AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
        AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent,
        AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent,
        AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent,
        AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
        AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
        AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
        AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent,
        AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
    )
    from .batches import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
        BatchExpiredWebhookEvent as BatchExpiredWebhookEvent,
        BatchFailedWebhookEvent as BatchFailedWebhookEvent,
    )
    from .calls import (
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
        LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
        LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from .evals import (
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
        EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
        EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
    )
    from .fine_tuning import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    )
    from .responses import (
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    )
    from .safety import (
        SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent,
        SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
        SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent,
        SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent,
        SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent,
    )
    from .unknown import UnknownWebhookEvent as UnknownWebhookEvent
    from .unwrap import UnwrapWebhookEvent as UnwrapWebhookEvent

_SOURCES = {
    **dict.fromkeys(
        (
            "AgentEnvironmentExpiredWebhookEvent",
            "AgentEnvironmentFailedWebhookEvent",
            "AgentEnvironmentReadyWebhookEvent",
            "AgentEnvironmentSuspendedWebhookEvent",
            "AgentSessionActionRequiredWebhookEvent",
            "AgentSessionCreatedWebhookEvent",
            "AgentSessionFailedWebhookEvent",
            "AgentSessionIdleWebhookEvent",
            "AgentSessionInProgressWebhookEvent",
        ),
        ".agents",
    ),
    **dict.fromkeys(
        (
            "BatchCancelledWebhookEvent",
            "BatchCompletedWebhookEvent",
            "BatchExpiredWebhookEvent",
            "BatchFailedWebhookEvent",
        ),
        ".batches",
    ),
    **dict.fromkeys(
        (
            "LiveCallIncomingWebhookEvent",
            "LiveTransportConnectedWebhookEvent",
            "LiveTransportIncomingWebhookEvent",
            "RealtimeCallIncomingWebhookEvent",
        ),
        ".calls",
    ),
    **dict.fromkeys(
        ("EvalRunCanceledWebhookEvent", "EvalRunFailedWebhookEvent", "EvalRunSucceededWebhookEvent"), ".evals"
    ),
    **dict.fromkeys(
        ("FineTuningJobCancelledWebhookEvent", "FineTuningJobFailedWebhookEvent", "FineTuningJobSucceededWebhookEvent"),
        ".fine_tuning",
    ),
    **dict.fromkeys(
        (
            "ResponseCancelledWebhookEvent",
            "ResponseCompletedWebhookEvent",
            "ResponseFailedWebhookEvent",
            "ResponseIncompleteWebhookEvent",
        ),
        ".responses",
    ),
    **dict.fromkeys(
        (
            "SafetyAlertCreatedWebhookEvent",
            "SafetyDeactivationIssuedWebhookEvent",
            "SafetyIdentifierBlockedWebhookEvent",
            "SafetyOrgAlertCreatedWebhookEvent",
            "SafetyWarningIssuedWebhookEvent",
        ),
        ".safety",
    ),
    "UnknownWebhookEvent": ".unknown",
    "UnwrapWebhookEvent": ".unwrap",
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = [*_SOURCES]  # pyright: ignore[reportUnsupportedDunderAll]
