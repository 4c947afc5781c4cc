"""From an event of a Live session to the piece of a transcript in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from openai_core.options import is_number

from ..connection.events import InvalidEventError
from .segments import TranscriptFragment

if TYPE_CHECKING:
    from .segments import Speaker

SPEAKERS: Dict[str, Speaker] = {
    "session.input_transcript.delta": "user",
    "session.output_transcript.delta": "assistant",
}
_LARGEST_TIME = 2**53 - 1
"""Beyond it, JSON numbers of other platforms lose digits."""


def fragment_of(event: object) -> TranscriptFragment:
    """Returns the fragment that an event with a type of `SPEAKERS` holds.

    Args:
        event: A server event.

    Raises:
        InvalidEventError: Its text, times or id are missing or impossible.
    """
    text, start, end = (getattr(event, name, None) for name in ("delta", "start_ms", "end_ms"))
    event_type, event_id = getattr(event, "type", ""), getattr(event, "event_id", None)
    if not isinstance(event_id, str) or not event_id or not isinstance(text, str):
        raise InvalidEventError(f"The event {event_type!r} lacks an id or a text; it was left out.")
    start_ms, end_ms = _time(start), _time(end)
    if end_ms < start_ms or start_ms < 0:
        raise InvalidEventError(f"The event {event_type!r} goes from {start!r} to {end!r} ms; it was left out.")
    return TranscriptFragment(SPEAKERS[event_type], text, start_ms, end_ms)


def _time(value: object) -> int:
    """Returns a time of an event; -1 if it is none."""
    if not is_number(value, most=_LARGEST_TIME):
        return -1
    return int(value) if int(value) == value else -1
