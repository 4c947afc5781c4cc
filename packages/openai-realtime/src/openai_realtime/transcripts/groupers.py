"""What a grouper does in both flavours: it keeps the transcript, and the updates that are still to be told."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Deque, Optional, Sequence

from .acknowledgments import Acknowledgments
from .listeners import ReturnT, TranscriptListeners
from .state import TranscriptState
from .thresholds import thresholds

if TYPE_CHECKING:
    from .segments import GroupingUpdate


class GrouperState(TranscriptListeners[ReturnT]):
    """The part of a grouper that does no I/O.

    Args:
        min_turn_separation_ms: Milliseconds after the user's speech; what the assistant says sooner waits until then.
            Default: 500.
        assistant_silence_ms: Milliseconds of silence that end a segment of the assistant. Default: 2000.
        backchannel_max_duration_ms: Speech of the assistant that is shorter, in milliseconds, while the user speaks, is
            left out if it was a mere sign of listening. 0 leaves nothing out. Default: 1000.
        backchannel_isolation_ms: Milliseconds of silence around it that make it one. Default: 2000.
        additional_acknowledgments: Signs of listening besides "mhm", "okay", "yes" and the like. Case, hyphens, spaces
            and punctuation around them do not matter.

    Raises:
        ArgumentError: A time is no number, or out of range.
    """

    def __init__(
        self,
        *,
        min_turn_separation_ms: Optional[float] = None,
        assistant_silence_ms: Optional[float] = None,
        backchannel_max_duration_ms: Optional[float] = None,
        backchannel_isolation_ms: Optional[float] = None,
        additional_acknowledgments: Optional[Sequence[str]] = None,
    ) -> None:
        super().__init__()
        limits = thresholds(
            min_turn_separation_ms=min_turn_separation_ms,
            assistant_silence_ms=assistant_silence_ms,
            backchannel_max_duration_ms=backchannel_max_duration_ms,
            backchannel_isolation_ms=backchannel_isolation_ms,
        )
        self._state = TranscriptState(limits, Acknowledgments(additional_acknowledgments or ()), _now)
        self._untold: Deque[GroupingUpdate] = deque()
        self._lock = threading.Lock()
        self._timer: Any = None
        self._timer_ends = 0.0

    def _push(self, event: object) -> bool:
        """Takes an event; returns whether it tells anything about the transcript."""
        updates = self._state.push(event)
        self._untold.extend(updates or ())
        return updates is not None

    def _finish(self) -> None:
        self._untold.extend(self._state.finish("manual"))

    def _tick_if_due(self) -> None:
        """Decides what time has decided; a timer may have been set for an earlier time than is right by now."""
        if self._state.delay() == 0:
            self._untold.extend(self._state.tick())

    def _set_timer(self) -> None:
        """Sees to it that a timer ends no later than there is something to decide. One that ends sooner is kept."""
        delay = self._state.delay()
        ends = float("inf") if delay is None else _now() + delay
        if delay is None or ends < self._timer_ends:
            self._drop_timer()
        if self._timer is None and delay is not None:
            self._timer_ends = ends
            self._timer = self._start_timer(delay / 1000)

    def _drop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _start_timer(self, seconds: float) -> Any:
        """Returns something with `cancel`."""
        raise NotImplementedError


def _now() -> float:
    return time.monotonic() * 1000
