"""Which calls of a run began and which ended, and the errors that say so."""

from __future__ import annotations

from typing import Callable, List, Optional

from .errors import ToolRunnerError

__all__ = ["AT_THE_LIMIT", "STOPPED", "Receipts"]

STOPPED = "The run of tools stopped before its final response."
AT_THE_LIMIT = "The run of tools made `max_steps` requests without a final response."


class Receipts:
    """The calls of one run, each by its id."""

    def __init__(self, cancelled: Optional[Callable[[], bool]]) -> None:
        """Begins without calls.

        Args:
            cancelled: Tells whether the user has cancelled the run.
        """
        self.attempted: List[str] = []
        self.completed: List[str] = []
        self.cancelled = cancelled
        self._last: Optional[ToolRunnerError] = None

    def error(self, message: str) -> ToolRunnerError:
        """Makes an error that tells the calls up to now.

        Args:
            message: What went wrong, as a sentence.
        """
        self._last = ToolRunnerError(message, self.attempted, self.completed)
        return self._last

    def renewed(self, error: BaseException) -> ToolRunnerError:
        """Makes an error with the calls up to now; only messages of this run are passed on.

        Args:
            error: Why the run ends.
        """
        return self.error(str(error) if error is self._last else STOPPED)

    def check(self) -> None:
        """Stops a run that the user has cancelled.

        Raises:
            ToolRunnerError: It has been cancelled.
        """
        if self.cancelled is not None and self.cancelled():
            raise self.error("The run of tools was cancelled.")
