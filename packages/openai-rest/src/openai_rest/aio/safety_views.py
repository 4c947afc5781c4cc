# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
"""Views of the `safety` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .safety import AsyncAlerts, AsyncCases, AsyncSafety


class AsyncSafetyWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSafety) -> None:
        self._resource = resource

    @cached_property
    def alerts(self) -> AsyncAlertsWithRawResponse:
        return AsyncAlertsWithRawResponse(self._resource.alerts)

    @cached_property
    def cases(self) -> AsyncCasesWithRawResponse:
        return AsyncCasesWithRawResponse(self._resource.cases)


class AsyncSafetyWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSafety) -> None:
        self._resource = resource

    @cached_property
    def alerts(self) -> AsyncAlertsWithStreamingResponse:
        return AsyncAlertsWithStreamingResponse(self._resource.alerts)

    @cached_property
    def cases(self) -> AsyncCasesWithStreamingResponse:
        return AsyncCasesWithStreamingResponse(self._resource.cases)


class AsyncAlertsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAlerts) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)


class AsyncAlertsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAlerts) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)


class AsyncCasesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncCases) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)


class AsyncCasesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncCases) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
