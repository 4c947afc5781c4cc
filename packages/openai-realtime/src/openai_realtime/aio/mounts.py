# Rendered from definitions/*.yaml; edit that and run `hatch run generate`.
"""Mounts every resource on a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .live import AsyncLive, AsyncLiveWithRawResponse, AsyncLiveWithStreamingResponse
    from .realtime import AsyncRealtime, AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse


class AsyncRealtimeResources:
    """The resources of an asynchronous client; each is imported on first use."""

    @cached_property
    def live(self) -> AsyncLive:
        """Live sessions: spoken conversations with delegation."""
        from .live import AsyncLive

        return AsyncLive(self)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Conversations by voice over WebSocket, WebRTC or SIP."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeResourcesWithRawResponse:
            """The same methods, returning the HTTP response with its headers."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRealtimeResourcesWithStreamingResponse:
            """The same methods, which read the body only when asked to."""
            ...


if TYPE_CHECKING:

    class AsyncRealtimeResourcesWithRawResponse:
        """The same methods, returning the HTTP response with its headers."""

        live: AsyncLiveWithRawResponse
        """Live sessions: spoken conversations with delegation."""
        realtime: AsyncRealtimeWithRawResponse
        """Conversations by voice over WebSocket, WebRTC or SIP."""

    class AsyncRealtimeResourcesWithStreamingResponse:
        """The same methods, which read the body only when asked to."""

        live: AsyncLiveWithStreamingResponse
        """Live sessions: spoken conversations with delegation."""
        realtime: AsyncRealtimeWithStreamingResponse
        """Conversations by voice over WebSocket, WebRTC or SIP."""
