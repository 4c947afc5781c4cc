# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agents` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_agent_automations_views import AutomationsWithRawResponse, AutomationsWithStreamingResponse
    from .beta_agent_environments_views import EnvironmentsWithRawResponse, EnvironmentsWithStreamingResponse
    from .beta_agent_sessions_views import SessionsWithRawResponse, SessionsWithStreamingResponse
    from .beta_agent_vaults_views import VaultsWithRawResponse, VaultsWithStreamingResponse
    from .beta_agents import Agents


class AgentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Agents) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def automations(self) -> AutomationsWithRawResponse:
        from .beta_agent_automations_views import AutomationsWithRawResponse

        return AutomationsWithRawResponse(self._resource.automations)

    @cached_property
    def environments(self) -> EnvironmentsWithRawResponse:
        from .beta_agent_environments_views import EnvironmentsWithRawResponse

        return EnvironmentsWithRawResponse(self._resource.environments)

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from .beta_agent_sessions_views import SessionsWithRawResponse

        return SessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def vaults(self) -> VaultsWithRawResponse:
        from .beta_agent_vaults_views import VaultsWithRawResponse

        return VaultsWithRawResponse(self._resource.vaults)


class AgentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Agents) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def automations(self) -> AutomationsWithStreamingResponse:
        from .beta_agent_automations_views import AutomationsWithStreamingResponse

        return AutomationsWithStreamingResponse(self._resource.automations)

    @cached_property
    def environments(self) -> EnvironmentsWithStreamingResponse:
        from .beta_agent_environments_views import EnvironmentsWithStreamingResponse

        return EnvironmentsWithStreamingResponse(self._resource.environments)

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from .beta_agent_sessions_views import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def vaults(self) -> VaultsWithStreamingResponse:
        from .beta_agent_vaults_views import VaultsWithStreamingResponse

        return VaultsWithStreamingResponse(self._resource.vaults)
