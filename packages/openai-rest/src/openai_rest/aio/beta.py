# Rendered from definitions/beta.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.imports import sibling

if TYPE_CHECKING:
    from openai_realtime.aio.beta_realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
    )

    from .beta_agents import AsyncAgents, AsyncAgentsWithRawResponse, AsyncAgentsWithStreamingResponse
    from .beta_assistants import AsyncAssistants, AsyncAssistantsWithRawResponse, AsyncAssistantsWithStreamingResponse
    from .beta_chatkit import AsyncChatKit, AsyncChatKitWithRawResponse, AsyncChatKitWithStreamingResponse
    from .beta_responses import AsyncResponses, AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse
    from .beta_threads import AsyncThreads, AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse
    from .chat import AsyncChat, AsyncChatWithRawResponse, AsyncChatWithStreamingResponse


class AsyncBeta(AsyncAPIResource):
    """Interfaces that may still change, and older ones."""

    @cached_property
    def agents(self) -> AsyncAgents:
        """Agents: instructions, model and tools under one id."""
        from .beta_agents import AsyncAgents

        return AsyncAgents(self._client)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Assistants; use responses instead."""
        from .beta_assistants import AsyncAssistants

        return AsyncAssistants(self._client)

    @cached_property
    def chatkit(self) -> AsyncChatKit:
        """Sessions and threads of ChatKit."""
        from .beta_chatkit import AsyncChatKit

        return AsyncChatKit(self._client)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """The Realtime API as it was in beta."""
        resource: type[AsyncRealtime] = sibling("openai_realtime.aio.beta_realtime", "AsyncRealtime")
        return resource(self._client)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses, with features that may still change."""
        from .beta_responses import AsyncResponses

        return AsyncResponses(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Conversations with an assistant; use responses and conversations instead."""
        from .beta_threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def chat(self) -> AsyncChat:
        """Conversations with a model, in the form of messages."""
        from .chat import AsyncChat

        return AsyncChat(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncBetaWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncBeta) -> None: ...

        @cached_property
        def agents(self) -> AsyncAgentsWithRawResponse:
            """Agents: instructions, model and tools under one id."""
            ...

        @cached_property
        def assistants(self) -> AsyncAssistantsWithRawResponse:
            """Assistants; use responses instead."""
            ...

        @cached_property
        def chatkit(self) -> AsyncChatKitWithRawResponse:
            """Sessions and threads of ChatKit."""
            ...

        @cached_property
        def realtime(self) -> AsyncRealtimeWithRawResponse:
            """The Realtime API as it was in beta."""
            ...

        @cached_property
        def responses(self) -> AsyncResponsesWithRawResponse:
            """Responses, with features that may still change."""
            ...

        @cached_property
        def threads(self) -> AsyncThreadsWithRawResponse:
            """Conversations with an assistant; use responses and conversations instead."""
            ...

        @cached_property
        def chat(self) -> AsyncChatWithRawResponse:
            """Conversations with a model, in the form of messages."""
            ...

    class AsyncBetaWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncBeta) -> None: ...

        @cached_property
        def agents(self) -> AsyncAgentsWithStreamingResponse:
            """Agents: instructions, model and tools under one id."""
            ...

        @cached_property
        def assistants(self) -> AsyncAssistantsWithStreamingResponse:
            """Assistants; use responses instead."""
            ...

        @cached_property
        def chatkit(self) -> AsyncChatKitWithStreamingResponse:
            """Sessions and threads of ChatKit."""
            ...

        @cached_property
        def realtime(self) -> AsyncRealtimeWithStreamingResponse:
            """The Realtime API as it was in beta."""
            ...

        @cached_property
        def responses(self) -> AsyncResponsesWithStreamingResponse:
            """Responses, with features that may still change."""
            ...

        @cached_property
        def threads(self) -> AsyncThreadsWithStreamingResponse:
            """Conversations with an assistant; use responses and conversations instead."""
            ...

        @cached_property
        def chat(self) -> AsyncChatWithStreamingResponse:
            """Conversations with a model, in the form of messages."""
            ...

else:
    __getattr__ = views_of(globals())
