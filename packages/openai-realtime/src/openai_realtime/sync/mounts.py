# Rendered from definitions/*.yaml; edit that and run `hatch run generate`.
"""Mounts every resource on a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .live import Live
    from .realtime import Realtime


class RealtimeResources:
    """The resources of a client; each is imported on first use."""

    @cached_property
    def live(self) -> Live:
        """Live sessions: spoken conversations with delegation."""
        from .live import Live

        return Live(self)

    @cached_property
    def realtime(self) -> Realtime:
        """Conversations by voice over WebSocket, WebRTC or SIP."""
        from .realtime import Realtime

        return Realtime(self)
