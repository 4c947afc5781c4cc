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
"""The type of an event that an endpoint can ask for."""


class WebhookCreateParams(TypedDict, total=False):
    """Parameters of `webhooks.create`, which registers an address that events are sent to."""

    event_types: Required[List[WebhookEventType]]
    """The types of the events to be sent, such as `response.completed`."""
    name: Required[str]
    """A name to recognise the endpoint by."""
    url: Required[str]
    """The address that events are posted to."""


class WebhookUpdateParams(TypedDict, total=False):
    """Parameters of `webhooks.update`, which changes an endpoint."""

    event_types: List[WebhookEventType]
    """The types of the events to be sent from now on; left out, as before."""
    name: str
    """The new name of the endpoint; left out, as before."""
    url: str
    """The new address; left out, as before."""


class WebhookListParams(TypedDict, total=False):
    """Parameters of `webhooks.list`, which lists the endpoints of a project."""

    after: Optional[str]
    """The id of the last endpoint of the previous page; the list goes on behind it."""
    limit: int
    """How many endpoints a page holds (20 by default)."""


class WebhookRotateSecretParams(TypedDict, total=False):
    """Parameters of `webhooks.rotate_secret`, which gives an endpoint a new secret."""

    keep_old_secret_active_for_24_hours: bool
    """Whether the former secret stays good for a day beside the new one; false by default, which ends it at once."""


class WebhookTestParams(TypedDict, total=False):
    """Parameters of `webhooks.test`, which sends an endpoint a sample event."""

    event_type: Required[WebhookEventType]
    """The type of the sample event."""


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
