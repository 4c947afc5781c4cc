"""Objects of the webhook endpoints of the API. Maintained by hand."""

from __future__ import annotations

from typing import List, Optional

from pydantic import Field
from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class WebhookEndpoint(BaseModel):
    """An address that the API sends events to."""

    id: str
    """The id of the endpoint, to retrieve, change, test or delete it with."""
    created_at: int
    """When the endpoint was created, in seconds since 1 January 1970 (UTC)."""
    event_types: List[str]
    """The types of the events that it is sent, such as `response.completed`."""
    name: str
    """The name that you gave the endpoint."""
    object: Literal["webhook_endpoint"]
    """Always `webhook_endpoint`; tells it from other objects."""
    signing_secret_hint: Optional[str] = None
    """The secret with most of it masked."""
    url: str
    """The address that events are posted to."""
    updated_at: Optional[int] = None
    """When the settings or the secret last changed, in seconds since 1 January 1970 (UTC)."""


class WebhookEndpointWithSecret(BaseModel):
    """An endpoint together with its secret, as only its creation and each rotation of the secret answer."""

    id: str
    """The id of the endpoint, to retrieve, change, test or delete it with."""
    created_at: int
    """When the endpoint was created, in seconds since 1 January 1970 (UTC)."""
    event_types: List[str]
    """The types of the events that it is sent, such as `response.completed`."""
    name: str
    """The name that you gave the endpoint."""
    object: Literal["webhook_endpoint"]
    """Always `webhook_endpoint`; tells it from other objects."""
    signing_secret: str = Field(repr=False)
    """The secret; keep it where `OPENAI_WEBHOOK_SECRET` comes from."""
    signing_secret_hint: Optional[str] = None
    """The secret with most of it masked."""
    url: str
    """The address that events are posted to."""
    updated_at: Optional[int] = None
    """When the settings or the secret last changed, in seconds since 1 January 1970 (UTC)."""


class WebhookEndpointList(BaseModel):
    """A page of endpoints, as the API sends it."""

    data: List[WebhookEndpoint]
    """The endpoints of this page."""
    first_id: Optional[str] = None
    """The id of the first endpoint of the page; absent from an empty one."""
    has_more: bool
    """Whether another page follows."""
    last_id: Optional[str] = None
    """The id of the last endpoint of the page, the `after` of the next one; absent from an empty one."""
    object: Literal["list"]
    """Always `list`; tells it from other objects."""


class WebhookEndpointTestResult(BaseModel):
    """How an endpoint answered a sample event."""

    event_type: str
    """The type of the sample event that was sent."""
    object: Literal["webhook_endpoint.test"]
    """Always `webhook_endpoint.test`; tells it from other objects."""
    status_code: int
    """The HTTP status of the answer; `success` only says that there was one."""
    success: Literal[True]
    """Always true: an answer came. What it was, `status_code` says."""
    webhook_endpoint_id: str
    """The id of the endpoint that was tested."""


class DeletedWebhookEndpoint(BaseModel):
    """Says that an endpoint was deleted."""

    id: str
    """The id that the endpoint had."""
    deleted: bool
    """Whether the endpoint is gone now."""
    object: Literal["webhook_endpoint.deleted"]
    """Always `webhook_endpoint.deleted`; tells the confirmation from the endpoint."""


class WebhookEventTypeList(BaseModel):
    """The event types that the project can ask for."""

    data: List[str]
    """The types, such as `response.completed`."""
    object: Literal["list"]
    """Always `list`; tells it from other objects."""


public_types(
    globals(),
    {
        "webhooks.deleted_webhook_endpoint": "DeletedWebhookEndpoint",
        "webhooks.webhook_endpoint": "WebhookEndpoint",
        "webhooks.webhook_endpoint_list": "WebhookEndpointList",
        "webhooks.webhook_endpoint_test_result": "WebhookEndpointTestResult",
        "webhooks.webhook_endpoint_with_secret": "WebhookEndpointWithSecret",
        "webhooks.webhook_event_type_list": "WebhookEventTypeList",
    },
)
