# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta_agent_sessions` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import beta_agent_sessions as operations

if TYPE_CHECKING:
    from typing import Any, Dict, Final, Iterable, Mapping, Optional, Type, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncConversationCursorPage, AsyncCursorPage, AsyncPaginator
    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.aio.streams import AsyncStream
    from openai_core.aio.views import (
        async_to_custom_streamed_response_wrapper,
        async_to_legacy_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.types.sequences import SequenceNotStr

    from ..helpers.agents.aio.artifacts import AsyncAgentResultArtifacts
    from ..helpers.agents.aio.session_streams import AsyncAgentSessionEventStream, AsyncAgentSessionStream
    from ..helpers.agents.results import AgentTurnResult, OutputT
    from ..helpers.agents.tool_types import AsyncToolErrorHandler, AsyncToolHandler
    from ..types.beta_agent_sessions import (
        AgentSession,
        AgentSessionDeleted,
        AgentSessionEvent,
        AgentSessionItem,
        SessionArtifact,
        SessionArtifactDeleted,
        SessionTrace,
        Turn,
    )
    from ..types.beta_agent_sessions_params import (
        AgentSessionInputMessageParam,
        AgentSessionInputParam,
        PromptCacheOptionsParam,
        SessionCreateParamsAgent,
        SessionCreateParamsStreamOptions,
        SessionUpdateParamsAgent,
    )
    from ..types.beta_agents import Subagent
    from ..types.beta_agents_params import EnvironmentParam


class AsyncSessionsTurnsItems(AsyncAPIResource):
    """The items of a turn."""

    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[AgentSessionItem, AsyncConversationCursorPage[AgentSessionItem]]:
        """Lists the items of a turn.

        Args:
            turn_id: The id of a turn.
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.TURNS_ITEMS_LIST,
            path={"turn_id": turn_id, "session_id": session_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsTurnsItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsTurnsItemsWithStreamingResponse: ...


AsyncSessionsTurnsItems.__name__ = "AsyncItems"


class AsyncSessionsTurns(AsyncAPIResource):
    """The turns of a session: input, and the work that follows."""

    @cached_property
    def items(self) -> AsyncSessionsTurnsItems:
        """The items of a turn."""
        return AsyncSessionsTurnsItems(self._client)

    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Turn:
        """Fetches a turn of a session.

        Args:
            turn_id: The id of a turn.
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.TURNS_RETRIEVE,
            path={"turn_id": turn_id, "session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """Lists the turns of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.TURNS_LIST,
            path={"session_id": session_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsTurnsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsTurnsWithStreamingResponse: ...


AsyncSessionsTurns.__name__ = "AsyncTurns"


class AsyncTraces(AsyncAPIResource):
    """Records of what happened in a session."""

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """Lists the traces of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.TRACES_LIST,
            path={"session_id": session_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTracesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTracesWithStreamingResponse: ...


class AsyncTurnsItems(AsyncAPIResource):
    """The items of a subagent's turn."""

    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """Lists the items of a subagent's turn.

        Args:
            turn_id: The id of a turn.
            session_id: The id of a session.
            subagent_id: The id of a subagent.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.SUBAGENTS_TURNS_ITEMS_LIST,
            path={"turn_id": turn_id, "session_id": session_id, "subagent_id": subagent_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTurnsItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTurnsItemsWithStreamingResponse: ...


AsyncTurnsItems.__name__ = "AsyncItems"


class AsyncTurns(AsyncAPIResource):
    """The turns of a subagent."""

    @cached_property
    def items(self) -> AsyncTurnsItems:
        """The items of a subagent's turn."""
        return AsyncTurnsItems(self._client)

    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Turn:
        """Fetches a turn of a subagent.

        Args:
            turn_id: The id of a turn.
            session_id: The id of a session.
            subagent_id: The id of a subagent.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SUBAGENTS_TURNS_RETRIEVE,
            path={"turn_id": turn_id, "session_id": session_id, "subagent_id": subagent_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """Lists the turns of a subagent.

        Args:
            subagent_id: The id of a subagent.
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.SUBAGENTS_TURNS_LIST,
            path={"subagent_id": subagent_id, "session_id": session_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTurnsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTurnsWithStreamingResponse: ...


class AsyncSubagentsItems(AsyncAPIResource):
    """The items of a subagent."""

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """Lists the items of a subagent.

        Args:
            subagent_id: The id of a subagent.
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.SUBAGENTS_ITEMS_LIST,
            path={"subagent_id": subagent_id, "session_id": session_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSubagentsItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSubagentsItemsWithStreamingResponse: ...


AsyncSubagentsItems.__name__ = "AsyncItems"


class AsyncSubagents(AsyncAPIResource):
    """Agents that a session's agent started."""

    @cached_property
    def items(self) -> AsyncSubagentsItems:
        """The items of a subagent."""
        return AsyncSubagentsItems(self._client)

    @cached_property
    def turns(self) -> AsyncTurns:
        """The turns of a subagent."""
        return AsyncTurns(self._client)

    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Subagent:
        """Fetches a subagent of a session.

        Args:
            subagent_id: The id of a subagent.
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SUBAGENTS_RETRIEVE,
            path={"subagent_id": subagent_id, "session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """Lists the subagents of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.SUBAGENTS_LIST,
            path={"session_id": session_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSubagentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSubagentsWithStreamingResponse: ...


class AsyncItems(AsyncAPIResource):
    """Messages, tool calls and outputs of a session."""

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """Lists the items of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ITEMS_LIST,
            path={"session_id": session_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...


class AsyncEvents(AsyncAPIResource):
    """What goes into a session, and what happens there."""

    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Sends input to a session: messages, outputs of functions, interruptions.

        Args:
            session_id: The id of a session.
            events: The input, in order.
            idempotency_key: A text of your own; a second call with it does not do the work again.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EVENTS_CREATE,
            path={"session_id": session_id},
            body={"events": events},
            headers={"Idempotency-Key": idempotency_key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AgentSessionEvent]:
        """Follows what happens in a session, as a stream of events.

        Args:
            session_id: The id of a session.
            include_obfuscation: Whether events carry padding, which hides their sizes from eavesdroppers; they do by
                default.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EVENTS_STREAM,
            path={"session_id": session_id},
            query={"include_obfuscation": include_obfuscation},
            stream=True,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEventsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEventsWithStreamingResponse: ...


class AsyncArtifacts(AsyncAPIResource):
    """What an agent produced in a session."""

    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SessionArtifact:
        """Fetches an artifact of a session.

        Args:
            artifact_id: The id of an artifact.
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ARTIFACTS_RETRIEVE,
            path={"artifact_id": artifact_id, "session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """Lists the artifacts of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            environment_id: Only artifacts of this environment.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ARTIFACTS_LIST,
            path={"session_id": session_id},
            query={"after": after, "environment_id": environment_id, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SessionArtifactDeleted:
        """Deletes an artifact of a session.

        Args:
            artifact_id: The id of an artifact.
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ARTIFACTS_DELETE,
            path={"artifact_id": artifact_id, "session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Downloads an artifact of a session.

        Args:
            artifact_id: The id of an artifact.
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ARTIFACTS_CONTENT,
            path={"artifact_id": artifact_id, "session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def for_result(self, result: AgentTurnResult[Any]) -> AsyncAgentResultArtifacts:
        """Gives access to what one turn produced, by path.

        Args:
            result: The result of the turn.
        """
        from ..helpers.agents.aio.artifacts import AsyncAgentResultArtifacts

        return AsyncAgentResultArtifacts(self, result=result)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncArtifactsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse: ...


class AsyncSessions(AsyncAPIResource):
    """Conversations with an agent, and its work."""

    _plain_only = ("stream",)

    _with_ways = ("create",)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """What an agent produced in a session."""
        return AsyncArtifacts(self._client)

    @cached_property
    def events(self) -> AsyncEvents:
        """What goes into a session, and what happens there."""
        return AsyncEvents(self._client)

    @cached_property
    def items(self) -> AsyncItems:
        """Messages, tool calls and outputs of a session."""
        return AsyncItems(self._client)

    @cached_property
    def subagents(self) -> AsyncSubagents:
        """Agents that a session's agent started."""
        return AsyncSubagents(self._client)

    @cached_property
    def traces(self) -> AsyncTraces:
        """Records of what happened in a session."""
        return AsyncTraces(self._client)

    @cached_property
    def turns(self) -> AsyncSessionsTurns:
        """The turns of a session: input, and the work that follows."""
        return AsyncSessionsTurns(self._client)

    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentSession:
        """Fetches a session with an agent.

        Args:
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[PromptCacheOptionsParam] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentSession:
        """Changes a session with an agent.

        Args:
            session_id: The id of a session.
            agent: The agent: its model, instructions and tools.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            prompt_cache_options: How long cached prompts of its turns are kept from now on.
            review: `auto_review` to have what the agent is about to do reviewed without a person, and turned down where
                only a person could allow it; `none` for no such review.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"session_id": session_id},
            body={"agent": agent, "metadata": metadata, "prompt_cache_options": prompt_cache_options, "review": review},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """Lists the sessions of agents.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            agent_id: Only sessions with this agent.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentSessionDeleted:
        """Deletes a session with an agent that does not run; outputs not published yet are lost.

        Args:
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, AsyncToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[PromptCacheOptionsParam] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        stream_options: SessionCreateParamsStreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentSession: ...

    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, AsyncToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[PromptCacheOptionsParam] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAgentSessionEventStream[OutputT]: ...

    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, AsyncToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[PromptCacheOptionsParam] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[AgentSession, AsyncAgentSessionEventStream[OutputT]]: ...

    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, AsyncToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[PromptCacheOptionsParam] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: bool | Omit = omit,
        stream_options: SessionCreateParamsStreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[AgentSession, AsyncAgentSessionEventStream[OutputT]]:
        """Opens a session with an agent, and may start its first turn.

        Args:
            environment: The environment that the agent works in.
            output_type: The type that the answers are asked for in: a pydantic model, a dataclass or a TypedDict.
            tool_handlers: Functions by the name of their tool, which run while the stream is read.
            agent: The agent: its model, instructions and tools.
            agent_id: The id of an agent.
            input: The first message, as a text or as a list of messages; it is required where `environment` is of the
                type `none`, and with `stream=True` unless the environment is `self_hosted`.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            prompt_cache_options: How long cached prompts of its turns are kept; left out, as long as the model keeps
                them.
            review: `auto_review` to have what the agent is about to do reviewed without a person, and turned down where
                only a person could allow it; `none` for no such review.
            stream: Whether the events come as a stream.
            stream_options: What events of a stream carry beside their own; only with `stream=True`.
            vault_ids: The ids of vaults whose credentials may be used.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.agents.session_calls import create

        return await create(
            self,
            environment=environment,
            output_type=output_type,
            tool_handlers=tool_handlers,
            agent=agent,
            agent_id=agent_id,
            input=input,
            metadata=metadata,
            prompt_cache_options=prompt_cache_options,
            review=review,
            stream=stream,
            stream_options=stream_options,
            vault_ids=vault_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        session_id: str,
        *,
        input: Union[str, Iterable[AgentSessionInputMessageParam]],
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, AsyncToolHandler]] = None,
        on_tool_error: Optional[AsyncToolErrorHandler] = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAgentSessionStream[OutputT]:
        """Sends input to an idle session, and gives the events of the turn that it begins; a context manager.

        Args:
            session_id: The id of a session.
            input: A text, or messages.
            output_type: The type that the answer is read as; the agent has to be set up for it.
            tool_handlers: Functions by the name of their tool, each run after the event of its call.
            on_tool_error: Is called with an `AgentToolError` when a handler fails.
            idempotency_key: A text of your own; a second call with it does not do the work again.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.agents.aio.session_streams import AsyncAgentSessionStream

        return AsyncAgentSessionStream(
            self,
            session_id=session_id,
            input=input,
            output_type=output_type,
            tool_handlers=tool_handlers,
            on_tool_error=on_tool_error,
            idempotency_key=idempotency_key,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncSessionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def artifacts(self) -> AsyncArtifactsWithRawResponse:
            """What an agent produced in a session."""
            ...

        @cached_property
        def events(self) -> AsyncEventsWithRawResponse:
            """What goes into a session, and what happens there."""
            ...

        @cached_property
        def items(self) -> AsyncItemsWithRawResponse:
            """Messages, tool calls and outputs of a session."""
            ...

        @cached_property
        def subagents(self) -> AsyncSubagentsWithRawResponse:
            """Agents that a session's agent started."""
            ...

        @cached_property
        def traces(self) -> AsyncTracesWithRawResponse:
            """Records of what happened in a session."""
            ...

        @cached_property
        def turns(self) -> AsyncSessionsTurnsWithRawResponse:
            """The turns of a session: input, and the work that follows."""
            ...

    class AsyncSessionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def artifacts(self) -> AsyncArtifactsWithStreamingResponse:
            """What an agent produced in a session."""
            ...

        @cached_property
        def events(self) -> AsyncEventsWithStreamingResponse:
            """What goes into a session, and what happens there."""
            ...

        @cached_property
        def items(self) -> AsyncItemsWithStreamingResponse:
            """Messages, tool calls and outputs of a session."""
            ...

        @cached_property
        def subagents(self) -> AsyncSubagentsWithStreamingResponse:
            """Agents that a session's agent started."""
            ...

        @cached_property
        def traces(self) -> AsyncTracesWithStreamingResponse:
            """Records of what happened in a session."""
            ...

        @cached_property
        def turns(self) -> AsyncSessionsTurnsWithStreamingResponse:
            """The turns of a session: input, and the work that follows."""
            ...

    class AsyncArtifactsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncArtifacts) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.content: Final = async_to_legacy_response_wrapper(resource.content)

    class AsyncArtifactsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncArtifacts) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.content: Final = async_to_custom_streamed_response_wrapper(
                resource.content, AsyncStreamedBinaryAPIResponse
            )

    class AsyncEventsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEvents) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.stream: Final = async_to_legacy_response_wrapper(resource.stream)

    class AsyncEventsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEvents) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.stream: Final = async_to_streamed_response_wrapper(resource.stream)

    class AsyncItemsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncItems) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncItemsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncItems) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

    class AsyncSubagentsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSubagents) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

        @cached_property
        def items(self) -> AsyncSubagentsItemsWithRawResponse:
            """The items of a subagent."""
            ...

        @cached_property
        def turns(self) -> AsyncTurnsWithRawResponse:
            """The turns of a subagent."""
            ...

    class AsyncSubagentsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSubagents) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

        @cached_property
        def items(self) -> AsyncSubagentsItemsWithStreamingResponse:
            """The items of a subagent."""
            ...

        @cached_property
        def turns(self) -> AsyncTurnsWithStreamingResponse:
            """The turns of a subagent."""
            ...

    class AsyncSubagentsItemsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSubagentsItems) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncSubagentsItemsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSubagentsItems) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

    class AsyncTurnsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTurns) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

        @cached_property
        def items(self) -> AsyncTurnsItemsWithRawResponse:
            """The items of a subagent's turn."""
            ...

    class AsyncTurnsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTurns) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

        @cached_property
        def items(self) -> AsyncTurnsItemsWithStreamingResponse:
            """The items of a subagent's turn."""
            ...

    class AsyncTurnsItemsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTurnsItems) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncTurnsItemsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTurnsItems) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

    class AsyncTracesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTraces) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncTracesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTraces) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

    class AsyncSessionsTurnsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessionsTurns) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

        @cached_property
        def items(self) -> AsyncSessionsTurnsItemsWithRawResponse:
            """The items of a turn."""
            ...

    class AsyncSessionsTurnsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessionsTurns) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

        @cached_property
        def items(self) -> AsyncSessionsTurnsItemsWithStreamingResponse:
            """The items of a turn."""
            ...

    class AsyncSessionsTurnsItemsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessionsTurnsItems) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncSessionsTurnsItemsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessionsTurnsItems) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

else:
    __getattr__ = views_of(globals())
