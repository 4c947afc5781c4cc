"""Following one turn in the events of a session, without I/O."""

from __future__ import annotations

from collections import deque
from typing import Any, Deque, Optional, Set

TURN_ENDS = ("agent.session.turn.completed", "agent.session.turn.failed", "agent.session.turn.cancelled")
_REMEMBERED_EVENTS = 1024


class TurnState:
    """Knows which events are new, and when the turn that began first has ended.

    Attributes:
        turn_id: The id of that turn, once it has begun. Turns of subagents do not count.
        has_ended: Whether it is completed, cancelled, or has failed.
    """

    def __init__(self) -> None:
        self.turn_id: Optional[str] = None
        self.has_ended = False
        # Not all of them: a long turn has a great many events, and an event that comes twice comes soon.
        self._recent: Deque[str] = deque()
        self._recent_ids: Set[str] = set()

    def accept(self, event: Any) -> bool:
        """Takes an event; returns whether it is new."""
        if event.event_id in self._recent_ids:
            return False
        self._remember(event.event_id)
        if event.type == "agent.session.turn.created" and self.turn_id is None and event.turn.subagent_id is None:
            self.turn_id = event.turn_id
        elif event.type in TURN_ENDS and self.turn_id is not None and event.turn_id == self.turn_id:
            self.has_ended = True
        return True

    def is_last(self, event: Any) -> bool:
        """Tells whether nothing of the turn follows an event: the session is idle after it, or has failed."""
        return event.type == "agent.session.failed" or (event.type == "agent.session.idle" and self.has_ended)

    def _remember(self, event_id: str) -> None:
        if len(self._recent) == _REMEMBERED_EVENTS:
            self._recent_ids.discard(self._recent.popleft())
        self._recent.append(event_id)
        self._recent_ids.add(event_id)
