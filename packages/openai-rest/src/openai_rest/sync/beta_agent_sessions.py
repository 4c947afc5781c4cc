# Rendered from definitions/beta_agent_sessions.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `beta_agent_sessions` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import beta_agent_sessions as operations

if TYPE_CHECKING:
    from typing import Any, Dict, Iterable, Mapping, Optional, Type, Union

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.sync.pages import SyncConversationCursorPage, SyncCursorPage
    from openai_core.sync.streams import Stream
    from openai_core.types.sequences import SequenceNotStr

    from ..helpers.agents.results import AgentTurnResult, OutputT
    from ..helpers.agents.sync.artifacts import AgentResultArtifacts
    from ..helpers.agents.sync.session_streams import AgentSessionEventStream, AgentSessionStream
    from ..helpers.agents.tool_types import ToolErrorHandler, ToolHandler
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
        SessionCreateParamsAgent,
        SessionCreateParamsPromptCacheOptions,
        SessionCreateParamsStreamOptions,
        SessionUpdateParamsAgent,
        SessionUpdateParamsPromptCacheOptions,
    )
    from ..types.beta_agents import Subagent
    from ..types.beta_agents_params import EnvironmentParam
    from .beta_agent_sessions_views import (
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
        SessionsTurnsItemsWithRawResponse,
        SessionsTurnsItemsWithStreamingResponse,
        SessionsTurnsWithRawResponse,
        SessionsTurnsWithStreamingResponse,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
        SubagentsItemsWithRawResponse,
        SubagentsItemsWithStreamingResponse,
        SubagentsWithRawResponse,
        SubagentsWithStreamingResponse,
        TracesWithRawResponse,
        TracesWithStreamingResponse,
        TurnsItemsWithRawResponse,
        TurnsItemsWithStreamingResponse,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )


class SessionsTurnsItems(SyncAPIResource):
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
    ) -> SyncConversationCursorPage[AgentSessionItem]:
        """Lists the items of a turn.

        Args:
            turn_id: The id of a turn.
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> SessionsTurnsItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsTurnsItemsWithStreamingResponse: ...


SessionsTurnsItems.__name__ = "Items"


class SessionsTurns(SyncAPIResource):
    """The turns of a session: input, and the work that follows."""

    @cached_property
    def items(self) -> SessionsTurnsItems:
        """The items of a turn."""
        return SessionsTurnsItems(self._client)

    def retrieve(
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
        """
        return self._call(
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
    ) -> SyncCursorPage[Turn]:
        """Lists the turns of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> SessionsTurnsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsTurnsWithStreamingResponse: ...


SessionsTurns.__name__ = "Turns"


class Traces(SyncAPIResource):
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
    ) -> SyncCursorPage[SessionTrace]:
        """Lists the traces of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> TracesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TracesWithStreamingResponse: ...


