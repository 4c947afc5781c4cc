"""Transcripts of input audio: scripted ones, or how long the sound was. Nothing listens to it."""

from __future__ import annotations

from collections import deque
from typing import Deque


class Transcriber:
    """Transcribes speech: first as a test has scripted, then by its length."""

    def __init__(self) -> None:
        self._scripted: Deque[str] = deque()

    def script(self, *texts: str) -> None:
        """Queues transcripts for the next pieces of speech, one each.

        Args:
            texts: The texts, in the order in which speech is heard.
        """
        self._scripted.extend(texts)

    def transcribe(self, seconds: float) -> str:
        """Returns the transcript of a piece of speech of so many seconds.

        Args:
            seconds: How long the speech was.
        """
        return self._scripted.popleft() if self._scripted else f"{seconds:.1f} seconds of speech"
