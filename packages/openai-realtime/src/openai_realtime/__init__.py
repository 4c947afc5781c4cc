"""The Realtime and Live APIs of OpenAI over WebSocket, on `openai_core`.

`RealtimeClient` and `AsyncRealtimeClient` carry `realtime` and `live` and nothing else. Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names
from openai_core.version import VERSION as __version__

if TYPE_CHECKING:
    from .client import AsyncRealtimeClient as AsyncRealtimeClient, RealtimeClient as RealtimeClient
    from .connection.events import GenericEvent as GenericEvent, InvalidEventError as InvalidEventError
    from .connection.reconnects import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )

_SOURCES = {
    **dict.fromkeys(("AsyncRealtimeClient", "RealtimeClient"), ".client"),
    **dict.fromkeys(("GenericEvent", "InvalidEventError"), ".connection.events"),
    **dict.fromkeys(("ReconnectingEvent", "ReconnectingOverrides"), ".connection.reconnects"),
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__moved__: str = f"{__name__}.moved"
__all__ = [
    "AsyncRealtimeClient",
    "GenericEvent",
    "InvalidEventError",
    "RealtimeClient",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "__version__",
]
