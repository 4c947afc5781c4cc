"""The WebSocket side of the API: sessions without sockets, which a server or a test drives.

A `Channel` is one session: messages of the client go in, events come out. `Sessions` connects clients to channels.
"""

from __future__ import annotations

from .channel import Channel, Closing, Event
from .sessions import Sessions

__all__ = ["Channel", "Closing", "Event", "Sessions"]
