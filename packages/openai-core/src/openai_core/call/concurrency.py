"""Flows that run at the same time: who takes which, what they return, and what ends them."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, Dict, Generator, List, Optional, Tuple

if TYPE_CHECKING:
    from ..effects import Gather


class WorkQueue:
    """Hands out flows one by one, to any number of workers.

    Args:
        gathered: The flows, and how many may run at the same time.

    Attributes:
        workers: How many workers to start.
        error: What a flow has raised; from then on no flow is handed out.
    """

    def __init__(self, gathered: Gather) -> None:
        self.workers: int = max(gathered.limit, 1)
        self.error: Optional[BaseException] = None
        self._flows = enumerate(gathered.flows)
        self._results: Dict[int, Any] = {}
        self._lock = Lock()

    def next(self) -> Optional[Tuple[int, Generator[Any, Any, Any]]]:
        """Returns the next flow with its place, or `None` at the end."""
        with self._lock:
            if self.error is not None:
                return None
            try:
                return next(self._flows, None)
            except BaseException as error:
                self.error = error
                return None

    def done(self, place: int, result: Any) -> None:
        """Takes the result of a flow.

        Args:
            place: The position of the flow in the order in which flows were taken.
            result: What it has returned.
        """
        self._results[place] = result

    def failed(self, error: BaseException) -> None:
        """Ends the turns; the first error counts.

        Args:
            error: What a flow has raised.
        """
        with self._lock:
            if self.error is None:
                self.error = error

    def results(self) -> List[Any]:
        """Returns the results in the order of the flows, or raises what one of them has raised."""
        if self.error is not None:
            raise self.error
        return [self._results[place] for place in sorted(self._results)]
