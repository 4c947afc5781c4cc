"""Reads how far a run is and hands it to the display."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Callable, Optional, Type

from .displays import display_of
from .snapshots import Progress, Rate

if TYPE_CHECKING:
    from types import TracebackType

    from ..run import Run


class Meter:
    """Shows the progress of a run while it is entered.

    Args:
        run: The run of the job.
        clock: Returns seconds. Default: the real clock.
    """

    def __init__(self, run: Run, clock: Callable[[], float] = time.monotonic) -> None:
        self._run = run
        self._clock = clock
        self._rate = Rate()
        self._display = display_of(run.options.progress)
        self._rate.update(0, clock())

    def tick(self) -> None:
        """Shows the present state."""
        if self._display is not None:
            self._display.show(self.read())

    def read(self) -> Progress:
        """Returns the present state."""
        recorder = self._run.recorder
        rate = self._rate.update(recorder.ended, self._clock())
        total = self._run.total
        left = None if total is None else total - recorder.answered_count - recorder.failed_count
        return Progress(
            total=total,
            answered=recorder.answered_count,
            failed=recorder.failed_count,
            in_flight=recorder.in_flight,
            rate=rate,
            input_tokens=recorder.input_tokens,
            output_tokens=recorder.output_tokens,
            cost=recorder.cost if recorder.prices else None,
            seconds_left=left / rate if left is not None and rate > 0 else None,
            failures=dict(recorder.shares.kinds),
            note=self._run.note,
        )

    def __enter__(self) -> Meter:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if self._display is not None:
            self._display.show(self.read())
            self._display.close()
