# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `safety` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given
from openai_core.sync.resource import SyncAPIResource

from ..operations import safety as operations

if TYPE_CHECKING:
    from openai_core.options import Body, Headers, NotGiven, Query, Timeout

    from ..types.safety import SafetyAlert, SafetyCase
    from .safety_views import (
        AlertsWithRawResponse,
        AlertsWithStreamingResponse,
        CasesWithRawResponse,
        CasesWithStreamingResponse,
        SafetyWithRawResponse,
        SafetyWithStreamingResponse,
    )


class Cases(SyncAPIResource):
    """Safety cases."""

    def retrieve(
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
            id: The id of the object.
        """
        return self._call(
            operations.CASES_RETRIEVE,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CasesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CasesWithStreamingResponse: ...


class Alerts(SyncAPIResource):
    """Safety alerts."""

    def retrieve(
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
            id: The id of the object.
        """
        return self._call(
            operations.ALERTS_RETRIEVE,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AlertsWithStreamingResponse: ...


class Safety(SyncAPIResource):
    """Alerts and cases of the safety team."""

    @cached_property
    def alerts(self) -> Alerts:
        """Safety alerts."""
        return Alerts(self._client)

    @cached_property
    def cases(self) -> Cases:
        """Safety cases."""
        return Cases(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SafetyWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SafetyWithStreamingResponse: ...
