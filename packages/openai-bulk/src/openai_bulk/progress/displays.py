"""Who shows the progress: a bar in a terminal, plain lines elsewhere, a widget in a notebook, or a function."""

from __future__ import annotations

import sys
import time
from typing import Any, Callable, Optional, Protocol

from openai_core.errors import ArgumentError, MissingDependencyError

from ..extras import library
from .snapshots import Progress
from .texts import facts, failed_with_causes, line

_SECONDS_BETWEEN_LINES = 10.0


class Display(Protocol):
    """Shows how far a job is."""

    def show(self, progress: Progress, /) -> object:
        """Shows the present state; called a few times a second.

        Args:
            progress: How far the job is.
        """

    def close(self) -> None:
        """Shows the last state for good."""


def display_of(progress: Any) -> Optional[Display]:
    """Returns the display that `RunOptions.progress` asks for, `None` for none.

    Args:
        progress: What the user has given.

    Raises:
        ArgumentError: There is no such display.
    """
    if progress is None or progress is False:
        return None
    if callable(progress):
        return FunctionDisplay(progress)
    makers = {"auto": _fitting, "bar": BarDisplay, "lines": LineDisplay, "notebook": NotebookDisplay}
    if progress not in makers:
        raise ArgumentError(
            f"`progress` is {progress!r}; it can be {', '.join(map(repr, makers))}, a function or None."
        )
    display: Display = makers[progress]()
    return display


def _fitting() -> Display:
    if "ipykernel" in sys.modules:
        try:
            return NotebookDisplay()
        except MissingDependencyError:
            return LineDisplay()
    return BarDisplay() if sys.stderr.isatty() else LineDisplay()


class FunctionDisplay:
    """Hands the progress to a function.

    Args:
        function: Called with the progress, a few times a second.
    """

    def __init__(self, function: Callable[[Progress], object]) -> None:
        self.show = function

    def close(self) -> None:
        """Does nothing: a function needs no end."""


class LineDisplay:
    """Prints a line now and then.

    Args:
        seconds: The time between two lines.
        clock: Returns seconds. Default: the real clock.
    """

    def __init__(self, seconds: float = _SECONDS_BETWEEN_LINES, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._printed = clock()
        self._last: Optional[Progress] = None

    def show(self, progress: Progress) -> None:
        """Prints a line if it is time.

        Args:
            progress: How far the job is.
        """
        self._last = progress
        if self._clock() - self._printed >= self._seconds:
            self._print()

    def close(self) -> None:
        """Prints the last state."""
        if self._last is not None:
            self._print()

    def _print(self) -> None:
        assert self._last is not None
        self._printed = self._clock()
        sys.stderr.write(line(self._last) + "\n")
        sys.stderr.flush()


class BarDisplay:
    """A bar of rich, with the causes of failures below it.

    Args:
        console: The console of rich to draw on; `None`, the default, for one on standard error.
    """

    def __init__(self, console: Any = None) -> None:
        from rich.console import Console, Group
        from rich.live import Live
        from rich.progress import BarColumn, MofNCompleteColumn, Progress as Bar, TextColumn, TimeElapsedColumn
        from rich.text import Text

        self._bar = Bar(
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.description}", markup=False),
        )
        self._task = self._bar.add_task("", total=None)
        self._below = Text(style="red")
        self._live = Live(
            get_renderable=lambda: Group(self._bar, self._below) if self._below.plain else self._bar,
            console=console or Console(stderr=True),
            refresh_per_second=4,
        )
        self._live.start()

    def show(self, progress: Progress) -> None:
        """Moves the bar.

        Args:
            progress: How far the job is.
        """
        self._bar.update(self._task, total=progress.total, completed=progress.done, description=facts(progress))
        if progress.failed:
            self._below.plain = failed_with_causes(progress)

    def close(self) -> None:
        """Leaves the bar as it is."""
        self._live.refresh()
        self._live.stop()


class NotebookDisplay:
    """A widget in a notebook, or a bar where tqdm finds something better."""

    def __init__(self) -> None:
        tqdm = library("tqdm.auto", "notebook", "Progress in a notebook").tqdm
        self._bar: Any = tqdm(unit="request")

    def show(self, progress: Progress) -> None:
        """Moves the bar.

        Args:
            progress: How far the job is.
        """
        self._bar.total = progress.total
        self._bar.n = progress.done
        self._bar.set_postfix_str(facts(progress), refresh=False)
        self._bar.refresh()

    def close(self) -> None:
        """Leaves the bar as it is."""
        self._bar.close()
