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
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: Optional[str] = None
    """The secret with most of it masked."""
    url: str
    updated_at: Optional[int] = None
    """When the settings or the secret last changed, in seconds since 1970."""


class WebhookEndpointWithSecret(BaseModel):
    """An endpoint together with its secret, as its creation and each rotation of the secret answer, and no other call."""

    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str = Field(repr=False)
    """The secret; keep it where `OPENAI_WEBHOOK_SECRET` comes from."""
    signing_secret_hint: Optional[str] = None
    """The secret with most of it masked."""
    url: str
    updated_at: Optional[int] = None
    """When the settings or the secret last changed, in seconds since 1970."""


class WebhookEndpointList(BaseModel):
    """A page of endpoints, as the API sends it."""

    data: List[WebhookEndpoint]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]


class WebhookEndpointTestResult(BaseModel):
    """How an endpoint answered a sample event."""

    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    """The HTTP status of the answer; `success` only says that there was one."""
    success: Literal[True]
    webhook_endpoint_id: str


class DeletedWebhookEndpoint(BaseModel):
    """Says that an endpoint was deleted."""

    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class WebhookEventTypeList(BaseModel):
    """The event types that the project can ask for."""

    data: List[str]
    object: Literal["list"]


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
