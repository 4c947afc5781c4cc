# Rendered from definitions/beta_agents.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta_agents` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import beta_agents as operations

if TYPE_CHECKING:
    from typing import Dict, Final, Iterable, Optional

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..types.beta_agents import Agent, AgentDeleted
    from ..types.beta_agents_params import (
        AgentCompactionParam,
        AgentExperimentalParam,
        AgentReasoningParam,
        AgentTextParam,
        MultiAgentConfigParam,
        PersistedAgentToolParam,
    )
    from .beta_agent_automations import (
        AsyncAutomations,
        AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse,
    )
    from .beta_agent_environments import (
        AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
    )
    from .beta_agent_sessions import AsyncSessions, AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse
    from .beta_agent_vaults import AsyncVaults, AsyncVaultsWithRawResponse, AsyncVaultsWithStreamingResponse


class AsyncAgents(AsyncAPIResource):
    """Agents: instructions, model and tools under one id."""

    @cached_property
    def automations(self) -> AsyncAutomations:
        """Work that agents start by themselves, by the clock."""
        from .beta_agent_automations import AsyncAutomations

        return AsyncAutomations(self._client)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Where agents run commands and keep files."""
        from .beta_agent_environments import AsyncEnvironments

        return AsyncEnvironments(self._client)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Conversations with an agent, and its work."""
        from .beta_agent_sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def vaults(self) -> AsyncVaults:
        """Stores of secrets that agents may use."""
        from .beta_agent_vaults import AsyncVaults

        return AsyncVaults(self._client)

    async def create(
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
            model: The id of the model, as `client.models.list()` returns it.
            compaction: How a long context is shortened; left out or null, the agent waits for it.
            experimental: Settings that may still change.
            instructions: What the agent is told to do.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            multi_agent: Whether and how the agent may start subagents.
            name: A name to recognise it by.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            service_tier: The tier that requests to the model are processed in: `auto`, `default`, `flex`, `priority`,
                `fast` or `ultrafast` (auto by default).
            text: The form of the text output.
            tools: The tools that the agent may use, none by default; their list may take 3 MiB of JSON.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "model": model,
                "service_tier": service_tier,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "text": text,
                "tools": tools,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"agent_id": agent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
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
            compaction: How a long context is shortened; left out, as before. Settings replace the former ones
                altogether, and with null or none in them the agent waits for it.
            experimental: Settings that may still change.
            instructions: What the agent is told to do.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The id of the model, as `client.models.list()` returns it.
            multi_agent: Whether and how the agent may start subagents.
            name: A name to recognise it by.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            service_tier: The tier that requests to the model are processed in from now on: `auto`, `default`, `flex`,
                `priority`, `fast` or `ultrafast`.
            text: The form of the text output.
            tools: The tools in place of the present ones, in up to 3 MiB of JSON; left out, those stay, and `None`
                removes them.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"agent_id": agent_id},
            body={
                "model": model,
                "service_tier": service_tier,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
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
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """Lists the agents of the project.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"agent_id": agent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAgentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncAgentsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAgents) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def automations(self) -> AsyncAutomationsWithRawResponse:
            """Work that agents start by themselves, by the clock."""
            ...

        @cached_property
        def environments(self) -> AsyncEnvironmentsWithRawResponse:
            """Where agents run commands and keep files."""
            ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithRawResponse:
            """Conversations with an agent, and its work."""
            ...

        @cached_property
        def vaults(self) -> AsyncVaultsWithRawResponse:
            """Stores of secrets that agents may use."""
            ...

    class AsyncAgentsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAgents) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def automations(self) -> AsyncAutomationsWithStreamingResponse:
            """Work that agents start by themselves, by the clock."""
            ...

        @cached_property
        def environments(self) -> AsyncEnvironmentsWithStreamingResponse:
            """Where agents run commands and keep files."""
            ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithStreamingResponse:
            """Conversations with an agent, and its work."""
            ...

        @cached_property
        def vaults(self) -> AsyncVaultsWithStreamingResponse:
            """Stores of secrets that agents may use."""
            ...

else:
    __getattr__ = views_of(globals())
