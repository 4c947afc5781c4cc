"""Notices that a cluster has no workers left: says so, says when they are back, and ends the job if that was asked."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Callable, Optional

from openai_core.errors import ArgumentError

from ..progress.texts import duration

if TYPE_CHECKING:
    from ..run import Run

_log = logging.getLogger("openai.bulk")

FIRST_TOLD = 10.0
"""Seconds without a sign of a worker after which it is said for the first time."""
_LONGEST_SILENCE = 600.0


def checked_timeout(seconds: Optional[float]) -> Optional[float]:
    """Returns the time without workers that an engine was given.

    Args:
        seconds: A time in seconds, or `None`.

    Raises:
        ArgumentError: It is no time above 0.
    """
    if seconds is not None and not seconds > 0:
        raise ArgumentError(f"`worker_timeout` is {seconds!r}; it needs seconds above 0, or None to wait.")
    return seconds


class Absence:
    """How long no worker has been heard of.

    Args:
        run: The run, which is stopped after the timeout.
        cluster: What the cluster is called in messages.
        timeout: Seconds without a worker after which the job ends. Default: it waits.
        clock: Returns seconds of a clock that never runs backwards. Default: the real one.

    Attributes:
        noticed: Whether there are no workers, as far as is known.
    """

    def __init__(
        self,
        run: Run,
        cluster: str,
        timeout: Optional[float] = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._run = run
        self._cluster = cluster
        self._timeout = timeout
        self._clock = clock
        self._last_sign = clock()
        self.noticed: bool = False
        self._next = FIRST_TOLD

    def look(self, quiet: Optional[float]) -> None:
        """Takes in a sign of the workers, or that there was none.

        Args:
            quiet: How many seconds ago the last sign of a worker was; `None` where none is known.
        """
        now = self._clock()
        if quiet is not None:
            self._last_sign = max(self._last_sign, now - quiet)
        absent = now - self._last_sign
        if self._timeout is not None and absent >= self._timeout:
            self.noticed = True
            self._run.stop(f"no worker of {self._cluster} has been heard of for {duration(absent)}.")
        elif absent >= FIRST_TOLD:
            self._be_absent(absent)
        elif self.noticed:
            self._be_back()

    def _be_absent(self, absent: float) -> None:
        self.noticed = True
        self._run.note = f"no workers for {duration(absent)}"
        if absent < self._next:
            return
        self._next = absent + min(absent, _LONGEST_SILENCE)
        _log.warning(
            "No worker of %s has been heard of for %s; the job waits for one%s.",
            self._cluster,
            duration(absent),
            "" if self._timeout is None else f", {duration(self._timeout)} at most",
        )

    def _be_back(self) -> None:
        _log.warning("%s has workers again, and the job goes on.", self._cluster[0].upper() + self._cluster[1:])
        self._run.note, self.noticed, self._next = "", False, FIRST_TOLD
