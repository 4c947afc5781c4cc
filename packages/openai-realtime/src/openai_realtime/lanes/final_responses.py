"""The final response of a lane, put together while its events are received."""

from __future__ import annotations

from typing import Any, Optional

from openai_core.imports import sibling

from .errors import ResponsesWebSocketBufferError, ResponsesWebSocketError
from .fields import InvalidFieldError, field

TERMINAL = ("response.completed", "response.failed", "response.incomplete")
_COUNTED = ("response.created", "response.output_item.done", *TERMINAL)


class FinalResponse:
    """Takes the events of a lane. Deltas are left to the caller: what is done is sent whole.

    Args:
        max_bytes: How many bytes of events a response may be made of.

    Attributes:
        response: The final response, once there is one.
        error: Why there is none.
    """

    def __init__(self, max_bytes: Optional[int]) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._parts: Any = None
        self._id: Any = None
        self._steered: Any = None
        self._steered_id: Any = None
        self.response: Any = None
        self.error: Optional[Exception] = None

    def add(self, event: Any, size: int) -> None:
        """Takes an event; what goes wrong is kept as `error`.

        Args:
            event: The event; it is not changed.
            size: How many bytes its message had.
        """
        kind = field(event, "type")
        if kind == "response.created":
            self._steered, self._steered_id = self._parts, self._id
            self._forget()
            self._id = _id_of(event)
            self._parts = sibling("openai_rest.helpers.streaming.responses.state", "ResponseStreamState")()
        elif kind == "error":
            self._forget()
            self.error = ResponsesWebSocketError(event)
        if self.error is None and kind in _COUNTED:
            try:
                self._take(kind, event, size)
            except Exception as error:
                if self.has_successor:
                    self.response = None
                self._parts, self.error = None, error

    @property
    def has_successor(self) -> bool:
        """Whether the response is one that was steered, and what took its place has not ended yet."""
        return self.response is not None and self._parts is not None

    def _forget(self) -> None:
        self._bytes, self._parts, self.response, self.error = 0, None, None, None

    def _take(self, kind: str, event: Any, size: int) -> None:
        if kind in TERMINAL and field(event, "response") is None:
            raise InvalidFieldError(f"The server sent {kind!r} without a response.")
        self._bytes += size
        if self._max_bytes is not None and self._bytes > self._max_bytes:
            self.response = None
            raise ResponsesWebSocketBufferError(
                f"The events of a response exceed `max_response_bytes` ({self._max_bytes} bytes)."
            )
        if kind in TERMINAL and self._steered is not None and _id_of(event) == self._steered_id != self._id:
            # it ends after its successor has begun
            (event,) = self._steered.handle_event(event)
            self.response, self._steered = field(event, "response"), None
            return
        if self._parts is not None:
            (event,) = self._parts.handle_event(event)
        if kind in TERMINAL:
            self.response = field(event, "response")
            self._parts, self._bytes = None, 0


def _id_of(event: Any) -> Any:
    return field(field(event, "response"), "id")
