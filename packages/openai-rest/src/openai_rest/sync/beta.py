# Rendered from definitions/beta.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `beta` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.imports import sibling
from openai_core.sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from openai_realtime.sync.beta_realtime import Realtime

    from .beta_agents import Agents
    from .beta_assistants import Assistants
    from .beta_chatkit import ChatKit
    from .beta_responses import Responses
    from .beta_threads import Threads
    from .beta_views import BetaWithRawResponse, BetaWithStreamingResponse
    from .chat import Chat


class Beta(SyncAPIResource):
    """Interfaces that may still change, and older ones."""

    @cached_property
    def agents(self) -> Agents:
        """Agents: instructions, model and tools under one id."""
        from .beta_agents import Agents

        return Agents(self._client)

    @cached_property
    def assistants(self) -> Assistants:
        """Assistants; use responses instead."""
        from .beta_assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def chatkit(self) -> ChatKit:
        """Sessions and threads of ChatKit."""
        from .beta_chatkit import ChatKit

        return ChatKit(self._client)

    @cached_property
    def realtime(self) -> Realtime:
        """The Realtime API as it was in beta."""
        resource: type[Realtime] = sibling("openai_realtime.sync.beta_realtime", "Realtime")
        return resource(self._client)

    @cached_property
    def responses(self) -> Responses:
        """Responses, with features that may still change."""
        from .beta_responses import Responses

        return Responses(self._client)

    @cached_property
    def threads(self) -> Threads:
        """Conversations with an assistant; use responses and conversations instead."""
        from .beta_threads import Threads

        return Threads(self._client)

    @cached_property
    def chat(self) -> Chat:
        """Conversations with a model, in the form of messages."""
        from .chat import Chat

        return Chat(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BetaWithStreamingResponse: ...
