"""What may still be sent in a translation session: `session.close` is the last event, and goes out once."""

from __future__ import annotations

from typing import Any, Mapping

from ..errors import SessionStateError

_OPEN, _FINISHING, _CLOSED = "open", "finishing", "closed"


class TranslationInput:
    """The sending side of a session. The connection sees to it that events are sent one after the other."""

    def __init__(self) -> None:
        self._state = _OPEN

    def takes(self, event: Any) -> bool:
        """Whether an event is to be sent; a `session.close` that follows another one is not.

        Args:
            event: A client event, as a model or a dictionary.

        Raises:
            SessionStateError: Nothing may follow.
        """
        event_type = event.get("type") if isinstance(event, Mapping) else event.type
        finishes = event_type == "session.close"
        if finishes and self._state is _FINISHING:
            return False
        if self._state is not _OPEN:
            raise SessionStateError("The session takes no more speech: it was closed, or `session.close` was sent.")
        if finishes:
            self._state = _FINISHING
        return True

    def end(self) -> None:
        """Notes that the connection is being closed."""
        self._state = _CLOSED
