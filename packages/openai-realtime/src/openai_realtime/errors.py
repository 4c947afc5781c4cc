"""What goes wrong with the helpers around connections. Errors of connections themselves are in `closures`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from openai_core.errors import APIConnectionError, OpenAIError

if TYPE_CHECKING:
    import httpx


class NoWebSocketError(APIConnectionError):
    """What answered the handshake is no WebSocket, for example a web page; another attempt changes nothing.

    Args:
        message: What happened, as a sentence.
        request: The request of the handshake.
    """

    def __init__(self, message: str, request: httpx.Request) -> None:
        super().__init__(message=message, request=request)

    @property
    def retryable(self) -> bool:
        """Always false: the address is wrong."""
        return False


class ReceiveTimeoutError(OpenAIError, TimeoutError):
    """No event came within the `timeout` of the call; nothing was lost, and the connection stays open."""


def timed_out(timeout: Optional[float]) -> ReceiveTimeoutError:
    """Returns the error for a wait for an event that took too long; `timeout` is in seconds.

    Args:
        timeout: How long was waited.
    """
    return ReceiveTimeoutError(f"No event came within {timeout} s; the connection stays open.")


class SessionStateError(OpenAIError, RuntimeError):
    """A session, or a part of it, does not allow this now: it was not entered yet, is over, or is in use."""
