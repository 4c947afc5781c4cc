"""What a session understands of audio. It has no ears: the text is scripted, or tells how long the sound was."""

from __future__ import annotations

from collections import deque
from typing import Deque


class Hearing:
    """Transcripts: first those that a test has scripted, then its own."""

    def __init__(self) -> None:
        self._scripted: Deque[str] = deque()

    def script(self, *texts: str) -> None:
        """Queues transcripts for the next pieces of speech, one each."""
        self._scripted.extend(texts)

    def transcribe(self, seconds: float) -> str:
        """The transcript of a piece of speech of so many seconds."""
        return self._scripted.popleft() if self._scripted else f"{seconds:.1f} seconds of speech"
