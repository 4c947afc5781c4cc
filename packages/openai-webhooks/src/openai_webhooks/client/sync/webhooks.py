# Rendered from ../aio/webhooks.py; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""`webhooks` of a blocking client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from .. import operations
from ..receiving import Receiving

if TYPE_CHECKING:
    from typing import List, Optional

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.sync.pages import SyncCursorPage

    from ..params import WebhookEventType
    from ..types import (
        DeletedWebhookEndpoint,
        WebhookEndpoint,
        WebhookEndpointTestResult,
        WebhookEndpointWithSecret,
        WebhookEventTypeList,
    )
    from .views import (
        EventTypesWithRawResponse,
        EventTypesWithStreamingResponse,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )


class EventTypes(SyncAPIResource):
    """The types of events that can be asked for."""

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEventTypeList:
        """Lists the event types that the project can ask for."""
        return self._call(
            operations.EVENT_TYPES_LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EventTypesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EventTypesWithStreamingResponse: ...


class ClientWebhooks(Receiving, SyncAPIResource):
    """Deliveries that arrive at your server, and the endpoints that the API sends them to."""

    @cached_property
    def event_types(self) -> EventTypes:
        """The types of events that can be asked for."""
        return EventTypes(self._client)

    def create(
        self,
        *,
        event_types: List[WebhookEventType],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpointWithSecret:
        """Creates an endpoint of the project; the answer is the only one that holds its secret.

        Args:
            event_types: The types of the events that are sent to it.
            name: A name for people.
            url: The HTTPS URL of your server.
        """
        return self._call(
            operations.CREATE,
            body={"event_types": event_types, "name": name, "url": url},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpoint:
        """Fetches an endpoint of the project.

        Args:
            webhook_endpoint_id: The id of the endpoint.
        """
        return self._call(
            operations.RETRIEVE,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[WebhookEventType] | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpoint:
        """Changes an endpoint of the project.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            event_types: All types of events that it shall get from now on.
            name: A new name.
            url: A new HTTPS URL.
        """
        return self._call(
            operations.UPDATE,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            body={"event_types": event_types, "name": name, "url": url},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[WebhookEndpoint]:
        """Lists the endpoints of the project, newest first.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> DeletedWebhookEndpoint:
        """Deletes an endpoint of the project.

        Args:
            webhook_endpoint_id: The id of the endpoint.
        """
        return self._call(
            operations.DELETE,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpointWithSecret:
        """Gives an endpoint a new secret; until the old one ends, verify with a list of both.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            keep_old_secret_active_for_24_hours: Whether the old secret stays valid for a day (no by default).
        """
        return self._call(
            operations.ROTATE_SECRET,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            body={"keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: WebhookEventType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpointTestResult:
        """Has a sample event sent to an endpoint.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            event_type: The type of the sample.
        """
        return self._call(
            operations.TEST,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            body={"event_type": event_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> WebhooksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> WebhooksWithStreamingResponse: ...
