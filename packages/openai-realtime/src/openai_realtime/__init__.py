"""The Realtime API over WebSocket. This release reserves the name and holds no functionality yet."""

from openai_core.version import VERSION as __version__

__all__ = ["__version__"]
