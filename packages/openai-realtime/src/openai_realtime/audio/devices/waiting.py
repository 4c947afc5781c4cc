"""Waiting for the thread of a sound card, on asyncio and on trio."""

from __future__ import annotations

import threading
from typing import Any

import anyio.to_thread

__all__ = ["Ending"]


class Ending:
    """The end of a stream of the sound card, told by its thread. A context: leaving it ends the wait."""

    def __init__(self) -> None:
        self._reached = threading.Event()
        self._error: Any = None

    def reach(self) -> None:
        """Says that the end is reached."""
        self._reached.set()

    def fail(self, error: BaseException) -> None:
        """Says that the thread of the sound card ends with an error, which the waiting task is to raise.

        Args:
            error: What the thread has raised.
        """
        self._error = error
        self._reached.set()

    async def wait(self) -> None:
        """Waits for the end; raises what the thread of the sound card failed with."""
        try:
            if not self._reached.is_set():
                await anyio.to_thread.run_sync(self._reached.wait, abandon_on_cancel=True)
        finally:
            self._reached.set()
        if self._error is not None:
            raise self._error
