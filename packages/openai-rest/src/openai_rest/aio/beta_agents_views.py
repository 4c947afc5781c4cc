# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agents` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_agent_automations_views import AsyncAutomationsWithRawResponse, AsyncAutomationsWithStreamingResponse
    from .beta_agent_environments_views import AsyncEnvironmentsWithRawResponse, AsyncEnvironmentsWithStreamingResponse
    from .beta_agent_sessions_views import AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse
    from .beta_agent_vaults_views import AsyncVaultsWithRawResponse, AsyncVaultsWithStreamingResponse
    from .beta_agents import AsyncAgents


class AsyncAgentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAgents) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def automations(self) -> AsyncAutomationsWithRawResponse:
        from .beta_agent_automations_views import AsyncAutomationsWithRawResponse

        return AsyncAutomationsWithRawResponse(self._resource.automations)

    @cached_property
    def environments(self) -> AsyncEnvironmentsWithRawResponse:
        from .beta_agent_environments_views import AsyncEnvironmentsWithRawResponse

        return AsyncEnvironmentsWithRawResponse(self._resource.environments)

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from .beta_agent_sessions_views import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def vaults(self) -> AsyncVaultsWithRawResponse:
        from .beta_agent_vaults_views import AsyncVaultsWithRawResponse

        return AsyncVaultsWithRawResponse(self._resource.vaults)


class AsyncAgentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAgents) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def automations(self) -> AsyncAutomationsWithStreamingResponse:
        from .beta_agent_automations_views import AsyncAutomationsWithStreamingResponse

        return AsyncAutomationsWithStreamingResponse(self._resource.automations)

    @cached_property
    def environments(self) -> AsyncEnvironmentsWithStreamingResponse:
        from .beta_agent_environments_views import AsyncEnvironmentsWithStreamingResponse

        return AsyncEnvironmentsWithStreamingResponse(self._resource.environments)

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from .beta_agent_sessions_views import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def vaults(self) -> AsyncVaultsWithStreamingResponse:
        from .beta_agent_vaults_views import AsyncVaultsWithStreamingResponse

        return AsyncVaultsWithStreamingResponse(self._resource.vaults)
