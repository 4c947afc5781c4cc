# Rendered from definitions/safety.yaml; edit that and run `hatch run generate`.
"""Views of the `safety` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .safety import Alerts, Cases, Safety


class SafetyWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Safety) -> None:
        self._resource = resource

    @cached_property
    def alerts(self) -> AlertsWithRawResponse:
        return AlertsWithRawResponse(self._resource.alerts)

    @cached_property
    def cases(self) -> CasesWithRawResponse:
        return CasesWithRawResponse(self._resource.cases)


class SafetyWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Safety) -> None:
        self._resource = resource

    @cached_property
    def alerts(self) -> AlertsWithStreamingResponse:
        return AlertsWithStreamingResponse(self._resource.alerts)

    @cached_property
    def cases(self) -> CasesWithStreamingResponse:
        return CasesWithStreamingResponse(self._resource.cases)


class AlertsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Alerts) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)


class AlertsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Alerts) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)


class CasesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Cases) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)


class CasesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Cases) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
