"""The events of a translation session, of which one is the last."""

from __future__ import annotations

from typing import Any, Union

from ..connection.decoders import decoder_at
from ..connection.events import InvalidEventError

UNION = "openai_realtime.types.realtime_translations:RealtimeTranslationServerEvent"


def event_of(data: Union[str, bytes]) -> Any:
    """Returns the event that a message holds.

    Raises:
        InvalidEventError: It holds no event, or an incomplete `session.closed`, which must not end a session.
    """
    event = decoder_at(UNION)(data)
    if ends(event) and not isinstance(getattr(event, "event_id", None), str):
        raise InvalidEventError("The server sent `session.closed` without an `event_id`; the session goes on.")
    return event


def ends(event: Any) -> bool:
    """Whether nothing follows an event."""
    return getattr(event, "type", None) == "session.closed"
