# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Views of the `live` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import AsyncStreamedBinaryAPIResponse
from openai_core.responses.views import (
    async_to_custom_streamed_response_wrapper,
    async_to_legacy_response_wrapper,
    async_to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .live import AsyncForks, AsyncLive, AsyncSessions, AsyncSideband


class AsyncLiveWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncLive) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)

    @cached_property
    def forks(self) -> AsyncForksWithRawResponse:
        return AsyncForksWithRawResponse(self._resource.forks)

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        return AsyncSessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def sideband(self) -> AsyncSidebandWithRawResponse:
        return AsyncSidebandWithRawResponse(self._resource.sideband)


class AsyncLiveWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncLive) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)

    @cached_property
    def forks(self) -> AsyncForksWithStreamingResponse:
        return AsyncForksWithStreamingResponse(self._resource.forks)

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        return AsyncSessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def sideband(self) -> AsyncSidebandWithStreamingResponse:
        return AsyncSidebandWithStreamingResponse(self._resource.sideband)


class AsyncForksWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncForks) -> None:
        self._resource = resource


class AsyncForksWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncForks) -> None:
        self._resource = resource


class AsyncSessionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.accept = async_to_legacy_response_wrapper(resource.accept)
        self.download_recording = async_to_legacy_response_wrapper(resource.download_recording)
        self.fork = async_to_legacy_response_wrapper(resource.fork)
        self.hangup = async_to_legacy_response_wrapper(resource.hangup)
        self.refer = async_to_legacy_response_wrapper(resource.refer)
        self.reject = async_to_legacy_response_wrapper(resource.reject)


class AsyncSessionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSessions) -> None:
        self._resource = resource
        self.accept = async_to_streamed_response_wrapper(resource.accept)
        self.download_recording = async_to_custom_streamed_response_wrapper(
            resource.download_recording, AsyncStreamedBinaryAPIResponse
        )
        self.fork = async_to_streamed_response_wrapper(resource.fork)
        self.hangup = async_to_streamed_response_wrapper(resource.hangup)
        self.refer = async_to_streamed_response_wrapper(resource.refer)
        self.reject = async_to_streamed_response_wrapper(resource.reject)


class AsyncSidebandWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSideband) -> None:
        self._resource = resource


class AsyncSidebandWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSideband) -> None:
        self._resource = resource
