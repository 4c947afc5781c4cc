"""Parameters of the webhook endpoints of the API; only type checkers and users import them. Maintained by hand."""

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types

WebhookEventType: TypeAlias = Literal[
    "batch.completed",
    "batch.failed",
    "batch.expired",
    "batch.cancelled",
    "response.completed",
    "response.failed",
    "response.cancelled",
    "response.incomplete",
    "eval.run.succeeded",
    "eval.run.failed",
    "eval.run.canceled",
    "fine_tuning.job.succeeded",
    "fine_tuning.job.failed",
    "fine_tuning.job.cancelled",
    "realtime.call.incoming",
    "video.completed",
    "video.failed",
    "agent.environment.ready",
    "agent.environment.failed",
    "agent.environment.suspended",
    "agent.environment.expired",
    "agent.session.created",
    "agent.session.action_required",
    "agent.session.in_progress",
    "agent.session.idle",
    "agent.session.failed",
    "safety.alert.created",
]


class WebhookCreateParams(TypedDict, total=False):
    event_types: Required[List[WebhookEventType]]
    name: Required[str]
    url: Required[str]


class WebhookUpdateParams(TypedDict, total=False):
    event_types: List[WebhookEventType]
    name: str
    url: str


class WebhookListParams(TypedDict, total=False):
    after: Optional[str]
    limit: int


class WebhookRotateSecretParams(TypedDict, total=False):
    keep_old_secret_active_for_24_hours: bool


class WebhookTestParams(TypedDict, total=False):
    event_type: Required[WebhookEventType]


public_types(
    globals(),
    {
        "webhooks.webhook_create_params": "WebhookCreateParams",
        "webhooks.webhook_list_params": "WebhookListParams",
        "webhooks.webhook_rotate_secret_params": "WebhookRotateSecretParams",
        "webhooks.webhook_test_params": "WebhookTestParams",
        "webhooks.webhook_update_params": "WebhookUpdateParams",
    },
)
