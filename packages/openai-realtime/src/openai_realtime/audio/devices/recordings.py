"""A recording, from its first to its last samples, without a microphone."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

__all__ = ["Recording"]


class Recording:
    """Collects samples and knows when to stop.

    Args:
        should_record: Asked at each piece of samples; once it returns false, the recording ends. `None`: never.
        timeout: Seconds until the recording ends; `None` sets no limit.
        clock: Tells the time in seconds.
    """

    def __init__(
        self, should_record: Optional[Callable[[], bool]], timeout: Optional[float], clock: Callable[[], float]
    ) -> None:
        self.chunks: List[Any] = []
        self._should_record = should_record
        self._timeout = timeout
        self._clock = clock
        self._started = clock()

    def take(self, samples: Any) -> bool:
        """Keeps a copy of a piece of samples. Returns false, and keeps nothing, when the recording is to end.

        Args:
            samples: What the microphone heard; its buffer is used again afterwards.
        """
        if self._timeout is not None and self._clock() - self._started > self._timeout:
            return False
        if self._should_record is not None and not self._should_record():
            return False
        self.chunks.append(samples.copy())
        return True
