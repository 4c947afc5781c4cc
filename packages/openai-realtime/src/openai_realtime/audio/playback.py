"""A queue between a session and a sound card: deltas go in as they arrive, the card takes what it needs."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any, Deque, Optional, Tuple

from .chunks import PCM16, AudioFormat, audio_of


class Playback:
    """Audio that waits to be played. One thread may feed it while the thread of a sound card reads.

    When the user interrupts, `clear` forgets what has not been heard, and `item_id` and `played_ms` are what
    `conversation.item.truncate` asks for.

    Args:
        format: How the audio is written.

    Attributes:
        item_id: The item that is being played, or was played last; `None` before the first.
    """

    def __init__(self, *, format: AudioFormat = PCM16) -> None:
        self._format = format
        self._lock = threading.Lock()
        self._pieces: Deque[Tuple[Optional[str], memoryview]] = deque()
        self._played = 0
        self.item_id: Optional[str] = None

    def take(self, event: Any) -> bool:
        """Queues the audio of a server event, and returns whether it carried some.

        Args:
            event: Any event of a Realtime or Live session; other events than audio deltas are passed over.
        """
        audio = audio_of(event)
        if audio is None:
            return False
        with self._lock:
            self._pieces.append((getattr(event, "item_id", None), memoryview(audio)))
        return True

    def read(self, size: int) -> bytes:
        """Takes `size` bytes to be played now; silence fills what is missing.

        Args:
            size: How many bytes the sound card asks for.
        """
        taken = bytearray()
        with self._lock:
            while self._pieces and len(taken) < size:
                item_id, piece = self._pieces.popleft()
                part, rest = piece[: size - len(taken)], piece[size - len(taken) :]
                if rest:
                    self._pieces.appendleft((item_id, rest))
                self._played = len(part) + (self._played if item_id == self.item_id else 0)
                self.item_id = item_id
                taken += part
        return bytes(taken) + bytes(size - len(taken))

    def clear(self) -> None:
        """Forgets what has not been played."""
        with self._lock:
            self._pieces.clear()

    @property
    def waiting_ms(self) -> float:
        """Milliseconds of audio that wait."""
        with self._lock:
            return self._format.milliseconds_of(sum(len(piece) for _, piece in self._pieces))

    @property
    def played_ms(self) -> int:
        """Whole milliseconds of `item_id` that have been played."""
        with self._lock:
            return int(self._format.milliseconds_of(self._played))
