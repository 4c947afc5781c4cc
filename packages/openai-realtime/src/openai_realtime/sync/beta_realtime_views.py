# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_realtime` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_realtime import Realtime, Sessions, TranscriptionSessions


class RealtimeWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Realtime) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        return SessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse:
        return TranscriptionSessionsWithRawResponse(self._resource.transcription_sessions)


class RealtimeWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Realtime) -> None:
        self._resource = resource

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        return SessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse:
        return TranscriptionSessionsWithStreamingResponse(self._resource.transcription_sessions)


class SessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class SessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)


class TranscriptionSessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: TranscriptionSessions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class TranscriptionSessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: TranscriptionSessions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
