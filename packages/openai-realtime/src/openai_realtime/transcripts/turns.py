"""One speaker's turn while it grows, and what to do about two that overlap."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Optional

from .segments import TranscriptSegment

if TYPE_CHECKING:
    from .segments import Speaker, TranscriptFragment
    from .thresholds import Thresholds


@dataclass
class Turn:
    """A segment that grows.

    Attributes:
        droppable: Whether it may turn out to be a mere sign of listening, which is not shown.
        shown: Whether it has been handed out.
    """

    id: str
    """The id of the segment that it becomes."""
    speaker: Speaker
    """Who speaks, the user or the assistant."""
    text: str
    """What was said so far."""
    start_ms: int
    """When it began, in milliseconds of the session."""
    end_ms: int
    """When its latest piece ended, in milliseconds of the session."""
    previous_id: Optional[str] = None
    """The id of the segment before it; `None` for the first."""
    droppable: bool = True
    shown: bool = False

    def add(self, fragment: TranscriptFragment, *, as_new_word: bool = False) -> None:
        """Appends a fragment.

        Args:
            fragment: What the same speaker goes on with.
            as_new_word: Whether letters at the seam belong to two words.
        """
        seam = " " if as_new_word and self.text[-1:].isalnum() and fragment.text[:1].isalnum() else ""
        self.text += seam + fragment.text
        self.end_ms = max(self.end_ms, fragment.end_ms)

    def snapshot(self) -> TranscriptSegment:
        """Returns the segment as it is now."""
        return TranscriptSegment(self.id, self.previous_id, self.speaker, self.text, self.start_ms, self.end_ms)


class Verdict(Enum):
    """What becomes of a turn that waits behind another one."""

    SHOW = "show"
    DROP = "drop"
    WAIT = "wait"


@dataclass(frozen=True)
class Overlap:
    """The assistant's turn that waits, because it began while the user spoke.

    Attributes:
        speaking: The user's turn.
        waiting: The turn of the assistant.
        answered_at: When the assistant's last shown turn ended, if there was one.
    """

    speaking: Turn
    waiting: Turn
    answered_at: Optional[int]
    thresholds: Thresholds
    """The limits by which the waiting turn is judged."""

    def verdict(self, time_ms: float) -> Verdict:
        """Decides at a time of the session. Only what is short, and isolated or spoken over, is dropped.

        Args:
            time_ms: The time of the session in milliseconds.
        """
        waiting, limits = self.waiting, self.thresholds
        if not waiting.droppable or waiting.end_ms - waiting.start_ms >= limits.backchannel_max_duration_ms:
            return Verdict.SHOW
        if self.speaking.end_ms > waiting.end_ms:
            return Verdict.DROP
        if self._continues_an_answer():
            return Verdict.SHOW
        return Verdict.DROP if time_ms >= self._isolated_at() else Verdict.WAIT

    def due_at(self) -> float:
        """Returns when there is something to decide."""
        separated_at = self.speaking.end_ms + self.thresholds.min_turn_separation_ms
        may_wait = self.verdict(float("-inf")) is Verdict.WAIT
        return max(separated_at, self._isolated_at()) if may_wait else separated_at

    def _isolated_at(self) -> float:
        return self.waiting.end_ms + self.thresholds.backchannel_isolation_ms

    def _continues_an_answer(self) -> bool:
        """Whether the assistant had only just stopped, and went on no later than the user began."""
        if self.answered_at is None or self.waiting.start_ms > self.speaking.start_ms:
            return False
        return self.waiting.start_ms - self.answered_at < self.thresholds.backchannel_isolation_ms
