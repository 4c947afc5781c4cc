"""The events of one Live session, and the local clock, as updates of a transcript. No I/O; the clock is injected.

The server's times say where speech belongs, but not that nothing follows. So silence is measured by the local clock,
from when the latest speech was received.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Callable, List, Optional, Set, Tuple

from ..errors import SessionStateError
from .fragments import SPEAKERS, fragment_of
from .grouping import TranscriptGrouping
from .thresholds import LONGEST_MS

if TYPE_CHECKING:
    from typing_extensions import Literal

    from .acknowledgments import Acknowledgments
    from .segments import GroupingUpdate, TranscriptFragment
    from .thresholds import Thresholds

_COMPANION_MS = 50
"""How long a fragment waits for one of the other speaker with the same times."""
_numbers = itertools.count()


class SessionClock:
    """Estimates the time of a session from its latest speech.

    Args:
        now: The local clock, in milliseconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._reached = 0.0
        self._received_at: Optional[float] = None

    def reach(self, time_ms: int, received_at: float) -> None:
        """Notes that there was speech up to a time of the session.

        Args:
            time_ms: The time of the session in milliseconds.
            received_at: When that became known, in seconds of the local clock.
        """
        self._reached = max(self._reached, time_ms)
        self._received_at = received_at

    def reset(self) -> None:
        """Forgets the session's times."""
        self._reached, self._received_at = 0.0, None

    def __call__(self) -> float:
        """Returns the present time of the session in milliseconds; 0 before anything was said."""
        if self._received_at is None:
            return 0.0
        return self._reached + max(0.0, self._now() - self._received_at)


class TranscriptState:
    """The transcript of one session; callers see to it that one call ends before the next begins.

    Args:
        thresholds: The times that decide about turns.
        acknowledgments: The phrases that may be mere signs of listening.
        now: The local clock, in milliseconds.

    Attributes:
        closed: Whether the session or the grouper was closed.
    """

    def __init__(self, thresholds: Thresholds, acknowledgments: Acknowledgments, now: Callable[[], float]) -> None:
        self.closed: bool = False
        self._now = now
        self._session_time = SessionClock(now)
        self._grouping = TranscriptGrouping(thresholds, acknowledgments, f"segment_{next(_numbers)}")
        self._held: List[Tuple[TranscriptFragment, float]] = []
        self._seen: Set[str] = set()
        self._last_start: Optional[int] = None

    def push(self, event: object) -> Optional[List[GroupingUpdate]]:
        """Takes an event of the server.

        Args:
            event: A server event of any type.

        Returns:
            What changed, in order; `None` if the event tells nothing new about the transcript.

        Raises:
            SessionStateError: Nothing may follow.
            InvalidEventError: It is a piece of a transcript with impossible fields. Nothing changed.
        """
        if self.closed:
            raise SessionStateError("The grouper is closed; use a new one for each session.")
        event_type = getattr(event, "type", None)
        if event_type == "session.closed":
            return self.finish("session_closed")
        if event_type not in SPEAKERS:
            return None
        fragment = fragment_of(event)
        event_id: str = getattr(event, "event_id")  # noqa: B009
        if event_id in self._seen:
            return None
        self._seen.add(event_id)
        return self._take(fragment) if fragment.text else None

    def finish(self, reason: Literal["manual", "session_closed"]) -> List[GroupingUpdate]:
        """Ends the transcript; returns what changed, which is nothing if it had ended before.

        Args:
            reason: Why it ends.
        """
        if self.closed:
            return []
        self.closed = True
        self._seen.clear()
        return [*self._release(), *self._grouping.close(self._session_time(), reason)]

    def tick(self) -> List[GroupingUpdate]:
        """Decides what time has decided; returns what changed. To be called when `delay` is over."""
        return [*self._release(), *self._grouping.advance(self._session_time())]

    def delay(self) -> Optional[int]:
        """Returns the milliseconds until `tick` has something to do, or `None` if only an event can change anything."""
        if self.closed:
            return None
        due = self._grouping.deadline()
        if self._held:
            delay = self._held[0][1] + _COMPANION_MS - self._now()
        elif due is not None:
            delay = due - self._session_time()
        else:
            return None
        return min(LONGEST_MS, max(0, math.ceil(delay)))

    def _take(self, fragment: TranscriptFragment) -> List[GroupingUpdate]:
        received = (fragment, self._now())
        if self._held and _same_time(self._held[0][0], fragment):
            self._held.append(received)
            is_complete = self._held[0][0].speaker != fragment.speaker
            return self._release() if is_complete else []
        updates = self._release()
        self._held = [received]
        return [*updates, *self._release()] if self._grouping.speaker == fragment.speaker else updates

    def _release(self) -> List[GroupingUpdate]:
        """Lets go of the fragments that waited for others."""
        held, self._held = self._held, []
        if not held:
            return []
        fragments = [fragment for fragment, _ in held]
        start = fragments[0].start_ms
        updates: List[GroupingUpdate] = []
        if self._last_start is not None and start < self._last_start:
            updates = self._grouping.close(self._session_time(), "timestamp_reset")
            self._session_time.reset()
        self._last_start = start
        self._session_time.reach(max(part.end_ms for part in fragments), max(at for _, at in held))
        return [*updates, *self._grouping.process(fragments)]


def _same_time(one: TranscriptFragment, other: TranscriptFragment) -> bool:
    return (one.start_ms, one.end_ms) == (other.start_ms, other.end_ms)
