"""Grouping the transcripts of a Live session, synchronous."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import TYPE_CHECKING, Optional, Type

from openai_core.public_names import public

from ..transcripts.groupers import GrouperState

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..transcripts.segments import GroupingUpdate
    from ..types.live_events import ServerEvent


@public
class TranscriptGrouper(GrouperState[None]):
    """Shows who said what in a Live session, as segments of one speaker each.

    Give it each event of the session. Listeners get each new version of a segment (`"segment.updated"`) and its end
    (`"segment.closed"`), one call at a time; those that time alone brings about, in a thread of the grouper. What a
    listener raises reaches the caller of `push` or `close`, or `threading.excepthook`.

    It looks at transcripts only, neither at audio nor at what was played, and leaves out mere signs of listening. One
    grouper serves one session, and does not touch its connection.
    `openai_realtime.transcripts.groupers.GrouperState` describes its arguments.
    """

    _is_telling = False

    def push(self, event: ServerEvent) -> None:
        """Takes an event of the session and calls the listeners. Events that repeat or tell nothing are passed over.

        Args:
            event: A server event, in the order of arrival.

        Raises:
            SessionStateError: The session or the grouper was closed.
            InvalidEventError: It is a piece of a transcript with impossible fields; nothing changed.
        """
        with self._lock:
            if not self._push(event):
                return
            self._set_timer()
        self._tell()

    def close(self) -> None:
        """Ends the segments that are open and calls the listeners; a second time, does nothing."""
        with self._lock:
            self._finish()
            self._set_timer()
        self._tell()

    def __enter__(self) -> Self:
        """Closes the grouper at the end of the block."""
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        self.close()

    def _start_timer(self, seconds: float) -> threading.Timer:
        timer = threading.Timer(seconds, lambda: self._timer_ended(timer))
        timer.daemon = True
        timer.start()
        return timer

    def _timer_ended(self, timer: threading.Timer) -> None:
        with self._lock:
            if self._timer is not timer:
                return
            self._timer = None
            self._tick_if_due()
            self._set_timer()
        self._tell()

    def _tell(self) -> None:
        """Calls the listeners for all updates, unless another call of this is at it, which then tells these as well."""
        with self._lock:
            if self._is_telling:
                return
            self._is_telling = True
        try:
            update = self._next_update()
            while update is not None:
                for listener in self._listeners_for(update):
                    listener(update)
                update = self._next_update()
        except BaseException:
            self._is_telling = False
            raise

    def _next_update(self) -> Optional[GroupingUpdate]:
        with self._lock:
            if self._untold:
                return self._untold.popleft()
            self._is_telling = False
            return None