class TurnsItems(SyncAPIResource):
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
    ) -> SyncCursorPage[AgentSessionItem]:
        """Lists the items of a subagent's turn.

        Args:
            turn_id: The id of a turn.
            session_id: The id of a session.
            subagent_id: The id of a subagent.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> TurnsItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TurnsItemsWithStreamingResponse: ...


TurnsItems.__name__ = "Items"


class Turns(SyncAPIResource):
    """The turns of a subagent."""

    @cached_property
    def items(self) -> TurnsItems:
        """The items of a subagent's turn."""
        return TurnsItems(self._client)

    def retrieve(
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
        """
        return self._call(
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
    ) -> SyncCursorPage[Turn]:
        """Lists the turns of a subagent.

        Args:
            subagent_id: The id of a subagent.
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> TurnsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TurnsWithStreamingResponse: ...


class SubagentsItems(SyncAPIResource):
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
    ) -> SyncCursorPage[AgentSessionItem]:
        """Lists the items of a subagent.

        Args:
            subagent_id: The id of a subagent.
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> SubagentsItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SubagentsItemsWithStreamingResponse: ...


SubagentsItems.__name__ = "Items"


class Subagents(SyncAPIResource):
    """Agents that a session's agent started."""

    @cached_property
    def items(self) -> SubagentsItems:
        """The items of a subagent."""
        return SubagentsItems(self._client)

    @cached_property
    def turns(self) -> Turns:
        """The turns of a subagent."""
        return Turns(self._client)

    def retrieve(
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
        """
        return self._call(
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
    ) -> SyncCursorPage[Subagent]:
        """Lists the subagents of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> SubagentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SubagentsWithStreamingResponse: ...


class Items(SyncAPIResource):
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
    ) -> SyncCursorPage[AgentSessionItem]:
        """Lists the items of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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
        def with_raw_response(self) -> ItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ItemsWithStreamingResponse: ...


class Events(SyncAPIResource):
    """What goes into a session, and what happens there."""

    def create(
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
        """
        return self._call(
            operations.EVENTS_CREATE,
            path={"session_id": session_id},
            body={"events": events},
            headers={"Idempotency-Key": idempotency_key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[AgentSessionEvent]:
        """Follows what happens in a session, as a stream of events.

        Args:
            session_id: The id of a session.
            include_obfuscation: Whether stream events carry padding of random length, which hides their sizes from
                eavesdroppers.
        """
        return self._call(
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
        def with_raw_response(self) -> EventsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EventsWithStreamingResponse: ...


class Artifacts(SyncAPIResource):
    """What an agent produced in a session."""

    def retrieve(
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
        """
        return self._call(
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
    ) -> SyncCursorPage[SessionArtifact]:
        """Lists the artifacts of a session.

        Args:
            session_id: The id of a session.
            after: The id of the last item of the previous page; the list goes on behind it.
            environment_id: Only artifacts of this environment.
            limit: How many items a page holds.
            order: The order by creation time: `asc` or `desc`.
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

    def delete(
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
        """
        return self._call(
            operations.ARTIFACTS_DELETE,
            path={"artifact_id": artifact_id, "session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def content(
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
        """
        return self._call(
            operations.ARTIFACTS_CONTENT,
            path={"artifact_id": artifact_id, "session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def for_result(self, result: AgentTurnResult[Any]) -> AgentResultArtifacts:
        """Gives access to what one turn produced, by path.

        Args:
            result: The result of the turn.
        """
        from ..helpers.agents.sync.artifacts import AgentResultArtifacts

        return AgentResultArtifacts(self, result=result)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ArtifactsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ArtifactsWithStreamingResponse: ...


class Sessions(SyncAPIResource):
    """Conversations with an agent, and its work."""

    _plain_only = ("stream",)

    @cached_property
    def artifacts(self) -> Artifacts:
        """What an agent produced in a session."""
        return Artifacts(self._client)

    @cached_property
    def events(self) -> Events:
        """What goes into a session, and what happens there."""
        return Events(self._client)

    @cached_property
    def items(self) -> Items:
        """Messages, tool calls and outputs of a session."""
        return Items(self._client)

    @cached_property
    def subagents(self) -> Subagents:
        """Agents that a session's agent started."""
        return Subagents(self._client)

    @cached_property
    def traces(self) -> Traces:
        """Records of what happened in a session."""
        return Traces(self._client)

    @cached_property
    def turns(self) -> SessionsTurns:
        """The turns of a session: input, and the work that follows."""
        return SessionsTurns(self._client)

    def retrieve(
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
        """
        return self._call(
            operations.RETRIEVE,
            path={"session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[SessionUpdateParamsPromptCacheOptions] | Omit = omit,
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
            prompt_cache_options: How the prompt cache is used for this request.
            review: Whether what the agent is about to do is reviewed first.
        """
        return self._call(
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
    ) -> SyncCursorPage[AgentSession]:
        """Lists sessions.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            agent_id: Only sessions with this agent.
            limit: How many items a page holds.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            order: The order by creation time: `asc` or `desc`.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "agent_id": agent_id, "limit": limit, "metadata": metadata, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentSessionDeleted:
        """Deletes a session with an agent.

        Args:
            session_id: The id of a session.
        """
        return self._call(
            operations.DELETE,
            path={"session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, ToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[SessionCreateParamsPromptCacheOptions] | Omit = omit,
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
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, ToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[SessionCreateParamsPromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentSessionEventStream[OutputT]: ...

    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, ToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[SessionCreateParamsPromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[AgentSession, AgentSessionEventStream[OutputT]]: ...

    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: Optional[Type[OutputT]] = None,
        tool_handlers: Optional[Mapping[str, ToolHandler]] = None,
        agent: SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[SessionCreateParamsPromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: bool | Omit = omit,
        stream_options: SessionCreateParamsStreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[AgentSession, AgentSessionEventStream[OutputT]]:
        """Opens a session with an agent, and may start its first turn.

        Args:
            environment: The environment that the agent works in.
            output_type: The type that the answers are asked for in: a pydantic model, a dataclass or a TypedDict.
            tool_handlers: Functions by the name of their tool, which run while the stream is read.
            agent: The agent: its model, instructions and tools.
            agent_id: The id of an agent.
            input: The first message, as a text or as a list of messages.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            prompt_cache_options: How the prompt cache is used for this request.
            review: Whether what the agent is about to do is reviewed first.
            stream: Whether the events come as a stream.
            stream_options: What the stream carries in addition.
            vault_ids: The ids of vaults whose credentials may be used.
        """
        from ..helpers.agents.session_calls import create

        return create(
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
        tool_handlers: Optional[Mapping[str, ToolHandler]] = None,
        on_tool_error: Optional[ToolErrorHandler] = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AgentSessionStream[OutputT]:
        """Sends input to an idle session, and gives the events of the turn that it begins; a context manager.

        Args:
            session_id: The id of a session.
            input: A text, or messages.
            output_type: The type that the answer is read as; the agent has to be set up for it.
            tool_handlers: Functions by the name of their tool, each run after the event of its call.
            on_tool_error: Is called with an `AgentToolError` when a handler fails.
            idempotency_key: A text of your own; a second call with it does not do the work again.
        """
        from ..helpers.agents.sync.session_streams import AgentSessionStream

        return AgentSessionStream(
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
        def with_raw_response(self) -> SessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
