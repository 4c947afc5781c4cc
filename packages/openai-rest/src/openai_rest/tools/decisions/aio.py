"""The asynchronous runner of decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Awaitable, Callable, List, Optional

from openai_core.public_names import public

from ..lifecycle import CloseStatus, ToolLifecycle
from ..runner.aio.driver import drive
from .flow import Handlers, decisions_flow
from .runs import DecisionsRun

if TYPE_CHECKING:
    from ...aio.mounts import AsyncRestResources
    from ..diagnostics import ToolDiagnosticObserver
    from .parameters import AsyncDecisionCandidate, DecisionObservation, DecisionsRunnerParams, DecisionsRunResult

__all__ = ["AsyncDecisionsToolRunner"]


@public
class AsyncDecisionsToolRunner:
    """Lets a model choose among actions of yours, step by step. A choice grants no permission: check it yourself.

    The runner opens and closes nothing. One runner does one run at a time.
    """

    def __init__(
        self,
        *,
        observe: Callable[[], Awaitable[DecisionObservation]],
        candidates: Callable[[DecisionObservation], Awaitable[List[AsyncDecisionCandidate]]],
        verify: Optional[Callable[[DecisionObservation], Awaitable[bool]]] = None,
    ) -> None:
        """Takes the functions of a task.

        Args:
            observe: Returns what there is to see, as text or as parts of text and images.
            candidates: Returns the choices for an observation: at most 255, one of them with `done` set to True.
            verify: Tells by a new observation whether the task is done, when the model says so; not asked by default.
        """
        self.observe = observe
        self.candidates = candidates
        self.verify = verify
        self._lifecycle = ToolLifecycle("The decisions runner")

    def close(self) -> CloseStatus:
        """Takes no more runs; one that is running goes on to its end."""
        return self._lifecycle.close()

    async def run(
        self,
        client: AsyncRestResources,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Optional[Callable[[], bool]] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
    ) -> DecisionsRunResult:
        """Runs until the model says that the task is done, or refuses.

        Where the only choice is to be done, the model is not asked.

        Args:
            client: The client that asks the model.
            params: The model and the task.
            max_steps: The largest number of steps; default 20. In the last one, no action is carried out any more.
            cancelled: Asked often whether the run has to stop.
            on_diagnostic: Told about each step, without any content.

        Raises:
            DecisionsToolRunnerError: The run stopped before its end; it tells which actions may have had effects.
            DecisionsToolRunnerCancelledError: The asyncio task was cancelled.
            ToolLifecycleError: The runner is busy, or closed.
        """
        self._lifecycle.enter()
        try:
            run = DecisionsRun(params, max_steps, cancelled)
            handlers = Handlers(self.observe, self.candidates, self.verify)
            return await drive(decisions_flow(run, client, handlers, on_diagnostic))
        finally:
            self._lifecycle.exit()
