# Rendered from definitions/beta.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.imports import sibling

if TYPE_CHECKING:
    from openai_realtime.aio.beta_realtime import AsyncRealtime

    from .beta_agents import AsyncAgents
    from .beta_assistants import AsyncAssistants
    from .beta_chatkit import AsyncChatKit
    from .beta_responses import AsyncResponses
    from .beta_threads import AsyncThreads
    from .beta_views import AsyncBetaWithRawResponse, AsyncBetaWithStreamingResponse
    from .chat import AsyncChat


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
