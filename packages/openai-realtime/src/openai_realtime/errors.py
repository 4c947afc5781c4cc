"""What goes wrong with the helpers around connections. Errors of connections themselves are in `closures`."""

from __future__ import annotations

from openai_core.errors import OpenAIError


class ReceiveTimeoutError(OpenAIError, TimeoutError):
    """No event came within the `timeout` of the call; nothing was lost, and the connection stays open."""


class SessionStateError(OpenAIError, RuntimeError):
    """A session, or a part of it, does not allow this now: it was not entered yet, is over, or is in use."""
