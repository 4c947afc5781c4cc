"""The record of one run of decisions. Holds no I/O; the flow moves it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, TypeVar

from .errors import DecisionsToolRunnerError
from .parameters import DecisionsRunResult
from .questions import is_task

if TYPE_CHECKING:
    from typing_extensions import Literal

    from openai_core.types.common import Decision

    from .errors import Reason
    from .parameters import DecisionsRunnerParams

__all__ = ["DecisionsRun", "obstacle"]

T = TypeVar("T")


class DecisionsRun:
    """One run: its task, its decisions, and the actions that began and returned."""

    def __init__(self, params: DecisionsRunnerParams, max_steps: int, cancelled: Optional[Callable[[], bool]]) -> None:
        """Checks the arguments.

        Args:
            params: The model, the task in words, and perhaps who asks for it.
            max_steps: How many questions the model is asked at most, at least 1.
            cancelled: Tells, before each step, whether to stop; `None` never to stop.

        Raises:
            DecisionsToolRunnerError: They cannot make a run.
        """
        self.cancelled = cancelled
        self.max_steps = max_steps
        self.attempted: List[str] = []
        self.completed: List[str] = []
        self.decisions: List[Decision] = []
        self._error: Optional[DecisionsToolRunnerError] = None
        if type(max_steps) is not int or max_steps < 1 or not is_task(params):
            raise self.error("invalid_params")
        self.task: Dict[str, Any] = {**params}

    def error(self, reason: Reason) -> DecisionsToolRunnerError:
        """Makes an error that tells the actions up to now.

        Args:
            reason: Why the run ends.
        """
        error = DecisionsToolRunnerError(reason, self.attempted, self.completed)
        self._error = error
        return error

    def is_own(self, error: DecisionsToolRunnerError) -> bool:
        """Whether an error was made by this run, and not by another one in a function of the user.

        Args:
            error: An error that has come out of a function.
        """
        return error is self._error

    def check(self) -> None:
        """Stops a run that the user has cancelled.

        Raises:
            DecisionsToolRunnerError: It has been cancelled.
        """
        has_to_stop = False if self.cancelled is None else self.cancelled()
        if has_to_stop:
            raise self.error("cancelled")

    def required(self, value: Optional[T], otherwise: Reason) -> T:
        """Returns what was read of an answer.

        Args:
            value: What was read; `None` for what could not be.
            otherwise: The reason of the error.

        Raises:
            DecisionsToolRunnerError: Nothing could be read.
        """
        if value is None:
            raise self.error(otherwise)
        return value

    def result(self, status: Literal["verified", "unverified", "refused"]) -> DecisionsRunResult:
        """Returns how the run ended.

        Args:
            status: How the run has ended.

        Raises:
            DecisionsToolRunnerError: The run was cancelled.
        """
        self.check()
        return DecisionsRunResult(
            status=status,
            decisions=[*self.decisions],
            attempted_candidate_ids=[*self.attempted],
            completed_candidate_ids=[*self.completed],
        )


def obstacle(verification: object, *, only_done: bool, last_step: bool) -> Optional[Reason]:
    """Returns why a run cannot go on when `verify` did not return True, or `None` if it can.

    Args:
        verification: What `verify` has returned.
        only_done: Whether there was nothing to choose but that the task is done.
        last_step: Whether the run may not go on.
    """
    if not isinstance(verification, bool):
        return "invalid_verification"
    if only_done:
        return "verification_failed"
    return "step_limit" if last_step else None
