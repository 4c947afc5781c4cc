"""What is to be played, handed out in the pieces that a sound card asks for, without a sound card."""

from __future__ import annotations

from queue import Empty, Queue
from typing import Any, Callable, Optional

__all__ = ["END", "Supply"]

END: Any = None
"""Stands for the end in a queue of samples."""

_PATIENCE_SECONDS = 0.1


class Supply:
    """Samples from a queue, for the thread of a sound card.

    Args:
        queue: Arrays with a row for each frame, and `END` after the last of them.
        should_stop: Asked at each piece; once it returns true, playing ends. `None`: never.
    """

    def __init__(self, queue: Queue[Any], should_stop: Optional[Callable[[], bool]] = None) -> None:
        self._queue = queue
        self._should_stop = should_stop
        self._rest: Any = ()
        self._ended = False

    def fill(self, target: Any) -> bool:
        """Writes the next frames, and silence where there are none. Returns false when there is nothing more to play.

        Args:
            target: The array to write to.
        """
        if self._ended or (self._should_stop is not None and self._should_stop()):
            target[:] = 0
            return False
        filled = 0
        while filled < len(target) and self._has_more():
            piece, self._rest = self._rest[: len(target) - filled], self._rest[len(target) - filled :]
            target[filled : filled + len(piece)] = piece
            filled += len(piece)
        target[filled:] = 0
        return filled > 0 or not self._ended

    def _has_more(self) -> bool:
        """Takes the next array if the last one is used up. A queue that stays empty for a moment is no end."""
        try:
            while not self._ended and not len(self._rest):
                piece = self._queue.get(timeout=_PATIENCE_SECONDS)
                self._ended = piece is END
                self._rest = () if self._ended else piece
        except Empty:
            return False
        return not self._ended
