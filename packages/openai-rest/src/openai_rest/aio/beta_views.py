# Rendered from definitions/beta.yaml; edit that and run `hatch run generate`.
"""Views of the `beta` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.imports import sibling

if TYPE_CHECKING:
    from openai_realtime.aio.beta_realtime_views import AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse

    from .beta import AsyncBeta
    from .beta_agents_views import AsyncAgentsWithRawResponse, AsyncAgentsWithStreamingResponse
    from .beta_assistants_views import AsyncAssistantsWithRawResponse, AsyncAssistantsWithStreamingResponse
    from .beta_chatkit_views import AsyncChatKitWithRawResponse, AsyncChatKitWithStreamingResponse
    from .beta_responses_views import AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse
    from .beta_threads_views import AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse
    from .chat_views import AsyncChatWithRawResponse, AsyncChatWithStreamingResponse


class AsyncBetaWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncBeta) -> None:
        self._resource = resource

    @cached_property
    def agents(self) -> AsyncAgentsWithRawResponse:
        from .beta_agents_views import AsyncAgentsWithRawResponse

        return AsyncAgentsWithRawResponse(self._resource.agents)

    @cached_property
    def assistants(self) -> AsyncAssistantsWithRawResponse:
        from .beta_assistants_views import AsyncAssistantsWithRawResponse

        return AsyncAssistantsWithRawResponse(self._resource.assistants)

    @cached_property
    def chatkit(self) -> AsyncChatKitWithRawResponse:
        from .beta_chatkit_views import AsyncChatKitWithRawResponse

        return AsyncChatKitWithRawResponse(self._resource.chatkit)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        view: type[AsyncRealtimeWithRawResponse] = sibling(
            "openai_realtime.aio.beta_realtime_views", "AsyncRealtimeWithRawResponse"
        )
        return view(self._resource.realtime)

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        from .beta_responses_views import AsyncResponsesWithRawResponse

        return AsyncResponsesWithRawResponse(self._resource.responses)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        from .beta_threads_views import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._resource.threads)

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        from .chat_views import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._resource.chat)


class AsyncBetaWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncBeta) -> None:
        self._resource = resource

    @cached_property
    def agents(self) -> AsyncAgentsWithStreamingResponse:
        from .beta_agents_views import AsyncAgentsWithStreamingResponse

        return AsyncAgentsWithStreamingResponse(self._resource.agents)

    @cached_property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse:
        from .beta_assistants_views import AsyncAssistantsWithStreamingResponse

        return AsyncAssistantsWithStreamingResponse(self._resource.assistants)

    @cached_property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse:
        from .beta_chatkit_views import AsyncChatKitWithStreamingResponse

        return AsyncChatKitWithStreamingResponse(self._resource.chatkit)

    @cached_property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        view: type[AsyncRealtimeWithStreamingResponse] = sibling(
            "openai_realtime.aio.beta_realtime_views", "AsyncRealtimeWithStreamingResponse"
        )
        return view(self._resource.realtime)

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        from .beta_responses_views import AsyncResponsesWithStreamingResponse

        return AsyncResponsesWithStreamingResponse(self._resource.responses)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        from .beta_threads_views import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._resource.threads)

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        from .chat_views import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._resource.chat)
