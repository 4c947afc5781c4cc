# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `beta_agents` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import beta_agents as operations

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.sync.pages import SyncCursorPage

    from ..types.beta_agents import Agent, AgentDeleted
    from ..types.beta_agents_params import (
        AgentCompactionParam,
        AgentExperimentalParam,
        AgentReasoningParam,
        AgentTextParam,
        MultiAgentConfigParam,
        PersistedAgentToolParam,
    )
    from .beta_agent_automations import Automations
    from .beta_agent_environments import Environments
    from .beta_agent_sessions import Sessions
    from .beta_agent_vaults import Vaults
    from .beta_agents_views import AgentsWithRawResponse, AgentsWithStreamingResponse


class Agents(SyncAPIResource):
    """Agents: instructions, model and tools under one id."""

    @cached_property
    def automations(self) -> Automations:
        """Work that agents start by themselves, by the clock."""
        from .beta_agent_automations import Automations

        return Automations(self._client)

    @cached_property
    def environments(self) -> Environments:
        """Where agents run commands and keep files."""
        from .beta_agent_environments import Environments

        return Environments(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        """Conversations with an agent, and its work."""
        from .beta_agent_sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def vaults(self) -> Vaults:
        """Stores of secrets that agents may use."""
        from .beta_agent_vaults import Vaults

        return Vaults(self._client)

    def create(
        self,
        *,
        model: str,
        compaction: Optional[AgentCompactionParam] | Omit = omit,
        experimental: AgentExperimentalParam | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Agent:
        """Creates an agent.

        Args:
            model: The id of the model.
            compaction: When and how a long context is shortened.
            experimental: Settings that may still change.
            instructions: What the agent is told to do.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            multi_agent: Whether and how the agent may start subagents.
            name: A name for people.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            service_tier: The processing tier, which decides on latency and price.
            text: The form of the text output.
            tools: The tools that the model may call.
        """
        return self._call(
            operations.CREATE,
            body={
                "model": model,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Agent:
        """Fetches an agent.

        Args:
            agent_id: The id of an agent.
        """
        return self._call(
            operations.RETRIEVE,
            path={"agent_id": agent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[AgentCompactionParam] | Omit = omit,
        experimental: AgentExperimentalParam | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: str | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Agent:
        """Changes an agent.

        Args:
            agent_id: The id of an agent.
            compaction: When and how a long context is shortened.
            experimental: Settings that may still change.
            instructions: What the agent is told to do.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The id of the model.
            multi_agent: Whether and how the agent may start subagents.
            name: A name for people.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            service_tier: The processing tier, which decides on latency and price.
            text: The form of the text output.
            tools: The tools that the model may call.
        """
        return self._call(
            operations.UPDATE,
            path={"agent_id": agent_id},
            body={
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Agent]:
        """Lists agents.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentDeleted:
        """Deletes an agent.

        Args:
            agent_id: The id of an agent.
        """
        return self._call(
            operations.DELETE,
            path={"agent_id": agent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AgentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AgentsWithStreamingResponse: ...
