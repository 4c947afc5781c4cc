"""Familiar path: functions that are called for events."""

from openai_realtime.connection.event_handlers import EventHandlers as EventHandlerRegistry, Handler as EventHandler

__all__ = ["EventHandler", "EventHandlerRegistry"]
