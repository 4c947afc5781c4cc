# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `safety` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given

from ..operations import safety as operations

if TYPE_CHECKING:
    from typing import Final

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Query, Timeout

    from ..types.safety import SafetyAlert, SafetyCase


class AsyncCases(AsyncAPIResource):
    """Cases that OpenAI opened, with the notices that were given."""

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SafetyCase:
        """Fetches a safety case.

        Args:
            id: The id of the case.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CASES_RETRIEVE,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCasesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCasesWithStreamingResponse: ...


class AsyncAlerts(AsyncAPIResource):
    """Reports that requests of your organization went beyond what was meant."""

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SafetyAlert:
        """Fetches a safety alert.

        Args:
            id: The id of the alert.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ALERTS_RETRIEVE,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse: ...


class AsyncSafety(AsyncAPIResource):
    """Alerts and cases of the safety team."""

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Reports that requests of your organization went beyond what was meant."""
        return AsyncAlerts(self._client)

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases that OpenAI opened, with the notices that were given."""
        return AsyncCases(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSafetyWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncSafetyWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSafety) -> None: ...

        @cached_property
        def alerts(self) -> AsyncAlertsWithRawResponse:
            """Reports that requests of your organization went beyond what was meant."""
            ...

        @cached_property
        def cases(self) -> AsyncCasesWithRawResponse:
            """Cases that OpenAI opened, with the notices that were given."""
            ...

    class AsyncSafetyWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSafety) -> None: ...

        @cached_property
        def alerts(self) -> AsyncAlertsWithStreamingResponse:
            """Reports that requests of your organization went beyond what was meant."""
            ...

        @cached_property
        def cases(self) -> AsyncCasesWithStreamingResponse:
            """Cases that OpenAI opened, with the notices that were given."""
            ...

    class AsyncAlertsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAlerts) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)

    class AsyncAlertsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAlerts) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)

    class AsyncCasesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCases) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)

    class AsyncCasesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCases) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)

else:
    __getattr__ = views_of(globals())
