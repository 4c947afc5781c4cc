# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Views of the `live` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import StreamedBinaryAPIResponse
from openai_core.responses.views import (
    to_custom_streamed_response_wrapper,
    to_legacy_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .live import Forks, Live, Sessions, Sideband


class LiveWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Live) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)

    @cached_property
    def forks(self) -> ForksWithRawResponse:
        return ForksWithRawResponse(self._resource.forks)

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        return SessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def sideband(self) -> SidebandWithRawResponse:
        return SidebandWithRawResponse(self._resource.sideband)


class LiveWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Live) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)

    @cached_property
    def forks(self) -> ForksWithStreamingResponse:
        return ForksWithStreamingResponse(self._resource.forks)

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        return SessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def sideband(self) -> SidebandWithStreamingResponse:
        return SidebandWithStreamingResponse(self._resource.sideband)


class ForksWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Forks) -> None:
        self._resource = resource


class ForksWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Forks) -> None:
        self._resource = resource


class SessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.accept = to_legacy_response_wrapper(resource.accept)
        self.download_recording = to_legacy_response_wrapper(resource.download_recording)
        self.fork = to_legacy_response_wrapper(resource.fork)
        self.hangup = to_legacy_response_wrapper(resource.hangup)
        self.refer = to_legacy_response_wrapper(resource.refer)
        self.reject = to_legacy_response_wrapper(resource.reject)


class SessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Sessions) -> None:
        self._resource = resource
        self.accept = to_streamed_response_wrapper(resource.accept)
        self.download_recording = to_custom_streamed_response_wrapper(
            resource.download_recording, StreamedBinaryAPIResponse
        )
        self.fork = to_streamed_response_wrapper(resource.fork)
        self.hangup = to_streamed_response_wrapper(resource.hangup)
        self.refer = to_streamed_response_wrapper(resource.refer)
        self.reject = to_streamed_response_wrapper(resource.reject)


class SidebandWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Sideband) -> None:
        self._resource = resource


class SidebandWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Sideband) -> None:
        self._resource = resource
