"""Following one turn in the events of a session, without I/O."""

from __future__ import annotations

from collections import deque
from typing import Any, Deque, Optional, Set

TURN_ENDS = ("agent.session.turn.completed", "agent.session.turn.failed", "agent.session.turn.cancelled")
BUDGET_REACHED = "agent.session.budget_reached"
_REMEMBERED_EVENTS = 1024


def session_id_of(event: Any) -> Optional[str]:
    """Returns the id of the session that comes with an event, or `None` if there is none.

    Args:
        event: An event of a session's stream.
    """
    session = getattr(event, "session", None)
    # The event of a spent budget has no type of its own, so that its session stays as it was sent.
    found = session.get("id") if isinstance(session, dict) else getattr(session, "id", None)
    return found if isinstance(found, str) and found else None


class TurnState:
    """Knows which events are new, and when the turn that began first has ended.

    Args:
        session_id: The id of the session that is followed.

    Attributes:
        turn_id: The id of that turn, once it has begun. Turns of subagents do not count.
        has_ended: Whether it is completed, cancelled, or has failed.
    """

    def __init__(self, session_id: str) -> None:
        self._session_id = session_id
        self.turn_id: Optional[str] = None
        self.has_ended = False
        # Not all of them: a long turn has a great many events, and an event that comes twice comes soon.
        self._recent: Deque[str] = deque()
        self._recent_ids: Set[str] = set()

    def accept(self, event: Any) -> bool:
        """Takes an event; returns whether it is new.

        Args:
            event: An event of the session's stream.
        """
        if event.event_id in self._recent_ids:
            return False
        self._remember(event.event_id)
        if event.type == "agent.session.turn.created" and self.turn_id is None and event.turn.subagent_id is None:
            self.turn_id = event.turn_id
        elif event.type in TURN_ENDS and self.turn_id is not None and event.turn_id == self.turn_id:
            self.has_ended = True
        return True

    def is_last(self, event: Any) -> bool:
        """Whether nothing of the turn follows an event.

        That is so when the session has failed, is idle after the turn, or has spent its budget while no turn runs.

        Args:
            event: An event that `accept` has taken.
        """
        if event.type == BUDGET_REACHED:
            return (self.turn_id is None or self.has_ended) and session_id_of(event) == self._session_id
        return event.type == "agent.session.failed" or (event.type == "agent.session.idle" and self.has_ended)

    def _remember(self, event_id: str) -> None:
        if len(self._recent) == _REMEMBERED_EVENTS:
            self._recent_ids.discard(self._recent.popleft())
        self._recent.append(event_id)
        self._recent_ids.add(event_id)
