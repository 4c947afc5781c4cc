"""Familiar path: frames that wait for a connection."""

from openai_realtime.connection.send_queue import SendQueue

__all__ = ["SendQueue"]
