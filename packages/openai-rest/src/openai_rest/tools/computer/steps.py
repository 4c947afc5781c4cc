"""The steps of a call: questions to the user's policies and calls of the driver, each reported, each cancellable."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional

from openai_core.effects import Call

from ..awaitables import is_left_alone
from ..diagnostics import ToolDiagnosticObserver, emit_tool_diagnostic
from ..lifecycle import invoke
from .errors import ComputerUseError

if TYPE_CHECKING:
    from typing_extensions import Literal

    from openai_core.effects import Flow

    Stage = Literal["approval", "action"]
    Ending = Literal["completed", "refused", "cancelled", "driver_failed"]

__all__ = ["Policies", "Steps", "check_cancelled"]


class Policies(NamedTuple):
    """The callbacks of a run or call; all of them may be missing.

    Attributes:
        approve_safety_checks: Asked whether the API's safety checks are accepted; without it, a call that has some
            fails.
        before_action: Asked before each action is carried out.
        cancelled: Tells, before each step, whether to stop.
        on_diagnostic: Told of each step that has ended.
    """

    approve_safety_checks: Optional[Callable[[Any], Any]] = None
    before_action: Optional[Callable[[Any], Any]] = None
    cancelled: Optional[Callable[[], bool]] = None
    on_diagnostic: Optional[ToolDiagnosticObserver] = None


def check_cancelled(cancelled: Optional[Callable[[], bool]]) -> None:
    """Raises if the user has cancelled.

    Args:
        cancelled: Tells whether to stop; `None` never to stop.
    """
    if cancelled is not None and cancelled():
        raise ComputerUseError("The computer run has been cancelled.")


class Steps:
    """Carries out the steps of one call.

    Args:
        policies: The callbacks of the run or call.
        call_id: The id of the computer call, for diagnostics.
    """

    def __init__(self, policies: Policies, call_id: str) -> None:
        self._cancelled = policies.cancelled
        self._observer = policies.on_diagnostic
        self._call_id = call_id

    def check(self) -> None:
        """Raises if the user has cancelled."""
        check_cancelled(self._cancelled)

    def ask(
        self, policy: Optional[Callable[[Any], Any]], subject: object, refusal: str, member: Optional[str] = None
    ) -> Flow[None]:
        """Asks a policy, which has to answer with `True` itself.

        Args:
            policy: The policy; none refuses.
            subject: What it is asked about.
            refusal: The message if it does not approve.
            member: The action, for the report.
        """
        started = monotonic()
        answer: object = False
        try:
            if policy is not None:
                answer = yield self._call(policy, subject)
            self.check()
        except Exception:
            self._raise_if_cancelled("approval", started, member)
            raise
        if answer is not True:
            is_left_alone(answer)
            self._report("approval", "refused", started, member)
            raise ComputerUseError(refusal)
        self._report("approval", "completed", started, member)

    def act(
        self, member: str, method: Callable[..., Any], *arguments: object, result: Callable[[Any], Any]
    ) -> Flow[Any]:
        """Calls a method of the driver, and returns what `result` makes of what it returned.

        Args:
            member: The name of the method.
            method: The method of the driver.
            *arguments: The arguments of the method.
            result: Reads what the method returned; if it raises, the driver has failed.
        """
        started = monotonic()
        try:
            returned = yield self._call(method, *arguments)
            if is_left_alone(returned):
                raise ComputerUseError(f"The driver's `{member}` is asynchronous; use it with `AsyncComputerToolset`.")
            made = result(returned)
            self.check()
        except Exception:
            self._raise_if_cancelled("action", started, member)
            self._report("action", "driver_failed", started, member)
            raise
        self._report("action", "completed", started, member)
        return made

    def _call(self, function: Callable[..., Any], *arguments: object) -> Call:
        return Call(lambda: invoke(function, *arguments, cancelled=self._cancelled))

    def _raise_if_cancelled(self, stage: Stage, started: float, member: Optional[str]) -> None:
        """What fails after the user has cancelled counts as cancelled."""
        try:
            self.check()
        except ComputerUseError:
            self._report(stage, "cancelled", started, member)
            raise

    def _report(self, stage: Stage, ending: Ending, started: float, member: Optional[str]) -> None:
        emit_tool_diagnostic(self._observer, "computer", stage, ending, started, call_id=self._call_id, member=member)
