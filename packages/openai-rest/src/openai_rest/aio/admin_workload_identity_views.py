# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_workload_identity` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_workload_identity import AsyncFederationRules, AsyncWorkloadIdentityProviders


class AsyncWorkloadIdentityProvidersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def federation_rules(self) -> AsyncFederationRulesWithRawResponse:
        return AsyncFederationRulesWithRawResponse(self._resource.federation_rules)


class AsyncWorkloadIdentityProvidersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse:
        return AsyncFederationRulesWithStreamingResponse(self._resource.federation_rules)


class AsyncFederationRulesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncFederationRules) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncFederationRulesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncFederationRules) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
