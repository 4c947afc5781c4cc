# Rendered from definitions/beta.yaml; edit that and run `hatch run generate`.
"""Views of the `beta` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.imports import sibling

if TYPE_CHECKING:
    from openai_realtime.sync.beta_realtime_views import RealtimeWithRawResponse, RealtimeWithStreamingResponse

    from .beta import Beta
    from .beta_agents_views import AgentsWithRawResponse, AgentsWithStreamingResponse
    from .beta_assistants_views import AssistantsWithRawResponse, AssistantsWithStreamingResponse
    from .beta_chatkit_views import ChatKitWithRawResponse, ChatKitWithStreamingResponse
    from .beta_responses_views import ResponsesWithRawResponse, ResponsesWithStreamingResponse
    from .beta_threads_views import ThreadsWithRawResponse, ThreadsWithStreamingResponse
    from .chat_views import ChatWithRawResponse, ChatWithStreamingResponse


class BetaWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Beta) -> None:
        self._resource = resource

    @cached_property
    def agents(self) -> AgentsWithRawResponse:
        from .beta_agents_views import AgentsWithRawResponse

        return AgentsWithRawResponse(self._resource.agents)

    @cached_property
    def assistants(self) -> AssistantsWithRawResponse:
        from .beta_assistants_views import AssistantsWithRawResponse

        return AssistantsWithRawResponse(self._resource.assistants)

    @cached_property
    def chatkit(self) -> ChatKitWithRawResponse:
        from .beta_chatkit_views import ChatKitWithRawResponse

        return ChatKitWithRawResponse(self._resource.chatkit)

    @cached_property
    def realtime(self) -> RealtimeWithRawResponse:
        view: type[RealtimeWithRawResponse] = sibling(
            "openai_realtime.sync.beta_realtime_views", "RealtimeWithRawResponse"
        )
        return view(self._resource.realtime)

    @cached_property
    def responses(self) -> ResponsesWithRawResponse:
        from .beta_responses_views import ResponsesWithRawResponse

        return ResponsesWithRawResponse(self._resource.responses)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        from .beta_threads_views import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._resource.threads)

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        from .chat_views import ChatWithRawResponse

        return ChatWithRawResponse(self._resource.chat)


class BetaWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Beta) -> None:
        self._resource = resource

    @cached_property
    def agents(self) -> AgentsWithStreamingResponse:
        from .beta_agents_views import AgentsWithStreamingResponse

        return AgentsWithStreamingResponse(self._resource.agents)

    @cached_property
    def assistants(self) -> AssistantsWithStreamingResponse:
        from .beta_assistants_views import AssistantsWithStreamingResponse

        return AssistantsWithStreamingResponse(self._resource.assistants)

    @cached_property
    def chatkit(self) -> ChatKitWithStreamingResponse:
        from .beta_chatkit_views import ChatKitWithStreamingResponse

        return ChatKitWithStreamingResponse(self._resource.chatkit)

    @cached_property
    def realtime(self) -> RealtimeWithStreamingResponse:
        view: type[RealtimeWithStreamingResponse] = sibling(
            "openai_realtime.sync.beta_realtime_views", "RealtimeWithStreamingResponse"
        )
        return view(self._resource.realtime)

    @cached_property
    def responses(self) -> ResponsesWithStreamingResponse:
        from .beta_responses_views import ResponsesWithStreamingResponse

        return ResponsesWithStreamingResponse(self._resource.responses)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        from .beta_threads_views import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._resource.threads)

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        from .chat_views import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._resource.chat)
