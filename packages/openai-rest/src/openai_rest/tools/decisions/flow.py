"""A run of decisions, written once and without I/O: observe, choose, carry out, and observe again."""

from __future__ import annotations

from asyncio import CancelledError
from copy import deepcopy
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, List, NamedTuple, Optional, TypeVar

from openai_core.effects import Call

from ..awaitables import is_left_alone
from ..diagnostics import emit_tool_diagnostic
from ..lifecycle import invoke, rotated_idempotency_headers
from ..replays import own_copy
from ..runner.effects import Ask
from .answers import chosen, read_answer
from .candidates import read_candidates
from .errors import DecisionsToolRunnerCancelledError, DecisionsToolRunnerError
from .questions import QUESTION, question_request, read_observation
from .runs import obstacle

if TYPE_CHECKING:
    from ..diagnostics import ToolDiagnosticObserver, ToolReason, ToolStage
    from ..runner.effects import RunFlow
    from .candidates import Candidate
    from .errors import Reason
    from .parameters import DecisionsRunResult
    from .runs import DecisionsRun

__all__ = ["Handlers", "decisions_flow"]

T = TypeVar("T")


class Handlers(NamedTuple):
    """The functions of the user that a run asks.

    Attributes:
        observe: Tells what there is to see, as text or as parts of text and images.
        candidates: Gives the choices for an observation.
        verify: Tells whether the task is done; `None` to believe the model.
    """

    observe: Callable[[], Any]
    candidates: Callable[[Any], Any]
    verify: Optional[Callable[[Any], Any]]


def decisions_flow(
    run: DecisionsRun, client: Any, handlers: Handlers, on_diagnostic: Optional[ToolDiagnosticObserver]
) -> RunFlow[DecisionsRunResult]:
    """Runs to the end; whatever goes wrong ends in an error that tells the actions up to then.

    Args:
        run: The record of the run.
        client: The client that asks the model.
        handlers: The functions of the user.
        on_diagnostic: Told of each step; `None` to tell nobody.

    Raises:
        DecisionsToolRunnerError: The run stopped before its end.
        DecisionsToolRunnerCancelledError: The asyncio task was cancelled.
    """
    steps = _Steps(run, client, handlers, on_diagnostic)
    try:
        for number in range(1, run.max_steps + 1):
            result = yield from steps.step(number)
            if result is not None:
                return result
    except DecisionsToolRunnerError as error:
        if not run.is_own(error):
            raise run.error("failed") from None
        if error.reason == "step_limit":
            steps.tell("run", "step_limit", monotonic())
        raise
    except CancelledError:
        raise DecisionsToolRunnerCancelledError(run.attempted, run.completed) from None
    except Exception:
        raise run.error("failed") from None
    raise AssertionError("The last step ends with a result or with an error.")


class _Steps:
    def __init__(
        self, run: DecisionsRun, client: Any, handlers: Handlers, observer: Optional[ToolDiagnosticObserver]
    ) -> None:
        self._run = run
        self._client = client
        self._handlers = handlers
        self._observer = observer

    def step(self, number: int) -> RunFlow[Optional[DecisionsRunResult]]:
        """Takes one step; returns the result if the run ends with it."""
        self._run.check()
        observation = yield from self._asked(self._handlers.observe, read_observation, "failed")
        offered = deepcopy(observation)
        candidates = yield from self._asked(
            lambda: self._handlers.candidates(offered), read_candidates, "invalid_candidates"
        )
        only_done = len(candidates) == 1
        choice: Optional[Candidate] = candidates[0]
        if not only_done:
            choice = yield from self._choice(observation, candidates, number)
        reason: ToolReason = "refused" if choice is None else "completed"
        self.tell("selection", reason, monotonic(), choice)
        if choice is None:
            return self._run.result("refused")
        if choice.execute is None:
            return (yield from self._end(choice, only_done, number == self._run.max_steps))
        if number == self._run.max_steps:
            raise self._run.error("step_limit")
        yield from self._carry_out(choice, choice.execute)
        return None

    def _asked(self, ask: Callable[[], Any], read: Callable[[Any], Optional[T]], otherwise: Reason) -> RunFlow[T]:
        """Asks a function of the user, and returns a copy of what it returned."""
        value = self._run.required(read((yield Ask(ask))), otherwise)
        self._run.check()
        return value

    def _choice(self, observation: Any, candidates: List[Candidate], number: int) -> RunFlow[Optional[Candidate]]:
        request = question_request(self._run.task, observation, candidates)
        headers = rotated_idempotency_headers(self._client, None) if number > 1 else None
        started = monotonic()
        try:
            decision = own_copy((yield Call(lambda: self._client.decisions.create(**request, extra_headers=headers))))
        except Exception:
            self.tell("request", "api_failed", started)
            raise
        self._run.check()
        answer = self._run.required(read_answer(decision, QUESTION), "invalid_answer")
        self._run.decisions.append(decision)
        choice: Optional[Candidate] = None
        if answer["type"] != "refusal":
            choice = self._run.required(chosen(answer, candidates), "invalid_answer")
        self.tell("request", "completed", started, usage=self._run.decisions[-1].usage)
        self._run.check()
        return choice

    def _end(self, choice: Candidate, only_done: bool, last_step: bool) -> RunFlow[Optional[DecisionsRunResult]]:
        verify = self._handlers.verify
        if verify is None:
            return self._run.result("unverified")
        self._run.check()
        observation = yield from self._asked(self._handlers.observe, read_observation, "failed")
        started = monotonic()
        verification = yield Ask(lambda: verify(deepcopy(observation)))
        is_left_alone(verification)
        self.tell("verification", "completed" if verification is True else "refused", started, choice)
        self._run.check()
        if verification is True:
            return self._run.result("verified")
        reason = obstacle(verification, only_done=only_done, last_step=last_step)
        if reason is not None:
            raise self._run.error(reason)
        return None

    def _carry_out(self, choice: Candidate, execute: Callable[[], object]) -> RunFlow[None]:
        self._run.check()
        self._run.attempted.append(choice.id)
        started = monotonic()
        try:
            returned = yield Ask(lambda: invoke(execute, cancelled=self._run.cancelled))
            if is_left_alone(returned):
                raise self._run.error("async_executor")
        except (Exception, CancelledError):
            self.tell("action", "driver_failed", started, choice)
            raise
        self.tell("action", "completed", started, choice)
        self._run.completed.append(choice.id)
        self._run.check()

    def tell(
        self,
        stage: ToolStage,
        reason: ToolReason,
        started: float,
        choice: Optional[Candidate] = None,
        usage: object = None,
    ) -> None:
        call_id = None if choice is None else choice.id
        emit_tool_diagnostic(self._observer, "decisions", stage, reason, started, call_id=call_id, usage=usage)
