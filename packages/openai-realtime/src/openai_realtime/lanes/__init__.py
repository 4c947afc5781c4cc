"""Responses over a WebSocket that run side by side, each on a lane of its own. Without I/O."""
