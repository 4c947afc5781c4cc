# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_realtime` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_realtime import AsyncRealtime, AsyncSessions, AsyncTranscriptionSessions


class AsyncRealtimeWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncRealtime) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        return AsyncSessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse:
        return AsyncTranscriptionSessionsWithRawResponse(self._resource.transcription_sessions)


class AsyncRealtimeWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncRealtime) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        return AsyncSessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse:
        return AsyncTranscriptionSessionsWithStreamingResponse(self._resource.transcription_sessions)


class AsyncSessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncSessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)


class AsyncTranscriptionSessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTranscriptionSessions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncTranscriptionSessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTranscriptionSessions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
