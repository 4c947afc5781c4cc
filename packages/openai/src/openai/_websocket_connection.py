"""Familiar path: what connections are made of."""

from openai_realtime.aio.connection import AsyncConnection as AsyncWebSocketConnectionBase
from openai_realtime.sync.connection import Connection as WebSocketConnectionBase

__all__ = ["AsyncWebSocketConnectionBase", "WebSocketConnectionBase"]
