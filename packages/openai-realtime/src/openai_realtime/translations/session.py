"""What a translation session may still send, which of its events is the last, and which error of its end is raised."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Generator, Mapping, Optional, Union

from ..connection.events import decoder_at
from ..errors import SessionStateError

UNION = "openai_realtime.types.realtime_translations:RealtimeTranslationServerEvent"
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


def event_of(data: Union[str, bytes]) -> Any:
    """Returns the event that a message holds.

    Args:
        data: The frame as it was received.

    Raises:
        InvalidEventError: It holds no event.
    """
    return decoder_at(UNION)(data)


def ends(event: Any) -> bool:
    """Whether nothing follows an event.

    Args:
        event: A server event.
    """
    return getattr(event, "type", None) == "session.closed"


@contextmanager
def closing_after(error: Optional[BaseException]) -> Generator[None, None, None]:
    """Surrounds the closing of a connection: what made it necessary is not covered up by an error of closing.

    Args:
        error: What went wrong before, if anything did. An error of closing becomes its cause.
    """
    try:
        yield
    except BaseException as closing:
        if error is None:
            raise
        raise error from closing
