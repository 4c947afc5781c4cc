"""What goes wrong on a lane while the connection is fine."""

from __future__ import annotations

from typing import Any

from openai_core.errors import OpenAIError


class ResponsesWebSocketBufferError(OpenAIError, RuntimeError):
    """More events wait, or more lanes are in use, than the limits of the session allow."""


class ResponsesWebSocketError(OpenAIError, RuntimeError):
    """The server answered a request with an error event.

    Attributes:
        event: The event; the message leaves out what it says, as that may be the user's data.
    """

    def __init__(self, event: Any) -> None:
        super().__init__("The server answered a request on this WebSocket with an error; see `event`.")
        self.event = event


class LaneClosedError(OpenAIError, EOFError):
    """No event follows: the lane was closed, or the connection was closed in order."""
