# mypy: disable-error-code="no-any-return"
"""`webhooks` of an asynchronous client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
from openai_core.options import not_given, omit

from .. import operations
from ..receiving import Receiving

if TYPE_CHECKING:
    from typing import Final, List, Optional

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..params import WebhookEventType
    from ..types import (
        DeletedWebhookEndpoint,
        WebhookEndpoint,
        WebhookEndpointTestResult,
        WebhookEndpointWithSecret,
        WebhookEventTypeList,
    )


class AsyncEventTypes(AsyncAPIResource):
    """The types of events that can be asked for."""

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEventTypeList:
        """Lists the event types that the project can ask for.

        Args:
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EVENT_TYPES_LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEventTypesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEventTypesWithStreamingResponse: ...


class AsyncClientWebhooks(Receiving, AsyncAPIResource):
    """Deliveries that arrive at your server, and the endpoints that the API sends them to."""

    @cached_property
    def event_types(self) -> AsyncEventTypes:
        """The types of events that can be asked for."""
        return AsyncEventTypes(self._client)

    async def create(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"event_types": event_types, "name": name, "url": url},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
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
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """Lists the endpoints of the project, newest first.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def rotate_secret(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ROTATE_SECRET,
            path={"webhook_endpoint_id": webhook_endpoint_id},
            body={"keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def test(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
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
        def with_raw_response(self) -> AsyncWebhooksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse: ...


class AsyncEventTypesWithRawResponse:
    """Returns the answer with its headers.

    Args:
        resource: The resource that has these methods.
    """

    def __init__(self, resource: AsyncEventTypes) -> None:
        self._resource = resource
        self.list: Final = async_to_legacy_response_wrapper(resource.list)


class AsyncEventTypesWithStreamingResponse:
    """Opens the answer and reads its body when asked to.

    Args:
        resource: The resource that has these methods.
    """

    def __init__(self, resource: AsyncEventTypes) -> None:
        self._resource = resource
        self.list: Final = async_to_streamed_response_wrapper(resource.list)


class AsyncWebhooksWithRawResponse:
    """Returns the answer with its headers.

    Args:
        resource: The resource that has these methods.
    """

    def __init__(self, resource: AsyncClientWebhooks) -> None:
        self._resource = resource
        self.create: Final = async_to_legacy_response_wrapper(resource.create)
        self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
        self.update: Final = async_to_legacy_response_wrapper(resource.update)
        self.list: Final = async_to_legacy_response_wrapper(resource.list)
        self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
        self.rotate_secret: Final = async_to_legacy_response_wrapper(resource.rotate_secret)
        self.test: Final = async_to_legacy_response_wrapper(resource.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithRawResponse:
        """The types of events that can be asked for."""
        return AsyncEventTypesWithRawResponse(self._resource.event_types)


class AsyncWebhooksWithStreamingResponse:
    """Opens the answer and reads its body when asked to.

    Args:
        resource: The resource that has these methods.
    """

    def __init__(self, resource: AsyncClientWebhooks) -> None:
        self._resource = resource
        self.create: Final = async_to_streamed_response_wrapper(resource.create)
        self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
        self.update: Final = async_to_streamed_response_wrapper(resource.update)
        self.list: Final = async_to_streamed_response_wrapper(resource.list)
        self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
        self.rotate_secret: Final = async_to_streamed_response_wrapper(resource.rotate_secret)
        self.test: Final = async_to_streamed_response_wrapper(resource.test)

    @cached_property
    def event_types(self) -> AsyncEventTypesWithStreamingResponse:
        """The types of events that can be asked for."""
        return AsyncEventTypesWithStreamingResponse(self._resource.event_types)
