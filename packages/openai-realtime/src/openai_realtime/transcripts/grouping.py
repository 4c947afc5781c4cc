"""From fragments of two speakers to segments. Knows the times of the session only: no clock, no callbacks.

The user has the floor until the assistant has certainly taken it: what the assistant says within the separation time
waits, and is dropped if it proves to be a mere sign of listening ("uh huh").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from .segments import TranscriptSegmentClosedEvent
from .turns import Overlap, Turn, Verdict

if TYPE_CHECKING:
    from .acknowledgments import Acknowledgments
    from .segments import GroupingUpdate, Speaker, TranscriptFragment, TranscriptSegmentCloseReason
    from .thresholds import Thresholds


class TranscriptGrouping:
    """Groups the fragments of one session.

    Args:
        thresholds: The times that decide.
        acknowledgments: The phrases that may be mere signs of listening.
        id_prefix: What the ids of segments begin with.
    """

    def __init__(self, thresholds: Thresholds, acknowledgments: Acknowledgments, id_prefix: str) -> None:
        self._thresholds = thresholds
        self._acknowledgments = acknowledgments
        self._id_prefix = id_prefix
        self._count = 0
        self._speaking: Optional[Turn] = None
        self._waiting: Optional[Turn] = None
        self._last_shown: Optional[str] = None
        self._answered_at: Optional[int] = None
        self._updates: List[GroupingUpdate] = []

    @property
    def speaker(self) -> Optional[Speaker]:
        """Who has the floor."""
        return None if self._speaking is None else self._speaking.speaker

    def process(self, fragments: List[TranscriptFragment]) -> List[GroupingUpdate]:
        """Takes fragments of the same interval.

        Args:
            fragments: At least one; whoever has the floor comes first, else the user.

        Returns:
            What changed, in order.
        """
        first_speaker = self.speaker or "user"
        ordered = sorted(fragments, key=lambda fragment: fragment.speaker != first_speaker)
        start = ordered[0].start_ms
        due = self.deadline()
        while due is not None and due < start:
            self._advance(due)
            due = self.deadline()
        speakers = {fragment.speaker for fragment in ordered}
        if self.speaker not in speakers:
            self._advance(start, user_follows="user" in speakers)
        for fragment in ordered:
            self._take(fragment)
        return self._taken_updates()

    def advance(self, time_ms: float) -> List[GroupingUpdate]:
        """Decides what the time decides: without fragments, the session has come so far.

        Args:
            time_ms: The time of the session in milliseconds.
        """
        self._advance(time_ms)
        return self._taken_updates()

    def deadline(self) -> Optional[float]:
        """Returns the time of the session at which `advance` has something to decide next."""
        overlap, speaking = self._overlap(), self._speaking
        if overlap is not None:
            return overlap.due_at()
        if speaking is None or speaking.speaker == "user":
            return None
        return speaking.end_ms + self._thresholds.assistant_silence_ms

    def close(self, time_ms: float, reason: TranscriptSegmentCloseReason) -> List[GroupingUpdate]:
        """Ends all turns; more may follow.

        Args:
            time_ms: The time of the session.
            reason: Why the transcript ends.
        """
        self._forget_waiting(time_ms)
        waiting, self._waiting = self._waiting, None
        self._end_turn(reason)
        if waiting is not None:
            self._begin_turn(waiting)
            self._end_turn(reason)
        if reason == "timestamp_reset":
            self._answered_at = None
        return self._taken_updates()

    def _taken_updates(self) -> List[GroupingUpdate]:
        updates, self._updates = self._updates, []
        return updates

    # Whose turn it is

    def _overlap(self) -> Optional[Overlap]:
        if self._speaking is None or self._waiting is None:
            return None
        return Overlap(self._speaking, self._waiting, self._answered_at, self._thresholds)

    def _advance(self, time_ms: float, *, user_follows: bool = False) -> None:
        overlap = self._overlap()
        if overlap is not None and time_ms >= overlap.speaking.end_ms + self._thresholds.min_turn_separation_ms:
            verdict = overlap.verdict(time_ms)
            if verdict is Verdict.SHOW:
                return self._hand_over()
            if verdict is Verdict.DROP:
                self._waiting = None
        speaking = self._speaking
        if speaking is None or speaking.speaker == "user" or user_follows:
            return None
        if time_ms >= speaking.end_ms + self._thresholds.assistant_silence_ms:
            self._end_turn("inactivity")
        return None

    def _take(self, fragment: TranscriptFragment) -> None:
        speaking = self._speaking
        if speaking is None:
            self._begin_turn(self._turn_of(fragment))
        elif fragment.speaker == speaking.speaker:
            speaking.add(fragment, as_new_word=self._waiting is not None)
            self._show()
        elif speaking.speaker == "assistant":
            self._wait(fragment)
            self._hand_over()
        else:
            self._take_answer(fragment, speaking)

    def _take_answer(self, fragment: TranscriptFragment, speaking: Turn) -> None:
        """Takes what the assistant says while the user has the floor."""
        self._forget_waiting(float("-inf"))
        if fragment.start_ms - speaking.end_ms < self._thresholds.min_turn_separation_ms:
            return self._wait(fragment, droppable=self._may_acknowledge(fragment))
        if self._acknowledges(fragment):
            return self._wait(fragment, droppable=self._waiting is not None)
        self._forget_waiting(fragment.start_ms)
        waiting, self._waiting = self._waiting, None
        self._end_turn("speaker_change")
        if waiting is None:
            waiting = self._turn_of(fragment)
        else:
            waiting.add(fragment)
        return self._begin_turn(waiting)

    def _wait(self, fragment: TranscriptFragment, *, droppable: bool = True) -> None:
        if self._waiting is None:
            self._waiting = self._turn_of(fragment)
        else:
            self._waiting.add(fragment)
        self._waiting.droppable = droppable

    def _forget_waiting(self, time_ms: float) -> None:
        overlap = self._overlap()
        if overlap is not None and overlap.verdict(time_ms) is Verdict.DROP:
            self._waiting = None

    def _hand_over(self) -> None:
        waiting, self._waiting = self._waiting, None
        assert waiting is not None
        self._end_turn("speaker_change")
        self._begin_turn(waiting)

    # Signs of listening

    def _acknowledges(self, fragment: TranscriptFragment) -> bool:
        return self._is_short(fragment) and self._acknowledgments.include(self._said_with(fragment))

    def _may_acknowledge(self, fragment: TranscriptFragment) -> bool:
        return self._is_short(fragment) and self._acknowledgments.may_become(self._said_with(fragment))

    def _said_with(self, fragment: TranscriptFragment) -> str:
        return fragment.text if self._waiting is None else self._waiting.text + fragment.text

    def _is_short(self, fragment: TranscriptFragment) -> bool:
        start = fragment.start_ms if self._waiting is None else self._waiting.start_ms
        return fragment.end_ms - start < self._thresholds.backchannel_max_duration_ms

    # Turns

    def _turn_of(self, fragment: TranscriptFragment) -> Turn:
        turn_id = f"{self._id_prefix}_{self._count}"
        self._count += 1
        return Turn(turn_id, fragment.speaker, fragment.text, fragment.start_ms, fragment.end_ms)

    def _begin_turn(self, turn: Turn) -> None:
        self._speaking = turn
        turn.previous_id, self._last_shown = self._last_shown, turn.id
        self._show()

    def _show(self) -> None:
        assert self._speaking is not None
        self._updates.append(self._speaking.snapshot())

    def _end_turn(self, reason: TranscriptSegmentCloseReason) -> None:
        turn, self._speaking = self._speaking, None
        if turn is None:
            return
        if turn.speaker == "assistant":
            self._answered_at = turn.end_ms
        self._updates.append(TranscriptSegmentClosedEvent(turn.snapshot(), reason))
