# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_workload_identity` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_workload_identity import FederationRules, WorkloadIdentityProviders


class WorkloadIdentityProvidersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: WorkloadIdentityProviders) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def federation_rules(self) -> FederationRulesWithRawResponse:
        return FederationRulesWithRawResponse(self._resource.federation_rules)


class WorkloadIdentityProvidersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: WorkloadIdentityProviders) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def federation_rules(self) -> FederationRulesWithStreamingResponse:
        return FederationRulesWithStreamingResponse(self._resource.federation_rules)


class FederationRulesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: FederationRules) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class FederationRulesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: FederationRules) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
