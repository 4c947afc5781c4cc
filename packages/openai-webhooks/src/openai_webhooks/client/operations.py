"""The operations on webhook endpoints. Maintained by hand."""

from __future__ import annotations

from openai_core.operations import Operation

from .types import (
    DeletedWebhookEndpoint,
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
    WebhookEventTypeList,
)

CREATE = Operation("post", "/webhook_endpoints", WebhookEndpointWithSecret)
RETRIEVE = Operation("get", "/webhook_endpoints/{webhook_endpoint_id}", WebhookEndpoint)
UPDATE = Operation("post", "/webhook_endpoints/{webhook_endpoint_id}", WebhookEndpoint)
LIST = Operation("get", "/webhook_endpoints", WebhookEndpoint, page="CursorPage")
DELETE = Operation("delete", "/webhook_endpoints/{webhook_endpoint_id}", DeletedWebhookEndpoint)
ROTATE_SECRET = Operation("post", "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret", WebhookEndpointWithSecret)
TEST = Operation("post", "/webhook_endpoints/{webhook_endpoint_id}/test", WebhookEndpointTestResult)
EVENT_TYPES_LIST = Operation("get", "/webhook_event_types", WebhookEventTypeList)
